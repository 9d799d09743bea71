using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>The asterisks that stand on the heading of a criterion.</summary>
internal sealed class MarkShape : Shape<int?>
{
    private static readonly string[] Marks = ["***", "****", "*****"];

    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected { get; } = new("một trong " + string.Join(", ", Marks), "one of " + string.Join(", ", Marks));

    public override IReadOnlyList<string> Words => Marks;

    protected override bool TryReadValue(ref DocumentReader reader, out int? value)
    {
        if (reader.Token != JsonTokenType.String) return Refuse(ref reader, out value);
        value = null;
        if (reader.TryGetText(Marks[Marks.Length - 1].Length, out var text) && Array.IndexOf(Marks, text) >= 0)
        {
            value = text.Length;
            return true;
        }

        reader.Tell(ProblemTexts.Expected(Expected));
        return false;
    }
}
