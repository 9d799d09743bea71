using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>The ticks of a card as numbers: of each ladder its level, of an additive list its lines as bits, 0 for none.</summary>
internal static class CardTicks
{
    public static int Of(Scorecard card, Ladder ladder) =>
        card.Lines.TryGetValue(ladder.Code, out var lines) ? lines.Sum(line => 1 << (line - 1))
        : !card.Levels.TryGetValue(ladder.Code, out var level) ? 0
        : ladder.Criterion.IsAdditive ? 1 << (level - 1) : level;

    public static byte[] Row(Rubric form, Scorecard card) => [.. form.Ladders.Select(ladder => (byte)Of(card, ladder))];

    /// <summary>The same card with other ticks, in form order; what was answered with none and is ticked now is ticked.</summary>
    public static Scorecard With(Rubric form, Scorecard card, IReadOnlyList<int> row) => CardParts.With(
        card,
        levels: form.Ladders.Where(ladder => !ladder.Criterion.IsAdditive && row[ladder.Index] > 0).ToDictionary(ladder => ladder.Code, ladder => row[ladder.Index]),
        lines: form.Ladders.Where(ladder => ladder.Criterion.IsAdditive && row[ladder.Index] > 0).ToDictionary(ladder => ladder.Code, ladder => Lines(row[ladder.Index])),
        none: [.. card.AnsweredNone.Where(code => !form.Ladders.Any(ladder => ladder.Criterion.Code == code && row[ladder.Index] > 0))]);

    /// <summary>The same card with another tick of one ladder.</summary>
    public static Scorecard With(Rubric form, Scorecard card, Ladder ladder, int tick)
    {
        int[] row = [.. Row(form, card)];
        row[ladder.Index] = tick;
        return With(form, card, row);
    }

    /// <summary>The most that a ladder can be ticked: its last level, or all lines.</summary>
    public static int Most(Ladder ladder) => ladder.Criterion.IsAdditive ? (1 << ladder.Levels.Count) - 1 : ladder.Levels.Count;

    public static IReadOnlyList<int> Lines(int tick) => [.. Enumerable.Range(1, 8).Where(line => (tick & (1 << (line - 1))) != 0)];

    public static int Points(Ladder ladder, int tick) =>
        tick == 0 ? 0 : ladder.Criterion.IsAdditive ? Lines(tick).Sum(line => ladder.Levels[line - 1].Points) : ladder.Levels[tick - 1].Points;
}
