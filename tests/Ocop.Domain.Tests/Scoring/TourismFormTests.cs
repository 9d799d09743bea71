using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The two tourism forms of 1048, set 26, by the day of the evaluation; and the additive lists of the first one, wherever a card goes.</summary>
public sealed class TourismFormTests
{
    private const string Decision = "1048/QĐ-TTg";
    private const string Head = "\"decision\":\"1048/QĐ-TTg\",\"productSet\":26";
    private const string WithoutDay = "card-without-day-takes-all-amendments";
    private const string NotForTourism = "requirements-of-781-not-for-tourism";
    private static readonly RuleBook Book = RuleBook.Default;
    private static readonly LocalDate Issued = new(2020, 6, 7);
    private static readonly Fact[] Facts = FactTable.AsIssued(Decision);

    // 1.4 is a criterion of 781 alone, and [1, 3] an answer of the form as issued alone.
    [Theory]
    [InlineData("2019-08-21", true)]
    [InlineData("2020-06-07", true)]
    [InlineData("2020-06-08", false)]
    [InlineData("2023-02-24", false)]
    [InlineData(null, false)]
    public void Form_is_that_of_the_day(string? day, bool isIssued)
    {
        var lists = Read($$"""{{{Head}},"levels":{"6":[1,3]}{{On(day)}}}""");
        var levels = Read($$"""{{{Head}},"levels":{"1.4":2}{{On(day)}}}""");
        Assert.Equal(isIssued ? [] : ["$.levels['6']"], Book.Check(lists).Select(problem => problem.Entry));
        Assert.Equal(isIssued ? ["$.levels['1.4']"] : [], Book.Check(levels).Select(problem => problem.Entry));
        Assert.Equal(isIssued ? 7 : 0, Book.RubricFor(lists).Criteria.Count(criterion => criterion.IsAdditive));
        Assert.Equal(isIssued ? 3 : 2, Assert.IsType<Rated>(Book.Rate(isIssued ? lists : levels)).Total);
    }

    // 781 renamed the group and the set with the form.
    [Theory]
    [InlineData("2019-08-21", "Dịch vụ du lịch, truyền thống, lễ hội")]
    [InlineData("2020-06-07", "Dịch vụ du lịch, truyền thống, lễ hội")]
    [InlineData("2020-06-08", "Du lịch cộng đồng, điểm du lịch")]
    [InlineData(null, "Du lịch cộng đồng, điểm du lịch")]
    public void Name_of_the_set_is_that_of_the_day(string? day, string name)
    {
        var card = Read($$"""{{{Head}},"levels":{}{{On(day)}}}""");
        var set = Book.RubricFor(card).ProductSet;
        Assert.Equal((name, name), (set.Labels.Vietnamese, set.Group.Labels.Vietnamese));
        Assert.Contains(name, Book.Explain(card).ToText(Language.Vietnamese), StringComparison.Ordinal);

        // The other sets are those of before, each in its place.
        var (before, after) = (Book.Rules(Decision, new LocalDate(2020, 6, 7)).ProductSets.ToArray(), Book.Rules(Decision).ProductSets.ToArray());
        Assert.Equal(Described(before.Where(other => other.Number != 26)), Described(after.Where(other => other.Number != 26)));

        static IEnumerable<string> Described(IEnumerable<ProductSet> sets) =>
            sets.Select(other => $"{other.Number} {other.Labels} {other.Group.Number} {other.Category.Number} {other.Category.Labels} {other.Reference} {string.Join(",", other.Ministries.Select(ministry => ministry.Labels))}");
    }

    [Theory]
    [InlineData("2019-08-21", new string[0])]
    [InlineData("2020-06-07", new string[0])]
    [InlineData("2020-06-08", new[] { NotForTourism })]
    [InlineData("2023-02-23", new[] { NotForTourism })]
    [InlineData(null, new[] { WithoutDay, NotForTourism })]
    public void Stars_of_tourism_are_the_band_and_the_answers_name_their_readings(string? day, string[] readings)
    {
        foreach (var (levels, band) in new[] { ("""{"3.3":1}""", 1), (Best(day), 5) })
        {
            var card = Read($$"""{{{Head}},"levels":{{levels}}{{On(day)}}}""");
            var rated = Assert.IsType<Rated>(Book.Rate(card));
            Assert.Equal((band, 5, band), (rated.Band, rated.Ceiling, rated.Stars));
            Assert.Equal(band == 5 ? LimitingFactor.Nothing : LimitingFactor.Points, rated.HeldBackBy);
            Assert.Empty(rated.Unknown);
            Assert.Empty(rated.Unmet);
            Assert.Equal(readings, rated.Interpretations);
            Assert.Equal(readings, Book.Bounds(card).Interpretations);
            Assert.Equal(readings, Book.Explain(card).Interpretations);
            Assert.Equal(readings, Book.Decide(Session(card, card)).Interpretations);
            Assert.Equal(readings, (Book.Plan(card, 5) switch { UpgradePlanFound found => found.Result, var plan => ((UpgradePlanAlreadyThere)plan).Result }).Interpretations);
        }
    }

