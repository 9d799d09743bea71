namespace Ocop.Domain.Json;

/// <summary>One of a few words, letter by letter.</summary>
internal sealed class ConstantShape(IReadOnlyList<string> words) : ParsedShape<string>(longest: 100)
{
    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected { get; } = ProblemTexts.OneOf(words);

    public override IReadOnlyList<string> Words => words;

    protected override bool TryParse(string text, out string value)
    {
        value = text;
        return words.Contains(text);
    }
}
