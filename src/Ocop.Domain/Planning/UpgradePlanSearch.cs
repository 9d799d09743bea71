using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The search for the cheapest levels that reach a number of stars: a dynamic program over the points still to gain.</summary>
/// <remarks>
/// Each criterion offers options: to stay, or to rise to a level. Those that miss a minimum level or stop the evaluation are left out,
/// so what remains is to gain the points of the band at the lowest price. A price is the cost times a weight plus 1 for a change:
/// its order is that of cost first and number of changes second, and prices add up.
/// From the last criterion to the first, a table holds the lowest price of gaining at least so many points from there on.
/// Read from the first criterion to the last, always taking the smallest option that keeps the lowest price, it gives the
/// plan that comes first in form order.
/// Of an additive list the options are the sets of lines that hold those which are ticked.
/// A criterion that applies only if another is above a level (the structure of the story) is looked at both ways.
/// </remarks>
internal sealed class UpgradePlanSearch
{
    private const long Never = long.MaxValue / 4;

    private readonly Rubric rubric;
    private readonly int stars;
    private readonly UpgradePlanCosts costs;
    private readonly byte[] ticks;
    private readonly int[] required;
    private readonly bool[] lacksPrerequisite;
    private readonly List<Threshold> thresholds = [];
    private readonly long weight;

    public UpgradePlanSearch(CheckedCard card, int stars, UpgradePlanCosts costs)
    {
        rubric = card.Rubric;
        this.stars = stars;
        this.costs = costs;
        weight = rubric.Criteria.Count + 1;
        ticks = card.Ticks;
        required = new int[ticks.Length];
        foreach (var minimum in card.Minimums)
        {
            if (minimum.Stars <= stars && !card.Answers[minimum.Criterion].IsExempt) required[minimum.Ladder.Index] = Math.Max(required[minimum.Ladder.Index], minimum.Level);
        }

        lacksPrerequisite = new bool[ticks.Length];
        foreach (var answer in card.Answers)
        {
            foreach (var ladder in answer.Criterion.LadderArray) lacksPrerequisite[ladder.Index] = answer.LacksPrerequisite;
        }

        foreach (var criterion in rubric.Criteria)
        {
            if (ThresholdOf(criterion) is { } threshold && ticks[threshold.Case] <= threshold.Level && !thresholds.Contains(threshold)) thresholds.Add(threshold);
        }
    }

    /// <summary>Returns the best plans, best first, at most so many; none where the stars cannot be reached.</summary>
    public IReadOnlyList<Plan> Best(long most)
    {
        var found = new List<Plan>();
        var price = Never;
        for (var crossed = 0; crossed < 1 << thresholds.Count; crossed++)
        {
            var tables = new Tables(this, crossed);
            if (tables.Price > price || tables.Price >= Never) continue;
            if (tables.Price < price) found.Clear();
            price = tables.Price;
            tables.AddPlans(found, most);
        }

        // Each way gave its own plans in order; together they are put in order again.
        if (thresholds.Count > 0) found.Sort((left, right) => rubric.CompareTicks(left.Levels, right.Levels));
        if (found.Count > most) found.RemoveRange((int)most, found.Count - (int)most);
        return found;
    }

    /// <summary>
    /// Returns every level raised as far as it can be, but not to 0 points where that would stop the evaluation. Other levels only ever help,
    /// so if this does not reach the stars nothing does.
    /// </summary>
    public byte[] Highest()
    {
        var levels = (byte[])ticks.Clone();
        foreach (var criterion in rubric.Criteria)
        {
            Option? best = null;
            foreach (var option in Options(criterion, crossed: -1))
            {
                if (best is not { } other || Rank(criterion, option).CompareTo(Rank(criterion, other)) < 0) best = option;
            }

            levels[best!.Value.Case] = best.Value.Level;
        }

        return levels;
    }

    private Threshold? ThresholdOf(Criterion criterion) =>
        criterion.Condition is { } condition && rubric.TryGetLadder(condition.Criterion, out var ladder) ? new Threshold(ladder.Index, condition.AboveLevel) : null;

