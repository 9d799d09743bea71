using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A term (thời hạn) by the Civil Code: the day of the event is not counted, and the last day ends at midnight.</summary>
/// <remarks>
/// A term in weeks, months or years ends on the corresponding day; in a month without such a day, on its last day.
/// The Code moves the end of a term from a day off to the next working day; whether that applies is the rule's to say,
/// so <see cref="LastDay"/> is the day as counted and <see cref="Deadline"/> carries both.
/// Two terms are equal when their numbers and units are. Law: Law 91/2015/QH13 (Civil Code), Articles 147 and 148.
/// </remarks>
public sealed record Term
{
    private const int DaysOfYear = 365;
    private const int WeeksOfYear = 52;
    private const int MonthsOfYear = 12;

    // Five of seven days are worked; so many days off that it were less than every other day would not be a year of state bodies.
    private const int DaysOfWorkingDay = 2;

    private Term(int count, TermUnit unit)
    {
        Count = Guard.InRange(count, 0, LongestCount, nameof(count));
        Unit = unit;
    }

    internal static Term Of(int count, TermUnit unit) => new(count, unit);

    /// <summary>The largest number of units that a term may have.</summary>
    public const int LongestCount = 10_000;

    /// <summary>Gets the provisions on how a term is counted.</summary>
    public static LegalReference Reference { get; } = new("91/2015/QH13") { Kind = LegalInstrumentKind.Law, Article = "148" };

    /// <summary>Gets the number of units, 0 to <see cref="LongestCount"/>.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public TermUnit Unit { get; }

    /// <summary>Gets a number of years within which the term ends surely, before it moves from a day off.</summary>
    internal int MostYears => 1 + Unit switch
    {
        TermUnit.WorkingDays => Count * DaysOfWorkingDay / DaysOfYear,
        TermUnit.Weeks => Count / WeeksOfYear,
        TermUnit.Months => Count / MonthsOfYear,
        TermUnit.Years => Count,
        _ => Count / DaysOfYear,
    };

    /// <summary>Returns a term in calendar days.</summary>
    /// <param name="count">The number of days, 0 to <see cref="LongestCount"/>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Term Days(int count) => new(count, TermUnit.Days);

    /// <summary>Returns a term in working days of state bodies.</summary>
    /// <param name="count">The number of working days, 0 to <see cref="LongestCount"/>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Term WorkingDays(int count) => new(count, TermUnit.WorkingDays);

    /// <summary>Returns a term in weeks.</summary>
    /// <param name="count">The number of weeks, 0 to <see cref="LongestCount"/>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Term Weeks(int count) => new(count, TermUnit.Weeks);

    /// <summary>Returns a term in months.</summary>
    /// <param name="count">The number of months, 0 to <see cref="LongestCount"/>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Term Months(int count) => new(count, TermUnit.Months);

    /// <summary>Returns a term in years.</summary>
    /// <param name="count">The number of years, 0 to <see cref="LongestCount"/>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Term Years(int count) => new(count, TermUnit.Years);

    /// <summary>Returns the last day of the term as counted, before any move from a day off.</summary>
    /// <param name="eventOn">The day of the event, which is not counted.</param>
    /// <param name="calendar">The working days, such as those of <see cref="RuleBook.WorkingDays"/>. Only a term in working days asks for them; for any other they may be left out.</param>
    /// <returns>The last day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The term is in working days and no calendar is given.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    public LocalDate LastDay(LocalDate eventOn, WorkingDayCalendar? calendar = null)
    {
        Guard.Iso(eventOn, nameof(eventOn));
        try
        {
            return Unit switch
            {
                TermUnit.WorkingDays => Guard.NotNull(calendar, nameof(calendar)).Add(eventOn, Count),
                TermUnit.Weeks => eventOn.PlusWeeks(Count),
                TermUnit.Months => eventOn.PlusMonths(Count),
                TermUnit.Years => eventOn.PlusYears(Count),
                _ => eventOn.PlusDays(Count),
            };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // NodaTime leaves its calendar by one of two exceptions, by how far.
            throw new OverflowException("The term ends beyond the year 9999.", exception);
        }
    }

    /// <summary>Returns the end of the term as a deadline that moves from a day off to the next working day.</summary>
    /// <param name="eventOn">The day of the event, which is not counted.</param>
    /// <param name="reference">The provision that sets the term.</param>
    /// <param name="calendar">The working days, such as those of <see cref="RuleBook.WorkingDays"/>.</param>
    /// <returns>The deadline with both days.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The reference or the calendar is null.</exception>
    /// <exception cref="OverflowException">The day lies beyond the year 9999.</exception>
    public Deadline DeadlineFor(LocalDate eventOn, LegalReference reference, WorkingDayCalendar calendar)
    {
        Guard.NotNull(calendar, nameof(calendar));
        // A term in days asks for days off only at its end, one in working days all the way.
        var counted = LastDay(eventOn, calendar);
        return Time.Deadline.On(counted, reference, calendar, Unit == TermUnit.WorkingDays && Count > 0 ? eventOn.PlusDays(1) : counted);
    }

    /// <summary>Returns the term, such as <c>36 Months</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}", Count, Unit);
}
