using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Rules;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Criterion 7 of set 21 of 26/2026 (1, 2 or 4 points, three stars on level 1) is mandatory for products that must declare their quality; a card says which product need not.</summary>
public sealed class ExemptionTests
{
    private const string Reading = "binds-unless-exempt";

    private static readonly RuleBook Book = RuleBook.Default;

    [Theory]
    [InlineData(0, false, 96, 2, true)]
    [InlineData(0, true, 96, 5, false)]
    [InlineData(1, false, 97, 5, false)]
    [InlineData(1, true, 97, 5, false)]
    [InlineData(2, false, 98, 5, false)]
    [InlineData(2, true, 98, 5, false)]
    [InlineData(3, false, 100, 5, false)]
    [InlineData(3, true, 100, 5, false)]
    public void Mark_binds_unless_the_card_says_that_it_does_not(int level, bool isExempt, int total, int stars, bool restsOnReading)
    {
        var rated = Rate(Card(level, isExempt));
        Assert.Equal((total, 5, (int?)stars), (rated.Total, rated.Band, rated.Stars));
        Assert.Equal(stars == 2 ? [new UnmetMinimum("7", 3, 1, 0)] : [], rated.Unmet);
        Assert.Equal(restsOnReading ? [Reading] : [], rated.Interpretations);
        Assert.Equal(restsOnReading ? [new Remark(RemarkCode.Interpretation, "7")] : [], rated.Remarks.Where(remark => remark.Code == RemarkCode.Interpretation));

        // It counts as answered, looked at or not.
        Assert.Equal(level == 0 && !isExempt ? ["7"] : [], rated.Open);
        var lookedAt = Card(level, isExempt) with { AnsweredNone = level == 0 ? ["7"] : [] };
        Assert.Equal((stars, true), (Rate(lookedAt).Stars, Rate(lookedAt).IsFinal));
        Assert.Equal(rated.Interpretations, Rate(lookedAt).Interpretations);
    }

    /// <summary>Other marks bind on, and a card that stops rests on no reading.</summary>
    [Fact]
    public void Nothing_else_is_exempt()
    {
        var other = Card(0, isExempt: true, ("8", 0));
        Assert.Equal((2, "8"), (Rate(other).Stars, Assert.Single(Rate(other).Unmet, unmet => unmet.Stars == 3).Criterion));
        var rejected = Card(0, isExempt: false) with { Findings = [new Finding(FindingKind.Disqualifies)] };
        Assert.Empty(Book.Rate(rejected).Interpretations);
    }

    /// <summary>The one criterion of all decisions; what 148 encourages, and its tests that are not mandatory, exempt nobody.</summary>
    [Fact]
    public void One_criterion_of_all_has_the_note()
    {
        var carriers = Book.Decisions.SelectMany(decision => Book.Rules(decision).Rubrics).SelectMany(form => form.Criteria).Where(criterion => criterion.HasNote(CriterionNoteKind.BindsOnlyIf));
        var carrier = Assert.Single(carriers);
        Assert.Equal((RuleFiles.Of26, 21, "7"), (carrier.Section.Part.Rubric.Decision, carrier.Section.Part.Rubric.ProductSet.Number, carrier.Code));
        Assert.Equal([CriterionNoteKind.BindsOnlyIf, CriterionNoteKind.Guidance], carrier.Notes.Select(note => note.Kind));
        Assert.Equal(("chỉ bắt buộc với một số sản phẩm", "binds some products only"), (Book.NameOf(CriterionNoteKind.BindsOnlyIf).Vietnamese, Book.NameOf(CriterionNoteKind.BindsOnlyIf).English));
        foreach (var (set, code) in new[] { (1, "9.1"), (2, "8.1"), (3, "9.1"), (4, "9.1"), (5, "8.1"), (6, "8.1"), (21, "7") })
        {
            Assert.True(Book.RubricFor(RuleFiles.Of148, set).TryGetCriterion(code, out var encouraged));
            Assert.Contains(encouraged.Notes, note => note is { Key: "standard-encouraged" or "highest-level-where-tests-not-mandatory", Kind: CriterionNoteKind.Guidance });
            var problem = Assert.Single(Book.Check(new Scorecard(RuleFiles.Of148, set, new Dictionary<string, int>(), exempt: [code])));
            Assert.Equal(("$.exempt[0]", EntryProblemKind.NotApplicable), (problem.Entry, problem.Kind));
        }
    }

