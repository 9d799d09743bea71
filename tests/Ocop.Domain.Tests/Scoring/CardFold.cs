using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The verdict of a card as the fold of its ticks: each criterion adds points and flags, whatever the others add.</summary>
internal sealed class CardFold
{
    private readonly CompiledRubric compiled;
    private readonly Row[] rows;

    public CardFold(Rubric form)
    {
        compiled = form.Compiled();
        rows = [.. form.Criteria.Select(criterion => new Row(
            compiled.NoneOf(criterion),
            [.. criterion.Ladders.Select(ladder => (ladder.Index, Ticks: Enumerable.Range(1, CardTicks.Most(ladder)).Select(level => compiled.TickOf(ladder, level)).ToArray()))],
            compiled.ConditionOf(criterion)))];
    }

    /// <summary>Returns all ways to answer a criterion: nothing ticked (level 0), then each level of each ladder, or each choice of lines of an additive list.</summary>
    public static IEnumerable<(Ladder Ladder, int Level)> Answers(Criterion criterion) =>
        criterion.Ladders.SelectMany(ladder => Enumerable.Range(1, CardTicks.Most(ladder)), (ladder, level) => (ladder, level)).Prepend((criterion.Ladders[0], 0));

    /// <summary>Returns the verdict of the ticks, one level a ladder.</summary>
    public Verdict Of(byte[] levels)
    {
        uint points = 0;
        uint flags = 0;
        foreach (var row in rows)
        {
            var added = row.None;
            if (row.Condition is not { } condition || levels[condition.Ladder] > condition.AboveLevel)
            {
                foreach (var (ladder, ticks) in row.Ladders)
                {
                    if (levels[ladder] > 0) added = ticks[levels[ladder] - 1];
                }
            }

            points += added.Points;
            flags |= added.Flags;
        }

        return compiled.Conclude(points, flags);
    }

    private sealed record Row(CompiledRubric.CompiledTick None, (int Index, CompiledRubric.CompiledTick[] Ticks)[] Ladders, (int Ladder, int AboveLevel)? Condition);
}
