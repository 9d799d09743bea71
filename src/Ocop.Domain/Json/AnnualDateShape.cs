using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A day of every year, written MM-dd.</summary>
internal sealed class AnnualDateShape : Shape<AnnualDate>
{
    private const int Length = 5;

    // A year that has every day.
    private const string LeapYear = "2000-";

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected { get; } = new("ngày trong năm, viết MM-dd", "a day of the year, written MM-dd");

    public override (int Least, int Most)? Bounds => (Length, Length);

    protected override bool TryReadValue(ref DocumentReader reader, out AnnualDate value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        if (reader.TryGetText(Length, out var text) && IsoDate.TryParse(LeapYear + text, out var day))
        {
            value = new AnnualDate(day.Month, day.Day);
            return true;
        }

        value = default;
        reader.Tell(ProblemTexts.Expected(Expected));
        return false;
    }
}