    [Theory]
    [InlineData(20, "$.exempt[0]", EntryProblemKind.NotApplicable, "7")]
    [InlineData(21, "$.exempt[0]", EntryProblemKind.NotApplicable, "8")]
    [InlineData(21, "$.exempt[1]", EntryProblemKind.NotApplicable, "7", "3.5")]
    [InlineData(21, "$.exempt[1]", EntryProblemKind.Repeated, "7", "7")]
    [InlineData(21, "$.exempt[0]", EntryProblemKind.Unknown, "7a")]
    [InlineData(21, "$.exempt[0]", EntryProblemKind.Unknown, "C")]
    public void Elsewhere_it_is_refused(int set, string entry, EntryProblemKind kind, params string[] codes)
    {
        var problem = Assert.Single(Book.Check(new Scorecard(RuleFiles.Of26, set, new Dictionary<string, int>(), exempt: codes)));
        Assert.Equal((entry, kind), (problem.Entry, problem.Kind));
    }

    [Fact]
    public void Refusal_says_which_criterion_may_be_exempt()
    {
        var problem = Assert.Single(Book.Check(new Scorecard(RuleFiles.Of26, 21, new Dictionary<string, int>(), exempt: ["8"])));
        Assert.Equal("tiêu chí '8' không có ghi chú \"chỉ bắt buộc với một số sản phẩm\"; cần một trong 7", problem.Text.Vietnamese);
        Assert.Equal("criterion '8' carries no note of kind binds-only-if; expected one of 7", problem.Text.English);
    }

    [Fact]
    public void Card_and_member_have_it_on_the_wire()
    {
        var text = """{"decision":"26/2026/QĐ-TTg","productSet":21,"levels":{},"unmetPrerequisites":[],"exempt":["7"]}""";
        var card = OcopJson.ReadScorecard(text);
        Assert.Equal(["7"], card.Exempt);
        Assert.Equal(text.Replace("\"unmetPrerequisites\":[],", string.Empty, StringComparison.Ordinal), OcopJson.Write(card));
        Assert.Equal(card, OcopJson.ReadScorecard(OcopJson.Write(card)));
        Assert.NotEqual(card, card with { Exempt = [] });
        Assert.Contains("Exempt = [7]", card.ToString(), StringComparison.Ordinal);
        var session = OcopJson.ReadCouncilSession("""{"decision":"26/2026/QĐ-TTg","productSet":21,"members":[{"name":"a","levels":{},"exempt":["7"]}]}"""u8);
        Assert.Equal(["7"], session.Members[0].Card.Exempt);
        Assert.Equal(session, OcopJson.ReadCouncilSession(System.Text.Encoding.UTF8.GetBytes(OcopJson.Write(session))));
        var member = Assert.Throws<InvalidEntryException>(() => Book.Decide(session with { Members = [new CouncilMember("a", card with { Exempt = ["8"] })] }));
        Assert.Equal("$.members[0].exempt[0]", member.Entry);
    }

    /// <summary>Without a level: three exempt of five, those who reach it, and those who miss it.</summary>
    [Theory]
    [InlineData("exempt exempt", CouncilMinimumRule.Majority, true)]
    [InlineData("exempt exempt", CouncilMinimumRule.Unanimity, true)]
    [InlineData("exempt exempt", CouncilMinimumRule.MeanLevel, true)]
    [InlineData("exempt exempt", CouncilMinimumRule.MeanPoints, true)]
    [InlineData("exempt 0", CouncilMinimumRule.Majority, false)]
    [InlineData("exempt exempt 0", CouncilMinimumRule.Majority, true)]
    [InlineData("exempt 0 0", CouncilMinimumRule.Majority, false)]
    [InlineData("exempt 1 0", CouncilMinimumRule.Majority, true)]
    [InlineData("exempt 1 3", CouncilMinimumRule.Unanimity, true)]
    [InlineData("exempt exempt 0", CouncilMinimumRule.Unanimity, false)]
    [InlineData("exempt exempt exempt 0", CouncilMinimumRule.MeanLevel, false)]
    [InlineData("exempt 2 0", CouncilMinimumRule.MeanLevel, true)]
    [InlineData("exempt 1 0", CouncilMinimumRule.MeanLevel, false)]
    [InlineData("exempt exempt exempt 0", CouncilMinimumRule.MeanPoints, false)]
    [InlineData("exempt 2 0", CouncilMinimumRule.MeanPoints, true)]
    [InlineData("exempt 1 0", CouncilMinimumRule.MeanPoints, false)]
    [InlineData("exempt+3 0", CouncilMinimumRule.MeanLevel, false)]
    [InlineData("exempt+3 0", CouncilMinimumRule.MeanPoints, false)]
    [InlineData("3 0", CouncilMinimumRule.MeanLevel, true)]
    public void Council_counts_who_is_exempt_as_reaching_it_or_leaves_that_card_out_of_a_mean(string members, CouncilMinimumRule rule, bool isReached)
    {
        var result = Book.Decide(Session(members, rule));
        Assert.Equal(isReached ? [] : ["7"], result.Tally!.Unmet.Select(unmet => unmet.Criterion));
        Assert.Equal(isReached ? 5 : 2, result.Tally.Ceiling);
        if (!isReached) Assert.Equal(members.Split(' ').Count(member => member != "0"), result.Tally.Unmet[0].ReachedBy);
        Assert.Equal(members.Split(' ').Contains("0") ? [Reading] : [], result.Interpretations);
    }

