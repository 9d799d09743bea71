namespace Ocop.Domain.Json;

/// <summary>A fraction, written as numerator and denominator.</summary>
internal sealed class FractionShape : Shape<Fraction>
{
    private readonly ObjectShape<Entry> entries = new ObjectShape<Entry>(() => new())
        .With("numerator", new LongNumberShape(long.MinValue), "the numerator", (fraction, value) => fraction.Numerator = value)
        .With("denominator", new LongNumberShape(1), "the denominator, from 1", (fraction, value) => fraction.Denominator = value);

    public static FractionShape Instance { get; } = new();

    public override ShapeKind Kind => entries.Kind;

    public override BilingualText Expected => entries.Expected;

    public override IReadOnlyList<Member> Members => entries.Members;

    protected override bool TryReadValue(ref DocumentReader reader, out Fraction value)
    {
        var before = reader.Problems.Count;
        value = default;
        if (!entries.TryRead(ref reader, out var entry) || reader.Problems.Count > before) return false;
        value = new Fraction(entry.Numerator, entry.Denominator);
        return true;
    }

    private sealed class Entry
    {
        public long Numerator { get; set; }

        public long Denominator { get; set; }
    }
}
