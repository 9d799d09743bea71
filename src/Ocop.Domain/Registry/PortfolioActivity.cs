namespace Ocop.Domain.Registry;

/// <summary>What was rated within a period: distinct products, by the stars of their latest rating.</summary>
/// <remarks>
/// A product that was recognised and upgraded in the period is in both counts and once in <see cref="Rated"/>.
/// Two counts are equal when all their members are. The default value counts nothing; adding it changes nothing.
/// </remarks>
public readonly record struct PortfolioActivity
{
    /// <summary>Gets the products recognised for the first time in the period (công nhận mới), for certain.</summary>
    public StarCounts NewlyRecognised { get; internal init; }

    /// <summary>Gets the products that may have been recognised for the first time in the period (có thể là công nhận mới): their events begin with a rating again, or only the year or the month of the recognition is known. They are in no count for that.</summary>
    public StarCounts PossiblyNewlyRecognised { get; internal init; }

    /// <summary>Gets the products upgraded in the period (nâng hạng).</summary>
    public StarCounts Upgraded { get; internal init; }

    /// <summary>Gets the products rated again in the period (đánh giá lại).</summary>
    public StarCounts ReRated { get; internal init; }

    /// <summary>Gets the products newly recognised or upgraded in the period, each once.</summary>
    public StarCounts RecognisedOrUpgraded { get; internal init; }

    /// <summary>Gets the products newly recognised, upgraded or rated again in the period, each once.</summary>
    public StarCounts Rated { get; internal init; }

    /// <summary>Gets the products that came to be potential 5 stars in the period (tiềm năng 5 sao) and certainly still are on the date. They were not rated by that: no other count here has them for it.</summary>
    public int PotentialFive { get; internal init; }

    /// <summary>Adds two counts of different products.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A sum is above the largest int.</exception>
    public static PortfolioActivity operator +(PortfolioActivity left, PortfolioActivity right) => new()
    {
        NewlyRecognised = left.NewlyRecognised + right.NewlyRecognised,
        PossiblyNewlyRecognised = left.PossiblyNewlyRecognised + right.PossiblyNewlyRecognised,
        Upgraded = left.Upgraded + right.Upgraded,
        ReRated = left.ReRated + right.ReRated,
        RecognisedOrUpgraded = left.RecognisedOrUpgraded + right.RecognisedOrUpgraded,
        Rated = left.Rated + right.Rated,
        PotentialFive = left.PotentialFive + right.PotentialFive,
    };
}
