using System.Text.Json;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>A list of values of one shape, of at most so many. Of a keyed list an amendment carries the values that it changes; any other list it replaces as a whole.</summary>
internal sealed class ListShape<T>(Shape<T> item, int most, bool isKeyed = false) : Shape<IReadOnlyList<T>>
{
    public override ShapeKind Kind => ShapeKind.List;

    public override BilingualText Expected => ProblemTexts.AList;

    public override Shape? Item => item;

    public override (decimal Least, decimal Most)? Bounds => (0, most);

    public override bool IsKeyed => isKeyed;

    protected override bool TryReadValue(ref DocumentReader reader, out IReadOnlyList<T> value)
    {
        if (reader.Token != JsonTokenType.StartArray) return Refuse(ref reader, out value);
        var values = new List<T>();
        var isPartial = reader.IsPartial;
        reader.IsPartial = isPartial && isKeyed;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (values.Count == most)
            {
                reader.Tell(ProblemTexts.TooMany(most));
                reader.SkipToEnd();
                break;
            }

            reader.Problems.Enter(values.Count);
            item.TryRead(ref reader, out var entry);
            values.Add(entry);
            reader.Problems.Leave();
        }

        reader.IsPartial = isPartial;
        value = Unchangeable.Wrap(values);
        return true;
    }
}
