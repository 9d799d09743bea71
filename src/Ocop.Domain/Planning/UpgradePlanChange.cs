using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>One criterion raised to a higher level, or one additive list with further lines.</summary>
public sealed partial record UpgradePlanChange
{
    internal UpgradePlanChange(string criterion, int from, int to)
    {
        Criterion = criterion;
        From = from;
        To = to;
    }

    internal UpgradePlanChange(string criterion, IReadOnlyList<int> fromLines, IReadOnlyList<int> toLines)
    {
        Criterion = criterion;
        FromLines = Unchangeable.List(fromLines);
        ToLines = Unchangeable.List(toLines);
    }

    /// <summary>Gets the code as a scorecard writes it: <c>3.5</c>, or <c>8a</c> for one case of two.</summary>
    public string Criterion { get; }

    /// <summary>Gets the level that is ticked now, or 0 where nothing is. In an additive list it is 0: see <see cref="FromLines"/>.</summary>
    public int From { get; }

    /// <summary>Gets the level to reach. In an additive list it is 0: see <see cref="ToLines"/>.</summary>
    public int To { get; }

    /// <summary>Gets the lines of an additive list that are ticked now, ascending, which may be none; null for any other criterion.</summary>
    public IReadOnlyList<int>? FromLines { get; }

    /// <summary>Gets all lines of an additive list that are to be ticked in the end, ascending; null for any other criterion.</summary>
    public IReadOnlyList<int>? ToLines { get; }
}
