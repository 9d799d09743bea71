using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>What an instrument says of dossiers under what it replaces. What it says of certificates is theirs to ask.</summary>
/// <param name="Pending">What becomes of dossiers that were filed before and are not yet evaluated, by kind; of a kind that is missing it is not known.</param>
internal sealed record TransitionRules(IReadOnlyDictionary<DossierKind, PendingRule> Pending);

/// <summary>What becomes of pending dossiers of one kind.</summary>
/// <param name="Within">The term in which they are evaluated by the older rules; null where they go over.</param>
/// <param name="Reading">The key of the reading by which that is so; null where the instrument says it.</param>
/// <param name="Reference">The provision.</param>
internal sealed record PendingRule(Term? Within, string? Reading, LegalReference Reference);
