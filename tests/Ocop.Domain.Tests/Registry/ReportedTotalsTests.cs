using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

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
            Assert.StartsWith("Expected parts of parts through at most 32 levels.", Assert.Throws<ArgumentException>("parts", Nested).Message, StringComparison.Ordinal);
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
        var refused = Assert.Throws<ArgumentException>("snapshot", () => new ReportedTotals(On.PlusDays(1)).FindDifferences(snapshot));
        Assert.StartsWith("Expected a snapshot of the date of the report.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindDifferences_names_every_class() => Assert.Equal(
        ["three 1", "four 2", "five 3", "potentialFive 4", "total 10"],
        new ReportedTotals(On, everRecognised: new ReportedStars(1, 2, 3, 10, 4)).FindDifferences(RuleBook.Default.PortfolioOf([], []).Snapshot(On))
            .Select(item => $"{item.Entry["$.everRecognised.".Length..]} {item.Stated}"));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void FindInconsistencies_extended_certificates_are_part_of_the_ever_recognised_count(int extended, bool isReported)
    {
        var found = new ReportedTotals(On, new(total: 3), valid: new(total: 1), expired: new(total: 1), withdrawn: new(total: 0), extended: new(total: extended)).FindInconsistencies();
        Assert.Equal(isReported ? [("$.everRecognised.total", 3L, 4L)] : [], found.Select(item => (item.Entry, item.Stated, item.Counted)));
    }

    // Extended for certain: in force, and among the valid ones where the report does not print it apart.
    [Theory]
    [InlineData(1, null, "")]
    [InlineData(0, null, "$.valid.three")]
    [InlineData(0, 1, "")]
    [InlineData(1, 0, "$.valid.three $.extended.three")]
    public void FindDifferences_an_extended_certificate_is_valid_or_printed_apart(int valid, int? extended, string entries) => Assert.Equal(
        entries,
        Differences("2027-02-01", valid, extended, null, ProductEvent.Recognised("A", new(2024, 1, 31), 3), ProductEvent.Filed("A", new(2026, 12, 1))));

    // Recognised in June 2023 and filed late: on 15 June 2026 in force for certain, within its term or extended.
    [Theory]
    [InlineData(1, null, "")]
    [InlineData(0, null, "$.valid.three")]
    [InlineData(2, null, "$.valid.three")]
    [InlineData(1, 0, "")]
    [InlineData(0, 1, "")]
    [InlineData(2, 0, "$.valid.three")]
    [InlineData(0, 2, "$.extended.three")]
    public void FindDifferences_a_certificate_that_is_valid_or_extended_is_one_of_both(int valid, int? extended, string entries) => Assert.Equal(
        entries,
        Differences("2026-06-15", valid, extended, null, ProductEvent.Recognised("A", new PartialDate(2023, 6), 3), ProductEvent.Filed("A", new(2026, 5, 20))));

    // Withdrawn on 1 May 2023, and recognised before that day or on it: the withdrawal is of this certificate or not.
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(2, "$.withdrawn.three")]
    public void FindDifferences_a_withdrawal_that_may_be_of_the_certificate_is_possible(int withdrawn, string entries) => Assert.Equal(
        entries,
        Differences("2023-05-01", null, null, withdrawn, ProductEvent.Recognised("A", new PartialDate(2023), 3), ProductEvent.Withdrawn("A", new(2023, 5, 1))));

    // One product begins with a rating again later: it may be one of those with stars, and not of those that are potential 5 stars.
    [Theory]
    [InlineData(1, 0, "")]
    [InlineData(0, 1, "$.everRecognised.potentialFive")]
    public void FindDifferences_a_recognition_of_before_has_stars(int three, int potentialFive, string entries) => Assert.Equal(
        entries,
        EverDifferences("2024-06-01", new(three: three, potentialFive: potentialFive), ProductEvent.ReRated("A", new(2026, 6, 15), 5)));

    // A has 4 stars and is potential 5 stars, so it is once or twice in the total; B begins with a rating again later and may be in it.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void FindDifferences_a_total_has_those_of_two_classes_once_or_twice(int total, bool differs) => Assert.Equal(
        differs ? "$.everRecognised.total" : "",
        EverDifferences(
            "2024-06-01", new(four: 1, total: total, potentialFive: 1),
            ProductEvent.Recognised("A", new(2022, 1, 10), 4), ProductEvent.PotentialFive("A", new(2023, 7, 1)), ProductEvent.ReRated("B", new(2026, 6, 15), 5)));

    // Recognised in 2023, before or after it was potential 5 stars in May: in the total for certain, and perhaps once more.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void FindDifferences_what_may_be_potential_is_in_the_total_or_not(int total, bool differs) => Assert.Equal(
        differs ? "$.everRecognised.total" : "",
        EverDifferences("2024-01-01", new(total: total), ProductEvent.Recognised("A", new PartialDate(2023), 3), ProductEvent.PotentialFive("A", new(2023, 5, 10))));

    [Fact]
    public void ReportedStars_negative_counts_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedStars { Four = -1 });

    [Fact]
    public void Sums_beyond_an_int_are_contradictions_and_no_overflow()
    {
        var report = new ReportedTotals(new(2026, 6, 1)) { Valid = new ReportedStars(int.MaxValue, 1, 0, int.MaxValue) };
        Assert.Equal(2147483648, Assert.Single(report.FindInconsistencies()).Counted);
    }

    private static string EverDifferences(string on, ReportedStars everRecognised, params ProductEvent[] events) => Differences(new ReportedTotals(Day(on), everRecognised), events);

    private static string Differences(string on, int? valid, int? extended, int? withdrawn, params ProductEvent[] events)
    {
        static ReportedStars? Stars(int? three) => three is null ? null : new ReportedStars(three: three);
        return Differences(new ReportedTotals(Day(on), valid: Stars(valid), withdrawn: Stars(withdrawn), extended: Stars(extended)), events);
    }

    private static string Differences(ReportedTotals report, ProductEvent[] events) =>
        string.Join(' ', report.FindDifferences(RuleBook.Default.PortfolioOf([new("A", "P"), new("B", "P")], events).Snapshot(report.On)).Select(item => item.Entry));
}
