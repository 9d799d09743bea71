using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>What a rule file may say of its forms, from both sides of each limit: what just fits is taken, and what just does not is told, it alone. The file is the fictional one of <see cref="FourParts"/>, with a change.</summary>
public sealed class RuleProofTests
{
    private const string Decision = FourParts.Decision;
    private const string Form = Decision + ", set 1";
    private const string Erratum = Decision + ", erratum of set 1: ";
    private const string Requirements = Decision + ", minimum requirements, ";

    private static readonly (string Name, Action<JsonNode> Change)[] Taken =
    [
        ("five stars for all points", file => file["bands"]!["from"]!["5"] = 120),
        ("one part", file => OnePart(file)),
        ("twenty parts, of which sixteen have nothing", file => { for (var i = 5; i <= 20; i++) AddPart(file, "P" + i, 0); }),
        ("fifteen levels", file => Levels(file, "1.2", [.. Enumerable.Repeat("7", 14), "20"])),

        // A maximum that is not given stands where an erratum keeps it.
        ("part that its sections do not reach, kept as printed", file => { LastOfX(file, 19); Read(file, "X", null, "50", "50", "keptAsPrinted"); }),

        // Codes
        ("code of a section of digits on a criterion of it", file => Criterion(file, "4.1")["code"] = "4"),

        // Cases
        ("halt at a zero of one of two cases", file => { Case(file, 1, "0", "3", "15"); Criterion(file, "4.1")["haltsWhenZero"] = true; }),
        ("note of a halt at a zero of one of two cases", file => { Case(file, 1, "0", "3", "15"); Note(file, "4.1", "halts-when-zero"); }),
        ("note on the asterisks of one of two cases", file => { Case(file, 0, "5***", "15"); Note(file, "4.1", "binds-only-if"); }),
        ("note on asterisks", file => Note(file, "1.1", "binds-only-if")),
        ("note on a minimum level that is required beside the form", file => { Note(file, "1.2", "binds-only-if"); Require(file, "local-labour", 3, 1, 2); }),

        // Additive lists
        ("list of eight lines", file => { Levels(file, "1.2", "1", "1", "1", "1", "1", "1", "1", "13"); Criterion(file, "1.2")["additive"] = true; }),

        // Conditions
        ("condition above nothing", file => Condition(file, "2.1", 0)),
        ("condition below the best level", file => Condition(file, "2.1", 2)),

        // Errata
        ("erratum of a section among others", file => { SplitX(file); Read(file, "5", null, "2", "20"); }),
        ("erratum of one of two sections of a code", file => { SplitX(file); Section(file, "2")["code"] = "5"; Read(file, "5", null, "2", "20"); }),
        ("erratum of the other of two sections of a code", file => { SplitX(file); Section(file, "2")["code"] = "5"; Read(file, "5", null, "3", "30"); }),
        ("erratum of a level that one of two cases has", file => Read(file, "4.1", 3, "51", "15")),
        ("erratum of the points of one of two cases", file => Read(file, "4.1", 1, "null", "5")),
        ("erratum of the points of the other case", file => Read(file, "4.1", 1, "null", "2")),
        ("erratum of the asterisks of one of two cases", file => { Case(file, 0, "5***", "15"); Read(file, "4.1", 1, "\"**\"", "\"***\""); }),
        ("erratum of a text with asterisks", file => Read(file, "1.1", 2, "\"10 * * *\"", "\"10 ***\"")),
        ("erratum of a text with a digit", file => Read(file, "1.1", null, "\"nguyên liệu\"", "\"nguyên liệu 1\"")),

        // Minimum requirements
        ("required lowest level", file => Require(file, "local-labour", 3, 1, 1)),
        ("required best level for five stars", file => Require(file, "local-labour", 5, 1, 3)),
        ("requirement of the last set", file => { file["forms"]![1] = file["forms"]![0]!.DeepClone(); file["forms"]![1]!["set"] = 2; Require(file, "local-labour", 3, 2, 1); }),
        ("no level for two stars", file => Require(file, "local-labour", 2)),
    ];

