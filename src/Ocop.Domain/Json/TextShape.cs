using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A text that follows a rule and is not too long. Bytes that are not UTF-8 and escapes that stand for no character are told.</summary>
internal sealed class TextShape(BilingualText expected, int longest, Func<string, bool> rule, string? pattern = null) : Shape<string>
{
    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected => expected;

    public override (decimal Least, decimal Most)? Bounds => (1, longest);

    public override string? Pattern => pattern;

    /// <summary>Gets the most characters.</summary>
    public int Longest => longest;

    /// <summary>Returns whether a text follows the rule.</summary>
    public bool Allows(string text) => text.Length <= longest && rule(text);

    protected override bool TryReadValue(ref DocumentReader reader, out string value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        value = string.Empty;
        if (!reader.TryGetText(longest, out var text))
        {
            reader.Tell(reader.IsTooLong(longest) ? ProblemTexts.TooLong(longest) : ProblemTexts.NotUnicode);
            return false;
        }

        value = text;
        if (Allows(text)) return true;
        reader.TellExpected(expected);
        return false;
    }
}
