using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A day, or the year or the month in which it lies: <c>2022-12-31</c>, <c>2022-12</c>, <c>2022</c>.</summary>
internal sealed class PartialDateShape() : ParsedShape<PartialDate>(longest: 10)
{
    // Two digits that are no multiple of 4, and not 00.
    private const string NoLeap = "([02468][1235679]|[13579][01345789])";

    // No format of a schema has it, so that the pattern itself says which days exist.
    private const string NoSuchDay = "(?!.*-02-3)(?!.*-(04|06|09|11)-31)(?!([0-9]{2}" + NoLeap + "|" + NoLeap + "00)-02-29)";

    public override ShapeKind Kind => ShapeKind.Text;

    public override string? Pattern => "^(?!0000)" + NoSuchDay + "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    public override BilingualText Expected { get; } = ProblemTexts.APartialDate;

    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, out value);
}
