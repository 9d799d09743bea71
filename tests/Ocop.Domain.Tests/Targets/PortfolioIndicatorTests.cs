using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

public class PortfolioIndicatorTests
{
    private static readonly LocalDate Start = new(2023, 1, 1);
    private static readonly LocalDate Deadline = new(2023, 4, 11);
    private static readonly BilingualText Label = new("chỉ tiêu", "indicator");

    // No two counts of the portfolio below are the same, for 3, 4 and 5 stars alike.
    [Theory]
    [InlineData(PortfolioMeasure.EverRecognised, 18, 13, 7)]
    [InlineData(PortfolioMeasure.Valid, 15, 11, 6)]
    [InlineData(PortfolioMeasure.NewlyRecognised, 7, 5, 3)]
    [InlineData(PortfolioMeasure.Upgraded, 4, 4, 2)]
    [InlineData(PortfolioMeasure.RecognisedOrUpgraded, 9, 7, 4)]
    [InlineData(PortfolioMeasure.Rated, 12, 9, 5)]
    [InlineData(PortfolioMeasure.Standardised, 8, 8, 8)]
    public void Measure_takes_its_own_count_from_its_least_stars_on(PortfolioMeasure count, int three, int four, int five)
    {
        var snapshot = PortfolioOf().Snapshot(Deadline, Start);

        Assert.Equal(three, new PortfolioIndicator(Label, count).Measure(snapshot));
        Assert.Equal(three, new PortfolioIndicator(Label, count, 3).Measure(snapshot));
        Assert.Equal(four, new PortfolioIndicator(Label, count, 4).Measure(snapshot));
        Assert.Equal(five, new PortfolioIndicator(Label, count, 5).Measure(snapshot));
    }

    // One product of area 24 is in every count: standardised, recognised and upgraded to 5 stars within the period.
    [Theory]
    [InlineData(PortfolioMeasure.EverRecognised)]
    [InlineData(PortfolioMeasure.Valid)]
    [InlineData(PortfolioMeasure.NewlyRecognised)]
    [InlineData(PortfolioMeasure.Upgraded)]
    [InlineData(PortfolioMeasure.RecognisedOrUpgraded)]
    [InlineData(PortfolioMeasure.Rated)]
    [InlineData(PortfolioMeasure.Standardised)]
    public void Measure_counts_within_the_scope(PortfolioMeasure count)
    {
        var snapshot = PortfolioOf().Snapshot(Deadline, Start);

        Assert.Equal(1, new PortfolioIndicator(Label, count, 5).Measure(snapshot, new PortfolioScope { Area = "24" }));
        Assert.Equal(0, new PortfolioIndicator(Label, count).Measure(snapshot, new PortfolioScope { Area = "25" }));
    }

