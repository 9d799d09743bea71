using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>All that leaves something open or moves at once: provinces that merged, lists that begin with a rating again, recognitions of which only the year or the month is known, potential 5 stars.</summary>
public class MixedPortfolioTests
{
    private static readonly LocalDate Merged = new(2025, 7, 1);
    private static readonly LocalDate Renewed = new(2026, 6, 1);
    private static readonly string?[] Areas = ["25/1", "17/2", "20/3", "26/4", null];
    private static readonly BilingualText Label = new("số", "number");
    private static readonly PortfolioMeasure[] Measures =
        [PortfolioMeasure.EverRecognised, PortfolioMeasure.Valid, PortfolioMeasure.InForce, PortfolioMeasure.NewlyRecognised, PortfolioMeasure.RecognisedOrUpgraded, PortfolioMeasure.Rated];

    private static readonly PortfolioScope?[] Scopes = [null, new("25"), new("17"), new("25/4"), new("26/4"), new("20")];

    // What it counts from before its first event comes to the province with it.
    [Theory]
    [InlineData("25", "2025-06-30", 0, 0)]
    [InlineData("25", "2025-07-01", 1, 0)]
    [InlineData("25", "2026-05-31", 1, 0)]
    [InlineData("25", "2026-06-01", 0, 1)]
    [InlineData("17", "2010-01-01", 1, 0)]
    [InlineData("17", "2026-06-01", 0, 1)]
    [InlineData("20", "2026-05-31", 0, 0)]
    public void A_renewal_at_the_beginning_counts_as_possible_from_the_day_on_which_the_province_has_the_product(string area, string on, int possibly, int ever)
    {
        var portfolio = RuleBook.Default.PortfolioOf([new("D", "P", area: "17/1")], [ProductEvent.ReRated("D", Renewed, 4)]);
        var scope = new PortfolioScope(area);
        foreach (var counts in new[] { portfolio.Snapshot(Day(on)).Counts(scope), portfolio.Index(scope).At(Day(on)), FoldOf(portfolio, Day(on), null).Counts(scope) })
        {
            Assert.Equal((possibly, ever), (counts.PossiblyRecognisedBefore, counts.EverRecognised.Total));
        }

        Assert.Equal(new[] { Merged, Renewed, new(2029, 6, 2) }.Skip(area == "25" ? 0 : area == "17" ? 1 : 3), portfolio.Index(scope).Days);
    }

    [Property(MaxTest = 50)]
    public void Index_snapshot_and_fold_agree_and_what_happened_lies_between_the_certain_and_the_possible(EventList list, Order order, LawDay from, LawDay end, LawDay any)
    {
        var stories = list.Listed.Select((entry, i) => StoryOf(entry, i, from.Day, end.Day)).ToArray();
        var portfolio = Of(stories.SelectMany(story => story.Told));
        var indexes = Scopes.Select(scope => portfolio.Index(scope)).ToArray();
        var apart = stories.Select(story => (story.Product, story.IsBegun, Told: Of(story.Told, story.Product), Happened: Of(story.Happened, story.Product))).ToArray();
        foreach (var on in list.Days.Concat([Merged.PlusDays(-1), Merged, from.Day, end.Day, any.Day, new(from.Day.Year, 1, 1), new(from.Day.Year, 12, 31)]).Where((day, i) => i % 5 == 0 || day == Merged))
        {
            var since = on.PlusYears(-1);
            var snapshot = portfolio.Snapshot(on, since);
            var alone = apart.Select(each => (each.Product, each.IsBegun, Told: each.Told.Snapshot(on, since), Happened: each.Happened.Snapshot(on, since))).ToArray();
            for (var i = 0; i < Scopes.Length; i++)
            {
                // Each product for itself, by the area that it has on the day.
                var own = alone.Where(each => IsWithin(each.Product.Area, Scopes[i]?.Area, on)).ToArray();
                var counts = snapshot.Counts(Scopes[i]);
                Assert.Equal(own.Aggregate(default(PortfolioCounts), (sum, each) => sum + each.Told.Counts()), counts);
                Assert.Equal(own.Aggregate(default(PortfolioActivity), (sum, each) => sum + each.Told.Activity()), snapshot.Activity(Scopes[i]));
                Assert.Equal(counts, indexes[i].At(on));
                var activity = snapshot.Activity(Scopes[i]);
                for (var stars = 3; stars <= 5; stars++)
                {
                    Assert.Equal(
                        [counts.EverRecognised.AtLeast(stars), counts.Valid.AtLeast(stars), counts.InForce.AtLeast(stars), activity.NewlyRecognised.AtLeast(stars), activity.RecognisedOrUpgraded.AtLeast(stars), activity.Rated.AtLeast(stars)],
                        Measures.Select(measure => new PortfolioIndicator(Label, measure, stars).Measure(snapshot, Scopes[i])!.Value));
                }

                Assert.Equal(counts.PotentialFive, new PortfolioIndicator(Label, PortfolioMeasure.PotentialFive).Measure(snapshot, Scopes[i]));
            }

            if (alone.Length > 0) Assert.Equal(snapshot, alone.Aggregate(PortfolioSnapshot.Empty, (sum, each) => sum + each.Told));
            Assert.Equal(snapshot, FoldOf(portfolio, on, since, order));
            foreach (var (_, isBegun, told, happened) in alone)
            {
                var (known, real) = (told.Counts(), happened.Counts());
                Assert.InRange(real.EverRecognised.Total, known.EverRecognised.Total, known.EverRecognised.Total + known.PossiblyRecognised.Total + known.PossiblyRecognisedBefore);
                Assert.InRange(real.InForce.Total, known.InForce.Total, known.InForce.Total + known.PossiblyInForce.Total + known.PossiblyRecognisedBefore);
                Assert.InRange(real.PotentialFive, known.PotentialFive, known.PotentialFive + known.PossiblyPotentialFive);
                Assert.InRange(real.Valid.Total, known.Valid.Total, 1);
                Assert.InRange(real.Expired.Total, known.Expired.Total, 1);
                Assert.Equal(real.Standardised, known.Standardised);
                if (!isBegun) Assert.InRange(happened.Activity().NewlyRecognised.Total, told.Activity().NewlyRecognised.Total, told.Activity().NewlyRecognised.Total + told.Activity().PossiblyNewlyRecognised.Total);
                else Assert.Equal(0, told.Activity().NewlyRecognised.Total);

                // A report of what happened differs in nothing from events that leave it open.
                Assert.Empty(ReportOf(on, real).FindDifferences(told));
            }
        }

        Portfolio Of(IEnumerable<ProductEvent> events, Product? only = null) => RuleBook.Default.PortfolioOf(only is null ? stories.Select(story => story.Product) : [only], order.Of(events));
    }

