using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Planning;

/// <summary>Finds the best plan in two other ways: by trying everything, and by a forward table of whole plans.</summary>
/// <remarks>The levels of a plan are numbers in form order: one for each ladder, and one for each line of an additive list, 1 where it is ticked.</remarks>
internal static class UpgradePlanOracle
{
    public sealed record Plan(long Cost, int Changes, int[] Levels) : IComparable<Plan>
    {
        public int CompareTo(Plan? other)
        {
            var order = Cost.CompareTo(other!.Cost);
            if (order == 0) order = Changes.CompareTo(other.Changes);
            for (var i = 0; order == 0 && i < Levels.Length; i++) order = Levels[i].CompareTo(other.Levels[i]);
            return order;
        }

        public Plan With(long cost, int changes, params int[] levels) => new(Cost + cost, Changes + changes, [.. Levels, .. levels]);
    }

    /// <summary>Tries every combination of levels and rates each; returns all plans that are as cheap and as few, in order. Only for cards of which few criteria can move.</summary>
    public static IReadOnlyList<Plan> ByTryingAll(PlanQuestion question)
    {
        if (NaiveRater.Unknown(question.Card).Count > 0) return [];
        IEnumerable<Plan> plans = [new Plan(0, 0, [])];
        foreach (var criterion in Form(question).Criteria) plans = plans.SelectMany(_ => Moves(criterion, question), (plan, move) => plan.With(move.Cost, move.Changes, move.Levels)).ToArray();
        var reaching = plans.Where(plan => ScoringCards.Stars(Raised(question.Card, plan.Levels)) >= question.Stars).Order().ToArray();
        return [.. reaching.TakeWhile(plan => (plan.Cost, plan.Changes) == (reaching[0].Cost, reaching[0].Changes))];
    }

    /// <summary>Goes through the form once, keeping the best plan for each number of points and whether a story is told; says what stands in the way where none is left.</summary>
    public static (Plan? Best, UpgradePlanObstacle? Obstacle) ByForwardTable(PlanQuestion question)
    {
        var card = question.Card;
        if (Form(question).Criteria.Any(criterion => Moves(criterion, question).All(move => Stops(criterion, card, move.Levels)))) return (null, UpgradePlanObstacle.ZeroPoints);
        if (NaiveRater.Unknown(card).Count > 0) return (null, UpgradePlanObstacle.UnknownRequirements);
        var states = new Dictionary<(int Points, bool HasStory), Plan> { [(0, false)] = new Plan(0, 0, []) };
        foreach (var criterion in Form(question).Criteria)
        {
            var next = new Dictionary<(int Points, bool HasStory), Plan>();
            foreach (var move in Moves(criterion, question).Where(move => !Stops(criterion, card, move.Levels)))
            {
                var level = move.Levels.Max();
                var ladder = Array.FindIndex(move.Levels, l => l > 0);
                foreach (var (state, plan) in states)
                {
                    var counts = !card.UnmetPrerequisites.Contains(criterion.Code) && (state.HasStory || !NaiveRater.NeedsStory(card, criterion.Code));
                    var counted = counts ? level : 0;
                    var isList = criterion.IsAdditive;
                    var marks = isList || card.Exempt.Contains(criterion.Code) ? [] : counted == 0 ? criterion.Ladders.SelectMany(c => c.Levels) : criterion.Ladders[ladder].Levels.Where(l => l.Level > counted);
                    if (marks.Any(l => l.MinimumForStars <= question.Stars)) continue;
                    var points = counted == 0 ? 0 : isList ? move.Levels.Zip(criterion.Ladders[0].Levels, (tick, line) => tick * line.Points).Sum() : criterion.Ladders[ladder].Levels[counted - 1].Points;
                    var to = (state.Points + points, criterion.Code == "5.1" ? level > 1 : state.HasStory);
                    if (next.TryGetValue(to, out var known) && known.Cost < plan.Cost + move.Cost) continue;
                    var longer = plan.With(move.Cost, move.Changes, move.Levels);
                    if (known is null || longer.CompareTo(known) < 0) next[to] = longer;
                }
            }

            if (next.Count == 0) return (null, UpgradePlanObstacle.MinimumLevels);
            states = next;
        }

        var best = states.Where(state => NaiveRater.Band(state.Key.Points) >= question.Stars).Select(state => state.Value).Min();
        return (best, best is null ? UpgradePlanObstacle.Points : null);
    }

    /// <summary>The card with the levels of a plan, given by the place of their ladder in the form.</summary>
    public static Scorecard Raised(Scorecard card, int[] levels)
    {
        var form = ScoringCards.Form(card);
        var row = new int[form.Ladders.Count];
        var next = 0;
        foreach (var ladder in form.Ladders)
        {
            if (!ladder.Criterion.IsAdditive) row[ladder.Index] = levels[next++];
            else foreach (var line in ladder.Levels) row[ladder.Index] += levels[next++] << (line.Level - 1);
        }

        Assert.Equal(levels.Length, next);
        return CardTicks.With(form, card, row);
    }

    /// <summary>The ticks of a card as the levels of a plan.</summary>
    public static IEnumerable<int> Levels(Ladder ladder, int tick) => ladder.Criterion.IsAdditive ? ladder.Levels.Select(line => (tick >> (line.Level - 1)) & 1) : [tick];

    private static Rubric Form(PlanQuestion question) => ScoringCards.Form(question.Card);

    private static bool Stops(Criterion criterion, Scorecard card, int[] levels) =>
        NaiveRater.StopsAtZero(card, criterion.Code) && levels.Max() > 0 && criterion.Ladders[0].Levels[levels.Max() - 1].Points == 0;

    private static IEnumerable<(int[] Levels, long Cost, int Changes)> Moves(Criterion criterion, PlanQuestion question)
    {
        if (criterion.IsAdditive)
        {
            foreach (var move in ListMoves(criterion.Ladders[0], question)) yield return move;
            yield break;
        }

        var now = criterion.Ladders.Select(c => question.Card.Levels.GetValueOrDefault(c.Code)).ToArray();
        yield return (now, 0, 0);
        for (var i = 0; i < now.Length; i++)
        {
            if (now.Any(level => level > 0) && now[i] == 0) continue;
            long cost = 0;
            for (var to = now[i] + 1; to <= criterion.Ladders[i].Levels.Count; to++)
            {
                var step = question.Costs.TryGetValue(criterion.Ladders[i].Code, out var steps) ? steps[to - 1] : 1;
                if (step is null) break;
                cost += step.Value;
                var levels = (int[])now.Clone();
                levels[i] = to;
                yield return (levels, cost, 1);
            }
        }
    }

    // Every way to tick further lines, each for its own price.
    private static IEnumerable<(int[] Levels, long Cost, int Changes)> ListMoves(Ladder list, PlanQuestion question)
    {
        int[] now = [.. Levels(list, CardTicks.Of(question.Card, list))];
        IEnumerable<(int[] Lines, long Cost)> moves = [([], 0)];
        for (var i = 0; i < now.Length; i++)
        {
            var step = question.Costs.TryGetValue(list.Code, out var steps) ? steps[i] : 1;
            var isTicked = now[i] == 1;
            moves = moves.SelectMany(move => isTicked ? [([.. move.Lines, 1], move.Cost)]
                : step is { } cost ? [([.. move.Lines, 0], move.Cost), ([.. move.Lines, 1], move.Cost + cost)]
                : new (int[], long)[] { ([.. move.Lines, 0], move.Cost) }).ToArray();
        }

        return moves.Select(move => (move.Lines, move.Cost, move.Lines.SequenceEqual(now) ? 0 : 1));
    }
}
