using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Potential 5 stars: enough points at the province, nothing decided at the centre. A class of its own, without a certificate.</summary>
public class PotentialFiveTests
{
    private static readonly LocalDate On = new(2022, 12, 31);

    // Hà Nội 2022: 246 + 271 + 1 potential 5 stars = 518.
    [Theory]
    [InlineData(0, 1, 518, null)]
    [InlineData(null, 1, 518, null)]
    [InlineData(0, 1, 517, 518L)]
    [InlineData(0, 1, 519, 518L)]
    [InlineData(null, 1, 519, null)] // how many have 5 stars is not said
    [InlineData(null, 1, 517, 518L)]
    [InlineData(0, 0, 518, 517L)]
    [InlineData(0, null, 518, 517L)] // as documents of before, which know no such class
    [InlineData(0, null, 517, null)]
    [InlineData(1, null, 518, null)]
    public void A_reported_total_includes_those_that_are_potential_5_stars(int? five, int? potential, int total, long? counted)
    {
        var found = new ReportedTotals(On, everRecognised: new ReportedStars(three: 246, four: 271, five: five, total: total, potentialFive: potential)).FindInconsistencies();
        Assert.Equal(counted is { } sum ? [("$.everRecognised.total", total, sum)] : [], found.Select(item => (item.Entry, (int)item.Stated, item.Counted)));
    }

    // No certificate is behind them, so valid, expired and withdrawn make the rest.
    [Theory]
    [InlineData(1, 518, 500, 17, 0, false)]
    [InlineData(1, 518, 500, 18, 0, true)]
    [InlineData(null, 517, 500, 17, 0, false)]
    [InlineData(null, 518, 500, 17, 0, true)]
    public void Statuses_make_the_reported_total_without_them(int? potential, int total, int valid, int expired, int withdrawn, bool isContradiction)
    {
        var report = new ReportedTotals(On)
        {
            EverRecognised = new() { PotentialFive = potential, Total = total },
            Valid = new() { Total = valid, PotentialFive = 0 },
            Expired = new() { Total = expired, PotentialFive = 0 },
            Withdrawn = new() { Total = withdrawn, PotentialFive = 0 },
        };
        Assert.Equal(isContradiction, report.FindInconsistencies().Count == 1);
        Assert.Equal(isContradiction, (report with { Extended = new() { Total = 0 } }).FindInconsistencies().Count == 1);
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(null, 0, false)]
    [InlineData(null, 2, true)]
    public void Parts_make_the_whole_in_this_class_too(int? second, int more, bool isContradiction)
    {
        var report = new ReportedTotals(On)
        {
            EverRecognised = new() { PotentialFive = 2 },
            Parts = [new(On) { EverRecognised = new() { PotentialFive = 1 + more } }, new(On) { EverRecognised = new() { PotentialFive = second } }],
        };
        Assert.Equal(isContradiction ? ["$.everRecognised.potentialFive"] : [], report.FindInconsistencies().Select(item => item.Entry));
    }