    // The same story as it happened and as it is told: every third product begins with a rating again, and of every third the recognition is known to the year or the month.
    private static (Product Product, bool IsBegun, ProductEvent[] Happened, ProductEvent[] Told) StoryOf(ListedProduct entry, int i, LocalDate from, LocalDate end)
    {
        var product = entry.Product with { Area = Areas[i % Areas.Length] };
        List<ProductEvent> events = [.. entry.Events];
        if (i % 4 < 3) events.Add(ProductEvent.PotentialFive(product.Dossier, from.PlusDays(i)));
        if (i % 4 < 1 && end >= from.PlusDays(i)) events.Add(ProductEvent.PotentialFiveEnded(product.Dossier, end));
        if (events.Find(change => change.Kind == ProductEventKind.Recognised) is not { } recognition) return (product, false, [.. events], [.. events]);
        if (i % 3 == 0) return (product, true, [.. events], With(ProductEvent.ReRated(product.Dossier, recognition.On, recognition.Stars!.Value, recognition.SignedOn)));
        var happened = With(ProductEvent.Recognised(product.Dossier, recognition.On, recognition.Stars!.Value));
        if (i % 3 == 1 || RuleBook.Default.Check([product], happened).Count > 0) return (product, false, [.. events], [.. events]);
        var within = i % 2 == 0 ? new PartialDate(recognition.On.Year) : new PartialDate(recognition.On.Year, recognition.On.Month);
        return (product, false, happened, With(ProductEvent.Recognised(product.Dossier, within, recognition.Stars!.Value)));

        ProductEvent[] With(ProductEvent other) => [.. events.Select(change => change.Kind == ProductEventKind.Recognised ? other : change)];
    }

    private static bool IsWithin(string? area, string? scope, LocalDate on)
    {
        if (scope is null) return true;
        if (area is null) return false;
        var now = on >= Merged && area[..2] is ("17" or "26") ? "25" + area[2..] : area;
        return (area + "/").StartsWith(scope + "/", StringComparison.Ordinal) || (now + "/").StartsWith(scope + "/", StringComparison.Ordinal);
    }

    private static ReportedTotals ReportOf(LocalDate on, PortfolioCounts counts) => new(
        on,
        Stars(counts.EverRecognised + new StarCounts(0, 0, 0, counts.PotentialFive)), Stars(counts.Valid), Stars(counts.Expired), Stars(counts.Withdrawn), extended: Stars(counts.Extended));

    private static ReportedStars Stars(StarCounts counts) => new(counts.Three, counts.Four, counts.Five, counts.Total, counts.PotentialFive);

    private static PortfolioSnapshot FoldOf(Portfolio portfolio, LocalDate on, LocalDate? since, Order? order = null)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on, since);
        foreach (var change in (order ?? new Order([])).Of(portfolio.Events)) fold.Add(change);
        foreach (var product in portfolio.Products) fold.Add(product);
        return fold.ToSnapshot();
    }
}
