using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Conformance;

namespace Ocop.Domain.Tests.Councils;

/// <summary>What the decisions themselves say of councils: how far totals may be apart, how many members there are, what the district does, and what follows at the centre.</summary>
public sealed class CouncilLawTests
{
    private const string Of1048 = "1048/QĐ-TTg";
    private const string Of148 = "148/QĐ-TTg";
    private const string Of26 = "26/2026/QĐ-TTg";
    private const string ReadingOf148 = "district-of-148-forwards-from-70";

    [Theory]
    [InlineData(Of1048, CouncilLevel.Province, 70, 60, false)]
    [InlineData(Of1048, CouncilLevel.Province, 70, 59, true)]
    [InlineData(Of1048, CouncilLevel.Centre, 95, 85, false)]
    [InlineData(Of1048, CouncilLevel.Centre, 95, 84, true)]
    [InlineData(Of1048, CouncilLevel.District, 70, 59, false)]
    [InlineData(Of1048, CouncilLevel.District, 80, 20, false)]
    [InlineData(Of148, CouncilLevel.Province, 70, 59, false)]
    [InlineData(Of148, CouncilLevel.Centre, 95, 60, false)]
    [InlineData(Of26, CouncilLevel.Province, 70, 59, false)]
    [InlineData(Of26, CouncilLevel.Centre, 95, 60, false)]
    public void Totals_more_than_ten_apart_are_scored_again_where_the_decision_says_so(string decision, CouncilLevel level, int high, int low, bool isAgain)
    {
        var session = OfTotals(decision, level, high, low, high);
        var result = Decide(session);
        Assert.Equal(isAgain, result is CouncilScoreAgain);
        var wide = result.Remarks.Where(remark => remark.Code == CouncilRemarkCode.WideSpread).ToArray();
        Assert.Equal(high - low > 10, wide.Length == 1);
        if (!isAgain) return;
        Assert.Equal(CouncilScoreAgainReason.Spread, ((CouncilScoreAgain)result).Reason);
        Assert.Equal("Decision 1048/QĐ-TTg, clause 4, Annex II", result.Basis.ToString());
        Assert.Equal(result.Basis, wide[0].Basis);
        Assert.Contains($"A spread of 10 points at most: it is {high - low}", RuleBook.Default.Explain(session).ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Of1048, CouncilLevel.Province, 10, null)]
    [InlineData(Of1048, CouncilLevel.Province, 0, null)]
    [InlineData(Of1048, CouncilLevel.Province, 11, "$.rules.largestSpread")]
    [InlineData(Of1048, CouncilLevel.Centre, 10, null)]
    [InlineData(Of1048, CouncilLevel.Centre, 11, "$.rules.largestSpread")]
    [InlineData(Of1048, CouncilLevel.Centre, 100, "$.rules.largestSpread")]
    [InlineData(Of1048, CouncilLevel.District, 11, null)]
    [InlineData(Of148, CouncilLevel.Province, 100, null)]
    [InlineData(Of26, CouncilLevel.Centre, 100, null)]
    [InlineData(Of26, CouncilLevel.Province, -1, "$.rules.largestSpread")]
    [InlineData(Of1048, CouncilLevel.Province, -1, "$.rules.largestSpread")]
    public void Regulation_may_not_allow_more_spread_than_the_decision(string decision, CouncilLevel level, int largest, string? entry)
    {
        var session = OfTotals(decision, level, 70, 70) with { Regulation = new CouncilRegulation(largestSpread: largest) };
        Assert.Equal(entry is null ? [] : [entry], RuleBook.Default.Check(session).Select(problem => problem.Entry));
        if (largest > 10 && entry is not null) Assert.Contains("expected 0 to 10", RuleBook.Default.Check(session)[0].Text.English, StringComparison.Ordinal);
    }

    // The regulation asks for 6: beyond it the regulation is named, beyond the decision's 10 the decision.
    [Theory]
    [InlineData(64, null)]
    [InlineData(63, "Regulation of province A")]
    [InlineData(60, "Regulation of province A")]
    [InlineData(59, "Decision 1048/QĐ-TTg, clause 4, Annex II")]
    public void Stricter_regulation_counts_beside_the_decision(int low, string? basis)
    {
        var name = new BilingualText("Quy chế tỉnh A", "Regulation of province A");
        var result = Decide(OfTotals(Of1048, CouncilLevel.Province, 70, low) with { Regulation = new CouncilRegulation(name, largestSpread: 6) });
        Assert.Equal(basis is not null, result is CouncilScoreAgain);
        if (basis is not null) Assert.Equal(basis, result.Basis.ToString());
    }

