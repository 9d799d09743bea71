using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Products of which only the year or the month of the recognition is known are counted by what is certain, and apart by what is possible.</summary>
public sealed class PossibleRecognitionTests
{
    private static readonly RuleBook Book = RuleBook.Default;
    private static readonly Product Product = new("d", "p");

    // What is told after the recognition, by a name.
    private static readonly Dictionary<string, ProductEvent[]> Stories = new()
    {
        ["nothing"] = [],
        ["filed late"] = [ProductEvent.Filed("d", Day("2026-05-20"))],
        ["filed and concluded"] = [ProductEvent.Filed("d", Day("2026-05-20")), ProductEvent.Concluded("d", Day("2026-08-01"))],
        ["upgraded"] = [ProductEvent.Upgraded("d", Day("2023-09-15"), 4)],
        ["rated again"] = [ProductEvent.ReRated("d", Day("2026-07-01"), 3, Day("2026-06-20"))],
        ["withdrawn"] = [ProductEvent.Withdrawn("d", Day("2024-03-01"))],
        ["withdrawn within the year"] = [ProductEvent.Withdrawn("d", Day("2023-05-01"))],
        ["ended"] = [ProductEvent.Expired("d", Day("2025-01-01"))],
        ["standardised"] = [ProductEvent.Standardised("d", Day("2022-05-01"))],
        ["withdrawn on its first day"] = [ProductEvent.Withdrawn("d", Day("2023-05-01")).OfNewCertificate()],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var story in Stories.Keys)
            {
                cases.Add(story, "2023");
                cases.Add(story, "2023-05");
            }

