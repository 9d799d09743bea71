using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A number of one unit, written as an object of one member: the unit and its number.</summary>
/// <param name="expected">What it looks like.</param>
/// <param name="most">The largest number of a unit.</param>
internal abstract class UnitShape<TUnit, T>(BilingualText expected, int most) : Shape<T>
    where TUnit : struct, Enum
{
    private readonly DictionaryShape<TUnit, int> entries = new(new WordKeys<TUnit>(), new WholeNumberShape(1, most), 1);

    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected => expected;

    public override bool IsWhole => true;

    public override Shape? Item => entries.Item;

    public override (decimal Least, decimal Most)? Bounds => (1, 1);

    public override Shape? Names => entries.Names;

    protected abstract T Of(int count, TUnit unit);

    protected sealed override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        value = default!;

        // It is one value: an amendment writes it as a whole.
        var isPartial = reader.IsPartial;
        reader.IsPartial = false;
        var isRead = entries.TryRead(ref reader, out var read);
        reader.IsPartial = isPartial;
        if (!isRead) return false;
        if (read.Count == 0)
        {
            reader.Tell(ProblemTexts.Expected(Expected));
            return false;
        }

        value = Of(read.Values.Single(), read.Keys.Single());
        return true;
    }
}