    [Theory]
    [InlineData(Of1048, new[] { 49 }, null)]
    [InlineData(Of1048, new[] { 50 }, 3)]
    [InlineData(Of1048, new[] { 50, 50, 49 }, null)]
    [InlineData(Of1048, new[] { 69 }, 3)]
    [InlineData(Of1048, new[] { 70 }, 4)]
    [InlineData(Of1048, new[] { 90 }, 5)]
    [InlineData(Of148, new[] { 50 }, null)]
    [InlineData(Of148, new[] { 69 }, null)]
    [InlineData(Of148, new[] { 70, 70, 69 }, null)]
    [InlineData(Of148, new[] { 70 }, 4)]
    [InlineData(Of148, new[] { 89, 90 }, 4)]
    [InlineData(Of148, new[] { 90 }, 5)]
    public void District_forwards_from_the_points_of_the_decision(string decision, int[] totals, int? potential)
    {
        var session = OfTotals(decision, CouncilLevel.District, totals);
        var result = Decide(session);
        var json = OcopJson.Write(result);
        if (potential is null)
        {
            Assert.IsType<CouncilRated>(result);
            Assert.DoesNotContain(ReadingOf148, result.Interpretations);
            return;
        }

        Assert.Equal(potential, Assert.IsType<CouncilForwarded>(result).PotentialStars);
        Assert.Contains("\"stars\":null,", json, StringComparison.Ordinal);
        Assert.Contains($"\"potentialStars\":{potential},", json, StringComparison.Ordinal);
        Assert.Contains("\"provinceMayRecognise\":null,", json, StringComparison.Ordinal);
        Assert.Equal($"Decision {decision}, Annex II", result.Basis.ToString());
        Assert.Contains($"potential {potential} stars, forwarded to the province", RuleBook.Default.Explain(session).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(decision == Of148, result.Interpretations.Contains(ReadingOf148));
    }

    [Fact]
    public void Three_stars_are_the_districts_own_under_148_where_the_minimum_levels_are_reached()
    {
        var card = CardSearch.WithTotal(Form(Of148), 69, 3, default)!.On("2025-06-30");
        var result = Assert.IsType<CouncilRated>(Decide(Session(Of148, CouncilLevel.District, card)));
        Assert.Equal((3, 3), (result.Tally!.Band, result.Stars));
        Assert.Contains("\"stars\":3,", OcopJson.Write(result), StringComparison.Ordinal);
    }

    // All points but three asterisks missed: passed on by the points, and what the minimum levels allow is the province's to say.
    [Fact]
    public void District_forwards_on_the_points_alone()
    {
        var form = Form(Of148);
        var ladder = form.Ladders.First(ladder => ladder.Levels.Any(level => level.MinimumForStars == 3));
        var missed = CardDraft.Best(form).Tick(ladder, 0).On("2025-06-30");
        var result = Assert.IsType<CouncilForwarded>(Decide(Session(Of148, CouncilLevel.District, missed)));
        Assert.Equal((5, 2), (result.PotentialStars, result.Tally!.Stars));
        Assert.Contains("\"stars\":null,", OcopJson.Write(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Of1048, "2019-08-21", true)]
    [InlineData(Of1048, "2023-02-23", true)]
    [InlineData(Of1048, null, true)]
    [InlineData(Of148, "2023-02-24", true)]
    [InlineData(Of148, "2025-06-30", true)]
    [InlineData(Of148, "2025-07-01", false)]
    [InlineData(Of148, "2025-07-05", false)]
    [InlineData(Of148, "2025-07-06", false)]
    [InlineData(Of148, "2026-07-21", false)]
    [InlineData(Of148, null, true)]
    [InlineData(Of26, "2026-05-22", false)]
    [InlineData(Of26, null, false)]
    public void District_has_a_council_until_its_last_day(string decision, string? day, bool hasOne)
    {
        var session = Session(decision, CouncilLevel.District, CardDraft.Best(Form(decision)).On(day));
        var problems = RuleBook.Default.Check(session);
        Assert.Equal(hasOne ? [] : ["$.rules.council"], problems.Select(problem => problem.Entry));
        if (hasOne) Assert.IsType<CouncilForwarded>(Decide(session));
        else Assert.Equal("$.rules.council", Assert.Throws<InvalidEntryException>(() => Decide(session)).Entry);
        foreach (var level in new[] { CouncilLevel.Province, CouncilLevel.Centre }) Assert.Empty(RuleBook.Default.Check(session with { Level = level }));
    }

    [Fact]
    public void One_card_after_the_last_day_is_too_late_for_a_district()
    {
        CardDraft On(string day) => CardDraft.Best(Form(Of148)).On(day);
        Assert.Empty(RuleBook.Default.Check(Session(Of148, CouncilLevel.District, On("2025-06-29"), On("2025-06-30"))));
        var problem = Assert.Single(RuleBook.Default.Check(Session(Of148, CouncilLevel.District, On("2025-06-30"), On("2025-07-01"))));
        Assert.Equal(("$.rules.council", EntryProblemKind.NotApplicable), (problem.Entry, problem.Kind));
        Assert.Contains("2025-06-30", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void District_of_a_decision_that_says_nothing_of_councils_decides_by_its_regulation_alone()
    {
        var book = RuleFiles.Book(Of26, file => file.AsObject().Remove("councils"));
        var result = Assert.IsType<CouncilRated>(book.Decide(Session(Of26, CouncilLevel.District, CardDraft.Best(Form(Of26)))));
        Assert.Equal([CouncilRemarkCode.RegulationAlone], result.Remarks.Select(remark => remark.Code));
    }

    [Theory]
    [InlineData(CouncilLevel.District, 4, true)]
    [InlineData(CouncilLevel.District, 5, false)]
    [InlineData(CouncilLevel.District, 7, false)]
    [InlineData(CouncilLevel.District, 8, true)]
    [InlineData(CouncilLevel.Province, 8, true)]
    [InlineData(CouncilLevel.Province, 9, false)]
    [InlineData(CouncilLevel.Province, 11, false)]
    [InlineData(CouncilLevel.Province, 12, true)]
    [InlineData(CouncilLevel.Centre, 8, true)]
    [InlineData(CouncilLevel.Centre, 9, false)]
    [InlineData(CouncilLevel.Centre, 11, false)]
    [InlineData(CouncilLevel.Centre, 12, true)]
    public void Another_number_of_members_than_that_of_1048_is_remarked(CouncilLevel level, int count, bool isRemarked)
    {
        var many = OfTotals(Of1048, level, [.. Enumerable.Repeat(60, count)]);
        AssertRemarked(many);

        // Those appointed count where they are given, and not who came.
        AssertRemarked(OfTotals(Of1048, level, 60, 60) with { Regulation = new CouncilRegulation(appointed: count) });

        // Whoever is listed is counted, also without a vote or with nothing on the card.
        AssertRemarked(many with { Members = [.. many.Members.Skip(1), many.Members[0] with { Role = "adviser", Card = many.Members[0].Card with { Levels = new Dictionary<string, int>(), AnsweredNone = [] } }] });
        foreach (var decision in new[] { Of148, Of26 })
        {
            if (level == CouncilLevel.District && decision == Of26) continue;
            Assert.DoesNotContain(Decide(OfTotals(decision, level, [.. Enumerable.Repeat(60, count)])).Remarks, remark => remark.Code == CouncilRemarkCode.CouncilSize);
        }

        void AssertRemarked(CouncilSession session)
        {
            var result = Decide(session);
            Assert.IsNotType<CouncilNoQuorum>(result);
            var remarks = result.Remarks.Where(remark => remark.Code == CouncilRemarkCode.CouncilSize).ToArray();
            Assert.Equal(isRemarked ? ["Decision 1048/QĐ-TTg, clause 2, Annex II"] : [], remarks.Select(remark => remark.Basis.ToString()));
            Assert.All(remarks, remark => Assert.Null(remark.Member));
        }
    }

    [Theory]
    [InlineData(Of1048, true, "The province goes by this result")]
    [InlineData(Of148, false, "evaluate")]
    [InlineData(Of26, false, "evaluate")]
    public void Under_ninety_at_the_centre_the_province_goes_by_the_central_result_under_1048(string decision, bool isBinding, string said)
    {
        var session = OfTotals(decision, CouncilLevel.Centre, 89, 90, 90);
        var result = Assert.IsType<CouncilReturned>(Decide(session));
        Assert.Equal((isBinding, 5), (result.IsBinding, result.Below));

        // Before the amendment of 8 June 2020 the form has no minimum levels that could hold back.
        if (decision == Of1048) Assert.Equal(4, result.ProvinceMayRecognise);
        var text = RuleBook.Default.Explain(session).ToText(Language.English);
        if (decision == Of1048) Assert.Contains("The province recognises 4 stars by this result", text, StringComparison.Ordinal);
        else Assert.Contains(said, text, StringComparison.Ordinal);

        // Too few points for any stars: nothing to recognise, and under 1048 no evaluation again.
        var low = OfTotals(decision, CouncilLevel.Centre, 45);
        Assert.Null(Assert.IsType<CouncilReturned>(Decide(low)).ProvinceMayRecognise);
        Assert.Contains(isBinding ? said : "The province evaluates again", RuleBook.Default.Explain(low).ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"district": {"through": "2026-05-21"}}""", "$.councils.district.through: over before it is in force")]
    [InlineData("""{"province": {"members": {"from": 9, "through": 8}}}""", "$.councils.province.members.through: fewer than from")]
    [InlineData("""{"centre": {"members": {"from": 9}}}""", "$.councils.centre.members.through: missing")]
    [InlineData("""{"province": {"members": {"from": 0, "through": 3}}}""", "$.councils.province.members.from: expected a whole number from 1 to 1000")]
    [InlineData("""{"province": {"spread": {"most": -1}}}""", "$.councils.province.spread.most: expected a whole number from 0 to 1000")]
    [InlineData("""{"province": {"spread": {}}}""", "$.councils.province.spread.most: missing")]
    [InlineData("""{"province": {"forwards": {"stars": 5, "key": "x"}}}""", "$.councils.province.forwards.key: it is not said to be a reading")]
    [InlineData("""{"centre": {"returns": {"below": 5, "binds": 1}}}""", "$.councils.centre.returns.binds: wrong type")]
    public void Faulty_block_is_refused_by_its_entry(string block, string message) =>
        Assert.StartsWith(message, RuleFaults.Thrown(() => RuleFiles.Book(Of26, file => file["councils"] = System.Text.Json.Nodes.JsonNode.Parse(block))).Message, StringComparison.Ordinal);

    // A host's decision says the same in its own numbers: no rule of a decision stands in code.
    [Fact]
    public void Rules_of_councils_are_those_of_the_file()
    {
        var book = RuleFiles.Book(Of26, file => file["councils"] = System.Text.Json.Nodes.JsonNode.Parse("""
            {"district": {"members": {"from": 1, "through": 1}, "spread": {"most": 3, "at": {"article": "9"}}, "forwards": {"stars": 2, "reading": true}},
             "province": {"through": "2026-12-31", "spread": {"most": 4, "at": {"article": "9"}}},
             "centre": {"returns": {"below": 4, "binds": true}}}
            """));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 9", Assert.IsType<CouncilScoreAgain>(book.Decide(OfTotals(Of26, CouncilLevel.District, 60, 56))).Basis.ToString());
        var forwarded = Assert.IsType<CouncilForwarded>(book.Decide(OfTotals(Of26, CouncilLevel.District, 34, 31)));
        Assert.Equal(2, forwarded.PotentialStars);
        Assert.Contains("reading-of-rule-file", forwarded.Interpretations);
        Assert.Equal([CouncilRemarkCode.CouncilSize], forwarded.Remarks.Select(remark => remark.Code).Where(code => code != CouncilRemarkCode.Provisional));
        Assert.IsType<CouncilRated>(book.Decide(OfTotals(Of26, CouncilLevel.District, 29)));
        Assert.True(Assert.IsType<CouncilReturned>(book.Decide(OfTotals(Of26, CouncilLevel.Centre, 69))).IsBinding);

        CouncilSession On(string day) => Session(Of26, CouncilLevel.Province, CardDraft.Best(Form(Of26)).On(day));
        Assert.Empty(book.Check(On("2026-12-31")));
        Assert.Equal("$.rules.council", Assert.Single(book.Check(On("2027-01-01"))).Entry);
        Assert.Equal("$.rules.largestSpread", Assert.Single(book.Check(On("2026-12-31") with { Regulation = new CouncilRegulation(largestSpread: 5) })).Entry);
    }

    [Fact]
    public void Amendment_may_end_the_council_of_a_district()
    {
        var book = RuleBook.Default.With(RuleFiles.Load("""
            {"formatVersion": 2, "dataVersion": "2024-01-01.1",
             "instrument": {"number": "5/2024/QĐ-TTg", "kind": "decision", "issued": "2024-01-01", "inForce": "2024-01-01", "amends": ["148/QĐ-TTg"], "checkedOn": "2026-11-26"},
             "councils": {"district": null}}
            """));
        CouncilSession On(string day) => Session(Of148, CouncilLevel.District, CardDraft.Best(Form(Of148)).On(day));
        Assert.Empty(book.Check(On("2023-12-31")));
        Assert.Equal("$.rules.council", Assert.Single(book.Check(On("2024-01-01"))).Entry);
    }

    private static CouncilResult Decide(CouncilSession session) => RuleBook.Default.Decide(session);

    private static Rubric Form(string decision) => ConformanceForms.Complete.First(form => form.Decision == decision);

    // On a day on which the decision has a council of every level that it ever has, and 1048 no minimum levels yet.
    private static string DayOf(string decision) => decision switch
    {
        Of1048 => "2020-06-07",
        Of148 => "2025-06-30",
        _ => "2026-11-01",
    };

    private static CouncilSession OfTotals(string decision, CouncilLevel level, params int[] totals) =>
        Session(decision, level, [.. totals.Select(total => CardSearch.WithTotal(Form(decision), total, 0, default)!.On(DayOf(decision)))]);

    private static CouncilSession Session(string decision, CouncilLevel level, params CardDraft[] cards) =>
        new(decision, Form(decision).ProductSet.Number, [.. cards.Select((card, i) => new CouncilMember($"m{i:00}", OcopJson.ReadScorecard(card.ToJson())))], level);
}
