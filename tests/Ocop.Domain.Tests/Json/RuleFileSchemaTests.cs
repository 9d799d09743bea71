using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Ocop.Domain.Json;
using Ocop.Domain.Tests.Rules;

namespace Ocop.Domain.Tests.Json;

/// <summary>The schemas of rule files, of days off and of divisions are written from the tables with which they are read, and a validator of others takes the shipped files and refuses what the reader refuses for its shape.</summary>
public sealed class RuleFileSchemaTests
{
    private static readonly string Written = JsonSchemaWriter.OfRuleFiles(RuleFileShapes.File);
    private static readonly JsonSchema Schema = JsonSchema.FromText(Written);
    private static readonly JsonSchema DaysOff = JsonSchema.FromText(JsonSchemaWriter.OfDaysOff());
    private static readonly JsonSchema Divisions = JsonSchema.FromText(JsonSchemaWriter.OfDivisions());

    private static readonly (string Name, string Key, Action<JsonNode> Break)[] Faults =
    [
        ("unknown member", Law26.Decision, file => file["author"] = "x"),
        ("missing member", Law26.Decision, file => file["instrument"]!.AsObject().Remove("number")),
        ("missing levels of a case", Law26.Decision, file => RuleFiles.Criterion(file, 26, "8")["cases"]![0]!.AsObject().Remove("levels")),
        ("null member", Law26.Decision, file => file["bands"] = null),
        ("wrong type", Law26.Decision, file => RuleFiles.Criterion(file, 11, "3.5")["max"] = "3"),
        ("number out of range", Law26.Decision, file => RuleFiles.Form(file, 11)["set"] = 0),
        ("word that is none", Law26.Decision, file => file["instrument"]!["kind"] = "letter"),
        ("other version", Law26.Decision, file => file["formatVersion"] = 1),
        ("amendment without its number", "781/QĐ-TTg", file => file["instrument"]!.AsObject().Remove("number")),
        // An amendment carries only what it changes, but what it says of itself is whole.
        ("amendment that ends the end of itself", "781/QĐ-TTg", file => file["instrument"]!["ends"] = null),
        ("amendment that ends what it replaces", "781/QĐ-TTg", file => file["instrument"]!["replaces"] = null),
        ("amendment whose source says nothing", "781/QĐ-TTg", file => file["instrument"]!["source"] = new JsonObject()),
        ("amendment with an unknown member", "781/QĐ-TTg", file => file["minimumRequirements"]!["known"]![0]!["note"] = "x"),
    ];

    private static readonly (string Name, string Key, Action<JsonNode> Break)[] OtherFaults =
    [
        ("day that is no day", "days-off/2026", file => file["daysOff"]![0]!["on"] = "2026-1-1"),
        ("missing day", "days-off/2026", file => file["daysOff"]![0]!.AsObject().Remove("on")),
        ("name with other letters", "days-off/2026", file => file["daysOff"]![0]!["holiday"] = "tết"),
        ("name with a digit", "days-off/2026", file => file["daysOff"]![0]!["holiday"] = "tet2"),
        ("name without letters", "days-off/2026", file => file["daysOff"]![0]!["holiday"] = ""),
        ("unknown member of a year", "days-off/2026", file => file["author"] = "x"),
        ("day of no month", "days-off/every-year", file => file["everyYear"]![0]!["on"] = "1-1"),
        ("missing decision on codes", "divisions", file => file["divisions"]![0]!.AsObject().Remove("codes")),
        ("code of one digit", "divisions", file => file["divisions"]![0]!["provinces"]![0]!["code"] = "1"),
        ("kind that is none", "divisions", file => file["divisions"]![0]!["provinces"]![0]!["kind"] = "district"),
    ];

    public static TheoryData<string> OtherFaultNames => [.. OtherFaults.Select(fault => fault.Name)];