    // To stay first, then all that is ticked and further lines.
    private List<Option> OptionsOfList(Ladder list, bool counts)
    {
        int has = ticks[list.Index];
        var steps = costs.StepsOf(list);
        var options = new List<Option>();
        foreach (var tick in TickOrder.Lists(list.Levels.Count))
        {
            if ((tick & has) != has || CostOf(tick & ~has, steps) is not { } cost) continue;
            options.Add(new Option(list.Index, (byte)tick, counts ? list.PointsOf(tick) : 0, tick == has ? 0 : (cost * weight) + 1));
        }

        return options;
    }

    // What further lines cost; null where one of them cannot be ticked.
    private static long? CostOf(int lines, IReadOnlyList<int?>? steps)
    {
        long cost = 0;
        for (var i = 0; lines >> i != 0; i++)
        {
            if ((lines & (1 << i)) == 0) continue;
            if (steps is null) cost++;
            else if (steps[i] is { } step) cost += step;
            else return null;
        }

        return cost;
    }

    // To stay first, then every level in reach. Where neither of two cases is ticked the later one comes first:
    // a list of levels that begins with 0 is the smaller one.
    private List<Option> Options(Criterion criterion, int crossed)
    {
        if (criterion.IsAdditive) return OptionsOfList(criterion.Ladders[0], Counts(criterion, crossed));
        var options = new List<Option>(8);
        var ticked = criterion.Ladders[0];
        foreach (var ladder in criterion.Ladders)
        {
            if (ticks[ladder.Index] > 0) ticked = ladder;
        }

        var level = ticks[ticked.Index];
        var counts = Counts(criterion, crossed);
        options.Add(new Option(ticked.Index, level, counts && level > 0 ? ticked.Levels[level - 1].Points : 0, 0));
        for (var i = criterion.Ladders.Count - 1; i >= 0; i--)
        {
            var ladder = criterion.Ladders[i];
            if (level > 0 && ladder != ticked) continue;
            var steps = costs.StepsOf(ladder);
            long cost = 0;
            for (var to = level + 1; to <= ladder.Levels.Count; to++)
            {
                if (steps is null) cost++;
                else if (steps[to - 1] is { } step) cost += step;
                else break;
                options.Add(new Option(ladder.Index, (byte)to, counts ? ladder.Levels[to - 1].Points : 0, (cost * weight) + 1));
            }
        }

        return options;
    }

    // Whether the levels of a criterion count: its prerequisite is met and it applies. Bit n of "crossed" says that threshold n is passed.
    private bool Counts(Criterion criterion, int crossed)
    {
        if (lacksPrerequisite[criterion.Ladders[0].Index]) return false;
        if (ThresholdOf(criterion) is not { } threshold) return true;
        var index = thresholds.IndexOf(threshold);
        return index < 0 || (crossed & (1 << index)) != 0;
    }

    private bool IsAllowed(Criterion criterion, Option option, int crossed)
    {
        if (Halts(criterion, option)) return false;
        for (var i = 0; i < thresholds.Count; i++)
        {
            if (thresholds[i].Case == option.Case && option.Level > thresholds[i].Level != ((crossed & (1 << i)) != 0)) return false;
        }

        return !Misses(criterion, option.Case, Counts(criterion, crossed) ? option.Level : 0);
    }

    private bool Halts(Criterion criterion, Option option) => criterion.HaltsWhenZero && option.Level > 0 && rubric.Ladders[option.Case].Levels[option.Level - 1].Points == 0;

    // The lower the better.
    private (bool Halts, bool Misses, int Points, int Level) Rank(Criterion criterion, Option option) =>
        (Halts(criterion, option), Misses(criterion, option.Case, option.Level), -option.Points, -option.Level);

    // Whether a level that counts misses a minimum for the wanted stars. With nothing ticked the marks of both cases are missed.
    private bool Misses(Criterion criterion, int index, int level)
    {
        if (level > 0) return level < required[index];
        for (var i = 0; i < criterion.Ladders.Count; i++)
        {
            if (required[criterion.Ladders[i].Index] > 0) return true;
        }

        return false;
    }

