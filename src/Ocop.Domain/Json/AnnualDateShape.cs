using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A day of every year, written MM-dd, such as 04-30. 29 February is none.</summary>
internal sealed class AnnualDateShape() : ParsedShape<AnnualDate>(Length)
{
    private const int Length = 5;

    // A year without 29 February.
    private const string Year = "2001-";

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = ProblemTexts.AnnualDay;

    public override (decimal Least, decimal Most)? Bounds => (Length, Length);

    public override string? Pattern => "^[0-9]{2}-[0-9]{2}$";

    protected override bool TryParse(string text, out AnnualDate value)
    {
        var isDay = IsoDate.TryParse(Year + text, out var day);
        value = new AnnualDate(day.Month, day.Day);
        return isDay;
    }
}
