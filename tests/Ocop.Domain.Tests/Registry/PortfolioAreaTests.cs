using NodaTime;
using Ocop.Domain.Registry;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Areas of provinces that were merged on 2025-07-01 count for the province that they went into, from that day on.</summary>
public sealed class PortfolioAreaTests
{
    private static readonly LocalDate Rated = Day("2024-05-10");

    private static readonly Portfolio Three = Of(
        ("A", "p", "17/150/04831"),
        ("B", "p", "25/08842"),
        ("C", "q", "26/08707"),
        ("D", "q", "25"),
        ("E", "r", "26"),
        ("F", "r", "20/06184"),
        ("G", "s", "175/1"),
        ("H", "s", null));

    [Theory]
    [InlineData("25", "2024-12-31", 2, 2)]
    [InlineData("25", "2025-06-30", 2, 2)]
    [InlineData("25", "2025-07-01", 5, 3)]
    [InlineData("25", "2026-11-22", 5, 3)]
    [InlineData("17", "2025-06-30", 1, 1)]
    [InlineData("17", "2026-11-22", 1, 1)] // an area is found under its own path on every day
    [InlineData("17/150", "2026-11-22", 1, 1)]
    [InlineData("26", "2026-11-22", 2, 2)]
    [InlineData("25/08707", "2025-06-30", 0, 0)]
    [InlineData("25/08707", "2026-11-22", 1, 1)]
    [InlineData("25/08842", "2026-11-22", 1, 1)]
    [InlineData("20", "2026-11-22", 1, 1)]
    [InlineData("175", "2026-11-22", 1, 1)]
    [InlineData("2", "2026-11-22", 0, 0)]
    public void Products_of_the_old_provinces_count_for_the_new_one(string area, string on, int products, int producers)
    {
        var scope = new PortfolioScope(area);
        var snapshot = Three.Snapshot(Day(on));
        Assert.Equal((products, producers), (snapshot.Counts(scope).EverRecognised.Total, snapshot.CountProducers(scope)));
        Assert.Equal(products, snapshot.Activity(scope).NewlyRecognised.Total);
        Assert.Equal(snapshot.Counts(scope), Three.Index(scope).At(Day(on)));
        Assert.Equal(snapshot, Fold(Day(on)).ToSnapshot());
    }

    // Of the seven codes that mean another province since, each was that of a province that went into the one that has it now.
    [Theory]
    [InlineData("15", "10,15")]
    [InlineData("24", "24,27")]
    [InlineData("44", "44,45")]
    [InlineData("52", "52,64")]
    [InlineData("80", "72,80")]
    [InlineData("82", "82,87")]
    [InlineData("91", "89,91")]
    public void Codes_with_another_meaning_count_for_the_province_that_has_them_now(string area, string before)
    {
        var codes = before.Split(',');
        var portfolio = Of([.. codes.Select(code => (code, code, (string?)code))]);
        Assert.Equal(1, portfolio.Snapshot(Day("2025-06-30")).Counts(new(area)).EverRecognised.Total);
        Assert.Equal(codes.Length, portfolio.Snapshot(Day("2025-07-01")).Counts(new(area)).EverRecognised.Total);
    }

    // 63 provinces before, 34 since: whatever the day, each product counts for one province of the day.
    [Theory]
    [InlineData("2024-12-31", 63)]
    [InlineData("2025-01-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-04-30", 34)]
    public void Provinces_of_a_day_add_up_to_the_country(string on, int provinces)
    {
        var portfolio = Of([.. RuleBook.Default.Divisions[0].Provinces.Select(province => (province.Code, "p" + province.Code, (string?)(province.Code + "/1")))]);
        var snapshot = portfolio.Snapshot(Day(on));
        var counts = RuleBook.Default.DivisionOn(Day(on)).Provinces.Select(province => snapshot.Counts(new(province.Code)).EverRecognised.Total).ToArray();
        Assert.Equal((provinces, 63), (counts.Length, counts.Sum()));
        Assert.Equal(RuleBook.Default.DivisionOn(Day(on)).Provinces.Select(province => snapshot.Counts(new(province.Code))), RuleBook.Default.DivisionOn(Day(on)).Provinces.Select(province => portfolio.Index(new(province.Code)).At(Day(on))));
    }

    [Fact]
    public void Index_turns_on_the_day_of_the_merger()
    {
        Assert.Equal([Rated, Day("2025-07-01"), Day("2027-05-11")], Three.Index(new("25")).Days);
        Assert.Equal([Day("2025-07-01"), Day("2027-05-11")], Three.Index(new("25/08707")).Days);

        // Rated and past its term before the merger.
        var old = RuleBook.Default.PortfolioOf([new("A", "p", area: "26")], [ProductEvent.Recognised("A", Day("2020-03-01"), 3)]);
        Assert.Equal([Day("2025-07-01")], old.Index(new("25")).Days);
        Assert.Equal(1, old.Index(new("25")).At(Day("2025-07-01")).Expired.Total);
        Assert.Equal(default, old.Index(new("25")).At(Day("2025-06-30")));
    }

    [Fact]
    public void Snapshots_of_the_old_provinces_add_up_with_each_producer_once()
    {
        var on = Day("2026-11-22");
        var sum = PortfolioSnapshot.Empty;
        foreach (var (dossier, area) in new[] { ("A", "17/1"), ("B", "25/2"), ("C", "26/3") }) sum += Of((dossier, "one", area)).Snapshot(on);
        Assert.Equal((3, 1), (sum.Counts(new("25")).EverRecognised.Total, sum.CountProducers(new("25"))));
    }

    // Without the division between, only the oldest of three has the code.
    [Fact]
    public void Product_of_a_province_of_the_oldest_division_counts_for_the_new_one()
    {
        var book = RuleFiles.Book("divisions", file => file["divisions"]!.AsArray().RemoveAt(1));
        var portfolio = book.PortfolioOf([new("A", "p", area: "17/1")], [ProductEvent.Recognised("A", Rated, 3)]);
        Assert.Equal([0, 1, 1], new[] { "2025-06-30", "2025-07-01", "2026-11-22" }.Select(on => portfolio.Snapshot(Day(on)).Counts(new("25")).EverRecognised.Total));
    }

    [Fact]
    public void Contains_asks_for_no_day() => Assert.False(new PortfolioScope("25").Contains(new Product("A", "p", area: "17")));

    private static Portfolio Of(params (string Dossier, string Producer, string? Area)[] products) => RuleBook.Default.PortfolioOf(
        products.Select(product => new Product(product.Dossier, product.Producer, area: product.Area)),
        products.Select(product => ProductEvent.Recognised(product.Dossier, Rated, 3)));

    private static PortfolioFold Fold(LocalDate on)
    {
        var fold = RuleBook.Default.NewPortfolioFold(on);
        foreach (var product in Three.Products) fold.Add(product);
        foreach (var change in Three.Events) fold.Add(change);
        return fold;
    }
}
