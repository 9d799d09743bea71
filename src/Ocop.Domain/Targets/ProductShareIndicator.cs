using Ocop.Domain.Internal;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>A share of products (tỷ lệ sản phẩm): how many of a whole are also of a part. The whole is always named, since "20% of the rated products" is another figure of those ever recognised, of those valid and of those counted on an earlier day.</summary>
public sealed record ProductShareIndicator : Indicator
{
    /// <summary>Creates the indicator of a share of what a portfolio counts on the date, or in the period.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="part">Which products count.</param>
    /// <param name="whole">Which products they are a share of: only those of the part that are also of the whole count, so that no share is above 1.</param>
    /// <exception cref="ArgumentNullException">The name, the part or the whole is null.</exception>
    public ProductShareIndicator(BilingualText labels, CountedProducts part, CountedProducts whole)
        : base(labels, IndicatorUnit.Share)
    {
        Part = Guard.NotNull(part, nameof(part));
        Whole = Guard.NotNull(whole, nameof(whole));
    }

    /// <summary>Creates the indicator of a share of a number of products that stays the same, such as those counted on the day on which the target was set.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="part">Which products count.</param>
    /// <param name="whole">The number that they are a share of, above 0. The part may grow above it, and the share above 1.</param>
    /// <exception cref="ArgumentNullException">The name or the part is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public ProductShareIndicator(BilingualText labels, CountedProducts part, int whole)
        : base(labels, IndicatorUnit.Share)
    {
        Part = Guard.NotNull(part, nameof(part));
        FixedWhole = Guard.InRange(whole, 1, int.MaxValue, nameof(whole));
    }

    /// <summary>Gets which products count.</summary>
    public CountedProducts Part { get; }

    /// <summary>Gets which products they are a share of; null where that is a number.</summary>
    public CountedProducts? Whole { get; }

    /// <summary>Gets the number that they are a share of; null where a portfolio counts it.</summary>
    public int? FixedWhole { get; }

    /// <inheritdoc/>
    public override bool IsOfPeriod => Part.IsOfPeriod || Whole?.IsOfPeriod == true;

    /// <summary>Returns how many products the share is of: with <see cref="Threshold.FewestOf"/> it says how many a target asks for.</summary>
    /// <param name="snapshot">The snapshot; for what happened within a period, that of the period.</param>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    public int WholeOf(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        Guard.NotNull(snapshot, nameof(snapshot));
        return FixedWhole ?? snapshot.Count(Whole!.Has, scope);
    }

    /// <inheritdoc/>
    /// <remarks>There is no share where there are no products of the whole.</remarks>
    public override Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        var whole = WholeOf(snapshot, scope);
        if (whole == 0) return null;
        return new Fraction(snapshot.Count(product => Part.Has(product) && Whole?.Has(product) != false, scope), whole);
    }

    private protected override void Close()
    {
    }
}
