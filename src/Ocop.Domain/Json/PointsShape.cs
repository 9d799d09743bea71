using System.Text.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Points: a number, or a fraction where a mean has no end.</summary>
internal sealed class PointsShape : Shape<PartPoints>
{
    public static PointsShape Instance { get; } = new();

    public override ShapeKind Kind => ShapeKind.Union;

    public override BilingualText Expected { get; } = ProblemTexts.PointsOrFraction;

    public override IReadOnlyList<Shape> Cases => [DecimalPointsShape.Any, FractionShape.Instance];

    protected override bool TryReadValue(ref DocumentReader reader, out PartPoints value)
    {
        value = default;
        switch (reader.Token)
        {
            case JsonTokenType.Number:
                if (!DecimalPointsShape.Any.TryRead(ref reader, out var number)) return false;
                value = PartPoints.Of(number);
                return true;
            case JsonTokenType.StartObject:
                if (!FractionShape.Instance.TryRead(ref reader, out var fraction)) return false;
                value = new PartPoints(fraction, null);
                return true;
            default:
                return Refuse(ref reader, out value);
        }
    }
}

/// <summary>Points of a part, and the digits with which they are written; null for a fraction.</summary>
internal readonly record struct PartPoints(Fraction Value, DecimalPoints? Given)
{
    public static PartPoints Of(DecimalPoints points) => new(points.ToFraction(), points);
}
