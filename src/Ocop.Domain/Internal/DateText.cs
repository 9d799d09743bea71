using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Internal;

/// <summary>Writes dates in texts for people.</summary>
internal static class DateText
{
    public static string Vietnamese(LocalDate date) => string.Format(CultureInfo.InvariantCulture, "{0:00}/{1:00}/{2:0000}", date.Day, date.Month, date.Year);

    public static string English(LocalDate date) => IsoDate.Format(date);
}
