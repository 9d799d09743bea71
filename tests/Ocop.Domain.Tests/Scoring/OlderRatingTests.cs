using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class OlderRatingTests
{
    private const string Decision1048 = "1048/QĐ-TTg";
    private const string Decision148 = "148/QĐ-TTg";

    // The self-assessment of frozen durian, set 1, of 2021-2022: a complete real scorecard.
    private static readonly Dictionary<string, int> Durian = Levels(
        "1.1=3 1.2=4 1.3=4 1.4=3 1.5=4 1.6=2 2.1=4 2.2=4 2.3=3 3.1=3 3.2a=2 3.3=2 3.4=2 3.5=3 4.1=4 4.2=4 "
        + "4.3=5 5.1=6 5.2=4 5.3=1 6.1=2 6.2=5 6.3=4 6.4=3 6.5=3 7=3 8=3 9.1=3 9.2=4 10=5 11=3");

    [Fact]
    public void Rate_real_scorecard_of_1048_gives_its_points_and_leaves_the_stars_unknown()
    {
        var rated = Rated(Card(Decision1048, 1, Durian));
        Assert.Equal(ThreeParts.Of(34, 24, 35), rated.Parts);
        Assert.Equal(93, rated.Total);
        Assert.Equal(5, rated.Band);
        Assert.Null(rated.Ceiling);
        Assert.Null(rated.Stars);
        Assert.Null(rated.HeldBackBy);
        Assert.Equal([UnknownRequirement.MinimumRequirementsOf("781")], rated.Unknown);
        Assert.Empty(rated.Unmet);
        Assert.Empty(rated.Open);
        Assert.Empty(rated.Remarks);
    }

    [Theory]
    [InlineData("2019-08-21", true)]
    [InlineData("2020-06-07", true)]
    [InlineData("2020-06-08", false)]
    [InlineData("2022-06-24", false)]
    [InlineData("2023-02-24", false)]
    [InlineData(null, false)]
    public void Rate_card_of_1048_knows_the_stars_only_before_781(string? evaluatedOn, bool isKnown)
    {
        foreach (var rubric in RuleBook.Default.Rules(Decision1048).Rubrics.Take(25))
        {
            // Criterion 10 of set 19 prints a maximum of 5 over levels of 0, 1 and 3 points.
            var rated = Rated(Best(rubric, evaluatedOn));
            Assert.Equal((rubric.ProductSet.Number == 19 ? 98 : 100, 5), (rated.Total, rated.Band));
            Assert.Equal(isKnown ? 5 : null, rated.Ceiling);
            Assert.Equal(isKnown ? 5 : null, rated.Stars);
            Assert.Equal(isKnown ? LimitingFactor.Nothing : null, rated.HeldBackBy);
            Assert.Equal(isKnown, rated.Unknown.Count == 0);
            Assert.Empty(rated.Unmet);
        }
    }

    [Fact]
    public void Rate_empty_card_of_1048_before_781_is_held_back_by_points_alone()
    {
        var rated = Rated(Card(Decision1048, 1, [], "2020-06-07"));
        Assert.Equal((0, 1, 5, 1, LimitingFactor.Points), (rated.Total, rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy));
        Assert.Empty(rated.Unmet);
    }

    [Theory]
    [InlineData("2020-06-07", 2, false)]
    [InlineData("2020-06-08", 2, true)]
    [InlineData("2020-06-08", 3, false)]
    [InlineData(null, 2, false)]
    public void Rate_card_of_1048_lists_the_known_requirement_of_781_only_where_it_surely_holds(string? evaluatedOn, int level, bool isListed)
    {
        var levels = new Dictionary<string, int>(Durian) { ["9.1"] = level };
        var rated = Rated(Card(Decision1048, 1, levels, evaluatedOn));
        Assert.Equal(isListed ? [new UnmetMinimum("9.1", 3, 3, 2)] : [], rated.Unmet);
    }

    [Theory]
    [InlineData(3, "9.1", 3)]
    [InlineData(10, "8.1", 4)]
    [InlineData(16, "8.1", 4)]
    [InlineData(19, null, 0)]
    public void Rate_best_card_of_1048_less_the_declared_standard_misses_the_known_requirement_of_781(int set, string? criterion, int level)
    {
        var rubric = RuleBook.Default.RubricFor(Decision1048, set);
        var levels = BestLevels(rubric);
        foreach (var code in levels.Keys.ToArray()) levels[code]--;
        var unmet = Rated(Card(Decision1048, set, levels.Where(entry => entry.Value > 0).ToDictionary(), "2020-06-08")).Unmet;
        Assert.Equal(criterion is null ? [] : [new UnmetMinimum(criterion, 3, level, level - 1)], unmet);
    }

    [Theory]
    [InlineData(1, "1.1", FindingKind.Disqualifies)]
    [InlineData(2, "1.1", FindingKind.Disqualifies)]
    [InlineData(2, "2.1", FindingKind.Disqualifies)]
    [InlineData(3, "6.1", FindingKind.Halts)]
    [InlineData(4, "6.1", FindingKind.Halts)]
    [InlineData(10, "6.1", FindingKind.Halts)]
    [InlineData(12, "6.1.1", FindingKind.Halts)]
    [InlineData(14, "6.1.1", FindingKind.Halts)]
    [InlineData(16, "6.1", FindingKind.Halts)]
    [InlineData(19, "12", FindingKind.Halts)]
    [InlineData(25, "6.2", FindingKind.Disqualifies)]
    public void Rate_findings_of_1048_stand_where_the_notes_are_printed(int set, string criterion, FindingKind kind)
    {
        var finding = new Finding(kind, criterion);
        var rating = RuleBook.Default.Rate(new Scorecard { Decision = Decision1048, ProductSet = set, Levels = new Dictionary<string, int>(), Findings = [finding] });
        if (kind == FindingKind.Halts) Assert.Equal((criterion, HaltReason.Finding), rating is Halted halted ? (halted.Criterion, halted.Reason) : default);
        else Assert.Equal([finding], Assert.IsType<Rejected>(rating).Reasons);
    }

    [Theory]
    [InlineData(12, "6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 6.2.3", "6.1 6.2 6.3 6.4 6.5 6.6")]
    [InlineData(14, "6.1.1 6.1.2 6.1.3 6.1.4 6.1.5 6.2.1 6.2.2 6.3", "6.1 6.2 6.4 6.5 6.6 6.7 6.8")]
    [InlineData(15, "6.1 6.2 6.3 6.5", "6.4")]
    [InlineData(16, "6.1 6.2 6.3 6.4", "6.5")]
    public void Rate_codes_of_1048_are_those_of_the_print(int set, string printed, string refused)
    {
        var rubric = RuleBook.Default.RubricFor(Decision1048, set);
        Assert.Equal(printed.Split(' '), rubric.Parts[2].Sections[0].Criteria.Select(criterion => criterion.Code));
        Assert.Equal(20, Rated(Card(Decision1048, set, BestLevels(rubric).Where(entry => printed.Split(' ').Contains(entry.Key)).ToDictionary())).Total);
        Assert.All(refused.Split(' '), code => Assert.Equal(
            $"$.levels['{code}']",
            Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(Card(Decision1048, set, new() { [code] = 1 }))).Entry));
    }

    [Fact]
    public void Partial_card_of_set_19_of_1048_can_become_98_points_and_no_more()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(RuleBook.Default.Bounds(Card(Decision1048, 19, [], "2020-06-07")));
        Assert.Equal((98, (Fraction)38, 5), (bounds.Highest.Total, bounds.Highest.Parts["C"], bounds.Highest.Stars));
    }

    [Fact]
    public void Rate_second_case_of_community_participation_tops_below_the_criterion()
    {
        var levels = new Dictionary<string, int>(Durian) { ["3.2b"] = 2 };
        levels.Remove("3.2a");
        Assert.Equal(33, Rated(Card(Decision1048, 1, levels)).Parts["A"]);
        levels["3.2b"] = 3;
        Assert.Equal("$.levels['3.2b']", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(Card(Decision1048, 1, levels))).Entry);
    }

    [Theory]
    [InlineData(7, "6.1", true)]
    [InlineData(7, "6.2", false)]
    [InlineData(17, "6.1", true)]
    [InlineData(17, "6.2", true)]
    [InlineData(17, "6.3", true)]
    [InlineData(17, "6.4", true)]
    [InlineData(8, "6.2", false)]
    public void Rate_zero_points_halt_where_1048_says_so(int set, string criterion, bool halts)
    {
        var rubric = RuleBook.Default.RubricFor(Decision1048, set);
        Assert.True(rubric.TryGetLadder(criterion, out var ladder));
        Assert.Equal(0, ladder.Levels[0].Points);
        var levels = BestLevels(rubric);
        levels[criterion] = 1;
        var rating = RuleBook.Default.Rate(Card(Decision1048, set, levels));
        if (halts) Assert.Equal((criterion, HaltReason.ZeroPoints), rating is Halted halted ? (halted.Criterion, halted.Reason) : default);
        else Assert.IsType<Rated>(rating);

        levels.Remove(criterion);
        Assert.IsType<Rated>(RuleBook.Default.Rate(Card(Decision1048, set, levels)));
    }

    [Fact]
    public void Rate_story_of_148_applies_in_sets_1_to_25_only()
    {
        foreach (var rubric in RuleBook.Default.Rules(Decision148).Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            var levels = BestLevels(rubric);
            levels["5.1"] = 1;
            var remarks = Rated(Card(Decision148, rubric.ProductSet.Number, levels)).Remarks;
            Assert.Equal(
                rubric.ProductSet.Number == 26 ? [] : [new Remark(RemarkCode.Inapplicable, "5.2"), new Remark(RemarkCode.Inapplicable, "5.3")],
                remarks);
            levels["5.1"] = 2;
            Assert.Empty(Rated(Card(Decision148, rubric.ProductSet.Number, levels)).Remarks);
        }
    }

    [Fact]
    public void Rate_story_of_1048_applies_where_the_note_is_printed()
    {
        foreach (var rubric in RuleBook.Default.Rules(Decision1048).Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            var noted = rubric.Criteria.Where(criterion => criterion.HasNote(CriterionNoteKind.AppliesOnlyIf)).Select(criterion => criterion.Code).ToArray();
            Assert.Equal(rubric.ProductSet.Number == 26 ? [] : ["5.2", "5.3"], noted);
            var levels = BestLevels(rubric);
            levels["5.1"] = 1;
            Assert.Equal(noted.Select(code => new Remark(RemarkCode.Inapplicable, code)), Rated(Card(Decision1048, rubric.ProductSet.Number, levels)).Remarks);
        }
    }

    [Theory]
    // Nothing: unmet by either reading. First level: met by ours alone, and the rating says so. Second level: met by either.
    [InlineData(0, 3, true, false)]
    [InlineData(1, 5, false, true)]
    [InlineData(2, 5, false, false)]
    public void Rate_heading_mark_of_148_is_met_by_the_first_level(int level, int ceiling, bool isUnmet, bool rests)
    {
        var rubric = RuleBook.Default.RubricFor(Decision148, 1);
        var code = rubric.Criteria.Single(criterion => criterion.IsMarkOnHeading).Code;
        var levels = BestLevels(rubric);
        levels.Remove(code);
        if (level > 0) levels[code] = level;
        var rated = Rated(new Scorecard { Decision = Decision148, ProductSet = 1, Levels = levels, AnsweredNone = level == 0 ? [code] : [] });
        Assert.Equal(ceiling, rated.Ceiling);
        Assert.Equal(isUnmet ? [new UnmetMinimum(code, 4, 1, 0)] : [], rated.Unmet);
        Assert.Equal(rests ? [new Remark(RemarkCode.Interpretation, code)] : [], rated.Remarks);
        Assert.Equal(rests ? ["mark-on-heading-is-first-level"] : [], rated.Interpretations);
    }

    [Fact]
    public void Rate_every_missed_mark_of_148_lowers_the_ceiling_to_just_below_its_stars()
    {
        foreach (var rubric in RuleBook.Default.Rules(Decision148).Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            foreach (var ladder in rubric.Ladders.Where(ladder => ladder.Criterion.Ladders.Count == 1))
            {
                foreach (var marked in ladder.Levels.Where(level => level.MinimumForStars is not null))
                {
                    var levels = BestLevels(rubric);
                    levels.Remove(ladder.Code);
                    if (marked.Level > 1) levels[ladder.Code] = marked.Level - 1;
                    var rated = Rated(Card(Decision148, rubric.ProductSet.Number, levels));
                    var lowest = ladder.Levels.Where(level => level.Level >= marked.Level).Min(level => level.MinimumForStars);
                    Assert.Equal(lowest - 1, rated.Ceiling);
                    Assert.Contains(rated.Unmet, unmet => unmet.Criterion == ladder.Code && unmet.Stars == marked.MinimumForStars && unmet.RequiredLevel == marked.Level);
                }
            }
        }
    }

    [Theory]
    [InlineData(89, 4)]
    [InlineData(90, 5)]
    [InlineData(69, 3)]
    [InlineData(70, 4)]
    [InlineData(49, 2)]
    [InlineData(50, 3)]
    [InlineData(29, 1)]
    [InlineData(30, 2)]
    public void Rate_part_totals_gives_the_band_and_leaves_the_stars_unknown(int total, int band)
    {
        foreach (var (rubric, a) in new[] { (RuleBook.Default.RubricFor(Decision148, 7), 40), (TotalsOf1048(), 35) })
        {
            var first = Math.Min(a, total);
            var second = Math.Min(25, total - first);
            var rated = Assert.IsType<Rated>(rubric.Rate(Totals(rubric, ThreeParts.Of(first, second, total - first - second))));
            Assert.Equal((total, band, (int?)null, (int?)null, (LimitingFactor?)null), (rated.Total, rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy));
            Assert.Contains(UnknownRequirement.MinimumLevels, rated.Unknown);
            Assert.Equal(rubric.Decision == Decision1048, rated.Unknown.Contains(UnknownRequirement.MinimumRequirementsOf("781")));
            Assert.Empty(rated.Open);
        }
    }

    [Theory]
    [InlineData(148, 41, 0, 0, "$.partTotals.A")]
    [InlineData(148, 0, 26, 0, "$.partTotals.B")]
    [InlineData(148, 0, 0, 36, "$.partTotals.C")]
    [InlineData(1048, 36, 0, 0, "$.partTotals.A")]
    [InlineData(1048, 0, 0, 41, "$.partTotals.C")]
    public void Rate_part_totals_above_their_part_are_refused(int decision, int a, int b, int c, string entry)
    {
        var rubric = decision == 148 ? RuleBook.Default.RubricFor(Decision148, 11) : TotalsOf1048();
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => rubric.Rate(Totals(rubric, ThreeParts.Of(a, b, c)))).Entry);
    }

    [Fact]
    public void Rate_part_totals_of_1048_before_781_are_enough_for_the_stars()
    {
        var rubric = TotalsOf1048();
        var rated = Assert.IsType<Rated>(rubric.Rate(Totals(rubric, ThreeParts.Of(35, 25, 30), "2020-06-07")));
        Assert.Equal((90, 5, 5, 5), (rated.Total, rated.Band, rated.Ceiling, rated.Stars));
        Assert.Empty(rated.Unknown);
    }

    [Fact]
    public void Rate_part_totals_are_refused_in_every_form_of_1048() =>
        Assert.All(RuleBook.Default.Rules(Decision1048).Rubrics, rubric => Assert.Equal(
            "$.partTotals",
            Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(Totals(rubric, ThreeParts.Of(20, 20, 20)))).Entry));

    [Fact]
    public void Rate_totals_for_a_complete_form_and_levels_for_a_totals_form_are_refused()
    {
        var complete = RuleBook.Default.RubricFor(Decision148, 1);
        Assert.Equal("$.partTotals", Assert.Throws<InvalidEntryException>(() => complete.Rate(Totals(complete, ThreeParts.Of(1, 1, 1)))).Entry);
        Assert.Equal("$.levels", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(Card(Decision148, 7, new() { ["1.1"] = 1 }))).Entry);
    }

    [Theory]
    [InlineData(Decision148, "2023-02-23", false)]
    [InlineData(Decision148, "2023-02-24", true)]
    [InlineData(Decision1048, "2019-08-20", false)]
    [InlineData(Decision1048, "2019-08-21", true)]
    public void Rate_evaluation_before_the_decision_is_refused(string decision, string evaluatedOn, bool isAccepted)
    {
        var card = Card(decision, 1, [], evaluatedOn);
        if (isAccepted) Assert.IsType<Rated>(RuleBook.Default.Rate(card));
        else Assert.Equal("$.evaluatedOn", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(card)).Entry);
    }

    [Fact]
    public void Rate_best_card_of_every_complete_form_of_148_is_five_stars()
    {
        foreach (var rubric in RuleBook.Default.Rules(Decision148).Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            var rated = Rated(Best(rubric));
            Assert.Equal((100, 5, 5), (rated.Total, rated.Ceiling, rated.Stars));
            Assert.Equal(5, rubric.RateTicks(Ticks(rubric)).Stars);
        }
    }

    private static byte[] Ticks(Rubric rubric)
    {
        var levels = BestLevels(rubric);
        return rubric.Ladders.Select(ladder => (byte)levels.GetValueOrDefault(ladder.Code)).ToArray();
    }

    private static Scorecard Best(Rubric rubric, string? evaluatedOn = null) => Card(rubric.Decision, rubric.ProductSet.Number, BestLevels(rubric), evaluatedOn);

    // The first case with the most points: in 1048 the second case of 3.2 tops below the first.
    private static Dictionary<string, int> BestLevels(Rubric rubric) => rubric.Criteria
        .Select(criterion => criterion.Ladders.MaxBy(ladder => ladder.Levels[^1].Points)!)
        .ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);

    // No shipped form of 1048 is known by its totals only, but a rule file may have one.
    private static Rubric TotalsOf1048()
    {
        var without = RuleFiles.Load(RuleFiles.Of781, file => file["minimumRequirements"]!["known"]![1]!["levels"]!.AsObject().Remove("3"));
        var totals = RuleFiles.Load(RuleFiles.Of1048, file =>
        {
            file["forms"]![2] = JsonNode.Parse("""{"set": 3, "totalsOnly": {"vi": "Chỉ có tổng điểm", "en": "Totals only"}, "disqualifiers": [], "parts": {"A": [], "B": [], "C": []}}""");
        });
        return RuleBook.Default.With(without, totals).RubricFor(Decision1048, 3);
    }

    private static Scorecard Totals(Rubric rubric, PartTotals totals, string? evaluatedOn = null) =>
        new() { Decision = rubric.Decision, ProductSet = rubric.ProductSet.Number, PartTotals = totals, EvaluatedOn = Date(evaluatedOn) };

    private static Scorecard Card(string decision, int set, Dictionary<string, int> levels, string? evaluatedOn = null) =>
        new() { Decision = decision, ProductSet = set, Levels = levels, EvaluatedOn = Date(evaluatedOn) };

    private static Dictionary<string, int> Levels(string text) =>
        text.Split(' ').Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => int.Parse(entry[1], System.Globalization.CultureInfo.InvariantCulture));

    private static LocalDate? Date(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Rated Rated(Scorecard card) => Assert.IsType<Rated>(RuleBook.Default.Rate(card));
}
