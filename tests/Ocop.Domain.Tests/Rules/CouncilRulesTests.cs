using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rules;

/// <summary>What becomes of a product after a council follows the decision's file; a decision that says nothing of councils leaves it to the regulation, and the result says so.</summary>
public sealed class CouncilRulesTests
{
    private const string Amendment = """
        {"formatVersion": 2, "dataVersion": "2027-07-01.1",
         "instrument": {"number": "5/2027/QĐ-TTg", "kind": "decision", "issued": "2027-06-01", "inForce": "2027-07-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"},
         "councils": {"province": {"forwards": {"stars": 4, "at": {"article": "1"}}}}}
        """;

    [Fact]
    public void Province_forwards_at_the_stars_of_the_decision()
    {
        var result = Assert.IsType<CouncilForwarded>(RuleBook.Default.Decide(Session(null)));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 3", result.Basis.ToString());
        Assert.Empty(result.Remarks);
    }

    [Theory]
    [InlineData("2027-06-30", false)]
    [InlineData("2027-07-01", true)]
    [InlineData(null, true)]
    public void Amendment_holds_from_its_day_and_without_a_day(string? day, bool isAmended)
    {
        var book = RuleBook.Default.With(RuleFiles.Load(Amendment));
        var session = Session(day is null ? null : Dossiers.Dates.Day(day), points: 80);
        var result = book.Decide(session);
        if (isAmended)
        {
            Assert.Equal("Decision 5/2027/QĐ-TTg, Article 1", Assert.IsType<CouncilForwarded>(result).Basis.ToString());
            Assert.Contains("\"stars\":null,", OcopJson.Write(result), StringComparison.Ordinal);
            Assert.Contains("\"potentialStars\":4,", OcopJson.Write(result), StringComparison.Ordinal);
            Assert.Contains("potential 4 stars, forwarded", book.Explain(session).ToText(Language.English), StringComparison.Ordinal);
        }
        else Assert.IsType<CouncilRated>(result);
        Assert.IsType<CouncilRated>(RuleBook.Default.Decide(session));
    }

    // 85 points, but level 1 of 3.5 misses four asterisks: less than the 4 stars that this decision asks the centre for.
    [Fact]
    public void Centre_sends_back_below_the_stars_of_the_decision()
    {
        var book = RuleFiles.Book(Law26.Decision, file => file["councils"]!["centre"]!["returns"]!["below"] = 4);
        var session = Session(null, points: 80, isMarkMissed: true) with { Level = CouncilLevel.Centre };
        var result = Assert.IsType<CouncilReturned>(book.Decide(session));
        Assert.Equal((4, 3), (result.Below, result.ProvinceMayRecognise));
        Assert.Contains("not 4 stars at the centre", book.Explain(session).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(5, Assert.IsType<CouncilReturned>(RuleBook.Default.Decide(session)).Below);
    }

    [Theory]
    [InlineData(CouncilLevel.Province)]
    [InlineData(CouncilLevel.Centre)]
    public void Decision_without_the_block_decides_by_the_regulation_alone_and_says_so(CouncilLevel level)
    {
        var book = RuleFiles.Book(Law26.Decision, file => file.AsObject().Remove("councils"));
        var result = Assert.IsType<CouncilRated>(book.Decide(Session(null) with { Level = level }));
        Assert.Equal([(CouncilRemarkCode.RegulationAlone, "Decision 26/2026/QĐ-TTg")], result.Remarks.Select(remark => (remark.Code, remark.Basis.ToString())));
        Assert.Contains("\"regulationAlone\"", OcopJson.Write(result), StringComparison.Ordinal);
        Assert.Contains("rests on the regulation alone", Assert.Single(result.Remarks).Text.English, StringComparison.Ordinal);
        Assert.Contains("rests on the regulation alone", book.Explain(Session(null) with { Level = level }).ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Block_without_a_step_says_that_there_is_none()
    {
        var book = RuleFiles.Book(Law26.Decision, file => file["councils"] = new JsonObject());
        var result = Assert.IsType<CouncilRated>(book.Decide(Session(null)));
        Assert.Empty(result.Remarks);
    }

    [Theory]
    [InlineData("""{"province": {"forwards": {"stars": 6}}}""", "$.councils.province.forwards.stars: expected a whole number from 2 to 5")]
    [InlineData("""{"province": {"forwards": {}}}""", "$.councils.province.forwards.stars: missing")]
    [InlineData("""{"commune": {}}""", "$.councils.commune: unknown member")]
    public void Faulty_block_is_refused_by_its_entry(string block, string message) =>
        Assert.StartsWith(message, RuleFaults.Thrown(() => RuleFiles.Load(Law26.Decision, file => file["councils"] = JsonNode.Parse(block))).Message, StringComparison.Ordinal);

    private static CouncilSession Session(LocalDate? day, int points = 100, bool isMarkMissed = false)
    {
        var rubric = Law26.Rules.RubricFor(11);
        var levels = Cards.Best(rubric).ToDictionary(entry => entry.Key, entry => entry.Value);
        if (points < 90)
        {
            // 87 points: 5 less for promotion, 5 for taste, 3 for colour, none of which has asterisks.
            foreach (var code in new[] { "4.3", "6.2.1", "6.2.3" }) levels[code] = 1;
        }

        if (isMarkMissed) levels["3.5"] = 1;
        return new CouncilSession
        {
            Decision = Law26.Decision,
            ProductSet = 11,
            Members = [new CouncilMember("An", new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = levels, EvaluatedOn = day })],
        };
    }
}
