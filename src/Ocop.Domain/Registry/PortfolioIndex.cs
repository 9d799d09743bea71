using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The counts of a portfolio on every date, ready to be looked up: one search among the days on which something changes, without allocating.</summary>
/// <remarks>Certificates end by the convention of the <see cref="Portfolio"/> that it is of.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class PortfolioIndex
{
    private readonly LocalDate[] days;

    // The days once more as plain numbers in the same order: comparing those is several times faster.
    private readonly int[] keys;
    private readonly PortfolioCounts[] counts;
    private readonly PortfolioCounts start;

    internal PortfolioIndex(PortfolioCounts start, Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)> changes)
    {
        this.start = start;
        days = [.. changes.Keys];
        Array.Sort(days);
        keys = Array.ConvertAll(days, Key);
        counts = new PortfolioCounts[days.Length];
        var running = start;
        for (var i = 0; i < days.Length; i++)
        {
            var (more, fewer) = changes[days[i]];
            counts[i] = running = (running + more).Less(fewer);
        }
    }

    /// <summary>Gets the days on which the counts change, in order.</summary>
    public IReadOnlyList<LocalDate> Days => Unchangeable.Wrap(days);

    /// <summary>Returns what the portfolio holds on a date.</summary>
    /// <param name="on">The date; before the first event everything is 0 but the products that may have been recognised before their events begin.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public PortfolioCounts At(LocalDate on)
    {
        Guard.Iso(on, nameof(on));
        // The last day that is not after the date.
        var key = Key(on);
        int low = 0, high = keys.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (keys[middle] <= key) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? start : counts[low - 1];
    }

    private static int Key(LocalDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;
}
