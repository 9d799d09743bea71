using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An object of one of several shapes; a member, which may stand anywhere, says by its word which.</summary>
internal sealed class UnionShape<T>(string selector, IReadOnlyList<KeyValuePair<string, Shape<T>>> cases) : Shape<T>
    where T : class
{
    private readonly byte[] utf8Selector = System.Text.Encoding.UTF8.GetBytes(selector);
    private readonly ConstantShape word = new([.. cases.Select(each => each.Key)]);

    public override ShapeKind Kind => ShapeKind.Union;

    public override BilingualText Expected => ProblemTexts.AnObject;

    /// <summary>Gets the shapes, each with its word.</summary>
    public override IReadOnlyList<Shape> Cases => [.. cases.Select(each => each.Value)];

    protected override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        if (Find(reader.Ahead()) is { } shape) return shape.TryRead(ref reader, out value);
        value = null!;
        TellWord(ref reader);
        return false;
    }

    // What ends the reading ahead ends that which tells, too: it is told there.
    private Shape<T>? Find(DocumentReader ahead)
    {
        try
        {
            return FindAhead(ref ahead);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private Shape<T>? FindAhead(ref DocumentReader ahead)
    {
        while (ahead.Read() && ahead.Token == JsonTokenType.PropertyName)
        {
            var isSelector = ahead.NameIs(utf8Selector, selector);
            ahead.Read();
            if (isSelector)
            {
                return word.TryRead(ref ahead, out var found) ? cases.First(each => each.Key == found).Value : null;
            }

            ahead.Skip();
        }

        return null;
    }

    // Which members there may be is not known then: the word alone is told.
    private void TellWord(ref DocumentReader reader)
    {
        var isFound = false;
        while (reader.Read() && reader.Token != JsonTokenType.EndObject)
        {
            var isSelector = !isFound && reader.NameIs(utf8Selector, selector);
            reader.Read();
            if (!isSelector)
            {
                reader.Skip();
                continue;
            }

            isFound = true;
            reader.Problems.Enter(selector);
            word.TryRead(ref reader, out _);
            reader.Problems.Leave();
        }

        if (isFound) return;
        reader.Problems.Enter(selector);
        reader.Tell(ProblemTexts.Missing(word.Expected), EntryProblemKind.Missing);
        reader.Problems.Leave();
    }
}
