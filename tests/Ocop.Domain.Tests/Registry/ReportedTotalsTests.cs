using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class ReportedTotalsTests
{
    private static readonly LocalDate On = new(2023, 6, 2);

    [Fact]
    public void FindInconsistencies_consistent_report_has_none() => Assert.Empty(new ReportedTotals(On)
    {
        EverRecognised = new() { Three = 73, Four = 21, Total = 94 },
        Valid = new() { Three = 65, Four = 19, Five = 0, Total = 84 },
        Expired = new() { Three = 8, Four = 2, Total = 10 },
        Withdrawn = new() { Three = 0, Four = 0, Total = 0 },
        Parts =
        [
            new(On) { EverRecognised = new() { Three = 8, Four = 2, Total = 10 } },
            new(On) { EverRecognised = new() { Three = 65, Four = 19, Total = 84 } },
        ],
    }.FindInconsistencies());

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Parts_have_parts_through_32_levels_at_most(int levels, bool isTaken)
    {
        ReportedTotals Nested() => Enumerable.Range(0, levels).Aggregate(
            new ReportedTotals(On) { Valid = new() { Three = 1, Four = 1, Total = 1 } },
            (part, _) => new ReportedTotals(On, parts: [new(On), part]));
        if (!isTaken)
        {
            Assert.Equal("parts", Assert.Throws<ArgumentException>(Nested).ParamName);
            return;
        }

        var nested = Nested();
        Assert.Equal(nested, Nested());
        Assert.Equal(string.Concat(Enumerable.Repeat(".parts[1]", levels)), nested.FindInconsistencies().Single(problem => problem.Counted == 2).Entry["$".Length..^".valid.total".Length]);
    }

    [Theory]
    [InlineData(94, false)]
    [InlineData(95, false)] // the five-star products are not said: there may be one
    [InlineData(93, true)]
    public void FindInconsistencies_stars_that_are_not_all_said_must_not_exceed_the_total(int total, bool isReported)
    {
        var found = new ReportedTotals(On) { EverRecognised = new() { Three = 73, Four = 21, Total = total } }.FindInconsistencies();
        if (!isReported) Assert.Empty(found);
        else Assert.Equal(("$.everRecognised.total", 93, 94), (found.Single().Entry, found.Single().Stated, found.Single().Counted));
    }

    [Fact]
    public void FindInconsistencies_stars_that_do_not_make_their_total_are_reported()
    {
        var found = new ReportedTotals(On) { Valid = new() { Three = 65, Four = 19, Five = 0, Total = 85 } }.FindInconsistencies();
        Assert.Equal(new TotalInconsistency("$.valid.total", 85, 84, found[0].Problem), Assert.Single(found));
    }

    [Fact]
    public void FindInconsistencies_certificates_that_do_not_make_the_ever_recognised_count_are_reported()
    {
        var found = new ReportedTotals(On)
        {
            EverRecognised = new() { Three = 73, Total = 94 },
            Valid = new() { Three = 65, Total = 84 },
            Expired = new() { Three = 9, Total = 9 },
            Withdrawn = new() { Total = 0 },
        }.FindInconsistencies();
        Assert.Equal([("$.everRecognised.three", 73, 74), ("$.everRecognised.total", 94, 93)], found.Select(item => (item.Entry, item.Stated, item.Counted)));
        Assert.Empty(new ReportedTotals(On) { EverRecognised = new() { Total = 235 }, Valid = new() { Total = 163 } }.FindInconsistencies());
    }

    [Fact]
    public void FindInconsistencies_parts_that_do_not_make_the_whole_are_reported()
    {
        var found = new ReportedTotals(On)
        {
            Valid = new() { Total = 84 },
            Parts = [new(On) { Valid = new() { Total = 50 } }, new(On) { Valid = new() { Three = 30, Four = 4, Five = 0, Total = 35 } }],
        }.FindInconsistencies();
        Assert.Equal([("$.valid.total", 84, 85), ("$.parts[1].valid.total", 35, 34)], found.Select(item => (item.Entry, item.Stated, item.Counted)));
    }

    [Fact]
    public void FindInconsistencies_parts_of_another_date_are_refused() => Assert.Equal(
        "$.parts[0].on",
        Assert.Throws<InvalidEntryException>(() => new ReportedTotals(On) { Parts = [new(On.PlusDays(1))] }.FindInconsistencies()).Entry);

    [Fact]
    public void FindDifferences_reports_every_figure_that_the_snapshot_does_not_have()
    {
        var snapshot = RuleBook.Default.PortfolioOf([new("A", "P"), new("B", "P")], [ProductEvent.Recognised("A", On, 3), ProductEvent.Recognised("B", On.PlusYears(-4), 4)]).Snapshot(On);
        Assert.Empty(new ReportedTotals(On) { EverRecognised = new() { Three = 1, Four = 1, Total = 2 }, Valid = new() { Total = 1 }, Expired = new() { Four = 1 } }.FindDifferences(snapshot));
        var found = new ReportedTotals(On) { Valid = new() { Three = 2, Five = 0 }, Withdrawn = new() { Total = 1 } }.FindDifferences(snapshot);
        Assert.Equal([("$.valid.three", 2, 1), ("$.withdrawn.total", 1, 0)], found.Select(item => (item.Entry, item.Stated, item.Counted)));
        Assert.Throws<ArgumentException>(() => new ReportedTotals(On.PlusDays(1)).FindDifferences(snapshot));
    }

    [Fact]
    public void ReportedStars_negative_counts_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedStars { Four = -1 });

    [Fact]
    public void Sums_beyond_an_int_are_contradictions_and_no_overflow()
    {
        var report = new ReportedTotals(new(2026, 6, 1)) { Valid = new ReportedStars(int.MaxValue, 1, 0, int.MaxValue) };
        Assert.Equal(2147483648, Assert.Single(report.FindInconsistencies()).Counted);
    }
}