    private static readonly (string Name, Action<JsonNode> Change, string Problem)[] Refused =
    [
        ("five stars above all points", file => file["bands"]!["from"]!["5"] = 121, $"$.bands.from.5: five stars cannot be reached; expected at most 120 points ({Decision})"),
        ("no part", file => OnePart(file, isThere: false), $"$.parts.list: no part, or too many; expected 1 to 20 ({Decision})\n$.parts.total: the parts add up to 0 and not to 120; expected their sum ({Decision})"),

        // Where there is too much of it nothing is said of what each is.
        ("too many criteria that are wrong besides", file => AddCriteria(file, 195), Form + ": it has 201 criteria; expected at most 200."),
        ("part that its sections do not reach", file => LastOfX(file, 19), Form + ", part X: the sections do not add up to 50."),
        ("part that its sections go beyond, kept as printed", file => { LastOfX(file, 21); Read(file, "X", null, "50", "50", "keptAsPrinted"); }, Form + ", part X: the sections do not add up to 50."),

        // Codes
        ("code of a section of letters", file => { Section(file, "4")["code"] = "K"; Criterion(file, "4.1")["code"] = "K"; }, Form + ": the criterion code K is that of a part or section."),

        // Cases: where they are not the two that there may be, nothing is said of what each has.
        ("no case", file => Criterion(file, "4.1")["cases"] = new JsonArray(), Form + ", criterion 4.1: it has neither one case nor two."),
        ("three cases", file => { Cases(file).Add(Cases(file)[1]!.DeepClone()); Cases(file)[2]!["case"] = "c"; }, Form + ", criterion 4.1: it has neither one case nor two."),
        ("case of another letter that is wrong besides", file => { Case(file, 1, "3", "2", "15"); Cases(file)[1]!["case"] = "c"; }, Form + ", criterion 4.1: its cases are not a and b."),
        ("points that fall in a case", file => Case(file, 1, "3", "2", "15"), Form + ", criterion 4.1b, level 2: it gives fewer points than the level below it, so a mark could cost points."),
        ("halt at a zero that no case has", file => Criterion(file, "4.1")["haltsWhenZero"] = true, Form + ", criterion 4.1: it halts at zero but no level gives 0 points."),
        ("note of a halt at a zero that no case has", file => Note(file, "4.1", "halts-when-zero"), Form + ", criterion 4.1: a note halts at zero but no level gives 0 points."),
        ("note on asterisks that no level has", file => Note(file, "1.2", "binds-only-if"), Form + ", criterion 1.2: a note says whom its asterisks bind, but no level has any."),
        ("note on asterisks, and a level required of another criterion", file => { Note(file, "2.1", "binds-only-if"); Require(file, "local-labour", 3, 1, 2); }, Form + ", criterion 2.1: a note says whom its asterisks bind, but no level has any."),

        // Additive lists
        ("list with cases that do not add up", file => Criterion(file, "4.1")["additive"] = true, Form + ", criterion 4.1: it is an additive list with cases."),
        ("list of nine lines that do not add up", file => { Levels(file, "1.2", [.. Enumerable.Repeat("1", 9)]); Criterion(file, "1.2")["additive"] = true; }, Form + ", criterion 1.2: it is an additive list of 9 lines; expected at most 8."),

        // Conditions
        ("condition above the best level", file => Condition(file, "2.1", 3), Form + ", criterion 2.2: its condition can never be met."),
        ("condition on cases that have no such level", file => Condition(file, "4.1", 9), Form + ", criterion 2.2: its condition is on a criterion with cases or with a condition of its own."),

        // Errata
        ("erratum of the maximum of another section", file => { SplitX(file); Read(file, "5", null, "2", "15"); }, Erratum + "the maximum of 5 is not the 15 that is read."),
        ("erratum of a level of an unknown criterion", file => Read(file, "9", 1, "null", "1"), Erratum + "the criterion 9 is unknown."),
        ("erratum of a level that neither case has", file => Read(file, "4.1", 4, "51", "15"), Erratum + "the level is unknown."),
        ("erratum of points that neither case gives", file => Read(file, "4.1", 1, "null", "3"), Erratum + "level 1 of criterion 4.1 does not give the 3 points that are read."),
        ("erratum of asterisks that neither case has", file => { Case(file, 0, "5***", "15"); Read(file, "4.1", 1, "\"**\"", "\"****\""); }, Erratum + "level 1 of criterion 4.1 does not have the asterisks that are read."),

        // Minimum requirements
        ("required line of a list", file => { Levels(file, "1.2", "5", "5", "10"); Criterion(file, "1.2")["additive"] = true; Require(file, "local-labour", 3, 1, 1); }, Requirements + "local-labour of set 1: the criterion is an additive list, of which no line is a minimum level."),
        ("required of a set that they are not for", file => { Require(file, "local-labour", 3, 1, 1); file["minimumRequirements"]!["notFor"] = new JsonObject { ["sets"] = new JsonArray(1) }; }, Requirements + "local-labour of set 1: a level is required of a set that they are not for."),
        ("required level of two cases", file => Require(file, "digital", 3, 1, 1), Requirements + "digital of set 1: level 1 is unknown."),
        ("required level above the best", file => Require(file, "local-labour", 3, 1, 4), Requirements + "local-labour of set 1: level 4 is unknown."),
        ("required level for two stars", file => Require(file, "local-labour", 2, 1, 1), Requirements + "local-labour of set 1: a level is required for fewer than 3 stars."),
        ("requirement of a set after the last", file => Require(file, "local-labour", 3, 3, 1), Requirements + "local-labour of set 3: the set is unknown."),
    ];

    public static TheoryData<string> TakenNames => [.. Taken.Select(file => file.Name)];

