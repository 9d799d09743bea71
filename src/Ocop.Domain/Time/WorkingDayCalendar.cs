using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Time;

/// <summary>The working days of state bodies (ngày làm việc): Monday to Friday without days off, and the weekend days worked in their place.</summary>
/// <remarks>
/// The calendar of a book (<see cref="RuleBook.WorkingDays"/>) knows the years whose days off the book holds. Of any other year it knows weekends and the holidays of fixed date only,
/// and every answer says so; a host adds the year with <see cref="With"/> or with <see cref="RuleBook.With(AnnouncedYear)"/> once it is announced.
/// Law: Law 45/2019/QH14 (Labour Code), Article 112, with the yearly announcements.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class WorkingDayCalendar
{
    private readonly Dictionary<int, AnnouncedYear> years;
    private readonly FixedHoliday[] everyYear;
    private readonly HashSet<LocalDate> off = [];
    private readonly HashSet<LocalDate> worked = [];
    private readonly HashSet<LocalDate> unconfirmed = [];

    internal WorkingDayCalendar(IEnumerable<AnnouncedYear> years, IEnumerable<FixedHoliday> everyYear, bool hasCultureDay)
    {
        this.everyYear = [.. everyYear];
        this.years = years.ToDictionary(year => year.Year);
        HasCultureDay = hasCultureDay;
        foreach (var day in this.years.Values.SelectMany(year => year.DaysOff))
        {
            off.Add(day.On);
            if (day.WorkedInstead is { } saturday) worked.Add(saturday);
            if (!day.IsConfirmed) unconfirmed.UnionWith(new[] { day.On, day.WorkedInstead ?? day.On });
        }

        // A host that switches 24 November on has settled it.
        unconfirmed.UnionWith(this.years.Values.SelectMany(year => year.Unsettled).Where(day => !(hasCultureDay && IsCultureDay(day))));
    }

    /// <summary>Gets the years whose days off are known, in order.</summary>
    public IEnumerable<AnnouncedYear> Years => years.Values.OrderBy(year => year.Year);

    /// <summary>Gets a value indicating whether 24 November (Ngày Văn hóa Việt Nam) is a day off; the default is <see langword="false"/>, for it was announced and its enactment is not confirmed.</summary>
    public bool HasCultureDay { get; }

    /// <summary>Returns a calendar that knows a further year, or other days off for a year it knows.</summary>
    /// <param name="year">The days off of the year.</param>
    /// <returns>The new calendar; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public WorkingDayCalendar With(AnnouncedYear year)
    {
        Guard.NotNull(year, nameof(year));
        return new WorkingDayCalendar(years.Values.Where(known => known.Year != year.Year).Append(year), everyYear, HasCultureDay);
    }

    /// <summary>Returns a calendar in which 24 November is a day off, from 2026 on.</summary>
    /// <returns>The new calendar; this one does not change.</returns>
    public WorkingDayCalendar WithCultureDay() => new(years.Values, everyYear, hasCultureDay: true);

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
        if (IsWeekend(day) || IsFixedHoliday(day) || off.Contains(day)) return false;
        return !(HasCultureDay && IsCultureDay(day));
    }

    /// <summary>Returns the day itself if it is a working day, else the next one that is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    public LocalDate OnOrAfter(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
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

    private bool IsCultureDay(LocalDate day) => IsHoliday(day, isEnacted: false);

    private bool IsFixedHoliday(LocalDate day) => IsHoliday(day, isEnacted: true);

    private bool IsHoliday(LocalDate day, bool isEnacted)
    {
        foreach (var holiday in everyYear)
        {
            if (holiday.IsEnacted == isEnacted && holiday.Is(day)) return true;
        }

        return false;
    }
}
