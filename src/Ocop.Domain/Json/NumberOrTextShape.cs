using System.Text.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>A number or a text, kept as it is written; a list, an object and a truth value are refused.</summary>
internal sealed class NumberOrTextShape(TextShape text) : Shape<NumberOrText>
{
    private const int LongestNumber = 40;

    public override ShapeKind Kind => ShapeKind.NumberOrText;

    public override BilingualText Expected { get; } = ProblemTexts.ANumberOrAText;

    public override (decimal Least, decimal Most)? Bounds => text.Bounds;

    protected override bool TryReadValue(ref DocumentReader reader, out NumberOrText value)
    {
        value = default;
        if (reader.Token == JsonTokenType.String)
        {
            if (!text.TryRead(ref reader, out var written)) return false;
            value = new NumberOrText(written, IsNumber: false);
            return true;
        }

        if (reader.Token != JsonTokenType.Number) return Refuse(ref reader, out value);
        if (reader.TryGetNumberText(LongestNumber, out var number))
        {
            value = new NumberOrText(number, IsNumber: true);
            return true;
        }

        reader.Tell(ProblemTexts.TooLong(LongestNumber));
        return false;
    }
}
