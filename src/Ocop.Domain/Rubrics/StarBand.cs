using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A band of points (khung điểm) and the stars that belong to it.</summary>
public sealed class StarBand
{
    internal StarBand(int stars, int from, LegalReference reference)
    {
        Stars = stars;
        From = from;
        Reference = reference;
    }

    /// <summary>Gets the stars of the band, 1 to 5.</summary>
    public int Stars { get; }

    /// <summary>Gets the fewest points of the band; it reaches to just under the next band. Nothing is rounded: 89.99 is under 90.</summary>
    public int From { get; }

    /// <summary>Gets where the law lays the band down.</summary>
    public LegalReference Reference { get; }
}
