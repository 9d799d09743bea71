using System.Globalization;
using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioFoldTests
{
    private static readonly LocalDate On = new(2023, 6, 2);

    [Fact]
    public void ToSnapshot_events_in_any_order_and_told_twice_agree_with_the_portfolio() => Property.Holds(RandomPortfolio.Any, random =>
    {
        var fold = new PortfolioFold(On);
        foreach (var change in Enumerable.Reverse(random.Events)) fold.Add(change);
        foreach (var product in random.Products) fold.Add(product);
        foreach (var change in random.Events) fold.Add(change);
        Assert.Equal(random.Build().Snapshot(On), fold.ToSnapshot());
    });

    [Fact]
    public void ToSnapshot_contradictions_are_refused_in_any_order()
    {
        ProductEvent[][] contradictions =
        [
            [ProductEvent.Recognised("D", On, 3), ProductEvent.Recognised("D", On.PlusDays(-1), 3)],
            [ProductEvent.Upgraded("D", On, 4)],
            [ProductEvent.Recognised("D", On, 3), ProductEvent.ReRated("D", On.PlusDays(-1), 3)],
            [ProductEvent.Withdrawn("D", On)],
            [ProductEvent.Recognised("D", On, 3), ProductEvent.Withdrawn("D", On.PlusDays(-1))],
        ];
        foreach (var events in contradictions.Concat(contradictions.Select(events => events.Reverse().ToArray())))
        {
            Assert.Equal("$.events['D']", Assert.Throws<InvalidEntryException>(() => Fold([new("D", "P")], events)).Entry);
        }
    }

    [Fact]
    public void ToSnapshot_an_event_without_a_product_is_refused() =>
        Assert.Equal("$.events['X']", Assert.Throws<InvalidEntryException>(() => Fold([], [ProductEvent.Standardised("X", On)])).Entry);

    [Fact]
    public void Add_two_products_of_one_dossier_are_refused()
    {
        var fold = new PortfolioFold(On);
        fold.Add(new Product("D", "P"));
        fold.Add(new Product("D", "P"));
        Assert.Equal("$.products['D']", Assert.Throws<InvalidEntryException>(() => fold.Add(new Product("D", "Q"))).Entry);
    }

    [Fact]
    public void Add_later_events_are_passed_over() =>
        Assert.Equal(0, Fold([new("D", "P")], [ProductEvent.Recognised("D", On.PlusDays(1), 3)]).Counts().EverRecognised.Total);

    [Fact]
    public void Add_many_events_need_memory_for_the_distinct_products_only()
    {
        const int products = 1_000;
        const int events = 500_000;
        var dossiers = Enumerable.Range(0, products).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var fold = new PortfolioFold(On);
        foreach (var dossier in dossiers)
        {
            fold.Add(new Product(dossier, dossier));
            fold.Add(ProductEvent.Recognised(dossier, new(2018, 1, 1), 3));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < events; i++) fold.Add(ProductEvent.ReRated(dossiers[i % products], new LocalDate(2018, 1, 2).PlusDays(i / products), 3 + (i % 3)));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(products, fold.ToSnapshot().Counts().EverRecognised.Total);
        // Each event kept would be 20 MB and more; other tests may allocate meanwhile.
        Assert.True(grown < 8_000_000, $"{grown} bytes");
    }

    private static PortfolioSnapshot Fold(Product[] products, ProductEvent[] events)
    {
        var fold = new PortfolioFold(On);
        foreach (var product in products) fold.Add(product);
        foreach (var change in events) fold.Add(change);
        return fold.ToSnapshot();
    }
}
