using System.Numerics;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Counts all cards of a form by folding what its compiled table says of each tick.</summary>
internal static class CompiledCardCounter
{
    /// <summary>Returns the number of cards, of those that are halted, and of those with 1, 2, 3, 4 and 5 stars.</summary>
    /// <remarks>
    /// After each criterion it is known how many ways there are to have ticked so far with the same points and the same flags: the ways of
    /// the next criterion are those of the last one, once for every tick. Cards that agree in points and flags are never told apart again,
    /// because a verdict is made of these two alone.
    /// </remarks>
    public static BigInteger[] Count(Rubric rubric)
    {
        var counts = new BigInteger[7];
        bool[] worlds = rubric.Criteria.Any(criterion => rubric.Compiled().ConditionOf(criterion) is not null) ? [true, false] : [true];
        foreach (var isMet in worlds)
        {
            foreach (var ((points, flags), ways) in Fold(rubric, isMet))
            {
                var verdict = rubric.Compiled().Conclude(points, flags);
                counts[0] += ways;
                counts[1 + verdict.Stars] += ways;
            }
        }

        return counts;
    }

    // All cards on which the condition of the form is met, or all on which it is not.
    private static Dictionary<(uint Points, uint Flags), BigInteger> Fold(Rubric rubric, bool isMet)
    {
        var (decisive, aboveLevel) = rubric.Criteria.Select(rubric.Compiled().ConditionOf).Where(condition => condition is not null).Distinct().SingleOrDefault() ?? (-1, 0);
        var ways = new Dictionary<(uint Points, uint Flags), BigInteger> { [(0, 0)] = BigInteger.One };
        foreach (var criterion in rubric.Criteria)
        {
            var next = new Dictionary<(uint Points, uint Flags), BigInteger>();
            var counts = isMet || rubric.Compiled().ConditionOf(criterion) is null;
            foreach (var (ladder, level) in CardFold.Answers(criterion))
            {
                if (ladder.Index == decisive && isMet != level > aboveLevel) continue;
                var tick = counts && level > 0 ? rubric.Compiled().TickOf(ladder, level) : rubric.Compiled().NoneOf(criterion);
                foreach (var (state, count) in ways)
                {
                    var reached = (state.Points + tick.Points, state.Flags | tick.Flags);
                    next[reached] = next.GetValueOrDefault(reached) + count;
                }
            }

            ways = next;
        }

        return ways;
    }
}
