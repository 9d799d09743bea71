namespace Ocop.Domain.Json;

/// <summary>Makes a value of what was read; what is wrong with it is told at the reader.</summary>
/// <returns>The value, or null where something is wrong.</returns>
internal delegate T? MakeValue<in TEntry, out T>(TEntry entry, ref DocumentReader reader);

/// <summary>An object whose members are read as they stand and then made into a value: only if nothing in it is wrong, so that whatever makes the value finds every member.</summary>
internal sealed class MappedShape<TEntry, T>(Shape<TEntry> entries, MakeValue<TEntry, T> make) : Shape<T>
    where T : class
{
    public override ShapeKind Kind => entries.Kind;

    public override BilingualText Expected => entries.Expected;

    public override Shape? Item => entries.Item;

    public override IReadOnlyList<Member> Members => entries.Members;

    public override IReadOnlyList<Shape> Cases => entries.Cases;

    public override IReadOnlyList<IReadOnlyList<string>> Alternatives => entries.Alternatives;

    public override Shape? Names => entries.Names;

    public override (decimal Least, decimal Most)? Bounds => entries.Bounds;

    protected override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        var before = reader.Problems.Count;
        value = null!;
        if (!entries.TryRead(ref reader, out var entry) || reader.Problems.Count > before) return false;
        value = make(entry, ref reader)!;
        return value is not null;
    }
}
