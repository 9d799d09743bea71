using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A day, or the year or the month in which it lies: <c>2022-12-31</c>, <c>2022-12</c>, <c>2022</c>.</summary>
internal sealed class PartialDateShape() : ParsedShape<PartialDate>(longest: 10)
{
    public override ShapeKind Kind => ShapeKind.Text;

    // Only days that exist: by the length of the month, and 29 February in leap years.
    public override string? Pattern =>
        "^(?!0000)([0-9]{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|1[0-9]|2[0-8]))?"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    public override BilingualText Expected { get; } = ProblemTexts.APartialDate;

    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, out value);
}
