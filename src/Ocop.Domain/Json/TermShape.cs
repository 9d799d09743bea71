using System.Text.Json;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>A term: one unit and its number, such as {"months": 36}.</summary>
internal sealed class TermShape : Shape<Term>
{
    private static readonly DictionaryShape<TermUnit, int> Entries = new(new WordKeys<TermUnit>(), new WholeNumberShape(1, Term.LongestCount), 1);

    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected { get; } = new("một thời hạn như {\"months\": 36}", "a term such as {\"months\": 36}");

    public override bool IsWhole => true;

    public override Shape? Item => Entries.Item;

    public override (int Least, int Most)? Bounds => (1, 1);

    protected override bool TryReadValue(ref DocumentReader reader, out Term value)
    {
        value = Term.Days(0);
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);

        // A term is one value: an amendment writes it as a whole.
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

        value = Term.Of(entries.Values.Single(), entries.Keys.Single());
        return true;
    }
}
