using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>Rule files from a stream: the shipped one comes back, and each kind of fault is refused by name.</summary>
public sealed class RuleFileTests
{
    private const string Of26 = RuleFiles.Of26;

    private static readonly (string Name, Action<JsonNode> Break, string Message)[] Faults =
    [
        // The file
        ("format version of the future", file => file["formatVersion"] = 3, "$.formatVersion: 3 is not 2; expected this version of the format, see docs/adding-a-decision.md"),
        ("format version of the past", file => file["formatVersion"] = 1, "$.formatVersion: 1 is not 2; expected this version of the format, see docs/adding-a-decision.md"),
        ("format version that is a text", file => file["formatVersion"] = "2", "$.formatVersion: wrong type of value; expected 2"),
        ("no format version", file => file.AsObject().Remove("formatVersion"), "$.formatVersion: missing"),
        ("unknown member", file => file["author"] = "x", "$.author: unknown member"),
        ("unknown member of the instrument", file => file["instrument"]!["author"] = "x", "$.instrument.author: unknown member"),
        ("member of format version 1", file => file["decision"] = Of26, "$.decision: unknown member"),
        ("no instrument", file => file.AsObject().Remove("instrument"), "$.instrument: missing"),
        ("missing member", file => file.AsObject().Remove("bands"), "$.bands: missing; expected this block in a file with forms"),
        ("no parts", file => file.AsObject().Remove("parts"), "$.parts: missing; expected this block in a file with forms"),
        ("no total", file => file["parts"]!.AsObject().Remove("total"), "$.parts.total: missing"),
        ("no day of the check", file => file["instrument"]!.AsObject().Remove("checkedOn"), "$.instrument.checkedOn: missing"),
        ("null member", file => file["parts"]!["at"]!["annex"] = null, "$.parts.at.annex: null"),
        ("null block", file => file["transition"] = null, "$.transition: null"),
        ("null source", file => file["instrument"]!["source"] = null, "$.instrument.source: null"),
        ("link that is none", file => file["instrument"]!["source"]!["link"] = "javascript:alert(1)", "$.instrument.source.link: expected an address that begins with https://"),
        ("wrong type", file => Criterion(file, 11, "3.5")["max"] = "3", "$.forms[10].parts.A"),
        ("unknown note kind", file => Criterion(file, 11, "5.2")["notes"]!["story-required"] = "maybe", "$.forms[10].parts.B[1].criteria[1].notes.story-required: expected one of"),
        ("notes in a list", file => Criterion(file, 11, "5.2")["notes"] = new JsonArray("story-required"), "$.forms[10].parts.B[1].criteria[1].notes: wrong type of value; expected an object"),
        ("day that does not exist", file => file["instrument"]!["issued"] = "2026-02-30", "$.instrument.issued: expected a date that exists"),
        ("in force before it is issued", file => file["instrument"]!["inForce"] = "2026-05-21", "$.instrument.inForce: in force before it is issued"),
        ("over before it is in force", file => file["instrument"]!["ends"] = "2026-05-21", "$.instrument.ends: over before it is in force"),
        ("kind that does not exist", file => file["instrument"]!["kind"] = "letter", "$.instrument.kind: expected one of decision"),
        ("replacing itself", file => file["instrument"]!["replaces"] = new JsonArray(Of26), "$.instrument.replaces[0]: 26/2026/QĐ-TTg stands twice or is the instrument itself"),
        ("replacing one twice", file => file["instrument"]!["replaces"] = new JsonArray("148/QĐ-TTg", "148/QĐ-TTg"), "$.instrument.replaces[1]: 148/QĐ-TTg stands twice or is the instrument itself"),
        ("amending itself", file => { file["instrument"]!.AsObject().Remove("replaces"); file["instrument"]!["amends"] = new JsonArray(Of26); }, "$.instrument.amends[0]: 26/2026/QĐ-TTg stands twice or is the instrument itself"),
        ("amending and replacing", file => file["instrument"]!["amends"] = new JsonArray("1048/QĐ-TTg"), "$.instrument: it both amends and replaces"),

        ("null form", file => file["forms"]![10] = null, "$.forms[10]: null"),
        ("null criterion", file => Section(file, 11, "3")["criteria"]![0] = null, "$.forms[10].parts.A[2].criteria[0]: null"),
        ("null note", file => RuleFiles.Labels(file, "notes")["story-required"] = null, "$.labels.notes.story-required: null"),
        ("note of no kind", file => Criterion(file, 11, "5.2")["notes"]!["story-required"] = null, "$.forms[10].parts.B[1].criteria[1].notes.story-required: null"),
        ("null erratum", file => file["errata"]![0] = null, "$.errata[0]: null"),

        // Names that are not defined
        ("undefined note", file => Criterion(file, 11, "1.1")["notes"] = new JsonObject { ["nothing"] = "guidance" }, "set 11, criterion 1.1, notes: 'nothing' is not defined"),
        ("undefined ladder", file => Criterion(file, 11, "1.1")["ladder"] = "nothing", "set 11, criterion 1.1, ladder: 'nothing' is not defined"),
        ("undefined title", file => Criterion(file, 11, "1.1")["title"] = "nothing", "set 11, criterion 1.1: 'nothing' is not defined"),
        ("undefined section", file => Section(file, 11, "3")["key"] = "nothing", "set 11, section 3: 'nothing' is not defined"),
        ("undefined disqualifier", file => Form(file, 11)["disqualifiers"] = new JsonArray("nothing"), "set 11, disqualifiers: 'nothing' is not defined"),

        // Shapes
        ("points for another ladder", file => SetLevels(file, "1", "3"), "set 11, criterion 3.5: 2 levels for the 3 labels of its ladder"),
        ("marks for another ladder", file => SetLevels(file, "1***", "2", "3****", "3"), "set 11, criterion 3.5: 4 levels for the 3 labels of its ladder"),
        ("cases and points", file => Criterion(file, 26, "8")["levels"] = new JsonArray("1", "3"), "set 26, criterion 8: it has both cases and levels, a ladder or a mark of its own"),
        ("cases and a ladder", file => Criterion(file, 26, "8")["ladder"] = "organisation-type", "set 26, criterion 8: it has both cases and levels, a ladder or a mark of its own"),
        ("cases and a mark", file => Criterion(file, 26, "8")["mark"] = "***", "set 26, criterion 8: it has both cases and levels, a ladder or a mark of its own"),
        ("neither cases nor points", file => Criterion(file, 11, "3.5").Remove("levels"), "set 11, criterion 3.5: levels and ladder, or cases, are missing"),
        ("neither cases nor a ladder", file => Criterion(file, 11, "3.5").Remove("ladder"), "set 11, criterion 3.5: levels and ladder, or cases, are missing"),
        ("mark on the heading and on the first level", file => Criterion(file, 11, "3.5")["mark"] = "****", "set 11, criterion 3.5: its asterisks stand both on the criterion and on its first level"),
        ("marks that fall from the heading", file => { SetLevels(file, "1", "2***", "3"); Criterion(file, 11, "3.5")["mark"] = "****"; }, "set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels"),
        ("missing part", file => Form(file, 11)["parts"]!.AsObject().Remove("B"), "set 11: part B is missing"),
        ("unknown part", file => Form(file, 11)["parts"]!.AsObject()["D"] = new JsonArray(), "set 11: part D is unknown"),
        ("forms out of order", file => Form(file, 11)["set"] = 12, "forms[10]: set 12 where set 11 was expected"),
        ("form of a set outside the catalogue", file => RuleFiles.Sets(file).Single(set => (int)set["set"]! == 26)["set"] = 27, "forms[25]: set 26 is not in the catalogue"),

        // Bands
        ("band missing", file => Bands(file).Remove("2"), "$.bands.from: not the bands of 5, 4, 3, 2 and 1 stars; expected each of them"),
        ("band of 6 stars", file => Bands(file)["6"] = 95, "$.bands.from.6: wrong name of a member; expected a whole number from 1 to 5"),
        ("lowest band above 0", file => Bands(file)["1"] = 1, "$.bands.from.1: the lowest band starts above 0; expected 0"),
        ("bands out of order", file => Bands(file)["4"] = 90, "$.bands.from.4: the band does not start below that of 5 stars; expected fewer than"),
        ("five stars out of reach", file => Bands(file)["5"] = 101, "$.bands.from.5: five stars cannot be reached; expected at most 100 points (26/2026/QĐ-TTg)"),
        ("band above all points", file => Bands(file)["5"] = 1001, "$.bands.from.5: expected a whole number from 0 to 1000"),

        // Catalogue
        ("gap in the numbers", file => AddSet(file, 28), "not numbered from 1 without a gap"),
        ("set without a form", file => AddSet(file, 27), "there is not one form for each product set"),

        // Sums
        ("parts that do not add up", file => file["parts"]!["list"]![0]!["max"] = 41, "$.parts.total: the parts add up to 101 and not to 100; expected their sum"),
        ("total of other parts", file => file["parts"]!["total"] = 99, "$.parts.total: the parts add up to 100 and not to 99; expected their sum"),
        ("part of another name", file => file["parts"]!["list"]![0]!["code"] = "X", "set 1: part A is unknown"),
        ("part twice", file => file["parts"]!["list"]!.AsArray().Insert(1, file["parts"]!["list"]![0]!.DeepClone()), "$.parts.list[1].code: A stands twice; expected each once"),
        ("too many parts", file => { for (var i = 0; i < 18; i++) file["parts"]!["list"]!.AsArray().Add(file["parts"]!["list"]![0]!.DeepClone()); }, "$.parts.list: too many; expected at most 20"),
        ("sections that do not add up", file => Section(file, 11, "3")["max"] = 13, "set 11, part A: the sections do not add up to 40"),
        ("criteria that do not add up", file => Criterion(file, 11, "3.5")["max"] = 4, "set 11, section 3: the criteria do not add up"),
        ("maximum that no level gives", file => SetLevels(file, "1", "2", "2"), "set 11, criterion 3.5: its best level does not give its maximum of 3 points"),

        // Criteria
        ("code twice", file => Criterion(file, 11, "3.5")["code"] = "3.4", "set 11: the criterion code 3.4 stands twice"),
        ("key twice", file => Criterion(file, 11, "1.3")["key"] = "production-capacity", "set 11: the criterion key production-capacity stands twice"),
        ("disqualifier twice", file => Form(file, 11)["disqualifiers"]!.AsArray().Add((string)Form(file, 11)["disqualifiers"]![0]!), "set 11: the disqualifier"),
        ("no case", file => Criterion(file, 26, "8")["cases"] = new JsonArray(), "set 26, criterion 8: it has neither one case nor two"),
        ("one case with a letter", file => Criterion(file, 26, "8")["cases"]!.AsArray().RemoveAt(1), "set 26, criterion 8: its cases are not a and b"),
        ("cases of other letters", file => Criterion(file, 26, "8")["cases"]![1]!["case"] = "c", "set 26, criterion 8: its cases are not a and b"),
        ("yes or no with three levels", file => Criterion(file, 11, "3.5")["yesNo"] = true, "set 11, criterion 3.5: it is a yes or no with more than one level"),
        ("halt at a zero that is not there", file => Criterion(file, 11, "3.5")["haltsWhenZero"] = true, "set 11, criterion 3.5: it halts at zero but no level gives 0 points"),

        // Ladders
        ("ladder without a level", file => Empty(file, 11, "3.5"), "set 11, criterion 3.5: it has no level, or too many"),
        ("ladder of too many levels", file => Long(file, 11, "3.5", 16), "$.labels.ladders.other: too many; expected at most 15"),
        ("points that fall", file => SetLevels(file, "2", "1", "3"), "set 11, criterion 3.5, level 2: it gives fewer points than the level below it"),
        ("points below 0", file => SetLevels(file, "-1", "1", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000"),
        ("mark of 2 stars", file => SetLevels(file, "1**", "2****", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000, then *** , **** or *****"),
        ("mark of 6 stars", file => SetLevels(file, "1***", "2******", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then *** , **** or *****"),
        ("marks that fall", file => SetLevels(file, "1****", "2***", "3"), "set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels"),
        ("mark twice", file => SetLevels(file, "1***", "2***", "3"), "set 11, criterion 3.5, level 2: its mark is not above the marks of lower levels"),
        ("mark twice with a level between", file => SetLevels(file, "1****", "2", "3****"), "set 11, criterion 3.5, level 3: its mark is not above the marks of lower levels"),

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

    [Fact]
    public void Load_instrument_of_one_day_is_taken() =>
        Assert.Equal(Law26.Rules.Instrument.InForceFrom, RuleFiles.Book(Of26, file => file["instrument"]!["ends"] = "2026-05-22").Rules(Of26).Instrument.Ends);

    [Fact]
    public void Load_shipped_file_gives_the_shipped_rules()
    {
        var file = RuleFiles.Load(RuleFiles.Bytes(Of26));
        var rules = RuleBook.Default.With(file).Rules(Of26);
        Assert.NotSame(Law26.Rules, rules);
        Assert.Equal(OcopJson.Write(Law26.Rules), OcopJson.Write(rules));
        Assert.Equal((Law26.Rules.DataVersion, Law26.Rules.Instrument, Law26.Rules.Form), (rules.DataVersion, rules.Instrument, rules.Form));
        Assert.Equal((Of26, Of26, Law26.Rules.Instrument), (file.Key, file.ToString(), file.Instrument));
    }

    // Not one line for each of the 26 sets.
    [Fact]
    public void With_parts_that_do_not_add_up_tells_it_once() => Assert.Equal(
        ["$.parts.total: the parts add up to 101 and not to 100; expected their sum (26/2026/QĐ-TTg)"],
        RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of26, file => file["parts"]!["list"]![0]!["max"] = 41)).Problems);

    [Fact]
    public void With_forms_and_no_labels_tells_it_once() => Assert.Equal(
        ["$.labels: missing; expected this block in a file with forms"],
        RuleFaults.Thrown(() => RuleFiles.Load(RuleFiles.Of26, file => file.AsObject().Remove("labels"))).Problems);

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Validate_faulty_file_names_the_entry(string name)
    {
        var fault = Faults.Single(fault => fault.Name == name);
        var exception = RuleFaults.Thrown(() => RuleFiles.Book(Of26, fault.Break));
        Assert.Contains(fault.Message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"formatVersion\":2,\"formatVersion\":2}")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void Load_text_of_another_format_is_refused(string text)
    {
        var error = RuleFaults.Thrown(() => RuleFiles.Load(text));
        Assert.All(error.Problems, problem => Assert.StartsWith("$", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_file_of_format_version_1_is_told_its_version_and_the_page_and_nothing_else()
    {
        const string Old = """{"formatVersion": 1, "dataVersion": "2026-11-26.1", "decision": "26/2026/QĐ-TTg", "kind": "decision", "issuedOn": "2026-05-22", "inForceFrom": "2026-05-22", "annex": "II", "bands": {}}""";
        const string Told = "$.formatVersion: 1 is not 2; expected this version of the format, see docs/adding-a-decision.md";
        Assert.Equal([Told], RuleFaults.Thrown(() => RuleFiles.Load(Old)).Problems);

        // Also where it is written last.
        Assert.Equal([Told], RuleFaults.Thrown(() => RuleFiles.Load("""{"decision": "x", "bands": {}, "formatVersion": 1}""")).Problems);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "adding-a-decision.md")));
    }

    [Fact]
    public void Load_file_with_a_byte_order_mark_is_read_and_saved_without_it()
    {
        using var saved = new MemoryStream();
        RuleBook.Default.With(RuleFiles.Load([0xEF, 0xBB, 0xBF, .. RuleFiles.Bytes(Of26)])).Save(Of26, saved);
        Assert.Equal(RuleFiles.Bytes(Of26), saved.ToArray());
        Assert.Equal("$: not valid JSON, from byte 1; expected one JSON object", RuleFaults.Thrown(() => RuleFiles.Load([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. RuleFiles.Bytes(Of26)])).Message);
    }

    [Theory]
    [InlineData("\"number\": \"26/2026/QĐ-TTg\"", "$.instrument.number")]
    [InlineData("\"total\": 100", "$.parts.total")]
    [InlineData("\"5\": 90", "$.bands.from.5")]
    [InlineData("\"raw-material-imported-or-untraceable\": \"disqualifies\"", "$.forms[6].parts.A[0].criteria[0].notes.raw-material-imported-or-untraceable")]
    [InlineData("\"dataVersion\": \"2026-11-29.1\"", "$.dataVersion")]
    public void Load_member_that_stands_twice_is_refused(string member, string entry)
    {
        var text = RuleFiles.Text(Of26);
        var place = text.IndexOf(member, StringComparison.Ordinal);
        Assert.True(place > 0);
        var error = RuleFaults.Thrown(() => RuleFiles.Load(text.Insert(place, member + ", ")));
        Assert.Equal(entry + ": repeated member; expected each member once", error.Message);
    }

    [Fact]
    public void Load_file_that_is_not_utf8_is_refused() =>
        Assert.StartsWith("$.dataVersion: not valid Unicode", RuleFaults.Thrown(() => RuleFiles.Load([.. Encoding.UTF8.GetBytes("{\"dataVersion\":\""), 0xFF, (byte)'"', (byte)'}'])).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_null_is_refused() => Assert.Throws<ArgumentNullException>("stream", () => RuleFile.Load(null!));

    [Theory]
    [MemberData(nameof(RuleFiles.KeyData), MemberType = typeof(RuleFiles))]
    public void Shipped_file_defines_nothing_that_no_form_uses(string key)
    {
        var file = RuleFiles.Json(key);
        if (file["forms"] is not JsonArray forms)
        {
            Assert.Null(file["labels"]);
            return;
        }

        int[] sets = [.. forms.Select(form => (int)form!["set"]!)];
        var sections = sets.SelectMany(set => RuleFiles.Sections(file, set)).ToArray();
        var criteria = sets.SelectMany(set => RuleFiles.Criteria(file, set)).ToArray();
        var ladders = criteria.SelectMany(criterion => criterion["cases"] is JsonArray cases ? cases.Select(ladder => (string)ladder!["ladder"]!) : [(string)criterion["ladder"]!]);
        AssertUsed("ladders", ladders);
        AssertUsed("criteria", criteria.Select(criterion => (string?)criterion["title"] ?? (string)criterion["key"]!));
        AssertUsed("notes", criteria.SelectMany(criterion => criterion["notes"] is JsonObject notes ? notes.Select(note => note.Key) : []));
        AssertUsed("sections", sections.Select(section => (string)section["key"]!));
        AssertUsed("disqualifiers", forms.SelectMany(form => form!["disqualifiers"]!.AsArray()).Select(ground => (string)ground!));

        void AssertUsed(string table, IEnumerable<string> used) =>
            Assert.Equal(RuleFiles.Labels(file, table).Select(entry => entry.Key).Order(StringComparer.Ordinal), used.Distinct().Except(OfAmended(table)).Order(StringComparer.Ordinal));

        // An amendment uses labels of what it amends, and writes none of them again.
        IEnumerable<string> OfAmended(string table) => file["instrument"]!["amends"] is JsonArray amended
            ? amended.SelectMany(number => RuleFiles.Labels(RuleFiles.Json((string)number!), table)).Select(entry => entry.Key)
            : [];
    }

    private static JsonObject Form(JsonNode file, int set) => RuleFiles.Form(file, set);

    private static JsonNode Section(JsonNode file, int set, string code) => RuleFiles.Section(file, set, code);

    private static JsonObject Criterion(JsonNode file, int set, string code) => RuleFiles.Criterion(file, set, code);

    private static void SetLevels(JsonNode file, params string[] levels) => Criterion(file, 11, "3.5")["levels"] = new JsonArray([.. levels.Select(level => JsonValue.Create(level))]);

    private static JsonObject Bands(JsonNode file) => file["bands"]!["from"]!.AsObject();

    private static void AddSet(JsonNode file, int number)
    {
        var added = RuleFiles.Sets(file).First().DeepClone();
        added["set"] = number;
        RuleFiles.Categories(file)[0]!["groups"]![0]!["sets"]!.AsArray().Add(added);
    }

    private static JsonObject Condition(JsonNode file) => Criterion(file, 11, "5.2")["appliesIf"]!.AsObject();

    private static JsonObject If(string criterion) => new() { ["criterion"] = criterion, ["aboveLevel"] = 0 };

    private static void Empty(JsonNode file, int set, string code) => Long(file, set, code, 0);

    private static void Long(JsonNode file, int set, string code, int levels)
    {
        var criterion = Criterion(file, set, code);
        RuleFiles.Labels(file, "ladders")["other"] = new JsonArray([.. Enumerable.Range(1, levels).Select(level => new JsonObject { ["vi"] = "mức " + level, ["en"] = "level " + level })]);
        criterion["ladder"] = "other";
        criterion["levels"] = new JsonArray([.. Enumerable.Repeat(criterion["max"]!.ToString(), levels).Select(points => JsonValue.Create(points))]);
    }
}
