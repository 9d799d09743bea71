using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The terms that bind those who handle a dossier (thời hạn xử lý hồ sơ) since 22 May 2026.</summary>
/// <remarks>Each deadline moves from a day off to the next working day and carries both days. Law: Decision 26/2026/QĐ-TTg, Articles 7 and 12.</remarks>
public static class DossierDeadlines
{
    /// <summary>Gets the term of the commune's assessment (Form 03): 15 working days from the dossier.</summary>
    public static Term CommuneAssessmentTerm { get; } = Term.WorkingDays(15);

    /// <summary>Gets the term of a re-evaluation: 45 days from the complete proposal.</summary>
    public static Term ReEvaluationTerm { get; } = Term.Days(45);

    internal static LocalDate DecisionInForce => LegalInstruments.Decision26.InForceFrom;

    /// <summary>Returns by when the commune must have assessed a dossier.</summary>
    /// <param name="receivedOn">The day on which the commune received it, from 22 May 2026.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 22 May 2026: the earlier decisions set no such term.</exception>
    public static Deadline CommuneAssessment(LocalDate receivedOn, WorkingDayCalendar? calendar = null) =>
        CommuneAssessmentTerm.Deadline(
            InForce(receivedOn, nameof(receivedOn)), LegalInstruments.Decision26.ToReference() with { Article = "7", Clause = "2" }, calendar ?? RuleBook.Default.WorkingDays);

    /// <summary>Returns by when a re-evaluation must be finished.</summary>
    /// <param name="completeOn">The day on which the proposal was complete, from 22 May 2026.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 22 May 2026: see <see cref="EarlierReEvaluation"/>.</exception>
    public static Deadline ReEvaluation(LocalDate completeOn, WorkingDayCalendar? calendar = null) =>
        ReEvaluationTerm.Deadline(
            InForce(completeOn, nameof(completeOn)), LegalInstruments.Decision26.ToReference() with { Article = "7", Clause = "6" }, calendar ?? RuleBook.Default.WorkingDays);

    /// <summary>Returns by when a re-evaluation filed before 22 May 2026 and still open on that day must be finished: 30 days on, 21 June 2026, a Sunday, so 22 June as moved.</summary>
    /// <returns>The deadline.</returns>
    public static Deadline EarlierReEvaluation() => RegimeRules.TransitionTo26(DossierKind.ReEvaluation);

    private static LocalDate InForce(LocalDate day, string parameter) =>
        day >= DecisionInForce ? day : throw new ArgumentOutOfRangeException(parameter, day, "Expected a day from 2026-05-22, when the term came into force.");
}
