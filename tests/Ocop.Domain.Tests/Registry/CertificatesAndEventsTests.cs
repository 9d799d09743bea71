using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>The certificates of a product and its events in a registry tell one story.</summary>
public sealed class CertificatesAndEventsTests
{
    // Issued on 31 January 2024: the window runs from 4 August to 3 October 2026, the last valid day is 31 January 2027, and 180 days later it is 30 July.
    private static readonly LocalDate First = Day("2024-01-31");

    [Property(MaxTest = 500)]
    public void On_every_day_a_history_and_its_events_have_the_same_stars_and_status(ProductStory story, LawDay any)
    {
        var history = HistoryOf(story);
        var portfolio = One(history.ToEvents("D"));
        AssertAgree(history, portfolio, Days(story).Append(any.Day));
        Assert.Equal(history.ToEvents("D"), portfolio.Events);
    }

    [Property(MaxTest = 500)]
    public void Events_of_a_history_give_it_back(ProductStory story, LawDay any)
    {
        var history = HistoryOf(story);
        var back = One(history.ToEvents("D")).CertificatesOf("D");
        Assert.Equal(history.ToEvents("D"), back.ToEvents("D"));
        Assert.Equal(
            history.Certificates.Select(certificate => (certificate.SignedOn, certificate.ValidFrom, certificate.Stars, certificate.LastValidDay, string.Join(' ', certificate.Filings), certificate.Withdrawal)),
            back.Certificates.Select(certificate => (certificate.SignedOn, certificate.ValidFrom, certificate.Stars, certificate.LastValidDay, string.Join(' ', certificate.Filings), certificate.Withdrawal)));
        foreach (var day in Days(story).Append(any.Day).Distinct())
        {
            Assert.Equal(history.StarsOn(day), back.StarsOn(day));
            Assert.Equal(history.CurrentOn(day)?.StatusOn(day), back.CurrentOn(day)?.StatusOn(day));
        }
    }

    [Property(MaxTest = 300)]
    public void On_every_day_events_and_their_certificates_have_the_same_stars_and_status(EventList list)
    {
        foreach (var convention in new[] { ValidityConvention.Inclusive, ValidityConvention.Exclusive })
        {
            var portfolio = list.PortfolioOf(convention);
            foreach (var entry in list.Listed)
            {
                if (!CanBeCertificates(entry, portfolio))
                {
                    Assert.Equal($"$.events['{entry.Product.Dossier}']", Assert.Throws<InvalidEntryException>(() => portfolio.CertificatesOf(entry.Product.Dossier)).Entry);
                    continue;
                }

                var history = portfolio.CertificatesOf(entry.Product.Dossier);
                AssertAgree(history, portfolio, new EventList([entry]).Days, entry.Product.Dossier);
                var told = history.ToEvents(entry.Product.Dossier);
                // Nothing is made up: but for an upgrade of what had ended, all was told.
                Assert.All(told, change => Assert.True(entry.Events.Any(other => Same(change, other)), change.ToString()));
                Assert.Equal(entry.Events.Where(change => change.Stars is not null).Select(change => (change.On, change.SignedOn, change.Stars)), told.Where(change => change.Stars is not null).Select(change => (change.On, change.SignedOn, change.Stars)));
                Assert.All(entry.Events.Where(change => change.Kind == ProductEventKind.Filed && entry.RatingOf(change) is not null), change => Assert.Contains(change, told));
                Assert.Equal(told, RuleBook.Default.PortfolioOf([entry.Product], told, convention).CertificatesOf(entry.Product.Dossier).ToEvents(entry.Product.Dossier));
            }
        }
    }

