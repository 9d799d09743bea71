using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Results of which only published means are known: exact bands, stars as given, contradictions told and nothing repaired.</summary>
public sealed class RecordedResultTests
{
    private static RuleBook Book => RuleBook.Default;

    /// <summary>Both sides of each band.</summary>
    public static TheoryData<string, int> Bands => new()
    {
        { "0", 1 }, { "0.000000001", 1 }, { "29.99", 1 }, { "29.999999999", 1 }, { "30", 2 }, { "30.00", 2 }, { "49.5", 2 }, { "49.999", 2 }, { "50.0", 3 },
        { "66.36", 3 }, { "69.5", 3 }, { "69.71", 3 }, { "69.99", 3 }, { "69.999999999", 3 }, { "70", 4 }, { "70.00", 4 }, { "70.000000001", 4 },
        { "89.5", 4 }, { "89.99", 4 }, { "89.999999999", 4 }, { "90", 5 }, { "90.00", 5 }, { "99.99", 5 }, { "100", 5 }, { "100.000", 5 },
    };

    [Theory]
    [MemberData(nameof(Bands))]
    public void Rate_the_band_is_that_of_the_exact_total_under_every_decision(string total, int band)
    {
        Assert.True(DecimalPoints.TryParse(total, out var points));
        foreach (var decision in Book.Decisions.Where(HasForms))
        {
            foreach (var stars in new int?[] { null, 1, band })
            {
                var rated = Rate(new RecordedResult(points, stars: stars), decision, 1);
                Assert.Equal((band, stars, null, null), (rated.Band, rated.Stars, rated.Ceiling, rated.HeldBackBy));
                Assert.Equal(total, rated.ExactTotal.ToString());
                Assert.Equal((int)points.Value, rated.Total);
                Assert.Equal([UnknownRequirement.MinimumLevels], rated.Unknown);
                Assert.Empty(rated.Contradictions);
                Assert.True(rated.IsRecorded);
                Assert.Empty(rated.Parts.Codes);
                Assert.Empty(rated.Unmet);
                Assert.Empty(rated.Open);
                Assert.Empty(rated.Remarks);
                Assert.StartsWith("A published result", Book.Describe(rated, rated.Unknown[0]).English, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Rate_takes_a_recorded_result_on_every_form()
    {
        foreach (var decision in Book.Decisions.Where(HasForms))
        {
            foreach (var form in Book.Rules(decision).Rubrics)
            {
                var rated = Rate(new RecordedResult(69.71m, Parts(30.5m, 19.2m, 20.01m), 3), decision, form.ProductSet.Number);
                Assert.Equal((3, 3), (rated.Band, rated.Stars));
                Assert.Equal("A 30.5, B 19.2, C 20.01", rated.Parts.ToString());
                Assert.Empty(rated.Contradictions);
                Assert.Equal([UnknownRequirement.MinimumLevels], rated.Unknown);
            }
        }
    }

    [Fact]
    public void Rate_added_requirements_change_nothing_before_and_after_their_day()
    {
        foreach (var day in new[] { new LocalDate(2020, 6, 7), new LocalDate(2020, 6, 8), new LocalDate(2022, 1, 1) })
        {
            var rated = Assert.IsType<Rated>(Book.Rate(Card(new RecordedResult(85, stars: 4), "1048/QĐ-TTg", 1) with { EvaluatedOn = day }));
            Assert.Equal(4, rated.Stars);
            Assert.Null(rated.Ceiling);
            Assert.Equal([UnknownRequirement.MinimumLevels], rated.Unknown);
            Assert.Empty(rated.Interpretations);
        }
    }

    /// <summary>Total, parts, stars, and what contradicts itself. Bands begin at 30, 50, 70 and 90; the parts of 26/2026 give at most 40, 25 and 35.</summary>
    public static TheoryData<string, string, int?, string> Contradicting => new()
    {
        // More stars than the band; fewer and as many are none.
        { "69.71", "", 4, "StarsAboveBand" },
        { "69.71", "", 5, "StarsAboveBand" },
        { "69.71", "", 3, "" },
        { "69.71", "", 1, "" },
        { "70.00", "", 4, "" },
        { "89.99", "", 5, "StarsAboveBand" },
        { "90.00", "", 5, "" },
        { "90.00", "", 3, "" },
        { "0", "", 2, "StarsAboveBand" },

        // A part above its maximum, by whatever digit.
        { "69.71", "A 40", 3, "" },
        { "69.71", "A 40.01", 3, "PartAboveMaximum A" },
        { "69.71", "B 25.000000001", 3, "PartAboveMaximum B" },
        { "69.71", "C 35.00", 3, "" },
        { "100", "C 41, A 41", 5, "PartAboveMaximum A; PartAboveMaximum C" },

        // All parts: two digits each are four halves of a hundredth.
        { "69.71", "A 30.50, B 19.20, C 20.01", 3, "" },
        { "69.71", "A 30.50, B 19.20, C 20.03", 3, "" },
        { "69.71", "A 30.50, B 19.20, C 20.04", 3, "PartsDoNotAddUp" },
        { "69.71", "A 30.50, B 19.20, C 19.99", 3, "" },
        { "69.71", "A 30.50, B 19.20, C 19.98", 3, "PartsDoNotAddUp" },

        // Whole points: four halves of a point.
        { "70", "A 30, B 20, C 22", 4, "" },
        { "70", "A 30, B 20, C 23", 4, "PartsDoNotAddUp" },
        { "70", "A 30, B 20, C 18", 4, "" },
        { "70", "A 30, B 20, C 17", 4, "PartsDoNotAddUp" },

        // Each figure by its own last digit: 0.05 + 0.005 + 0.05 + 0.5.
        { "69.7", "A 30.55, B 19.1, C 20", 3, "" },
        { "69.7", "A 31.15, B 19.1, C 20", 3, "" },
        { "69.7", "A 31.20, B 19.1, C 20", 3, "" },
        { "69.7", "A 31.21, B 19.1, C 20", 3, "PartsDoNotAddUp" },
        { "69.70", "A 30.500, B 19.200, C 20.000", 3, "" },
        { "69.70", "A 30.500, B 19.200, C 20.006", 3, "" },
        { "69.70", "A 30.500, B 19.200, C 20.007", 3, "PartsDoNotAddUp" },

        // With a part missing nobody can tell.
        { "69.71", "A 40, C 35", 3, "" },
        { "10.00", "A 40, C 35", 1, "" },

        // Everything at once: stars, parts in form order, sum.
        { "10.00", "C 99, B 26, A 41", 5, "StarsAboveBand; PartAboveMaximum A; PartAboveMaximum B; PartAboveMaximum C; PartsDoNotAddUp" },
        { "10.00", "A 999999999.999999999, B 999999999.999999999, C 999999999.999999999", null, "PartAboveMaximum A; PartAboveMaximum B; PartAboveMaximum C; PartsDoNotAddUp" },
    };

    [Theory]
    [MemberData(nameof(Contradicting))]
    public void Rate_what_contradicts_itself_is_told_and_nothing_repaired(string total, string parts, int? stars, string contradictions)
    {
        var card = Card(new RecordedResult(Points(total), Parts(parts), stars));
        var rated = Assert.IsType<Rated>(Book.Rate(card));
        Assert.Equal(contradictions, string.Join("; ", rated.Contradictions.Select(one => one.Part is null ? one.Code.ToString() : $"{one.Code} {one.Part}")));
        Assert.Equal((stars, total), (rated.Stars, rated.ExactTotal.ToString()));
        Assert.All(Parts(parts), part => Assert.Equal(part.Value, rated.Parts.DecimalOf(part.Key)));
        Assert.Equal(rated, Book.Rate(card with { Recorded = card.Recorded! with { Parts = card.Recorded.Parts.Reverse().ToDictionary(part => part.Key, part => part.Value) } }));

        // Each of them has its sentence in both languages.
        var remarks = Steps(Book.Explain(card).Result).Where(step => step.Kind == ExplanationStepKind.Remark).ToArray();
        Assert.Equal(rated.Contradictions.Count, remarks.Length);
        Assert.All(remarks, remark => Assert.NotEqual(remark.Text.Vietnamese, remark.Text.English));
    }

    // Three, six, seven and nine members; the sums of their points in the three parts are all that a mean hangs on.
    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(0)]
    public void Rate_means_of_honest_councils_never_contradict_themselves(int digits)
    {
        var (councils, notExact) = (0, 0);
        foreach (var members in new[] { 3, 6, 7, 9, 11 })
        {
            for (var a = 0; a < members; a++)
            {
                for (var b = 0; b < members; b++)
                {
                    for (var c = 0; c < members; c++)
                    {
                        var sums = new[] { (30 * members) + a, (19 * members) + b, (20 * members) + c };
                        var parts = Array.ConvertAll(sums, sum => Mean(sum, members, digits));
                        var total = Mean(sums.Sum(), members, digits);
                        var rated = Rate(new RecordedResult(total, Parts(parts[0], parts[1], parts[2])));
                        Assert.Empty(rated.Contradictions);
                        councils++;
                        if (parts.Sum() != total) notExact++;
                    }
                }
            }
        }

        // The test would say nothing if most sums were exact.
        Assert.True(10 * notExact > 3 * councils, $"{notExact} of {councils}");
    }

    [Fact]
    public void Check_every_mistake_names_its_entry()
    {
        var beside = new Scorecard(
            Law26.Decision,
            1,
            new Dictionary<string, int> { ["1.2"] = 1 },
            answeredNone: ["1.3"],
            findings: [new Finding(FindingKind.Disqualifies)],
            unmetPrerequisites: ["1.1"],
            partTotals: ThreeParts.Of(1, 2, 3),
            recorded: new RecordedResult(-0.01m, new Dictionary<string, DecimalPoints> { ["D"] = 1, ["A"] = -1, ["x y"] = 2.5m }, 6));
        Assert.Equal(
            ["$.recorded", "$.recorded.total", "$.recorded.parts.A", "$.recorded.parts.D", "$.recorded.parts['x y']", "$.recorded.stars", "$.answeredNone", "$.findings", "$.unmetPrerequisites"],
            Book.Check(beside).Select(problem => problem.Entry));
        foreach (var (total, isRight) in new[] { ("-0.000000001", false), ("0", true), ("100", true), ("100.000000001", false), ("101", false) })
        {
            var problems = Book.Check(Card(new RecordedResult(Points(total))));
            Assert.Equal(isRight ? [] : ["$.recorded.total"], problems.Select(problem => problem.Entry));
        }

        foreach (var stars in new[] { 0, 6, -1 }) Assert.Equal(["$.recorded.stars"], Book.Check(Card(new RecordedResult(50, stars: stars))).Select(problem => problem.Entry));
    }

    [Fact]
    public void Decide_the_card_of_a_member_is_no_recorded_result()
    {
        var session = new CouncilSession(Law26.Decision, 1, [new CouncilMember("a", Card(new RecordedResult(85))), new CouncilMember("b", new Scorecard(Law26.Decision, 1, new Dictionary<string, int>()))]);
        Assert.Equal(["$.members[0].recorded"], Book.Check(session).Select(problem => problem.Entry));
        Assert.Throws<InvalidEntryException>(() => Book.Decide(session));
        Assert.Throws<ArgumentException>("session", () => Domain.Json.OcopJson.Write(session));

        // Nor does a member give decimals: levels are whole points.
        var totals = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = ThreeParts.Of(30, new Fraction(41, 2), 30) };
        Assert.Empty(Book.Check(totals));
        var members = new CouncilSession("148/QĐ-TTg", 7, [new CouncilMember("a", totals)]);
        Assert.Equal(["$.members[0].partTotals.B"], Book.Check(members).Select(problem => problem.Entry));
        Assert.Throws<ArgumentException>("session", () => Domain.Json.OcopJson.Write(members));
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 1, true)]
    [InlineData(3, 4, false)]
    [InlineData(null, 1, false)]
    [InlineData(5, 5, true)]
    public void Plan_knows_what_was_given_and_cannot_plan_beyond(int? given, int wanted, bool isThere)
    {
        var card = Card(new RecordedResult(75.5m, stars: given));
        var plan = Book.Plan(card, wanted);
        if (isThere)
        {
            Assert.Equal(Book.Rate(card), Assert.IsType<UpgradePlanAlreadyThere>(plan).Result);
            return;
        }

        var impossible = Assert.IsType<UpgradePlanImpossible>(plan);
        Assert.Equal(UpgradePlanObstacle.UnknownRequirements, impossible.Reason);
        Assert.Equal(Book.Rate(card), impossible.Best);
    }

    [Fact]
    public void Bounds_are_the_figures_themselves()
    {
        var unknown = Assert.IsType<PartialRatingBounds>(Book.Bounds(Card(new RecordedResult(75.50m, Parts("A 30.25")))));
        Assert.Equal(unknown.Lowest, unknown.Highest);
        Assert.Equal("75.50", unknown.Lowest.ExactTotal.ToString());
        Assert.Empty(unknown.MayHaltAt);
        PartialRatingProspect[] possible = [PartialRatingProspect.Possible, PartialRatingProspect.Possible, PartialRatingProspect.Possible, PartialRatingProspect.Possible, PartialRatingProspect.Impossible];
        Assert.Equal(possible, unknown.Stars.Select(star => star.Prospect));
        Assert.All(unknown.Stars, star => Assert.Empty(star.Deciders));

        var given = Assert.IsType<PartialRatingBounds>(Book.Bounds(Card(new RecordedResult(75.50m, stars: 3))));
        PartialRatingProspect[] certain = [PartialRatingProspect.Certain, PartialRatingProspect.Certain, PartialRatingProspect.Certain, PartialRatingProspect.Impossible, PartialRatingProspect.Impossible];
        Assert.Equal(certain, given.Stars.Select(star => star.Prospect));
        Assert.Equal(
            """{"outcome":"bounds","total":{"lowest":75.50,"highest":75.50},"parts":{"A":{"lowest":30.25,"highest":30.25}},"stars":[{"stars":1,"prospect":"possible","deciders":[]},{"stars":2,"prospect":"possible","deciders":[]},{"stars":3,"prospect":"possible","deciders":[]},{"stars":4,"prospect":"possible","deciders":[]},{"stars":5,"prospect":"impossible","deciders":[]}],"open":[],"mayHaltAt":[],"checkedOn":null,"interpretations":[]}""",
            Domain.Json.OcopJson.Write(unknown));
    }

    [Fact]
    public void Explain_says_figures_with_their_digits_and_no_criterion()
    {
        var explanation = Book.Explain(Card(new RecordedResult(69.70m, Parts("A 30.50"), 3)));
        var english = explanation.ToText(Language.English);
        var vietnamese = explanation.ToText(Language.Vietnamese);
        Assert.Contains("69.70 of 100 points", english, StringComparison.Ordinal);
        Assert.Contains("69,70/100 điểm", vietnamese, StringComparison.Ordinal);
        Assert.Contains("30.50/40", english, StringComparison.Ordinal);
        Assert.Contains("30,50/40", vietnamese, StringComparison.Ordinal);
        Assert.Contains("3 stars as published", english, StringComparison.Ordinal);
        Assert.Contains("3 sao theo kết quả đã công bố", vietnamese, StringComparison.Ordinal);
        Assert.Contains("0.30 points more", english, StringComparison.Ordinal);
        var steps = Steps(explanation.Result).ToArray();
        Assert.DoesNotContain(steps, step => step.Kind is ExplanationStepKind.Criterion or ExplanationStepKind.MinimumLevel or ExplanationStepKind.LowerMinimumLevels);
        Assert.Equal([true, true, false, false], steps.Where(step => step.Kind == ExplanationStepKind.Star).Select(step => step.Holds));
        Assert.Single(steps, step => step.Kind == ExplanationStepKind.Part);
    }

    [Fact]
    public void Compare_carries_nothing_over()
    {
        var product = new ScorecardProduct("Chè");
        var comparison = Book.Compare(Card(new RecordedResult(85.25m, stars: 4), "148/QĐ-TTg", 1) with { Product = product }, Law26.Decision, 1);
        Assert.All(comparison.Criteria.OfType<CriterionMapped>(), mapped => Assert.Equal(CarryOver.Open, mapped.Answer));
        Assert.Empty(comparison.Carried.Levels);
        Assert.Empty(comparison.Carried.AnsweredNone);
        Assert.Null(comparison.Carried.Recorded);
        Assert.Equal(product, comparison.Carried.Product);
    }

    [Fact]
    public void Reports_show_the_figures_and_leave_the_criteria_open()
    {
        var card = Card(new RecordedResult(69.71m, Parts("A 30.50, C 20.01"), 3));
        var assessment = Book.SelfAssess(card);
        Assert.Equal(("69.71", 69), (assessment.ExactPoints.ToString(), assessment.Points));
        Assert.Equal(["30.50", null, "20.01"], assessment.Parts.Select(part => part.ExactPoints?.ToString()));
        Assert.Equal([30, 0, 20], assessment.Parts.Select(part => part.Points));
        Assert.All(assessment.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows), row => Assert.True(row.IsOpen));
        Assert.Equal(Book.Rate(card), assessment.Rating);
        Assert.All(Book.ReportForCommune(card).Entries, entry => Assert.True(entry.Row is null || entry.Row.IsOpen));

        var whole = Book.SelfAssess(new Scorecard(Law26.Decision, 1, new Dictionary<string, int> { ["1.2"] = 2 }));
        Assert.Equal((1, "1"), (whole.Points, whole.ExactPoints.ToString()));
    }

