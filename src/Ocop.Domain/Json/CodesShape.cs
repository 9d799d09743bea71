using System.Text.Json;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>An object whose names are codes of criteria, of values of one shape. Which codes there are only a form knows.</summary>
internal sealed class CodesShape<T>(Shape<T> item) : Shape<IReadOnlyDictionary<string, T>>
{
    private const int CommonCount = 40;

    public override ShapeKind Kind => ShapeKind.Dictionary;

    public override BilingualText Expected => ProblemTexts.AnObjectOfCodes;

    public override Shape Item => item;

    protected override bool TryReadValue(ref DocumentReader reader, out IReadOnlyDictionary<string, T> value)
    {
        if (reader.Token != JsonTokenType.StartObject) return Refuse(ref reader, out value);
        var values = new Dictionary<string, T>(CommonCount, StringComparer.Ordinal);
        while (reader.Read() && reader.Token != JsonTokenType.EndObject)
        {
            if (!reader.TryGetText(int.MaxValue, out var code))
            {
                reader.TellAboutName(ProblemTexts.NotUnicode);
                continue;
            }

            reader.Problems.EnterCode(code);
            reader.Read();
            if (values.ContainsKey(code))
            {
                reader.Tell(ProblemTexts.Repeated, EntryProblemKind.Repeated);
                reader.Skip();
            }
            else
            {
                item.TryRead(ref reader, out var entry);
                values.Add(code, entry);
            }

            reader.Problems.Leave();
        }

        value = Unchangeable.Wrap(values);
        return true;
    }
}