    // Of the other sets nothing changes: their form is one, and what is not known of 781 is told.
    [Theory]
    [InlineData("2020-06-07", false)]
    [InlineData("2020-06-08", true)]
    [InlineData(null, true)]
    public void Other_sets_rest_on_neither_reading(string? day, bool isUnknown)
    {
        for (var set = 1; set <= 25; set++)
        {
            var rated = Assert.IsType<Rated>(Book.Rate(new Scorecard { Decision = Decision, ProductSet = set, EvaluatedOn = day is null ? null : Day(day) }));
            Assert.Empty(rated.Interpretations);
            Assert.Equal(isUnknown, rated.Unknown.Count > 0);
        }
    }

    [Theory]
    [InlineData("6", "[1,3]", 3)]
    [InlineData("6", "[1,2,3,4]", 5)]
    [InlineData("6", "2", 1)]
    [InlineData("6", "[2]", 1)]
    [InlineData("7", "[3,4]", 4)]
    [InlineData("7", "[4,3]", 4)]
    [InlineData("8", "[1,2,3]", 6)]
    [InlineData("10", "[2,4]", 3)]
    [InlineData("12", "[2,3]", 6)]
    [InlineData("12", "3", 3)]
    public void Every_ticked_line_adds_its_points(string code, string lines, int points)
    {
        var rated = Assert.IsType<Rated>(Book.Rate(Read($$"""{{{Head}},"levels":{"{{code}}":{{lines}}},"evaluatedOn":"2020-01-01"}""")));
        Assert.Equal((points, (Fraction)points), (rated.Total, rated.Parts["C"]));
        Assert.DoesNotContain(code, rated.Open);
    }

    [Fact]
    public void Best_card_of_the_form_as_issued_has_99_points_of_a_part_that_prints_one_more()
    {
        var rated = Assert.IsType<Rated>(Book.Rate(Read($$"""{{{Head}},"levels":{{Best("2020-06-07")}},"evaluatedOn":"2020-06-07"}""")));
        Assert.Equal((99, (Fraction)34, (Fraction)25, (Fraction)40), (rated.Total, rated.Parts["A"], rated.Parts["B"], rated.Parts["C"]));
        var erratum = Assert.Single(Book.Rules(Decision, Issued).Errata, erratum => erratum.ProductSet == 26);
        Assert.Equal(("A", "35", "35", ErratumStatus.KeptAsPrinted), (erratum.Criterion, erratum.Printed, erratum.Read, erratum.Status));
    }

    /// <summary>Any card of the form, its points added up from the facts of the print and from nothing else.</summary>
    [Property(MaxTest = 300)]
    public void Points_of_any_card_are_those_of_the_print(int seed)
    {
        var sequence = unchecked((uint)seed);
        int Below(int count) => (int)((sequence = unchecked((sequence * 1_103_515_245u) + 12_345u)) / 65_536 % (uint)count);
        var levels = new Dictionary<string, int>();
        var lines = new Dictionary<string, IReadOnlyList<int>>();
        var points = new Dictionary<string, int> { ["A"] = 0, ["B"] = 0, ["C"] = 0 };
        foreach (var criterion in Facts.Where(fact => fact.Kind is "level" or "line").GroupBy(fact => fact.Criterion))
        {
            if (Below(5) == 0) continue;
            if (criterion.First().Kind == "line")
            {
                var ticked = criterion.Where(_ => Below(2) == 0).ToArray();
                if (ticked.Length > 0) lines.Add(criterion.Key, [.. ticked.Reverse().Select(line => line.Level!.Value)]);
                points["C"] += ticked.Sum(line => line.Points!.Value);
                continue;
            }

            var level = criterion.ElementAt(Below(criterion.Count()));
            levels.Add(criterion.Key + level.Case, level.Level!.Value);

            // The story is told above its first level; what hangs on it counts only then.
            if (criterion.Key is not ("5.2" or "5.3") || levels.GetValueOrDefault("5.1") > 1) points[level.Part] += level.Points!.Value;
        }

        var card = new Scorecard { Decision = Decision, ProductSet = 26, Levels = levels, Lines = lines, EvaluatedOn = Issued };
        var rated = Assert.IsType<Rated>(Book.Rate(card));
        Assert.Equal([points["A"], points["B"], points["C"]], new[] { "A", "B", "C" }.Select(part => rated.Parts[part]));
        var total = points.Values.Sum();
        Assert.Equal((total, total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1), (rated.Total, rated.Stars));
        Assert.Equal(Facts.Count(fact => fact.Kind == "criterion") - levels.Count - lines.Count, rated.Open.Count);
    }

