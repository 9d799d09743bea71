using System.Text.Json;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A day of the ISO calendar, written yyyy-MM-dd.</summary>
internal sealed class DateShape : Shape<LocalDate>
{
    private const int Length = 10;

    public override ShapeKind Kind => ShapeKind.Date;

    public override BilingualText Expected { get; } = new("ngày có thật, viết yyyy-MM-dd", "a date that exists, written yyyy-MM-dd");

    protected override bool TryReadValue(ref DocumentReader reader, out LocalDate value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        if (reader.TryGetText(Length, out var text) && IsoDate.TryParse(text, out value)) return true;
        value = default;
        reader.Tell(ProblemTexts.Expected(Expected));
        return false;
    }
}
