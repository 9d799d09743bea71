using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Targets;

public class ProductShareIndicatorTests
{
    private static readonly LocalDate Start = new(2023, 1, 1);
    private static readonly LocalDate Deadline = new(2025, 12, 31);
    private static readonly BilingualText Label = new("tỷ lệ", "share");

    // Ten products: 4 upgraded in the period, of which one was recognised in it too and one has ended; 1 more recognised; 1 rated again; 4 as they were, of which one is valid. 1 is potential 5 stars beside them.
    [Theory]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.EverRecognised, "2/5")]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.Valid, "1/2")]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.InForce, "1/2")]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.Rated, "2/3")]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.NewlyRecognised, "1/2")]
    [InlineData(PortfolioMeasure.NewlyRecognised, PortfolioMeasure.Upgraded, "1/4")]
    [InlineData(PortfolioMeasure.RecognisedOrUpgraded, PortfolioMeasure.EverRecognised, "1/2")]
    [InlineData(PortfolioMeasure.Rated, PortfolioMeasure.Valid, "5/6")]
    [InlineData(PortfolioMeasure.Valid, PortfolioMeasure.EverRecognised, "3/5")]
    [InlineData(PortfolioMeasure.Valid, PortfolioMeasure.Rated, "5/6")]
    [InlineData(PortfolioMeasure.EverRecognised, PortfolioMeasure.Valid, "1")]
    [InlineData(PortfolioMeasure.Standardised, PortfolioMeasure.EverRecognised, "1/10")]
    [InlineData(PortfolioMeasure.EverRecognised, PortfolioMeasure.Standardised, "1/2")]
    [InlineData(PortfolioMeasure.PotentialFive, PortfolioMeasure.EverRecognised, "0")]
    public void Measure_counts_what_of_the_whole_is_of_the_part(PortfolioMeasure part, PortfolioMeasure whole, string share) =>
        Assert.Equal(share, new ProductShareIndicator(Label, new CountedProducts(part), new CountedProducts(whole)).Measure(PortfolioOf().Snapshot(Deadline, Start)).ToString());

    [Theory]
    [InlineData(4, 3, "2/5")] // of ten, those with 4 stars or more
    [InlineData(5, 3, "1/10")]
    [InlineData(5, 4, "1/4")]
    public void Stars_of_part_and_whole_are_their_own(int part, int whole, string share) => Assert.Equal(
        share,
        new ProductShareIndicator(Label, new CountedProducts(PortfolioMeasure.EverRecognised, part), new CountedProducts(PortfolioMeasure.EverRecognised, whole)).Measure(PortfolioOf().Snapshot(Deadline, Start)).ToString());

    // Hà Nội 2021 to 2025: 3% of the products potential 5 stars, they themselves among the products.
    [Theory]
    [InlineData(PortfolioMeasure.PotentialFive, false, PortfolioMeasure.EverRecognised, true, "1/11")]
    [InlineData(PortfolioMeasure.EverRecognised, true, PortfolioMeasure.EverRecognised, true, "1")]
    [InlineData(PortfolioMeasure.Rated, true, PortfolioMeasure.Rated, true, "1")]
    [InlineData(PortfolioMeasure.PotentialFive, false, PortfolioMeasure.Rated, true, "1/7")]
    public void Potential_5_stars_may_be_part_of_both(PortfolioMeasure part, bool partHas, PortfolioMeasure whole, bool wholeHas, string share) => Assert.Equal(
        share,
        new ProductShareIndicator(Label, new CountedProducts(part, withPotentialFive: partHas), new CountedProducts(whole, withPotentialFive: wholeHas)).Measure(PortfolioOf().Snapshot(Deadline, Start)).ToString());

    // Of a period, only those that became potential 5 stars within it; on a date, all that are.
    [Theory]
    [InlineData("2025-06-01", 1, "1/2")]
    [InlineData("2025-06-02", 0, "0")]
    [InlineData("2024-06-01", 2, "1")]
    public void Potential_5_stars_of_a_period_are_those_that_became_so_within_it(string since, int within, string share)
    {
        var portfolio = RuleBook.Default.PortfolioOf([new("a", "A"), new("b", "B")], [ProductEvent.PotentialFive("a", new(2024, 6, 1)), ProductEvent.PotentialFive("b", new(2025, 6, 1))]);
        var snapshot = portfolio.Snapshot(Deadline, NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value);
        foreach (var measure in new[] { PortfolioMeasure.Rated, PortfolioMeasure.NewlyRecognised, PortfolioMeasure.Upgraded, PortfolioMeasure.RecognisedOrUpgraded })
        {
            Assert.Equal(within, new PortfolioIndicator(Label, measure, withPotentialFive: true).Measure(snapshot));
            Assert.Equal(share, new ProductShareIndicator(Label, new CountedProducts(measure, withPotentialFive: true), new CountedProducts(PortfolioMeasure.EverRecognised, withPotentialFive: true)).Measure(snapshot).ToString());
        }
    }

    // Lạng Sơn 2023: 40% of 94 ever recognised are 38, of 84 valid ones 34.
    [Theory]
    [InlineData(94, 38, 37)]
    [InlineData(84, 34, 33)]
    public void A_number_as_the_whole_stays_what_it_is(int whole, int met, int missed)
    {
        foreach (var (upgraded, state) in new[] { (met, TargetState.Met), (missed, TargetState.Missed) })
        {
            var (products, events) = (new List<Product>(), new List<ProductEvent>());
            for (var i = 0; i < 150; i++)
            {
                products.Add(new Product($"{i}", "P"));
                events.Add(ProductEvent.Recognised($"{i}", new(2023, 1, 1), 3));
                if (i < upgraded) events.Add(ProductEvent.Upgraded($"{i}", new(2024, 1, 1), 4));
            }

            var indicator = new ProductShareIndicator(Label, new CountedProducts(PortfolioMeasure.Upgraded), whole);
            var target = new Target("LS-10", indicator, Threshold.AtLeast(new Fraction(2, 5)), new(2023, 6, 2), new DateInterval(new(2023, 6, 2), Deadline));
            var snapshot = RuleBook.Default.PortfolioOf(products, events).Snapshot(Deadline, new(2023, 6, 2));
            var progress = Assert.IsType<MeasuredProgress>(target.ProgressOn(Deadline.PlusDays(1), [target.Measure(snapshot)!]));
            Assert.Equal((new Fraction(upgraded, whole), state), (progress.Value, progress.State));
            Assert.Equal((whole, met), (indicator.WholeOf(snapshot), target.Threshold.FewestOf(indicator.WholeOf(snapshot))));
        }
    }

    [Fact]
    public void A_share_of_a_number_may_pass_the_whole()
    {
        var indicator = new ProductShareIndicator(Label, new CountedProducts(PortfolioMeasure.EverRecognised), 4);
        Assert.Equal(new Fraction(5, 2), indicator.Measure(PortfolioOf().Snapshot(Deadline, Start)));
        Assert.Equal((null, 4, 4), (indicator.Whole, indicator.FixedWhole, indicator.WholeOf(PortfolioSnapshot.Empty)));
    }

    [Fact]
    public void There_is_no_share_of_no_products()
    {
        var indicator = new ProductShareIndicator(Label, new CountedProducts(PortfolioMeasure.Upgraded), new CountedProducts(PortfolioMeasure.EverRecognised));
        Assert.Null(indicator.Measure(PortfolioOf().Snapshot(new(2018, 1, 1), new(2018, 1, 1))));
        Assert.Null(indicator.Measure(PortfolioOf().Snapshot(Deadline, Start), new PortfolioScope("25")));
        Assert.Equal(new Fraction(1, 2), indicator.Measure(PortfolioOf().Snapshot(Deadline, Start), new PortfolioScope("24")));
        Assert.IsType<UnmeasuredProgress>(ATarget(indicator).ProgressOn(Deadline, []));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var counted = new CountedProducts(PortfolioMeasure.Valid);
        Assert.Equal((PortfolioMeasure.Valid, 3, false), (counted.Counted, counted.FromStars, counted.WithPotentialFive));
        Assert.Throws<ArgumentOutOfRangeException>("fromStars", () => new CountedProducts(PortfolioMeasure.Valid, 2));
        Assert.Throws<ArgumentOutOfRangeException>("fromStars", () => new CountedProducts(PortfolioMeasure.Valid, 6));
        Assert.Throws<ArgumentOutOfRangeException>("counted", () => new CountedProducts((PortfolioMeasure)99));
        Assert.Throws<ArgumentNullException>("labels", () => new ProductShareIndicator(null!, counted, counted));
        Assert.Throws<ArgumentNullException>("part", () => new ProductShareIndicator(Label, null!, counted));
        Assert.Throws<ArgumentNullException>("part", () => new ProductShareIndicator(Label, null!, 5));
        Assert.Throws<ArgumentNullException>("whole", () => new ProductShareIndicator(Label, counted, null!));
        Assert.Throws<ArgumentOutOfRangeException>("whole", () => new ProductShareIndicator(Label, counted, 0));
        Assert.Throws<ArgumentNullException>("snapshot", () => new ProductShareIndicator(Label, counted, counted).Measure(null!));
        Assert.Throws<ArgumentNullException>("snapshot", () => new ProductShareIndicator(Label, counted, counted).WholeOf(null!));
        Assert.Throws<ArgumentException>("threshold", () => ATarget(new ProductShareIndicator(Label, counted, counted), Threshold.AtLeast(20)));
    }

    // Where part or whole is of a period, the snapshot must be of the target's.
    [Theory]
    [InlineData(PortfolioMeasure.Upgraded, PortfolioMeasure.EverRecognised, true)]
    [InlineData(PortfolioMeasure.Valid, PortfolioMeasure.Rated, true)]
    [InlineData(PortfolioMeasure.Valid, PortfolioMeasure.EverRecognised, false)]
    public void Measure_asks_for_the_snapshot_of_the_period(PortfolioMeasure part, PortfolioMeasure whole, bool isOfPeriod)
    {
        var target = ATarget(new ProductShareIndicator(Label, new CountedProducts(part), new CountedProducts(whole)));
        Assert.Equal(isOfPeriod, target.Indicator.IsOfPeriod);
        Assert.NotNull(target.Measure(PortfolioOf().Snapshot(Deadline, Start)));
        if (isOfPeriod) Assert.Throws<ArgumentException>("snapshot", () => target.Measure(PortfolioOf().Snapshot(Deadline)));
        else Assert.NotNull(target.Measure(PortfolioOf().Snapshot(Deadline)));
    }

    // At least 20% of the rated products upgraded.
    [Theory]
    [InlineData(100, 19, "19/100", TargetState.Behind, TargetState.Missed, "95")]
    [InlineData(100, 20, "1/5", TargetState.Met, TargetState.Met, "100")]
    [InlineData(96, 19, "19/96", TargetState.Behind, TargetState.Missed, "2375/24")]
    [InlineData(95, 19, "1/5", TargetState.Met, TargetState.Met, "100")]
    public void Progress_of_a_share_is_exact(int rated, int upgraded, string value, TargetState onDeadline, TargetState after, string percent)
    {
        var (products, events) = (new List<Product>(), new List<ProductEvent>());
        for (var i = 0; i < rated; i++)
        {
            products.Add(new Product($"{i}", "P"));
            events.Add(ProductEvent.Recognised($"{i}", new(2022, 1, 1), 3));
            if (i < upgraded) events.Add(ProductEvent.Upgraded($"{i}", new(2024, 1, 1), 4));
        }

        var target = ATarget(new ProductShareIndicator(Label, new CountedProducts(PortfolioMeasure.Upgraded), new CountedProducts(PortfolioMeasure.EverRecognised)));
        var measurement = target.Measure(RuleBook.Default.PortfolioOf(products, events).Snapshot(Deadline, Start))!;
        var progress = Assert.IsType<MeasuredProgress>(target.ProgressOn(Deadline, [measurement]));
        Assert.Equal((value, onDeadline, percent), (progress.Value.ToString(), progress.State, progress.PercentOfPlan.ToString()));
        Assert.Equal(after, target.ProgressOn(Deadline.PlusDays(1), [measurement]).State);
        Assert.Equal(new Fraction(1, 5) - progress.Value, progress.Gap);
    }

    // 30 products of 5 or potential 5 stars: one that is potential and renews its 5 stars is one.
    [Theory]
    [InlineData(29, 0, 0, 29)]
    [InlineData(29, 1, 0, 30)]
    [InlineData(29, 0, 1, 29)]
    [InlineData(20, 10, 5, 30)]
    public void Five_or_potential_five_counts_each_product_once(int five, int potential, int both, int counted)
    {
        var (products, events) = (new List<Product>(), new List<ProductEvent>());
        for (var i = 0; i < five + potential + 3; i++) products.Add(new Product($"{i}", "P"));
        for (var i = 0; i < five; i++) events.Add(ProductEvent.Recognised($"{i}", new(2024, 1, 1), 5));
        for (var i = five - both; i < five + potential; i++) events.Add(ProductEvent.PotentialFive($"{i}", new(2025, 6, 1)));
        for (var i = five + potential; i < products.Count; i++) events.Add(ProductEvent.Recognised($"{i}", new(2024, 1, 1), 4));
        var snapshot = RuleBook.Default.PortfolioOf(products, events).Snapshot(Deadline, Start);
        foreach (var measure in new[] { PortfolioMeasure.EverRecognised, PortfolioMeasure.Valid, PortfolioMeasure.InForce, PortfolioMeasure.Rated, PortfolioMeasure.NewlyRecognised })
        {
            var indicator = new PortfolioIndicator(Label, measure, 5, withPotentialFive: true);
            Assert.Equal((counted, true), (indicator.Measure(snapshot), indicator.WithPotentialFive));
            Assert.Equal(five, new PortfolioIndicator(Label, measure, 5).Measure(snapshot));
            var target = new Target("T", indicator, Threshold.AtLeast(30), Start, new DateInterval(Start, Deadline));
            Assert.Equal(counted >= 30 ? TargetState.Met : TargetState.Missed, target.ProgressOn(Deadline.PlusDays(1), [target.Measure(snapshot)!]).State);
        }

        Assert.Equal(potential + both, new PortfolioIndicator(Label, PortfolioMeasure.PotentialFive).Measure(snapshot));
        Assert.Equal(potential + both, new PortfolioIndicator(Label, PortfolioMeasure.PotentialFive, 5).Measure(snapshot));
        Assert.False(new PortfolioIndicator(Label, PortfolioMeasure.PotentialFive).IsOfPeriod);
    }

    // Every count that an indicator takes is the one that the snapshot has, and no part is more than its whole, in the sum of any parts too.
    [Property]
    public void Counts_are_those_of_the_snapshot_and_no_share_is_above_one(EventList list, LawDay from, LawDay on)
    {
        var since = LocalDate.Min(on.Day, from.Day);
        var events = list.Events.Concat(list.Products.Where((_, i) => i % 2 == 0).Select(product => ProductEvent.PotentialFive(product.Dossier, from.Day)));
        var portfolio = RuleBook.Default.PortfolioOf(list.Products, events);
        var snapshot = portfolio.Snapshot(on.Day, since);
        var half = list.Products.Take(list.Listed.Count / 2).Select(product => product.Dossier).ToHashSet(StringComparer.Ordinal);
        var sum = Part(true) + Part(false);
        var (counts, activity) = (snapshot.Counts(), snapshot.Activity());
        for (var stars = 3; stars <= 5; stars++)
        {
            Assert.Equal(counts.EverRecognised.AtLeast(stars), Count(PortfolioMeasure.EverRecognised, stars));
            Assert.Equal(counts.Valid.AtLeast(stars), Count(PortfolioMeasure.Valid, stars));
            Assert.Equal(counts.InForce.AtLeast(stars), Count(PortfolioMeasure.InForce, stars));
            Assert.Equal(activity.NewlyRecognised.AtLeast(stars), Count(PortfolioMeasure.NewlyRecognised, stars));
            Assert.Equal(activity.Upgraded.AtLeast(stars), Count(PortfolioMeasure.Upgraded, stars));
            Assert.Equal(activity.RecognisedOrUpgraded.AtLeast(stars), Count(PortfolioMeasure.RecognisedOrUpgraded, stars));
            Assert.Equal(activity.Rated.AtLeast(stars), Count(PortfolioMeasure.Rated, stars));
            Assert.Equal(counts.Standardised, Count(PortfolioMeasure.Standardised, stars));
            Assert.Equal(counts.PotentialFive, Count(PortfolioMeasure.PotentialFive, stars));
        }

        foreach (var part in Enum.GetValues<PortfolioMeasure>())
        {
            foreach (var whole in Enum.GetValues<PortfolioMeasure>())
            {
                var indicator = new ProductShareIndicator(Label, new CountedProducts(part, 4), new CountedProducts(whole, 3, withPotentialFive: true));
                Assert.Equal(indicator.WholeOf(snapshot) == 0, indicator.Measure(snapshot) is null);
                Assert.True(indicator.Measure(snapshot) is not { } share || (share >= 0 && share <= 1));
                Assert.Equal(indicator.Measure(snapshot), indicator.Measure(sum));
            }
        }

        Fraction? Count(PortfolioMeasure measure, int stars) => new PortfolioIndicator(Label, measure, stars).Measure(snapshot);

        PortfolioSnapshot Part(bool isFirst) => RuleBook.Default
            .PortfolioOf(list.Products.Where(product => half.Contains(product.Dossier) == isFirst), events.Where(change => half.Contains(change.Dossier) == isFirst)).Snapshot(on.Day, since);
    }

    [Fact]
    public void Rule_files_say_the_share_and_what_it_is_of()
    {
        var book = RuleBook.Default.With(FutureLaw.Instrument("7/2027/QĐ-TTg", "2027-02-01", """
            "targets": {
              "period": {"from": "2026-01-01", "through": "2030-12-31"},
              "figures": {
                "T-1": {"products": {"count": "upgraded", "shareOf": {"count": "everRecognised"}}, "threshold": {"atLeast": "20%"}, "vi": "a", "en": "a"},
                "T-2": {"products": {"count": "potentialFive", "shareOf": {"count": "valid", "fromStars": 4, "withPotentialFive": true}}, "threshold": {"atLeast": "3%"}, "vi": "b", "en": "b"},
                "T-3": {"products": {"count": "everRecognised", "fromStars": 5, "withPotentialFive": true}, "threshold": {"atLeast": 30}, "vi": "c", "en": "c"},
                "T-4": {"products": {"count": "upgraded", "fromStars": 4, "shareOf": {"number": 94}}, "threshold": {"between": {"lower": "1/5", "upper": "40%"}}, "vi": "d", "en": "d"}
              }
            }
            """));
        var targets = Assert.IsType<TargetsLaidDown>(book.TargetsOn(new(2028, 1, 1))).Targets;
        Assert.Equal(
            ["T-1 >= 1/5: Upgraded 3 of EverRecognised 3", "T-2 >= 3/100: PotentialFive 3 of Valid 4 with potential", "T-3 >= 30: EverRecognised 5 with potential", "T-4 1/5 to 2/5: Upgraded 4 of 94"],
            targets.Select(target => $"{target.Id} {target.Threshold}: {Text(target.Indicator)}"));

        static string Text(Indicator indicator) => indicator switch
        {
            ProductShareIndicator share => $"{Products(share.Part)} of {(share.Whole is { } whole ? Products(whole) : $"{share.FixedWhole}")}",
            PortfolioIndicator count => Products(new CountedProducts(count.Counted, count.FromStars, count.WithPotentialFive)),
            _ => "",
        };

        static string Products(CountedProducts products) => $"{products.Counted} {products.FromStars}{(products.WithPotentialFive ? " with potential" : "")}";
    }

    [Theory]
    [InlineData("threshold/atLeast", "20", ".threshold: it is a share of products; expected a share such as 20%")]
    [InlineData("products/shareOf", "{}", ".products.shareOf: it has both a count and a number, or neither")]
    [InlineData("products/shareOf", """{"count": "valid", "number": 94}""", ".products.shareOf: it has both a count and a number, or neither")]
    [InlineData("products/shareOf", """{"number": 94, "fromStars": 4}""", ".products.shareOf: a number has neither stars nor potential")]
    [InlineData("products/shareOf", """{"number": 94, "withPotentialFive": true}""", ".products.shareOf: a number has neither stars nor potential")]
    [InlineData("products/shareOf", """{"number": 0}""", ".products.shareOf.number: expected a whole number from 1")]
    [InlineData("products/shareOf", """{"count": "sold"}""", ".products.shareOf.count: expected one of everRecognised")]
    [InlineData("products/shareOf/fromStars", "2", ".products.shareOf.fromStars: expected a whole number from 3 to 5")]
    [InlineData("products/withPotentialFive", "1", ".products.withPotentialFive: wrong type")]
    [InlineData("products/shareOf", "", ".threshold: products are counted; expected a whole number")]
    public void Faults_of_a_share_are_told_by_their_entry(string path, string json, string problem)
    {
        var told = RuleFaults.Thrown(() => RuleFiles.Book("919/QĐ-TTg", file =>
        {
            FutureLaw.Put(file, "targets/figures/N-3", """{"products": {"count": "upgraded", "shareOf": {"count": "everRecognised"}}, "threshold": {"atLeast": "50%"}, "vi": "a", "en": "a"}""");
            FutureLaw.Put(file, "targets/figures/N-3/" + path, json);
        })).Problems[0];
        Assert.StartsWith("$.targets.figures.N-3" + problem, told, StringComparison.Ordinal);
    }

    private static Target ATarget(Indicator indicator, Threshold? threshold = null) => new("T", indicator, threshold ?? Threshold.AtLeast(new Fraction(1, 5)), Start, new DateInterval(Start, Deadline));

    private static Portfolio PortfolioOf()
    {
        var (products, events) = (new List<Product>(), new List<ProductEvent>());
        var (longAgo, before, within) = (new LocalDate(2019, 12, 31), new LocalDate(2022, 12, 31), new LocalDate(2024, 3, 1));
        Add(ProductEvent.Recognised("x", longAgo, 3), ProductEvent.Upgraded("x", Start, 4), ProductEvent.Expired("x", new(2025, 1, 1)));
        Add(ProductEvent.Recognised("x", before, 3), ProductEvent.Upgraded("x", within, 4));
        Add(ProductEvent.Recognised("x", before, 3), ProductEvent.Upgraded("x", within, 4));
        Add(ProductEvent.Recognised("x", new(2023, 3, 1), 3), ProductEvent.Upgraded("x", within, 5)); // new and upgraded
        Add(ProductEvent.Recognised("x", within, 3));
        Add(ProductEvent.Recognised("x", longAgo, 3), ProductEvent.ReRated("x", within, 3), ProductEvent.Standardised("x", longAgo));
        Add(ProductEvent.Recognised("x", longAgo, 3));
        Add(ProductEvent.Recognised("x", before, 3)); // valid to the last day of the period
        Add(ProductEvent.ReRated("x", new(2020, 6, 1), 3));
        Add(ProductEvent.Recognised("x", before, 3), ProductEvent.Expired("x", new(2023, 6, 1)));
        Add(ProductEvent.PotentialFive("x", new(2025, 7, 1)));
        Add(ProductEvent.Standardised("x", longAgo));
        return RuleBook.Default.PortfolioOf(products, events);

        void Add(params ProductEvent[] story)
        {
            var dossier = $"product {products.Count:00}";
            products.Add(new Product(dossier, "P") { Area = products.Count is 3 or 6 ? "24" : "20" });
            foreach (var change in story)
            {
                events.Add(change.Kind switch
                {
                    ProductEventKind.Recognised => ProductEvent.Recognised(dossier, change.On, change.Stars!.Value),
                    ProductEventKind.Upgraded => ProductEvent.Upgraded(dossier, change.On, change.Stars!.Value),
                    ProductEventKind.ReRated => ProductEvent.ReRated(dossier, change.On, change.Stars!.Value),
                    ProductEventKind.Expired => ProductEvent.Expired(dossier, change.On),
                    ProductEventKind.PotentialFive => ProductEvent.PotentialFive(dossier, change.On),
                    _ => ProductEvent.Standardised(dossier, change.On),
                });
            }
        }
    }
}
