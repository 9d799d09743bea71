using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A whole number in a range, written in digits: no fraction, no exponent, no text.</summary>
/// <param name="least">The smallest.</param>
/// <param name="most">The largest.</param>
/// <param name="expected">What it looks like, where it is not the range that says so.</param>
internal sealed class WholeNumberShape(int least, int most, BilingualText? expected = null) : Shape<int>
{
    public override ShapeKind Kind => ShapeKind.WholeNumber;

    public override BilingualText Expected { get; } = expected ?? ProblemTexts.WholeNumber(least, most);

    public override (decimal Least, decimal Most)? Bounds => (least, most);

    protected override bool TryReadValue(ref DocumentReader reader, out int value)
    {
        if (reader.Token != JsonTokenType.Number) return Refuse(ref reader, out value);
        if (reader.TryGetWholeNumber(out var number) && number >= least && number <= most)
        {
            value = (int)number;
            return true;
        }

        value = default;
        reader.TellExpected(Expected);
        return false;
    }
}
