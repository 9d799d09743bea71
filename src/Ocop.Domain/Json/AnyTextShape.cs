using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Any text, also an empty one: what it may be is for whoever uses it to say. Bytes that are not UTF-8 and escapes that stand for no character are told.</summary>
internal sealed class AnyTextShape : Shape<string>
{
    public static AnyTextShape Instance { get; } = new();

    public override ShapeKind Kind => ShapeKind.Text;

    public override BilingualText Expected => ProblemTexts.AText;

    protected override bool TryReadValue(ref DocumentReader reader, out string value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        if (reader.TryGetText(int.MaxValue, out value!)) return true;
        reader.Tell(ProblemTexts.NotUnicode);
        return false;
    }
}
