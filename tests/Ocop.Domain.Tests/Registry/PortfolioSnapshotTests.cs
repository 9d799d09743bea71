using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

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
            [new("A", "P"), new("B", "P"), new("C", "Q") { Area = "20" }, new("D", "P") { Area = "20" }, new("E", "R")],
            [ProductEvent.Recognised("A", On, 3), ProductEvent.Recognised("B", On, 4), ProductEvent.Recognised("C", On.PlusYears(-4), 3), ProductEvent.Recognised("D", On, 3)]);
        var snapshot = portfolio.Snapshot(On);
        Assert.Equal(2, snapshot.CountProducers());
        Assert.Equal(1, snapshot.CountProducers(validOnly: true));
        Assert.Equal(2, snapshot.CountProducers(new() { Area = "20" }));
    }

    // The products are dealt out to three parts as the order says.
    private static PortfolioSnapshot Part(EventList list, LawDay on, Order split, int part) =>
        new EventList([.. split.Of(list.Listed).Where((_, i) => i % 3 == part)]).PortfolioOf().Snapshot(on.Day, on.Day.PlusYears(-2));
}
