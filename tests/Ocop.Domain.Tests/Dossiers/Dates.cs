using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>Dates for case tables and properties.</summary>
internal static class Dates
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static LocalDate? DayOrNull(string? text) => text is null ? null : Day(text);

    /// <summary>Random days of a range; a failing one shrinks towards the first day.</summary>
    public static Arbitrary<LocalDate> Between(string from, string through)
    {
        var first = Day(from);
        var count = Period.DaysBetween(first, Day(through));
        return Arb.From(
            Gen.Choose(0, count).Select(first.PlusDays),
            day => new[] { first, first.PlusDays(Period.DaysBetween(first, day) / 2), day.PlusDays(-1) }.Where(smaller => smaller >= first && smaller < day));
    }
}
