using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Orders days of the ISO calendar by keys: the comparison of NodaTime asks for all its calendars, which cost more at the first use of a process than everything else that a rating needs.</summary>
internal static class DayOrder
{
    /// <summary>Returns whether a day is one of the ISO calendar.</summary>
    public static bool IsIso(LocalDate day)
    {
        var (year, month, dayOfMonth) = (day.Year, day.Month, day.Day);
        var isCommon = year is >= 1 and <= 9999 && month <= 12 && dayOfMonth <= DateTime.DaysInMonth(year, month);
        return isCommon ? new LocalDate(year, month, dayOfMonth) == day : day.Calendar == CalendarSystem.Iso;
    }

    /// <summary>Returns the key of a day of the ISO calendar: a number that orders days, and is never 0.</summary>
    public static int KeyOf(LocalDate day) => KeyOf(day.Year, day.Month, day.Day);

    /// <summary>Returns the key of a day, or 0 for none.</summary>
    public static int KeyOf(LocalDate? day) => day is { } known ? KeyOf(known) : 0;

    /// <summary>Returns the key of a day by its numbers.</summary>
    public static int KeyOf(int year, int month, int day) => (year * 512) + (month * 32) + day;

    /// <summary>Returns the day of a key, or null for 0.</summary>
    public static LocalDate? DayOf(int key)
    {
        if (key == 0) return null;
        var (year, month, day) = PartsOf(key);
        return new LocalDate(year, month, day);
    }

    /// <summary>Returns the numbers of the day of a key.</summary>
    public static (int Year, int Month, int Day) PartsOf(int key) => (key >> 9, (key >> 5) & 15, key & 31);
}
