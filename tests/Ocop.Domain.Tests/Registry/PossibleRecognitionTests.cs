using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Products of which only the year or the month of the recognition is known are counted by what is certain, and apart by what is possible.</summary>
public sealed class PossibleRecognitionTests
{
    private static readonly RuleBook Book = RuleBook.Default;
    private static readonly Product Product = new("d", "p");

    private const string FiledIn2022 = "filed in 2022";

    // What is told after the recognition, by a name.
    private static readonly Dictionary<string, ProductEvent[]> Stories = new()
    {
        ["nothing"] = [],
        ["filed late"] = [ProductEvent.Filed("d", Day("2026-05-20"))],
        ["filed and concluded"] = [ProductEvent.Filed("d", Day("2026-05-20")), ProductEvent.Concluded("d", Day("2026-08-01"))],
        ["upgraded"] = [ProductEvent.Upgraded("d", Day("2023-09-15"), 4)],
        ["upgraded, signed before"] = [ProductEvent.Upgraded("d", Day("2023-09-15"), 4, Day("2023-05-20"))],
        ["rated again"] = [ProductEvent.ReRated("d", Day("2026-07-01"), 3, Day("2026-06-20"))],
        ["withdrawn"] = [ProductEvent.Withdrawn("d", Day("2024-03-01"))],
        ["withdrawn within the year"] = [ProductEvent.Withdrawn("d", Day("2023-05-01"))],
        ["ended"] = [ProductEvent.Expired("d", Day("2025-01-01"))],
        ["standardised"] = [ProductEvent.Standardised("d", Day("2022-05-01"))],
        ["withdrawn on its first day"] = [ProductEvent.Withdrawn("d", Day("2023-05-01")).OfNewCertificate()],
        [FiledIn2022] = [ProductEvent.Filed("d", Day("2022-10-01")), ProductEvent.PotentialFive("d", Day("2019-09-10"))],
        ["potential before"] = [ProductEvent.PotentialFive("d", Day("2022-11-20"))],
        ["potential within the year"] = [ProductEvent.PotentialFive("d", Day("2023-05-10"))],
        ["potential within the year, ended"] = [ProductEvent.PotentialFive("d", Day("2023-05-10")), ProductEvent.PotentialFiveEnded("d", Day("2023-05-20"))],
        ["potential after"] = [ProductEvent.PotentialFive("d", Day("2024-02-01")), ProductEvent.Upgraded("d", Day("2024-09-15"), 5)],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var story in Stories.Keys.Where(story => story != FiledIn2022))
            {
                cases.Add(story, "2023");
                cases.Add(story, "2023-05");
            }

