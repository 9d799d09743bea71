using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Finds the best plan in two other ways: by trying everything, and by a forward table of whole plans.</summary>
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

    /// <summary>Tries every combination of levels and rates each. Only for cards of which few criteria can move.</summary>
    public static Plan? ByTryingAll(Scorecard card, int stars, IReadOnlyDictionary<string, IReadOnlyList<int?>> costs)
    {
        var rubric = ScoringCards.Form(card.ProductSet);
        IEnumerable<Plan> plans = [new Plan(0, 0, [])];
        foreach (var criterion in rubric.Criteria) plans = plans.SelectMany(plan => Moves(criterion, card, costs), (plan, move) => plan.With(move.Cost, move.Changes, move.Levels)).ToArray();
        return plans.Where(plan => ScoringCards.Stars(Raised(card, plan.Levels)) >= stars).Min();
    }

    /// <summary>Goes through the form once, keeping the best plan for each number of points and level of the story.</summary>
    public static Plan? ByForwardTable(Scorecard card, int stars, IReadOnlyDictionary<string, IReadOnlyList<int?>> costs)
    {
        var rubric = ScoringCards.Form(card.ProductSet);
        var states = new Dictionary<(int Points, int Story), Plan> { [(0, 0)] = new Plan(0, 0, []) };
        foreach (var criterion in rubric.Criteria)
        {
            var next = new Dictionary<(int Points, int Story), Plan>();
            foreach (var (state, plan) in states)
            {
                foreach (var move in Moves(criterion, card, costs))
                {
                    var level = move.Levels.Max();
                    var letter = Array.FindIndex(move.Levels, l => l > 0);
                    if (criterion.HaltsWhenZero && level > 0 && criterion.Cases[letter].Levels[level - 1].Points == 0) continue;
                    var counts = !card.UnmetPrerequisites.Contains(criterion.Code) && !(criterion.Condition is not null && state.Story <= criterion.Condition.AboveLevel);
                    var counted = counts ? level : 0;
                    var marks = counted == 0 ? criterion.Cases.SelectMany(c => c.Levels) : criterion.Cases[letter].Levels.Where(l => l.Number > counted);
                    if (marks.Any(l => l.MinimumForStars <= stars)) continue;
                    var points = counted == 0 ? 0 : criterion.Cases[letter].Levels[counted - 1].Points;
                    var to = (state.Points + points, criterion.Code == "5.1" ? level : state.Story);
                    var longer = plan.With(move.Cost, move.Changes, move.Levels);
                    if (!next.TryGetValue(to, out var known) || longer.CompareTo(known) < 0) next[to] = longer;
                }
            }

            states = next;
        }

        var need = stars switch { 5 => 90, 4 => 70, 3 => 50, 2 => 30, _ => 0 };
        return states.Where(state => state.Key.Points >= need).Select(state => state.Value).Min();
    }

    public static Scorecard Raised(Scorecard card, int[] levels)
    {
        var cases = ScoringCards.Form(card.ProductSet).Cases;
        var ticks = cases.Where(c => levels[c.Index] > 0).ToDictionary(c => c.Code, c => levels[c.Index]);
        var open = card.AnsweredNone.Where(code => !cases.Any(c => c.Criterion.Code == code && levels[c.Index] > 0)).ToArray();
        return ScoringCards.Card(card.ProductSet, ticks, [.. card.UnmetPrerequisites], open, [.. card.Findings]);
    }

    private static IEnumerable<(int[] Levels, long Cost, int Changes)> Moves(Criterion criterion, Scorecard card, IReadOnlyDictionary<string, IReadOnlyList<int?>> costs)
    {
        var now = criterion.Cases.Select(c => card.Levels.GetValueOrDefault(c.Code)).ToArray();
        yield return (now, 0, 0);
        for (var i = 0; i < now.Length; i++)
        {
            if (now.Any(level => level > 0) && now[i] == 0) continue;
            long cost = 0;
            for (var to = now[i] + 1; to <= criterion.Cases[i].Levels.Count; to++)
            {
                var step = costs.TryGetValue(criterion.Cases[i].Code, out var steps) ? steps[to - 1] : 1;
                if (step is null) break;
                cost += step.Value;
                var levels = (int[])now.Clone();
                levels[i] = to;
                yield return (levels, cost, 1);
            }
        }
    }
}
