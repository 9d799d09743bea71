using System.Text.Json;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>One of the words of an enumeration, letter by letter.</summary>
internal sealed class WordShape<T> : Shape<T>
    where T : struct, Enum
{
    private const int Longest = 100;

    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected => new("một trong " + string.Join(", ", Words), "one of " + string.Join(", ", Words));

    public override IReadOnlyList<string> Words => WireNames<T>.All;

    protected override bool TryReadValue(ref DocumentReader reader, out T value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        if (reader.TryGetText(Longest, out var word) && WireNames<T>.TryParse(word, out value)) return true;
        value = default;
        reader.Tell(ProblemTexts.Expected(Expected));
        return false;
    }
}
