using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Reads and writes a date as <c>yyyy-MM-dd</c>. Digits are read by hand: a NodaTime pattern costs tens of milliseconds at first use.</summary>
internal static class IsoDate
{
    public static string Format(LocalDate value) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", value.Year, value.Month, value.Day);

    public static bool TryParse(string? text, out LocalDate date) => TryParse(text.AsSpan(), out date);

    /// <summary>Reads a date of the ISO calendar from ASCII.</summary>
    public static bool TryParse(ReadOnlySpan<byte> ascii, out LocalDate date)
    {
        date = default;
        if (ascii.Length != 10) return false;
        Span<char> text = stackalloc char[10];
        for (var i = 0; i < text.Length; i++) text[i] = (char)ascii[i];
        return TryParse(text, out date);
    }

    private static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!Digits(text, 0, 4, out var year) || !Digits(text, 5, 2, out var month) || !Digits(text, 8, 2, out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, int start, int count, out int value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