    [Theory]
    [InlineData("""{"6":[]}""", "$.levels['6']")]
    [InlineData("""{"6":[1,1]}""", "$.levels['6'][1]")]
    [InlineData("""{"6":[3,1,3]}""", "$.levels['6'][2]")]
    [InlineData("""{"6":[1,"2"]}""", "$.levels['6'][1]")]
    [InlineData("""{"6":[1,null]}""", "$.levels['6'][1]")]
    [InlineData("""{"6":[1.0]}""", "$.levels['6'][0]")]
    [InlineData("""{"6":[[1]]}""", "$.levels['6'][0]")]
    [InlineData("""{"6":{"1":true}}""", "$.levels['6']")]
    [InlineData("""{"6":[1],"6":[2]}""", "$.levels['6']")]
    [InlineData("""{"6":1,"6":[2]}""", "$.levels['6']")]
    [InlineData("""{"6":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]}""", "$.levels['6']")]
    public void Read_lists_that_are_none_names_the_entry(string levels, string entry) =>
        Assert.Equal([entry], Assert.Throws<InvalidEntryException>(() => Read($$"""{{{Head}},"levels":{{levels}}}""")).Problems.Select(problem => problem.Entry));

    [Theory]
    [InlineData("""{"6":[5]}""", "$.levels['6']", EntryProblemKind.OutOfRange)]
    [InlineData("""{"6":[0,1]}""", "$.levels['6']", EntryProblemKind.OutOfRange)]
    [InlineData("""{"6":5}""", "$.levels['6']", EntryProblemKind.OutOfRange)]
    [InlineData("""{"6":0}""", "$.levels['6']", EntryProblemKind.OutOfRange)]
    [InlineData("""{"1.1":[1]}""", "$.levels['1.1']", EntryProblemKind.NotApplicable)]
    [InlineData("""{"3.2a":[1,2]}""", "$.levels['3.2a']", EntryProblemKind.NotApplicable)]
    [InlineData("""{"3.2":[1]}""", "$.levels['3.2']", EntryProblemKind.Unknown)]
    [InlineData("""{"13":[1]}""", "$.levels['13']", EntryProblemKind.Unknown)]
    public void Check_lists_that_the_form_does_not_have_names_the_entry(string levels, string entry, EntryProblemKind kind)
    {
        var card = Read($$"""{{{Head}},"levels":{{levels}},"evaluatedOn":"2019-12-31"}""");
        var problem = Assert.Single(Book.Check(card));
        Assert.Equal((entry, kind), (problem.Entry, problem.Kind));
        if (kind == EntryProblemKind.OutOfRange) Assert.Contains("is not a line of the additive list; expected 1 to 4", problem.In(Language.English), StringComparison.Ordinal);
        Assert.Throws<InvalidEntryException>(() => Book.Rate(card));
    }

