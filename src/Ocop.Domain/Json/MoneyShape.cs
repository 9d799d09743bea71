using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An amount in đồng: a unit and its number as the law prints it, such as {"billions": 3}.</summary>
internal sealed class MoneyShape : Shape<long>
{
    private const int MostOfAUnit = 1_000_000;

    private static readonly DictionaryShape<MoneyUnit, int> Entries = new(new WordKeys<MoneyUnit>(), new WholeNumberShape(1, MostOfAUnit), 1);

    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected { get; } = new("một số tiền như {\"billions\": 3}", "an amount such as {\"billions\": 3}");

    public override bool IsWhole => true;

    public override Shape? Item => Entries.Item;

    public override (int Least, int Most)? Bounds => (1, 1);

    protected override bool TryReadValue(ref DocumentReader reader, out long value)
    {
        value = 0;
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);

        // An amount is one value: an amendment writes it as a whole.
        var isPartial = reader.IsPartial;
        reader.IsPartial = false;
        var isRead = Entries.TryRead(ref reader, out var entries);
        reader.IsPartial = isPartial;
        if (!isRead) return false;
        if (entries.Count == 0)
        {
            reader.Tell(ProblemTexts.Expected(Expected));
            return false;
        }

        value = entries.Values.Single() * (entries.Keys.Single() == MoneyUnit.Billions ? 1_000_000_000L : 1_000_000L);
        return true;
    }
}

/// <summary>What amounts of money are counted in.</summary>
internal enum MoneyUnit
{
    Millions,
    Billions,
}
