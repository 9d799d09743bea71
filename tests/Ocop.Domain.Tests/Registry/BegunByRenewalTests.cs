using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Lists of events that begin with a rating again: the product was recognised before, and nobody tells when. What follows is certain, possible or not known, and never guessed.</summary>
public class BegunByRenewalTests
{
    private static readonly LocalDate Renewed = new(2026, 6, 1);
    private static readonly ProductEvent Renewal = ProductEvent.ReRated("D", Renewed, 4);

    [Theory]
    [InlineData("2019-01-01", ProductStatus.NotKnown, 0, 1)]
    [InlineData("2026-05-31", ProductStatus.NotKnown, 0, 1)]
    [InlineData("2026-06-01", ProductStatus.Valid, 1, 0)]
    [InlineData("2029-06-01", ProductStatus.Valid, 1, 0)]
    [InlineData("2029-06-02", ProductStatus.Expired, 1, 0)]
    public void Ever_recognised_is_certain_from_the_renewal_on_and_possible_before(string on, ProductStatus status, int ever, int possibly)
    {
        var portfolio = One(Renewal);
        Assert.Equal(status, portfolio.Standing("D", Day(on)).Status);
        Assert.Equal(ever == 1 ? 4 : null, portfolio.Standing("D", Day(on)).Stars);
        foreach (var counts in new[] { portfolio.Snapshot(Day(on)).Counts(), portfolio.Index().At(Day(on)), portfolio.Index(new PortfolioScope()).At(Day(on)) })
        {
            Assert.Equal((new StarCounts(0, ever, 0), possibly), (counts.EverRecognised, counts.PossiblyRecognisedBefore));
            Assert.Equal(default, counts.NotKnown);
        }

        Assert.Equal(ever, portfolio.Snapshot(Day(on)).CountProducers());
        Assert.Equal([Renewed, new(2029, 6, 2)], portfolio.Index().Days);
    }

    // The first recognition lies before the day on which the renewal was signed: in a period that begins then or later it cannot lie.
    [Theory]
    [InlineData("2026-05-20", "2026-05-20", 0)]
    [InlineData("2026-05-20", "2026-05-21", 0)]
    [InlineData("2026-05-20", "2026-05-19", 1)]
    [InlineData("2026-05-20", "2019-08-21", 1)]
    [InlineData("2026-05-20", null, 1)]
    [InlineData("2026-06-01", "2026-05-31", 1)]
    [InlineData("2026-06-01", "2026-06-01", 0)]
    public void It_is_never_new_and_may_have_been_new_in_a_period_that_begins_before_the_renewal(string signed, string? since, int possibly)
    {
        var activity = One(ProductEvent.ReRated("D", Renewed, 4, Day(signed))).Snapshot(new(2026, 12, 31), DayOrNull(since)).Activity();
        var one = new StarCounts(0, 1, 0);
        Assert.Equal(new PortfolioActivity { ReRated = one, Rated = one, PossiblyNewlyRecognised = possibly == 1 ? one : default }, activity);
    }

    [Fact]
    public void Since_when_is_a_day_or_the_days_before_the_renewal()
    {
        var known = One(ProductEvent.Recognised("D", new(2023, 3, 1), 3, new(2023, 2, 20)), Renewal).FirstRecognitionOf("D")!.Value;
        Assert.Equal((new LocalDate(2023, 3, 1), new LocalDate(2023, 3, 1), true), (known.Earliest, known.Latest, known.IsKnown));
        Assert.Equal((true, true), (known.MustBeWithin(new(2023, 3, 1), new(2023, 3, 1)), known.CanBeWithin(new(2023, 3, 1), new(2023, 3, 1))));
        Assert.Equal((false, false), (known.MustBeWithin(new(2023, 3, 2), new(2023, 4, 1)), known.CanBeWithin(new(2023, 3, 2), new(2023, 4, 1))));
        Assert.Equal((false, false), (known.MustBeWithin(null, new(2023, 2, 28)), known.CanBeWithin(null, new(2023, 2, 28))));

        var begun = One(ProductEvent.ReRated("D", Renewed, 4, new(2026, 5, 20)), ProductEvent.Upgraded("D", new(2027, 1, 1), 5)).FirstRecognitionOf("D")!.Value;
        Assert.Equal((null, new LocalDate(2026, 5, 19), false), (begun.Earliest, begun.Latest, begun.IsKnown));
        Assert.Equal((false, true), (begun.MustBeWithin(null, Renewed), begun.CanBeWithin(null, Renewed)));
        Assert.Equal((false, true), (begun.MustBeWithin(new(2026, 5, 19), Renewed), begun.CanBeWithin(new(2026, 5, 19), Renewed)));
        Assert.Equal((false, false), (begun.MustBeWithin(new(2026, 5, 20), Renewed), begun.CanBeWithin(new(2026, 5, 20), Renewed)));
        Assert.Null(One(ProductEvent.Standardised("D", Renewed)).FirstRecognitionOf("D"));
        Assert.Throws<KeyNotFoundException>(() => One().FirstRecognitionOf("X"));
        Assert.Throws<ArgumentNullException>("dossier", () => One().FirstRecognitionOf(null!));
    }

