using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Time;

public sealed class TermTests
{
    private static readonly WorkingDayCalendar Days = RuleBook.Default.WorkingDays;
    private static readonly LegalReference Rule = new("26/2026/QĐ-TTg");

    [Theory]
    [InlineData("2024-02-29", 36, "2027-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2023-02-28", 36, "2026-02-28")]
    [InlineData("2026-08-31", 36, "2029-08-31")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-12-31", 2, "2027-02-28")]
    [InlineData("2023-12-31", 36, "2026-12-31")]
    [InlineData("2024-01-01", 36, "2027-01-01")]
    [InlineData("2026-08-05", 36, "2029-08-05")]
    [InlineData("2025-06-19", 36, "2028-06-19")]
    [InlineData("2025-05-07", 36, "2028-05-07")]
    public void LastDay_months_is_the_corresponding_day_or_the_end_of_the_month(string eventOn, int months, string expected) =>
        Assert.Equal(Day(expected), Term.Months(months).LastDay(Day(eventOn), Days));

    [Fact]
    public void LastDay_does_not_count_the_day_of_the_event()
    {
        Assert.Equal(Day("2026-06-21"), Term.Days(30).LastDay(Day("2026-05-22"), Days));
        Assert.Equal(Day("2026-07-21"), Term.Days(60).LastDay(Day("2026-05-22"), Days));
        Assert.Equal(Day("2026-05-22"), Term.Days(0).LastDay(Day("2026-05-22"), Days));
        Assert.Equal(Day("2026-06-05"), Term.Weeks(2).LastDay(Day("2026-05-22"), Days));
        Assert.Equal(Day("2025-02-28"), Term.Years(1).LastDay(Day("2024-02-29"), Days));
        Assert.Equal(Day("2026-05-25"), Term.WorkingDays(1).LastDay(Day("2026-05-22"), Days));
    }

    [Theory]
    [InlineData("2026-05-22", 30, "2026-06-21", "2026-06-22", CalendarBasis.Announced)] // a Sunday
    [InlineData("2026-05-22", 60, "2026-07-21", "2026-07-21", CalendarBasis.Announced)] // a Tuesday
    [InlineData("2026-01-01", 46, "2026-02-16", "2026-02-23", CalendarBasis.Announced)] // the first day of Tết
    [InlineData("2026-08-16", 15, "2026-08-31", "2026-09-03", CalendarBasis.Announced)] // swapped, then National Day
    [InlineData("2026-08-21", 1, "2026-08-22", "2026-08-22", CalendarBasis.Announced)]
    [InlineData("2027-04-01", 15, "2027-04-16", "2027-04-19", CalendarBasis.Unconfirmed)] // by the Labour Code alone // a Saturday that is worked
    public void Deadline_on_a_day_off_carries_both_days(string eventOn, int days, string counted, string effective, CalendarBasis basis)
    {
        var deadline = Term.Days(days).DeadlineFor(Day(eventOn), Rule, Days);

        Assert.Equal(Day(counted), deadline.Counted);
        Assert.Equal(Day(effective), deadline.Effective);
        Assert.Equal(counted != effective, deadline.IsMoved);
        Assert.True(deadline.IsMetBy(Day(effective)));
        Assert.False(deadline.IsMetBy(Day(effective).PlusDays(1)));
        Assert.Equal(basis, deadline.Basis);
        Assert.Equal(Rule, deadline.Reference);
    }

    [Fact]
    public void Deadline_in_a_year_not_announced_says_so()
    {
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Term.Days(45).DeadlineFor(Day("2027-12-01"), Rule, Days).Basis);
        Assert.Equal(CalendarBasis.Announced, Term.Days(30).DeadlineFor(Day("2027-12-01"), Rule, Days).Basis);
        // Counted on the last day of the year, a day off by a notice of the host, and moved into the next.
        var swapped = Days.With(new AnnouncedYear(2027, [new DayOff(Day("2027-12-31"), new("Tết Dương lịch", "New Year"), Day("2028-01-08"))]));
        Assert.Equal((CalendarBasis.WeekendsAndFixedDates, Day("2028-01-03")), (Term.Days(1).DeadlineFor(Day("2027-12-30"), Rule, swapped).Basis, Term.Days(1).DeadlineFor(Day("2027-12-30"), Rule, swapped).Effective));
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Term.Days(1).DeadlineFor(Day("2027-12-31"), Rule, Days).Basis);
        // A term in working days asks for every day it passes.
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Term.WorkingDays(15).DeadlineFor(Day("2027-12-31"), Rule, Days).Basis);
        // But not for the day of the event, which is not counted.
        Assert.Equal(CalendarBasis.Announced, Term.WorkingDays(1).DeadlineFor(Day("2019-12-31"), Rule, Days).Basis);
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Term.WorkingDays(0).DeadlineFor(Day("2019-12-31"), Rule, Days).Basis);
        Assert.Equal(CalendarBasis.Announced, Term.WorkingDays(9).DeadlineFor(Day("2027-04-16"), Rule, Days).Basis);
        Assert.Equal(CalendarBasis.Unconfirmed, Term.WorkingDays(9).DeadlineFor(Day("2027-04-15"), Rule, Days).Basis);
    }

    [Fact]
    public void Fixed_deadline_stays_on_a_day_off()
    {
        var deadline = Deadline.Fixed(Day("2026-05-31"), Rule);

        Assert.False(deadline.IsMoved);
        Assert.Equal(Day("2026-05-31"), deadline.Effective);
    }

    [Fact]
    public void Days_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Days(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Months(Term.LongestCount + 1));
        Assert.Contains("10000", Assert.Throws<ArgumentOutOfRangeException>("count", () => Term.Days(Term.LongestCount + 1)).Message, StringComparison.Ordinal);
        Assert.Equal(("91/2015/QH13", LegalInstrumentKind.Law, "148"), (Term.Reference.Instrument, Term.Reference.Kind, Term.Reference.Article));
        Assert.Equal("36 Months", Term.Months(36).ToString());
        Assert.Equal(Term.Days(15), Term.Days(15));
        Assert.NotEqual(Term.Days(15), Term.WorkingDays(15));
    }

    [Fact]
    public void LastDay_beyond_the_calendar_is_told()
    {
        // The calendar leaves by one of two exceptions, by how far.
        Assert.Contains(
            Terms(10_000).Append(Term.Days(1)).Select(term => Assert.Throws<OverflowException>(() => term.LastDay(Day("9999-12-31"), Days)).Message),
            message => message.Contains("beyond the year 9999", StringComparison.Ordinal));
        Assert.Equal(Day("9999-12-31"), Term.Days(1).LastDay(Day("9999-12-30"), Days));
    }

    [Fact]
    public void Deadline_needs_a_provision_a_calendar_and_a_day_of_the_ISO_calendar()
    {
        Assert.Throws<ArgumentNullException>("reference", () => Term.Days(1).DeadlineFor(Day("2026-06-01"), null!, Days));
        Assert.Throws<ArgumentNullException>("calendar", () => Term.Days(1).DeadlineFor(Day("2026-06-01"), Rule, null!));
        Assert.Throws<ArgumentException>("eventOn", () => Term.Days(1).DeadlineFor(Day("2026-06-01").WithCalendar(CalendarSystem.Julian), Rule, Days));
    }

    [Fact]
    public void Deadline_of_a_book_beyond_the_calendar_is_refused_by_the_day_that_was_given() =>
        Assert.Contains("9999", Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.CommuneAssessmentDue(Day("9999-12-31"))).Message.Replace("9999-12-31", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    // Within so many years it ends surely, the move from a day off left out.
    [Theory]
    [InlineData(TermUnit.Days, 364, 1)]
    [InlineData(TermUnit.Days, 365, 2)]
    [InlineData(TermUnit.WorkingDays, 182, 1)]
    [InlineData(TermUnit.WorkingDays, 183, 2)]
    [InlineData(TermUnit.Weeks, 51, 1)]
    [InlineData(TermUnit.Weeks, 104, 3)]
    [InlineData(TermUnit.Months, 11, 1)]
    [InlineData(TermUnit.Months, 24, 3)]
    [InlineData(TermUnit.Years, 0, 1)]
    [InlineData(TermUnit.Years, 3, 4)]
    public void MostYears_are_never_too_few(TermUnit unit, int count, int expected)
    {
        var term = Term.Of(count, unit);
        Assert.Equal(expected, term.MostYears);
        for (var day = Day("2026-01-01"); day < Day("2027-01-01"); day = day.PlusDays(1)) Assert.True(term.LastDay(day, Days) <= day.PlusYears(expected));
    }

    [Property]
    public void LastDay_of_a_later_event_is_never_earlier(LawDay any)
    {
        foreach (var day in new[] { any.Day, any.Day.PlusYears(10) })
        {
            foreach (var term in Terms(45))
            {
                Assert.True(term.LastDay(day, Days) <= term.LastDay(day.PlusDays(1), Days));
                var deadline = term.DeadlineFor(day, Rule, Days);
                Assert.True(Days.IsWorkingDay(deadline.Effective));
                Assert.InRange(Period.DaysBetween(deadline.Counted, deadline.Effective), 0, 9);
            }
        }
    }

    [Property]
    public void Deadline_is_the_first_working_day_from_the_last_day_on(LawDay any, WorkingDayCount count)
    {
        foreach (var term in Terms(count.Days))
        {
            var deadline = term.DeadlineFor(any.Day, Rule, Days);
            Assert.Equal(term.LastDay(any.Day, Days), deadline.Counted);
            for (var day = deadline.Counted; day < deadline.Effective; day = day.PlusDays(1)) Assert.False(Days.IsWorkingDay(day));
            Assert.True(Days.IsWorkingDay(deadline.Effective));
            Assert.Equal(deadline.Counted != deadline.Effective, deadline.IsMoved);
            Assert.True(deadline.IsMetBy(deadline.Effective));
            Assert.False(deadline.IsMetBy(deadline.Effective.PlusDays(1)));
        }
    }

    [Property]
    public void LastDay_of_a_longer_term_is_never_earlier(LawDay any, WorkingDayCount count)
    {
        foreach (var (shorter, longer) in Terms(count.Days).Zip(Terms(count.Days + 1))) Assert.True(shorter.LastDay(any.Day, Days) < longer.LastDay(any.Day, Days));
    }

    [Property]
    public void LastDay_of_months_is_in_the_month_so_many_on(LawDay any, WorkingDayCount count)
    {
        var last = Term.Months(count.Days).LastDay(any.Day, Days);
        Assert.Equal((any.Day.Year * 12) + any.Day.Month + count.Days, (last.Year * 12) + last.Month);
        // The same day of the month, or its last where the month is too short.
        Assert.True(last.Day == any.Day.Day || (last.Day < any.Day.Day && last.PlusDays(1).Day == 1));
    }

    private static Term[] Terms(int count) => [Term.Days(count), Term.WorkingDays(count), Term.Weeks(count), Term.Months(count), Term.Years(count)];
}
