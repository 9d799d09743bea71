using NodaTime;

namespace Ocop.Domain.Registry;

/// <summary>The totals of one group of products, and which producers stand behind them.</summary>
internal sealed class PortfolioCellTotals : IEquatable<PortfolioCellTotals>
{
    // The producers of recognised products; true where the certificate of one of the products is in force.
    private readonly Dictionary<string, bool> producers = new(StringComparer.Ordinal);

    public PortfolioCounts Counts { get; private set; }

    public PortfolioActivity Activity { get; private set; }

    public bool IsEmpty => Counts == default && Activity == default;

    public void Add(Product product, ProductHistory history, LocalDate on, LocalDate? since)
    {
        var standing = history.StandingOn(on);
        Counts += history.Counts(standing);
        Activity += history.Activity(on, since);
        if (standing.Stars is not null) AddProducer(product.Producer, standing.Status is ProductStatus.Valid or ProductStatus.Extended);
    }

    public void Add(PortfolioCellTotals other)
    {
        Counts += other.Counts;
        Activity += other.Activity;
        foreach (var producer in other.producers) AddProducer(producer.Key, producer.Value);
    }

    public void CollectProducers(HashSet<string> into, bool validOnly)
    {
        foreach (var producer in producers)
        {
            if (producer.Value || !validOnly) into.Add(producer.Key);
        }
    }

    public bool Equals(PortfolioCellTotals? other) =>
        other is not null && Counts == other.Counts && Activity == other.Activity && producers.Count == other.producers.Count
        && producers.All(producer => other.producers.TryGetValue(producer.Key, out var isValid) && isValid == producer.Value);

    public override bool Equals(object? obj) => Equals(obj as PortfolioCellTotals);

    public override int GetHashCode() => Counts.GetHashCode();

    private void AddProducer(string producer, bool isValid) => producers[producer] = isValid || (producers.TryGetValue(producer, out var before) && before);
}