            return cases;
        }
    }

    // On each date of six years, against a portfolio for each day on which it can have been, of what is told by that date.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Counts_are_what_all_possible_days_say(string story, string within)
    {
        var partial = PartialDate.Parse(within);
        var events = Stories[story];
        var portfolio = Book.PortfolioOf([Product], [ProductEvent.Recognised("d", partial, 3), .. events]);
        var index = portfolio.Index();
        var edges = new[] { partial.First, partial.Last, partial.First.PlusMonths(36), partial.Last.PlusMonths(36), partial.First.PlusMonths(36).PlusDays(180), partial.Last.PlusMonths(36).PlusDays(180) }
            .Concat(events.Select(change => change.On)).Concat(events.Select(change => change.SignedOn ?? change.On))
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Concat(Enumerable.Range(0, 20).Select(i => partial.First.PlusDays(73 * i)));
        foreach (var on in edges.Distinct().Order())
        {
            var known = events.Where(change => change.On <= on).ToArray();
            var later = events.Where(change => change.On > on && change.SignedOn <= on).ToArray();
            var standings = new List<ProductStanding>();
            for (var day = partial.First; day <= partial.Last; day = day.PlusDays(1))
            {
                ProductEvent[] told = [ProductEvent.Recognised("d", day, 3), .. known, .. later];
                if (Book.Check([Product], told).Count == 0) standings.Add(Book.PortfolioOf([Product], told).Standing("d", on));
            }

            var counts = portfolio.Snapshot(on).Counts();
            Assert.Equal(counts, index.At(on));
            var recognised = standings.Count(each => each.Status != ProductStatus.NotRecognised);
            var inForce = standings.Count(each => each.Status is ProductStatus.Valid or ProductStatus.Extended);
            Assert.True(counts.EverRecognised.Total == (recognised == standings.Count ? 1 : 0), $"{on} recognised {counts}");
            Assert.True(counts.PossiblyRecognised.Total == (recognised > 0 && recognised < standings.Count ? 1 : 0), $"{on} possibly recognised {counts}");
            Assert.True(counts.InForce.Total == (inForce == standings.Count ? 1 : 0), $"{on} in force {counts}");
            Assert.True(counts.PossiblyInForce.Total == (inForce > 0 && inForce < standings.Count ? 1 : 0), $"{on} possibly in force {counts}");
            Assert.Equal(Sure(ProductStatus.Valid), counts.Valid.Total);
            Assert.Equal(Sure(ProductStatus.Extended), counts.Extended.Total);
            Assert.Equal(Sure(ProductStatus.Expired), counts.Expired.Total);
            Assert.Equal(Sure(ProductStatus.Withdrawn), counts.Withdrawn.Total);

            var standing = portfolio.Standing("d", on);
            var statuses = standings.Select(each => each.Status).Distinct().Order().ToArray();
            Assert.Equal(statuses.Length == 1 ? statuses[0] : ProductStatus.Undecided, standing.Status);
            Assert.Equal(statuses.Length == 1 ? [] : statuses, standing.Possible);
            Assert.Equal(counts.EverRecognised.Total, portfolio.Snapshot(on).CountProducers());
            Assert.Equal(counts.InForce.Total, portfolio.Snapshot(on).CountProducers(validOnly: true));

            int Sure(ProductStatus status) => standings.All(each => each.Status == status) ? 1 : 0;
        }
    }

    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31", 1, 0)]
    [InlineData("2023", "2023-01-02", "2023-12-31", 0, 1)]
    [InlineData("2023", "2023-01-01", "2023-12-30", 0, 1)]
    [InlineData("2023", null, "2023-06-01", 0, 1)]
    [InlineData("2023", null, "2024-06-01", 1, 0)]
    [InlineData("2023", "2024-01-01", "2024-06-01", 0, 0)]
    [InlineData("2023-05", "2023-05-01", "2023-05-31", 1, 0)]
    [InlineData("2023-05", "2023-05-31", "2023-12-31", 0, 1)]
    [InlineData("2023-05", "2023-06-01", "2023-12-31", 0, 0)]
    public void Activity_of_a_period_is_certain_possible_or_none(string within, string? since, string on, int certain, int possible)
    {
        var activity = Book.PortfolioOf([Product], [ProductEvent.Recognised("d", PartialDate.Parse(within), 4)]).Snapshot(Day(on), DayOrNull(since)).Activity();
        Assert.Equal((certain, certain, certain, possible), (activity.NewlyRecognised.Four, activity.RecognisedOrUpgraded.Four, activity.Rated.Four, activity.PossiblyRecognised.Four));
    }

    [Fact]
    public void Fold_counts_as_the_portfolio_does_and_products_add_up()
    {
        Product[] products = [Product, new("e", "p"), new("f", "q")];
        ProductEvent[] events =
        [
            ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Recognised("e", new PartialDate(2022, 12), 4), ProductEvent.Recognised("f", Day("2023-06-01"), 5),
            ProductEvent.Filed("e", Day("2025-12-10")),
        ];
        var portfolio = Book.PortfolioOf(products, events);
        foreach (var on in new[] { "2022-12-15", "2023-06-01", "2025-12-15", "2026-03-01", "2026-06-15", "2027-01-01" }.Select(text => Day(text)))
        {
            var fold = Book.NewPortfolioFold(on);
            foreach (var change in events.Reverse()) fold.Add(change);
            foreach (var product in products) fold.Add(product);
            Assert.Equal(portfolio.Snapshot(on), fold.ToSnapshot());
            var apart = products.Select(product => Book.PortfolioOf([product], events.Where(change => change.Dossier == product.Dossier)).Snapshot(on)).Aggregate((left, right) => left + right);
            Assert.Equal(portfolio.Snapshot(on), apart);
            Assert.Equal(portfolio.Index().At(on), apart.Counts());
        }
    }

    [Fact]
    public void Recognition_that_no_day_allows_is_refused_and_certificates_need_the_day()
    {
        ProductEvent[] before = [ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Upgraded("d", Day("2023-01-01"), 4)];
        Assert.NotEmpty(Book.Check([Product], before));
        Assert.Throws<InvalidEntryException>(() => Book.PortfolioOf([Product], before));
        var fold = Book.NewPortfolioFold(Day("2024-01-01"));
        fold.Add(Product);
        foreach (var change in before) fold.Add(change);
        Assert.Throws<InvalidEntryException>(fold.ToSnapshot);
        Assert.NotEmpty(Book.Check([Product], [ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Filed("d", Day("2027-01-01"))]));
        Assert.NotEmpty(Book.Check([Product], [ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Recognised("d", Day("2023-05-01"), 3)]));

        var partial = Book.PortfolioOf([Product], [ProductEvent.Recognised("d", new PartialDate(2023), 3)]);
        Assert.Contains("only the year", Assert.Throws<InvalidEntryException>(() => partial.CertificatesOf("d")).Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Recognition_on_a_day_is_the_same_whichever_way_it_is_told()
    {
        Assert.Equal(ProductEvent.Recognised("d", Day("2023-05-01"), 3), ProductEvent.Recognised("d", new PartialDate(Day("2023-05-01")), 3));
        Assert.NotEqual(ProductEvent.Recognised("d", Day("2023-05-01"), 3), ProductEvent.Recognised("d", new PartialDate(2023, 5), 3));
        Assert.NotEqual(ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Recognised("d", new PartialDate(2023, 1), 3));
    }
}