            // Filed after the end of what was signed before 2019-10-01.
            cases.Add(FiledIn2022, "2019");
            cases.Add(FiledIn2022, "2019-10");
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
            .Append(Day("2019-10-01")).Concat(events.Select(change => change.On)).Concat(events.Select(change => change.SignedOn ?? change.On))
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Concat(Enumerable.Range(0, 20).Select(i => partial.First.PlusDays(73 * i)));
        foreach (var on in edges.Distinct().Order())
        {
            var known = events.Where(change => change.On <= on).ToArray();
            var later = events.Where(change => change.On > on && change.SignedOn <= on).ToArray();
            var standings = new List<ProductStanding>();
            var potential = 0;
            for (var day = partial.First; day <= partial.Last; day = day.PlusDays(1))
            {
                ProductEvent[] told = [ProductEvent.Recognised("d", day, 3), .. known, .. later];
                if (Book.Check([Product], told).Count > 0) continue;
                var each = Book.PortfolioOf([Product], told);
                standings.Add(each.Standing("d", on));
                potential += each.Snapshot(on).Counts().PotentialFive;
            }

            var counts = portfolio.Snapshot(on).Counts();
            Assert.Equal(counts, index.At(on));
            var recognised = standings.Count(each => each.Status != ProductStatus.NotRecognised);
            var inForce = standings.Count(each => each.Status is ProductStatus.Valid or ProductStatus.Extended);
            Assert.True(counts.EverRecognised.Total == (recognised == standings.Count ? 1 : 0), $"{on} recognised {counts}");
            Assert.True(counts.PossiblyRecognised.Total == (recognised > 0 && recognised < standings.Count ? 1 : 0), $"{on} possibly recognised {counts}");
            Assert.True(counts.InForce.Total == (inForce == standings.Count ? 1 : 0), $"{on} in force {counts}");
            Assert.True(counts.PossiblyInForce.Total == (inForce > 0 && inForce < standings.Count ? 1 : 0), $"{on} possibly in force {counts}");
            Assert.Equal((potential == standings.Count ? 1 : 0, potential > 0 && potential < standings.Count ? 1 : 0), (counts.PotentialFive, counts.PossiblyPotentialFive));
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

    // Since when: against each day on which it can have been, of all that is told.
    [Theory]
    [MemberData(nameof(Cases))]
    public void First_recognition_lies_between_the_days_that_nothing_contradicts(string story, string within)
    {
        var partial = PartialDate.Parse(within);
        var events = Stories[story];
        var days = Enumerable.Range(0, Period.DaysBetween(partial.First, partial.Last) + 1).Select(i => partial.First.PlusDays(i))
            .Where(day => Book.Check([Product], [ProductEvent.Recognised("d", day, 3), .. events]).Count == 0).ToArray();
        var first = Book.PortfolioOf([Product], [ProductEvent.Recognised("d", partial, 3), .. events]).FirstRecognitionOf("d")!.Value;
        Assert.Equal((days[0], days[^1], days.Length == 1), (first.Earliest, first.Latest, first.IsKnown));
        LocalDate[] edges = [.. new[] { partial.First, partial.Last, days[0], days[^1], Day("2023-05-10"), Day("2019-10-01") }.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })];
        foreach (var since in edges.Select(day => (LocalDate?)day).Append(null))
        {
            foreach (var through in edges.Where(day => !(day < since)))
            {
                Assert.Equal(days.Any(day => !(day < since) && day <= through), first.CanBeWithin(since, through));
                Assert.Equal(days.All(day => !(day < since) && day <= through), first.MustBeWithin(since, through));
            }
        }
    }

    // One of 4 stars for certain, one recognised in 2023, one that begins with a renewal later.
    [Theory]
    [InlineData("2023-06-01", 1, null, 1, false)]
    [InlineData("2023-06-01", 2, null, 2, false)]
    [InlineData("2023-06-01", 2, 1, 3, false)]
    [InlineData("2023-06-01", 1, 2, 3, false)] // with how many stars that one was recognised before nobody knows
    [InlineData("2023-06-01", 1, 3, 3, true)]
    [InlineData("2023-06-01", 0, 1, 1, true)]
    [InlineData("2023-06-01", 2, 2, 4, true)]
    [InlineData("2024-06-01", 1, 1, 2, false)]
    [InlineData("2024-06-01", 1, 1, 3, false)]
    [InlineData("2024-06-01", 1, 0, 1, true)]
    [InlineData("2026-07-01", 1, 1, 3, false)]
    [InlineData("2026-07-01", 1, 1, 2, true)]
    public void Report_between_the_certain_and_the_possible_is_no_difference(string on, int? four, int? three, int total, bool differs)
    {
        var portfolio = Book.PortfolioOf(
            [new("a", "p"), new("b", "p"), new("c", "p")],
            [ProductEvent.Recognised("a", Day("2022-01-10"), 4), ProductEvent.Recognised("b", new PartialDate(2023), 3), ProductEvent.ReRated("c", Day("2026-06-15"), 5)]);
        var found = new ReportedTotals(Day(on), everRecognised: new ReportedStars(three: three, four: four, total: total)).FindDifferences(portfolio.Snapshot(Day(on)));
        Assert.Equal(differs, found.Count > 0);
    }

    // Past the term of some days of 2023 and not of others: in force or expired.
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(2, 0, true)]
    [InlineData(0, 2, true)]
    public void Report_of_valid_and_expired_is_judged_by_the_possible_too(int valid, int expired, bool differs)
    {
        var portfolio = Book.PortfolioOf([Product], [ProductEvent.Recognised("d", new PartialDate(2023), 3)]);
        var report = new ReportedTotals(Day("2026-06-15"), valid: new ReportedStars(three: valid), expired: new ReportedStars(three: expired), withdrawn: new ReportedStars(three: 0));
        Assert.Equal(differs, report.FindDifferences(portfolio.Snapshot(report.On)).Count == 1);
        Assert.Equal(differs, (report with { Extended = new ReportedStars(three: 0) }).FindDifferences(portfolio.Snapshot(report.On)).Count == 1);
        Assert.Single((report with { Valid = null, Expired = null, Withdrawn = new ReportedStars(three: 1) }).FindDifferences(portfolio.Snapshot(report.On)));
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
        Assert.Equal((certain, certain, certain, possible), (activity.NewlyRecognised.Four, activity.RecognisedOrUpgraded.Four, activity.Rated.Four, activity.PossiblyNewlyRecognised.Four));
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

    // Withdrawn on 1 May 2023, so recognised by then; filed so late that it was recognised on the last day of the month.
    [Theory]
    [InlineData("2023", "2023-05-01", null, true)]
    [InlineData("2023", null, "2026-06-15", true)]
    [InlineData("2023", "2023-05-01", "2026-06-15", false)]
    [InlineData("2023", "2023-05-01", "2026-05-01", true)] // on that day itself
    [InlineData("2023", "2023-05-01", "2026-05-02", false)]
    [InlineData("2023-05", null, "2026-05-31", true)]
    [InlineData("2023-05", null, "2026-06-01", false)]
    public void Recognition_is_refused_where_no_day_agrees_with_all_that_is_told(string within, string? withdrawn, string? filed, bool isPossible)
    {
        List<ProductEvent> told = [ProductEvent.Recognised("d", PartialDate.Parse(within), 3)];
        if (withdrawn is not null) told.Add(ProductEvent.Withdrawn("d", Day(withdrawn)));
        if (filed is not null) told.Add(ProductEvent.Filed("d", Day(filed)));
        Assert.Equal(isPossible, Book.Check([Product], told).Count == 0);
    }

    // Where every day contradicts, the first of those that do so least tells why, as in a fold.
    [Fact]
    public void Recognition_that_no_day_allows_is_told_of_its_first_day()
    {
        ProductEvent[] told = [ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Filed("d", Day("2027-01-01"))];
        var problem = Assert.Single(Book.Check([Product], told));
        Assert.Contains("2026-01-01", problem.Text.English, StringComparison.Ordinal);
        var fold = Book.NewPortfolioFold(Day("2027-06-01"));
        fold.Add(Product);
        foreach (var change in told) fold.Add(change);
        Assert.Equal(problem.Text, Assert.Throws<InvalidEntryException>(fold.ToSnapshot).Problem);
    }

    [Fact]
    public void Recognition_on_a_day_is_the_same_whichever_way_it_is_told()
    {
        Assert.Equal(ProductEvent.Recognised("d", Day("2023-05-01"), 3), ProductEvent.Recognised("d", new PartialDate(Day("2023-05-01")), 3));
        Assert.NotEqual(ProductEvent.Recognised("d", Day("2023-05-01"), 3), ProductEvent.Recognised("d", new PartialDate(2023, 5), 3));
        Assert.NotEqual(ProductEvent.Recognised("d", new PartialDate(2023), 3), ProductEvent.Recognised("d", new PartialDate(2023, 1), 3));
    }
}
