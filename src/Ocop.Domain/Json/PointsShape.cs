using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Points: a whole number, or a fraction where a mean is not whole.</summary>
internal sealed class PointsShape : Shape<Fraction>
{
    public static PointsShape Instance { get; } = new();

    public override ShapeKind Kind => ShapeKind.Union;

    public override BilingualText Expected { get; } = ProblemTexts.PointsOrFraction;

    public override IReadOnlyList<Shape> Cases => [WholePointsShape.Any, FractionShape.Instance];

    protected override bool TryReadValue(ref DocumentReader reader, out Fraction value) => reader.Token switch
    {
        JsonTokenType.Number => WholePointsShape.Any.TryRead(ref reader, out value),
        JsonTokenType.StartObject => FractionShape.Instance.TryRead(ref reader, out value),
        _ => Refuse(ref reader, out value),
    };
}