    [Fact]
    public void Check_lists_in_code_names_what_no_document_can_say()
    {
        Assert.Equal([EntryProblemKind.Missing], Kinds(Card(("6", []))));
        Assert.Equal([EntryProblemKind.Repeated], Kinds(Card(("6", [2, 1, 2]))));
        Assert.Equal([EntryProblemKind.OutOfRange, EntryProblemKind.OutOfRange], Kinds(Card(("6", [7, 0, 1]))));
        Assert.Equal([EntryProblemKind.Contradiction], Kinds(Card(("6", [1])) with { Levels = new Dictionary<string, int> { ["6"] = 1 } }));
        Assert.Equal([EntryProblemKind.Contradiction], Kinds(Card(("6", [2])) with { Levels = new Dictionary<string, int> { ["6"] = 1 } }));

        // Of what is no list, the lines are not looked at.
        Assert.Equal([EntryProblemKind.NotApplicable], Kinds(Card(("1.1", [9, 9]))));
        Assert.Equal([EntryProblemKind.NotApplicable], Kinds(Card(("1.1", []))));
        foreach (var card in new[] { Card(("6", [])), Card(("6", [2, 1, 2])), Card(("6", [1])) with { Levels = new Dictionary<string, int> { ["6"] = 1 } } })
        {
            Assert.Throws<ArgumentException>("card", () => OcopJson.Write(card));
        }

        Assert.Equal(["$.answeredNone[0]"], Book.Check(Card(("6", [1])) with { AnsweredNone = ["6"] }).Select(problem => problem.Entry));
    }

    [Fact]
    public void Lines_are_ascending_copied_and_written_as_lists()
    {
        var given = new List<int> { 3, 1 };
        var card = Card(("6", given));
        given.Add(2);
        Assert.Equal([1, 3], card.Lines["6"]);
        Assert.Equal(card, Card(("6", [1, 3])));
        Assert.Equal(card.GetHashCode(), Card(("6", [1, 3])).GetHashCode());
        Assert.NotEqual(card, Card(("6", [1, 2])));
        Assert.Equal("""{"decision":"1048/QĐ-TTg","productSet":26,"levels":{"6":[1,3]},"evaluatedOn":"2020-06-07"}""", OcopJson.Write(card));
        Assert.Equal("""{"decision":"1048/QĐ-TTg","productSet":26,"levels":{"7":[2]},"evaluatedOn":"2020-06-07"}""", OcopJson.Write(Card(("7", [2]))));
        Assert.Equal(card, OcopJson.ReadScorecard(OcopJson.Write(card)));
        Assert.Equal(OcopJson.Write(Book.Rate(Card(("7", [2])))), OcopJson.Write(Book.Rate(Card() with { Levels = new Dictionary<string, int> { ["7"] = 2 } })));
        Assert.Throws<ArgumentNullException>("lines", () => Card() with { Lines = null! });
        Assert.Throws<ArgumentNullException>("lines", () => Card(("6", null!)));
        Assert.Empty(new Scorecard(Decision, 26, new Dictionary<string, int>()).Lines);
        Assert.Contains("Lines = [6: [1, 3]]", card.ToString(), StringComparison.Ordinal);
    }

