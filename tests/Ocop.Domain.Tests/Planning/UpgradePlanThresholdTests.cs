using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Planning;

/// <summary>Plans over a form with conditions on several criteria, and with two of them on one. Every printed form has conditions on one level of one criterion alone.</summary>
public class UpgradePlanThresholdTests
{
    private const int Set = 11;

    // Each criterion of the first column applies only if that of the second is above a level.
    private static readonly (string Code, string On, int Above)[] Conditions = [("1.7", "1.2", 1), ("3.2", "4.2", 2), ("4.3", "5.1", 3), ("5.2", "5.1", 1)];
    private static readonly RuleBook Book = RuleFiles.Book(RuleFiles.Of26, file =>
    {
        foreach (var (code, on, above) in Conditions) RuleFiles.Criterion(file, Set, code)["appliesIf"] = new JsonObject { ["criterion"] = on, ["aboveLevel"] = above };
    });

    private static readonly Rubric Form = Book.RubricFor(RuleFiles.Of26, Set);

    // These can move; of the others, these take away points.
    private static readonly string[] Moving = ["1.2", "1.7", "3.2", "4.2", "4.3", "5.1", "5.2"];
    private static readonly string[] Lowered = ["1.3", "3.1", "3.3", "6.2.3", "11"];

    [Property(Arbitrary = [typeof(ThresholdQuestion)])]
    public void Plans_are_all_the_cheapest_ones_of_all_ways_to_raise_the_levels(ThresholdQuestion question)
    {
        var best = All(question).Where(plan => Book.Rate(plan.Card).Stars >= question.Stars).GroupBy(plan => (plan.Cost, plan.Changes)).MinBy(plans => plans.Key);
        switch (Book.Plan(question.Card, question.Stars, question.Costs, alternatives: 5000))
        {
            case UpgradePlanFound found:
                Assert.Equal((found.Cost, found.Changes.Count), best!.Key);
                Assert.Equal(best.Select(plan => plan.Levels), new[] { found.Changes }.Concat(found.Alternatives!).Select(changes => question.Raised(changes)));
                break;
            case UpgradePlanAlreadyThere:
                Assert.Equal((0, 0), best!.Key);
                break;
            case UpgradePlanImpossible impossible:
                Assert.Null(best);
                Assert.Equal(All(question).Max(plan => TotalOf(Book.Rate(plan.Card))), TotalOf(impossible.Best));
                break;
        }
    }

    // A story at level 5 has 5 points, and lets the 5 of 4.3 and the 2 of 5.2 count, which are ticked: 78 points become 90. Without 1.3 at its level there are 89, and 1.2 above level 1 gives its point and that of 1.7.
    [Theory]
    [InlineData(2, 4, "5.1")]
    [InlineData(1, 5, "1.2 5.1")]
    public void Plan_passes_both_conditions_of_one_criterion(int addedValue, int cost, string changed)
    {
        var card = ScoringCards.Top(Set, ("1.2", 1), ("1.7", 2), ("3.2", 2), ("4.2", 2), ("5.1", 1), ("1.3", addedValue), ("6.2.3", 3));
        var costs = UpgradePlanCosts.OnePerStep.With(Form, "1.3", null).With(Form, "4.2", null).With(Form, "6.2.3", null);
        var found = Assert.IsType<UpgradePlanFound>(Book.Plan(card, 5, costs));
        Assert.Equal((cost, changed), (found.Cost, string.Join(' ', found.Changes.Select(change => change.Criterion))));
    }

    // In the order of the form, that is of the levels.
    private static IEnumerable<(string Levels, Scorecard Card, long Cost, int Changes)> All(ThresholdQuestion question)
    {
        IEnumerable<(Dictionary<string, int> Levels, long Cost, int Changes)> plans = [(new(question.Card.Levels), 0, 0)];
        foreach (var code in Moving)
        {
            var now = question.Card.Levels.GetValueOrDefault(code);
            plans = plans.SelectMany(plan => Rises(now, question.Costs.Steps[code]).Select(rise => (new Dictionary<string, int>(plan.Levels) { [code] = rise.To }, plan.Cost + rise.Cost, plan.Changes + (rise.To > now ? 1 : 0)))).ToArray();
        }

        return plans.Select(plan => (ThresholdQuestion.Text(plan.Levels), question.Card with { Levels = plan.Levels.Where(level => level.Value > 0).ToDictionary() }, plan.Cost, plan.Changes));
    }

    private static int TotalOf(Rating rating) => Assert.IsType<Rated>(rating).Total;

    private static int StepsOf(string code) => Form.Ladders.First(ladder => ladder.Code == code).Levels.Count;

    private static IEnumerable<(int To, long Cost)> Rises(int now, IReadOnlyList<int?> steps)
    {
        yield return (now, 0);
        long cost = 0;
        for (var to = now + 1; to <= steps.Count && steps[to - 1] is { } step; to++) yield return (to, cost += step);
    }

    /// <summary>A card, the stars that are wanted, and what the levels of a few criteria cost.</summary>
    public sealed record ThresholdQuestion(Scorecard Card, int Stars, UpgradePlanCosts Costs)
    {
        public string Raised(IEnumerable<UpgradePlanChange> changes)
        {
            var levels = new Dictionary<string, int>(Card.Levels);
            foreach (var change in changes) levels[change.Criterion] = change.To;
            return Text(levels);
        }

        public static string Text(Dictionary<string, int> levels) => string.Join(" ", Moving.Select(code => $"{code}={levels.GetValueOrDefault(code)}"));

        public static Arbitrary<ThresholdQuestion> Questions() => Arb.From(
            from moving in Levels(Moving, lowest: 0)
            from others in Levels(Lowered, lowest: 1)
            from stars in Gen.Choose(3, 5)
            from steps in Gen.CollectToArray(Moving.Select(code => Gen.Elements<int?>(0, 1, 1, 2, 3, null).ArrayOf(StepsOf(code))))
            select new ThresholdQuestion(ScoringCards.Top(Set, [.. moving, .. others]), stars, CostsOf(steps)));

        private static Gen<(string, int)[]> Levels(string[] codes, int lowest) =>
            Gen.CollectToArray(codes.Select(code => Gen.Choose(lowest, StepsOf(code)).Select(level => (code, level))));

        // Nothing but what moves can be raised.
        private static UpgradePlanCosts CostsOf(int?[][] steps) => new(Form.Ladders.ToDictionary(
            ladder => ladder.Code,
            ladder => (IReadOnlyList<int?>)(Array.IndexOf(Moving, ladder.Code) is >= 0 and var i ? steps[i] : new int?[ladder.Levels.Count])));
    }
}
