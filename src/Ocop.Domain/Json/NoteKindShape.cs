using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>What a printed note does, in a word.</summary>
internal sealed class NoteKindShape : Shape<NoteKindEntry>
{
    private static readonly WordShape<CriterionNoteKind> Word = new();

    public override ShapeKind Kind => Word.Kind;

    public override BilingualText Expected => Word.Expected;

    public override IReadOnlyList<string> Words => Word.Words;

    protected override bool TryReadValue(ref DocumentReader reader, out NoteKindEntry value)
    {
        var isRead = Word.TryRead(ref reader, out var kind);
        value = new NoteKindEntry(kind);
        return isRead;
    }
}
