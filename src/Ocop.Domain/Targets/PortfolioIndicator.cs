using Ocop.Domain.Internal;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>A count of products by stars (số sản phẩm theo hạng sao).</summary>
public sealed record PortfolioIndicator : Indicator
{
    /// <summary>Creates the indicator.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="counted">Which products it counts.</param>
    /// <param name="fromStars">The least stars of a product that counts, 3 to 5; the default is 3. Products that were only standardised have none and count always.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">What is counted has no name, or the stars are outside 3 to 5.</exception>
    public PortfolioIndicator(BilingualText labels, PortfolioMeasure counted, int fromStars = StarCounts.Least)
        : base(labels, IndicatorUnit.Count)
    {
        Counted = Guard.Named(counted, nameof(counted));
        FromStars = Guard.InRange(fromStars, StarCounts.Least, StarCounts.Most, nameof(fromStars));
    }

    /// <summary>Gets which products it counts.</summary>
    public PortfolioMeasure Counted { get; }

    /// <summary>Gets the least stars of a product that counts, 3 to 5.</summary>
    public int FromStars { get; }

    /// <summary>Gets a value indicating whether it counts what happened within a period, not what stands on a date.</summary>
    public bool IsOfPeriod => Counted is PortfolioMeasure.NewlyRecognised or PortfolioMeasure.Upgraded or PortfolioMeasure.RecognisedOrUpgraded or PortfolioMeasure.Rated;

    /// <inheritdoc/>
    public override Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        Guard.NotNull(snapshot, nameof(snapshot));
        return Counted switch
        {
            PortfolioMeasure.EverRecognised => snapshot.Counts(scope).EverRecognised.AtLeast(FromStars),
            PortfolioMeasure.Valid => snapshot.Counts(scope).Valid.AtLeast(FromStars),
            PortfolioMeasure.InForce => snapshot.Counts(scope).InForce.AtLeast(FromStars),
            PortfolioMeasure.NewlyRecognised => snapshot.Activity(scope).NewlyRecognised.AtLeast(FromStars),
            PortfolioMeasure.Upgraded => snapshot.Activity(scope).Upgraded.AtLeast(FromStars),
            PortfolioMeasure.RecognisedOrUpgraded => snapshot.Activity(scope).RecognisedOrUpgraded.AtLeast(FromStars),
            PortfolioMeasure.Rated => snapshot.Activity(scope).Rated.AtLeast(FromStars),
            _ => snapshot.Counts(scope).Standardised,
        };
    }

    private protected override void Close()
    {
    }
}
