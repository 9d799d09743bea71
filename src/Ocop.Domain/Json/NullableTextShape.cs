namespace Ocop.Domain.Json;

/// <summary>A text that must be written but may be null.</summary>
internal sealed class NullableTextShape(TextShape text) : Shape<string?>
{
    public override ShapeKind Kind => text.Kind;

    public override BilingualText Expected => text.Expected;

    public override bool IsNullable => true;

    public override (long Least, long Most)? Bounds => text.Bounds;

    public override string? Pattern => text.Pattern;

    protected override bool TryReadValue(ref DocumentReader reader, out string? value)
    {
        var isRead = text.TryRead(ref reader, out var written);
        value = isRead ? written : null;
        return isRead;
    }
}
