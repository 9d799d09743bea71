using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioTests
{
    private static readonly LocalDate Day = new(2020, 6, 2);

    [Theory]
    [InlineData("2020-06-01", ProductStatus.NotRecognised)]
    [InlineData("2020-06-02", ProductStatus.Valid)]
    [InlineData("2023-06-02", ProductStatus.Valid)]
    [InlineData("2023-06-03", ProductStatus.Expired)]
    public void Standing_counts_the_corresponding_day_36_months_on_as_valid(string on, ProductStatus expected) =>
        Assert.Equal(expected, One(ProductEvent.Recognised("D", Day, 3)).Standing("D", Date(on)).Status);

    [Theory]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2020-08-31", "2023-08-31")]
    [InlineData("2021-12-31", "2024-12-31")]
    [InlineData("2021-02-28", "2024-02-28")]
    public void Standing_last_valid_day_is_the_same_day_or_the_end_of_the_month(string from, string last) =>
        Assert.Equal(Date(last), One(ProductEvent.Recognised("D", Date(from), 4)).Standing("D", Date(from)).LastValidDay);

    [Theory]
    [InlineData(ValidityConvention.Inclusive, "2023-06-02")]
    [InlineData(ValidityConvention.Exclusive, "2023-06-01")]
    public void Convention_sets_the_last_valid_day_of_standing_snapshot_and_index(ValidityConvention convention, string last)
    {
        var portfolio = RuleBook.Default.PortfolioOf([new Product("D", "P")], [ProductEvent.Recognised("D", Day, 3)], convention);
        Assert.Equal(convention, portfolio.Convention);
        Assert.Equal(Date(last), portfolio.Standing("D", Day).LastValidDay);
        Assert.Equal(RuleBook.Default.CertificateFor(Day, 3, convention: convention).LastValidDay, portfolio.Standing("D", Day).LastValidDay);
        foreach (var (on, isValid) in new[] { (Date(last), true), (Date(last).PlusDays(1), false) })
        {
            Assert.Equal(isValid ? ProductStatus.Valid : ProductStatus.Expired, portfolio.Standing("D", on).Status);
            Assert.Equal(isValid ? 1 : 0, portfolio.Snapshot(on).Counts().Valid.Three);
            Assert.Equal(isValid ? 1 : 0, portfolio.Index().At(on).Valid.Three);
            Assert.Equal(isValid ? 0 : 1, portfolio.Index().At(on).Expired.Three);
        }

        Assert.Equal([Day, Date(last).PlusDays(1)], portfolio.Index().Days);
    }

    [Fact]
    public void Convention_counts_the_corresponding_day_by_default_and_has_a_name()
    {
        Assert.Equal(ValidityConvention.Inclusive, One().Convention);
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.PortfolioOf([], [], (ValidityConvention)2));
    }

    [Fact]
    public void Standing_after_an_upgrade_is_that_of_the_new_certificate()
    {
        var portfolio = One(ProductEvent.Recognised("D", Day, 3), ProductEvent.Upgraded("D", new(2022, 12, 7), 4));
        Assert.Equal(new ProductStanding { Status = ProductStatus.Valid, Stars = 3, ValidFrom = Day, LastValidDay = new(2023, 6, 2) }, portfolio.Standing("D", new(2022, 12, 6)));
        Assert.Equal(new ProductStanding { Status = ProductStatus.Valid, Stars = 4, ValidFrom = new(2022, 12, 7), LastValidDay = new(2025, 12, 7) }, portfolio.Standing("D", new(2023, 6, 3)));
        Assert.Equal(ProductStatus.Expired, portfolio.Standing("D", new(2025, 12, 8)).Status);
    }

    [Fact]
    public void Standing_after_a_re_rating_may_have_fewer_stars()
    {
        var portfolio = One(ProductEvent.Recognised("D", Day, 4), ProductEvent.ReRated("D", new(2023, 7, 1), 3));
        Assert.Equal(new StarCounts(0, 1, 0), portfolio.Snapshot(new(2023, 6, 30)).Counts().Expired);
        Assert.Equal(new StarCounts(1, 0, 0), portfolio.Snapshot(new(2023, 7, 1)).Counts().Valid);
    }

    [Fact]
    public void Standing_withdrawn_comes_before_expired_and_ends_with_a_new_rating()
    {
        var withdrawn = new LocalDate(2021, 3, 4);
        var portfolio = One(ProductEvent.Recognised("D", Day, 3), ProductEvent.Withdrawn("D", withdrawn), ProductEvent.ReRated("D", new(2024, 1, 1), 3));
        Assert.Equal(ProductStatus.Valid, portfolio.Standing("D", withdrawn.PlusDays(-1)).Status);
        Assert.Equal(ProductStatus.Withdrawn, portfolio.Standing("D", withdrawn).Status);
        Assert.Equal(ProductStatus.Withdrawn, portfolio.Standing("D", new(2023, 6, 3)).Status);
        Assert.Equal(ProductStatus.Valid, portfolio.Standing("D", new(2024, 1, 1)).Status);
    }

    [Fact]
    public void Standing_withdrawn_after_the_end_is_withdrawn()
    {
        var portfolio = One(ProductEvent.Recognised("D", Day, 3), ProductEvent.Withdrawn("D", new(2023, 9, 9)));
        Assert.Equal(ProductStatus.Expired, portfolio.Standing("D", new(2023, 9, 8)).Status);
        Assert.Equal(ProductStatus.Withdrawn, portfolio.Standing("D", new(2023, 9, 9)).Status);
    }

    [Theory]
    [InlineData("2022-01-01", "2021-12-31", ProductStatus.Valid)]
    [InlineData("2022-01-01", "2022-01-01", ProductStatus.Expired)]
    [InlineData("2024-01-01", "2023-06-03", ProductStatus.Expired)]
    public void Standing_recorded_end_counts_only_where_it_is_sooner(string expired, string on, ProductStatus expected) =>
        Assert.Equal(expected, One(ProductEvent.Recognised("D", Day, 3), ProductEvent.Expired("D", Date(expired))).Standing("D", Date(on)).Status);

    [Fact]
    public void Standing_unknown_dossier_is_refused_by_its_name() =>
        Assert.Contains("'X'", Assert.Throws<KeyNotFoundException>(() => One().Standing("X", Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Standing_on_a_day_of_another_calendar_is_refused() => Assert.Throws<ArgumentException>("on", () => One().Standing("D", Day.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Events_are_in_the_order_of_days_then_dossiers_then_kinds()
    {
        ProductEvent[] expected =
        [
            ProductEvent.Standardised("A", Day), ProductEvent.Recognised("A", Day, 3), ProductEvent.Standardised("B", Day),
            ProductEvent.Recognised("B", Day.PlusDays(1), 3), ProductEvent.Withdrawn("A", Day.PlusDays(2)),
        ];
        Assert.Equal(expected, RuleBook.Default.PortfolioOf([new("B", "P"), new("A", "P")], Enumerable.Reverse(expected)).Events);
    }

    [Fact]
    public void Snapshot_before_the_first_event_has_zeros() => Assert.Equal(default, One(ProductEvent.Recognised("D", Day, 3)).Snapshot(Day.PlusDays(-1)).Counts());

    [Fact]
    public void Snapshot_standardised_and_rated_are_different_counts()
    {
        var portfolio = RuleBook.Default.PortfolioOf([new("A", "P"), new("B", "P")], [ProductEvent.Standardised("A", Day), ProductEvent.Standardised("B", Day), ProductEvent.Recognised("B", Day, 3)]);
        var counts = portfolio.Snapshot(Day).Counts();
        Assert.Equal(2, counts.Standardised);
        Assert.Equal(1, counts.EverRecognised.Total);
    }

    [Fact]
    public void Snapshot_activity_counts_each_product_once_by_its_latest_stars()
    {
        var portfolio = RuleBook.Default.PortfolioOf(
            [new("A", "P"), new("B", "P"), new("C", "Q")],
            [
                ProductEvent.Recognised("A", new(2020, 1, 1), 3), ProductEvent.Upgraded("A", new(2021, 1, 1), 4), ProductEvent.ReRated("A", new(2021, 6, 1), 4),
                ProductEvent.Recognised("B", new(2021, 1, 1), 3), ProductEvent.Upgraded("B", new(2021, 2, 1), 5),
                ProductEvent.Recognised("C", new(2020, 12, 31), 3),
            ]);
        var activity = portfolio.Snapshot(new(2021, 12, 31), since: new(2021, 1, 1)).Activity();
        Assert.Equal(new StarCounts(0, 0, 1), activity.NewlyRecognised);
        Assert.Equal(new StarCounts(0, 1, 1), activity.Upgraded);
        Assert.Equal(new StarCounts(0, 1, 0), activity.ReRated);
        Assert.Equal(new StarCounts(0, 1, 1), activity.RecognisedOrUpgraded);
        Assert.Equal(new StarCounts(0, 1, 1), activity.Rated);
        Assert.Equal(new StarCounts(1, 1, 1), portfolio.Snapshot(new(2021, 12, 31)).Activity().NewlyRecognised);
    }

    [Fact]
    public void Snapshot_period_includes_its_first_and_its_last_day()
    {
        var portfolio = One(ProductEvent.Recognised("D", Day, 3));
        Assert.Equal(1, portfolio.Snapshot(Day, Day).Activity().Rated.Total);
        Assert.Equal(0, portfolio.Snapshot(Day.PlusDays(1), Day.PlusDays(1)).Activity().Rated.Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => portfolio.Snapshot(Day, Day.PlusDays(1)));
    }

    [Fact]
    public void Snapshot_scopes_select_by_area_category_set_and_kind()
    {
        var rules = RuleBook.Default.Rules("26/2026/QĐ-TTg");
        var tea = rules.RubricFor(11).ProductSet;
        var tourism = rules.RubricFor(26).ProductSet;
        var portfolio = RuleBook.Default.PortfolioOf(
            [
                new("A", "P") { Area = "20/06184", ProductSet = tea, ProducerKind = Kinds.Cooperative },
                new("B", "Q") { Area = "20", ProductSet = tourism, ProducerKind = Kinds.Association },
                new("C", "R") { Area = "201", ProductSet = tea },
                new("D", "R"),
            ],
            "ABCD".Select(dossier => ProductEvent.Recognised(dossier.ToString(), Day, 3)));
        int Count(PortfolioScope scope) => portfolio.Snapshot(Day).Counts(scope).EverRecognised.Total;
        Assert.Equal(4, Count(PortfolioScope.All));
        Assert.Equal(2, Count(new() { Area = "20" }));
        Assert.Equal(1, Count(new() { Area = "20/06184" }));
        Assert.Equal(1, Count(new() { Area = "201" }));
        Assert.Equal(2, Count(new() { ProductCategory = tea.Category.Number }));
        Assert.Equal(1, Count(new() { ProductCategory = tourism.Category.Number }));
        Assert.Equal(1, Count(new() { ProductSet = 26 }));
        Assert.Equal(1, Count(new() { ProducerKind = Kinds.Cooperative }));
        Assert.Equal(1, Count(new() { Area = "20", ProductSet = 11 }));
        Assert.Equal(2, portfolio.Index(new() { Area = "20" }).At(Day).EverRecognised.Total);
        Assert.True(new PortfolioScope { Area = "20" }.Contains(portfolio.Products[0]));
    }

    [Fact]
    public void Constructor_contradictions_are_refused_with_their_entry()
    {
        var recognised = ProductEvent.Recognised("D", Day, 4);
        var later = Day.PlusDays(1);
        Refused("$.events[0].dossier", [ProductEvent.Recognised("X", Day, 3)]);
        Refused("$.events['D']", [recognised, ProductEvent.Recognised("D", later, 4)]);
        Refused("$.events['D']", [recognised, ProductEvent.Recognised("D", Day, 3)]);
        Refused("$.events['D']", [ProductEvent.Upgraded("D", Day, 4)]);
        Refused("$.events['D']", [recognised, ProductEvent.ReRated("D", Day.PlusDays(-1), 3)]);
        Refused("$.events['D']", [recognised, ProductEvent.Withdrawn("D", Day.PlusDays(-1))]);
        Refused("$.events['D']", [recognised, ProductEvent.Upgraded("D", later, 4)]);
        Refused("$.events['D']", [recognised, ProductEvent.Upgraded("D", later, 5), ProductEvent.ReRated("D", later, 4)]);
        Assert.Equal("$.products[1].dossier", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.PortfolioOf([new("D", "P"), new("D", "Q")], [])).Entry);
        Assert.Equal(
            "$.products[1].producerKind",
            Assert.Throws<InvalidEntryException>(() => RuleBook.Default.PortfolioOf([new("D", "P"), new("E", "P") { ProducerKind = Kinds.Farm }], [])).Entry);
        Assert.Throws<ArgumentNullException>("products", () => RuleBook.Default.PortfolioOf(null!, []));
        Assert.Throws<ArgumentNullException>("products", () => RuleBook.Default.PortfolioOf([null!], []));
        Assert.Throws<ArgumentNullException>("events", () => RuleBook.Default.PortfolioOf([], [null!]));

        static void Refused(string entry, ProductEvent[] events) => Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => One(events)).Entry);
    }

    [Fact]
    public void Contradictions_of_several_products_are_in_the_order_of_their_dossiers()
    {
        var problems = RuleBook.Default.Check([new("A", "P"), new("B", "P"), new("C", "P")], [ProductEvent.Withdrawn("B", Day), ProductEvent.Withdrawn("C", Day), ProductEvent.Withdrawn("A", Day)]);
        Assert.Equal(["$.events['A']", "$.events['B']", "$.events['C']"], problems.Select(problem => problem.Entry));
    }

    [Fact]
    public void A_second_recognition_is_a_repetition_whatever_came_between()
    {
        var problem = Assert.Single(RuleBook.Default.Check([new("D", "P")], [ProductEvent.Recognised("D", Day, 3), ProductEvent.ReRated("D", Day.PlusDays(1), 3), ProductEvent.Recognised("D", Day.PlusDays(2), 3)]));
        Assert.Equal(EntryProblemKind.Repeated, problem.Kind);
    }

    [Fact]
    public void Product_identities_and_areas_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new Product("", "P"));
        Assert.Throws<ArgumentNullException>(() => new Product("D", null!));
        Assert.Throws<ArgumentException>(() => new Product("D", "P") { Area = "20/" });
        Assert.Throws<ArgumentException>("area", () => new PortfolioScope { Area = "" });
        Assert.Throws<ArgumentException>("area", () => new PortfolioScope("20//1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProductEvent.Recognised("D", Day, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProductEvent.ReRated("D", Day, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProductEvent.Upgraded("D", Day, 3));
    }

    [Property]
    public void Snapshot_any_portfolio_agrees_with_a_plain_reading_of_its_events(EventList list, LawDay since)
    {
        foreach (var convention in new[] { ValidityConvention.Inclusive, ValidityConvention.Exclusive })
        {
            var portfolio = list.PortfolioOf(convention);
            foreach (var on in list.Days)
            {
                var (valid, extended, expired, withdrawn, rated, newly) = (new int[6], new int[6], new int[6], new int[6], new int[6], new int[6]);
                foreach (var entry in list.Listed)
                {
                    var history = entry.Events.Where(change => change.On <= on).ToArray();
                    if (history.Where(change => change.Stars is not null).MaxBy(change => change.On) is not { } rating) continue;
                    var stars = rating.Stars!.Value;
                    var known = entry with { Events = history };
                    bool HasEnded(ProductEventKind kind) => history.Any(change => change.Kind == kind && known.RatingOf(change) == rating);
                    var status = CertificateReading.StatusOn(PortfolioReading.StoryOf(entry, rating, on, convention), on);
                    (HasEnded(ProductEventKind.Withdrawn) ? withdrawn : HasEnded(ProductEventKind.Expired) ? expired : status switch
                    {
                        CertificateStatus.Extended => extended,
                        CertificateStatus.Expired => expired,
                        _ => valid,
                    })[stars]++;
                    if (history.Any(change => change.Stars is not null && change.On >= since.Day)) rated[stars]++;
                    if (history.Any(change => change.Kind == ProductEventKind.Recognised && change.On >= since.Day)) newly[stars]++;
                }

                var counts = portfolio.Snapshot(on).Counts();
                Assert.Equal(Stars(valid), counts.Valid);
                Assert.Equal(Stars(extended), counts.Extended);
                Assert.Equal(Stars(expired), counts.Expired);
                Assert.Equal(Stars(withdrawn), counts.Withdrawn);
                Assert.Equal(Stars(valid) + Stars(extended) + Stars(expired) + Stars(withdrawn), counts.EverRecognised);
                Assert.Equal(Stars(valid) + Stars(extended), counts.InForce);
                if (on < since.Day) continue;
                var activity = portfolio.Snapshot(on, since.Day).Activity();
                Assert.Equal((Stars(rated), Stars(newly)), (activity.Rated, activity.NewlyRecognised));
            }
        }

        static StarCounts Stars(int[] counts) => new(counts[3], counts[4], counts[5]);
    }

    [Property]
    public void Snapshot_counts_are_the_standings_of_the_products(EventList list)
    {
        var portfolio = list.PortfolioOf();
        foreach (var on in list.Days)
        {
            var standings = list.Products.Select(product => portfolio.Standing(product.Dossier, on)).ToArray();
            var counts = portfolio.Snapshot(on).Counts();
            Assert.Equal(standings.Count(standing => standing.Status == ProductStatus.Valid), counts.Valid.Total);
            Assert.Equal(standings.Count(standing => standing.Status == ProductStatus.Extended), counts.Extended.Total);
            Assert.Equal(standings.Count(standing => standing.Status == ProductStatus.Expired), counts.Expired.Total);
            Assert.All(standings, standing => Assert.Equal(standing.Status == ProductStatus.Extended, on <= standing.ExtensionEnds));
            Assert.Equal(standings.Count(standing => standing.Status == ProductStatus.Withdrawn), counts.Withdrawn.Total);
            foreach (var stars in new[] { 3, 4, 5 }) Assert.Equal(standings.Count(standing => standing.Stars == stars), counts.EverRecognised[stars]);
        }
    }

    [Property]
    public void Snapshot_expiry_never_changes_the_ever_recognised_count(EventList list)
    {
        var portfolio = list.PortfolioOf();
        var without = RuleBook.Default.PortfolioOf(list.Products, list.Events.Where(change => change.Kind is not (ProductEventKind.Expired or ProductEventKind.Withdrawn)));
        foreach (var on in list.Days)
        {
            Assert.Equal(without.Snapshot(on).Counts().EverRecognised, portfolio.Snapshot(on).Counts().EverRecognised);
        }

        var last = LawDays.Last.PlusYears(30);
        Assert.Equal(portfolio.Snapshot(last).Counts().EverRecognised, portfolio.Snapshot(last.PlusYears(4)).Counts().EverRecognised);
    }

    [Property]
    public void Snapshot_upgrade_never_changes_the_total(EventList list)
    {
        var portfolio = list.PortfolioOf();
        var without = RuleBook.Default.PortfolioOf(list.Products, list.Events.Where(change => change.Kind is ProductEventKind.Standardised or ProductEventKind.Recognised));
        foreach (var on in list.Days)
        {
            Assert.Equal(without.Snapshot(on).Counts().EverRecognised.Total, portfolio.Snapshot(on).Counts().EverRecognised.Total);
        }
    }

    [Property]
    public void Snapshot_a_later_event_never_changes_an_earlier_date(EventList list, LawDay on)
    {
        var until = RuleBook.Default.PortfolioOf(list.Products, list.Events.Where(change => change.On <= on.Day || change.SignedOn <= on.Day));
        Assert.Equal(until.Snapshot(on.Day, on.Day.PlusYears(-1)), list.PortfolioOf().Snapshot(on.Day, on.Day.PlusYears(-1)));
    }

    [Property]
    public void Snapshot_scopes_of_the_kinds_of_producers_add_up_to_the_counts(EventList list, LawDay on)
    {
        var snapshot = list.PortfolioOf().Snapshot(on.Day);
        var known = Kinds.All.Select(kind => snapshot.Counts(new() { ProducerKind = kind })).Aggregate(default(PortfolioCounts), (left, right) => left + right);
        var unknown = RuleBook.Default.PortfolioOf(list.Products.Where(product => product.ProducerKind is null), list.Events.Where(change => list.Products.Single(product => product.Dossier == change.Dossier).ProducerKind is null));
        Assert.Equal(snapshot.Counts(), known + unknown.Snapshot(on.Day).Counts());
        Assert.True(snapshot.CountProducers(validOnly: true) <= snapshot.CountProducers());
    }

    [Property]
    public void Snapshot_order_of_input_never_matters(EventList list, Order order)
    {
        var portfolio = list.PortfolioOf();
        var shuffled = RuleBook.Default.PortfolioOf(order.Of(list.Products), order.Of(list.Events.Concat(list.Events)));
        Assert.Equal(portfolio.Products, shuffled.Products);
        Assert.Equal(portfolio.Events, shuffled.Events);
        var since = LawDays.First.PlusYears(-2);
        foreach (var on in list.Days) Assert.Equal(portfolio.Snapshot(on, since), shuffled.Snapshot(on, since));
    }

    private static Portfolio One(params ProductEvent[] events) => RuleBook.Default.PortfolioOf([new Product("D", "P")], events);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    [Fact]
    public void Events_of_years_in_which_no_certificate_can_end_are_refused()
    {
        var late = ProductEvent.Recognised("d", new(9991, 1, 1), 3);
        Assert.Equal("$.events[0].on", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.PortfolioOf([new("d", "p")], [late])).Entry);
        Assert.Equal("$.events['d']", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.NewPortfolioFold(new(9999, 12, 31)).Add(late)).Entry);
        var last = RuleBook.Default.PortfolioOf([new("d", "p")], [ProductEvent.Recognised("d", new(9990, 12, 31), 3)]);
        Assert.NotEmpty(last.Index().Days);
        Assert.Equal(1, last.Snapshot(new(9990, 12, 31)).Counts().Valid.Three);
    }
}