    [Fact]
    public void Card_that_says_nothing_else_is_not_blank()
    {
        Assert.False(new Scorecard(RuleFiles.Of26, 21, new Dictionary<string, int>(), exempt: ["7"]).IsBlank);
        Assert.True(new Scorecard(RuleFiles.Of26, 21, new Dictionary<string, int>()).IsBlank);
    }

    [Fact]
    public void Plan_does_not_raise_it_for_its_mark()
    {
        var bound = Assert.IsType<UpgradePlanFound>(Book.Plan(Card(0, isExempt: false), 5));
        Assert.Equal([new UpgradePlanChange("7", 0, 1)], bound.Changes);
        Assert.IsType<UpgradePlanAlreadyThere>(Book.Plan(Card(0, isExempt: true), 5));

        // No step of it can be taken: that stands in the way of those whom it binds only.
        var never = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["7"] = [null, null, null] });
        Assert.Equal(UpgradePlanObstacle.MinimumLevels, Assert.IsType<UpgradePlanImpossible>(Book.Plan(Card(0, isExempt: false), 5, never)).Reason);
        var lower = Card(0, isExempt: true, ("8", 0));
        Assert.Equal(["8"], Assert.IsType<UpgradePlanFound>(Book.Plan(lower, 3, never)).Changes.Select(change => change.Criterion));

        // For its points it is raised.
        var free = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["7"] = [0, 0, 0] });
        var points = Assert.IsType<UpgradePlanFound>(Book.Plan(Card(0, isExempt: true, ("6.3", 1), ("6.5", 1)), 5, free));
        Assert.Equal(0, points.Cost);
        Assert.Equal([new UpgradePlanChange("7", 0, 2)], points.Changes);
    }

    [Fact]
    public void Bounds_do_not_raise_it()
    {
        var bound = Assert.IsType<PartialRatingBounds>(Book.Bounds(Card(0, isExempt: false)));
        Assert.Equal((96, 100, PartialRatingProspect.Possible), (bound.Lowest.Total, bound.Highest.Total, bound.Stars[4].Prospect));
        Assert.Equal([0], Assert.Single(bound.Stars[2].Deciders).RuledOutBy);
        Assert.Equal([Reading], bound.Interpretations);
        var exempt = Assert.IsType<PartialRatingBounds>(Book.Bounds(Card(0, isExempt: true)));
        Assert.Equal((96, 96, PartialRatingProspect.Certain), (exempt.Lowest.Total, exempt.Highest.Total, exempt.Stars[4].Prospect));
        Assert.Empty(exempt.Interpretations);
    }

    [Fact]
    public void Explanation_says_it()
    {
        var exempt = Book.Explain(Card(0, isExempt: true));
        Assert.Contains(Steps(exempt.Result), step => step.Text.English == "7 Product quality declaration: 0/4 (no level reached; its minimum levels do not bind this product)");
        Assert.DoesNotContain(Steps(exempt.Result), step => step.Kind == ExplanationStepKind.MinimumLevel && step.Text.English.StartsWith("7 ", StringComparison.Ordinal));
        var bound = Book.Explain(Card(0, isExempt: false));
        Assert.Contains(Steps(bound.Result), step => step.Kind == ExplanationStepKind.MinimumLevel && step.Holds == false && step.Text.English.StartsWith("7 ", StringComparison.Ordinal));
        Assert.Contains(Steps(bound.Result), step => step.Kind == ExplanationStepKind.Remark && step.Text.English.EndsWith(Reading, StringComparison.Ordinal));
        Assert.Equal([Reading], bound.Interpretations);
        var council = Book.Explain(Session("exempt 0", CouncilMinimumRule.Majority));
        Assert.Contains(Steps(council.Result), step => step.Text.English.EndsWith("minimum level 1, reached on 1 of 2 cards (1 of them exempt), more than half is needed", StringComparison.Ordinal));
        Assert.Contains(Steps(council.Result), step => step.Text.Vietnamese.Contains("1/2 phiếu đạt (trong đó 1 phiếu ghi là không bắt buộc)", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_tell_it()
    {
        var rows = Book.SelfAssess(Card(0, isExempt: true)).Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows).ToArray();
        Assert.Equal("7", Assert.Single(rows, row => row.IsExempt).Criterion.Code);
        Assert.DoesNotContain(rows, row => row.IsOpen);
        Assert.Equal([], Book.SelfAssess(Card(2, isExempt: false)).Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows).Where(row => row.IsExempt));

        // The commune says nothing of it.
        Assert.DoesNotContain(Book.ReportForCommune(Card(0, isExempt: true)).Entries, entry => entry.Row?.Criterion.Code == "7");
    }

    /// <summary>Who is exempt is so by the same note only.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Comparison_takes_it_over_where_the_note_is_the_same(int level)
    {
        var card = Card(level, isExempt: true);
        var same = Book.Compare(card, RuleFiles.Of26);
        Assert.Equal((CarryOver.CarriedOver, "7"), (Answer(same), Assert.Single(same.Carried.Exempt)));
        Assert.Equal(level > 0, same.Carried.Levels.ContainsKey("7"));
        Assert.Equal(Rate(card).Stars, Rate(same.Carried).Stars);

        const string Successor = "9/2028/QĐ-TTg";
        var next = Book.With(RuleFiles.Successor(Successor, "2028-01-01"));
        Assert.Equal(["7"], next.Compare(card, Successor, 21).Carried.Exempt);
        Action<JsonNode>[] changes =
        [
            file => RuleFiles.Labels(file, "notes")["mandatory-where-declared-by-law"] = RuleFiles.Label("For baskets only"),
            file => RuleFiles.Criterion(file, 21, "7")["notes"]!["mandatory-where-declared-by-law"] = "guidance",
        ];
        foreach (var change in changes)
        {
            var other = Book.With(RuleFiles.Successor(Successor, "2028-01-01", change)).Compare(card, Successor, 21);
            Assert.Equal(CarryOver.Review, Answer(other));
            Assert.Empty(other.Carried.Exempt);
            Assert.DoesNotContain("7", other.Carried.Levels.Keys);
        }
    }

    /// <summary>Ticks alone do not say who is exempt.</summary>
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 5)]
    public void Verdict_on_ticks_takes_the_mark_as_binding(int level, int stars)
    {
        var form = Book.RubricFor(RuleFiles.Of26, 21);
        var card = Card(level, isExempt: true);
        Assert.Equal(stars, form.RateTicks([.. form.Ladders.Select(ladder => (byte)card.Levels.GetValueOrDefault(ladder.Code))]).Stars);
    }

    /// <summary>In a file of a host the note frees from the marks of both cases, from a mark on a heading, and from what an amendment asks for.</summary>
    [Fact]
    public void Note_of_a_host_does_the_same()
    {
        var cases = Assert.IsType<Rated>(NextLaw.Book.Rate(new Scorecard(NextLaw.Decision, 27, new Dictionary<string, int> { ["6.1b"] = 1 }, exempt: ["6.1"])));
        Assert.DoesNotContain(cases.Unmet, unmet => unmet.Criterion.StartsWith("6.1", StringComparison.Ordinal));
        Assert.DoesNotContain(Reading, cases.Interpretations);
        var bound = Assert.IsType<Rated>(NextLaw.Book.Rate(new Scorecard(NextLaw.Decision, 27, new Dictionary<string, int> { ["6.1b"] = 1 })));
        Assert.Equal([3, 4], bound.Unmet.Where(unmet => unmet.Criterion == "6.1").Select(unmet => unmet.Stars));
        Assert.Contains(Reading, bound.Interpretations);
        Assert.Equal("$.exempt[0]", Assert.Single(NextLaw.Book.Check(new Scorecard(NextLaw.Decision, 27, new Dictionary<string, int>(), exempt: ["6.1b"]))).Entry);

        var heading = RuleFiles.Book(RuleFiles.Of148, file => Note(file, 2, "3.6"));
        var card = new Scorecard(RuleFiles.Of148, 2, new Dictionary<string, int> { ["3.6"] = 1 });
        Assert.Equal(["mark-on-heading-is-first-level"], Assert.IsType<Rated>(heading.Rate(card)).Interpretations);
        Assert.Empty(heading.Rate(card with { Exempt = ["3.6"] }).Interpretations);

        var added = RuleFiles.Book(RuleFiles.Of781, file => file["forms"]!.AsArray().Add(JsonNode.Parse("""{"set": 1, "parts": {"C": [{"code": "9", "criteria": [{"code": "9.1", "notes": {"standard-encouraged": "binds-only-if"}}]}]}}""")));
        var later = new Scorecard(RuleFiles.Of1048, 1, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2021, 1, 2));
        Assert.Equal(["9.1"], Assert.IsType<Rated>(added.Rate(later)).Unmet.Select(unmet => unmet.Criterion));
        Assert.Equal([Reading], added.Rate(later).Interpretations);
        Assert.Empty(Assert.IsType<Rated>(added.Rate(later with { Exempt = ["9.1"] })).Unmet);
    }

    /// <summary>Two criteria marked on their headings, and two whose asterisks bind some products only: each reading is named once, beside the other or alone.</summary>
    [Theory]
    [InlineData(1, 1, 3, 5, "mark-on-heading-is-first-level")]
    [InlineData(1, 0, 3, 5, "mark-on-heading-is-first-level")]
    [InlineData(0, 0, 0, 0, Reading)]
    [InlineData(0, 0, 3, 0, Reading)]
    [InlineData(1, 1, 0, 0, Reading, "mark-on-heading-is-first-level")]
    [InlineData(3, 2, 3, 5)]
    public void Readings_are_named_once_however_many_criteria_rest_on_them(int organisation, int property, int declaration, int assurance, params string[] readings)
    {
        var book = RuleFiles.Book(RuleFiles.Of148, file =>
        {
            RuleFiles.Criterion(file, 2, "3.1")["mark"] = "****";
            Note(file, 2, "8.1");
            Note(file, 2, "9");
        });
        var levels = new Dictionary<string, int> { ["3.1"] = organisation, ["3.6"] = property, ["8.1"] = declaration, ["9"] = assurance };
        var rated = Assert.IsType<Rated>(book.Rate(new Scorecard(RuleFiles.Of148, 2, levels.Where(entry => entry.Value > 0).ToDictionary())));
        Assert.Equal(readings, rated.Interpretations);
    }

    [Fact]
    public void Note_without_a_mark_is_refused()
    {
        var refusal = RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of148, file => Note(file, 21, "7")));
        Assert.Equal("148/QĐ-TTg, set 21, criterion 7: a note says whom its asterisks bind, but no level has any.", Assert.Single(refusal.Problems));
    }

    // Of any note of the file; what it says does not matter here.
    private static void Note(JsonNode file, int set, string criterion) =>
        RuleFiles.Criterion(file, set, criterion)["notes"] = new JsonObject { [RuleFiles.Labels(file, "notes").First().Key] = "binds-only-if" };

    private static Scorecard Card(int level, bool isExempt, params (string Code, int Level)[] except) =>
        ScoringCards.Top(21, [("7", level), .. except]) with { Exempt = isExempt ? ["7"] : [] };

    private static Rated Rate(Scorecard card) => Assert.IsType<Rated>(Book.Rate(card));

    // Each member's level of criterion 7; all else is at its best.
    private static CouncilSession Session(string members, CouncilMinimumRule rule) => new()
    {
        Decision = RuleFiles.Of26,
        ProductSet = 21,
        Members = [.. members.Split(' ').Select((member, i) => new CouncilMember("m" + i, member switch
        {
            "exempt" => Card(0, isExempt: true),
            "exempt+3" => Card(3, isExempt: true),
            _ => Card(member[0] - '0', isExempt: false),
        }))],
        Regulation = new CouncilRegulation { MinimumLevels = rule },
    };

    private static CarryOver Answer(CardComparison comparison) => Assert.Single(comparison.Criteria.OfType<CriterionMapped>(), mapped => mapped.From.Code == "7").Answer;

    private static IEnumerable<ExplanationStep> Steps(ExplanationStep step) => step.Steps.SelectMany(Steps).Prepend(step);
}
