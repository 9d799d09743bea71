using System.Text.Json.Nodes;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Fictional files of which every value has its right shape, but one that cannot be meant: it is refused by its entry.</summary>
public sealed class SenseTests
{
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "new.json", "dossiers/list/2/notForSets", "[3]", "$.dossiers.list[2].notForSets[0]: the decision has no set 3; expected one of 1 to 2 (9/2028/QĐ-TTg)" },
        { "new.json", "dossiers/list/2/notForSets", "[2, 2]", "$.dossiers.list[2].notForSets[1]: 2 stands twice; expected each once (9/2028/QĐ-TTg)" },
        { "new.json", "dossiers/list/1/kinds", "[\"reEvaluation\", \"reEvaluation\"]", "$.dossiers.list[1].kinds[1]: reEvaluation stands twice; expected each once (9/2028/QĐ-TTg)" },
        { "new.json", "producers/eligibility/kinds/communityEnterprise/only/through", "3", "$.producers.eligibility.kinds.communityEnterprise.only.through: the decision has no set 3; expected one of 1 to 2 (9/2028/QĐ-TTg)" },
        { "new.json", "producers/eligibility/kinds/communityEnterprise/only", "{\"from\": 3, \"through\": 3}", "$.producers.eligibility.kinds.communityEnterprise.only.from: the decision has no set 3; expected one of 1 to 2 (9/2028/QĐ-TTg)" },
        { "programme.json", "quotas/shares/Q-1/kinds", "[\"cooperative\", \"cooperative\"]", "$.quotas.shares.Q-1.kinds[1]: cooperative stands twice; expected each once" },
        { "programme.json", "targets/figures/T-2/producers/kinds", "[\"cooperative\", \"cooperative\"]", "$.targets.figures.T-2.producers.kinds[1]: cooperative stands twice; expected each once" },
        { "programme.json", "targets/period", "{\"from\": \"2021-01-01\", \"through\": \"2025-12-31\"}", "$.targets.period.through: over before 2/2027/QĐ-TTg is in force; expected that day or a later one" },
        { "programme.json", "targets/period", "{\"from\": \"2031-01-01\", \"through\": \"2035-12-31\"}", "$.targets.period.from: after the last day of 2/2027/QĐ-TTg; expected that day or an earlier one" },
        { "new.json", "productCode/patterns", Patterns("\"from\": 2028", "\"from\": 2030"), "$.productCode.patterns[1]: codes of it look like those of an earlier pattern of the same years; expected other years, another prefix, or another number of members (9/2028/QĐ-TTg)" },
        { "new.json", "path/stages/0/term/length", "{\"workingDays\": 15}", "$.dossiers.communeAssessment.within: 10 WorkingDays where $.path.stages[0].term.length has 15 WorkingDays; expected the same of both (9/2028/QĐ-TTg)" },
        { "new.json", "rounds/list/0/proposedBefore", "\"02-29\"", "$.rounds.list[0].proposedBefore: expected a day of every year, written MM-dd" },
        { "new.json", "rounds/list/0/evaluatedBefore", "\"02-29\"", "$.rounds.list[0].evaluatedBefore: expected a day of every year, written MM-dd" },
        { "new.json", "rounds/at", "{}", "$.rounds.at: says no place; expected an article or an annex, or the number of another instrument" },
        { "new.json", "rounds/at", "{\"clause\": \"5\"}", "$.rounds.at: says no place; expected an article or an annex, or the number of another instrument" },
        { "new.json", "rounds/at", "{\"instrument\": \"80/2021/NĐ-CP\", \"kind\": \"decree\", \"point\": \"a\"}", "$.rounds.at: a clause or point of nothing; expected an article or an annex beside it" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void What_cannot_be_meant_is_refused_by_its_entry(string example, string path, string json, string problem)
    {
        var file = Example(example);
        Put(file, path, json);
        Assert.Equal([problem], RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(file))).Problems);
    }

    // Beside them what is meant: years that follow one another, another prefix, another instrument as a whole.
    [Theory]
    [InlineData("productCode/patterns", "\"from\": 2028, \"through\": 2029", "\"from\": 2030")]
    [InlineData("productCode/patterns", "\"prefix\": \"VN\", \"from\": 2028", "\"from\": 2028")]
    public void What_differs_is_taken(string path, string first, string second)
    {
        var file = Example("new.json");
        Put(file, path, Patterns(first, second));
        Assert.NotNull(RuleBook.Default.With(RuleFiles.Load(file)));
    }

    // A period that begins on the last day of the instrument, one that ends on its first, and one of one day.
    [Theory]
    [InlineData("2030-12-31", "2031-12-31")]
    [InlineData("2026-01-01", "2027-01-15")]
    [InlineData("2027-06-01", "2027-06-01")]
    public void Period_at_the_edge_is_taken(string from, string through)
    {
        var file = Example("programme.json");
        Put(file, "targets/period", $$"""{"from": "{{from}}", "through": "{{through}}"}""");
        var period = Assert.IsType<TargetsLaidDown>(RuleBook.Default.With(RuleFiles.Load(file)).TargetsOn(new(2027, 2, 1))).Targets[0].Period;
        Assert.Equal((from, through), ($"{period.Start:uuuu-MM-dd}", $"{period.End:uuuu-MM-dd}"));
    }

    // A band of one value; whether shares are asked for follows from how the figures are written.
    [Theory]
    [InlineData("""{"between": {"lower": 10, "upper": 10}}""", IndicatorUnit.Count)]
    [InlineData("""{"between": {"lower": "1/2", "upper": "50%"}}""", IndicatorUnit.Share)]
    [InlineData("""{"atLeast": "40%"}""", IndicatorUnit.Share)]
    [InlineData("""{"exactly": 3}""", IndicatorUnit.Count)]
    public void Threshold_of_a_figure_of_the_host_is_of_its_unit(string threshold, IndicatorUnit unit)
    {
        var file = Example("programme.json");
        Put(file, "targets/figures/T-3/threshold", threshold);
        var target = Assert.IsType<TargetsLaidDown>(RuleBook.Default.With(RuleFiles.Load(file)).TargetsOn(new(2027, 2, 1))).Targets.Single(target => target.Id == "T-3");
        Assert.Equal(unit, Assert.IsType<HostIndicator>(target.Indicator).Unit);
    }

    // What a figure says itself, else its block, else the instrument.
    [Theory]
    [InlineData("""{"article": "5"}""", """{"article": "6"}""", "Decision 2/2027/QĐ-TTg, Article 6")]
    [InlineData("""{"article": "5"}""", null, "Decision 2/2027/QĐ-TTg, Article 5")]
    [InlineData(null, """{"article": "6"}""", "Decision 2/2027/QĐ-TTg, Article 6")]
    [InlineData(null, null, "Decision 2/2027/QĐ-TTg")]
    public void Figure_stands_where_the_nearest_place_says(string? block, string? figure, string reference)
    {
        var file = Example("programme.json");
        foreach (var (owner, json) in new[] { (file["quotas"]!, block), (file["quotas"]!["shares"]!["Q-1"]!, figure), (file["targets"]!, block), (file["targets"]!["figures"]!["T-1"]!, figure) })
        {
            if (json is null) owner.AsObject().Remove("at");
            else owner["at"] = JsonNode.Parse(json);
        }

        var book = RuleBook.Default.With(RuleFiles.Load(file));
        Assert.Equal(reference, Assert.IsType<QuotasLaidDown>(book.QuotasOn(new(2027, 2, 1))).Quotas.Single(quota => quota.Id == "Q-1").Quota.Reference!.ToString());
        Assert.Equal(reference, Assert.IsType<TargetsLaidDown>(book.TargetsOn(new(2027, 2, 1))).Targets.Single(target => target.Id == "T-1").Reference!.ToString());
    }

    [Fact]
    public void A_place_may_be_another_instrument_as_a_whole()
    {
        var file = Example("new.json");
        Put(file, "rounds/at", "{\"instrument\": \"80/2021/NĐ-CP\", \"kind\": \"decree\"}");
        Assert.Equal("Decree 80/2021/NĐ-CP", $"{Assert.IsType<RoundFound>(RuleBook.Default.With(RuleFiles.Load(file)).RoundFor("province", new(2028, 3, 1))).Round!.Reference}");
    }

    private static string Patterns(string first, string second) =>
        "[{\"members\": [\"province\", \"commune\", \"serial\", \"year\"], " + first + "}, {\"members\": [\"province\", \"district\", \"serial\", \"year\"], " + second + "}]";

    private static JsonNode Example(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", name)))!;

    private static void Put(JsonNode file, string path, string json)
    {
        var steps = path.Split('/');
        var owner = steps[..^1].Aggregate(file, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        if (owner is JsonArray array) array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else owner[steps[^1]] = JsonNode.Parse(json);
    }
}
