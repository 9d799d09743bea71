using System.Text.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Points as a decimal number, whose digits are kept: at most nine before the point and nine after it, and no exponent.</summary>
/// <param name="isFromZero">Whether it is of an answer, which has none below 0; what a card may give only its form knows.</param>
internal sealed class DecimalPointsShape(bool isFromZero) : Shape<DecimalPoints>
{
    // A sign, nine digits, a point and nine digits.
    private const int LongestNumber = 20;
    private const decimal Most = 999_999_999.999_999_999m;

    /// <summary>Gets the shape of points of a card.</summary>
    public static DecimalPointsShape Any { get; } = new(isFromZero: false);

    /// <summary>Gets the shape of points of an answer.</summary>
    public static DecimalPointsShape FromZero { get; } = new(isFromZero: true);

    public override ShapeKind Kind => ShapeKind.Number;

    public override BilingualText Expected { get; } = isFromZero ? ProblemTexts.DecimalFromZero : ProblemTexts.ADecimal;

    public override (decimal Least, decimal Most)? Bounds => (isFromZero ? 0 : -Most, Most);

    protected override bool TryReadValue(ref DocumentReader reader, out DecimalPoints value)
    {
        if (reader.Token != JsonTokenType.Number) return Refuse(ref reader, out value);
        if (!reader.TryGetNumberText(LongestNumber, out var text) || !DecimalPoints.TryParse(text, out value))
        {
            // A number below 0 is told as that, also where it has too many digits or an exponent, unless it is longer than any that is read.
            value = default;
            reader.TellExpected(text is not null && text[0] == '-' ? Expected : ProblemTexts.ADecimal);
            return false;
        }

        if (!isFromZero || value.Value >= 0) return true;
        reader.TellExpected(Expected);
        return false;
    }
}
