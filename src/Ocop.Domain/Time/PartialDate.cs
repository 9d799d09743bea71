using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Time;

/// <summary>A day as far as papers tell it (ngày biết một phần): a year, a month of a year, or a day.</summary>
/// <remarks>A day converts to it by itself. Two are equal when they tell the same. The default value is the first day of the calendar.</remarks>
public readonly record struct PartialDate
{
    private const int LastYear = 9999;
    private const int YearLength = 4;
    private const int MonthLength = 7;

    private readonly Precision precision;

    /// <summary>Creates a date of which only the year is known.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public PartialDate(int year)
    {
        First = new LocalDate(Guard.InRange(year, 1, LastYear, nameof(year)), 1, 1);
        precision = Precision.Year;
    }

    /// <summary>Creates a date of which only the month is known.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public PartialDate(int year, int month)
    {
        First = new LocalDate(Guard.InRange(year, 1, LastYear, nameof(year)), Guard.InRange(month, 1, 12, nameof(month)), 1);
        precision = Precision.Month;
    }

    /// <summary>Creates a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public PartialDate(LocalDate day)
    {
        First = Guard.Iso(day, nameof(day));
        precision = Precision.Day;
    }

    private enum Precision
    {
        Day = 0,
        Month = 1,
        Year = 2,
    }

    /// <summary>Gets the year.</summary>
    public int Year => First.Year;

    /// <summary>Gets the month, or null where only the year is known.</summary>
    public int? Month => precision == Precision.Year ? null : First.Month;

    /// <summary>Gets the day, or null where it is not known.</summary>
    public LocalDate? Day => precision == Precision.Day ? First : null;

    /// <summary>Gets the first day that it can be.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day that it can be.</summary>
    public LocalDate Last => precision switch
    {
        Precision.Year => new LocalDate(First.Year, 12, 31),
        Precision.Month => First.With(DateAdjusters.EndOfMonth),
        _ => First,
    };

    /// <summary>Gets a value indicating whether the day is known.</summary>
    public bool IsDay => precision == Precision.Day;

    /// <summary>Gives a day as a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static implicit operator PartialDate(LocalDate day) => new(day);

    /// <summary>Gives a day as a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static PartialDate FromLocalDate(LocalDate day) => new(day);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text: <c>2022</c>, <c>2022-12</c> or <c>2022-12-31</c>.</param>
    /// <param name="date">The date.</param>
    /// <returns><see langword="true"/> if it is one.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null) return false;

        // What is missing is read as the first month and the first day.
        if (!IsoDate.TryParse(text.Length switch { YearLength => text + "-01-01", MonthLength => text + "-01", _ => text }, out var first)) return false;
        date = text.Length switch { YearLength => new PartialDate(first.Year), MonthLength => new PartialDate(first.Year, first.Month), _ => new PartialDate(first) };
        return true;
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text: <c>2022</c>, <c>2022-12</c> or <c>2022-12-31</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static PartialDate Parse(string text) => TryParse(Guard.NotNull(text, nameof(text)), out var date)
        ? date
        : throw new FormatException("Expected a year, a month or a date that exists, written yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <summary>Returns the date as it is read.</summary>
    /// <returns><c>2022</c>, <c>2022-12</c> or <c>2022-12-31</c>.</returns>
    public override string ToString() => precision switch
    {
        Precision.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        Precision.Month => IsoDate.Format(First).Substring(0, MonthLength),
        _ => IsoDate.Format(First),
    };
}
