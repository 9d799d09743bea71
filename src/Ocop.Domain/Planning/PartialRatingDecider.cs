using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>An open criterion of which one answer alone makes a number of stars certain or impossible, whatever the other open criteria get.</summary>
public sealed partial record PartialRatingDecider
{
    internal PartialRatingDecider(string criterion, IReadOnlyList<int> ruledOutBy, IReadOnlyList<int> settledBy)
    {
        Criterion = criterion;
        RuledOutBy = Unchangeable.List(ruledOutBy);
        SettledBy = Unchangeable.List(settledBy);
    }

    internal PartialRatingDecider(string criterion, IReadOnlyList<IReadOnlyList<int>> ruledOutBy, IReadOnlyList<IReadOnlyList<int>> settledBy)
        : this(criterion, [], Unchangeable.Empty<int>())
    {
        RuledOutByLines = Own(ruledOutBy);
        SettledByLines = Own(settledBy);
    }

    /// <summary>Gets the printed code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the levels, 0 for no tick, that make the stars impossible; with two cases, in either of them. Empty for an additive list.</summary>
    public IReadOnlyList<int> RuledOutBy { get; }

    /// <summary>Gets the levels that make the stars certain; with two cases, in either of them. Empty for an additive list.</summary>
    public IReadOnlyList<int> SettledBy { get; }

    /// <summary>Gets the lines of an additive list, none of them for no tick, that make the stars impossible; null for any other criterion.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? RuledOutByLines { get; }

    /// <summary>Gets the lines of an additive list that make the stars certain; null for any other criterion.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? SettledByLines { get; }

    private static IReadOnlyList<IReadOnlyList<int>> Own(IReadOnlyList<IReadOnlyList<int>> lists) => Unchangeable.Wrap(lists.Select(lines => Unchangeable.List(lines)).ToArray());
}
