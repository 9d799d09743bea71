using Ocop.Domain.Internal;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>A count of products by stars (số sản phẩm theo hạng sao).</summary>
public sealed record PortfolioIndicator : Indicator
{
    /// <summary>Creates the indicator.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="counted">Which products it counts.</param>
    /// <param name="fromStars">The least stars of a product that counts, 3 to 5; the default is 3. Products that were only standardised and those that are potential 5 stars have none and count always.</param>
    /// <param name="withPotentialFive">Whether products that are potential 5 stars count too, each product once: "5 or potential 5 stars" is 5 with them.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">What is counted has no name, or the stars are outside 3 to 5.</exception>
    public PortfolioIndicator(BilingualText labels, PortfolioMeasure counted, int fromStars = StarCounts.Least, bool withPotentialFive = false)
        : base(labels, IndicatorUnit.Count) => Products = new CountedProducts(counted, fromStars, withPotentialFive);

    /// <summary>Gets which products it counts.</summary>
    public PortfolioMeasure Counted => Products.Counted;

    /// <summary>Gets the least stars of a product that counts, 3 to 5.</summary>
    public int FromStars => Products.FromStars;

    /// <summary>Gets a value indicating whether products that are potential 5 stars count too.</summary>
    public bool WithPotentialFive => Products.WithPotentialFive;

    /// <inheritdoc/>
    public override bool IsOfPeriod => Products.IsOfPeriod;

    private CountedProducts Products { get; }

    /// <inheritdoc/>
    public override Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null) =>
        Guard.NotNull(snapshot, nameof(snapshot)).Count(Products.Has, scope);

    private protected override void Close()
    {
    }
}
