using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests;

/// <summary>The single files of what the package holds, as it saves them, and those files with a change.</summary>
internal static class RuleFiles
{
    public const string Of26 = Law26.Decision;
    public const string Of148 = "148/QĐ-TTg";
    public const string Of1048 = "1048/QĐ-TTg";
    public const string Of781 = "781/QĐ-TTg";

    /// <summary>Gets the keys of all instruments of the package.</summary>
    public static string[] Keys => [.. RuleBook.Default.Instruments.Select(instrument => instrument.Number)];

    /// <summary>Gets the keys as theory data.</summary>
    public static TheoryData<string> KeyData => [.. Keys];

    public static byte[] Bytes(string key) => Saved(RuleBook.Default, key);

    public static string Text(string key) => Encoding.UTF8.GetString(Bytes(key));

    public static JsonNode Json(string key) => JsonNode.Parse(Bytes(key))!;

    public static RuleFile Load(byte[] bytes) => RuleFile.Load(new MemoryStream(bytes));

    public static RuleFile Load(string text) => Load(Encoding.UTF8.GetBytes(text));

    public static RuleFile Load(JsonNode file) => Load(file.ToJsonString());

    /// <summary>The shipped file with a change.</summary>
    public static RuleFile Load(string key, Action<JsonNode> change)
    {
        var file = Json(key);
        change(file);
        return Load(file);
    }

    /// <summary>The shipped book with a changed file.</summary>
    public static RuleBook Book(string key, Action<JsonNode> change) => RuleBook.Default.With(Load(key, change));

    /// <summary>The shipped book with a file whose text is changed.</summary>
    public static RuleBook BookOfText(string key, string shipped, string changed)
    {
        var text = Text(key);
        Assert.Contains(shipped, text, StringComparison.Ordinal);
        return RuleBook.Default.With(Load(text.Replace(shipped, changed, StringComparison.Ordinal)));
    }

    /// <summary>A fictional amendment: its head, and the members that it changes.</summary>
    public static RuleFile Amendment(string number, string inForce, string amends, string changes, string? issued = null) => Load(AmendmentJson(number, inForce, amends, changes, issued));

    public static JsonObject AmendmentJson(string number, string inForce, string amends, string changes, string? issued = null)
    {
        var file = new JsonObject
        {
            ["formatVersion"] = 2,
            ["dataVersion"] = inForce + ".1",
            ["instrument"] = new JsonObject
            {
                ["number"] = number,
                ["kind"] = "decision",
                ["issued"] = issued ?? inForce,
                ["inForce"] = inForce,
                ["amends"] = new JsonArray([.. amends.Split(' ').Select(amended => JsonValue.Create(amended))]),
                ["checkedOn"] = inForce,
            },
        };
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject()) file[name] = value?.DeepClone();
        return file;
    }

    /// <summary>A fictional decision that replaces another instrument, and says what is given.</summary>
    public static JsonObject ReplacementJson(string number, string inForce, string replaces, string says = "{}", string? issued = null)
    {
        var file = AmendmentJson(number, inForce, replaces, says, issued);
        var instrument = file["instrument"]!.AsObject();
        instrument["replaces"] = instrument["amends"]!.DeepClone();
        instrument.Remove("amends");
        return file;
    }

    /// <summary>The shipped file of 26/2026 as a fictional decision that replaces it, and another one where there is one between.</summary>
    public static RuleFile Successor(string number, string inForce, Action<JsonNode>? change = null, string? between = null) => Load(Of26, file =>
    {
        file["instrument"]!["number"] = number;
        file["instrument"]!["issued"] = inForce;
        file["instrument"]!["inForce"] = inForce;
        file["instrument"]!["replaces"] = between is null ? new JsonArray(Of26) : new JsonArray(Of26, between);
        file["instrument"]!["checkedOn"] = inForce;
        change?.Invoke(file);
    });

    /// <summary>What a book writes of a decision.</summary>
    public static byte[] Saved(RuleBook book, string key)
    {
        using var stream = new MemoryStream();
        book.Save(key, stream);
        return stream.ToArray();
    }

    /// <summary>A label that says the same in both languages.</summary>
    public static JsonObject Label(string text) => new() { ["vi"] = text, ["en"] = text };

    public static JsonObject Labels(JsonNode file, string table) => file["labels"]![table]!.AsObject();

    public static JsonArray Categories(JsonNode file) => file["catalogue"]!["categories"]!.AsArray();

    public static IEnumerable<JsonObject> Sets(JsonNode file) =>
        Categories(file).SelectMany(category => category!["groups"]!.AsArray()).SelectMany(group => group!["sets"]!.AsArray()).Select(set => set!.AsObject());

    public static JsonObject Form(JsonNode file, int set) => file["forms"]!.AsArray().First(form => (int)form!["set"]! == set)!.AsObject();

    public static IEnumerable<JsonNode> Sections(JsonNode file, int set) => Form(file, set)["parts"]!.AsObject().SelectMany(part => part.Value!.AsArray()).Select(section => section!);

    public static JsonNode Section(JsonNode file, int set, string code) => Sections(file, set).First(section => (string)section["code"]! == code);

    public static IEnumerable<JsonObject> Criteria(JsonNode file, int set) => Sections(file, set).SelectMany(section => section["criteria"]!.AsArray()).Select(criterion => criterion!.AsObject());

    public static JsonObject Criterion(JsonNode file, int set, string code) => Criteria(file, set).First(criterion => (string)criterion["code"]! == code);
}