    // Everything after the beginning is judged as ever, and nothing else may come first.
    [Fact]
    public void What_cannot_have_happened_stays_refused_in_any_order()
    {
        Refused(ProductEvent.Upgraded("D", Renewed, 4));
        Refused(ProductEvent.Withdrawn("D", Renewed));
        Refused(ProductEvent.Withdrawn("D", Renewed.PlusDays(-1)), Renewal);
        Refused(ProductEvent.Filed("D", Renewed.PlusDays(-1)), Renewal);
        Refused(Renewal, ProductEvent.Recognised("D", Renewed.PlusDays(1), 4));
        Refused(Renewal, ProductEvent.ReRated("D", Renewed.PlusDays(1), 4), ProductEvent.Recognised("D", Renewed.PlusDays(2), 4)); // by the first of them
        Refused(Renewal, ProductEvent.Upgraded("D", Renewed.PlusDays(1), 4));
        Refused(Renewal, ProductEvent.Filed("D", Renewed.PlusYears(4)));
        Assert.Empty(RuleBook.Default.Check([new("D", "P")], [Renewal, ProductEvent.Upgraded("D", Renewed.PlusDays(1), 5), ProductEvent.Standardised("D", Renewed.PlusYears(-1))]));
        Assert.Equal(ProductStatus.Withdrawn, One(Renewal, ProductEvent.Withdrawn("D", Renewed.PlusDays(1))).Standing("D", Renewed.PlusDays(1)).Status);

        static void Refused(params ProductEvent[] events)
        {
            var problem = Assert.Single(Assert.Throws<InvalidEntryException>(() => One(events)).Problems);
            Assert.Equal("$.events['D']", problem.Entry);
            foreach (var order in new[] { events, Enumerable.Reverse(events) })
            {
                var fold = RuleBook.Default.NewPortfolioFold(Renewed.PlusYears(5));
                fold.Add(new Product("D", "P"));
                foreach (var change in order) fold.Add(change);
                Assert.Equal(problem.Text, Assert.Throws<InvalidEntryException>(fold.ToSnapshot).Problem);
            }
        }
    }

    [Fact]
    public void Certificates_begin_with_a_re_evaluation_and_lead_back_to_the_events()
    {
        ProductEvent[] events = [ProductEvent.ReRated("D", Renewed, 4, new(2026, 5, 20)), ProductEvent.Upgraded("D", new(2027, 1, 1), 5), ProductEvent.Filed("D", new(2029, 10, 1)), ProductEvent.ReRated("D", new(2030, 1, 5), 3)];
        var history = One(events).CertificatesOf("D");
        Assert.Equal([DossierKind.ReEvaluation, DossierKind.Upgrade, DossierKind.ReEvaluation], history.Results.Select(result => result.Kind));
        Assert.Equal(events, history.ToEvents("D"));
        Assert.Equal(ProductStatus.Valid, history.ProductStatusOn(Renewed));
        Assert.Equal((RuleBook.Default.CertificateFor(new(2026, 5, 20), 4, Renewed).LastValidDay, 4), (One(events[0]).CertificatesOf("D").Certificates[0].LastValidDay, One(events[0]).CertificatesOf("D").Certificates[0].Stars));
    }