    [Theory]
    // Filed after the window: in force for 180 days past the end.
    [InlineData("2026-10-04", null, "2027-01-31", ProductStatus.Valid)]
    [InlineData("2026-10-04", null, "2027-02-01", ProductStatus.Extended)]
    [InlineData("2027-01-31", null, "2027-02-01", ProductStatus.Extended)]
    [InlineData("2027-01-31", null, "2027-07-30", ProductStatus.Extended)]
    [InlineData("2027-01-31", null, "2027-07-31", ProductStatus.Expired)]
    // Filed in the window, before it, or not at all.
    [InlineData("2026-10-03", null, "2027-01-31", ProductStatus.Valid)]
    [InlineData("2026-10-03", null, "2027-02-01", ProductStatus.Expired)]
    [InlineData("2026-08-04", null, "2027-02-01", ProductStatus.Expired)]
    [InlineData("2026-08-03", null, "2027-02-01", ProductStatus.Expired)]
    [InlineData(null, null, "2027-01-31", ProductStatus.Valid)]
    [InlineData(null, null, "2027-02-01", ProductStatus.Expired)]
    // A result ends the extension on its day.
    [InlineData("2026-12-01", "2027-03-10", "2027-03-09", ProductStatus.Extended)]
    [InlineData("2026-12-01", "2027-03-10", "2027-03-10", ProductStatus.Expired)]
    [InlineData("2026-12-01", "2027-01-31", "2027-01-31", ProductStatus.Valid)]
    [InlineData("2026-12-01", "2027-01-31", "2027-02-01", ProductStatus.Expired)]
    [InlineData("2026-12-01", "2026-11-30", "2027-02-01", ProductStatus.Extended)] // a result of before the dossier
    public void Extended_is_a_status_and_a_column_of_its_own(string? filed, string? concluded, string on, ProductStatus expected)
    {
        var history = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, First, 4));
        var events = new List<ProductEvent> { ProductEvent.Recognised("D", First, 4) };
        if (filed is not null) events.Add(ProductEvent.Filed("D", Day(filed)));
        if (concluded is not null) events.Add(ProductEvent.Concluded("D", Day(concluded)));
        if (concluded is not null && Day(concluded) < Day(filed!)) history = history.Record(new EvaluationResult(DossierKind.ReEvaluation, Day(concluded), 2)).File(Day(filed!));
        else if (filed is not null) history = history.File(Day(filed));
        if (concluded is not null && Day(concluded) >= Day(filed!)) history = history.Conclude(Day(concluded));

        var portfolio = One(events);
        var day = Day(on);
        Assert.Equal(expected, portfolio.Standing("D", day).Status);
        Assert.Equal(expected, history.ProductStatusOn(day));
        Assert.Equal(expected is ProductStatus.Valid or ProductStatus.Extended ? 4 : null, history.StarsOn(day));
        Assert.Equal(expected == ProductStatus.Extended, portfolio.Standing("D", day).ExtensionEnds is not null);
        var one = new StarCounts(0, 1, 0);
        var counts = expected switch
        {
            ProductStatus.Valid => new PortfolioCounts { Valid = one },
            ProductStatus.Extended => new PortfolioCounts { Extended = one },
            _ => new PortfolioCounts { Expired = one },
        };
        Assert.Equal(counts, portfolio.Snapshot(day).Counts());
        Assert.Equal(counts, portfolio.Index().At(day));
        Assert.Equal(counts, portfolio.Index(new PortfolioScope()).At(day));
        Assert.Equal(expected == ProductStatus.Expired ? 0 : 1, counts.InForce.Total);
        Assert.Equal(expected == ProductStatus.Expired ? 0 : 1, portfolio.Snapshot(day).CountProducers(validOnly: true));
        Assert.Equal(one, counts.EverRecognised);
    }

    // The extension is of certificates that end under 26/2026, in force from 22 May 2026.
    [Theory]
    [InlineData("2023-05-21", "2026-05-22", ProductStatus.Expired)]
    [InlineData("2023-05-22", "2026-05-22", ProductStatus.Valid)]
    [InlineData("2023-05-22", "2026-05-23", ProductStatus.Extended)]
    [InlineData("2023-05-22", "2026-11-18", ProductStatus.Extended)]
    [InlineData("2023-05-22", "2026-11-19", ProductStatus.Expired)]
    [InlineData("2020-06-02", "2023-06-03", ProductStatus.Expired)]
    public void Nothing_is_extended_that_ended_before_22_May_2026(string recognised, string on, ProductStatus expected)
    {
        var filed = Day(recognised).PlusMonths(36).PlusDays(-20);
        var portfolio = One([ProductEvent.Recognised("D", Day(recognised), 3), ProductEvent.Filed("D", filed)]);
        Assert.Equal(expected, portfolio.Standing("D", Day(on)).Status);
        Assert.Equal(expected, portfolio.CertificatesOf("D").ProductStatusOn(Day(on)));
    }

    [Fact]
    public void Index_changes_on_the_days_on_which_an_extension_begins_and_ends()
    {
        ProductEvent[] late = [ProductEvent.Recognised("D", First, 3), ProductEvent.Filed("D", Day("2026-12-01"))];
        Assert.Equal([First, Day("2027-02-01"), Day("2027-07-31")], One(late).Index().Days);
        Assert.Equal([First, Day("2027-02-01"), Day("2027-03-10")], One([.. late, ProductEvent.Concluded("D", Day("2027-03-10"))]).Index().Days);
        Assert.Equal([First, Day("2027-02-01")], One([late[0], ProductEvent.Filed("D", Day("2026-09-01"))]).Index().Days);
        // Decided on 10 March, with a certificate from 1 April on: between the two there is none.
        var decided = One([.. late, ProductEvent.ReRated("D", Day("2027-04-01"), 3, signedOn: Day("2027-03-10"))]);
        Assert.Equal([First, Day("2027-02-01"), Day("2027-03-10"), Day("2027-04-01"), Day("2030-04-02")], decided.Index().Days);
        Assert.Equal(ProductStatus.Extended, decided.Standing("D", Day("2027-03-09")).Status);
        Assert.Equal(ProductStatus.Expired, decided.Standing("D", Day("2027-03-10")).Status);
        Assert.Equal(ProductStatus.Valid, decided.Standing("D", Day("2027-04-01")).Status);
    }

    [Fact]
    public void What_is_told_of_a_day_on_which_a_certificate_begins_is_of_the_one_before_it_unless_it_says_otherwise()
    {
        var next = Day("2026-12-01");
        ProductEvent[] two = [ProductEvent.Recognised("D", First, 3), ProductEvent.ReRated("D", next, 4)];
        Assert.Equal(ProductStatus.Valid, One([.. two, ProductEvent.Withdrawn("D", next)]).Standing("D", next).Status);
        Assert.Equal(ProductStatus.Withdrawn, One([.. two, ProductEvent.Withdrawn("D", next).OfNewCertificate()]).Standing("D", next).Status);
        Assert.Equal(ProductStatus.Withdrawn, One([two[0], ProductEvent.Withdrawn("D", First, WithdrawalGround.MisuseOfMark).OfNewCertificate()]).Standing("D", First).Status);
        Assert.Equal([1, 0], One([.. two, ProductEvent.Filed("D", next)]).CertificatesOf("D").Certificates.Select(certificate => certificate.Filings.Count));
        Assert.Equal([0, 1], One([.. two, ProductEvent.Filed("D", next).OfNewCertificate()]).CertificatesOf("D").Certificates.Select(certificate => certificate.Filings.Count));
        Assert.Throws<InvalidOperationException>(() => two[1].OfNewCertificate());
        Assert.Throws<InvalidOperationException>(() => ProductEvent.Expired("D", next).OfNewCertificate());
    }

    [Fact]
    public void ToEvents_says_what_a_history_says_in_the_words_of_a_registry()
    {
        var history = RuleBook.Default.NewCertificateHistory()
            .Record(new EvaluationResult(DossierKind.FirstEvaluation, First, 3, validFrom: Day("2024-03-01"), decisionNumber: "12/QĐ-UBND"))
            .Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-01-10"), 3))
            .Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4))
            .File(Day("2027-12-15"))
            .Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2028-04-01"), 2))
            .Withdraw(new Withdrawal(Day("2028-05-01"), WithdrawalGround.ProductionEnded, Day("2028-04-20")))
            .Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2029-01-01"), 5));
        ProductEvent[] expected =
        [
            ProductEvent.Recognised("D", Day("2024-03-01"), 3, signedOn: First),
            ProductEvent.Upgraded("D", Day("2025-03-01"), 4),
            ProductEvent.Filed("D", Day("2027-12-15")),
            ProductEvent.Concluded("D", Day("2028-04-01")),
            ProductEvent.Withdrawn("D", Day("2028-05-01"), WithdrawalGround.ProductionEnded, Day("2028-04-20")),
            ProductEvent.ReRated("D", Day("2029-01-01"), 5),
        ];
        Assert.Equal(expected, history.ToEvents("D"));
        Assert.Empty(RuleBook.Default.NewCertificateHistory().ToEvents("D"));
        Assert.Throws<ArgumentNullException>("dossier", () => history.ToEvents(null!));
        Assert.Throws<ArgumentException>("dossier", () => history.ToEvents(""));
        Assert.Throws<ArgumentNullException>("dossier", () => RuleBook.Default.NewCertificateHistory().ToEvents(null!));
        Assert.Throws<ArgumentException>("dossier", () => RuleBook.Default.NewCertificateHistory().ToEvents(""));
    }

    // The new certificate is decided on and has yet to begin when a re-evaluation of the old one, long ended, comes to nothing.
    [Fact]
    public void ToEvents_leaves_out_a_result_that_ends_no_review()
    {
        var history = RuleBook.Default.NewCertificateHistory()
            .Record(new EvaluationResult(DossierKind.FirstEvaluation, First, 3))
            .File(Day("2026-12-01"))
            .Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2029-06-07"), 3, validFrom: Day("2029-07-09")))
            .Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2029-06-22"), 2));
        ProductEvent[] expected = [ProductEvent.Recognised("D", First, 3), ProductEvent.Filed("D", Day("2026-12-01")), ProductEvent.ReRated("D", Day("2029-07-09"), 3, signedOn: Day("2029-06-07"))];
        Assert.Equal(expected, history.ToEvents("D"));
        Assert.Equal(expected, One(expected).CertificatesOf("D").ToEvents("D"));
    }

    // Filed on the day on which the re-evaluation was decided, which is the first day of the old certificate.
    [Fact]
    public void ToEvents_leaves_out_a_result_that_a_rating_of_the_day_of_the_dossier_tells()
    {
        var begins = Day("2024-03-01");
        var history = RuleBook.Default.NewCertificateHistory()
            .Record(new EvaluationResult(DossierKind.FirstEvaluation, First, 3, validFrom: begins))
            .File(begins)
            .Record(new EvaluationResult(DossierKind.ReEvaluation, begins, 4, validFrom: Day("2024-04-01")));
        Assert.Equal(begins, history.Certificates[0].ConcludedOn);
        AssertTold(history, ProductEvent.Recognised("D", begins, 3, signedOn: First), ProductEvent.Filed("D", begins).OfNewCertificate(), ProductEvent.ReRated("D", Day("2024-04-01"), 4, signedOn: begins));
    }

    // A rating again ends the review of what was filed for the certificate before it, and of nothing that was filed later.
    [Fact]
    public void ToEvents_tells_a_result_that_no_rating_tells()
    {
        var next = Day("2026-11-01");
        var once = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, First, 3));

        // Filed for the new certificate on its first day.
        AssertTold(
            once.Record(new EvaluationResult(DossierKind.ReEvaluation, next, 4)).File(next).Conclude(Day("2026-12-20")),
            ProductEvent.Recognised("D", First, 3),
            ProductEvent.ReRated("D", next, 4),
            ProductEvent.Filed("D", next).OfNewCertificate(),
            ProductEvent.Concluded("D", Day("2026-12-20")));

        // Filed for the old one when the new one was decided on and had yet to begin.
        AssertTold(
            once.Record(new EvaluationResult(DossierKind.ReEvaluation, next, 4, validFrom: Day("2027-02-01"))).File(Day("2026-12-01")).Conclude(Day("2026-12-20")),
            ProductEvent.Recognised("D", First, 3),
            ProductEvent.Filed("D", Day("2026-12-01")),
            ProductEvent.Concluded("D", Day("2026-12-20")),
            ProductEvent.ReRated("D", Day("2027-02-01"), 4, signedOn: next));
    }

    // Decided on 10 March, and once more told to have come to its end ten days later: the extension ended with the first.
    [Theory]
    [InlineData("2027-03-09", ProductStatus.Extended)]
    [InlineData("2027-03-10", ProductStatus.Expired)]
    [InlineData("2027-03-19", ProductStatus.Expired)]
    [InlineData("2027-03-20", ProductStatus.Expired)]
    public void CertificatesOf_a_review_ends_with_the_first_result_that_is_told(string on, ProductStatus expected)
    {
        var portfolio = One(
        [
            ProductEvent.Recognised("D", First, 3), ProductEvent.Filed("D", Day("2026-12-01")), ProductEvent.ReRated("D", Day("2027-04-01"), 3, signedOn: Day("2027-03-10")), ProductEvent.Concluded("D", Day("2027-03-20")),
        ]);
        Assert.Equal(expected, portfolio.Standing("D", Day(on)).Status);
        Assert.Equal(expected, portfolio.CertificatesOf("D").ProductStatusOn(Day(on)));
    }

    // As a host records them: the first day is told where it is another one. So a result that is recorded once more is there already.
    [Fact]
    public void CertificatesOf_has_the_results_that_a_host_would_record()
    {
        EvaluationResult[] expected = [new(DossierKind.FirstEvaluation, First, 3), new(DossierKind.Upgrade, Day("2025-01-10"), 4, validFrom: Day("2025-02-01"))];
        var history = One([ProductEvent.Recognised("D", First, 3), ProductEvent.Upgraded("D", Day("2025-02-01"), 4, signedOn: Day("2025-01-10"))]).CertificatesOf("D");
        Assert.Equal(expected, history.Results);
        Assert.Same(history, history.Record(expected[0]));
    }

    // A decision of 2028 that says nothing of certificates: when a dossier is filed is not known from its first day on, and within the term the certificate is in force all the same.
    [Theory]
    [InlineData("2027-12-31", ProductStatus.Valid)]
    [InlineData("2028-01-01", ProductStatus.Valid)]
    [InlineData("2028-04-30", ProductStatus.Valid)]
    [InlineData("2028-05-01", ProductStatus.NotKnown)]
    [InlineData("2028-07-29", ProductStatus.NotKnown)]
    [InlineData("2028-07-30", ProductStatus.Expired)]
    public void Status_is_not_known_only_where_being_in_force_is_not(string on, ProductStatus expected)
    {
        var book = LaterLaw.Without("certificates");
        var history = book.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2025-04-30"), 4)).File(Day("2028-03-01"));
        Assert.Equal(expected, history.ProductStatusOn(Day(on)));
        Assert.Equal(expected, book.PortfolioOf([new Product("D", "P")], history.ToEvents("D")).Standing("D", Day(on)).Status);
    }

    [Fact]
    public void CertificatesOf_refuses_what_certificates_cannot_say()
    {
        var recognised = ProductEvent.Recognised("D", First, 3);
        Refused(recognised, ProductEvent.Expired("D", Day("2025-01-01")));
        Refused(recognised, ProductEvent.Filed("D", Day("2026-12-01")), ProductEvent.Expired("D", Day("2027-02-01")));
        Refused(ProductEvent.Recognised("D", Day("2019-08-20"), 3));
        Assert.Single(One([recognised, ProductEvent.Expired("D", Day("2027-02-01"))]).CertificatesOf("D").Certificates);
        Assert.Empty(One([ProductEvent.Standardised("D", First)]).CertificatesOf("D").Certificates);
        Assert.Throws<KeyNotFoundException>(() => One([]).CertificatesOf("X"));
        Assert.Throws<ArgumentNullException>("dossier", () => One([]).CertificatesOf(null!));

        // An end that is told wins over an extension in the portfolio itself.
        Assert.Equal(ProductStatus.Expired, One([recognised, ProductEvent.Filed("D", Day("2026-12-01")), ProductEvent.Expired("D", Day("2027-02-01"))]).Standing("D", Day("2027-02-01")).Status);

        static void Refused(params ProductEvent[] events) => Assert.Equal("$.events['D']", Assert.Throws<InvalidEntryException>(() => One(events).CertificatesOf("D")).Entry);
    }

    [Fact]
    public void What_cannot_have_happened_is_refused_by_portfolio_and_fold()
    {
        var recognised = ProductEvent.Recognised("D", First, 3);
        Refused(EntryProblemKind.OutOfRange, recognised, ProductEvent.Filed("D", Day("2027-02-01")));
        Refused(EntryProblemKind.OutOfRange, recognised, ProductEvent.Filed("D", Day("2027-02-01")), ProductEvent.ReRated("D", Day("2027-02-01"), 3));
        Refused(EntryProblemKind.Contradiction, recognised, ProductEvent.Filed("D", First.PlusDays(-1)));
        Refused(EntryProblemKind.Contradiction, recognised, ProductEvent.Concluded("D", First.PlusDays(-1)));
        Refused(EntryProblemKind.Contradiction, recognised, ProductEvent.ReRated("D", Day("2024-06-01"), 3, signedOn: First));
        Refused(EntryProblemKind.Contradiction, recognised, ProductEvent.Withdrawn("D", Day("2025-01-01"), concludedOn: Day("2025-01-02")));
        Refused(EntryProblemKind.Unknown, recognised, ProductEvent.Withdrawn("D", Day("2025-01-01")).OfNewCertificate());
        Refused(EntryProblemKind.Unknown, recognised, ProductEvent.Filed("D", Day("2025-01-01")).OfNewCertificate());
        Refused(EntryProblemKind.Unknown, recognised, ProductEvent.Concluded("D", Day("2025-01-01")).OfNewCertificate());
        Assert.Equal(Day("2027-01-31"), One([recognised, ProductEvent.Filed("D", Day("2027-01-31"))]).Standing("D", First).LastValidDay);

        // Concluded on the day of the withdrawal itself.
        Assert.Empty(RuleBook.Default.Check([new("D", "P")], [recognised, ProductEvent.Withdrawn("D", Day("2025-01-01"), concludedOn: Day("2025-01-01"))]));

        // By the other convention the end is a day sooner.
        ProductEvent[] last = [recognised, ProductEvent.Filed("D", Day("2027-01-31"))];
        Assert.Empty(RuleBook.Default.Check([new("D", "P")], last));
        Assert.Single(RuleBook.Default.Check([new("D", "P")], last, ValidityConvention.Exclusive));
        Assert.Throws<ArgumentOutOfRangeException>("signedOn", () => ProductEvent.Recognised("D", First, 3, First.PlusDays(1)));

        static void Refused(EntryProblemKind kind, params ProductEvent[] events)
        {
            var problem = Assert.Single(Assert.Throws<InvalidEntryException>(() => One(events)).Problems);
            Assert.Equal(("$.events['D']", kind), (problem.Entry, problem.Kind));
            foreach (var order in new[] { events, Enumerable.Reverse(events) })
            {
                var told = Assert.Throws<InvalidEntryException>(() => Fold(order, events.Max(change => change.On)));
                Assert.Equal((problem.Entry, problem.Text), (told.Entry, told.Problem));
            }
        }
    }

    // Of 17 dossiers the first one, alone in the window, is no longer kept: the others came late and extend.
    [Theory]
    [InlineData(15, ProductStatus.Expired)]
    [InlineData(16, ProductStatus.Extended)]
    public void Fold_judges_an_extension_by_the_16_latest_dossiers(int late, ProductStatus expected)
    {
        var filings = Enumerable.Range(0, late).Select(i => ProductEvent.Filed("D", Day("2026-11-01").PlusDays(i))).Prepend(ProductEvent.Filed("D", Day("2026-09-01"))).ToArray();
        ProductEvent[] events = [ProductEvent.Recognised("D", First, 3), .. filings];
        foreach (var order in new[] { events, Enumerable.Reverse(events) })
        {
            Assert.Equal(expected == ProductStatus.Extended ? 1 : 0, Fold(order, Day("2027-02-01")).Counts().Extended.Three);
        }

        // A portfolio keeps them all.
        Assert.Equal(1, One(events).Snapshot(Day("2027-02-01")).Counts().Expired.Three);
    }

    private static void AssertTold(CertificateHistory history, params ProductEvent[] expected)
    {
        Assert.Equal(expected, history.ToEvents("D"));
        Assert.Equal(expected, One(expected).CertificatesOf("D").ToEvents("D"));
    }

    private static PortfolioSnapshot Fold(IEnumerable<ProductEvent> events, LocalDate on)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on);
        fold.Add(new Product("D", "P"));
        foreach (var change in events) fold.Add(change);
        return fold.ToSnapshot();
    }

    private static void AssertAgree(CertificateHistory history, Portfolio portfolio, IEnumerable<LocalDate> days, string dossier = "D")
    {
        foreach (var day in days.Distinct())
        {
            var standing = portfolio.Standing(dossier, day);
            Assert.Equal((day, Status(history, day)), (day, standing.Status));
            Assert.Equal((day, history.ProductStatusOn(day)), (day, standing.Status));
            Assert.Equal(history.StarsOn(day), standing.Status is ProductStatus.Valid or ProductStatus.Extended ? standing.Stars : null);
            Assert.Equal(history.CurrentOn(day)?.Stars, standing.Stars);
            Assert.Equal(history.CurrentOn(day)?.LastValidDay, standing.LastValidDay);
        }
    }

    // The two vocabularies side by side.
    private static ProductStatus Status(CertificateHistory history, LocalDate day) => history.CurrentOn(day)?.StatusOn(day) switch
    {
        null => ProductStatus.NotRecognised,
        CertificateStatus.Valid or CertificateStatus.RenewalOpen or CertificateStatus.RenewalFiled or CertificateStatus.WindowMissed => ProductStatus.Valid,
        CertificateStatus.Extended => ProductStatus.Extended,
        CertificateStatus.Expired => ProductStatus.Expired,
        CertificateStatus.Withdrawn => ProductStatus.Withdrawn,
        var other => throw new InvalidOperationException($"{other} is no status of a certificate that has begun under a known law."),
    };

    private static CertificateHistory HistoryOf(ProductStory story) => story.Taken is [.., var last] ? last.After : RuleBook.Default.NewCertificateHistory();

    private static IEnumerable<LocalDate> Days(ProductStory story) => story.Steps
        .SelectMany(step => new[] { step.On, step.On.PlusDays(step.Wait) })
        .SelectMany(day => new[] { day, day.PlusMonths(36), day.PlusMonths(36).PlusDays(180) })
        .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) });

    // From the first rules on, and without an end that is told while the certificate was in force.
    private static bool CanBeCertificates(ListedProduct entry, Portfolio portfolio)
    {
        if (entry.Events.Any(change => change.SignedOn < new LocalDate(2019, 8, 21))) return false;
        // Without the ends that are told, the one that matters would have come too soon.
        var without = RuleBook.Default.PortfolioOf([entry.Product], entry.Events.Where(change => change.Kind != ProductEventKind.Expired), portfolio.Convention);
        return !entry.Events.Any(change => change.Kind == ProductEventKind.Expired
            && entry.Events.All(rating => rating.Stars is null || rating.On != change.On)
            && without.Standing(entry.Product.Dossier, change.On).Status is ProductStatus.Valid or ProductStatus.Extended);
    }

    // An upgrade of a certificate that was no longer in force is there a rating again.
    private static bool Same(ProductEvent told, ProductEvent given) => told == given
        || (told.Kind == ProductEventKind.ReRated && given.Kind == ProductEventKind.Upgraded && (told.On, told.SignedOn, told.Stars) == (given.On, given.SignedOn, given.Stars));

    private static Portfolio One(IEnumerable<ProductEvent> events) => RuleBook.Default.PortfolioOf([new Product("D", "P")], events);
}
