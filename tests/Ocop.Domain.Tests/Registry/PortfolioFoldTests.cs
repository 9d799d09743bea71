using System.Globalization;
using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioFoldTests
{
    private static readonly LocalDate On = new(2023, 6, 2);

    [Property]
    public void ToSnapshot_events_in_any_order_and_told_twice_agree_with_the_portfolio(EventList list, LawDay on, Order order)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on.Day);
        var told = order.Of<object>(list.Products.Concat(list.Products).Concat<object>(list.Events).Concat(list.Events));
        foreach (var item in told)
        {
            if (item is Product product) fold.Add(product);
            else fold.Add((ProductEvent)item);
        }

        Assert.Equal(list.PortfolioOf().Snapshot(on.Day), fold.ToSnapshot());
    }

    [Fact]
    public void ToSnapshot_contradictions_are_refused_in_any_order()
    {
        ProductEvent[][] contradictions =
        [
            [ProductEvent.Recognised("D", On, 3), ProductEvent.Recognised("D", On.PlusDays(-1), 3)],
            [ProductEvent.Upgraded("D", On, 4)],
            [ProductEvent.Recognised("D", On, 3), ProductEvent.ReRated("D", On.PlusDays(-1), 3)],
            [ProductEvent.Withdrawn("D", On)],
            [ProductEvent.Recognised("D", On.PlusDays(-1), 4), ProductEvent.Upgraded("D", On, 4)],
            [ProductEvent.Recognised("D", On.PlusDays(-1), 5), ProductEvent.Upgraded("D", On, 4)],
            [ProductEvent.Recognised("D", On, 4), ProductEvent.Upgraded("D", On, 4)],
            [ProductEvent.Recognised("D", On.PlusDays(-3), 3), ProductEvent.Upgraded("D", On.PlusDays(-2), 4), ProductEvent.Upgraded("D", On.PlusDays(-1), 4), ProductEvent.ReRated("D", On, 5)],
            [ProductEvent.Recognised("D", On, 3), ProductEvent.Withdrawn("D", On.PlusDays(-1))],
        ];
        foreach (var events in contradictions.Concat(contradictions.Select(events => events.Reverse().ToArray())))
        {
            Assert.Equal("$.events['D']", Assert.Throws<InvalidEntryException>(() => Fold([new("D", "P")], events)).Entry);
        }
    }

    [Fact]
    public void ToSnapshot_an_upgrade_that_brings_no_more_stars_is_the_error_of_the_portfolio()
    {
        Product[] products = [new("D", "P")];
        ProductEvent[] events = [ProductEvent.Recognised("D", On.PlusDays(-2), 3), ProductEvent.ReRated("D", On.PlusDays(-1), 4), ProductEvent.Upgraded("D", On, 4)];
        var expected = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.PortfolioOf(products, events));
        foreach (var order in new[] { events, [events[2], events[0], events[1]], [events[1], events[2], events[0], events[1]] })
        {
            var problem = Assert.Throws<InvalidEntryException>(() => Fold(products, order));
            Assert.Equal(expected.Entry, problem.Entry);
            Assert.Equal(expected.Explain(Language.English), problem.Explain(Language.English));
            Assert.Equal(expected.Explain(Language.Vietnamese), problem.Explain(Language.Vietnamese));
        }
    }

    [Theory]
    [InlineData(14, true)] // 16 ratings in all
    [InlineData(15, false)] // 17: the recognition is not kept
    public void ToSnapshot_an_upgrade_is_judged_among_the_latest_16_ratings_in_any_order(int later, bool isRefused)
    {
        var events = Enumerable.Range(1, later).Select(i => ProductEvent.ReRated("D", On.PlusDays(i - later), 4))
            .Prepend(ProductEvent.Upgraded("D", On.PlusDays(-later), 4))
            .Prepend(ProductEvent.Recognised("D", On.PlusDays(-later - 1), 4))
            .ToArray();
        foreach (var order in new[] { events, [.. Enumerable.Reverse(events)], [.. events.OrderBy(change => change.On.Day), .. events] })
        {
            if (isRefused) Assert.Throws<InvalidEntryException>(() => Fold([new("D", "P")], order));
            else Assert.Equal(new StarCounts(0, 1, 0), Fold([new("D", "P")], order).Counts().Valid);
        }
    }

    [Theory]
    [InlineData(ValidityConvention.Inclusive, 1)]
    [InlineData(ValidityConvention.Exclusive, 0)]
    public void ToSnapshot_the_convention_decides_on_the_corresponding_day(ValidityConvention convention, int valid)
    {
        var counts = Snapshot(On);
        Assert.Equal((valid, 1 - valid), (counts.Valid.Three, counts.Expired.Three));
        Assert.Equal(1, Snapshot(On.PlusDays(-1)).Valid.Three);
        Assert.Equal(1, Snapshot(On.PlusDays(1)).Expired.Three);

        PortfolioCounts Snapshot(LocalDate on)
        {
            var fold = RuleBook.Default.NewPortfolioFold(on, convention: convention);
            fold.Add(new Product("D", "P"));
            fold.Add(ProductEvent.Recognised("D", On.PlusYears(-3), 3));
            return fold.ToSnapshot().Counts();
        }
    }

    [Fact]
    public void Constructor_a_convention_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.NewPortfolioFold(On, convention: (ValidityConvention)2));

    [Fact]
    public void ToSnapshot_an_event_without_a_product_is_refused() =>
        Assert.Equal("$.events['X']", Assert.Throws<InvalidEntryException>(() => Fold([], [ProductEvent.Standardised("X", On)])).Entry);

    [Fact]
    public void ToSnapshot_an_event_without_a_product_is_refused_also_when_told_twice() =>
        Assert.Throws<InvalidEntryException>(() => Fold([], [ProductEvent.Standardised("X", On), ProductEvent.Standardised("X", On)]));

    // A rating that is yet to begin is known from the day on which it was signed.
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void ToSnapshot_a_later_rating_without_a_product_is_refused_once_it_was_signed(int signed, bool isRefused)
    {
        ProductEvent[] events = [ProductEvent.ReRated("X", On.PlusDays(10), 3, On.PlusDays(signed))];
        if (isRefused) Assert.Equal("$.events['X']", Assert.Throws<InvalidEntryException>(() => Fold([], events)).Entry);
        else Assert.Equal(default, Fold([], events).Counts());
    }

    [Fact]
    public void ToSnapshot_of_several_faulty_products_the_first_dossier_is_named()
    {
        ProductEvent[] events = [ProductEvent.Withdrawn("B", On), ProductEvent.Withdrawn("A", On), ProductEvent.Withdrawn("C", On)];
        foreach (var order in new[] { events, Enumerable.Reverse(events).ToArray() })
        {
            Assert.Equal("$.events['A']", Assert.Throws<InvalidEntryException>(() => Fold([new("A", "P"), new("B", "P"), new("C", "P")], order)).Entry);
        }
    }

    [Fact]
    public void Add_two_products_of_one_dossier_are_refused()
    {
        var fold = RuleBook.Default.NewPortfolioFold(On);
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
        var fold = RuleBook.Default.NewPortfolioFold(On);
        foreach (var dossier in dossiers)
        {
            fold.Add(new Product(dossier, dossier));
            fold.Add(ProductEvent.Recognised(dossier, new(2018, 1, 1), 3));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < events; i++) fold.Add(ProductEvent.ReRated(dossiers[i % products], new LocalDate(2018, 1, 2).PlusDays(i / products), 3 + (i % 3)));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(products, fold.ToSnapshot().Counts().EverRecognised.Total);
        // Each event kept would be 40 MB and more; other tests keep some of their own meanwhile.
        Assert.True(grown < 15_000_000, $"{grown} bytes");
    }

    [Fact]
    public void Events_of_no_product_are_named_by_a_path_that_can_be_read()
    {
        Assert.Equal(@"$.events['a\'b\u000A']", Assert.Throws<InvalidEntryException>(() => Fold([], [ProductEvent.Standardised("a'b\n", On)])).Entry);
        Assert.InRange(Assert.Throws<InvalidEntryException>(() => Fold([], [ProductEvent.Standardised(new string('x', 100_000), On)])).Message.Length, 40, 400);
    }

    private static PortfolioSnapshot Fold(Product[] products, ProductEvent[] events)
    {
        var fold = RuleBook.Default.NewPortfolioFold(On);
        foreach (var product in products) fold.Add(product);
        foreach (var change in events) fold.Add(change);
        return fold.ToSnapshot();
    }
}
