using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Time;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = RuleBook.Default.WorkingDays;

    // Every weekday off, and every Saturday worked, as the yearly announcements have them.
    private static readonly Dictionary<int, (string[] Off, string[] Worked)> Announced = new()
    {
        [2023] = (["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"], []),
        [2024] = (["01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01", "09-02", "09-03"], ["05-04"]),
        [2025] = (["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02", "09-01", "09-02"], ["04-26"]),
        [2026] = (
            ["01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01", "08-31", "09-01", "09-02"],
            ["01-10", "08-22"]),
    };

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void IsWorkingDay_each_day_of_an_announced_year_agrees_with_the_announcement(int year)
    {
        var (off, worked) = Announced[year];
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var text = $"{day.Month:00}-{day.Day:00}";
            var expected = worked.Contains(text)
                || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !off.Contains(text));
            Assert.True(expected == Calendar.IsWorkingDay(day), $"{year}-{text}");
        }

        Assert.True(Calendar.Covers(year));
    }

    [Fact]
    public void Years_list_weekdays_off_with_the_saturday_worked_instead()
    {
        Assert.Equal([2023, 2024, 2025, 2026], Calendar.Years.Select(year => year.Year));
        var days = Calendar.Years.SelectMany(year => year.DaysOff).ToArray();
        Assert.Equal(11 + 12 + 12 + 13, days.Length);
        Assert.All(days, day => Assert.InRange((int)day.On.DayOfWeek, 1, 5));
        Assert.Equal(
            [("2024-04-29", "2024-05-04"), ("2025-05-02", "2025-04-26"), ("2026-01-02", "2026-01-10"), ("2026-08-31", "2026-08-22")],
            days.Where(day => day.WorkedInstead is not null).Select(day => (Text(day.On), Text(day.WorkedInstead!.Value))));
        Assert.Equal(["2026-08-31"], days.Where(day => !day.IsConfirmed).Select(day => Text(day.On)));
        Assert.Equal("Tết Nguyên đán", days.Single(day => day.On == Day("2026-02-17")).Holiday.Vietnamese);
        Assert.Equal("8056/VPCP-KGVX", Calendar.Years.First().Source);
    }

    [Theory]
    [InlineData("2027-01-01", false)] // Friday, fixed
    [InlineData("2027-04-30", false)] // Friday, fixed
    [InlineData("2028-05-01", false)] // Monday, fixed
    [InlineData("2027-09-02", false)] // Thursday, fixed
    [InlineData("2027-02-08", true)] // Monday of Tết, not announced
    [InlineData("2027-05-03", true)] // Monday in lieu, not announced
    [InlineData("2022-09-01", true)]
    public void IsWorkingDay_in_a_year_not_announced_knows_weekends_and_fixed_dates(string day, bool expected)
    {
        Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));
        Assert.Equal(CalendarBasis.WeekendsAndFixedDates, Calendar.BasisOf(Day(day), Day(day)));
    }

    [Fact]
    public void IsWorkingDay_24_November_is_off_only_when_switched_on()
    {
        var switched = Calendar.WithCultureDay();

        Assert.False(Calendar.HasCultureDay);
        Assert.True(Calendar.IsWorkingDay(Day("2026-11-24")));
        Assert.True(switched.HasCultureDay);
        Assert.False(switched.IsWorkingDay(Day("2026-11-24")));
        Assert.False(switched.IsWorkingDay(Day("2027-11-24")));
        Assert.True(switched.IsWorkingDay(Day("2025-11-24")));
        Assert.True(switched.With(new AnnouncedYear(2027, [])).HasCultureDay);
        Assert.Equal(Day("2026-11-25"), switched.OnOrAfter(Day("2026-11-24")));
    }

    [Theory]
    [InlineData("2026-08-21", "2026-08-21", CalendarBasis.Announced)]
    [InlineData("2026-08-22", "2026-08-22", CalendarBasis.Unconfirmed)] // worked for 31 August
    [InlineData("2026-08-23", "2026-08-30", CalendarBasis.Announced)]
    [InlineData("2026-08-23", "2026-08-31", CalendarBasis.Unconfirmed)] // known at second hand
    [InlineData("2026-11-25", "2026-12-31", CalendarBasis.Announced)]
    [InlineData("2026-11-24", "2026-12-31", CalendarBasis.Unconfirmed)] // not known to be enacted
    [InlineData("2026-11-24", "2027-01-01", CalendarBasis.WeekendsAndFixedDates)]
    [InlineData("2025-11-24", "2025-11-24", CalendarBasis.Announced)]
    public void BasisOf_says_where_a_day_is_not_confirmed(string from, string through, CalendarBasis expected) =>
        Assert.Equal(expected, Calendar.BasisOf(Day(from), Day(through)));

    [Fact]
    public void BasisOf_days_that_the_host_has_settled_is_announced()
    {
        var day = Day("2026-11-24");

        Assert.Equal(CalendarBasis.Announced, Calendar.WithCultureDay().BasisOf(day, day));
        Assert.Equal(CalendarBasis.Unconfirmed, Calendar.WithCultureDay().BasisOf(Day("2026-08-31"), day));
        Assert.Equal(CalendarBasis.Announced, Calendar.With(new AnnouncedYear(2026, [])).BasisOf(Day("2026-08-01"), day));
    }

    [Fact]
    public void With_a_year_of_the_host_knows_it()
    {
        var tet = new BilingualText("Tết", "Tết");
        var year = new AnnouncedYear(2027, [new DayOff(Day("2027-02-08"), tet), new DayOff(Day("2027-02-11"), tet, Day("2027-02-20")), new DayOff(Day("2027-02-06"), tet)]);
        var calendar = Calendar.With(year);

        Assert.False(Calendar.Covers(2027));
        Assert.True(calendar.Covers(2027));
        Assert.False(calendar.IsWorkingDay(Day("2027-02-08")));
        Assert.False(calendar.IsWorkingDay(Day("2027-02-06")));
        Assert.True(calendar.IsWorkingDay(Day("2027-02-20")));
        // A holiday of fixed date is off whether the year lists it or not.
        Assert.False(calendar.IsWorkingDay(Day("2027-01-01")));
        Assert.Equal(CalendarBasis.Announced, calendar.BasisOf(Day("2026-12-31"), Day("2027-12-31")));
        Assert.True(calendar.With(new AnnouncedYear(2027, [])).IsWorkingDay(Day("2027-02-08")));
    }

    [Fact]
    public void AnnouncedYear_that_contradicts_itself_names_the_day()
    {
        var name = new BilingualText("Nghỉ", "Off");
        Refused("2026-01-02", [new DayOff(Day("2026-01-02"), name)]);
        Refused("2027-01-04", [new DayOff(Day("2027-01-04"), name), new DayOff(Day("2027-01-04"), name)]);
        Refused("2027-01-09", [new DayOff(Day("2027-01-04"), name, Day("2027-01-09")), new DayOff(Day("2027-01-09"), name)]);
        Assert.Throws<ArgumentException>(() => new DayOff(Day("2027-01-04"), name, Day("2027-01-08")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnouncedYear(0, []));

        static void Refused(string day, DayOff[] days) =>
            Assert.Contains(day, Assert.Throws<InvalidEntryException>(() => new AnnouncedYear(2027, days)).Entry, StringComparison.Ordinal);
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

    [Property]
    public void WithCultureDay_takes_24_November_from_2026_on_and_no_other_day(LawDay any)
    {
        var culture = Calendar.WithCultureDay();
        foreach (var day in new[] { any.Day, new LocalDate(any.Day.Year, 11, 24) })
        {
            Assert.Equal(Calendar.IsWorkingDay(day) && !(day is { Month: 11, Day: 24, Year: >= 2026 }), culture.IsWorkingDay(day));
        }
    }

    private static string Text(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
}
