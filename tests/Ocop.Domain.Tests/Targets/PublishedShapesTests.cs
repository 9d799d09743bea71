using System.Globalization;
using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

/// <summary>Targets and figures that provinces and the programme have published, each as a host would hold it. Those of Lạng Sơn and of 919/QĐ-TTg are data of the sample and of the package.</summary>
public class PublishedShapesTests
{
    private static readonly DateInterval Years = new(new LocalDate(2021, 1, 1), new LocalDate(2025, 12, 31));

    // Hà Nội 2022: 246 + 271 + 1 potential 5 stars = 518, all products of the year.
    [Fact]
    public void Ha_Noi_reports_a_class_of_its_own_and_the_events_agree()
    {
        var year = new DateInterval(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31));
        var stars = Enumerable.Repeat(3, 246).Concat(Enumerable.Repeat(4, 271)).ToArray();
        Product[] products = [.. Enumerable.Range(0, 518).Select(i => new Product($"{i}", $"{i}", area: "01"))];
        ProductEvent[] events = [.. stars.Select((given, i) => ProductEvent.Recognised($"{i}", year.End, given)), ProductEvent.PotentialFive("517", year.End)];
        var snapshot = RuleBook.Default.PortfolioOf(products, events).Snapshot(year.End, year.Start);
        var report = new ReportedTotals(year.End, everRecognised: new ReportedStars(three: 246, four: 271, five: 0, total: 518, potentialFive: 1), valid: new ReportedStars(three: 246, four: 271, total: 517));