    // 87 points with 6 at its first line and nothing else to move: three more are needed.
    [Fact]
    public void Plan_ticks_further_lines_and_says_which()
    {
        var card = Read($$"""{{{Head}},"levels":{{Best("2020-06-07").Replace("\"6\":[1,2,3,4]", "\"6\":[1]", StringComparison.Ordinal).Replace("\"12\":[1,2,3]", "\"12\":[1]", StringComparison.Ordinal).Replace("\"1.3\":3", "\"1.3\":2", StringComparison.Ordinal)}},"evaluatedOn":"2020-06-07"}""");
        Assert.Equal(87, ((Rated)Book.Rate(card)).Total);
        var never = Book.RubricFor(card).Ladders.ToDictionary(ladder => ladder.Code, ladder => (IReadOnlyList<int?>)ladder.Levels.Select(_ => (int?)null).ToArray());
        never["6"] = [9, 1, 1, 1];
        var found = Assert.IsType<UpgradePlanFound>(Book.Plan(card, 5, new UpgradePlanCosts(never), alternatives: 3));
        Assert.Equal(2, found.Cost);

        // Lines 2 and 4 give two points: line 3, with two of its own, is needed. The later line leaves the row smaller: 1, 0, 1, 1 comes before 1, 1, 1, 0.
        Assert.Equal([new UpgradePlanChange("6", [1], [1, 3, 4])], found.Changes);
        Assert.Equal([new UpgradePlanChange("6", [1], [1, 2, 3])], Assert.Single(found.Alternatives!));
        var json = OcopJson.Write((UpgradePlan)found);
        Assert.Contains("\"changes\":[{\"criterion\":\"6\",\"fromLines\":[1],\"toLines\":[1,3,4]}]", json, StringComparison.Ordinal);
        Assert.Equal(json, OcopJson.Write(OcopJson.ReadUpgradePlan(json)));

        // A line that cannot be ticked, and the price of each.
        never["6"] = [null, 5, 1, null];
        Assert.Equal(6, Assert.IsType<UpgradePlanFound>(Book.Plan(card, 5, new UpgradePlanCosts(never))).Cost);
        never["6"] = [null, 5, null, 1];
        Assert.Equal(UpgradePlanObstacle.Points, Assert.IsType<UpgradePlanImpossible>(Book.Plan(card, 5, new UpgradePlanCosts(never))).Reason);
        never["6"] = [1, 1, 1];
        Assert.Equal("$.costs['6']: 3 costs; expected 4, one for each line", Assert.Single(Assert.Throws<InvalidEntryException>(() => Book.Plan(card, 5, new UpgradePlanCosts(never))).Problems).In(Language.English));

        // The fewest steps of all: one line of three points.
        Assert.Contains("Fewest steps (1): 12: [1] → [1, 3]", Book.Explain(card).ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"criterion":"6","fromLines":[],"toLines":[1]}""", null)]
    [InlineData("""{"criterion":"6","fromLines":[1],"to":2}""", "$.changes[0].toLines")]
    [InlineData("""{"criterion":"6","from":1,"fromLines":[1],"to":2}""", "$.changes[0].fromLines")]
    [InlineData("""{"criterion":"6","from":1,"to":2,"toLines":[2]}""", "$.changes[0].toLines")]
    [InlineData("""{"criterion":"6","from":1}""", "$.changes[0].to")]
    [InlineData("""{"criterion":"6","fromLines":[0],"toLines":[1]}""", "$.changes[0].fromLines[0]")]
    public void Read_plan_with_lines_names_the_entry(string change, string? entry)
    {
        var card = Card(("6", [1]));
        var json = OcopJson.Write(Book.Plan(card, 2));
        var bent = "{\"outcome\":\"plan\",\"cost\":1,\"changes\":[" + change + "]," + json[json.IndexOf("\"result\"", StringComparison.Ordinal)..];
        if (entry is null) Assert.Equal([new UpgradePlanChange("6", [], [1])], Assert.IsType<UpgradePlanFound>(OcopJson.ReadUpgradePlan(bent)).Changes);
        else Assert.Contains(entry, Assert.Throws<InvalidEntryException>(() => OcopJson.ReadUpgradePlan(bent)).Problems.Select(problem => problem.Entry));
    }

    // 88 points without list 6, which can give 5: whether it is 5 stars hangs on it alone.
    [Fact]
    public void Bounds_name_the_lines_that_decide()
    {
        var card = Read($$"""{{{Head}},"levels":{{Best("2020-06-07").Replace(",\"6\":[1,2,3,4]", string.Empty, StringComparison.Ordinal).Replace("\"12\":[1,2,3]", "\"12\":[1]", StringComparison.Ordinal)}},"evaluatedOn":"2020-06-07"}""");
        var bounds = Assert.IsType<PartialRatingBounds>(Book.Bounds(card));
        Assert.Equal((88, 93), (bounds.Lowest.Total, bounds.Highest.Total));
        var decider = Assert.Single(bounds.Stars[4].Deciders);
        Assert.Equal("6", decider.Criterion);
        Assert.Empty(decider.RuledOutBy);
        Assert.Empty(decider.SettledBy);

        // Two points are missing: none and one of the lines of one point leave it at four stars.
        Assert.Equal([[], [1], [2], [4]], decider.RuledOutByLines!);
        Assert.Equal([[1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 4], [1, 3], [1, 3, 4], [1, 4], [2, 3], [2, 3, 4], [2, 4], [3], [3, 4]], decider.SettledByLines!);
        Assert.Contains("""{"criterion":"6","ruledOutBy":[[],[1],[2],[4]],"settledBy":[[1,2],""", OcopJson.Write((PartialRating)bounds), StringComparison.Ordinal);
    }

    [Fact]
    public void Council_and_reports_take_lines_together()
    {
        var result = Book.Decide(Session(Card(("6", [1, 3])), Card(("6", [2])), Card(("6", [1, 2, 3, 4]), ("7", [1]))));
        var tally = result.Tally!;
        Assert.Equal(new Fraction(10, 3), tally.Mean);
        Assert.Equal([new CouncilDisagreement("6", 1, 5, 3), new CouncilDisagreement("7", 0, 1, new Fraction(1, 3))], tally.Disagreements);
        Assert.Contains("""{"criterion":"6","lowest":1,"highest":5,"mean":{"numerator":3,"denominator":1}}""", OcopJson.Write(result), StringComparison.Ordinal);

        var session = OcopJson.ReadCouncilSession(Encoding.UTF8.GetBytes("""{"decision":"1048/QĐ-TTg","productSet":26,"evaluatedOn":"2020-06-07","members":[{"name":"A","levels":{"6":[3,1],"7":2}}]}"""));
        Assert.Equal([1, 3], session.Members[0].Card.Lines["6"]);
        Assert.Equal(2, session.Members[0].Card.Levels["7"]);
        Assert.Contains("\"levels\":{\"7\":2,\"6\":[1,3]}", OcopJson.Write(session), StringComparison.Ordinal);

        var row = Book.SelfAssess(Card(("6", [1, 3]))).Parts[2].Sections[0].Rows[0];
        Assert.Equal(((CriterionLevel?)null, 3, false), (row.Level, row.Points, row.IsOpen));
        Assert.Equal([1, 3], row.Lines.Select(line => line.Level));
        var text = Book.Explain(Card(("6", [1, 3]), ("7", [4]))).ToText(Language.English);
        Assert.Contains("3/5 (lines 1, 3 added: ", text, StringComparison.Ordinal);
        Assert.Contains("2/6 (line 4 added: ", text, StringComparison.Ordinal);
        Assert.Contains("cộng dòng 1, 3: ", Book.Explain(Card(("6", [1, 3]))).ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    // A line says less than a level of the same words, and of another form nothing is taken over.
    [Theory]
    [InlineData(Decision)]
    [InlineData("148/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTg")]
    public void Comparison_leaves_lists_for_review(string decision)
    {
        var comparison = Book.Compare(Card(("6", [1]), ("10", [1, 2])) with { Levels = new Dictionary<string, int> { ["3.3"] = 2 } }, decision, 26);
        var location = comparison.Criteria.OfType<CriterionMapped>().Single(criterion => criterion.Key == "location");
        Assert.Equal((CarryOver.Review, true, true), (location.Answer, location.LevelsChanged, location.PointsChanged));
        Assert.Empty(comparison.Carried.Lines);
        Assert.Equal(decision == Decision, comparison.Carried.Levels.ContainsKey("3.3"));
        Assert.Empty(Book.Check(comparison.Carried));
    }

    [Fact]
    public void Forms_say_which_criteria_are_lists()
    {
        var json = OcopJson.Write(Book.Rules(Decision, Issued));
        Assert.Equal(7, json.Split("\"additive\":true").Length - 1);
        Assert.DoesNotContain("\"additive\":", OcopJson.Write(Book.Rules(Decision)), StringComparison.Ordinal);
    }

    private static Scorecard Read(string json) => OcopJson.ReadScorecard(json);

    private static string On(string? day) => day is null ? string.Empty : $",\"evaluatedOn\":\"{day}\"";

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static EntryProblemKind[] Kinds(Scorecard card) => [.. Book.Check(card).Select(problem => problem.Kind)];

    private static Scorecard Card(params (string Code, IReadOnlyList<int> Lines)[] lists) =>
        new() { Decision = Decision, ProductSet = 26, Lines = lists.ToDictionary(list => list.Code, list => list.Lines), EvaluatedOn = Issued };

    private static CouncilSession Session(params Scorecard[] cards) => new(Decision, 26, [.. cards.Select((card, i) => new CouncilMember("m" + i.ToString(CultureInfo.InvariantCulture), card))]);

    // All that the form of the day can give, from the facts.
    private static string Best(string? day)
    {
        var facts = day is not null && Day(day) <= Issued ? Facts : FactTable.Of(Decision).Where(fact => fact.Set == 26).ToArray();
        return "{" + string.Join(',', facts.Where(fact => fact.Kind is "level" or "line").Where(fact => fact.Case is "" or "a").GroupBy(fact => fact.Criterion + fact.Case).Select(ladder =>
            $"\"{ladder.Key}\":{(ladder.First().Kind == "line" ? "[" + string.Join(',', ladder.Select(line => line.Level)) + "]" : ladder.MaxBy(level => level.Points)!.Level)}")) + "}";
    }
}
