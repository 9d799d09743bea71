using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A list of values of one shape, of at most so many.</summary>
internal sealed class ListShape<T>(Shape<T> item, int most) : Shape<IReadOnlyList<T>>
{
    private static readonly BilingualText AList = new("một danh sách", "a list");

    public override ShapeKind Kind => ShapeKind.List;

    public override BilingualText Expected => AList;

    public override Shape? Item => item;

    public override (int Least, int Most)? Bounds => (0, most);

    protected override bool TryReadValue(ref DocumentReader reader, out IReadOnlyList<T> value)
    {
        if (reader.Token != JsonTokenType.StartArray) return Refuse(ref reader, out value);
        var values = new List<T>();
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

        value = values.ToArray();
        return true;
    }
}
