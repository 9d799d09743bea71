using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>What an instrument says of dossiers and certificates under what it replaces.</summary>
/// <param name="Pending">What becomes of dossiers that were filed before and are not yet evaluated, by kind; of a kind that is missing it is not known.</param>
/// <param name="Ceases">The term, from the first day in force, at whose end the older rules cease; null where it says nothing of it.</param>
/// <param name="Extension">How long a certificate holds at most beyond its end; null where it says nothing of it.</param>
internal sealed record TransitionRules(IReadOnlyDictionary<DossierKind, PendingRule> Pending, CitedTerm? Ceases, CitedTerm? Extension);

/// <summary>What becomes of pending dossiers of one kind.</summary>
/// <param name="Within">The term in which they are evaluated by the older rules; null where they go over.</param>
/// <param name="IsReading">Whether that is a reading and not what the instrument says.</param>
/// <param name="Reference">The provision.</param>
internal sealed record PendingRule(Term? Within, bool IsReading, LegalReference Reference);
