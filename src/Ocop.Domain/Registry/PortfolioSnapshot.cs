using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>A portfolio on one date, with the activity of a period that ends on it (số liệu tại một ngày). Snapshots of different products add up: province and province make a region.</summary>
/// <remarks>
/// Addition is associative and commutative, and <see cref="Empty"/> is neutral, so a host can compute snapshots in parallel or apart.
/// Producers are counted once, whichever snapshots their products are in. Two snapshots are equal when they say the same.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class PortfolioSnapshot : IEquatable<PortfolioSnapshot>
{
    private readonly Dictionary<PortfolioCell, PortfolioCellTotals> cells;

    internal PortfolioSnapshot(LocalDate? on, LocalDate? since, LocalDate? checkedOn, Dictionary<PortfolioCell, PortfolioCellTotals> cells)
    {
        On = on;
        Since = since;
        CheckedOn = checkedOn;
        this.cells = cells;
    }

    /// <summary>Gets the snapshot of nothing, which has no date and can be added to any other.</summary>
    public static PortfolioSnapshot Empty { get; } = new(null, null, null, []);

    /// <summary>Gets the date; null for <see cref="Empty"/> only.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets the first day of the period whose activity is counted; null where the period has no beginning.</summary>
    public LocalDate? Since { get; }

    /// <summary>Gets the day to which the law on certificates was last checked, all that held up to the date, if the date lies after it; else null. It is no part of what the snapshot counts: two that differ in it are equal.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Adds two snapshots of different products.</summary>
    /// <param name="left">One snapshot.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">A snapshot is null.</exception>
    /// <exception cref="ArgumentException">The snapshots are of different dates or periods.</exception>
    /// <exception cref="OverflowException">A sum is above the largest int.</exception>
    public static PortfolioSnapshot operator +(PortfolioSnapshot left, PortfolioSnapshot right) => Guard.NotNull(left, nameof(left)).Add(Guard.NotNull(right, nameof(right)));

    /// <summary>Returns whether two snapshots say the same.</summary>
    /// <param name="left">One snapshot.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(PortfolioSnapshot? left, PortfolioSnapshot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether two snapshots say different things.</summary>
    /// <param name="left">One snapshot.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(PortfolioSnapshot? left, PortfolioSnapshot? right) => !(left == right);

    /// <summary>Adds a snapshot of other products.</summary>
    /// <param name="other">The other snapshot.</param>
    /// <returns>The sum; neither snapshot changes.</returns>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    /// <exception cref="ArgumentException">The snapshots are of different dates or periods.</exception>
    public PortfolioSnapshot Add(PortfolioSnapshot other)
    {
        Guard.NotNull(other, nameof(other));
        if (On is null) return other;
        if (other.On is null) return this;
        if (On != other.On || Since != other.Since) throw new ArgumentException("Expected a snapshot of the same date and period.", nameof(other));
        var sum = new Dictionary<PortfolioCell, PortfolioCellTotals>();
        foreach (var cell in cells.Concat(other.cells))
        {
            if (!sum.TryGetValue(cell.Key, out var totals)) sum.Add(cell.Key, totals = new PortfolioCellTotals());
            totals.Add(cell.Value);
        }

        return new PortfolioSnapshot(On, Since, CheckedOn is null || other.CheckedOn < CheckedOn ? other.CheckedOn : CheckedOn, sum);
    }

    /// <summary>Returns what the portfolio holds on the date.</summary>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The counts.</returns>
    public PortfolioCounts Counts(PortfolioScope? scope = null)
    {
        var sum = default(PortfolioCounts);
        foreach (var totals in Within(scope)) sum += totals.Counts;
        return sum;
    }

    /// <summary>Returns what was rated in the period.</summary>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The counts.</returns>
    public PortfolioActivity Activity(PortfolioScope? scope = null)
    {
        var sum = default(PortfolioActivity);
        foreach (var totals in Within(scope)) sum += totals.Activity;
        return sum;
    }

    /// <summary>Returns how many distinct producers have a recognised product, each counted once however many products it has.</summary>
    /// <param name="scope">Which products; by default all.</param>
    /// <param name="validOnly">Whether only products with a certificate in force count, valid or extended; by default all that were ever recognised do.</param>
    /// <returns>The number of producers.</returns>
    public int CountProducers(PortfolioScope? scope = null, bool validOnly = false)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var totals in Within(scope)) totals.CollectProducers(distinct, validOnly);
        return distinct.Count;
    }

    /// <summary>Returns how many products are meant.</summary>
    internal int Count(Func<ProductFacts, bool> isMeant, PortfolioScope? scope)
    {
        var sum = 0;
        foreach (var totals in Within(scope)) sum += totals.Count(isMeant);
        return sum;
    }

    /// <inheritdoc/>
    public bool Equals(PortfolioSnapshot? other)
    {
        if (other is null || On != other.On || Since != other.Since) return false;
        // A group without products says nothing.
        var left = cells.Where(cell => !cell.Value.IsEmpty).ToArray();
        return left.Length == other.cells.Count(cell => !cell.Value.IsEmpty)
            && left.All(cell => other.cells.TryGetValue(cell.Key, out var totals) && totals.Equals(cell.Value));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PortfolioSnapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((On.GetHashCode() * 397) ^ Counts().GetHashCode());

    internal bool HasUnknownProducerKind(PortfolioScope? scope) =>
        cells.Any(cell => cell.Key.ProducerKind is null && (scope is null || scope.Contains(cell.Key)) && cell.Value.Counts.EverRecognised.Total > 0);

    private IEnumerable<PortfolioCellTotals> Within(PortfolioScope? scope) =>
        cells.Where(cell => scope is null || scope.Contains(cell.Key)).Select(cell => cell.Value);
}
