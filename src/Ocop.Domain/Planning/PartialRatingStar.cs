using Ocop.Domain.Internal;

namespace Ocop.Domain.Planning;

/// <summary>The prospect of a card that is not finished to reach a number of stars.</summary>
public sealed partial record PartialRatingStar
{
    internal PartialRatingStar(int stars, PartialRatingProspect prospect, IReadOnlyList<PartialRatingDecider> deciders)
    {
        Stars = stars;
        Prospect = prospect;
        Deciders = Unchangeable.List(deciders);
    }

    /// <summary>Gets the stars, 1 to 5; more is as good.</summary>
    public int Stars { get; }

    /// <summary>Gets whether they are certain, possible or impossible.</summary>
    public PartialRatingProspect Prospect { get; }

    /// <summary>Gets the open criteria of which one answer alone would decide it, in form order; empty unless the stars are possible.</summary>
    public IReadOnlyList<PartialRatingDecider> Deciders { get; }
}
