using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Compares days of the ISO calendar by their numbers: the comparison of NodaTime asks for all its calendars, which cost more at the first use of a process than everything else that a rating needs.</summary>
internal static class DayOrder
{
    /// <summary>Returns whether a day comes before another.</summary>
    public static bool IsBefore(LocalDate day, LocalDate other) => KeyOf(day) < KeyOf(other);

    /// <summary>Returns whether a day is one of the ISO calendar.</summary>
    public static bool IsIso(LocalDate day)
    {
        var (year, month, dayOfMonth) = (day.Year, day.Month, day.Day);
        var isCommon = year is >= 1 and <= 9999 && month <= 12 && dayOfMonth <= DateTime.DaysInMonth(year, month);
        return isCommon ? new LocalDate(year, month, dayOfMonth) == day : day.Calendar == CalendarSystem.Iso;
    }

    /// <summary>Returns a number that orders days.</summary>
    public static int KeyOf(LocalDate day) => (day.Year * 512) + (day.Month * 32) + day.Day;
}
