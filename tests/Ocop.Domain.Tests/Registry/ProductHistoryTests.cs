using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>What the events of one product come to where two of them meet on a day, where nobody knows, and where a stream has more than is kept.</summary>
public sealed class ProductHistoryTests
{
    // Issued on 31 January 2024: the window closes on 3 October 2026, the last valid day is 31 January 2027.
    private static readonly LocalDate First = Day("2024-01-31");
    private static readonly ProductEvent Recognised = ProductEvent.Recognised("D", First, 3);
    private static readonly StarCounts One = new(1, 0, 0);

    // Rated under a decision that says nothing of the term.
    [Theory]
    [InlineData("2028-01-01")]
    [InlineData("2040-01-01")]
    public void Certificate_of_a_term_that_no_instrument_says_is_not_known_to_be_in_force(string on)
    {
        var portfolio = LaterLaw.Without("certificates").PortfolioOf([new Product("D", "P")], [ProductEvent.Recognised("D", Day("2028-01-01"), 3)]);
        Assert.Equal(ProductStatus.NotKnown, portfolio.Standing("D", Day(on)).Status);
        Assert.Equal(new PortfolioCounts { NotKnown = One }, portfolio.Snapshot(Day(on)).Counts());
    }

    [Fact]
    public void Renewals_that_are_yet_to_come_leave_open_whether_it_is_recognised_however_many_there_are()
    {
        ProductEvent[] renewals = [ProductEvent.ReRated("D", Day("2026-06-01"), 4), ProductEvent.ReRated("D", Day("2029-05-01"), 4)];
        Assert.Equal(ProductStatus.NotKnown, PortfolioOf(renewals).Standing("D", Day("2026-05-31")).Status);
        Assert.Equal(new PortfolioCounts { PossiblyRecognisedBefore = 1 }, Fold(Day("2026-05-31"), [.. renewals, .. renewals]));
    }

    // Recognised in June 2023 and filed late: on 15 June 2026 within its term or extended, and in force in either case.
    [Fact]
    public void Undecided_between_two_statuses_in_force_is_surely_in_force() => Assert.Equal(
        new PortfolioCounts { Undecided = One, UndecidedInForce = One },
        PortfolioOf(ProductEvent.Recognised("D", new PartialDate(2023, 6), 3), ProductEvent.Filed("D", Day("2026-05-20"))).Snapshot(Day("2026-06-15")).Counts());

    [Fact]
    public void Potential_that_ends_on_its_day_is_none()
    {
        var counts = PortfolioOf(ProductEvent.PotentialFive("D", First), ProductEvent.PotentialFiveEnded("D", First)).Snapshot(First).Counts();
        Assert.Equal(default, counts);
    }

    [Fact]
    public void Potential_told_twice_in_a_period_is_one_of_its_products()
    {
        var portfolio = PortfolioOf(ProductEvent.PotentialFive("D", Day("2026-07-01")), ProductEvent.PotentialFiveEnded("D", Day("2026-07-10")), ProductEvent.PotentialFive("D", Day("2026-08-01")));
        Assert.Equal(1, portfolio.Snapshot(Day("2026-12-31"), Day("2026-01-01")).Activity().PotentialFive);
    }

    // The rating has yet to begin on the date; its decision is known, and is not after that of the recognition.
    [Theory]
    [InlineData("2024-01-31", true)]
    [InlineData("2024-02-01", false)]
    public void Rating_signed_by_the_day_of_the_recognition_is_refused_before_it_begins(string signed, bool isRefused)
    {
        ProductEvent[] events = [Recognised, ProductEvent.ReRated("D", Day("2024-06-01"), 3, Day(signed))];
        if (isRefused) Assert.Equal(EntryProblemKind.Contradiction, Assert.Single(Assert.Throws<InvalidEntryException>(() => Fold(Day("2024-03-01"), events)).Problems).Kind);
        else Assert.Equal(new PortfolioCounts { Valid = One }, Fold(Day("2024-03-01"), events));
    }

    [Fact]
    public void Fold_takes_of_two_ratings_of_one_day_the_upgrade_or_more_stars_in_any_order()
    {
        ProductEvent[][] stories =
        [
            [Recognised, ProductEvent.Upgraded("D", First, 4)],
            [Recognised, ProductEvent.Upgraded("D", First, 4, First.PlusDays(-1))],
            [Recognised, ProductEvent.ReRated("D", Day("2024-06-01"), 3), ProductEvent.ReRated("D", Day("2024-06-01"), 4)],
        ];
        foreach (var events in stories.Concat(stories.Select(story => story.Reverse().ToArray())))
        {
            Assert.Equal(new PortfolioCounts { Valid = new(0, 1, 0) }, Fold(Day("2024-06-01"), events));
        }
    }

    // Of 17 ratings the first one is no longer kept: what is told of its first day cannot be judged.
    [Fact]
    public void Fold_judges_no_event_of_a_certificate_that_it_no_longer_keeps()
    {
        ProductEvent[] events = [Recognised, .. Enumerable.Range(1, 16).Select(i => ProductEvent.ReRated("D", First.PlusDays(i), 3)), ProductEvent.Withdrawn("D", First).OfNewCertificate()];
        Assert.Equal(new PortfolioCounts { Valid = One }, Fold(First.PlusDays(16), events));
    }

    [Fact]
    public void Withdrawal_may_be_concluded_on_its_day() =>
        Assert.Equal(new PortfolioCounts { Withdrawn = One }, PortfolioOf(Recognised, ProductEvent.Withdrawn("D", Day("2025-01-01"), concludedOn: Day("2025-01-01"))).Snapshot(Day("2025-01-01")).Counts());

    [Fact]
    public void Withdrawal_of_a_certificate_on_its_first_day_is_not_of_the_next_one()
    {
        var next = Day("2024-06-01");
        var portfolio = PortfolioOf(Recognised, ProductEvent.Withdrawn("D", First).OfNewCertificate(), ProductEvent.ReRated("D", next, 3));
        Assert.Equal(ProductStatus.Withdrawn, portfolio.Standing("D", next.PlusDays(-1)).Status);
        Assert.Equal(ProductStatus.Valid, portfolio.Standing("D", next).Status);
    }

    // Filed and decided on the first day: the re-evaluation is over, and what is filed late extends nothing.
    [Theory]
    [InlineData(true, ProductStatus.Expired)]
    [InlineData(false, ProductStatus.Extended)]
    public void Result_of_the_first_day_is_of_a_dossier_of_that_day(bool isConcluded, ProductStatus expected)
    {
        ProductEvent[] events = [Recognised, ProductEvent.Filed("D", First).OfNewCertificate(), ProductEvent.Filed("D", Day("2026-12-01"))];
        if (isConcluded) events = [.. events, ProductEvent.Concluded("D", First).OfNewCertificate()];
        var portfolio = PortfolioOf(events);
        Assert.Equal(expected, portfolio.Standing("D", Day("2027-02-01")).Status);
        Assert.Equal(expected, portfolio.CertificatesOf("D").ProductStatusOn(Day("2027-02-01")));
    }

    private static Portfolio PortfolioOf(params ProductEvent[] events) => RuleBook.Default.PortfolioOf([new Product("D", "P")], events);

    private static PortfolioCounts Fold(LocalDate on, ProductEvent[] events)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on);
        fold.Add(new Product("D", "P"));
        foreach (var change in events) fold.Add(change);
        return fold.ToSnapshot().Counts();
    }
}
