using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Additive lists, forms written anew and requirements that are not for some sets, in rule files of a host.</summary>
public sealed class AdditiveListTests
{
    private const string Decision = "9/2028/QĐ-TTg";
    private const string Amendment = """
        {
          "formatVersion": 2, "dataVersion": "2029-01-02.1",
          "instrument": {"number": "2/2029/QĐ-TTg", "kind": "decision", "issued": "2029-01-01", "inForce": "2029-01-01", "amends": ["9/2028/QĐ-TTg"], "checkedOn": "2029-01-02"},
          "producers": {"organisation": null},
          "labels": {"ladders": {"two-lines": [{"vi": "Một", "en": "One"}, {"vi": "Hai", "en": "Two"}]}},
          "forms": [{"set": 1, "anew": true, "disqualifiers": [], "parts": {
            "A": [{"code": "1", "key": "resources", "max": 30, "criteria": [{"code": "1", "key": "local-origin", "max": 30, "additive": true, "levels": ["10", "20"], "ladder": "two-lines"}]}],
            "B": [{"code": "2", "key": "market", "max": 20, "criteria": [{"code": "2.2", "key": "story", "max": 20, "levels": ["5", "20***"], "ladder": "some-full"}]}]}}]
        }
        """;

    private static readonly LocalDate Before = new(2028, 12, 31);
    private static readonly LocalDate From = new(2029, 1, 1);

    [Theory]
    [InlineData("[1]", 2)]
    [InlineData("[2]", 3)]
    [InlineData("[1,3]", 7)]
    [InlineData("[1,2,3]", 10)]
    public void Lines_of_a_list_of_a_host_add_up(string lines, int points)
    {
        var book = Book(List);
        var card = Domain.Json.OcopJson.ReadScorecard($"{{\"decision\":\"{Decision}\",\"productSet\":1,\"levels\":{{\"1.1\":{lines}}}}}");
        Assert.Equal(points, Assert.IsType<Rated>(book.Rate(card)).Total);
        Assert.Equal("$.levels['1.2']", Assert.Single(book.Check(card with { Lines = new Dictionary<string, IReadOnlyList<int>> { ["1.2"] = [1] } })).Entry);
    }

    // Eight lines are 256 ways to tick one list: the verdict knows each.
    [Fact]
    public void Verdict_of_the_longest_list_is_that_of_the_rating()
    {
        var book = Book(file =>
        {
            List(file);
            Criterion(file, "1.1")["levels"] = new JsonArray([.. new[] { "1", "1", "1", "1", "1", "1", "2", "2" }.Select(points => JsonValue.Create(points))]);
            file["labels"]!["ladders"]!["share-of-local-material"] = new JsonArray([.. Enumerable.Range(1, 8).Select(i => new JsonObject { ["vi"] = "Dòng " + i, ["en"] = "Line " + i })]);
        });
        var form = book.RubricFor(Decision, 1);
        for (var tick = 0; tick < 256; tick++)
        {
            var row = new byte[form.Ladders.Count];
            row[0] = (byte)tick;
            int[] lines = [.. Enumerable.Range(1, 8).Where(line => (tick & (1 << (line - 1))) != 0)];
            var points = lines.Sum(line => line < 7 ? 1 : 2);
            Assert.Equal(points, form.RateTicks(row).Total);
            if (tick > 0) Assert.Equal(points, Assert.IsType<Rated>(book.Rate(new Scorecard(Decision, 1, new Dictionary<string, int>(), lines: new Dictionary<string, IReadOnlyList<int>> { ["1.1"] = lines }))).Total);
        }

        Assert.Throws<ArgumentOutOfRangeException>("levels", () => form.RateTicks([0, 4, .. new byte[form.Ladders.Count - 2]]));
    }

