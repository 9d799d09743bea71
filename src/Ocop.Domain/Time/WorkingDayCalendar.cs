using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Time;

/// <summary>The working days of state bodies (ngày làm việc): Monday to Friday without days off, and the weekend days worked in their place.</summary>
/// <remarks>
/// The calendar of a book (<see cref="RuleBook.WorkingDays"/>) knows the years whose days off the book holds. Of any other year it knows weekends and the holidays of fixed date only,
/// and every answer says so; a host adds the year with <see cref="With"/> or with <see cref="RuleBook.With(AnnouncedYear)"/> once it is announced.
/// Law: Law 45/2019/QH14 (Labour Code), Articles 111 and 112, Resolution 28/2026/QH16, with the yearly announcements.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class WorkingDayCalendar
{
    private readonly Dictionary<int, AnnouncedYear> years;
    private readonly FixedHoliday[] everyYear;
    private readonly Dictionary<LocalDate, DayOff> off = [];
    private readonly HashSet<LocalDate> worked = [];
    private readonly HashSet<LocalDate> unconfirmed = [];

    internal WorkingDayCalendar(IEnumerable<AnnouncedYear> years, IEnumerable<FixedHoliday> everyYear)
    {
        this.everyYear = [.. everyYear];
        this.years = years.ToDictionary(year => year.Year);
        foreach (var day in this.years.Values.SelectMany(year => year.DaysOff))
        {
            off.Add(day.On, day);
            if (day.WorkedInstead is { } saturday) worked.Add(saturday);
            if (!day.IsConfirmed) unconfirmed.UnionWith(new[] { day.On, day.WorkedInstead ?? day.On });
        }

        unconfirmed.UnionWith(this.years.Values.SelectMany(year => year.Unsettled));
    }

    /// <summary>Gets the years whose days off are known, in order.</summary>
    public IEnumerable<AnnouncedYear> Years => years.Values.OrderBy(year => year.Year);

    /// <summary>Returns a calendar that knows a further year, or other days off for a year it knows.</summary>
    /// <param name="year">The days off of the year.</param>
    /// <returns>The new calendar; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public WorkingDayCalendar With(AnnouncedYear year)
    {
        Guard.NotNull(year, nameof(year));
        return new WorkingDayCalendar(years.Values.Where(known => known.Year != year.Year).Append(year), everyYear);
    }

    /// <summary>Returns whether the days off of a year are known.</summary>
    /// <param name="year">The year.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public bool Covers(int year) => years.ContainsKey(year);

    /// <summary>Returns whether state bodies work on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> on a working day, as far as the days off of its year are known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
        if (worked.Contains(day)) return true;
        return !IsWeekend(day) && !off.ContainsKey(day) && FixedHolidayOn(day) is null;
    }

    /// <summary>Returns the day itself if it is a working day, else the next one that is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    public LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsWorkingDay(day)) day = day.PlusDays(1);
        return day;
    }

    /// <summary>Returns the last of a number of working days after a day, which is not counted itself.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="count">The number of working days, from 0; 0 gives the day itself.</param>
    /// <returns>The last working day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to <see cref="Term.LongestCount"/>.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    public LocalDate Add(LocalDate day, int count)
    {
        Guard.Iso(day, nameof(day));
        Guard.InRange(count, 0, Term.LongestCount, nameof(count));
        while (count > 0)
        {
            day = day.PlusDays(1);
            if (IsWorkingDay(day)) count--;
        }

        return day;
    }

    /// <summary>Returns a term in working days with every day that it passes over and why, and how well those days off are known: what a person asks who must meet it.</summary>
    /// <param name="day">The day of the event, which is not counted.</param>
    /// <param name="count">The number of working days, from 0; 0 ends on the day itself and passes over none.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to <see cref="Term.LongestCount"/>.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    /// <example>
    /// <code>
    /// var term = RuleBook.Default.WorkingDays.TermFrom(new LocalDate(2026, 4, 29), 2);
    /// Console.WriteLine($"{term.Last:uuuu-MM-dd}, passed over: {string.Join(", ", term.Skipped.Select(day => day.Kind))}");
    /// // 2026-05-05, passed over: Holiday, Holiday, Weekend, Weekend
    /// </code>
    /// </example>
    public WorkingDayTerm TermFrom(LocalDate day, int count)
    {
        var last = Add(day, count);
        var skipped = new List<SkippedDay>();
        for (var each = day.PlusDays(1); each < last; each = each.PlusDays(1))
        {
            if (!IsWorkingDay(each)) skipped.Add(Skipped(each));
        }

        return new WorkingDayTerm(day, count, last, Unchangeable.Wrap(skipped), count == 0 ? CalendarBasis.Announced : BasisOf(day.PlusDays(1), last));
    }

    /// <summary>Counts the working days after a day, up to and including another.</summary>
    /// <param name="after">The day of the event, which is not counted.</param>
    /// <param name="through">The last day.</param>
    /// <returns>The number of working days; 0 where the last day is not after the first.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public int Count(LocalDate after, LocalDate through)
    {
        Guard.Iso(after, nameof(after));
        Guard.Iso(through, nameof(through));
        var count = 0;
        while (after < through)
        {
            after = after.PlusDays(1);
            if (IsWorkingDay(after)) count++;
        }

        return count;
    }

    /// <summary>Returns what is known of the days off between two days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <returns><see cref="CalendarBasis.WeekendsAndFixedDates"/> if a year concerned is not known; else <see cref="CalendarBasis.Unconfirmed"/> if one of the days is not confirmed; else <see cref="CalendarBasis.Announced"/>.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public CalendarBasis BasisOf(LocalDate from, LocalDate through)
    {
        Guard.Iso(from, nameof(from));
        Guard.Iso(through, nameof(through));
        for (var year = from.Year; year <= through.Year; year++)
        {
            if (!Covers(year)) return CalendarBasis.WeekendsAndFixedDates;
        }

        return unconfirmed.Any(day => from <= day && day <= through) ? CalendarBasis.Unconfirmed : CalendarBasis.Announced;
    }

    internal static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private SkippedDay Skipped(LocalDate day)
    {
        var holiday = FixedHolidayOn(day);
        if (off.TryGetValue(day, out var announced))
        {
            var kind = announced.WorkedInstead is null ? SkippedDayKind.Holiday : SkippedDayKind.Swap;
            return new SkippedDay(day, kind, announced.Holiday, announced.Reference ?? holiday?.Reference ?? years[day.Year].Reference);
        }

        return holiday is null ? new SkippedDay(day, SkippedDayKind.Weekend, null, null) : new SkippedDay(day, SkippedDayKind.Holiday, holiday.Labels, holiday.Reference);
    }

    private FixedHoliday? FixedHolidayOn(LocalDate day)
    {
        foreach (var holiday in everyYear)
        {
            if (holiday.Is(day)) return holiday;
        }

        return null;
    }
}