    [Theory]
    [InlineData("36.5", "21", "12.21", "69.71", 3)]
    [InlineData("36.50", "21.0", "12.5", "70.00", 4)]
    [InlineData("40", "25", "24.999999999", "89.999999999", 4)]
    [InlineData("40.0", "25.0", "25.0", "90.0", 5)]
    [InlineData("40", "25", "25", "90", 5)]
    public void Rate_part_totals_may_have_decimals(string a, string b, string c, string total, int band)
    {
        var card = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = PartTotals.OfDecimals(Parts($"A {a}, B {b}, C {c}")) };
        var rated = Assert.IsType<Rated>(Book.Rate(card));
        Assert.Equal((total, band), (rated.ExactTotal.ToString(), rated.Band));
        Assert.Equal($"A {a}, B {b}, C {c}", rated.Parts.ToString());
        Assert.Equal(rated.ExactTotal.ToFraction(), rated.Parts.Total);
        Assert.Null(rated.Stars);
        Assert.False(rated.IsRecorded);
        Assert.Equal([UnknownRequirement.MinimumLevels], rated.Unknown);
        Assert.Empty(rated.Interpretations);

        // Whole points are told as those of levels are: the exact figures say nothing more.
        Assert.Equal(!$"{a}{b}{c}".Contains('.', StringComparison.Ordinal), rated.Figures is null);