    // A later event of a product that nobody listed says nothing on the date, as before.
    [Fact]
    public void Fold_passes_over_later_events_of_products_that_it_was_not_given()
    {
        var fold = RuleBook.Default.NewPortfolioFold(Renewed.PlusDays(-1));
        fold.Add(Renewal);
        Assert.Equal(default, fold.ToSnapshot().Counts());
        fold.Add(new Product("D", "P"));
        Assert.Equal(new PortfolioCounts { PossiblyRecognisedBefore = 1 }, fold.ToSnapshot().Counts());
    }

    // Of every second product the first certificate is told as a rating again: nothing changes but what is said of its beginning.
    [Property]
    public void Only_what_is_said_of_the_beginning_changes_and_snapshots_add_up(EventList list, Order order, LawDay any)
    {
        var begun = list.Listed.Where((_, i) => i % 2 == 0).Select(entry => entry.Product.Dossier).ToHashSet(StringComparer.Ordinal);
        ProductEvent[] events = [.. list.Events.Select(change => change.Kind == ProductEventKind.Recognised && begun.Contains(change.Dossier)
            ? ProductEvent.ReRated(change.Dossier, change.On, change.Stars!.Value, change.SignedOn) : change)];
        var (plain, portfolio) = (list.PortfolioOf(), RuleBook.Default.PortfolioOf(order.Of(list.Products), order.Of(events)));
        var (all, scope) = (portfolio.Index(), new PortfolioScope { Area = "20" });
        var some = portfolio.Index(scope);
        foreach (var on in list.Days.Append(any.Day))
        {
            var since = on.PlusYears(-2);
            var (before, snapshot) = (plain.Snapshot(on, since), portfolio.Snapshot(on, since));
            var first = list.Events.Where(change => change.Kind == ProductEventKind.Recognised && begun.Contains(change.Dossier)).ToArray();
            Assert.Equal(before.Counts() with { PossiblyRecognisedBefore = first.Count(change => change.On > on) }, snapshot.Counts());
            Assert.Equal((snapshot.Counts(), snapshot.Counts(scope)), (all.At(on), some.At(on)));
            Assert.Equal((before.CountProducers(), before.CountProducers(validOnly: true)), (snapshot.CountProducers(), snapshot.CountProducers(validOnly: true)));

            // Known ones are new or not; of the others all that were there by the date, and may have begun since, are possible.
            var activity = snapshot.Activity();
            Assert.Equal(before.Activity().Rated, activity.Rated);
            Assert.Equal(before.Activity().Upgraded, activity.Upgraded);
            Assert.Equal(list.Events.Count(change => change.Kind == ProductEventKind.Recognised && !begun.Contains(change.Dossier) && change.On >= since && change.On <= on), activity.NewlyRecognised.Total);
            Assert.Equal(first.Count(change => change.On <= on && change.SignedOn > since), activity.PossiblyNewlyRecognised.Total);

            var fold = RuleBook.Default.NewPortfolioFold(on, since);
            foreach (var change in order.Of(events)) fold.Add(change);
            foreach (var product in list.Products) fold.Add(product);
            Assert.Equal(snapshot, fold.ToSnapshot());
            var parts = Enumerable.Range(0, 3).Select(part => Part(part, on, since)).ToArray();
            Assert.Equal(snapshot, parts[2] + (parts[0] + parts[1]));
            Assert.Equal(snapshot, PortfolioSnapshot.Empty + parts[1] + parts[2] + parts[0]);
        }

        foreach (var product in list.Products.Where(product => events.Any(change => change.Dossier == product.Dossier && change.Stars is not null)))
        {
            Assert.Equal(!begun.Contains(product.Dossier), portfolio.FirstRecognitionOf(product.Dossier)!.Value.IsKnown);
        }

        PortfolioSnapshot Part(int part, LocalDate on, LocalDate since)
        {
            var products = list.Products.Where((_, i) => i % 3 == part).ToArray();
            return RuleBook.Default.PortfolioOf(products, events.Where(change => products.Any(product => product.Dossier == change.Dossier))).Snapshot(on, since);
        }
    }

    private static Portfolio One(params ProductEvent[] events) => RuleBook.Default.PortfolioOf([new Product("D", "P")], events);
}
