using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Reads and writes a date as <c>yyyy-MM-dd</c>. Digits are read by hand: a NodaTime pattern costs tens of milliseconds at first use.</summary>
internal static class IsoDate
{
    private const int Length = 10;

    public static string Format(LocalDate value) => Format(value.Year, value.Month, value.Day);

    /// <summary>Writes the day of a key.</summary>
    public static string Format(int key)
    {
        var (year, month, day) = DayOrder.PartsOf(key);
        return Format(year, month, day);
    }

    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        if (text?.Length != Length) return false;
        Span<byte> ascii = stackalloc byte[Length];
        for (var i = 0; i < Length; i++) ascii[i] = text[i] <= '9' ? (byte)text[i] : (byte)0;
        if (!TryParse(ascii, out var key)) return false;
        date = DayOrder.DayOf(key)!.Value;
        return true;
    }

    /// <summary>Reads a date of the ISO calendar from ASCII as the key of its day.</summary>
    public static bool TryParse(ReadOnlySpan<byte> ascii, out int key)
    {
        key = 0;
        if (ascii.Length != Length || ascii[4] != '-' || ascii[7] != '-') return false;
        if (!Digits(ascii.Slice(0, 4), out var year) || !Digits(ascii.Slice(5, 2), out var month) || !Digits(ascii.Slice(8, 2), out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        key = DayOrder.KeyOf(year, month, day);
        return true;
    }

    private static string Format(int year, int month, int day) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);

    private static bool Digits(ReadOnlySpan<byte> ascii, out int value)
    {
        value = 0;
        foreach (var sign in ascii)
        {
            if (sign is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + (sign - '0');
        }

        return true;
    }
}
