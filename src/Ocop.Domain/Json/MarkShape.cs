namespace Ocop.Domain.Json;

/// <summary>The asterisks that stand on the heading of a criterion.</summary>
internal sealed class MarkShape() : ParsedShape<int?>(Marks[Marks.Length - 1].Length)
{
    private static readonly string[] Marks = ["***", "****", "*****"];

    public override ShapeKind Kind => ShapeKind.Word;

    public override BilingualText Expected { get; } = ProblemTexts.OneOf(Marks);

    public override IReadOnlyList<string> Words => Marks;

    protected override bool TryParse(string text, out int? value)
    {
        value = text.Length;
        return Array.IndexOf(Marks, text) >= 0;
    }
}