    public static TheoryData<string> Keys => [.. RuleFiles.Keys];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    [Fact]
    public void Schema_is_the_approved_one() => Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "schemas", "rule-file.schema.json"), Written);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Shipped_file_follows_the_schema(string key) => AssertFollows(RuleFiles.Bytes(key));

    [Theory]
    [InlineData("new.json")]
    [InlineData("decree.json")]
    [InlineData("programme.json")]
    [InlineData("requirements.json")]
    [InlineData("amendment.json")]
    public void Example_follows_the_schema_that_it_names(string name)
    {
        var folder = Path.Combine(Repository.Root, "docs", "examples");
        var example = File.ReadAllBytes(Path.Combine(folder, name));
        Assert.True(File.Exists(Path.Combine(folder, (string)JsonNode.Parse(example)!["$schema"]!)));
        AssertFollows(example);
    }

    [Theory]
    [InlineData(NextLaw.DecisionFile)]
    [InlineData(NextLaw.AmendmentFile)]
    public void File_of_a_host_follows_the_schema(string file) => Assert.True(Schema.Evaluate(JsonDocument.Parse(NextLaw.Text(file)).RootElement).IsValid);

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void File_that_the_reader_refuses_for_its_shape_breaks_the_schema(string name)
    {
        var (_, key, change) = Faults.Single(fault => fault.Name == name);
        var file = RuleFiles.Json(key);
        change(file);
        RuleFaults.Thrown(() => RuleFiles.Load(file.DeepClone()));
        Assert.False(Schema.Evaluate(JsonDocument.Parse(file.ToJsonString()).RootElement).IsValid);
    }

    [Fact]
    public void Schemas_of_days_off_and_divisions_are_the_approved_ones()
    {
        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "schemas", "days-off.schema.json"), JsonSchemaWriter.OfDaysOff());
        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "schemas", "divisions.schema.json"), JsonSchemaWriter.OfDivisions());
    }

    [Fact]
    public void Days_off_and_divisions_of_the_package_follow_their_schemas()
    {
        string[] files = ["days-off/every-year", .. Enumerable.Range(2020, 8).Select(year => $"days-off/{year}")];
        Assert.All(files, key => AssertFollows(RuleFiles.Bytes(key), DaysOff));
        AssertFollows(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "examples", "days-off-2028.json")), DaysOff);
        AssertFollows(RuleFiles.Bytes("divisions"), Divisions);
    }

    [Theory]
    [MemberData(nameof(OtherFaultNames))]
    public void Days_off_and_divisions_that_the_reader_refuses_for_their_shape_break_their_schemas(string name)
    {
        var (_, key, change) = OtherFaults.Single(fault => fault.Name == name);
        var file = RuleFiles.Json(key);
        change(file);
        RuleFaults.Thrown(() => RuleFiles.Load(file.DeepClone()));
        Assert.False((key == "divisions" ? Divisions : DaysOff).Evaluate(JsonDocument.Parse(file.ToJsonString()).RootElement).IsValid);
    }

    [Fact]
    public void Amendment_of_one_mark_follows_the_schema_and_the_same_as_a_whole_file_does_not()
    {
        const string Text = """
            {"formatVersion": 2, "dataVersion": "2027-07-01.1",
             "instrument": {"number": "5/2027/QĐ-TTg", "kind": "decision", "issued": "2027-06-01", "inForce": "2027-07-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"},
             "forms": [{"set": 11, "parts": {"A": [{"code": "1", "criteria": [{"code": "1.5", "levels": ["0", "1", "2", "3*****"]}]}]}}]}
            """;
        Assert.True(Schema.Evaluate(JsonDocument.Parse(Text).RootElement).IsValid);
        Assert.False(Schema.Evaluate(JsonDocument.Parse(Text.Replace("\"amends\": [\"26/2026/QĐ-TTg\"], ", string.Empty, StringComparison.Ordinal)).RootElement).IsValid);
    }

    private static void AssertFollows(byte[] file, JsonSchema? schema = null)
    {
        var result = (schema ?? Schema).Evaluate(JsonDocument.Parse(file).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join("\n", (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }
}
