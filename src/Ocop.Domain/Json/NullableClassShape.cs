namespace Ocop.Domain.Json;

/// <summary>A value that must be written but may be null.</summary>
internal sealed class NullableClassShape<T>(Shape<T> shape) : Shape<T?>
    where T : class
{
    public override ShapeKind Kind => shape.Kind;

    public override BilingualText Expected => shape.Expected;

    public override bool IsNullable => true;

    public override Shape? Item => shape.Item;

    public override IReadOnlyList<Member> Members => shape.Members;

    public override IReadOnlyList<Shape> Cases => shape.Cases;

    public override IReadOnlyList<IReadOnlyList<string>> Alternatives => shape.Alternatives;

    public override Shape? Names => shape.Names;

    public override IReadOnlyList<string> Words => shape.Words;

    public override (decimal Least, decimal Most)? Bounds => shape.Bounds;

    public override string? Pattern => shape.Pattern;

    protected override bool TryReadValue(ref DocumentReader reader, out T? value) => shape.TryRead(ref reader, out value);
}
