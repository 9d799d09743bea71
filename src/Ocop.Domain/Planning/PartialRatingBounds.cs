using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The bounds within which a card can still end.</summary>
public sealed partial record PartialRatingBounds : PartialRating
{
    internal PartialRatingBounds()
    {
    }

    /// <summary>Gets the rating if every open criterion gets nothing: the fewest points, parts and stars of all ratings that are possible.</summary>
    public Rated Lowest { get; internal init; } = null!;

    /// <summary>Gets the rating if every open criterion gets its highest level: the most points, parts and stars that are possible.</summary>
    public Rated Highest { get; internal init; } = null!;

    /// <summary>Gets the prospect of reaching 1, 2, 3, 4 and 5 stars, in this order.</summary>
    public IReadOnlyList<PartialRatingStar> Stars { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets the open criteria at which the evaluation may still stop for a tick at 0 points, in form order. While there are any, no star is certain.</summary>
    public IReadOnlyList<string> MayHaltAt { get; internal init => field = Unchangeable.List(value); } = null!;

    private protected override void Close()
    {
    }
}
