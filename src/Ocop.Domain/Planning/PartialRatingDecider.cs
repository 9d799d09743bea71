using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>An open criterion of which one answer alone makes a number of stars certain or impossible, whatever the other open criteria get.</summary>
/// <param name="Criterion">The printed code of the criterion.</param>
/// <param name="RuledOutBy">The levels, 0 for no tick, that make the stars impossible; with two cases, in either of them.</param>
/// <param name="SettledBy">The levels that make the stars certain; with two cases, in either of them.</param>
public sealed record PartialRatingDecider(string Criterion, IReadOnlyList<int> RuledOutBy, IReadOnlyList<int> SettledBy)
{
    /// <summary>Gets the levels, 0 for no tick, that make the stars impossible; with two cases, in either of them.</summary>
    public IReadOnlyList<int> RuledOutBy { get; init => field = Unchangeable.List(value); } = Unchangeable.List(RuledOutBy);

    /// <summary>Gets the levels that make the stars certain; with two cases, in either of them.</summary>
    public IReadOnlyList<int> SettledBy { get; init => field = Unchangeable.List(value); } = Unchangeable.List(SettledBy);
}