    [Theory]
    [InlineData("""{"levels": ["2", "3***", "5"]}""", "criterion 1.1: it is an additive list with asterisks; no line of one is a minimum level")]
    [InlineData("""{"levels": ["2", "3", "6"]}""", "criterion 1.1: its lines do not add up to its maximum of 10 points")]
    [InlineData("""{"levels": ["2", "3", "4"]}""", "criterion 1.1: its lines do not add up to its maximum of 10 points")]
    [InlineData("""{"yesNo": true}""", "criterion 1.1: it is an additive list and a yes or no")]
    [InlineData("""{"haltsWhenZero": true}""", "criterion 1.1: it is an additive list and halts at zero")]
    [InlineData("""{"levels": ["1","1","1","1","1","1","1","1","2"]}""", "criterion 1.1: it is an additive list of 9 lines; expected at most 8")]
    public void Faulty_list_names_the_criterion(string changes, string problem) => Assert.Contains(problem, Refused(file =>
    {
        List(file);
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject()) Criterion(file, "1.1")[name] = value?.DeepClone();
    }));

    [Fact]
    public void List_cannot_be_what_another_criterion_or_a_block_refers_to_by_a_level()
    {
        Assert.Contains("criterion 2.3: its condition is on an additive list, of which no line is above another", Refused(file =>
        {
            Criterion(file, "2.2")["additive"] = true;
            Criterion(file, "2.2")["levels"] = new JsonArray("1", "4");
        }));
        Assert.Contains("criterion 1.2 of set 1 is an additive list, which has no levels; expected one that is none", Refused(file =>
        {
            Criterion(file, "1.2")["additive"] = true;
            Criterion(file, "1.2")["levels"] = new JsonArray("2", "3", "5");
        }));
        Assert.Contains("criterion 1.3: it is an additive list with cases", Refused(file => Criterion(file, "1.3")["additive"] = true));
    }

    [Fact]
    public void Form_written_anew_takes_the_place_of_the_other_from_its_day()
    {
        var book = RuleBook.Default.With(RuleFiles.Load(Example("new.json")), RuleFiles.Load(Amendment));
        var (old, form) = (book.Rules(Decision, Before).RubricFor(1), book.Rules(Decision, From).RubricFor(1));
        Assert.Equal(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4"], old.Criteria.Select(criterion => criterion.Code));
        Assert.Equal(["1", "2.2"], form.Criteria.Select(criterion => criterion.Code));
        Assert.Equal((true, "2/2029/QĐ-TTg"), (form.Criteria[0].IsAdditive, form.Criteria[0].Reference.Instrument));
        Assert.Equal("Two", form.Ladders[0].Levels[1].Labels.English);
        Assert.Equal((1, 0), (book.Rules(Decision, Before).Errata.Count, book.Rules(Decision, From).Errata.Count));

        // The other set is as it was; a card without a day is of the newer form, and says so.
        Assert.Equal(book.Rules(Decision, Before).RubricFor(2).StatusReason, book.Rules(Decision, From).RubricFor(2).StatusReason);
        var card = new Scorecard(Decision, 1, new Dictionary<string, int> { ["2.2"] = 2 }, lines: new Dictionary<string, IReadOnlyList<int>> { ["1"] = [2] });
        var rated = Assert.IsType<Rated>(book.Rate(card));
        Assert.Equal((40, 4), (rated.Total, rated.Stars));
        Assert.Equal(["card-without-day-takes-all-amendments"], rated.Interpretations);
        Assert.Empty(book.Rate(card with { EvaluatedOn = From }).Interpretations);
        Assert.Equal(["$.levels['1']"], book.Check(card with { EvaluatedOn = Before }).Select(problem => problem.Entry));
        Assert.Equal(Amendment, System.Text.Encoding.UTF8.GetString(RuleFiles.Saved(book, "2/2029/QĐ-TTg")));
    }

    [Fact]
    public void Form_anew_is_whole_and_stands_in_amendments_only()
    {
        Assert.Contains("$.forms[0].anew: there is no form before it; expected in an amendment only", RuleFaults.Thrown(() => RuleFiles.Load(Changed(file => file["forms"]![0]!["anew"] = true))).Message);
        var part = JsonNode.Parse(Amendment)!;
        part["forms"]![0]!["parts"]!.AsObject().Remove("B");
        Assert.Contains("part B is missing", RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(Example("new.json")), RuleFiles.Load(part))).Message);
    }

    [Theory]
    [InlineData("""{"sets": [1]}""", new string[0])]
    [InlineData("""{"sets": [1], "reading": true}""", new[] { "reading-of-rule-file" })]
    [InlineData("""{"sets": [1], "reading": true, "key": "not-for-jam"}""", new[] { "not-for-jam" })]
    public void Requirements_that_are_not_for_a_set_leave_its_stars_known(string notFor, string[] readings)
    {
        var amendment = JsonNode.Parse(Example("requirements.json"))!;
        amendment["minimumRequirements"]!.AsObject().Remove("complete");
        amendment["minimumRequirements"]!["known"]![0]!.AsObject().Remove("levels");
        amendment["minimumRequirements"]!["notFor"] = JsonNode.Parse(notFor);
        var book = RuleBook.Default.With(RuleFiles.Load(Example("new.json")), RuleFiles.Load(amendment));
        var jam = new Scorecard(Decision, 1, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2028, 7, 1));
        Assert.Equal(1, book.Rate(jam).Stars);
        Assert.Equal(readings, book.Rate(jam).Interpretations);
        Assert.Empty(book.Rate(jam with { EvaluatedOn = new LocalDate(2028, 6, 30) }).Interpretations);
        var fruit = new Scorecard(Decision, 2, new Dictionary<string, int>(), partTotals: new PartTotals(["A", "B"], [20, 20]), evaluatedOn: new LocalDate(2028, 7, 1));
        Assert.Contains(UnknownRequirement.MinimumRequirements, Assert.IsType<Rated>(book.Rate(fruit)).Unknown);
        Assert.Empty(book.Rate(fruit).Interpretations);

        amendment["minimumRequirements"]!["notFor"]!["sets"] = new JsonArray(3);
        Assert.Contains("they are not for set 3, which is unknown", RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(Example("new.json")), RuleFiles.Load(amendment))).Message);
    }

    private static void List(JsonNode file)
    {
        var criterion = Criterion(file, "1.1");
        criterion["additive"] = true;
        criterion["levels"] = new JsonArray("2", "3", "5");
        file["errata"] = new JsonArray();
    }

    private static JsonObject Criterion(JsonNode file, string code) => RuleFiles.Criterion(file, 1, code);

    private static JsonNode Changed(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Example("new.json"))!;
        change(file);
        return file;
    }

    private static RuleBook Book(Action<JsonNode> change) => RuleBook.Default.With(RuleFiles.Load(Changed(change)));

    private static string Refused(Action<JsonNode> change) => RuleFaults.Thrown(() => Book(change)).Message;

    private static string Example(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", name));
}
