using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>Which law rates a dossier (áp dụng pháp luật theo thời gian), by its kind, the day of filing and the day of the evaluation.</summary>
/// <remarks>
/// The day of filing chooses the decision. When a later decision starts in between, its own transition says whether the
/// dossier stays under the older rules, and until when; where a decision has none, the dossier goes over to it.
/// The day of the evaluation chooses the amendment. Law: Decision 26/2026/QĐ-TTg, Articles 11 and 12.
/// </remarks>
public static class RegimeRules
{
    // Oldest first, dated by their start only: a regime ends where the next begins. A further decision is one more entry.
    private static readonly Start[] Starts =
    [
        new(LegalInstruments.Decision1048, LegalInstruments.Decision1048.ToReference(), Transition: null),
        new(LegalInstruments.Decision148, LegalInstruments.Decision148.ToReference(), Transition: null),
        new(LegalInstruments.Decision26, LegalInstruments.Decision26.ToReference() with { Article = "11" }, TransitionTo26),
    ];

    /// <summary>Gets the decisions with criteria, oldest first.</summary>
    public static IReadOnlyList<LegalInstrument> Decisions { get; } = Unchangeable.Wrap(Array.ConvertAll(Starts, start => start.Decision));

    internal static LegalInstrument First => Starts[0].Decision;

    /// <summary>Returns the regime of a dossier, or why there is none.</summary>
    /// <param name="kind">The kind of the dossier.</param>
    /// <param name="filedOn">The day on which the dossier was filed.</param>
    /// <param name="evaluatedOn">The day of the evaluation, not before the filing.</param>
    /// <returns>The regime; or that the evaluation came too late for it; or that there were no criteria yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the three.</exception>
    /// <exception cref="InvalidEntryException">The evaluation lies before the filing.</exception>
    public static RegimeOutcome Of(DossierKind kind, LocalDate filedOn, LocalDate evaluatedOn)
    {
        if (kind is < DossierKind.FirstEvaluation or > DossierKind.ReEvaluation) throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of dossier.");
        if (evaluatedOn < filedOn) throw EvaluatedBeforeFiled(filedOn, evaluatedOn);
        var index = IndexAt(filedOn);
        if (index < 0) return new NoRubric { Kind = kind, FiledOn = filedOn, EvaluatedOn = evaluatedOn };

        Deadline? deadline = null;
        var hasGoneOver = false;
        for (var next = index + 1; next < Starts.Length && Starts[next].Decision.InForceFrom <= evaluatedOn; next++)
        {
            if (Starts[next].Transition is not { } transition)
            {
                index = next;
                hasGoneOver = true;
                continue;
            }

            deadline = transition(kind);
            if (evaluatedOn > deadline.Effective)
            {
                return new EvaluatedTooLate
                {
                    Kind = kind,
                    FiledOn = filedOn,
                    EvaluatedOn = evaluatedOn,
                    Decision = Starts[index].Decision,
                    Deadline = deadline,
                    IsInterpretation = hasGoneOver,
                };
            }

            break;
        }

        var decision = Starts[index].Decision;
        return new Regime
        {
            Kind = kind,
            FiledOn = filedOn,
            EvaluatedOn = evaluatedOn,
            Decision = decision,
            AmendedBy = LegalInstruments.AmendmentOf(decision, evaluatedOn),
            Deadline = deadline,
            IsInterpretation = hasGoneOver || evaluatedOn > deadline?.Counted,
        };
    }

    /// <summary>Returns the decision whose criteria applied on a day that has some.</summary>
    internal static LegalInstrument At(LocalDate day) => Starts[IndexAt(day)].Decision;

    // Law: Decision 26/2026/QĐ-TTg, Article 12: 60 days for first evaluations and upgrades, 30 for re-evaluations; the first day is not counted.
    internal static Deadline TransitionTo26(DossierKind kind)
    {
        var days = kind == DossierKind.ReEvaluation ? 30 : 60;
        var decision = LegalInstruments.Decision26;
        return Term.Days(days).Deadline(decision.InForceFrom, decision.ToReference() with { Article = "12" }, RuleBook.Default.WorkingDays);
    }

    internal static LegalReference Entry(LegalInstrument decision) => Array.Find(Starts, start => start.Decision == decision)!.Entry;

    private static int IndexAt(LocalDate day) => Array.FindLastIndex(Starts, start => start.Decision.InForceFrom <= day);

    private static InvalidEntryException EvaluatedBeforeFiled(LocalDate filedOn, LocalDate evaluatedOn)
    {
        var (filed, evaluated) = (IsoDate.Format(filedOn), IsoDate.Format(evaluatedOn));
        return new("$.evaluatedOn", new BilingualText(
            $"đánh giá ngày {evaluated} trước ngày nộp {filed}; cần từ {filed} trở đi",
            $"evaluated on {evaluated}, before the filing on {filed}; expected {filed} or later"));
    }

    private sealed record Start(LegalInstrument Decision, LegalReference Entry, Func<DossierKind, Deadline>? Transition);
}