    /// <summary>The levels of all cases, and what the changes to them cost.</summary>
    internal readonly record struct Plan(byte[] Levels, long Cost);

    private readonly record struct Threshold(int Case, int Level);

    private readonly record struct Option(int Case, byte Level, int Points, long Price);

    /// <summary>The tables for one way of passing the thresholds.</summary>
    private sealed class Tables
    {
        private readonly UpgradePlanSearch search;
        private readonly Option[] options;
        private readonly int[] starts;
        private readonly int need;
        private readonly long[] lowest;

        public Tables(UpgradePlanSearch search, int crossed)
        {
            this.search = search;
            var criteria = search.rubric.Criteria;
            var allowed = new List<Option>(criteria.Count * 5);
            starts = new int[criteria.Count + 1];
            need = search.rubric.Rules.BandFor(search.stars).From;
            lowest = [];
            for (var i = 0; i < criteria.Count; i++)
            {
                // Points that every option gives need not be gained.
                var certain = int.MaxValue;
                foreach (var option in search.Options(criteria[i], crossed))
                {
                    if (!search.IsAllowed(criteria[i], option, crossed)) continue;
                    allowed.Add(option);
                    certain = Math.Min(certain, option.Points);
                }

                starts[i + 1] = allowed.Count;
                if (starts[i + 1] == starts[i])
                {
                    options = [];
                    return;
                }

                for (var j = starts[i]; j < allowed.Count; j++) allowed[j] = allowed[j] with { Points = allowed[j].Points - certain };
                need -= certain;
            }

            options = [.. allowed];
            need = Math.Max(need, 0);
            lowest = new long[(criteria.Count + 1) * (need + 1)];
            Fill();
        }

        /// <summary>Gets the lowest price.</summary>
        public long Price => lowest.Length == 0 ? Never : lowest[need];

        public void AddPlans(List<Plan> plans, long most)
        {
            var end = plans.Count + most;
            Add(0, need, (byte[])search.ticks.Clone(), plans, end);
        }

        private void Fill()
        {
            var width = need + 1;
            var count = starts.Length - 1;
            lowest.AsSpan(count * width).Fill(Never);
            lowest[count * width] = 0;
            for (var i = count - 1; i >= 0; i--)
            {
                var row = lowest.AsSpan(i * width, width);
                var next = lowest.AsSpan((i + 1) * width, width);
                row.Fill(Never);
                for (var j = starts[i]; j < starts[i + 1]; j++)
                {
                    var (gain, price) = (options[j].Points, options[j].Price);

                    // A level that gives no more than the one before it and costs no less cannot lower a price.
                    if (j > starts[i] && gain == options[j - 1].Points && price >= options[j - 1].Price) continue;
                    var enough = Math.Min(gain + 1, width);
                    for (var points = 0; points < enough; points++) row[points] = Math.Min(row[points], price + next[0]);
                    for (var points = enough; points < row.Length; points++) row[points] = Math.Min(row[points], price + next[points - gain]);
                }
            }
        }

        // Every option that keeps the lowest price leads to a plan, so the walk never turns back.
        private void Add(int criterion, int points, byte[] levels, List<Plan> plans, long end)
        {
            if (criterion == starts.Length - 1)
            {
                plans.Add(new Plan((byte[])levels.Clone(), Price / search.weight));
                return;
            }

            var width = need + 1;
            for (var j = starts[criterion]; j < starts[criterion + 1] && plans.Count < end; j++)
            {
                var option = options[j];
                var left = Math.Max(0, points - option.Points);
                if (option.Price + lowest[((criterion + 1) * width) + left] != lowest[(criterion * width) + points]) continue;
                var before = levels[option.Case];
                levels[option.Case] = option.Level;
                Add(criterion + 1, left, levels, plans, end);
                levels[option.Case] = before;
            }
        }
    }
}
