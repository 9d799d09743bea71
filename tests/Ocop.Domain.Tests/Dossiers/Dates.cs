using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>Dates for case tables and properties.</summary>
internal static class Dates
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static LocalDate? DayOrNull(string? text) => text is null ? null : Day(text);
}