    [Fact]
    public void StarCounts_have_it_in_the_total_and_in_no_count_of_stars()
    {
        var counts = new StarCounts(246, 271, 0, potentialFive: 1);
        Assert.Equal((518, 1, 517, 271, 0), (counts.Total, counts.PotentialFive, counts.AtLeast(3), counts.AtLeast(4), counts.AtLeast(5)));
        Assert.Equal(new StarCounts(247, 271, 1, 3), counts + new StarCounts(1, 0, 1, 2));
        Assert.NotEqual(counts, new StarCounts(246, 271, 0));
        Assert.Equal("246 + 271 + 0 + 1 potential", counts.ToString());
        Assert.Equal("246 + 271 + 0", new StarCounts(246, 271, 0).ToString());
        Assert.Equal("potentialFive", Assert.Throws<ArgumentOutOfRangeException>(() => new StarCounts(0, 0, 0, -1)).ParamName);
        Assert.Equal("potentialFive", Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedStars(potentialFive: -1)).ParamName);
    }

    // Without a certificate: in no status, in no count of recognised products or their producers; with the centre's certificate it is one of those.
    [Theory]
    [InlineData("2026-06-30", 0, 0)]
    [InlineData("2026-07-01", 1, 0)]
    [InlineData("2026-09-29", 1, 0)]
    [InlineData("2026-09-30", 0, 0)] // signed, in force a day later
    [InlineData("2026-10-01", 0, 1)]
    public void It_lasts_from_the_result_of_the_province_to_the_decision_of_the_centre(string on, int potential, int five)
    {
        var portfolio = One(ProductEvent.PotentialFive("D", Day("2026-07-01")), ProductEvent.Recognised("D", Day("2026-10-01"), 5, signedOn: Day("2026-09-30")));
        foreach (var counts in new[] { portfolio.Snapshot(Day(on)).Counts(), portfolio.Index().At(Day(on)), Fold(portfolio, Day(on)).Counts() })
        {
            Assert.Equal(new PortfolioCounts { PotentialFive = potential, Valid = new(0, 0, five) }, counts);
            Assert.Equal((five, five, five), (counts.EverRecognised.Total, counts.InForce.Total, counts.EverRecognised.AtLeast(3)));
        }

        Assert.Equal(five, portfolio.Snapshot(Day(on)).CountProducers());
        Assert.Equal(five == 1 ? ProductStatus.Valid : ProductStatus.NotRecognised, portfolio.Standing("D", Day(on)).Status);
        Assert.Equal(new PortfolioActivity { PotentialFive = potential }, potential == 0 ? default : portfolio.Snapshot(Day(on), Day("2026-01-01")).Activity());
    }

    [Theory]
    [InlineData("2026-07-01", 1)]
    [InlineData("2026-07-02", 0)]
    public void A_period_has_those_that_came_to_be_it_in_it(string since, int potential) =>
        Assert.Equal(potential, One(ProductEvent.PotentialFive("D", Day("2026-07-01"))).Snapshot(Day("2026-12-31"), Day(since)).Activity().PotentialFive);

    // The product keeps its certificate of 4 stars meanwhile, and the class of its own is beside it.
    [Fact]
    public void A_product_with_a_certificate_stays_what_it_is()
    {
        var portfolio = One(ProductEvent.Recognised("D", Day("2025-03-01"), 4), ProductEvent.PotentialFive("D", Day("2026-07-01")));
        var counts = portfolio.Snapshot(Day("2026-07-01")).Counts();
        Assert.Equal((new StarCounts(0, 1, 0), 1), (counts.Valid, counts.PotentialFive));
        Assert.Equal(new StarCounts(0, 1, 0), portfolio.Snapshot(Day("2026-07-01"), Day("2025-01-01")).Activity().Rated);
        Assert.Equal(default, portfolio.Snapshot(Day("2026-07-01"), Day("2026-01-01")).Activity().Rated);
        Assert.Single(portfolio.CertificatesOf("D").Certificates);

        // A report has it in one class or in both, in the total once.
        Assert.Empty(Differences(new ReportedStars(four: 1, potentialFive: 1, total: 1)));
        Assert.Equal([("$.everRecognised.total", 2L)], Differences(new ReportedStars(total: 3)));
        Assert.Empty(Differences(new ReportedStars(total: 1)));
        Assert.Equal([("$.everRecognised.potentialFive", 1L)], Differences(new ReportedStars(potentialFive: 0)));

        IEnumerable<(string, long)> Differences(ReportedStars ever) =>
            new ReportedTotals(Day("2026-07-01"), everRecognised: ever).FindDifferences(portfolio.Snapshot(Day("2026-07-01"))).Select(item => (item.Entry, item.Counted));
    }

    [Theory]
    [InlineData(1, 2, 3, true)]
    [InlineData(1, null, 3, true)]
    [InlineData(null, null, 3, true)]
    [InlineData(null, null, 2, true)] // a total that does not say whether it has them
    [InlineData(1, null, 2, false)]
    [InlineData(0, null, 3, false)]
    [InlineData(null, null, 4, false)]
    public void Reports_agree_with_the_events_where_their_total_has_them(int? potential, int? three, int total, bool agrees)
    {
        var portfolio = RuleBook.Default.PortfolioOf(
            [new("A", "P"), new("B", "P"), new("C", "P")],
            [ProductEvent.Recognised("A", On, 3), ProductEvent.Recognised("B", On, 3), ProductEvent.PotentialFive("C", On)]);
        var found = new ReportedTotals(On, everRecognised: new ReportedStars(three: three, total: total, potentialFive: potential), valid: new ReportedStars(total: 2)).FindDifferences(portfolio.Snapshot(On));
        Assert.Equal(agrees, found.Count == 0);
    }

    [Theory]
    [InlineData("2026-12-01", "ended", 0)]
    [InlineData("2026-11-30", "ended", 1)]
    [InlineData("2026-12-01", "concluded", 0)]
    [InlineData("2026-12-01", "upgraded", 0)]
    [InlineData("2026-12-01", "reRated", 0)]
    [InlineData("2026-12-01", "withdrawn", 1)] // that is of the certificate
    [InlineData("2026-12-01", "again", 1)]
    public void It_ends_with_what_the_centre_decides(string on, string how, int potential)
    {
        var day = Day("2026-12-01");
        ProductEvent[] after = how switch
        {
            "ended" => [ProductEvent.PotentialFiveEnded("D", day)],
            "concluded" => [ProductEvent.Concluded("D", day)],
            "upgraded" => [ProductEvent.Upgraded("D", day, 5)],
            "reRated" => [ProductEvent.ReRated("D", day, 4)],
            "withdrawn" => [ProductEvent.Withdrawn("D", day)],
            _ => [ProductEvent.PotentialFiveEnded("D", Day("2026-08-01")), ProductEvent.PotentialFive("D", day)],
        };
        var portfolio = One([ProductEvent.Recognised("D", Day("2025-03-01"), 4), ProductEvent.PotentialFive("D", Day("2026-07-01")), .. after]);
        Assert.Equal(potential, portfolio.Snapshot(Day(on)).Counts().PotentialFive);
        Assert.Equal(potential, portfolio.Index().At(Day(on)).PotentialFive);
        Assert.Equal(potential, portfolio.Index(new PortfolioScope()).At(Day(on)).PotentialFive);
    }

    [Fact]
    public void An_end_without_a_beginning_is_refused_in_any_order()
    {
        var ended = ProductEvent.PotentialFiveEnded("D", Day("2026-07-01"));
        foreach (var events in new ProductEvent[][] { [ended], [ProductEvent.Recognised("D", On, 4), ended], [ended, ProductEvent.PotentialFive("D", Day("2026-07-02"))] })
        {
            var problem = Assert.Single(Assert.Throws<InvalidEntryException>(() => One(events)).Problems);
            Assert.Equal(("$.events['D']", EntryProblemKind.Contradiction), (problem.Entry, problem.Kind));
            foreach (var order in new[] { events, Enumerable.Reverse(events) })
            {
                var fold = RuleBook.Default.NewPortfolioFold(Day("2026-12-31"));
                fold.Add(new Product("D", "P"));
                foreach (var change in order) fold.Add(change);
                Assert.Equal(problem.Text, Assert.Throws<InvalidEntryException>(fold.ToSnapshot).Problem);
            }
        }

        Assert.Empty(RuleBook.Default.Check([new("D", "P")], [ProductEvent.PotentialFive("D", Day("2026-07-01")), ended]));
        Assert.Throws<InvalidOperationException>(() => ended.OfNewCertificate());
    }

    // Told of some products of any registry: their certificates are what they were, and the counts are those of a plain reading.
    [Property]
    public void It_changes_no_other_count_and_adds_up(EventList list, Order order, LawDay from, LawDay end, LawDay since)
    {
        List<ProductEvent> told = [];
        foreach (var (entry, i) in list.Listed.Select((entry, i) => (entry, i)))
        {
            if (i % 3 < 2) told.Add(ProductEvent.PotentialFive(entry.Product.Dossier, from.Day.PlusDays(i)));
            if (i % 3 < 1 && end.Day >= from.Day.PlusDays(i)) told.Add(ProductEvent.PotentialFiveEnded(entry.Product.Dossier, end.Day));
        }

        ProductEvent[] events = [.. list.Events, .. told];
        var (plain, portfolio) = (list.PortfolioOf(), RuleBook.Default.PortfolioOf(order.Of(list.Products.ToArray()), order.Of(events)));
        var index = portfolio.Index();
        foreach (var on in list.Days.Concat([from.Day.PlusDays(-1), from.Day, from.Day.PlusDays(1), end.Day, since.Day]))
        {
            var potential = list.Products.Count(product => IsPotential(events.Where(change => change.Dossier == product.Dossier), on));
            var (before, counts) = (plain.Snapshot(on).Counts(), portfolio.Snapshot(on).Counts());
            Assert.Equal((potential, before.Valid, before.Extended, before.Expired, before.Withdrawn), (counts.PotentialFive, counts.Valid, counts.Extended, counts.Expired, counts.Withdrawn));
            Assert.Equal(counts, index.At(on));

            var fold = RuleBook.Default.NewPortfolioFold(on, on.PlusYears(-1));
            foreach (var change in order.Of(events)) fold.Add(change);
            foreach (var product in list.Products) fold.Add(product);
            var whole = portfolio.Snapshot(on, on.PlusYears(-1));
            Assert.Equal(whole, fold.ToSnapshot());
            Assert.Equal(plain.Snapshot(on, on.PlusYears(-1)).Activity(), whole.Activity() with { PotentialFive = 0 });
            Assert.InRange(whole.Activity().PotentialFive, 0, potential);

            var parts = Enumerable.Range(0, 3).Select(part => Part(part, on)).ToArray();
            Assert.Equal(whole, parts[2] + (parts[0] + parts[1]));
            Assert.Equal(whole, parts[1] + parts[2] + parts[0]);
        }

        PortfolioSnapshot Part(int part, LocalDate on)
        {
            var products = list.Products.Where((_, i) => i % 3 == part).ToArray();
            return RuleBook.Default.PortfolioOf(products, events.Where(change => products.Any(product => product.Dossier == change.Dossier))).Snapshot(on, on.PlusYears(-1));
        }

        static bool IsPotential(IEnumerable<ProductEvent> events, LocalDate on)
        {
            var since = events.Where(change => change.Kind == ProductEventKind.PotentialFive && change.On <= on).Select(change => (LocalDate?)change.On).Max();
            return since is not null && !events.Any(change => change.Stars is not null && change.SignedOn >= since && change.SignedOn <= on)
                && !events.Any(change => change.Kind is ProductEventKind.PotentialFiveEnded or ProductEventKind.Concluded && change.On >= since && change.On <= on);
        }
    }

    private static Portfolio One(params ProductEvent[] events) => RuleBook.Default.PortfolioOf([new Product("D", "P")], events);

    private static PortfolioSnapshot Fold(Portfolio portfolio, LocalDate on)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on);
        foreach (var change in portfolio.Events.Reverse()) fold.Add(change);
        foreach (var product in portfolio.Products) fold.Add(product);
        return fold.ToSnapshot();
    }
}
