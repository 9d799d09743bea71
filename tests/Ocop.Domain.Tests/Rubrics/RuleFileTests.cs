using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>Rule files from a stream: the shipped one comes back, and each kind of fault is refused by name.</summary>
public sealed class RuleFileTests
{
    private static readonly string Shipped = ReadShipped();

    private static readonly (string Name, Action<JsonNode> Break, string Message)[] Faults =
    [
        // The file
        ("format version of the future", file => file["formatVersion"] = 2, "formatVersion: 2 is not 1"),
        ("unknown member", file => file["author"] = "x", "author"),
        ("missing member", file => file.AsObject().Remove("bands"), "bands"),
        ("null member", file => file["annex"] = null, "$.annex"),
        ("wrong type", file => Criterion(file, 11, "3.5")["max"] = "3", "$.forms[10].parts.A"),
        ("unknown note kind", file => file["notes"]!["story-required"]!["kind"] = "maybe", "$.notes"),
        ("day that does not exist", file => file["issuedOn"] = "2026-02-30", "$.issuedOn"),
        ("in force before it is issued", file => file["inForceFrom"] = "2026-05-21", "inForceFrom"),

        ("null form", file => file["forms"]![10] = null, "$.forms[10]: null"),
        ("null criterion", file => Section(file, 11, "3")["criteria"]![0] = null, "$.forms[10].parts.A[2].criteria[0]: null"),
        ("null note", file => file["notes"]!["story-required"] = null, "$.notes.story-required: null"),
        ("null erratum", file => file["errata"]![0] = null, "$.errata[0]: null"),

        // Names that are not defined
        ("undefined note", file => Criterion(file, 11, "1.1")["notes"] = new JsonArray("nothing"), "set 11, criterion 1.1, notes: 'nothing' is not defined"),
        ("undefined ladder", file => Criterion(file, 11, "1.1")["ladder"] = "nothing", "set 11, criterion 1.1, ladder: 'nothing' is not defined"),
        ("undefined title", file => Criterion(file, 11, "1.1")["title"] = "nothing", "set 11, criterion 1.1: 'nothing' is not defined"),
        ("undefined section", file => Section(file, 11, "3")["key"] = "nothing", "set 11, section 3: 'nothing' is not defined"),
        ("undefined disqualifier", file => Form(file, 11)["disqualifiers"] = new JsonArray("nothing"), "set 11, disqualifiers: 'nothing' is not defined"),

        // Shapes
        ("points for another ladder", file => Criterion(file, 11, "3.5")["points"] = new JsonArray(1, 3), "set 11, criterion 3.5: 2 points for the 3 levels"),
        ("marks for another ladder", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(3, 4), "set 11, criterion 3.5: 2 marks for 3 levels"),
        ("cases and points", file => Criterion(file, 26, "8")["points"] = new JsonArray(1, 3), "set 26, criterion 8: both cases and points"),
        ("neither cases nor points", file => Criterion(file, 11, "3.5").Remove("points"), "set 11, criterion 3.5: points and ladder, or cases, are missing"),
        ("missing part", file => Form(file, 11)["parts"]!.AsObject().Remove("B"), "set 11: part B is missing"),
        ("unknown part", file => Form(file, 11)["parts"]!.AsObject()["D"] = new JsonArray(), "set 11: part D is unknown"),
        ("forms out of order", file => Form(file, 11)["set"] = 12, "forms[10]: set 12 where set 11 was expected"),
        ("form of a set outside the catalogue", file => Sets(file).Single(set => (int)set["set"]! == 26)["set"] = 27, "forms[25]: set 26 is not in the categories"),

        // Bands
        ("band missing", file => Bands(file).Remove("2"), "the bands are not those of 5, 4, 3, 2 and 1 stars"),
        ("band of 6 stars", file => Bands(file)["6"] = 95, "$.bands.from.6: wrong name of a member; expected a whole number from 1 to 5"),
        ("lowest band above 0", file => Bands(file)["1"] = 1, "the lowest band does not start at 0"),
        ("bands out of order", file => Bands(file)["4"] = 90, "the band of 4 stars does not start below the one above it"),
        ("five stars out of reach", file => Bands(file)["5"] = 101, "26/2026/QĐ-TTg: five stars cannot be reached"),
        ("band above all points", file => Bands(file)["5"] = 1001, "$.bands.from.5: expected a whole number from 0 to 1000"),

        // Catalogue
        ("gap in the numbers", file => AddSet(file, 28), "not numbered from 1 without a gap"),
        ("set without a form", file => AddSet(file, 27), "there is not one form for each product set"),

        // Sums
        ("parts that do not add up", file => file["parts"]![0]!["max"] = 41, "set 1, part A: the sections do not add up to 41"),
        ("part of another name", file => file["parts"]![0]!["code"] = "X", "set 1: part A is unknown"),
        ("part twice", file => file["parts"]!.AsArray().Insert(1, file["parts"]![0]!.DeepClone()), "set 1: the part code A stands twice"),
        ("parts that have too much", file => { file["parts"]![0]!["max"] = 1000; file["parts"]![1]!["max"] = 1; }, "26/2026/QĐ-TTg: the parts have 1036 points together; expected at most 1000"),
        ("too many parts", file => { for (var i = 0; i < 18; i++) file["parts"]!.AsArray().Add(file["parts"]![0]!.DeepClone()); }, "$.parts: too many; expected at most 20"),
        ("sections that do not add up", file => Section(file, 11, "3")["max"] = 13, "set 11, part A: the sections do not add up to 40"),
        ("criteria that do not add up", file => Criterion(file, 11, "3.5")["max"] = 4, "set 11, section 3: the criteria do not add up"),
        ("maximum that no level gives", file => Criterion(file, 11, "3.5")["points"] = new JsonArray(1, 2, 2), "set 11, criterion 3.5: its best level does not give its maximum of 3 points"),

        // Criteria
        ("code twice", file => Criterion(file, 11, "3.5")["code"] = "3.4", "set 11: the criterion code 3.4 stands twice"),
        ("key twice", file => Criterion(file, 11, "1.3")["key"] = "production-capacity", "set 11: the criterion key production-capacity stands twice"),
        ("disqualifier twice", file => Form(file, 11)["disqualifiers"]!.AsArray().Add((string)Form(file, 11)["disqualifiers"]![0]!), "set 11: the disqualifier"),
        ("note twice", file => Criterion(file, 11, "1.1")["notes"]!.AsArray().Add((string)Criterion(file, 11, "1.1")["notes"]![0]!), "set 11, criterion 1.1: the note"),
        ("no case", file => Criterion(file, 26, "8")["cases"] = new JsonArray(), "set 26, criterion 8: it has neither one case nor two"),
        ("one case with a letter", file => Criterion(file, 26, "8")["cases"]!.AsArray().RemoveAt(1), "set 26, criterion 8: its cases are not a and b"),
        ("cases of other letters", file => Criterion(file, 26, "8")["cases"]![1]!["case"] = "c", "set 26, criterion 8: its cases are not a and b"),
        ("yes or no with three levels", file => Criterion(file, 11, "3.5")["yesNo"] = true, "set 11, criterion 3.5: it is a yes or no with more than one level"),
        ("halt at a zero that is not there", file => Criterion(file, 11, "3.5")["haltsWhenZero"] = true, "set 11, criterion 3.5: it halts at zero but no level gives 0 points"),

        // Ladders
        ("ladder without a level", file => Empty(file, 11, "3.5"), "set 11, criterion 3.5: it has no level, or too many"),
        ("ladder of too many levels", file => Long(file, 11, "3.5", 16), "$.ladders.other: too many; expected at most 15"),
        ("points that fall", file => Criterion(file, 11, "3.5")["points"] = new JsonArray(2, 1, 3), "set 11, criterion 3.5, level 2: it gives fewer points than the level below it"),
        ("points below 0", file => Criterion(file, 11, "3.5")["points"] = new JsonArray(-1, 1, 3), "$.forms[10].parts.A[2].criteria[4].points[0]: expected a whole number from 0 to 1000"),
        ("mark of 2 stars", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(2, 4, null), "set 11, criterion 3.5, level 1: its mark is not of 3, 4 or 5 stars"),
        ("mark of 6 stars", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(3, 6, null), "set 11, criterion 3.5, level 2: its mark is not of 3, 4 or 5 stars"),
        ("marks that fall", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(4, 3, null), "set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels"),
        ("mark twice", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(3, 3, null), "set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels"),
        ("mark twice with a level between", file => Criterion(file, 11, "3.5")["minimum"] = new JsonArray(4, null, 4), "set 11, criterion 3.5, level 3: its mark is not above the marks of lower levels"),

        // Conditions
        ("condition on nothing", file => Condition(file)["criterion"] = "9.9", "set 11, criterion 5.2: its condition names the unknown criterion 9.9"),
        ("condition on itself", file => Condition(file)["criterion"] = "5.2", "set 11, criterion 5.2: its condition is on a criterion with cases or with a condition"),
        ("condition that cannot be met", file => Condition(file)["aboveLevel"] = 5, "set 11, criterion 5.2: its condition can never be met"),
        ("condition below 0", file => Condition(file)["aboveLevel"] = -1, "$.forms[10].parts.B[1].criteria[1].appliesIf.aboveLevel: expected a whole number from 0 to 15"),
        ("condition on two cases", file => Criterion(file, 26, "7")["appliesIf"] = If("8"), "set 26, criterion 7: its condition is on a criterion with cases"),
        ("condition of two cases", file => Criterion(file, 26, "8")["appliesIf"] = If("7"), "set 26, criterion 8: it has both cases and a condition"),

        // Totals only and errata
        ("totals only with criteria", file => Form(file, 11)["totalsOnly"] = new JsonObject { ["vi"] = "x", ["en"] = "x" }, "set 11: a form known by its totals only has criteria"),
        ("erratum of no set", file => file["errata"]![0]!["set"] = 27, "erratum of set 27: the set is unknown"),
        ("erratum of no criterion", file => file["errata"]![0]!["criterion"] = "9.9", "erratum of set 4: the criterion 9.9 is unknown"),
        ("erratum of no level", file => file["errata"]![0]!["level"] = 9, "erratum of set 4: the level is unknown"),
        ("erratum of level 0", file => file["errata"]![0]!["level"] = 0, "$.errata[0].level: expected a whole number from 1 to 15"),
    ];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    /// <summary>The shipped rules with a change.</summary>
    internal static DecisionRules Load(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Shipped)!;
        change(file);
        return Load(file.ToJsonString());
    }

    internal static JsonObject Criterion(JsonNode file, int set, string code) =>
        Sections(file, set).SelectMany(section => section["criteria"]!.AsArray()).Select(criterion => criterion!.AsObject()).First(criterion => (string)criterion["code"]! == code);

    [Fact]
    public void Load_shipped_file_gives_the_shipped_rules()
    {
        var rules = Load(Shipped);
        rules.Validate();
        Assert.Equal(OcopJson.Write(Law26.Rules), OcopJson.Write(rules));
        Assert.Equal((Law26.Rules.DataVersion, Law26.Rules.Instrument, Law26.Rules.Form), (rules.DataVersion, rules.Instrument, rules.Form));
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Validate_faulty_file_names_the_entry(string name)
    {
        var fault = Faults.Single(fault => fault.Name == name);
        var exception = Assert.Throws<RuleDataException>(() => Load(fault.Break).Validate());
        Assert.Contains(fault.Message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"formatVersion\":1,\"formatVersion\":1}")]
    public void Load_text_of_another_format_is_refused(string text) => Assert.Throws<RuleDataException>(() => Load(text));

    [Fact]
    public void Load_file_that_is_not_utf8_is_refused() =>
        Assert.Throws<RuleDataException>(() => DecisionRules.Load(new MemoryStream([.. Encoding.UTF8.GetBytes("{\"dataVersion\":\""), 0xFF, (byte)'"', (byte)'}'])));

    [Fact]
    public void Load_null_is_refused() => Assert.Throws<ArgumentNullException>("stream", () => DecisionRules.Load(null!));

    [Fact]
    public void Shipped_file_defines_nothing_that_no_form_uses()
    {
        var file = JsonNode.Parse(Shipped)!;
        var criteria = Enumerable.Range(1, 26).SelectMany(set => Sections(file, set)).SelectMany(section => section["criteria"]!.AsArray()).Select(criterion => criterion!).ToArray();
        var ladders = criteria.SelectMany(criterion => criterion["cases"] is JsonArray cases ? cases.Select(ladder => (string)ladder!["ladder"]!) : [(string)criterion["ladder"]!]);
        AssertUsed("ladders", ladders);
        AssertUsed("criteria", criteria.Select(criterion => (string?)criterion["title"] ?? (string)criterion["key"]!));
        AssertUsed("notes", criteria.SelectMany(criterion => criterion["notes"] is JsonArray notes ? notes.Select(note => (string)note!) : []));
        AssertUsed("sections", Enumerable.Range(1, 26).SelectMany(set => Sections(file, set)).Select(section => (string)section["key"]!));
        AssertUsed("disqualifiers", Enumerable.Range(1, 26).SelectMany(set => Form(file, set)["disqualifiers"]!.AsArray()).Select(key => (string)key!));

        void AssertUsed(string member, IEnumerable<string> used) =>
            Assert.Equal(file[member]!.AsObject().Select(entry => entry.Key).Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    private static DecisionRules Load(string text) => DecisionRules.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string ReadShipped()
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream("decision-26-2026.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static JsonObject Form(JsonNode file, int set) => file["forms"]![set - 1]!.AsObject();

    private static IEnumerable<JsonObject> Sections(JsonNode file, int set) =>
        Form(file, set)["parts"]!.AsObject().SelectMany(part => part.Value!.AsArray()).Select(section => section!.AsObject());

    private static JsonObject Section(JsonNode file, int set, string code) => Sections(file, set).First(section => (string)section["code"]! == code);

    private static JsonObject Bands(JsonNode file) => file["bands"]!["from"]!.AsObject();

    private static JsonObject[] Sets(JsonNode file) =>
        [.. file["categories"]!.AsArray().SelectMany(category => category!["groups"]!.AsArray()).SelectMany(group => group!["sets"]!.AsArray()).Select(set => set!.AsObject())];

    private static void AddSet(JsonNode file, int number)
    {
        var added = Sets(file)[0].DeepClone();
        added["set"] = number;
        file["categories"]![0]!["groups"]![0]!["sets"]!.AsArray().Add(added);
    }

    private static JsonObject Condition(JsonNode file) => Criterion(file, 11, "5.2")["appliesIf"]!.AsObject();

    private static JsonObject If(string criterion) => new() { ["criterion"] = criterion, ["aboveLevel"] = 0 };

    private static void Empty(JsonNode file, int set, string code) => Long(file, set, code, 0);

    private static void Long(JsonNode file, int set, string code, int levels)
    {
        var criterion = Criterion(file, set, code);
        file["ladders"]!["other"] = new JsonArray([.. Enumerable.Range(1, levels).Select(level => new JsonObject { ["vi"] = "mức " + level, ["en"] = "level " + level })]);
        criterion["ladder"] = "other";
        criterion["points"] = new JsonArray([.. Enumerable.Repeat((int)criterion["max"]!, levels).Select(points => JsonValue.Create(points))]);
        criterion.Remove("minimum");
    }
}
