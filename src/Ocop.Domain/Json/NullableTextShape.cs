namespace Ocop.Domain.Json;

/// <summary>A text that must be written but may be null.</summary>
internal sealed class NullableTextShape(TextShape text) : Shape<string?>
{
    public override ShapeKind Kind => text.Kind;

    public override BilingualText Expected => text.Expected;

    public override bool IsNullable => true;

    public override (int Least, int Most)? Bounds => text.Bounds;

    protected override bool TryReadValue(ref DocumentReader reader, out string? value)
    {
        var isRead = text.TryRead(ref reader, out var written);
        value = isRead ? written : null;
        return isRead;
    }
}
