using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

public class ProducerShareIndicatorTests
{
    private static readonly LocalDate On = new(2023, 6, 2);
    private static readonly BilingualText Label = new("tỷ lệ", "share");
    private static readonly PortfolioScope North = new() { Area = "20" };
    private static readonly PortfolioScope South = new() { Area = "92" };

    // Ever recognised: 2 cooperatives, 2 farms, a private enterprise. Their certificates of 2022 hold, those of 2019 do not.
    private static readonly Product[] Products =
    [
        new("1", "c") { ProducerKind = Kinds.Cooperative, Area = "20" }, new("2", "c") { ProducerKind = Kinds.Cooperative, Area = "20" },
        new("3", "d") { ProducerKind = Kinds.Cooperative, Area = "92" }, new("4", "e") { ProducerKind = Kinds.Farm, Area = "20" },
        new("5", "f") { ProducerKind = Kinds.Farm, Area = "20" }, new("6", "g") { ProducerKind = Kinds.PrivateEnterprise, Area = "20" },
    ];

    private static readonly ProductEvent[] Events =
    [
        ProductEvent.Recognised("1", new(2022, 6, 24), 3), ProductEvent.Recognised("2", new(2019, 12, 31), 3), ProductEvent.Recognised("3", new(2022, 6, 24), 4),
        ProductEvent.Recognised("4", new(2019, 12, 31), 3), ProductEvent.Recognised("5", new(2022, 6, 24), 3), ProductEvent.Recognised("6", new(2019, 12, 31), 5),
    ];

    [Theory]
    [InlineData("2/5", "2/3", "cooperative")]
    [InlineData("2/5", "1/3", "farm")]
    [InlineData("1/5", "0", "privateEnterprise")]
    [InlineData("0", "0", "association")]
    [InlineData("4/5", "1", "cooperative", "farm")]
    [InlineData("3/5", "1/3", "privateEnterprise", "farm")]
    [InlineData("2/5", "2/3", "cooperative", "cooperative")] // named twice, counted once
    [InlineData("0", "0")]
    public void Measure_is_the_exact_share_of_distinct_producers(string ever, string valid, params string[] keys)
    {
        var kinds = keys.Select(Kinds.Of).ToArray();
        var snapshot = RuleBook.Default.PortfolioOf(Products, Events).Snapshot(On);

        Assert.Equal(ever, new ProducerShareIndicator(Label, kinds).Measure(snapshot).ToString());
        Assert.Equal(ever, new ProducerShareIndicator(Label, kinds, validOnly: false).Measure(snapshot).ToString());
        Assert.Equal(valid, new ProducerShareIndicator(Label, kinds, validOnly: true).Measure(snapshot).ToString());
    }

    [Fact]
    public void Measure_looks_at_the_producers_of_the_scope()
    {
        var snapshot = RuleBook.Default.PortfolioOf(Products, Events).Snapshot(On);
        var cooperatives = new ProducerShareIndicator(Label, [Kinds.Cooperative]);

        Assert.Equal(new Fraction(1, 4), cooperatives.Measure(snapshot, North));
        Assert.Equal(1, cooperatives.Measure(snapshot, South));
        Assert.Equal(0, new ProducerShareIndicator(Label, [Kinds.Farm]).Measure(snapshot, South));
        Assert.Null(cooperatives.Measure(snapshot, new PortfolioScope { Area = "24" }));
        // A scope of one kind leaves the other kinds nothing to count.
        Assert.Equal(0, cooperatives.Measure(snapshot, new PortfolioScope { ProducerKind = Kinds.Farm }));
        Assert.Equal(1, cooperatives.Measure(snapshot, new PortfolioScope { ProducerKind = Kinds.Cooperative }));
        Assert.Equal(1, new ProducerShareIndicator(Label, [Kinds.Farm, Kinds.Cooperative]).Measure(snapshot, new PortfolioScope { ProducerKind = Kinds.Cooperative, Area = "20" }));
    }

    [Fact]
    public void Measure_a_producer_of_unknown_kind_leaves_its_scope_without_a_share()
    {
        var snapshot = RuleBook.Default.PortfolioOf([.. Products, new Product("7", "h") { Area = "92" }], [.. Events, ProductEvent.Recognised("7", new(2022, 6, 24), 3)]).Snapshot(On);
        var farms = new ProducerShareIndicator(Label, [Kinds.Farm]);

        Assert.Null(farms.Measure(snapshot));
        Assert.Null(farms.Measure(snapshot, South));
        Assert.Equal(new Fraction(2, 4), farms.Measure(snapshot, North));
        // Nobody of unknown kind is within a scope of one kind.
        Assert.Equal(1, farms.Measure(snapshot, new PortfolioScope { ProducerKind = Kinds.Farm }));
    }

    [Fact]
    public void Measure_without_producers_there_is_no_share()
    {
        var farms = new ProducerShareIndicator(Label, [Kinds.Farm]);

        Assert.Null(farms.Measure(PortfolioSnapshot.Empty));
        // A producer whose only product was standardised has none recognised.
        Assert.Null(farms.Measure(RuleBook.Default.PortfolioOf([Products[3]], [ProductEvent.Standardised("4", On)]).Snapshot(On)));
        // A certificate that has ended leaves no producer of a valid one.
        var ended = RuleBook.Default.PortfolioOf([Products[3]], [Events[3]]).Snapshot(On);
        Assert.Equal(1, farms.Measure(ended));
        Assert.Null(new ProducerShareIndicator(Label, [Kinds.Farm], validOnly: true).Measure(ended));
    }

    [Fact]
    public void Kinds_are_listed_once_in_their_order()
    {
        var indicator = new ProducerShareIndicator(Label, [Kinds.Farm, Kinds.Cooperative, Kinds.Farm]);

        Assert.Equal([Kinds.Cooperative, Kinds.Farm], indicator.Kinds);
        Assert.Equal(IndicatorUnit.Share, indicator.Unit);
        Assert.False(indicator.ValidOnly);
        Assert.True(new ProducerShareIndicator(Label, [], validOnly: true).ValidOnly);
    }

    [Fact]
    public void Equality_compares_name_kinds_and_producers_looked_at()
    {
        ProducerKind[] kinds = [Kinds.Cooperative, Kinds.Farm];
        var indicator = new ProducerShareIndicator(Label, kinds);
        var same = new ProducerShareIndicator(new BilingualText(Label.Vietnamese, Label.English), kinds.Reverse());

        Assert.True(indicator.Equals(same));
        Assert.Equal(indicator.GetHashCode(), same.GetHashCode());
        Assert.False(indicator.Equals(null));
        Assert.False(indicator.Equals(new ProducerShareIndicator(new BilingualText("khác", "other"), kinds)));
        Assert.False(indicator.Equals(new ProducerShareIndicator(Label, kinds, validOnly: true)));
        Assert.False(indicator.Equals(new ProducerShareIndicator(Label, kinds[..1])));
        Assert.False(indicator.Equals(new ProducerShareIndicator(Label, [Kinds.Cooperative, Kinds.Association])));
        Assert.False(indicator.Equals(new ProducerShareIndicator(Label, [.. kinds, Kinds.Association])));
    }

    [Fact]
    public void Arguments_that_are_missing_are_refused()
    {
        Assert.Throws<ArgumentNullException>("labels", () => new ProducerShareIndicator(null!, []));
        Assert.Throws<ArgumentNullException>("kinds", () => new ProducerShareIndicator(Label, null!));
        Assert.Throws<ArgumentNullException>("snapshot", () => new ProducerShareIndicator(Label, []).Measure(null!));
    }
}
