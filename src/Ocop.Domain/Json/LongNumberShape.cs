using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A whole number of up to 64 bits, written in digits.</summary>
internal sealed class LongNumberShape(long least) : Shape<long>
{
    public override ShapeKind Kind => ShapeKind.WholeNumber;

    public override BilingualText Expected { get; } = ProblemTexts.WholeNumber((int)Math.Max(least, int.MinValue), int.MaxValue);

    public override (decimal Least, decimal Most)? Bounds => (least, long.MaxValue);

    protected override bool TryReadValue(ref DocumentReader reader, out long value)
    {
        if (reader.Token != JsonTokenType.Number) return Refuse(ref reader, out value);
        if (reader.TryGetWholeNumber(out value) && value >= least) return true;
        reader.TellExpected(Expected);
        return false;
    }
}
