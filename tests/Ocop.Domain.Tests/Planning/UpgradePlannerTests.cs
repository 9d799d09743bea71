using System.Text;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Conformance;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Planning;

public class UpgradePlannerTests
{
    [Property]
    public void Plan_and_its_alternatives_are_the_best_of_all_when_few_criteria_can_move(SmallPlanQuestion small)
    {
        var question = small.Question;
        var expected = UpgradePlanOracle.ByTryingAll(question);
        var plan = ScoringCards.Book.Plan(question.Card, question.Stars, question.PlanCosts, alternatives: expected.Count + 1);
        AssertBest(question, expected.Count == 0 ? null : expected[0], plan);
        if (plan is UpgradePlanFound found) Assert.Equal(expected.Skip(1).Select(other => other.Levels), found.Alternatives!.Select(changes => Applied(question.Card, changes)));
    }

    [Property(MaxTest = 1_000)]
    public void Plan_is_that_of_another_dynamic_program(PlanQuestion question)
    {
        var (best, obstacle) = UpgradePlanOracle.ByForwardTable(question);
        var plan = Plan(question);
        AssertBest(question, best, plan);
        Assert.Equal(obstacle, (plan as UpgradePlanImpossible)?.Reason);
    }

    [Property]
    public void Plan_without_any_one_of_its_changes_loses_the_stars(PlanQuestion question)
    {
        if (Plan(question) is not UpgradePlanFound found) return;
        foreach (var undone in found.Changes)
        {
            var card = UpgradePlanOracle.Raised(question.Card, Applied(question.Card, [.. found.Changes.Where(change => change != undone)]));
            Assert.True(ScoringCards.Stars(card) < question.Stars);
        }
    }