    public static TheoryData<string> RefusedNames => [.. Refused.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(TakenNames))]
    public void What_just_fits_is_taken(string name) =>
        Assert.Equal(120, FourParts.Load(Taken.Single(file => file.Name == name).Change).Rules(Decision).MaxTotal);

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void What_just_does_not_fit_is_told_alone(string name)
    {
        var (_, change, problem) = Refused.Single(file => file.Name == name);
        Assert.Equal(problem, RuleFaults.Thrown(() => FourParts.Load(change)).Message);
    }

    private static JsonObject Criterion(JsonNode file, string code) => RuleFiles.Criterion(file, 1, code);

    private static JsonNode Section(JsonNode file, string code) => RuleFiles.Section(file, 1, code);

    private static JsonArray Cases(JsonNode file) => Criterion(file, "4.1")["cases"]!.AsArray();

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    private static void Case(JsonNode file, int index, params string[] levels) => Cases(file)[index]!["levels"] = Texts(levels);

    // Levels with a ladder of as many words.
    private static void Levels(JsonNode file, string code, params string[] levels)
    {
        RuleFiles.Labels(file, "ladders")["other"] = new JsonArray([.. levels.Select((_, i) => RuleFiles.Label($"mức {i + 1}"))]);
        Criterion(file, code)["levels"] = Texts(levels);
        Criterion(file, code)["ladder"] = "other";
    }

    // One part that has all sections, or none.
    private static void OnePart(JsonNode file, bool isThere = true)
    {
        file["errata"] = new JsonArray();
        JsonArray sections = [.. RuleFiles.Sections(file, 1).Select(section => section.DeepClone())];
        file["parts"]!["list"]!.AsArray().Clear();
        foreach (var form in file["forms"]!.AsArray()) form!["parts"] = new JsonObject();
        if (!isThere) return;
        AddPart(file, "X", 120);
        RuleFiles.Form(file, 1)["parts"]!["X"] = sections;
    }

    private static void AddPart(JsonNode file, string code, int points)
    {
        file["parts"]!["list"]!.AsArray().Add(new JsonObject { ["code"] = code, ["max"] = points, ["vi"] = "Phần " + code, ["en"] = "Part " + code });
        foreach (var form in file["forms"]!.AsArray()) form!["parts"]![code] = new JsonArray();
    }

    // The last criterion of part X, which has 20 points of its 50, has others.
    private static void LastOfX(JsonNode file, int points)
    {
        Criterion(file, "1.2")["max"] = points;
        Criterion(file, "1.2")["levels"] = Texts(["5", "10", $"{points}"]);
        Section(file, "1")["max"] = 30 + points;
    }

    // The second criterion of part X stands in a section of its own, 5.
    private static void SplitX(JsonNode file)
    {
        var section = Section(file, "1");
        var last = Criterion(file, "1.2");
        section["criteria"]!.AsArray().Remove(last);
        section["max"] = 30;
        RuleFiles.Form(file, 1)["parts"]!["X"]!.AsArray().Add(new JsonObject { ["code"] = "5", ["key"] = "resources", ["max"] = 20, ["criteria"] = new JsonArray(last) });
    }

    // Criteria whose names and ladder nobody defines.
    private static void AddCriteria(JsonNode file, int count)
    {
        var criteria = Section(file, "1")["criteria"]!.AsArray();
        for (var i = 1; i <= count; i++) criteria.Add(new JsonObject { ["code"] = "x" + i, ["key"] = "x" + i, ["max"] = 0, ["levels"] = new JsonArray("0"), ["ladder"] = "nothing" });
    }

    private static void Note(JsonNode file, string code, string kind)
    {
        RuleFiles.Labels(file, "notes")["note"] = RuleFiles.Label("ghi chú");
        Criterion(file, code)["notes"] = new JsonObject { ["note"] = kind };
    }

    private static void Condition(JsonNode file, string on, int aboveLevel) => Criterion(file, "2.2")["appliesIf"] = new JsonObject { ["criterion"] = on, ["aboveLevel"] = aboveLevel };

    private static void Read(JsonNode file, string criterion, int? level, string printed, string read, string status = "corrected") => file["errata"]!.AsArray().Add(new JsonObject
    {
        ["set"] = 1,
        ["criterion"] = criterion,
        ["level"] = level,
        ["printed"] = JsonNode.Parse(printed),
        ["read"] = JsonNode.Parse(read),
        ["status"] = status,
        ["vi"] = "In nhầm",
        ["en"] = "A slip of the print",
    });

    // A requirement, and the level that meets it in a set where there is one.
    private static void Require(JsonNode file, string criterion, int stars, int? set = null, int level = 0)
    {
        var requirement = new JsonObject { ["stars"] = stars, ["criterion"] = criterion, ["vi"] = "Yêu cầu", ["en"] = "Requirement" };
        if (set is { } of) requirement["levels"] = new JsonObject { [$"{of}"] = level };
        file["minimumRequirements"] = new JsonObject { ["known"] = new JsonArray(requirement) };
    }
}
