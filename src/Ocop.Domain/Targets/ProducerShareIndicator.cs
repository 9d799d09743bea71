using Ocop.Domain.Internal;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>The share of distinct producers that are of certain kinds (tỷ lệ chủ thể theo loại hình), each counted once however many products it has.</summary>
public sealed record ProducerShareIndicator : Indicator
{
    /// <summary>Creates the indicator.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="kinds">The kinds that count.</param>
    /// <param name="validOnly">Whether only producers of a product with a certificate in force, valid or extended, are looked at; by default all that ever had one recognised are.</param>
    /// <exception cref="ArgumentNullException">The name, the list or a kind of it is null.</exception>
    public ProducerShareIndicator(BilingualText labels, IEnumerable<ProducerKind> kinds, bool validOnly = false)
        : base(labels, IndicatorUnit.Share)
    {
        Kinds = Unchangeable.Wrap(Guard.NotNull(kinds, nameof(kinds)).Select(kind => Guard.NotNull(kind, nameof(kinds))).Distinct().OrderBy(kind => kind.Key, StringComparer.Ordinal).ToArray());
        ValidOnly = validOnly;
    }

    /// <summary>Gets the kinds that count, in the order of their keys.</summary>
    public IReadOnlyList<ProducerKind> Kinds { get; }

    /// <summary>Gets a value indicating whether only producers of a product with a certificate in force, valid or extended, are looked at.</summary>
    public bool ValidOnly { get; }

    /// <inheritdoc/>
    /// <remarks>There is no share where there are no producers or where the kind of one is unknown.</remarks>
    public override Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        var all = Guard.NotNull(snapshot, nameof(snapshot)).CountProducers(scope, ValidOnly);
        if (all == 0 || snapshot.HasUnknownProducerKind(scope)) return null;
        var within = scope ?? PortfolioScope.All;
        var counted = within.ProducerKind is { } only ? Kinds.Where(kind => kind == only) : Kinds;
        return new Fraction(counted.Sum(kind => snapshot.CountProducers(within with { ProducerKind = kind }, ValidOnly)), all);
    }

    private protected override void Close()
    {
    }
}
