using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The start of a regime: a decision with forms, or one that replaces such a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="HasForms">Whether its forms are known.</param>
/// <param name="Amendments">Its amendments, in the order of their days.</param>
/// <param name="Transition">What it says of dossiers under what it replaces, as amended over time.</param>
internal sealed record RegimeStart(LegalInstrument Decision, bool HasForms, IReadOnlyList<LegalInstrument> Amendments, LawTimeline<TransitionRules> Transition);
