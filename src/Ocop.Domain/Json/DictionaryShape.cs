using System.Text.Json;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>An object whose names are keys of values of one shape, of at most so many. A name that is not a key and a repeated one are told.</summary>
/// <param name="keys">What the names look like.</param>
/// <param name="item">The shape of the values.</param>
/// <param name="most">The most values.</param>
/// <param name="expected">What it looks like, where an object does not say enough.</param>
internal sealed class DictionaryShape<TKey, T>(KeyShape<TKey> keys, Shape<T> item, int most = int.MaxValue, BilingualText? expected = null) : Shape<IReadOnlyDictionary<TKey, T>>
    where TKey : notnull
{
    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected => expected ?? ProblemTexts.AnObject;

    public override Shape? Item => item;

    public override (decimal Least, decimal Most)? Bounds => (0, most);

    public override Shape? Names => keys.Names;

    /// <summary>Gets the shape of the names.</summary>
    public KeyShape<TKey> Keys => keys;

    protected override bool TryReadValue(ref DocumentReader reader, out IReadOnlyDictionary<TKey, T> value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        var values = new Dictionary<TKey, T>();
        while (reader.Read() && reader.Token != JsonTokenType.EndObject)
        {
            if (!reader.TryGetText(keys.LongestText, out var name) || !keys.TryParse(name, out var key))
            {
                reader.TellAboutName(keys.Problem);
                continue;
            }

            if (values.Count == most)
            {
                reader.Tell(ProblemTexts.TooMany(most));
                reader.SkipToEnd();
                break;
            }

            if (keys.AreCodes) reader.Problems.EnterCode(name);
            else reader.Problems.Enter(name);
            reader.Read();
            if (values.ContainsKey(key))
            {
                reader.Tell(ProblemTexts.Repeated, EntryProblemKind.Repeated);
                reader.Skip();
            }
            else
            {
                // Null ends what the amended file says.
                T entry = default!;
                if (!reader.IsPartial || reader.Token != JsonTokenType.Null) item.TryRead(ref reader, out entry);
                values.Add(key, entry);
            }

            reader.Problems.Leave();
        }

        value = Unchangeable.Wrap(values);
        return true;
    }
}
