using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The start of a regime: a decision with forms, or one that replaces such a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="HasForms">Whether its forms are known.</param>
/// <param name="AmendedBy">The latest of its amendments that holds on a day, or null.</param>
/// <param name="Transition">What it says of dossiers under what it replaces, as amended over time.</param>
internal sealed record RegimeStart(LegalInstrument Decision, bool HasForms, Func<LocalDate, LegalInstrument?> AmendedBy, LawTimeline<TransitionRules> Transition);