        // A fraction with an end is such a number, and one without is none.
        var fractions = new PartTotals(card.PartTotals.Codes.Select(code => KeyValuePair.Create(code, card.PartTotals[code])));
        Assert.Equal(rated.ExactTotal.Value, Assert.IsType<Rated>(Book.Rate(card with { PartTotals = fractions })).ExactTotal.Value);
        Assert.Equal(["$.partTotals.B"], Book.Check(card with { PartTotals = fractions.With("B", new Fraction(64, 3)) }).Select(problem => problem.Entry));

        // A form that is complete takes levels.
        Assert.Equal(["$.partTotals"], Book.Check(card with { ProductSet = 1 }).Select(problem => problem.Entry));
    }

    [Fact]
    public void Records_compare_digits_and_refuse_null()
    {
        var result = new RecordedResult(69.70m, Parts("A 30.5"), 3);
        Assert.Equal(result, new RecordedResult { Total = 69.70m, Parts = Parts("A 30.5"), Stars = 3 });
        Assert.NotEqual(result, result with { Total = 69.7m });
        Assert.NotEqual(result, result with { Parts = Parts("A 30.50") });
        Assert.NotEqual(Book.Rate(Card(result)), Book.Rate(Card(result with { Total = 69.7m })));
        Assert.Equal(Book.Rate(Card(result)), Book.Rate(Card(result with { })));
        Assert.Throws<ArgumentNullException>("parts", () => result with { Parts = null! });
        var own = new Dictionary<string, DecimalPoints> { ["A"] = 30.5m };
        var copied = new RecordedResult(69.70m, own, 3);
        own["A"] = 1;
        Assert.Equal(result, copied);
        Assert.Equal("RecordedResult { Total = 69.70, Parts = ", result.ToString()[..40]);
    }

    private static bool HasForms(string decision) => Book.Rules(decision).Rubrics.Any();

    private static decimal Mean(int sum, int members, int digits) => Math.Round((decimal)sum / members, digits, MidpointRounding.AwayFromZero);

    private static Scorecard Card(RecordedResult recorded, string decision = Law26.Decision, int set = 1) => new() { Decision = decision, ProductSet = set, Recorded = recorded };

    private static Rated Rate(RecordedResult recorded, string decision = Law26.Decision, int set = 1) => Assert.IsType<Rated>(Book.Rate(Card(recorded, decision, set)));

    private static DecimalPoints Points(string text) => DecimalPoints.TryParse(text, out var points) ? points : throw new FormatException(text);

    private static Dictionary<string, DecimalPoints> Parts(decimal a, decimal b, decimal c) => new() { ["A"] = a, ["B"] = b, ["C"] = c };

    private static Dictionary<string, DecimalPoints> Parts(string text) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ')).ToDictionary(part => part[0], part => Points(part[1]));

    private static IEnumerable<ExplanationStep> Steps(ExplanationStep step) => step.Steps.SelectMany(Steps).Prepend(step);
}
