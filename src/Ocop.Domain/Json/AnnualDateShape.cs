using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A day of every year, written MM-dd, such as 04-30. 29 February is 28 February in a year without it.</summary>
internal sealed class AnnualDateShape() : ParsedShape<AnnualDate>(Length)
{
    private const int Length = 5;

    // A year that has every day.
    private const string LeapYear = "2000-";

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = new("ngày trong năm, viết MM-dd", "a day of the year, written MM-dd");

    public override (int Least, int Most)? Bounds => (Length, Length);

    protected override bool TryParse(string text, out AnnualDate value)
    {
        var isDay = IsoDate.TryParse(LeapYear + text, out var day);
        value = isDay ? new AnnualDate(day.Month, day.Day) : default;
        return isDay;
    }
}