        Assert.Empty(report.FindInconsistencies());
        Assert.Empty(report.FindDifferences(snapshot));
        Assert.Equal((517, 517, 1), (snapshot.Counts().EverRecognised.Total, snapshot.Counts().Valid.Total, snapshot.Counts().PotentialFive));
        Assert.Equal((517, 1), (snapshot.Activity().Rated.Total, snapshot.Activity().PotentialFive));
        Assert.Equal(518, new PortfolioIndicator(Label("a"), PortfolioMeasure.Rated, withPotentialFive: true).Measure(snapshot));
        Assert.Equal(517, snapshot.CountProducers());
    }

    // Hà Nội 2021 to 2025: 3% of the products potential 5 stars.
    [Theory]
    [InlineData(97, 3, TargetState.Met)]
    [InlineData(98, 3, TargetState.Missed)] // 3 of 101
    [InlineData(98, 4, TargetState.Met)]
    public void Ha_Noi_asks_for_3_percent_of_the_products_potential_5_stars(int recognised, int potential, TargetState state)
    {
        var whole = new CountedProducts(PortfolioMeasure.EverRecognised, withPotentialFive: true);
        var target = Of(new ProductShareIndicator(Label("3%"), new CountedProducts(PortfolioMeasure.PotentialFive), whole), new Fraction(3, 100));
        Product[] products = [.. Enumerable.Range(0, recognised + potential).Select(i => new Product($"{i}", "P"))];
        var events = products.Select((product, i) => i < recognised ? ProductEvent.Recognised(product.Dossier, Years.End, 3) : ProductEvent.PotentialFive(product.Dossier, Years.End));
        var measured = target.Measure(RuleBook.Default.PortfolioOf(products, events).Snapshot(Years.End))!;
        Assert.Equal(new Fraction(potential, recognised + potential), measured.Value);
        Assert.Equal(state, target.ProgressOn(Years.End.PlusDays(1), [measured]).State);
    }

    // Hà Nội 2021 to 2025: at least 70% of the producers are cooperatives, groups or enterprises.
    [Theory]
    [InlineData(7, 3, TargetState.Met)]
    [InlineData(69, 31, TargetState.Missed)]
    public void Ha_Noi_asks_for_70_percent_of_the_producers(int such, int households, TargetState state)
    {
        ProducerKind[] kinds = [Kinds.Cooperative, Kinds.CooperativeGroup, .. Kinds.All.Where(kind => kind.IsEnterprise)];
        var target = Of(new ProducerShareIndicator(Label("70%"), kinds), new Fraction(7, 10));
        Product[] products = [.. Enumerable.Range(0, such + households).Select(i => new Product($"{i}", $"{i}", producerKind: i < such ? kinds[i % kinds.Length] : Kinds.Farm))];
        var measured = target.Measure(RuleBook.Default.PortfolioOf(products, products.Select(product => ProductEvent.Recognised(product.Dossier, Years.End, 3))).Snapshot(Years.End))!;
        Assert.Equal((new Fraction(such, such + households), state), (measured.Value, target.ProgressOn(Years.End.PlusDays(1), [measured]).State));
    }

    // 919/QĐ-TTg, N-3, and Lạng Sơn, LS-10: strengthened or upgraded products. Strengthened ones are in no portfolio, so the host counts; what it is a share of is said.
    [Theory]
    [InlineData(94, 38)]
    [InlineData(84, 34)]
    public void Strengthened_or_upgraded_is_a_share_that_the_host_measures(int rated, int fewest)
    {
        var target = Of(new HostIndicator(Label("40%"), IndicatorUnit.Share), new Fraction(2, 5));
        Assert.Equal(fewest, target.Threshold.FewestOf(rated));
        Assert.Equal(TargetState.Met, Progress(target, new Fraction(fewest, rated)).State);
        Assert.Equal(TargetState.Missed, Progress(target, new Fraction(fewest - 1, rated)).State);
    }

    // Money, meetings, participants, courses, points of sale, shops: a host has indicators of its own, in whatever unit its name says.
    [Theory]
    [InlineData("8.6", "10", "86")] // billions of đồng: 8.5 central and 0.11 own, printed rounded
    [InlineData("17.5", "20", "175/2")]
    [InlineData("679", "679", "100")]
    [InlineData("31000", "40000", "155/2")]
    [InlineData("90", "100", "90")]
    [InlineData("2", "1", "200")]
    public void A_host_measures_anything_exactly(string value, string asked, string percent)
    {
        var target = Of(new HostIndicator(Label("own")), Number(asked));
        Assert.Equal(percent, Progress(target, Number(value)).PercentOfPlan.ToString());
        Assert.Equal(new Fraction(861, 100), Number("8.5") + Number("0.11"));
        Assert.Equal(8.6m, (Number("8.5") + Number("0.11")).Round(1));
    }

    // 215 of 60 were printed as 358%, 215 of 140 as 153.6%.
    [Fact]
    public void Percent_of_plan_is_that_published()
    {
        Assert.Equal(358.3m, Threshold.AtLeast(60).PercentOf(215).Round(1));
        Assert.Equal(358m, Threshold.AtLeast(60).PercentOf(215).Round(0));
        Assert.Equal(153.6m, Threshold.Between(135, 140).PercentOf(215).Round(1));
    }

    // +53 on the ever-recognised count and +35 on the valid one of the same day are one target on two bases.
    [Fact]
    public void Additional_products_depend_on_the_count_that_they_add_to()
    {
        Assert.Equal(53, Progress(Of(new HostIndicator(Label("ever")), 50) with { Base = TargetBase.AdditionalTo(94) }, 147).Value);
        Assert.Equal(35, Progress(Of(new HostIndicator(Label("valid")), 50) with { Base = TargetBase.AdditionalTo(84) }, 119).Value);
    }

    private static MeasuredProgress Progress(Target target, Fraction value) => Assert.IsType<MeasuredProgress>(target.ProgressOn(Years.End.PlusDays(1), [new Measurement(Years.End, value)]));

    private static Target Of(Indicator indicator, Fraction asked) => new("T", indicator, Threshold.AtLeast(asked), Years.Start, Years);

    private static BilingualText Label(string text) => new(text, text);

    private static Fraction Number(string text)
    {
        var parts = text.Split('.');
        var digits = long.Parse(string.Concat(parts), CultureInfo.InvariantCulture);
        return parts.Length == 1 ? digits : new Fraction(digits, (long)Math.Pow(10, parts[1].Length));
    }
}
