using Ocop.Domain.Internal;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>Which products of a portfolio are counted (sản phẩm được đếm): the count, the least stars, and whether those that are potential 5 stars count with them.</summary>
/// <remarks>Two are equal when all their members are.</remarks>
public sealed record CountedProducts
{
    /// <summary>Says which products are counted.</summary>
    /// <param name="counted">The count.</param>
    /// <param name="fromStars">The least stars of a product that counts, 3 to 5; the default is 3. Products that were only standardised and those that are potential 5 stars have none and count always.</param>
    /// <param name="withPotentialFive">Whether products that are potential 5 stars count too, each product once: for what happened within a period those that came to be it in the period and still are.</param>
    /// <exception cref="ArgumentOutOfRangeException">What is counted has no name, or the stars are outside 3 to 5.</exception>
    public CountedProducts(PortfolioMeasure counted, int fromStars = StarCounts.Least, bool withPotentialFive = false)
    {
        Counted = Guard.Named(counted, nameof(counted));
        FromStars = Guard.InRange(fromStars, StarCounts.Least, StarCounts.Most, nameof(fromStars));
        WithPotentialFive = withPotentialFive;
    }

    /// <summary>Gets the count.</summary>
    public PortfolioMeasure Counted { get; }

    /// <summary>Gets the least stars of a product that counts, 3 to 5.</summary>
    public int FromStars { get; }

    /// <summary>Gets a value indicating whether products that are potential 5 stars count too.</summary>
    public bool WithPotentialFive { get; }

    /// <summary>Gets a value indicating whether what happened within a period is counted, not what stands on a date.</summary>
    public bool IsOfPeriod => Counted is PortfolioMeasure.NewlyRecognised or PortfolioMeasure.Upgraded or PortfolioMeasure.RecognisedOrUpgraded or PortfolioMeasure.Rated;

    /// <summary>Returns whether a product is counted.</summary>
    internal bool Has(ProductFacts product) =>
        (WithPotentialFive && (IsOfPeriod ? product.IsPotentialFiveSince : product.IsPotentialFive)) || Counted switch
        {
            PortfolioMeasure.Standardised => product.IsStandardised,
            PortfolioMeasure.PotentialFive => product.IsPotentialFive,
            _ => product.Stars >= FromStars && HasRated(product),
        };

    // Of a product with a rating.
    private bool HasRated(ProductFacts product) => Counted switch
    {
        PortfolioMeasure.EverRecognised => true,
        PortfolioMeasure.Valid => product.Status == ProductStatus.Valid,
        PortfolioMeasure.InForce => product.IsInForce,
        PortfolioMeasure.NewlyRecognised => product.IsNew,
        PortfolioMeasure.Upgraded => product.IsUpgraded,
        PortfolioMeasure.RecognisedOrUpgraded => product.IsNew || product.IsUpgraded,
        _ => product.IsNew || product.IsUpgraded || product.IsReRated,
    };
}
