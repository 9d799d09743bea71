using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A criterion that both forms have: the one key joins them.</summary>
public sealed record CriterionMapped : CriterionComparison
{
    internal CriterionMapped()
    {
    }

    /// <summary>Gets the criterion of the first form.</summary>
    public Criterion From { get; internal init; } = null!;

    /// <summary>Gets the criterion of the second form.</summary>
    public Criterion To { get; internal init; } = null!;

    /// <summary>Gets what becomes of the answer.</summary>
    public CarryOver Answer { get; internal init; }

    /// <summary>Gets a value indicating whether the points differ: the most, or those of a level.</summary>
    public bool PointsChanged => From.IsAdditive != To.IsAdditive || From.Max != To.Max || !Points(From).SequenceEqual(Points(To));

    /// <summary>Gets a value indicating whether the minimum levels differ: the stars that carry a mark, or what the marked level stands for.</summary>
    public bool MinimumsChanged => !Marks(From).SetEquals(Marks(To));

    /// <summary>Gets a value indicating whether the levels differ in what they stand for, in number or in order, or only one of the two is an additive list.</summary>
    public bool LevelsChanged => From.IsAdditive != To.IsAdditive || !Labels(From).SequenceEqual(Labels(To));

    /// <inheritdoc/>
    public override string Key => To.Key;

    private static IEnumerable<CriterionLevel> Levels(Criterion criterion) => criterion.Ladders.SelectMany(ladder => ladder.Levels);

    private static IEnumerable<int> Points(Criterion criterion) => Levels(criterion).Select(level => level.Points);

    private static IEnumerable<BilingualText> Labels(Criterion criterion) => Levels(criterion).Select(level => level.Labels);

    private static HashSet<(int Stars, BilingualText Labels)> Marks(Criterion criterion) =>
        [.. Levels(criterion).Where(level => level.MinimumForStars is not null).Select(level => (level.MinimumForStars!.Value, level.Labels))];

    private protected override void Close()
    {
    }
}
