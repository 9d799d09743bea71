using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>One of the words of an enumeration, letter by letter.</summary>
internal sealed class WordShape<T>() : ParsedShape<T>(longest: 100)
    where T : struct, Enum
{
    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected => ProblemTexts.OneOf(Words);

    public override IReadOnlyList<string> Words => WireNames<T>.All;

    protected override bool TryParse(string text, out T value) => WireNames<T>.TryParse(text, out value);
}
