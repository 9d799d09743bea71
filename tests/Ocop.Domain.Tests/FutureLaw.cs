using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests;

/// <summary>Instruments that do not exist, as rule files that a host could have.</summary>
internal static class FutureLaw
{
    public const string Decision = "9/2028/QĐ-TTg";

    /// <summary>A decision of 2028 like 26/2026, with a change.</summary>
    public static RuleFile DecisionOf2028(Action<JsonNode> change) => RuleFiles.Load(RuleFiles.Of26, file =>
    {
        var instrument = file["instrument"]!;
        instrument["number"] = Decision;
        instrument["issued"] = "2027-11-20";
        instrument["inForce"] = "2028-01-01";
        instrument["replaces"] = new JsonArray(RuleFiles.Of26);
        change(file);
    });

    /// <summary>An instrument with blocks of its own, written as in a file.</summary>
    /// <param name="number">The number; a decree ends with NĐ-CP.</param>
    /// <param name="inForce">The first day in force, which is that of issue too.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="more">Further members of the head, each after a comma.</param>
    public static RuleFile Instrument(string number, string inForce, string blocks, string more = "") => RuleFiles.Load(
        $$"""
        {
          "formatVersion": 2,
          "dataVersion": "2026-12-01.1",
          "instrument": {"number": "{{number}}", "kind": "{{(number.EndsWith("NĐ-CP", StringComparison.Ordinal) ? "decree" : "decision")}}", "issued": "{{inForce}}", "inForce": "{{inForce}}", "checkedOn": "2026-12-01"{{more}}},
          {{blocks}}
        }
        """);

    /// <summary>Writes a value at a path such as producers/kinds/farm; the empty text takes the member away.</summary>
    public static void Put(JsonNode file, string path, string json)
    {
        var steps = path.Split('/');
        var owner = steps[..^1].Aggregate(file, (node, step) => node[step]!);
        if (json.Length == 0) owner.AsObject().Remove(steps[^1]);
        else owner[steps[^1]] = JsonNode.Parse(json);
    }

    /// <summary>What a book says of a shipped file with another value at a path; the first problem of all.</summary>
    public static string Problem(string key, string path, string json) =>
        RuleFaults.Thrown(() => RuleFiles.Book(key, file => Put(file, path, json))).Problems[0];
}
