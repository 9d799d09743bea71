using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws days, more of them where the law changes or a month is short than anywhere else.</summary>
internal static class LawDays
{
    public static readonly LocalDate First = new(2019, 1, 1);

    public static readonly LocalDate Last = new(2030, 12, 31);

    // Days on which something begins or ends, beside those on which an instrument comes into force.
    private static readonly LocalDate[] Edges =
    [
        .. Instruments.Of.Select(instrument => instrument.InForceFrom),
        new(2025, 7, 1), new(2026, 6, 21), new(2026, 6, 22), new(2026, 7, 21),
        new(2020, 2, 29), new(2024, 2, 29), new(2028, 2, 29), new(2027, 2, 28), new(2023, 12, 31), new(2026, 8, 31),
    ];

    /// <summary>Any day from 2019 to 2030.</summary>
    public static Gen<LocalDate> Any { get; } = From(First);

    /// <summary>Days from one on: the day itself, days near an edge, or any.</summary>
    public static Gen<LocalDate> From(LocalDate first)
    {
        var edges = Edges.Where(edge => edge > first.PlusDays(1)).ToArray();
        var near = edges.Length == 0 ? Gen.Constant(first) : from edge in Gen.Elements(edges) from days in Gen.Choose(-2, 2) select LocalDate.Max(first, edge.PlusDays(days));
        return Gen.Frequency(
            (1, Gen.Choose(0, 2).Select(first.PlusDays)),
            (3, near),
            (3, Gen.Choose(0, Math.Max(1, Period.DaysBetween(first, Last))).Select(first.PlusDays)));
    }

    /// <summary>Moves a day towards a first one, by halves of the way and by a day.</summary>
    public static IEnumerable<LocalDate> Shrink(LocalDate day, LocalDate first)
    {
        for (var days = Period.DaysBetween(first, day); days > 0; days /= 2) yield return day.PlusDays(-days);
    }
}
