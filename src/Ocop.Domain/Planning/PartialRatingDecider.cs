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

    /// <summary>Gets the printed code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the levels, 0 for no tick, that make the stars impossible; with two cases, in either of them.</summary>
    public IReadOnlyList<int> RuledOutBy { get; }

    /// <summary>Gets the levels that make the stars certain; with two cases, in either of them.</summary>
    public IReadOnlyList<int> SettledBy { get; }
}
