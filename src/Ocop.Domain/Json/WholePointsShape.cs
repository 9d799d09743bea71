namespace Ocop.Domain.Json;

/// <summary>Whole points.</summary>
internal sealed class WholePointsShape(int least) : Shape<Fraction>
{
    private readonly WholeNumberShape number = new(least, int.MaxValue);

    /// <summary>Gets the shape of points of a card: what they may be only its form knows.</summary>
    public static WholePointsShape Any { get; } = new(int.MinValue);

    public override ShapeKind Kind => number.Kind;

    public override BilingualText Expected => number.Expected;

    public override (decimal Least, decimal Most)? Bounds => number.Bounds;

    protected override bool TryReadValue(ref DocumentReader reader, out Fraction value)
    {
        var isRead = number.TryRead(ref reader, out var read);
        value = read;
        return isRead;
    }
}
