using NodaTime;

namespace Ocop.Domain.Registry;

/// <summary>The totals of one group of products, and which producers stand behind them.</summary>
internal sealed class PortfolioCellTotals : IEquatable<PortfolioCellTotals>
{
    // The producers of products that were surely recognised; true where the certificate of one of the products is in force.
    private readonly Dictionary<string, bool> producers = new(StringComparer.Ordinal);

    // How many products are alike; one that is in no count is not among them.
    private readonly Dictionary<ProductFacts, int> products = [];

    public PortfolioCounts Counts { get; private set; }

    public PortfolioActivity Activity { get; private set; }

    public bool IsEmpty => Counts == default && Activity == default;

    public void Add(Product product, ProductHistory history, LocalDate on, LocalDate? since)
    {
        var standing = history.StandingOn(on);
        var counts = history.Counts(standing, on);
        Counts += counts;
        var activity = history.Activity(on, since);
        Activity += activity;
        var isRecognised = ProductHistory.IsRecognised(standing);
        AddProducts(
            new ProductFacts(
                standing.Status,
                isRecognised ? standing.Stars!.Value : 0,
                ProductHistory.IsInForce(standing),
                history.IsStandardised,
                activity.NewlyRecognised.Total > 0,
                activity.Upgraded.Total > 0,
                activity.ReRated.Total > 0,
                counts.PotentialFive > 0,
                activity.PotentialFive > 0),
            1);
        if (isRecognised) AddProducer(product.Producer, ProductHistory.IsInForce(standing));
    }

    public void Add(PortfolioCellTotals other)
    {
        Counts += other.Counts;
        Activity += other.Activity;
        foreach (var alike in other.products) AddProducts(alike.Key, alike.Value);
        foreach (var producer in other.producers) AddProducer(producer.Key, producer.Value);
    }

    /// <summary>Returns how many products are meant.</summary>
    public int Count(Func<ProductFacts, bool> isMeant)
    {
        var sum = 0;
        foreach (var alike in products)
        {
            if (isMeant(alike.Key)) sum += alike.Value;
        }

        return sum;
    }

    public void CollectProducers(HashSet<string> into, bool validOnly)
    {
        foreach (var producer in producers)
        {
            if (producer.Value || !validOnly) into.Add(producer.Key);
        }
    }

    public bool Equals(PortfolioCellTotals? other) =>
        other is not null && Counts == other.Counts && Activity == other.Activity && products.Count == other.products.Count && producers.Count == other.producers.Count
        && products.All(alike => other.products.TryGetValue(alike.Key, out var count) && count == alike.Value)
        && producers.All(producer => other.producers.TryGetValue(producer.Key, out var isValid) && isValid == producer.Value);

    public override bool Equals(object? obj) => Equals(obj as PortfolioCellTotals);

    public override int GetHashCode() => Counts.GetHashCode();

    private void AddProducts(ProductFacts alike, int count)
    {
        if (alike != default) products[alike] = products.TryGetValue(alike, out var before) ? before + count : count;
    }

    private void AddProducer(string producer, bool isValid) => producers[producer] = isValid || (producers.TryGetValue(producer, out var before) && before);
}