    [Theory]
    [InlineData(PortfolioMeasure.EverRecognised, false)]
    [InlineData(PortfolioMeasure.Valid, false)]
    [InlineData(PortfolioMeasure.NewlyRecognised, true)]
    [InlineData(PortfolioMeasure.Upgraded, true)]
    [InlineData(PortfolioMeasure.RecognisedOrUpgraded, true)]
    [InlineData(PortfolioMeasure.Rated, true)]
    [InlineData(PortfolioMeasure.Standardised, false)]
    public void Measure_what_happened_within_a_period_asks_for_the_snapshot_of_that_period(PortfolioMeasure count, bool isOfPeriod)
    {
        var indicator = new PortfolioIndicator(Label, count);
        var target = new Target("T", indicator, Threshold.AtLeast(1), Start, new DateInterval(Start, Deadline));
        var portfolio = PortfolioOf();

        Assert.Equal(isOfPeriod, indicator.IsOfPeriod);
        Assert.NotNull(target.Measure(portfolio.Snapshot(Deadline, Start)));
        foreach (var since in new LocalDate?[] { null, Start.PlusDays(-1), Start.PlusDays(1) })
        {
            var other = portfolio.Snapshot(Deadline, since);
            if (isOfPeriod) Assert.Contains("since the beginning", Assert.Throws<ArgumentException>("snapshot", () => target.Measure(other)).Message, StringComparison.Ordinal);
            else Assert.NotNull(target.Measure(other));
        }
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Least_stars_are_those_of_a_certificate(int fromStars, bool isTaken)
    {
        if (isTaken) Assert.Equal(fromStars, new PortfolioIndicator(Label, PortfolioMeasure.Valid, fromStars).FromStars);
        else Assert.Throws<ArgumentOutOfRangeException>("fromStars", () => new PortfolioIndicator(Label, PortfolioMeasure.Valid, fromStars));
    }

    [Fact]
    public void Count_is_no_share_and_asks_for_its_arguments()
    {
        var indicator = new PortfolioIndicator(Label, PortfolioMeasure.Rated);

        Assert.Equal(IndicatorUnit.Count, indicator.Unit);
        Assert.Equal(PortfolioMeasure.Rated, indicator.Counted);
        Assert.Equal(Label, indicator.Labels);
        Assert.Throws<ArgumentNullException>("labels", () => new PortfolioIndicator(null!, PortfolioMeasure.Rated));
        foreach (var count in Enum.GetValues<PortfolioMeasure>())
        {
            Assert.Throws<ArgumentNullException>("snapshot", () => new PortfolioIndicator(Label, count).Measure(null!));
        }
    }

    [Fact]
    public void Host_indicator_is_measured_by_the_host_only()
    {
        Assert.Null(new HostIndicator(Label).Measure(PortfolioOf().Snapshot(Deadline, Start)));
        Assert.Equal(IndicatorUnit.Count, new HostIndicator(Label).Unit);
        Assert.Throws<ArgumentNullException>("snapshot", () => new HostIndicator(Label).Measure(null!));
        Assert.Throws<ArgumentNullException>("labels", () => new HostIndicator(null!));
    }

    private static Portfolio PortfolioOf()
    {
        var (products, events) = (new List<Product>(), new List<ProductEvent>());
        var longAgo = new LocalDate(2019, 12, 31);
        var before = new LocalDate(2022, 6, 1);

        // Of each: 3, 4 and 5 stars in the end.
        Add(1, 1, 1, (dossier, stars) => [ProductEvent.Recognised(dossier, longAgo, stars)]); // run out
        Add(1, 1, 1, (dossier, stars) => [ProductEvent.Recognised(dossier, before, stars)]);
        Add(2, 1, 2, (dossier, stars) => [ProductEvent.Recognised(dossier, Start, stars)]);
        Add(0, 1, 1, (dossier, stars) => [ProductEvent.Recognised(dossier, before, 3), ProductEvent.Upgraded(dossier, Start, stars)]);
        Add(0, 1, 0, (dossier, stars) => [ProductEvent.Recognised(dossier, Start, 3), ProductEvent.Upgraded(dossier, Deadline, stars)]);
        Add(1, 1, 1, (dossier, stars) => [ProductEvent.Recognised(dossier, longAgo, 4), ProductEvent.ReRated(dossier, Deadline, stars)]);
        for (var i = 0; i < 7; i++)
        {
            products.Add(new Product($"standardised {i}", "P") { Area = "20" });
            events.Add(ProductEvent.Standardised($"standardised {i}", before));
        }

        products.Add(new Product("in every count", "P") { Area = "24" });
        events.AddRange(
        [
            ProductEvent.Standardised("in every count", before), ProductEvent.Recognised("in every count", Start, 3), ProductEvent.Upgraded("in every count", Deadline, 5),
        ]);
        return RuleBook.Default.PortfolioOf(products, events);

        void Add(int three, int four, int five, Func<string, int, ProductEvent[]> history)
        {
            foreach (var stars in Enumerable.Repeat(3, three).Concat(Enumerable.Repeat(4, four)).Concat(Enumerable.Repeat(5, five)))
            {
                var dossier = $"product {products.Count}";
                products.Add(new Product(dossier, "P") { Area = "20" });
                events.AddRange(history(dossier, stars));
            }
        }
    }
}
