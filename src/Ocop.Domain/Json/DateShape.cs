using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A day of the ISO calendar, written yyyy-MM-dd.</summary>
internal sealed class DateShape() : ParsedShape<LocalDate>(longest: 10)
{
    public override ShapeKind Kind => ShapeKind.Date;

    public override string? Pattern => "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public override BilingualText Expected { get; } = ProblemTexts.ADate;

    protected override bool TryParse(string text, out LocalDate value) => IsoDate.TryParse(text, out value);
}
