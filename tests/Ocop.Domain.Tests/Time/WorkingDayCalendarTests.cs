using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Time;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = RuleBook.Default.WorkingDays;

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void IsWorkingDay_each_day_of_an_announced_year_agrees_with_the_announcement(int year)
    {
        var off = AnnouncedDays.ByYear[year].Off;
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var text = $"{day.Month:00}-{day.Day:00}";
            var isOff = off.Contains(text) || AnnouncedDays.ByLaw.Contains(text);
            var expected = AnnouncedDays.IsWorked(day);
            Assert.True(expected == Calendar.IsWorkingDay(day), $"{year}-{text}");
            if (expected) continue;

            // Passed over for the reason that the table has: a holiday on a weekend is one all the same.
            var skipped = Calendar.TermFrom(day.PlusDays(-1), 1).Skipped[0];
            Assert.Equal(day, skipped.On);
            Assert.True(isOff == (skipped.Kind != SkippedDayKind.Weekend), $"{year}-{text}");
            Assert.Equal(isOff, skipped.Reference is not null);
            Assert.Equal(isOff, skipped.Holiday is not null);
        }

        Assert.True(Calendar.Covers(year));
    }

    [Fact]
    public void Years_list_days_off_with_the_saturday_worked_instead()
    {
        Assert.Equal(AnnouncedDays.ByYear.Keys.Order(), Calendar.Years.Select(year => year.Year));
        var days = Calendar.Years.SelectMany(year => year.DaysOff).ToArray();
        Assert.Equal(AnnouncedDays.ByYear.Values.Sum(year => year.Off.Length), days.Length);
        Assert.Equal(
            [("2024-04-29", "2024-05-04"), ("2025-05-02", "2025-04-26"), ("2026-01-02", "2026-01-10"), ("2026-08-31", "2026-08-22")],
            days.Where(day => day.WorkedInstead is not null).Select(day => (Text(day.On), Text(day.WorkedInstead!.Value))));
        Assert.Equal(["2027-04-16", "2027-05-03"], days.Where(day => !day.IsConfirmed).Select(day => Text(day.On)));
        Assert.Equal("Tết Nguyên đán", days.Single(day => day.On == Day("2026-02-17")).Holiday.Vietnamese);
        Assert.Equal(
            [null, "4875/TB-LĐTBXH", "119/TB-LĐTBXH", "8056/VPCP-KGVX", "2450/VPCP-KGVX", "8726/VPCP-KGVX", "9441/TB-BNV", "10065/VPCP-KGVX"],
            Calendar.Years.Select(year => year.Source));
    }

    [Theory]
    [InlineData("2027-02-06", SkippedDayKind.Holiday, "Notice 10065/VPCP-KGVX")] // Saturday of Tết
    [InlineData("2027-02-09", SkippedDayKind.Holiday, "Notice 10065/VPCP-KGVX")] // in lieu of it
    [InlineData("2027-02-13", SkippedDayKind.Weekend, null)]
    [InlineData("2026-08-31", SkippedDayKind.Swap, "Notice 9441/TB-BNV")]
    [InlineData("2026-01-02", SkippedDayKind.Swap, "Notice 12729/VPCP-KGVX")]
    [InlineData("2026-09-02", SkippedDayKind.Holiday, "Law 45/2019/QH14, Article 112")]
    [InlineData("2026-11-24", SkippedDayKind.Holiday, "Resolution 28/2026/QH16, Article 2")]
    [InlineData("2027-05-01", SkippedDayKind.Holiday, "Law 45/2019/QH14, Article 112")] // Saturday
    [InlineData("2027-05-03", SkippedDayKind.Holiday, "Law 45/2019/QH14, Article 111")] // in lieu, by the Code alone
    [InlineData("2020-05-01", SkippedDayKind.Holiday, "Law 10/2012/QH13, Article 115")] // the Code of before
    [InlineData("2024-04-29", SkippedDayKind.Swap, "Notice 2450/VPCP-KGVX")]
    [InlineData("2029-11-24", SkippedDayKind.Holiday, "Resolution 28/2026/QH16, Article 2")] // Saturday, of a year without a file
    [InlineData("2028-01-26", null, null)] // Tết of a year without a file: not made up
    [InlineData("2029-11-26", null, null)] // nothing in lieu of 24 November
    [InlineData("2026-08-22", null, null)] // a Saturday that is worked
    [InlineData("2026-11-23", null, null)] // a swap that was proposed and not adopted
    [InlineData("2026-11-28", SkippedDayKind.Weekend, null)]
    public void TermFrom_says_why_a_day_is_passed_over(string day, SkippedDayKind? kind, string? citation)
    {
        var skipped = Calendar.TermFrom(Day(day).PlusDays(-1), 1).Skipped.Where(each => each.On == Day(day)).ToArray();
        Assert.Equal(kind is null ? [] : [kind.Value], skipped.Select(each => each.Kind));
        Assert.Equal(kind is null ? [] : [citation], skipped.Select(each => each.Reference?.ToString()));
    }

    [Theory]
    [InlineData("2026-08-20", 15, "2026-09-14", 10, CalendarBasis.Announced)]
    [InlineData("2027-02-01", 5, "2027-02-15", 9, CalendarBasis.Announced)]
    [InlineData("2026-11-23", 1, "2026-11-25", 1, CalendarBasis.Announced)]
    [InlineData("2026-12-31", 1, "2027-01-04", 3, CalendarBasis.Announced)] // across the end of a year
    [InlineData("2027-12-30", 1, "2027-12-31", 0, CalendarBasis.Announced)]
    [InlineData("2027-12-31", 1, "2028-01-03", 2, CalendarBasis.WeekendsAndFixedDates)] // into a year without a file
    [InlineData("2019-12-31", 1, "2020-01-02", 1, CalendarBasis.Announced)] // from one: its last day is not counted
    [InlineData("2019-12-30", 1, "2019-12-31", 0, CalendarBasis.WeekendsAndFixedDates)]
    [InlineData("2026-08-31", 1, "2026-09-03", 2, CalendarBasis.Announced)] // from a day off
    [InlineData("2027-02-06", 1, "2027-02-11", 4, CalendarBasis.Announced)]
    [InlineData("2027-04-15", 1, "2027-04-19", 3, CalendarBasis.Unconfirmed)]
    [InlineData("2027-04-16", 1, "2027-04-19", 2, CalendarBasis.Announced)] // the day itself is not passed over
    [InlineData("2027-04-29", 1, "2027-05-04", 4, CalendarBasis.Unconfirmed)] // not for 30 April, for 3 May
    [InlineData("2027-04-20", 7, "2027-04-29", 2, CalendarBasis.Announced)]
    [InlineData("2027-05-03", 1, "2027-05-04", 0, CalendarBasis.Announced)]
    [InlineData("2027-12-20", 15, "2028-01-10", 6, CalendarBasis.WeekendsAndFixedDates)]
    [InlineData("2027-04-15", 250, "2028-04-07", 108, CalendarBasis.WeekendsAndFixedDates)] // the weakest of both
    [InlineData("2026-06-06", 0, "2026-06-06", 0, CalendarBasis.Announced)]
    [InlineData("2019-06-03", 0, "2019-06-03", 0, CalendarBasis.Announced)] // nothing was asked of a year that is not known
    public void TermFrom_gives_the_last_day_the_days_passed_over_and_how_well_they_are_known(string from, int count, string last, int skipped, CalendarBasis basis)
    {
        var term = Calendar.TermFrom(Day(from), count);
        Assert.Equal((Day(from), count, Day(last), basis), (term.From, term.WorkingDays, term.Last, term.Basis));
        Assert.Equal(skipped, term.Skipped.Count);
        Assert.Equal(Period.DaysBetween(Day(from), Day(last)), count + skipped);
    }

    [Property]
    public void TermFrom_passes_over_each_day_that_is_not_worked(LawDay from, WorkingDayCount count)
    {
        var term = Calendar.TermFrom(from.Day, count.Days);
        Assert.Equal(Calendar.Add(from.Day, count.Days), term.Last);
        var between = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(from.Day, term.Last))).Select(from.Day.PlusDays);
        Assert.Equal(between.Where(day => !Calendar.IsWorkingDay(day)), term.Skipped.Select(day => day.On));
    }

    [Theory]
    [InlineData("2028-01-01", false)] // fixed, a Saturday
    [InlineData("2028-05-01", false)] // Monday, fixed
    [InlineData("2029-04-30", false)] // Monday, fixed
    [InlineData("2030-09-02", false)] // Monday, fixed
    [InlineData("2028-11-24", false)] // Friday, by law from 2026 on
    [InlineData("2019-11-22", true)]
    [InlineData("2016-11-24", true)] // a Thursday of before
    [InlineData("2028-01-27", true)] // Tết, not announced
    [InlineData("2029-11-26", true)] // Monday after 24 November on a Saturday
    [InlineData("2030-11-25", true)] // Monday after it on a Sunday
    [InlineData("2019-09-03", true)]
    public void IsWorkingDay_in_a_year_not_announced_knows_weekends_and_fixed_dates(string day, bool expected)
    {
        Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Calendar.BasisOf(Day(day), Day(day)));
    }

    [Theory]
    [InlineData("2025-11-24", true)]
    [InlineData("2026-11-24", false)]
    [InlineData("2027-11-24", false)]
    [InlineData("2028-11-24", false)]
    public void IsWorkingDay_24_November_is_off_from_2026_on(string day, bool expected) => Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-08-22", "2026-08-31", CalendarBasis.Announced)]
    [InlineData("2026-11-24", "2026-12-31", CalendarBasis.Announced)]
    [InlineData("2026-11-24", "2027-01-01", CalendarBasis.Announced)]
    [InlineData("2027-01-01", "2027-04-15", CalendarBasis.Announced)]
    [InlineData("2027-04-15", "2027-04-16", CalendarBasis.Unconfirmed)]
    [InlineData("2027-04-17", "2027-05-02", CalendarBasis.Announced)]
    [InlineData("2027-05-03", "2027-05-03", CalendarBasis.Unconfirmed)]
    [InlineData("2027-05-04", "2027-12-31", CalendarBasis.Announced)]
    [InlineData("2027-05-04", "2028-01-01", CalendarBasis.WeekendsAndFixedDates)]
    [InlineData("2019-12-31", "2020-01-01", CalendarBasis.WeekendsAndFixedDates)]
    public void BasisOf_says_where_a_day_is_not_confirmed(string from, string through, CalendarBasis expected) =>
        Assert.Equal(expected, Calendar.BasisOf(Day(from), Day(through)));

    [Fact]
    public void BasisOf_days_that_the_host_has_settled_is_announced()
    {
        Assert.Equal(CalendarBasis.Announced, Calendar.With(new AnnouncedYear(2027, [])).BasisOf(Day("2027-01-01"), Day("2027-12-31")));
    }

    [Fact]
    public void With_a_year_of_the_host_knows_it()
    {
        var tet = new BilingualText("Tết", "Tết");
        var year = new AnnouncedYear(2028, [new DayOff(Day("2028-02-08"), tet), new DayOff(Day("2028-02-10"), tet, Day("2028-02-19")), new DayOff(Day("2028-02-05"), tet)]);
        var calendar = Calendar.With(year);

        Assert.False(Calendar.Covers(2028));
        Assert.True(calendar.Covers(2028));
        Assert.False(calendar.IsWorkingDay(Day("2028-02-08")));
        Assert.False(calendar.IsWorkingDay(Day("2028-02-05")));
        Assert.True(calendar.IsWorkingDay(Day("2028-02-19")));
        // A holiday of fixed date is off whether the year lists it or not.
        Assert.False(calendar.IsWorkingDay(Day("2028-05-01")));
        Assert.Equal(CalendarBasis.Announced, calendar.BasisOf(Day("2027-12-31"), Day("2028-12-31")));
        Assert.True(calendar.With(new AnnouncedYear(2028, [])).IsWorkingDay(Day("2028-02-08")));
    }

    [Fact]
    public void With_a_year_of_the_host_knows_which_of_its_days_are_not_confirmed()
    {
        var name = new BilingualText("Nghỉ", "Off");
        var calendar = Calendar.With(new AnnouncedYear(2028, [new(Day("2028-01-04"), name, Day("2028-01-08"), isConfirmed: false), new(Day("2028-02-08"), name, isConfirmed: false), new(Day("2028-03-01"), name)]));
        foreach (var (day, basis) in new[] { ("2028-01-03", CalendarBasis.Announced), ("2028-01-04", CalendarBasis.Unconfirmed), ("2028-01-08", CalendarBasis.Unconfirmed), ("2028-01-09", CalendarBasis.Announced), ("2028-02-08", CalendarBasis.Unconfirmed), ("2028-03-01", CalendarBasis.Announced) })
        {
            Assert.Equal(basis, calendar.BasisOf(Day(day), Day(day)));
        }

        // Those of the package stay as they are: days that it leaves open too.
        Assert.Equal(CalendarBasis.Unconfirmed, calendar.BasisOf(Day("2027-05-03"), Day("2027-05-03")));
    }

    [Theory]
    [InlineData(9, 2, null, "2026-09-02", true)]
    [InlineData(9, 2, null, "2026-09-03", false)]
    [InlineData(9, 2, null, "2026-08-02", false)]
    [InlineData(11, 24, 2026, "2025-11-24", false)]
    [InlineData(11, 24, 2026, "2026-11-24", true)]
    public void A_holiday_of_fixed_date_is_off_from_its_first_year(int month, int day, int? fromYear, string on, bool expected) =>
        Assert.Equal(expected, new FixedHoliday(month, day, new("Nghỉ", "Off"), fromYear, reference: null).Is(Day(on)));

    [Fact]
    public void A_day_of_another_calendar_is_refused_by_each_question()
    {
        var julian = Day("2026-06-01").WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>("day", () => Calendar.OnOrAfter(julian));
        Assert.Throws<ArgumentException>("day", () => Calendar.Add(julian, 0));
        Assert.Throws<ArgumentException>("day", () => Calendar.IsWorkingDay(julian));
        var name = new BilingualText("Nghỉ", "Off");
        Assert.Contains("ISO", Assert.Throws<ArgumentException>("workedInstead", () => new DayOff(Day("2026-06-01"), name, julian)).Message, StringComparison.Ordinal);
        Assert.Contains("Saturday", Assert.Throws<ArgumentException>("workedInstead", () => new DayOff(Day("2026-06-01"), name, Day("2026-06-01"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnnouncedYear_that_contradicts_itself_names_the_day()
    {
        var name = new BilingualText("Nghỉ", "Off");
        Refused("2027-01-04", [new DayOff(Day("2027-01-04"), name)]);
        Refused("2028-01-04", [new DayOff(Day("2028-01-04"), name), new DayOff(Day("2028-01-04"), name)]);
        Refused("2028-01-08", [new DayOff(Day("2028-01-04"), name, Day("2028-01-08")), new DayOff(Day("2028-01-08"), name)]);
        Assert.Throws<ArgumentException>(() => new DayOff(Day("2028-01-04"), name, Day("2028-01-07")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnouncedYear(0, []));
        Assert.Equal(
            ["$.daysOff['2027-01-04']", "$.daysOff['2028-01-04']", "$.daysOff['2028-01-05'].holiday", "$.source"],
            Assert.Throws<InvalidEntryException>(() => new AnnouncedYear(2028, [new(Day("2028-01-04"), name), new(Day("2028-01-04"), name), new(Day("2027-01-04"), name), new(Day("2028-01-05"), new(" ", "x"))], " ")).Problems.Select(problem => problem.Entry));

        static void Refused(string day, DayOff[] days) =>
            Assert.Contains(day, Assert.Throws<InvalidEntryException>(() => new AnnouncedYear(2028, days)).Entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-01", 15, "2026-06-22")] // three plain weeks
    [InlineData("2026-04-22", 15, "2026-05-18")] // over Hùng Kings, 30 April and 1 May
    [InlineData("2026-02-13", 1, "2026-02-23")] // over Tết
    [InlineData("2026-08-21", 1, "2026-08-22")] // a Saturday that is worked
    [InlineData("2024-04-26", 5, "2024-05-07")] // the Saturday 4 May counts
    [InlineData("2026-06-06", 0, "2026-06-06")] // nothing to add, even on a Saturday
    public void Add_counts_working_days_after_the_day(string day, int count, string expected)
    {
        Assert.Equal(Day(expected), Calendar.Add(Day(day), count));
        Assert.Equal(count, Calendar.Count(Day(day), Day(expected)));
    }

    [Fact]
    public void Add_out_of_range_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(Day("2026-06-01"), -1));

    [Fact]
    public void Count_backwards_is_zero() => Assert.Equal(0, Calendar.Count(Day("2026-06-10"), Day("2026-06-01")));

    [Property]
    public void Add_then_Count_gives_the_number(LawDay from, WorkingDayCount count)
    {
        var end = Calendar.Add(from.Day, count.Days);
        Assert.Equal(count.Days, Calendar.Count(from.Day, end));
        Assert.True(count.Days == 0 || Calendar.IsWorkingDay(end));
        Assert.Equal(end, count.Days == 0 ? from.Day : Calendar.Add(Calendar.Add(from.Day, count.Days - 1), 1));
    }

    [Property]
    public void Add_in_two_steps_is_adding_their_sum(LawDay from, WorkingDayCount first, WorkingDayCount second) =>
        Assert.Equal(Calendar.Add(from.Day, first.Days + second.Days), Calendar.Add(Calendar.Add(from.Day, first.Days), second.Days));

    [Property]
    public void Count_over_a_day_between_is_the_sum(LawDay from, WorkingDayCount first, WorkingDayCount second)
    {
        var (between, end) = (from.Day.PlusDays(first.Days), from.Day.PlusDays(first.Days + second.Days));
        Assert.Equal(Calendar.Count(from.Day, end), Calendar.Count(from.Day, between) + Calendar.Count(between, end));
        Assert.InRange(Calendar.Count(from.Day, end), 0, first.Days + second.Days);
    }

    [Property]
    public void OnOrAfter_is_the_first_working_day_and_stays_there(LawDay any)
    {
        var day = Calendar.OnOrAfter(any.Day);
        Assert.True(Calendar.IsWorkingDay(day));
        Assert.Equal(day, Calendar.OnOrAfter(day));
        Assert.Equal(Calendar.IsWorkingDay(any.Day) ? any.Day : Calendar.Add(any.Day, 1), day);
    }

    private static string Text(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
}