    [Property]
    public void Plan_for_a_card_with_findings_is_impossible(ValidCard card)
    {
        for (var stars = 1; stars <= 5; stars++)
        {
            if (card.Card.Findings.Count == 0 || ScoringCards.Book.Plan(card.Card, stars) is not UpgradePlanImpossible impossible) continue;
            Assert.Equal(card.Rating is Rejected ? UpgradePlanObstacle.Disqualified : UpgradePlanObstacle.Finding, impossible.Reason);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Plan_of_a_card_with_the_stars_is_already_there(int has)
    {
        var card = has switch
        {
            5 => ScoringCards.Top(11),
            4 => ScoringCards.Top(11, ("4.1", 3)),
            _ => ScoringCards.Top(11, ("3.5", 1)),
        };

        for (var stars = 1; stars <= 5; stars++)
        {
            if (stars <= has) Assert.Equal(has, Assert.IsType<UpgradePlanAlreadyThere>(Plan(card, stars)).Result.Stars);
            else Assert.IsType<UpgradePlanFound>(Plan(card, stars));
        }
    }

    [Fact]
    public void Plan_for_a_missed_minimum_raises_it_and_no_more()
    {
        var found = Found(ScoringCards.Top(11, ("3.5", 1)), 4);
        Assert.Equal([new UpgradePlanChange("3.5", 1, 2)], found.Changes);
        Assert.Equal(1, found.Cost);
        Assert.Null(found.Alternatives);
    }

    [Fact]
    public void Plan_for_points_alone_takes_the_smallest_list_of_levels()
    {
        // 69 points with every minimum of four stars met: one step of one point is enough, and the latest criterion leaves the list smallest.
        var card = ScoringCards.Card(11, Minimum(4, 69));
        Assert.Equal(69, ((Rated)ScoringCards.Book.Rate(card)).Total);
        var found = Found(card, 4, alternatives: 3);
        Assert.Equal(1, found.Cost);
        Assert.Equal([new UpgradePlanChange("11", 1, 2)], found.Changes);
        Assert.Equal(["10", "9", "8"], found.Alternatives!.Select(plan => Assert.Single(plan).Criterion));
    }

    [Fact]
    public void Plan_of_equal_cost_prefers_fewer_changes()
    {
        // Two points are missing: one change of two steps ties in cost with two changes of one, and is taken though it comes earlier in the form.
        var card = ScoringCards.Card(11, Minimum(4, 68));
        var costs = ScoringCards.Form(11).Ladders.ToDictionary(c => c.Code, c => (IReadOnlyList<int?>)c.Levels.Select(_ => (int?)null).ToArray());
        costs["1.3"] = [1, 1, 1, 1];
        costs["10"] = [1, 1];
        costs["11"] = [1, 1, null];
        var found = Found(card, 4, costs);
        Assert.Equal((2, 1), (found.Cost, found.Changes.Count));
        Assert.Equal("1.3", found.Changes[0].Criterion);
    }

    [Fact]
    public void Plan_with_free_steps_takes_no_more_than_it_needs()
    {
        var card = ScoringCards.Card(11, Minimum(4, 69));
        var free = ScoringCards.Form(11).Ladders.ToDictionary(c => c.Code, c => (IReadOnlyList<int?>)c.Levels.Select(_ => (int?)0).ToArray());
        var found = Found(card, 4, free);
        Assert.Equal((0, 1), (found.Cost, found.Changes.Count));
    }

    [Fact]
    public void Plan_counts_the_steps_from_an_empty_box()
    {
        var found = Found(ScoringCards.Top(11, ("3.5", 0)), 5);
        Assert.Equal([new UpgradePlanChange("3.5", 0, 2)], found.Changes);
        Assert.Equal(2, found.Cost);
        Assert.Equal(7, Found(ScoringCards.Top(11, ("3.5", 0)), 5, new() { ["3.5"] = [3, 4, 9] }).Cost);
    }

    [Fact]
    public void Plan_ticks_a_criterion_that_was_answered_with_none()
    {
        var levels = ScoringCards.Top(11).Levels.Where(entry => entry.Key != "3.5").ToDictionary(entry => entry.Key, entry => entry.Value);
        var found = Assert.IsType<UpgradePlanFound>(Plan(ScoringCards.Card(11, levels, answeredNone: ["3.5"]), 5));
        Assert.Empty(found.Result.Open);
    }

    [Fact]
    public void Plan_raises_the_story_so_that_its_structure_counts()
    {
        // The structure is worth two points but counts only with a story; telling one gives its own point too.
        var card = ScoringCards.Card(11, Minimum(3, 46, ("5.1", 1), ("5.2", 3)));
        Assert.Equal(46, ((Rated)ScoringCards.Book.Rate(card)).Total);
        var blocked = ScoringCards.Form(11).Ladders.ToDictionary(c => c.Code, c => (IReadOnlyList<int?>)c.Levels.Select(_ => (int?)null).ToArray());
        blocked["5.1"] = [1, 1, 1, 1, 1];
        var found = Found(card, 3, blocked);
        Assert.Equal([new UpgradePlanChange("5.1", 1, 3)], found.Changes);
        Assert.Equal(50, found.Result.Total);
    }

    [Fact]
    public void Plan_never_raises_the_structure_of_a_story_that_is_not_told()
    {
        var card = ScoringCards.Card(11, Minimum(3, 49, ("5.1", 1), ("5.2", 1)));
        var blocked = ScoringCards.Form(11).Ladders.ToDictionary(c => c.Code, c => (IReadOnlyList<int?>)c.Levels.Select(_ => (int?)null).ToArray());
        blocked["5.2"] = [0, 0, 0];
        Assert.Equal(UpgradePlanObstacle.Points, Assert.IsType<UpgradePlanImpossible>(Plan(card, 3, blocked)).Reason);
        blocked["5.1"] = [null, 0, null, null, null];
        Assert.Equal([new UpgradePlanChange("5.1", 1, 2)], Found(card, 3, blocked).Changes);
    }

    [Theory]
    [InlineData("8a", "8a")]
    [InlineData("8b", "8b")]
    [InlineData(null, "8b")]
    public void Plan_raises_the_ticked_case_or_either_where_none_is(string? ticked, string raised)
    {
        // Set 26 at 90 points less one: 89 with criterion 8 left as the only one that can move.
        var card = ScoringCards.Top(26, ("8a", 0), ("1.2", 2), ("2.1", 2), ("5.1", 2));
        var levels = card.Levels.ToDictionary(entry => entry.Key, entry => entry.Value);
        if (ticked is not null) levels[ticked] = 1;
        var blocked = ScoringCards.Form(26).Ladders.ToDictionary(c => c.Code, c => (IReadOnlyList<int?>)c.Levels.Select(_ => (int?)null).ToArray());
        var now = ((Rated)ScoringCards.Book.Rate(ScoringCards.Card(26, levels))).Total;
        var down = now - 89;
        Assert.InRange(down, 0, 3);
        if (down > 0) levels["4.4"] -= down;
        Assert.Equal(89, ((Rated)ScoringCards.Book.Rate(ScoringCards.Card(26, levels))).Total);
        blocked["8a"] = [1, 1];
        blocked["8b"] = [1, 1];
        var change = Assert.Single(Found(ScoringCards.Card(26, levels), 5, blocked).Changes);
        Assert.Equal(raised, change.Criterion);
    }

    [Fact]
    public void Plan_lifts_every_zero_of_a_halted_card()
    {
        var card = ScoringCards.Top(16, ("6.1", 1), ("6.4", 1));
        Assert.IsType<Halted>(ScoringCards.Book.Rate(card));
        for (var stars = 1; stars <= 4; stars++)
        {
            var found = Found(card, stars);
            Assert.Equal([new UpgradePlanChange("6.1", 1, 2), new UpgradePlanChange("6.4", 1, 2)], found.Changes);
            Assert.Equal(96, found.Result.Total);
        }

        var impossible = Assert.IsType<UpgradePlanImpossible>(Plan(card, 1, new() { ["6.4"] = [null, null, 1, 1] }));
        Assert.Equal(UpgradePlanObstacle.ZeroPoints, impossible.Reason);
        Assert.Equal("6.4", Assert.IsType<Halted>(impossible.Best).Criterion);
    }

    [Fact]
    public void Plan_leaves_an_unticked_criterion_that_would_halt_alone()
    {
        var found = Found(ScoringCards.Top(16, ("6.1", 0), ("7", 2)), 4);
        Assert.Equal(["7"], found.Changes.Select(change => change.Criterion));
    }

    // Criterion 6.4 could be ticked at its first level only, which would stop the evaluation: what is in the way is 3.5.
    [Fact]
    public void Plan_that_is_impossible_raises_nothing_to_a_stop()
    {
        var costs = new Dictionary<string, IReadOnlyList<int?>> { ["6.4"] = [0, null, null, null], ["3.5"] = [null, null, null] };
        var impossible = Assert.IsType<UpgradePlanImpossible>(Plan(ScoringCards.Top(16, ("6.4", 0), ("3.5", 1)), 4, costs));
        Assert.Equal(UpgradePlanObstacle.MinimumLevels, impossible.Reason);
        Assert.Equal(3, Assert.IsType<Rated>(impossible.Best).Stars);
    }

    [Fact]
    public void Plan_of_a_halted_card_is_impossible_where_the_stars_cannot_be_known()
    {
        var card = new Scorecard { Decision = "1048/QĐ-TTg", ProductSet = 17, Levels = new Dictionary<string, int> { ["6.3"] = 1 } };
        Assert.IsType<Halted>(ScoringCards.Book.Rate(card));
        Assert.Equal(UpgradePlanObstacle.UnknownRequirements, Assert.IsType<UpgradePlanImpossible>(Plan(card, 1)).Reason);
        Assert.Equal([new UpgradePlanChange("6.3", 1, 2)], Found(CardParts.On(card, new(2020, 6, 7)), 1).Changes);
    }

    [Fact]
    public void Plan_is_impossible_with_a_finding()
    {
        var levels = ScoringCards.Top(11, ("3.5", 1)).Levels;
        var rejected = ScoringCards.Card(11, levels, findings: [new Finding(FindingKind.Disqualifies)]);
        var halted = ScoringCards.Card(11, levels, findings: [new Finding(FindingKind.Halts, "6.1.1")]);
        Assert.Equal(UpgradePlanObstacle.Disqualified, Assert.IsType<UpgradePlanImpossible>(Plan(rejected, 1)).Reason);
        Assert.Equal(UpgradePlanObstacle.Finding, Assert.IsType<UpgradePlanImpossible>(Plan(halted, 1)).Reason);
    }

    [Fact]
    public void Plan_is_impossible_without_a_prerequisite_of_a_minimum()
    {
        var card = ScoringCards.Card(11, ScoringCards.Top(11).Levels, withoutPrerequisite: ["5.3"]);
        var impossible = Assert.IsType<UpgradePlanImpossible>(Law26.WithStoryGate.Plan(card, 3));
        Assert.Equal(UpgradePlanObstacle.MinimumLevels, impossible.Reason);
        Assert.Contains(((Rated)impossible.Best).Unmet, unmet => unmet.Criterion == "5.3");
        Assert.IsType<UpgradePlanAlreadyThere>(Law26.WithStoryGate.Plan(card, 2));
    }

    [Fact]
    public void Plan_does_not_jump_over_a_step_that_cannot_be_taken()
    {
        var card = ScoringCards.Top(11, ("3.5", 1));
        Assert.Equal(UpgradePlanObstacle.MinimumLevels, Assert.IsType<UpgradePlanImpossible>(Plan(card, 4, new() { ["3.5"] = [0, null, 0] })).Reason);
        Assert.Equal(0, Found(card, 4, new() { ["3.5"] = [null, 0, null] }).Cost);
    }

    [Theory]
    [InlineData("9.9", 1, "$.costs['9.9']")]
    [InlineData("3.5", 2, "$.costs['3.5']")]
    [InlineData("3.5", 4, "$.costs['3.5']")]
    public void Plan_with_costs_that_do_not_fit_names_the_entry(string code, int count, string entry)
    {
        var error = Assert.Throws<InvalidEntryException>(() => Plan(ScoringCards.Top(11), 5, new() { [code] = Enumerable.Repeat<int?>(1, count).ToArray() }));
        Assert.Equal(entry, error.Entry);
    }

    [Fact]
    public void Costs_of_another_number_than_the_form_has_say_what_is_expected()
    {
        var day = new NodaTime.LocalDate(2020, 1, 1);
        var list = ScoringCards.Book.Rules("1048/QĐ-TTg", day).RubricFor(26).Ladders.First(ladder => ladder.Criterion.IsAdditive);
        var ofList = Problem(new Scorecard { Decision = "1048/QĐ-TTg", ProductSet = 26, Levels = new Dictionary<string, int>(), EvaluatedOn = day }, list.Code);
        var ofLevels = Problem(ScoringCards.Card(11, new Dictionary<string, int>()), "3.5");
        Assert.Contains("line", ofList, StringComparison.Ordinal);
        Assert.DoesNotContain("line", ofLevels, StringComparison.Ordinal);

        static string Problem(Scorecard card, string code) =>
            Assert.Single(ScoringCards.Book.Check(new UpgradePlanRequest(card, 4, new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { [code] = [1] })))).In(Language.English);
    }

    [Fact]
    public void A_change_is_of_levels_or_of_lines()
    {
        var levels = new UpgradePlanChange("1.1", 1, 3);
        Assert.Equal(("1.1", 1, 3), (levels.Criterion, levels.From, levels.To));
        Assert.Null(levels.FromLines);
        Assert.Null(levels.ToLines);
        var lines = new UpgradePlanChange("6", [1], [1, 3]);
        Assert.Equal("6", lines.Criterion);
        Assert.Equal([1], lines.FromLines);
        Assert.Equal([1, 3], lines.ToLines);
    }

    // What is not possible stays as it is: the best is what the card would be with everything else at its highest.
    [Fact]
    public void Plan_that_is_impossible_tells_the_best_that_can_be()
    {
        var form = ScoringCards.Form(11);
        var low = ScoringCards.Card(11, form.Criteria.ToDictionary(criterion => criterion.Ladders[0].Code, _ => 1));
        var never = form.Ladders.Single(ladder => ladder.Code == "3.5");
        var plan = Assert.IsType<UpgradePlanImpossible>(Plan(low, 5, new() { ["3.5"] = [.. never.Levels.Select(_ => (int?)null)] }));
        Assert.Equal(ScoringCards.Book.Rate(ScoringCards.Top(11, ("3.5", 1))), plan.Best);
    }

    [Fact]
    public void Costs_below_zero_name_the_entry()
    {
        var error = Assert.Throws<InvalidEntryException>(() => Plan(ScoringCards.Top(11), 5, new() { ["3.5"] = [0, -1, 2] }));
        Assert.Equal("$.costs['3.5'][1]", error.Entry);
    }

    [Fact]
    public void Criterion_that_cannot_be_raised_is_left_as_it_is()
    {
        var card = ScoringCards.Top(11, ("3.5", 1), ("9", 1), ("4.3", 4));
        var costs = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["9"] = [0, 0, 0] });
        var form = ScoringCards.Book.RubricFor(card);
        var dear = costs.With(form, "3.5", 7);
        Assert.Equal([7, 7, 7], dear.Steps["3.5"]);
        Assert.Equal([0, 0, 0], dear.Steps["9"]);
        Assert.Equal(["9"], costs.Steps.Keys);
        Assert.Equal(7, Assert.IsType<UpgradePlanFound>(ScoringCards.Book.Plan(card, 4, dear)).Cost);
        Assert.Equal(UpgradePlanObstacle.MinimumLevels, Assert.IsType<UpgradePlanImpossible>(ScoringCards.Book.Plan(card, 4, dear.With(form, "3.5", null))).Reason);
        Assert.Equal([null, null, null], dear.With(form, "9", null).Steps["9"]);
    }

    [Fact]
    public void Costs_of_one_case_of_two_are_those_of_that_case()
    {
        var form = ScoringCards.Book.Rules("26/2026/QĐ-TTg").Rubrics.First(rubric => rubric.Ladders.Any(ladder => ladder.Letter is not null));
        var lettered = form.Ladders.First(ladder => ladder.Letter is not null);
        Assert.Equal(lettered.Levels.Count, UpgradePlanCosts.OnePerStep.With(form, lettered.Code, 2).Steps[lettered.Code].Count);
        Assert.Throws<ArgumentException>("code", () => UpgradePlanCosts.OnePerStep.With(form, lettered.Criterion.Code, 2));
    }

    [Fact]
    public void Costs_of_a_criterion_that_the_form_does_not_have_are_refused()
    {
        var form = ScoringCards.Book.RubricFor("26/2026/QĐ-TTg", 11);
        Assert.Throws<ArgumentException>("code", () => UpgradePlanCosts.OnePerStep.With(form, "9.9", 1));
        Assert.Throws<ArgumentOutOfRangeException>("cost", () => UpgradePlanCosts.OnePerStep.With(form, "9", -1));
        Assert.Throws<ArgumentNullException>("code", () => UpgradePlanCosts.OnePerStep.With(form, null!, 1));
        Assert.Throws<ArgumentNullException>("rubric", () => UpgradePlanCosts.OnePerStep.With(null!, "9", 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Plan_to_no_number_of_stars_is_refused(int stars) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringCards.Book.Plan(ScoringCards.Top(11), stars));

    [Property]
    public void Alternatives_are_as_good_and_different_and_in_order(PlanQuestion question)
    {
        if (ScoringCards.Book.Plan(question.Card, question.Stars, question.PlanCosts, alternatives: 6) is not UpgradePlanFound found) return;
        Assert.InRange(found.Alternatives!.Count, 0, 6);
        IReadOnlyList<UpgradePlanChange>[] plans = [found.Changes, .. found.Alternatives];
        Assert.All(plans, changes => Assert.Equal((found.Cost, found.Changes.Count), (Cost(question, changes), changes.Count)));
        var levels = plans.Select(changes => Applied(question.Card, changes)).ToArray();
        Assert.All(levels, each => Assert.True(ScoringCards.Stars(UpgradePlanOracle.Raised(question.Card, each)) >= question.Stars));
        for (var i = 1; i < levels.Length; i++) Assert.True(new UpgradePlanOracle.Plan(0, 0, levels[i - 1]).CompareTo(new UpgradePlanOracle.Plan(0, 0, levels[i])) < 0);
    }

    [Fact]
    public void Json_of_a_plan_is_as_documented()
    {
        var json = OcopJson.Write(Plan(ScoringCards.Top(11, ("3.5", 1)), 4));
        Assert.StartsWith("""{"outcome":"plan","cost":1,"changes":[{"criterion":"3.5","from":1,"to":2}],"result":{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"total":99,""", WireText.WithoutDataVersion(json));
        Assert.EndsWith("\"unknown\":[],\"checkedOn\":null},\"checkedOn\":null}", json);
        Assert.StartsWith("""{"outcome":"alreadyThere","result":{"outcome":"rated",""", OcopJson.Write(Plan(ScoringCards.Top(11), 5)));
        Assert.StartsWith("""{"outcome":"impossible","reason":"minimumLevels","best":{"outcome":"rated",""", OcopJson.Write(Plan(ScoringCards.Top(11, ("3.5", 1)), 4, new() { ["3.5"] = [null, null, null] })));
    }

    [Fact]
    public void Json_of_a_request_is_read()
    {
        var request = Read("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"3.5":1}},"to":4,"costs":{"3.5":[0,2,null]}}""");
        Assert.Equal((11, 4), (request.Card.ProductSet, request.Stars));
        Assert.NotNull(request.Costs);
        Assert.Null(Read("""{"to":1,"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}}}""").Costs);
    }

    [Theory]
    [InlineData("""{"to":4}""", "$.card")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}}}""", "$.to")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":6}""", "$.to")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":"4"}""", "$.to")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":0}""", "$.to")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11},"to":4}""", "$.card.levels")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"cost":{}}""", "$.cost")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":null}""", "$.costs")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":{"3.5":[0,-2]}}""", "$.costs['3.5'][1]")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":{"3.5":[0.5]}}""", "$.costs['3.5'][0]")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":{"3.5":1}}""", "$.costs['3.5']")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":{"3.5":[1],"3.5":[1]}}""", "$.costs['3.5']")]
    [InlineData("""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":4,"costs":[]}""", "$.costs")]
    public void Json_of_a_faulty_request_names_the_entry(string json, string entry) =>
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => Read(json)).Entry);

    private static UpgradePlanRequest Read(string json) => OcopJson.ReadUpgradePlanRequest(Encoding.UTF8.GetBytes(json));

    private static UpgradePlan Plan(Scorecard card, int stars, Dictionary<string, IReadOnlyList<int?>>? costs = null, int alternatives = 0) =>
        ScoringCards.Book.Plan(card, stars, costs is null ? null : new UpgradePlanCosts(costs), alternatives);

    private static UpgradePlanFound Found(Scorecard card, int stars, Dictionary<string, IReadOnlyList<int?>>? costs = null, int alternatives = 0) =>
        Assert.IsType<UpgradePlanFound>(Plan(card, stars, costs, alternatives));

    private static UpgradePlan Plan(PlanQuestion question) => ScoringCards.Book.Plan(question.Card, question.Stars, question.PlanCosts);

    private static void AssertBest(PlanQuestion question, UpgradePlanOracle.Plan? expected, UpgradePlan plan)
    {
        var stars = ScoringCards.Stars(question.Card);
        switch (plan)
        {
            case UpgradePlanAlreadyThere there:
                Assert.Equal((0, 0), (expected!.Cost, expected.Changes));
                Assert.True(stars >= question.Stars);
                Assert.Equal(OcopJson.Write(ScoringCards.Book.Rate(question.Card)), OcopJson.Write(there.Result));
                break;
            case UpgradePlanFound found:
                Assert.True(stars < question.Stars);
                Assert.Equal(expected!.Cost, found.Cost);
                Assert.Equal(expected.Levels, Applied(question.Card, found.Changes));
                Assert.True(found.Result.Stars >= question.Stars);
                Assert.Equal(OcopJson.Write(ScoringCards.Book.Rate(UpgradePlanOracle.Raised(question.Card, expected.Levels))), OcopJson.Write(found.Result));
                break;
            default:
                Assert.Null(expected);
                Assert.True(stars < question.Stars);
                break;
        }
    }

    private static int[] Applied(Scorecard card, IReadOnlyList<UpgradePlanChange> changes)
    {
        var form = ScoringCards.Form(card);
        var levels = form.Ladders.Select(ladder => CardTicks.Of(card, ladder)).ToArray();
        foreach (var change in changes)
        {
            Assert.True(form.TryGetLadder(change.Criterion, out var ladder));
            Assert.Equal(ladder.Criterion.IsAdditive, change.FromLines is not null);
            if (change is { FromLines: { } from, ToLines: { } to })
            {
                Assert.Equal(CardTicks.Lines(levels[ladder.Index]), from);
                Assert.Equal((0, 0), (change.From, change.To));
                Assert.True(to.Count > from.Count && from.All(to.Contains));
                Assert.Equal(to.Distinct().Order(), to);
                levels[ladder.Index] = to.Sum(line => 1 << (line - 1));
                continue;
            }

            Assert.Equal(levels[ladder.Index], change.From);
            Assert.True(change.To > change.From);
            levels[ladder.Index] = change.To;
        }

        return [.. form.Ladders.SelectMany(ladder => UpgradePlanOracle.Levels(ladder, levels[ladder.Index]))];
    }

    private static long Cost(PlanQuestion question, IReadOnlyList<UpgradePlanChange> changes) =>
        changes.Sum(change => (change is { FromLines: { } from, ToLines: { } to } ? to.Except(from).Select(line => line - 1) : Enumerable.Range(change.From, change.To - change.From)).Sum(step => question.Costs.TryGetValue(change.Criterion, out var steps) ? (long)steps[step]!.Value : 1));

    // Set 11 with every minimum of so many stars met and a total of its own: levels are raised from the end of the form until the points are there.
    private static Dictionary<string, int> Minimum(int stars, int total, params (string Code, int Level)[] pinned)
    {
        var rubric = ScoringCards.Form(11);
        var levels = rubric.Ladders.ToDictionary(c => c.Code, c => c.Levels.LastOrDefault(level => level.MinimumForStars <= stars)?.Level ?? 1);
        foreach (var (code, level) in pinned) levels[code] = level;
        int Total() => ((Rated)ScoringCards.Book.Rate(ScoringCards.Card(11, levels))).Total;
        foreach (var ladder in rubric.Ladders)
        {
            while (!pinned.Any(pin => pin.Code == ladder.Code) && ladder.Criterion.Section.Code is not ("8" or "9" or "10" or "11") && levels[ladder.Code] < ladder.Levels.Count && ladder.Code != "1.3")
            {
                levels[ladder.Code]++;
                if (Total() <= total) continue;
                levels[ladder.Code]--;
                break;
            }
        }

        Assert.Equal(total, Total());
        return levels;
    }
}
