using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class RegimeTests
{
    private static readonly DossierKind[] Kinds = [DossierKind.FirstEvaluation, DossierKind.Upgrade, DossierKind.ReEvaluation];

    [Theory]
    // Filed and evaluated the same day, both sides of every start.
    [InlineData("first", "2019-01-01", "2019-01-01", "none")]
    [InlineData("first", "2019-08-20", "2019-08-20", "none")]
    [InlineData("first", "2019-08-21", "2019-08-21", "1048/QĐ-TTg")]
    [InlineData("first", "2020-06-07", "2020-06-07", "1048/QĐ-TTg")]
    [InlineData("first", "2020-06-08", "2020-06-08", "1048/QĐ-TTg + 781/QĐ-TTg")]
    [InlineData("first", "2023-02-23", "2023-02-23", "1048/QĐ-TTg + 781/QĐ-TTg")]
    [InlineData("first", "2023-02-24", "2023-02-24", "148/QĐ-TTg")]
    [InlineData("first", "2025-07-05", "2025-07-05", "148/QĐ-TTg")]
    [InlineData("first", "2025-07-06", "2025-07-06", "148/QĐ-TTg + 1489/QĐ-TTg")]
    [InlineData("first", "2026-05-21", "2026-05-21", "148/QĐ-TTg + 1489/QĐ-TTg")]
    [InlineData("first", "2026-05-22", "2026-05-22", "26/2026/QĐ-TTg")]
    [InlineData("reevaluation", "2030-12-31", "2030-12-31", "26/2026/QĐ-TTg")]
    // The filing chooses the decision, the evaluation the amendment.
    [InlineData("first", "2020-01-10", "2020-06-07", "1048/QĐ-TTg")]
    [InlineData("first", "2020-01-10", "2020-06-08", "1048/QĐ-TTg + 781/QĐ-TTg")]
    [InlineData("upgrade", "2025-01-10", "2025-07-06", "148/QĐ-TTg + 1489/QĐ-TTg")]
    [InlineData("first", "2019-08-20", "2019-08-21", "none")]
    [InlineData("first", "2019-08-20", "2026-11-22", "none")]
    // From 1048 to 148 no transition is known: the dossier goes over.
    [InlineData("first", "2022-12-01", "2023-02-23", "1048/QĐ-TTg + 781/QĐ-TTg")]
    [InlineData("first", "2022-12-01", "2023-02-24", "148/QĐ-TTg by reading")]
    [InlineData("upgrade", "2023-02-23", "2025-07-06", "148/QĐ-TTg + 1489/QĐ-TTg by reading")]
    // From 148 to 26/2026: 60 days for first evaluations and upgrades, 30 for re-evaluations.
    [InlineData("first", "2026-05-01", "2026-05-22", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-07-21")]
    [InlineData("first", "2026-05-01", "2026-07-10", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-07-21")]
    [InlineData("first", "2026-05-21", "2026-07-21", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-07-21")]
    [InlineData("first", "2026-05-21", "2026-07-22", "late 148/QĐ-TTg until 2026-07-21")]
    [InlineData("upgrade", "2026-05-21", "2026-07-21", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-07-21")]
    [InlineData("upgrade", "2026-05-21", "2026-07-22", "late 148/QĐ-TTg until 2026-07-21")]
    [InlineData("reevaluation", "2026-05-21", "2026-06-21", "148/QĐ-TTg + 1489/QĐ-TTg until 2026-06-21, moved to 2026-06-22")]
    [InlineData("reevaluation", "2026-05-21", "2026-06-22", "148/QĐ-TTg + 1489/QĐ-TTg by reading until 2026-06-21, moved to 2026-06-22")]
    [InlineData("reevaluation", "2026-05-21", "2026-06-23", "late 148/QĐ-TTg until 2026-06-21, moved to 2026-06-22")]
    [InlineData("reevaluation", "2026-05-22", "2026-06-23", "26/2026/QĐ-TTg")]
    [InlineData("first", "2022-12-01", "2026-07-21", "148/QĐ-TTg + 1489/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("first", "2022-12-01", "2026-07-22", "late 148/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("upgrade", "2023-02-01", "2026-06-01", "148/QĐ-TTg + 1489/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("upgrade", "2023-02-01", "2026-08-01", "late 148/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("upgrade", "2023-02-23", "2026-07-22", "late 148/QĐ-TTg by reading until 2026-07-21")]
    [InlineData("upgrade", "2023-02-24", "2026-07-22", "late 148/QĐ-TTg until 2026-07-21")]
    [InlineData("first", "2023-02-24", "2030-12-31", "late 148/QĐ-TTg until 2026-07-21")]
    public void Of_dates_gives_the_regime(string kind, string filed, string evaluated, string expected) =>
        Assert.Equal(expected, OutcomeText.Of(RuleBook.Default.RegimeFor(OutcomeText.Kind(kind), Day(filed), Day(evaluated))));

    [Fact]
    public void Of_every_day_from_2019_to_2030_gives_exactly_one_regime_or_a_refusal()
    {
        var end = new LocalDate(2030, 12, 31);
        foreach (var kind in Kinds)
        {
            var changes = new List<string>();
            string? last = null;
            for (var day = new LocalDate(2019, 1, 1); day <= end; day = day.PlusDays(1))
            {
                var now = OutcomeText.Of(RuleBook.Default.RegimeFor(kind, day, day));
                if (now != last) changes.Add($"{day:uuuu-MM-dd} {now}");
                last = now;
            }

            Assert.Equal(
                [
                    "2019-01-01 none",
                    "2019-08-21 1048/QĐ-TTg",
                    "2020-06-08 1048/QĐ-TTg + 781/QĐ-TTg",
                    "2023-02-24 148/QĐ-TTg",
                    "2025-07-06 148/QĐ-TTg + 1489/QĐ-TTg",
                    "2026-05-22 26/2026/QĐ-TTg",
                ],
                changes);
        }
    }

    [Fact]
    public void Of_every_filing_and_evaluation_agrees_with_the_rules_written_out()
    {
        // A second, flat reading of the law; every 7th filing day and every evaluation day near it or near a change.
        var end = new LocalDate(2030, 12, 31);
        foreach (var kind in Kinds)
        {
            var deadline = kind == DossierKind.ReEvaluation ? new LocalDate(2026, 6, 22) : new LocalDate(2026, 7, 21);
            for (var filed = new LocalDate(2019, 1, 1); filed <= end; filed = filed.PlusDays(7))
            {
                for (var evaluated = filed; evaluated <= end; evaluated = evaluated.PlusDays(13))
                {
                    var outcome = RuleBook.Default.RegimeFor(kind, filed, evaluated);
                    if (filed < new LocalDate(2019, 8, 21)) Assert.IsType<NoRubric>(outcome);
                    else if (filed >= new LocalDate(2026, 5, 22)) Assert.Equal("26/2026/QĐ-TTg", Assert.IsType<Regime>(outcome).Decision.Number);
                    else if (evaluated > deadline) Assert.IsType<EvaluatedTooLate>(outcome);
                    else Assert.Equal(evaluated < new LocalDate(2023, 2, 24) ? "1048/QĐ-TTg" : "148/QĐ-TTg", Assert.IsType<Regime>(outcome).Decision.Number);
                }
            }
        }
    }

    [Property(MaxTest = 1_000)]
    public void Of_any_question_has_one_outcome_that_the_rules_written_out_give(RegimeQuestion question)
    {
        var (kind, filed, evaluated) = question;
        var outcome = RuleBook.Default.RegimeFor(kind, filed, evaluated);
        Assert.Equal(question, new RegimeQuestion(outcome.Kind, outcome.FiledOn, outcome.EvaluatedOn));
        if (filed < new LocalDate(2019, 8, 21))
        {
            Assert.IsType<NoRubric>(outcome);
            return;
        }

        // The day of filing chooses the decision; filed under 148 or gone over to it, a dossier has 30 or 60 days under 26/2026, moved from a day off.
        var (counted, moved) = kind == DossierKind.ReEvaluation ? (new LocalDate(2026, 6, 21), new LocalDate(2026, 6, 22)) : (new LocalDate(2026, 7, 21), new LocalDate(2026, 7, 21));
        var isOld = filed < new LocalDate(2026, 5, 22);
        var hasGoneOver = filed < new LocalDate(2023, 2, 24) && evaluated >= new LocalDate(2023, 2, 24);
        var decision = !isOld ? "26/2026/QĐ-TTg" : hasGoneOver || filed >= new LocalDate(2023, 2, 24) ? "148/QĐ-TTg" : "1048/QĐ-TTg";
        if (isOld && evaluated > moved)
        {
            var late = Assert.IsType<EvaluatedTooLate>(outcome);
            Assert.Equal((decision, counted, moved, hasGoneOver), (late.Decision.Number, late.Deadline.Counted, late.Deadline.Effective, late.IsInterpretation));
            Assert.Equal(hasGoneOver ? ["dossier-of-1048-goes-over-to-148"] : [], late.Interpretations);
            return;
        }

        var amendment = decision == "1048/QĐ-TTg" && evaluated >= new LocalDate(2020, 6, 8) ? "781/QĐ-TTg"
            : decision == "148/QĐ-TTg" && evaluated >= new LocalDate(2025, 7, 6) ? "1489/QĐ-TTg"
            : null;
        var regime = Assert.IsType<Regime>(outcome);
        Assert.Equal((decision, amendment), (regime.Decision.Number, regime.AmendedBy?.Number));
        Assert.Equal(isOld && evaluated >= new LocalDate(2026, 5, 22) ? moved : null, regime.Deadline?.Effective);
        Assert.Equal(hasGoneOver || (isOld && evaluated > counted), regime.IsInterpretation);
        string[] readings = [.. hasGoneOver ? ["dossier-of-1048-goes-over-to-148"] : Array.Empty<string>(), .. isOld && evaluated > counted ? ["transition-end-moves-from-day-off"] : Array.Empty<string>()];
        Assert.Equal(readings, regime.Interpretations);
    }

    [Property(MaxTest = 500)]
    public void Of_a_later_evaluation_never_goes_back_to_an_older_decision(RegimeQuestion question, LawDay other)
    {
        var (earlier, later) = question.Evaluated <= other.Day ? (question.Evaluated, other.Day) : (LocalDate.Max(question.Filed, other.Day), question.Evaluated);
        Assert.True(Rank(RuleBook.Default.RegimeFor(question.Kind, question.Filed, earlier)) <= Rank(RuleBook.Default.RegimeFor(question.Kind, question.Filed, later)));

        static int Rank(RegimeOutcome outcome) => outcome switch
        {
            Regime regime => Instruments.Of.ToList().IndexOf(regime.AmendedBy ?? regime.Decision),
            EvaluatedTooLate => 10,
            _ => -1,
        };
    }

    [Property(MaxTest = 500)]
    public void Of_a_later_filing_never_gets_an_older_decision(RegimeQuestion question, LawDay other)
    {
        var filed = LocalDate.Min(question.Evaluated, LocalDate.Max(question.Filed, other.Day));
        Assert.True(Rank(RuleBook.Default.RegimeFor(question.Kind, question.Filed, question.Evaluated)) <= Rank(RuleBook.Default.RegimeFor(question.Kind, filed, question.Evaluated)));

        static int Rank(RegimeOutcome outcome) => RuleBook.Default.Decisions.Reverse().ToList().IndexOf(outcome switch
        {
            Regime regime => regime.Decision.Number,
            EvaluatedTooLate late => late.Decision.Number,
            _ => null!,
        });
    }

    [Property]
    public void Of_a_first_evaluation_and_an_upgrade_is_alike_and_a_re_evaluation_is_late_no_later(RegimeQuestion question)
    {
        var (first, upgrade, again) = (Of(DossierKind.FirstEvaluation), Of(DossierKind.Upgrade), Of(DossierKind.ReEvaluation));
        Assert.Equal(OutcomeText.Of(first), OutcomeText.Of(upgrade));
        if (first is EvaluatedTooLate) Assert.IsType<EvaluatedTooLate>(again);

        RegimeOutcome Of(DossierKind kind) => RuleBook.Default.RegimeFor(kind, question.Filed, question.Evaluated);
    }

    [Fact]
    public void Of_an_evaluation_before_the_filing_is_refused()
    {
        var error = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 2), new LocalDate(2026, 5, 1)));
        Assert.Equal("$.evaluatedOn", error.Entry);
        Assert.Contains("2026-05-02", error.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_unknown_kind_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.RegimeFor((DossierKind)3, new LocalDate(2026, 5, 2), new LocalDate(2026, 5, 2)));

    [Fact]
    public void Every_decision_with_forms_has_a_regime_from_its_first_day_that_cites_it()
    {
        foreach (var number in RuleBook.Default.Decisions)
        {
            var decision = RuleBook.Default.Rules(number).Instrument;
            var outcome = Assert.IsType<Regime>(RuleBook.Default.RegimeFor(DossierKind.Upgrade, decision.InForceFrom, decision.InForceFrom));
            Assert.Equal(decision, outcome.Decision);
            Assert.Equal(number, outcome.Citations[0].Instrument);
            Assert.NotEmpty(outcome.Reason.Vietnamese);
        }
    }

    [Theory]
    [InlineData("2023-02-24", "2023-03-15", "Filed and evaluated while 148/QĐ-TTg applies")]
    [InlineData("2023-02-24", "2026-06-01", "Filed while 148/QĐ-TTg applied, evaluated no later than 2026-07-21")]
    [InlineData("2023-02-24", "2026-08-01", "A dossier filed while 148/QĐ-TTg applied had to be evaluated by 2026-07-21")]
    [InlineData("2023-02-01", "2023-02-23", "Filed and evaluated while 1048/QĐ-TTg applies")]
    [InlineData("2023-02-01", "2023-03-15", "Filed while 1048/QĐ-TTg applied, gone over to 148/QĐ-TTg for want of a known transition")]
    [InlineData("2023-02-01", "2026-06-01", "Filed while 1048/QĐ-TTg applied, gone over to 148/QĐ-TTg for want of a known transition, evaluated no later than 2026-07-21")]
    [InlineData("2023-02-01", "2026-08-01", "A dossier filed while 1048/QĐ-TTg applied, gone over to 148/QĐ-TTg for want of a known transition, had to be evaluated by 2026-07-21")]
    public void Reason_names_the_decision_of_the_day_of_filing(string filed, string evaluated, string expected)
    {
        var outcome = RuleBook.Default.RegimeFor(DossierKind.Upgrade, Day(filed), Day(evaluated));
        Assert.Equal(expected, outcome.Reason.English);
        Assert.Contains(Day(filed) < new LocalDate(2023, 2, 24) ? "1048/QĐ-TTg" : "148/QĐ-TTg", outcome.Reason.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_says_that_an_evaluation_too_late_rests_on_a_reading() =>
        Assert.Contains(
            "\"interpretation\":true",
            OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.Upgrade, new LocalDate(2023, 2, 1), new LocalDate(2026, 8, 1))),
            StringComparison.Ordinal);

    [Fact]
    public void Citations_name_the_amendment_and_the_transition()
    {
        var outcome = RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 7, 10));
        Assert.Equal("Decision 148/QĐ-TTg; Decision 1489/QĐ-TTg; Decision 26/2026/QĐ-TTg, Article 12", outcome.Cite(Language.English));
        Assert.Equal("Quyết định 148/QĐ-TTg; Quyết định 1489/QĐ-TTg; Quyết định 26/2026/QĐ-TTg, Điều 12", outcome.Cite(Language.Vietnamese));
    }

    [Theory]
    [InlineData("2019-08-21", "province")]
    [InlineData("2023-02-23", "province")]
    [InlineData("2023-02-24", "district")]
    [InlineData("2025-06-30", "district")]
    [InlineData("2025-07-01", "undetermined")]
    [InlineData("2025-07-05", "undetermined")]
    [InlineData("2025-07-06", "province")]
    [InlineData("2026-05-21", "province")]
    [InlineData("2026-05-22", "province")]
    public void Authority_of_a_regime_is_that_of_the_day_of_evaluation(string day, string threeStars)
    {
        var regime = Assert.IsType<Regime>(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, Day(day), Day(day)));
        Assert.Equal(threeStars, regime.Authority(3).Key);
        Assert.Equal("province", regime.Authority(4).Key);
        Assert.Equal("ministry", regime.Authority(5).Key);
        Assert.Throws<ArgumentOutOfRangeException>(() => regime.Authority(2));
    }

    [Fact]
    public void Write_gives_the_wire_format()
    {
        Assert.Equal(
            """{"outcome":"regime","decision":"148/QĐ-TTg","amendedBy":"1489/QĐ-TTg","kind":"first","filed":"2026-05-01","evaluated":"2026-07-10","deadline":"2026-07-21","deadlineMoved":"2026-07-21","rubricsFrom":null,"authorities":[{"stars":3,"authority":"province","reason":"The province certifies 3 stars","citation":"Decision 26/2026/QĐ-TTg, Article 4"},{"stars":4,"authority":"province","reason":"The province certifies 4 stars","citation":"Decision 26/2026/QĐ-TTg, Article 4"},{"stars":5,"authority":"ministry","reason":"The ministry certifies 5 stars","citation":"Decision 26/2026/QĐ-TTg, Article 4"}],"interpretation":false,"interpretations":[],"reason":"Filed while 148/QĐ-TTg applied, evaluated no later than 2026-07-21","citation":"Decision 148/QĐ-TTg; Decision 1489/QĐ-TTg; Decision 26/2026/QĐ-TTg, Article 12","checkedOn":null}""",
            OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 7, 10)), Language.English));
        Assert.Equal(
            """{"outcome":"tooLate","decision":"148/QĐ-TTg","amendedBy":null,"kind":"reevaluation","filed":"2026-05-01","evaluated":"2026-06-23","deadline":"2026-06-21","deadlineMoved":"2026-06-22","rubricsFrom":null,"authorities":null,"interpretation":false,"interpretations":[],"reason":"A dossier filed while 148/QĐ-TTg applied had to be evaluated by 2026-06-22","citation":"Decision 26/2026/QĐ-TTg, Article 12","checkedOn":null}""",
            OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.ReEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 6, 23)), Language.English));
        Assert.Equal(
            """{"outcome":"noRubric","decision":null,"amendedBy":null,"kind":"upgrade","filed":"2019-08-20","evaluated":"2019-08-20","deadline":null,"deadlineMoved":null,"rubricsFrom":"2019-08-21","authorities":null,"interpretation":false,"interpretations":[],"reason":"Trước ngày 21/08/2019 chưa có bộ tiêu chí quốc gia","citation":"Quyết định 1048/QĐ-TTg","checkedOn":null}""",
            OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.Upgrade, new LocalDate(2019, 8, 20), new LocalDate(2019, 8, 20))));
    }
}
