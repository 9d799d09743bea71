using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>The prospect of a card that is not finished to reach a number of stars.</summary>
/// <param name="Stars">The stars, 1 to 5; more is as good.</param>
/// <param name="Prospect">Whether they are certain, possible or impossible.</param>
/// <param name="Deciders">The open criteria of which one answer alone would decide it, in form order; empty unless the stars are possible.</param>
public sealed record PartialRatingStar(int Stars, PartialRatingProspect Prospect, IReadOnlyList<PartialRatingDecider> Deciders)
{
    /// <summary>Gets the open criteria of which one answer alone would decide it, in form order; empty unless the stars are possible.</summary>
    public IReadOnlyList<PartialRatingDecider> Deciders { get; init => field = Unchangeable.List(value); } = Unchangeable.List(Deciders);
}
