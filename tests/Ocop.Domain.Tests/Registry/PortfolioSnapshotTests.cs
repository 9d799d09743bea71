using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioSnapshotTests
{
    private static readonly LocalDate On = new(2023, 6, 2);
    private static readonly LocalDate Since = new(2021, 1, 1);

    [Property]
    public void Add_is_associative_and_commutative_with_a_neutral_element(EventList list, LawDay on, Order split)
    {
        var (a, b, c) = (Part(list, on, split, 0), Part(list, on, split, 1), Part(list, on, split, 2));
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a, a + PortfolioSnapshot.Empty);
        Assert.Equal(a, PortfolioSnapshot.Empty + a);
        Assert.True(a + b == b + a);
        Assert.Equal((a + b).GetHashCode(), (b + a).GetHashCode());
    }

    [Property]
    public void Add_parts_make_the_whole(EventList list, LawDay on, Order split)
    {
        var whole = list.PortfolioOf().Snapshot(on.Day, on.Day.PlusYears(-2));
        var sum = Enumerable.Range(0, 3).Select(part => Part(list, on, split, part)).Aggregate(PortfolioSnapshot.Empty, (left, right) => left + right);
        Assert.Equal(whole, sum);
        Assert.Equal(whole.CountProducers(), sum.CountProducers());
        Assert.Equal(whole.CountProducers(validOnly: true), sum.CountProducers(validOnly: true));
        Assert.Equal(whole.Activity(), sum.Activity());
        Assert.Equal(whole.Counts(new() { Area = "20" }), sum.Counts(new() { Area = "20" }));
    }

    [Fact]
    public void Add_does_not_change_its_operands()
    {
        var left = RuleBook.Default.PortfolioOf([new("A", "P")], [ProductEvent.Recognised("A", On, 3)]).Snapshot(On);
        var right = RuleBook.Default.PortfolioOf([new("B", "P")], [ProductEvent.Recognised("B", On, 4)]).Snapshot(On);
        Assert.Equal(2, (left + right).Counts().Valid.Total);
        Assert.Equal(1, left.Counts().Valid.Total);
        Assert.NotEqual(left, right);
        Assert.True(left != right);
    }

    [Fact]
    public void Add_different_dates_or_periods_are_refused()
    {
        var portfolio = RuleBook.Default.PortfolioOf([], []);
        Assert.Throws<ArgumentException>(() => portfolio.Snapshot(On) + portfolio.Snapshot(On.PlusDays(1)));
        Assert.Throws<ArgumentException>(() => portfolio.Snapshot(On) + portfolio.Snapshot(On, Since));
    }

    [Fact]
    public void CountProducers_counts_each_once_however_many_products_it_has()
    {
        var portfolio = RuleBook.Default.PortfolioOf(
            [new("A", "P"), new("B", "P"), new("C", "Q") { Area = "20" }, new("D", "P") { Area = "20" }, new("E", "R"), new("F", "Q") { Area = "20" }],
            [ProductEvent.Recognised("A", On, 3), ProductEvent.Recognised("B", On, 4), ProductEvent.Recognised("C", On.PlusYears(-4), 3), ProductEvent.Recognised("D", On, 3), ProductEvent.Recognised("F", On.PlusYears(-5), 3)]);
        var snapshot = portfolio.Snapshot(On);
        Assert.Equal(2, snapshot.CountProducers());
        Assert.Equal(1, snapshot.CountProducers(validOnly: true));
        Assert.Equal(2, snapshot.CountProducers(new() { Area = "20" }));
    }

    // What each product is in all counts at once, with a period that begins on 1 January 2021.
    [Fact]
    public void Count_knows_each_product_by_all_that_it_is()
    {
        var (before, within) = (Since.PlusDays(-1), Since);
        var recognised = ProductEvent.Recognised("D", before.PlusMonths(-1), 3);
        var valid = new ProductFacts(ProductStatus.Valid, 3, IsInForce: true, IsStandardised: false, IsNew: false, IsUpgraded: false, IsReRated: false, IsPotentialFive: false, IsPotentialFiveSince: false);
        Assert.Equal(valid, Facts(recognised));
        Assert.Equal(valid with { IsStandardised = true }, Facts(recognised, ProductEvent.Standardised("D", before)));
        Assert.Equal(valid with { IsNew = true }, Facts(ProductEvent.Recognised("D", within, 3)));
        Assert.Equal(valid with { IsUpgraded = true, Stars = 4 }, Facts(recognised, ProductEvent.Upgraded("D", within, 4)));
        Assert.Equal(valid with { IsReRated = true }, Facts(recognised, ProductEvent.ReRated("D", within, 3)));
        Assert.Equal(valid with { IsPotentialFive = true }, Facts(recognised, ProductEvent.PotentialFive("D", before)));
        Assert.Equal(valid with { IsPotentialFive = true, IsPotentialFiveSince = true }, Facts(recognised, ProductEvent.PotentialFive("D", within)));
        Assert.Equal(valid with { Status = ProductStatus.Withdrawn, IsInForce = false }, Facts(recognised, ProductEvent.Withdrawn("D", within)));
        Assert.Equal(default(ProductFacts) with { IsStandardised = true }, Facts(ProductEvent.Standardised("D", within)));
        Assert.Null(Facts(ProductEvent.Recognised("D", On.PlusDays(1), 3)));

        static ProductFacts? Facts(params ProductEvent[] events)
        {
            ProductFacts? found = null;
            var count = RuleBook.Default.PortfolioOf([new("D", "P")], events).Snapshot(On, Since).Count(
                facts =>
                {
                    found = facts;
                    return true;
                },
                null);
            Assert.Equal(found is null ? 0 : 1, count);
            return found;
        }
    }

    [Fact]
    public void Equals_groups_without_products_say_nothing()
    {
        Assert.Equal(Of([], []), Of([new("A", "P")], []));
        Assert.Equal(Of([], []), Of([new("A", "P")], [ProductEvent.Recognised("A", On.PlusDays(1), 3)]));
        // Recognised before the period, so that only the counts tell of it.
        Differ(Of([], []), Of([new("A", "P")], [ProductEvent.Recognised("A", Since.PlusDays(-1), 3)]));
    }

    // Each pair has all other figures in common.
    [Fact]
    public void Equals_snapshots_that_differ_in_one_thing_are_different()
    {
        Differ(Of([], []), Of([], [], On.PlusDays(1)));
        Differ(Of([], []), Of([], [], On, Since.PlusDays(1)));

        // Who stands behind the products, and behind those in force.
        ProductEvent[] two = [ProductEvent.Recognised("A", On, 3), ProductEvent.Recognised("B", On.PlusYears(-4), 4)];
        Differ(Of([new("A", "P"), new("B", "P")], two), Of([new("A", "P"), new("B", "Q")], two));
        Differ(Of([new("A", "P"), new("B", "Q")], two), Of([new("A", "Q"), new("B", "P")], two));

        // Which of them were standardised.
        Product[] products = [new("A", "P"), new("B", "P"), new("C", "P")];
        ProductEvent[] three = [.. two, ProductEvent.Recognised("C", On, 5)];
        Differ(Of(products, [.. three, ProductEvent.Standardised("A", On)]), Of(products, [.. three, ProductEvent.Standardised("B", On)]));

        // What is possible: the certificate of 2023 is in force or not, and what ended it may be a withdrawal.
        var (year, on, since) = (ProductEvent.Recognised("A", new PartialDate(2023), 3), new LocalDate(2026, 4, 15), new LocalDate(2026, 1, 1));
        Differ(Of([new("A", "P")], [year], on, since), Of([new("A", "P")], [year, ProductEvent.Withdrawn("A", new(2023, 5, 1))], on, since));
    }

    [Fact]
    public void Equals_nothing_is_equal_to_nothing_alone()
    {
        PortfolioSnapshot? none = null;
        PortfolioSnapshot? other = null;
        Assert.True(none == other);
        Assert.False(none == PortfolioSnapshot.Empty);
        Assert.False(PortfolioSnapshot.Empty == none);
        Assert.False(PortfolioSnapshot.Empty.Equals(none));
    }

    // A product whose producer is of no known kind matters for the share of producers once it was recognised.
    [Fact]
    public void Producers_of_unknown_kind_matter_with_a_recognised_product()
    {
        var share = new ProducerShareIndicator(new BilingualText("tỷ lệ", "share"), [Kinds.Cooperative]);
        Product[] products = [new("A", "P") { ProducerKind = Kinds.Cooperative }, new("B", "Q")];
        ProductEvent[] events = [ProductEvent.Recognised("A", On, 3), ProductEvent.Standardised("B", On)];
        Assert.Equal(new Fraction(1, 1), share.Measure(Of(products, events)));
        Assert.Null(share.Measure(Of(products, [.. events, ProductEvent.Recognised("B", On, 3)])));
    }

    private static PortfolioSnapshot Of(Product[] products, ProductEvent[] events, LocalDate? on = null, LocalDate? since = null) =>
        RuleBook.Default.PortfolioOf(products, events).Snapshot(on ?? On, since ?? Since);

    private static void Differ(PortfolioSnapshot left, PortfolioSnapshot right)
    {
        Assert.NotEqual(left, right);
        Assert.NotEqual(right, left);
    }

    // The products are dealt out to three parts as the order says.
    private static PortfolioSnapshot Part(EventList list, LawDay on, Order split, int part) =>
        new EventList([.. split.Of(list.Listed).Where((_, i) => i % 3 == part)]).PortfolioOf().Snapshot(on.Day, on.Day.PlusYears(-2));
}
