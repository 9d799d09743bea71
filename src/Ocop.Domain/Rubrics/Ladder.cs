using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>One of the ladders of levels of a criterion. Most criteria have a single case; a few offer two (lựa chọn một trong hai trường hợp), of which one is ticked.</summary>
public sealed class Ladder
{
    /// <summary>The most levels that a ladder may have.</summary>
    internal const int MostLevels = 15;

    /// <summary>The most lines of an additive list: a tick of it has a bit for each.</summary>
    internal const int MostLines = 8;

    private readonly string ladder;
    private readonly IFormLabels labels;

    internal Ladder(Criterion criterion, string? letter, int index, string ladder, IFormLabels labels, Func<Ladder, IReadOnlyList<CriterionLevel>> levels)
    {
        Criterion = criterion;
        Letter = letter;
        Index = index;
        Code = criterion.Code + letter;
        this.ladder = ladder;
        this.labels = labels;
        Levels = Unchangeable.List(levels(this));
        Marked = Levels.Where(level => level.MinimumForStars is not null).ToArray();
    }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets <c>a</c> or <c>b</c>, or null for a criterion with a single case.</summary>
    public string? Letter { get; }

    /// <summary>Gets the code under which a scorecard answers: the printed code of the criterion with the letter, such as <c>3.5</c> or <c>8a</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the position in <see cref="Rubric.Ladders"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the levels, lowest first; level <c>n</c> is at index <c>n - 1</c>. Of an additive list they are its lines, as printed.</summary>
    public IReadOnlyList<CriterionLevel> Levels { get; }

    /// <summary>Gets where the ladder stands in the form.</summary>
    public LegalReference Reference => Criterion.Reference with { Criterion = Code };

    // The levels that are a minimum for some stars, lowest first.
    internal CriterionLevel[] Marked { get; }

    // The labels of the levels; where the file is right there are as many of them as there are levels.
    internal IReadOnlyList<BilingualText> LadderLabels => labels.Ladder(ladder);

    // What a row of ticks may have here: a level, or in an additive list its ticked lines as bits.
    internal int TickCount => Criterion.IsAdditive ? (1 << Levels.Count) - 1 : Levels.Count;

    // The most points that a tick gives.
    internal int MostPoints => PointsOf(Criterion.IsAdditive ? TickCount : Levels.Count);

    internal int PointsOf(int tick)
    {
        if (!Criterion.IsAdditive) return tick == 0 ? 0 : Levels[tick - 1].Points;
        var points = 0;
        foreach (var line in Levels)
        {
            if ((tick & (1 << (line.Level - 1))) != 0) points += line.Points;
        }

        return points;
    }

    internal BilingualText LabelOf(int level) => LadderLabels[level - 1];

    /// <summary>Returns the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
