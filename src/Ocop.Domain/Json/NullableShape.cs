namespace Ocop.Domain.Json;

/// <summary>A value that must be written but may be null.</summary>
internal sealed class NullableShape<T>(Shape<T> shape) : Shape<T?>
    where T : struct
{
    public override ShapeKind Kind => shape.Kind;

    public override BilingualText Expected => shape.Expected;

    public override bool IsNullable => true;

    public override IReadOnlyList<string> Words => shape.Words;

    public override (decimal Least, decimal Most)? Bounds => shape.Bounds;

    public override string? Pattern => shape.Pattern;

    protected override bool TryReadValue(ref DocumentReader reader, out T? value)
    {
        var isRead = shape.TryRead(ref reader, out var written);
        value = written;
        return isRead;
    }
}
