using System.Text.Json.Nodes;
using Ocop.Domain.Dossiers;

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
