using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>Rule files made to hurt: each is refused by its entry before anything can hang, overflow or answer wrongly.</summary>
public sealed class HostileRuleFileTests
{
    private const string Of26 = RuleFiles.Of26;
    private const string Of1048 = RuleFiles.Of1048;
    private const string Of781 = RuleFiles.Of781;

    private static readonly (string Name, string Key, Action<JsonNode> Break, string Message)[] Faults =
    [
        // Conditions and criteria without number
        ("nine conditions", Of26, file => AddCriteria(file, 9, conditional: true), "26/2026/QĐ-TTg, set 11: 10 criteria apply on a condition; expected at most 8"),
        ("thirty-one conditions", Of26, file => AddCriteria(file, 31, conditional: true), "26/2026/QĐ-TTg, set 11: 32 criteria apply on a condition; expected at most 8"),
        ("too many criteria in a section", Of26, file => AddCriteria(file, 201, conditional: false), "$.forms[10].parts.A[0].criteria: too many; expected at most 200"),
        ("too many criteria in a form", Of26, file => AddCriteria(file, 190, conditional: false), "26/2026/QĐ-TTg, set 11: it has 222 criteria; expected at most 200"),
        ("too many sets", Of26, file => Sets(file, 250), "$.catalogue.categories[0].groups[0].sets: too many; expected at most 200"),
        ("too many levels", Of26, file => RuleFiles.Labels(file, "ladders")["long"] = new JsonArray([.. Enumerable.Range(1, 10_000).Select(i => RuleFiles.Label("x" + i))]), "$.labels.ladders.long: too many; expected at most 15"),
        ("too many levels in a criterion", Of26, file => SetLevels(file, [.. Enumerable.Repeat("1", 10_000)]), "$.forms[10].parts.A[2].criteria[4].levels: too many; expected at most 15"),

        // Codes
        ("code of a case of another criterion", Of26, file => Criterion(file, 26, "1.3")["code"] = "8a", "26/2026/QĐ-TTg, set 26: the code 8a is that of a case of criterion"),
        ("code of the other case", Of26, file => Criterion(file, 26, "1.3")["code"] = "8b", "26/2026/QĐ-TTg, set 26: the code 8b is that of a case of criterion"),
        ("code of a part", Of26, file => Criterion(file, 11, "1.3")["code"] = "A", "26/2026/QĐ-TTg, set 11: the criterion code A is that of a part"),
        ("empty code", Of26, file => Criterion(file, 11, "1.3")["code"] = "", "$.forms[10].parts.A[0].criteria[2].code: expected a code"),
        ("code with a line feed and a quote", Of26, file => Criterion(file, 11, "1.3")["code"] = "1\n\"3", "$.forms[10].parts.A[0].criteria[2].code: expected a code"),
        ("code with an invisible sign", Of26, file => Criterion(file, 11, "1.3")["code"] = "1.3\u200B", "$.forms[10].parts.A[0].criteria[2].code: expected a code"),
        ("code with full-width digits", Of26, file => Criterion(file, 11, "1.3")["code"] = "１.３", "$.forms[10].parts.A[0].criteria[2].code: expected a code"),
        ("code with a hard space", Of26, file => Criterion(file, 11, "1.3")["code"] = "1.3\u00A0", "$.forms[10].parts.A[0].criteria[2].code: expected a code"),
        ("long code", Of26, file => Criterion(file, 11, "1.3")["code"] = new string('1', 5_000_000), "$.forms[10].parts.A[0].criteria[2].code: too long; expected at most 20 characters"),
        ("empty section code", Of26, file => Section(file, 11, 0)["code"] = "", "$.forms[10].parts.A[0].code: expected a code"),
        ("section code twice", Of26, file => Section(file, 11, 1)["code"] = "1", "26/2026/QĐ-TTg, set 11, part A: the section code 1 stands twice"),
        ("empty key", Of26, file => Criterion(file, 11, "1.3")["key"] = "", "$.forms[10].parts.A[0].criteria[2].key: expected a key"),
        ("key of a label with a space", Of26, file => RuleFiles.Labels(file, "notes")["a b"] = RuleFiles.Label("x"), "$.labels.notes['a b']: wrong name of a member; expected a key"),
        ("key of a note with a space", Of26, file => Criterion(file, 11, "1.1")["notes"]!["a b"] = "guidance", "$.forms[10].parts.A[0].criteria[0].notes['a b']: wrong name of a member; expected a key"),

        // Numbers
        ("maximum of a criterion", Of26, file => Criterion(file, 9, "2.1")["max"] = int.MaxValue, "$.forms[8].parts.A[1].criteria[0].max: expected a whole number from 0 to 1000"),
        ("maximum of a section", Of26, file => Section(file, 9, 1)["max"] = int.MaxValue, "$.forms[8].parts.A[1].max: expected a whole number from 0 to 1000"),
        ("maximum of a part", Of26, file => file["parts"]!["list"]![0]!["max"] = int.MaxValue, "$.parts.list[0].max: expected a whole number from 0 to 1000"),
        ("maximum beyond 32 bits", Of26, file => Criterion(file, 9, "2.1")["max"] = 4294967299, "$.forms[8].parts.A[1].criteria[0].max: expected a whole number from 0 to 1000"),
        ("smallest maximum", Of26, file => file["parts"]!["list"]![0]!["max"] = int.MinValue, "$.parts.list[0].max: expected a whole number from 0 to 1000"),
        ("maximum with a fraction", Of26, file => file["parts"]!["list"]![0]!["max"] = 40.0m, "$.parts.list[0].max: expected a whole number from 0 to 1000"),
        ("total beyond what points may be", Of26, file => file["parts"]!["total"] = 1001, "$.parts.total: expected a whole number from 0 to 1000"),
        ("total of nothing", Of26, file => file["parts"]!["total"] = null, "$.parts.total: null; expected a whole number from 0 to 1000"),
        ("points of 3000", Of26, file => SetLevels(file, "1***", "2****", "3000"), "$.forms[10].parts.A[2].criteria[4].levels[2]: expected points from 0 to 1000, then ***"),
        ("points of -7", Of26, file => SetLevels(file, "-7", "2****", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000, then ***"),
        ("points beyond 32 bits", Of26, file => SetLevels(file, "1", "2", "4294967299"), "$.forms[10].parts.A[2].criteria[4].levels[2]: expected points from 0 to 1000, then ***"),
        ("points with a fraction", Of26, file => SetLevels(file, "1", "2", "3.0"), "$.forms[10].parts.A[2].criteria[4].levels[2]: expected points from 0 to 1000, then ***"),
        ("points with a leading zero", Of26, file => SetLevels(file, "01", "2", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000, then ***"),
        ("points with a sign", Of26, file => SetLevels(file, "+1", "2", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000, then ***"),
        ("points in full-width digits", Of26, file => SetLevels(file, "１", "2", "3"), "$.forms[10].parts.A[2].criteria[4].levels[0]: expected points from 0 to 1000, then ***"),
        ("points that are a number", Of26, file => Criterion(file, 11, "3.5")["levels"]![2] = 3, "$.forms[10].parts.A[2].criteria[4].levels[2]: wrong type of value; expected points from 0 to 1000, then ***"),
        ("a level of nothing", Of26, file => Criterion(file, 11, "3.5")["levels"]![2] = null, "$.forms[10].parts.A[2].criteria[4].levels[2]: null; expected points from 0 to 1000, then ***"),
        ("a level without a text", Of26, file => SetLevels(file, "1", "2", ""), "$.forms[10].parts.A[2].criteria[4].levels[2]: expected points from 0 to 1000, then ***"),
        ("a very long level", Of26, file => SetLevels(file, "1", "2", new string('9', 5_000_000)), "$.forms[10].parts.A[2].criteria[4].levels[2]: expected points from 0 to 1000, then ***"),
        ("asterisks without points", Of26, file => SetLevels(file, "1", "****", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("asterisks before the points", Of26, file => SetLevels(file, "1", "****2", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("asterisks with a space before", Of26, file => SetLevels(file, "1", "2 ****", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("asterisks of another kind", Of26, file => SetLevels(file, "1", "2∗∗∗∗", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("mark of 9 stars", Of26, file => SetLevels(file, "1", "2*********", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("mark of 1 star", Of26, file => SetLevels(file, "1", "2*", "3"), "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then ***"),
        ("heading with 2 asterisks", Of26, file => Criterion(file, 11, "1.4")["mark"] = "**", "$.forms[10].parts.A[0].criteria[3].mark: expected one of ***, ****, *****"),
        ("heading with 9 asterisks", Of26, file => Criterion(file, 11, "1.4")["mark"] = "*********", "$.forms[10].parts.A[0].criteria[3].mark: expected one of ***, ****, *****"),
        ("heading with a number of stars", Of26, file => Criterion(file, 11, "1.4")["mark"] = 4, "$.forms[10].parts.A[0].criteria[3].mark: wrong type of value; expected one of ***, ****, *****"),
        ("heading with nothing", Of26, file => Criterion(file, 11, "1.4")["mark"] = null, "$.forms[10].parts.A[0].criteria[3].mark: null; expected one of ***, ****, *****"),
        ("set with a leading zero", Of781, file => Levels(file)["01"] = 3, "$.minimumRequirements.known[1].levels.01: wrong name of a member; expected a whole number from 1 to 200"),
        ("set in another writing", Of781, file => Levels(file)["+1"] = 3, "$.minimumRequirements.known[1].levels['+1']: wrong name of a member"),
        ("stars with a leading zero", Of26, file => file["bands"]!["from"]!["05"] = 90, "$.bands.from.05: wrong name of a member; expected a whole number from 1 to 5"),
        ("parts of which one is negative", Of1048, TotalsOnly, "$.parts.list[2].max: expected a whole number from 0 to 1000"),

        // What stands for nothing, or looks like something
        ("null in a ladder called minimum", Of26, file => { RuleFiles.Labels(file, "ladders")["minimum"] = new JsonArray(null, null, null); Criterion(file, 11, "3.5")["ladder"] = "minimum"; }, "$.labels.ladders.minimum[0]: null; expected an object"),
        ("null in a part called minimum", Of26, file => RuleFiles.Form(file, 11)["parts"]!["minimum"] = new JsonArray((JsonNode?)null), "$.forms[10].parts.minimum[0]: null; expected an object"),
        ("empty number", Of26, file => file["instrument"]!["number"] = "", "$.instrument.number: expected a number of Latin letters"),
        ("number with a hard space", Of26, file => file["instrument"]!["number"] = "26/2026/QĐ-TTg\u00A0", "$.instrument.number: expected a number of Latin letters"),
        ("number with a space before", Of26, file => file["instrument"]!["number"] = " 26/2026/QĐ-TTg", "$.instrument.number: expected a number of Latin letters"),
        ("number with an invisible sign", Of26, file => file["instrument"]!["number"] = "26/2026\u200B/QĐ-TTg", "$.instrument.number: expected a number of Latin letters"),
        ("number with another D", Of26, file => file["instrument"]!["number"] = "26/2026/Q\u00D0-TTg", "$.instrument.number: expected a number of Latin letters"),
        ("number with a Cyrillic T", Of26, file => file["instrument"]!["number"] = "26/2026/QĐ-\u0422Tg", "$.instrument.number: expected a number of Latin letters"),
        ("number with another hyphen", Of26, file => file["instrument"]!["number"] = "26/2026/QĐ\u2011TTg", "$.instrument.number: expected a number of Latin letters"),
        ("number with a double stroke", Of26, file => file["instrument"]!["number"] = "26//2026/QĐ-TTg", "$.instrument.number: expected a number of Latin letters"),
        ("number of what is amended", Of781, file => file["instrument"]!["amends"]![0] = "1048/QĐ-TTg ", "$.instrument.amends[0]: expected a number of Latin letters"),
        ("number of what is replaced", Of26, file => file["instrument"]!["replaces"]![1] = "1489/QĐ-TTg\u00A0", "$.instrument.replaces[1]: expected a number of Latin letters"),
        ("number of a place", Of781, file => file["minimumRequirements"]!["at"] = new JsonObject { ["instrument"] = "781/QĐ-TTg " }, "$.minimumRequirements.at.instrument: expected a number of Latin letters"),
        ("empty version", Of26, file => file["dataVersion"] = "", "$.dataVersion: expected a version"),
        ("empty annex", Of26, file => file["parts"]!["at"]!["annex"] = "", "$.parts.at.annex: expected the number or letter of"),
        ("empty label", Of26, file => RuleFiles.Labels(file, "criteria")["intellectual-property"]!["vi"] = "", "$.labels.criteria.intellectual-property.vi: expected a text with letters or digits"),
        ("label of a hard space", Of26, file => file["parts"]!["list"]![0]!["en"] = "\u00A0", "$.parts.list[0].en: expected a text with letters or digits"),
        ("label of invisible signs", Of26, file => file["parts"]!["list"]![0]!["en"] = "\u200B\u2060", "$.parts.list[0].en: expected a text with letters or digits"),
        ("label with an escape sequence", Of26, file => file["parts"]!["list"]![0]!["en"] = "ok\u001B[31m", "$.parts.list[0].en: expected a text with letters or digits and without control"),
        ("label with a line feed", Of26, file => RuleFiles.Categories(file)[0]!["vi"] = "a\nb", "$.catalogue.categories[0].vi: expected a text with letters or digits and without control"),

        // What is said twice or about nothing
        ("requirement of a set that does not exist", Of781, file => Levels(file)["99"] = 3, "1048/QĐ-TTg, minimum requirements, quality-declaration of set 99: the set is unknown"),
        ("requirement of a criterion that does not exist", Of781, file => file["minimumRequirements"]!["known"]![3]!["criterion"] = "nothing", "1048/QĐ-TTg, minimum requirements: no form has the criterion nothing"),
        ("requirement twice", Of781, file => file["minimumRequirements"]!["known"]!.AsArray().Add(file["minimumRequirements"]!["known"]![0]!.DeepClone()), "1048/QĐ-TTg, minimum requirements: quality-declaration for 2 stars stands twice"),
        ("two categories of one number", Of26, file => RuleFiles.Categories(file)[1]!["number"] = 1, "26/2026/QĐ-TTg: the category number 1 stands twice"),
        ("two groups of one number", Of26, file => RuleFiles.Categories(file)[0]!["groups"]![1]!["number"] = 1, "26/2026/QĐ-TTg, category 1: the group number 1 stands twice"),
        ("a ministry twice", Of26, file => RuleFiles.Categories(file)[0]!["groups"]![0]!["sets"]![0]!["ministries"]!.AsArray().Add("agricultureAndEnvironment"), "26/2026/QĐ-TTg, set 1: the ministry agricultureAndEnvironment stands twice"),
        ("the same erratum twice", Of26, file => file["errata"]!.AsArray().Add(file["errata"]![0]!.DeepClone()), "26/2026/QĐ-TTg, erratum of set 4: two errata are about"),
        ("an erratum that contradicts another", Of26, file => { file["errata"]!.AsArray().Add(file["errata"]![0]!.DeepClone()); file["errata"]!.AsArray().Last()!["read"] = 1; }, "26/2026/QĐ-TTg, erratum of set 4: two errata are about"),
        ("an erratum of points that the level does not give", Of26, file => file["errata"]![1]!["read"] = 2, "26/2026/QĐ-TTg, erratum of set 4: level 3 of criterion 7 does not give the 2 points that are read"),
        ("an erratum of asterisks that the level does not have", Of26, file => file["errata"]![12]!["read"] = "***", "26/2026/QĐ-TTg, erratum of set 3: level 5 of criterion 5.1 does not have the asterisks that are read"),
        ("an erratum of a maximum that the part does not have", Of26, file => file["errata"]![8]!["read"] = 35, "26/2026/QĐ-TTg, erratum of set 26: the maximum of A is not the 35 that is read"),
        ("an erratum of a maximum that the criterion does not have", Of1048, file => file["errata"]![1]!["read"] = 3, "1048/QĐ-TTg, erratum of set 4: the maximum of 9.1 is not the 3 that is read"),
        ("an erratum of a level of no criterion", Of26, file => file["errata"]![0]!["criterion"] = null, "26/2026/QĐ-TTg, erratum of set 4: a level is named without a criterion"),
        ("no sets and no forms", Of26, file => { file["catalogue"]!["categories"] = new JsonArray(); file["forms"] = new JsonArray(); file["errata"] = new JsonArray(); }, "$.forms: missing; expected a form of each product set"),
        ("sets without forms", Of26, file => { file["forms"] = new JsonArray(); file["errata"] = new JsonArray(); }, "$.forms: missing; expected a form of each product set"),
        ("forms without sets", Of26, file => file["catalogue"]!["categories"] = new JsonArray(), "$.forms[0]: set 1 is not in the catalogue"),
        ("sets without some forms", Of26, file => { file["forms"]!.AsArray().RemoveAt(25); file["errata"] = new JsonArray(); }, "26/2026/QĐ-TTg: there is not one form for each product set"),
        ("no parts", Of26, file => file["parts"]!["list"] = new JsonArray(), "26/2026/QĐ-TTg, set 1: part A is unknown"),
    ];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    public static TheoryData<string, string> Values => new()
    {
        { "{\"\u00B7\":1}", "wrong type of value; expected a number or a text" },
        { "{}", "wrong type of value; expected a number or a text" },
        { "[1]", "wrong type of value; expected a number or a text" },
        { "true", "wrong type of value; expected a number or a text" },
        { "\"\u00B7\"", "not valid Unicode; expected JSON in UTF-8" },
        { "\"\\ud800\"", "not valid Unicode; expected JSON in UTF-8" },
        { "\"\\udc00\\ud800\"", "not valid Unicode; expected JSON in UTF-8" },
        { "\"\"", "expected a text that is not empty, without control or invisible signs" },
        { "\"a\\u0007\"", "expected a text that is not empty, without control or invisible signs" },
        { "1111111111111111111111111111111111111111111111", "too long; expected at most 40 characters" },
    };

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void File_in_UTF_16_is_told_from_one_that_is_no_JSON(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. named.Preamble, .. named.GetBytes("{}")];
        Assert.Equal(["$: not valid Unicode; expected JSON in UTF-8"], RuleFaults.Thrown(() => RuleFile.Load(new MemoryStream(bytes))).Problems);
        Assert.Equal("$: not valid Unicode; expected JSON in UTF-8", Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(bytes)).Message);
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void With_hostile_file_is_refused_by_its_entry(string name)
    {
        var fault = Faults.Single(fault => fault.Name == name);
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(fault.Key, fault.Break)));
        Assert.Contains(error.Problems, problem => problem.StartsWith(fault.Message, StringComparison.Ordinal));
        Assert.Equal(string.Join("\n", error.Problems), error.Message);
    }

    [Fact]
    public void With_many_faults_tells_all_of_them_the_first_one_first()
    {
        var read = RuleFaults.Thrown(() => RuleFiles.Load(Of26, file =>
        {
            file["instrument"]!["number"] = "";
            file["author"] = "x";
            Criterion(file, 11, "3.5")["max"] = 3000;
            Criterion(file, 11, "3.5")["levels"]![1] = "2**";
            file["errata"]![3]!["level"] = "1";
        }));
        Assert.Equal(
            [
                "$.instrument.number: expected a number of Latin letters, Đ, digits, / - and . without spaces",
                "$.errata[3].level: wrong type of value; expected a whole number from 1 to 15, written in digits",
                "$.forms[10].parts.A[2].criteria[4].max: expected a whole number from 0 to 1000, written in digits",
                "$.forms[10].parts.A[2].criteria[4].levels[1]: expected points from 0 to 1000, then *** , **** or ***** where they are printed, such as 2****",
                "$.author: unknown member; expected one that this format knows",
            ],
            read.Problems);

        var validated = RuleFaults.Thrown(() => RuleFiles.Book(Of26, file =>
        {
            file["bands"]!["from"]!["1"] = 1;
            Criterion(file, 3, "1.1")["ladder"] = "nothing";
            Criterion(file, 11, "3.5")["max"] = 4;
            Criterion(file, 11, "1.3")["code"] = "1.2";
        }));
        Assert.Equal(
            [
                "$.bands.from.1: the lowest band starts above 0; expected 0 (26/2026/QĐ-TTg)",
                "26/2026/QĐ-TTg, set 3, criterion 1.1, ladder: 'nothing' is not defined.",
                "26/2026/QĐ-TTg, set 11, section 3: the criteria do not add up to 12.",
                "26/2026/QĐ-TTg, set 11: the criterion code 1.2 stands twice.",
                "26/2026/QĐ-TTg, set 11, criterion 3.5: its best level does not give its maximum of 4 points.",
            ],
            validated.Problems);
    }

    [Fact]
    public void Load_null_in_any_list_or_dictionary_is_refused()
    {
        foreach (var key in RuleFiles.Keys)
        {
            var file = RuleFiles.Json(key);
            var (expected, places) = (new List<string>(), new HashSet<string>());
            Visit(file, "$", "$");
            if (expected.Count == 0)
            {
                // The one file that has neither a list nor a dictionary.
                Assert.Equal("1162/QĐ-VPĐP-OCOP", key);
                continue;
            }

            Assert.Equal(expected.Order(StringComparer.Ordinal), RuleFaults.Thrown(() => RuleFiles.Load(file)).Problems.Select(problem => problem[..problem.IndexOf(": null", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
            Assert.InRange(expected.Count, file["forms"] is null ? 1 : file["instrument"]!["amends"] is null ? 15 : 10, 100);

            // One null at the end of the first list of each place and one in the first dictionary of each; the names of dictionaries are not places.
            void Visit(JsonNode? node, string path, string place)
            {
                if (node is JsonObject entries)
                {
                    // In an amendment null ends what it is laid over; that something is lacking then shows only there.
                    var mayEnd = file["instrument"]!["amends"] is not null && !place.Contains("known[]", StringComparison.Ordinal);
                    var isDictionary = IsDictionary(place);
                    var isNew = isDictionary && !mayEnd && entries.Count > 1 && places.Add(place);
                    var last = entries.LastOrDefault().Key;
                    foreach (var (name, value) in entries.ToArray())
                    {
                        if (!isNew || name != last) Visit(value, path + "." + name, isDictionary ? place + ".*" : place + "." + name);
                    }

                    if (!isNew) return;
                    entries[last] = null;
                    expected.Add(path + "." + last);
                }
                else if (node is JsonArray list)
                {
                    for (var i = 0; i < list.Count; i++) Visit(list[i], $"{path}[{i}]", place + "[]");
                    if (!places.Add(place)) return;
                    if (list.Count < 15 || place is not "$.labels.ladders.*") expected.Add($"{path}[{list.Count}]");
                    list.Add(null);
                }
            }
        }

        static bool IsDictionary(string place) =>
            place is "$.labels.sections" or "$.labels.criteria" or "$.labels.notes" or "$.labels.disqualifiers" or "$.labels.ladders" or "$.bands.from" or "$.forms[].parts" or "$.minimumRequirements.known[].levels"
            || place.EndsWith(".criteria[].notes", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Load_erratum_of_a_value_that_is_no_number_and_no_text_is_refused(string value, string problem)
    {
        foreach (var member in new[] { "printed", "read" })
        {
            var text = RuleFiles.Text(Of26).Replace("\"level\": 3, \"printed\": 13, \"read\": 3", member == "printed" ? $"\"level\": 3, \"printed\": {value}, \"read\": 3" : $"\"level\": 3, \"printed\": 13, \"read\": {value}", StringComparison.Ordinal);
            Assert.NotEqual(RuleFiles.Text(Of26), text);

            // The middle dot stands for a byte that is not UTF-8.
            var bytes = Encoding.UTF8.GetBytes(text.Replace('\u00B7', '\u0001'));
            for (var i = 0; i < bytes.Length; i++) bytes[i] = bytes[i] == 1 ? (byte)0xB7 : bytes[i];
            Assert.Equal($"$.errata[1].{member}: {problem}", RuleFaults.Thrown(() => RuleFiles.Load(bytes)).Message);
        }
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-3e2", "-3e2")]
    [InlineData("\"4 1\"", "4 1")]
    [InlineData("\"\\u0110\"", "Đ")]
    [InlineData("null", null)]
    public void Load_erratum_keeps_the_value_as_it_is_written(string written, string? value)
    {
        var rules = RuleFiles.BookOfText(Of26, "\"level\": 3, \"printed\": 13", "\"level\": 3, \"printed\": " + written).Rules(Of26);
        Assert.Equal(value, rules.Errata[1].Printed);
        var wire = JsonNode.Parse(OcopJson.Write(rules))!["errata"]![1]!["printed"];
        Assert.Equal(written == "\"\\u0110\"" ? "\"\u0110\"" : written, wire is null ? "null" : wire.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Load_refused_file_costs_no_more_than_its_size()
    {
        // What the book has beside the file is read and proved before the counting.
        RuleBook.Default.Validate();

        // A name of many characters over a list of many values, and a form of very many criteria.
        var name = new string('k', 40_000);
        AssertLinear(size => file => RuleFiles.Labels(file, "ladders")[name[..(size / 2)]] = new JsonArray([.. Enumerable.Range(0, size / 100).Select(i => RuleFiles.Label("x"))]));
        AssertLinear(size => file => AddCriteria(file, size / 20, conditional: false));
        AssertLinear(size => file => Sets(file, size / 20));
        AssertLinear(size => file => file["errata"] = new JsonArray([.. Enumerable.Range(0, size / 20).Select(i => file["errata"]![0]!.DeepClone())]));

        static void AssertLinear(Func<int, Action<JsonNode>> change)
        {
            var once = Cost(change(20_000));
            var twice = Cost(change(40_000));
            Assert.InRange(twice.Allocated - once.Allocated, -100_000, (16 * (twice.Bytes - once.Bytes)) + 100_000);
        }

        static (long Allocated, long Bytes) Cost(Action<JsonNode> change)
        {
            var file = RuleFiles.Json(Of26);
            change(file);
            var bytes = Encoding.UTF8.GetBytes(file.ToJsonString());
            var before = GC.GetAllocatedBytesForCurrentThread();
            RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(bytes)));
            return (GC.GetAllocatedBytesForCurrentThread() - before, bytes.Length);
        }
    }

    [Fact]
    public void Plan_and_bounds_answer_for_a_form_at_the_limits()
    {
        // Seven conditions beside the printed one, each on a criterion of its own.
        var book = RuleFiles.Book(Of26, file => AddCriteria(file, 7, conditional: true));
        Assert.Equal(8, book.RubricFor(Of26, 11).Criteria.Count(criterion => criterion.Condition is not null));
        var card = new Scorecard { Decision = Law26.Decision, ProductSet = 11 };
        var plan = Assert.IsType<UpgradePlanFound>(book.Plan(card, 5));
        var shipped = Assert.IsType<UpgradePlanFound>(RuleBook.Default.Plan(card, 5));
        Assert.Equal((shipped.Cost, shipped.Result.Stars), (plan.Cost, plan.Result.Stars));

        // As many criteria as a form may have.
        var large = RuleFiles.Book(Of26, file => AddCriteria(file, RuleValidator.MostCriteria - Law26.Rules.RubricFor(11).Criteria.Count, conditional: false));
        Assert.Equal(RuleValidator.MostCriteria, large.RubricFor(Of26, 11).Criteria.Count);
        Assert.Equal(shipped.Cost, Assert.IsType<UpgradePlanFound>(large.Plan(card, 5)).Cost);
        var bounds = Assert.IsType<PartialRatingBounds>(large.Bounds(card));
        Assert.Equal((0, 100), (bounds.Lowest.Total, bounds.Highest.Total));
    }

    [Theory]
    [InlineData("26/2026/qđ-TTg")]
    [InlineData("26/2026/QD-TTg")]
    [InlineData("026/2026/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTG")]
    public void With_number_that_differs_only_in_the_writing_is_refused(string number)
    {
        var error = RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(Of26, file => file["instrument"]!["number"] = number)));
        Assert.Equal($"$.instrument.number: {number} looks like 26/2026/QĐ-TTg, which the book has; expected the same number or another one.", error.Message);
    }

    [Theory]
    [InlineData("6/2026/QĐ-TTg")]
    [InlineData("260/2026/QĐ-TTg")]
    [InlineData("26/2026/NĐ-CP")]
    [InlineData("26/2026/QĐ-TTg.1")]
    public void With_another_number_is_taken(string number) =>
        Assert.Contains(number, RuleBook.Default.With(RuleFiles.Successor(number, "2027-01-01")).Decisions);

    [Fact]
    public void With_number_of_another_instrument_is_refused()
    {
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(Of26, file => file["instrument"]!["kind"] = "circular")));
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(Of26, file => file["instrument"]!["issued"] = "2026-05-21")));
        RuleBook.Default.With(RuleFiles.Load(Of26, file => file["instrument"]!["inForce"] = "2026-05-23"));
    }

    private static JsonNode Section(JsonNode file, int set, int index) => RuleFiles.Form(file, set)["parts"]!["A"]![index]!;

    private static JsonObject Criterion(JsonNode file, int set, string code) => RuleFiles.Criterion(file, set, code);

    private static JsonNode Levels(JsonNode file) => file["minimumRequirements"]!["known"]![1]!["levels"]!;

    private static void SetLevels(JsonNode file, params string[] levels) => Criterion(file, 11, "3.5")["levels"] = new JsonArray([.. levels.Select(level => JsonValue.Create(level))]);

    // Criteria of no points in set 11; each conditional one depends on a criterion of its own, which is added with it or printed.
    private static void AddCriteria(JsonNode file, int count, bool conditional)
    {
        RuleFiles.Labels(file, "ladders")["none"] = new JsonArray(RuleFiles.Label("không"), RuleFiles.Label("có"));
        var criteria = Section(file, 11, 0)["criteria"]!.AsArray();
        for (var i = 1; i <= count; i++)
        {
            var code = "x" + i;
            Add(code);
            if (!conditional) continue;
            Add("y" + i);
            criteria.Last()!["appliesIf"] = new JsonObject { ["criterion"] = code, ["aboveLevel"] = 1 };
        }

        void Add(string code)
        {
            RuleFiles.Labels(file, "criteria")[code] = RuleFiles.Label(code);
            criteria.Add(new JsonObject { ["code"] = code, ["key"] = code, ["max"] = 0, ["levels"] = new JsonArray("0", "0"), ["ladder"] = "none" });
        }
    }

    private static void Sets(JsonNode file, int count)
    {
        var sets = RuleFiles.Categories(file)[0]!["groups"]![0]!["sets"]!.AsArray();
        for (var i = 0; i < count; i++)
        {
            sets.Add(sets[0]!.DeepClone());
            sets.Last()!["set"] = 27 + i;
        }
    }

    private static void TotalsOnly(JsonNode file)
    {
        var maxima = new[] { 300, 0, -200 };
        for (var part = 0; part < 3; part++) file["parts"]!["list"]![part]!["max"] = maxima[part];
        file["errata"] = new JsonArray();
        for (var set = 1; set <= 26; set++)
        {
            RuleFiles.Form(file, set)["totalsOnly"] = RuleFiles.Label("x");
            RuleFiles.Form(file, set)["parts"] = new JsonObject { ["A"] = new JsonArray(), ["B"] = new JsonArray(), ["C"] = new JsonArray() };
        }
    }
}
