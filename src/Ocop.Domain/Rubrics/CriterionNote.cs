using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A note (ghi chú) that the form prints on a criterion.</summary>
public sealed partial class CriterionNote
{
    private readonly IFormLabels labels;

    internal CriterionNote(CriterionNoteKind kind, string key, IFormLabels labels, LegalReference reference)
    {
        Kind = kind;
        Key = key;
        this.labels = labels;
        Reference = reference;
    }

    /// <summary>Gets what the note does.</summary>
    public CriterionNoteKind Kind { get; }

    /// <summary>Gets the stable key of what the note says, such as <c>foreign-matter</c>.</summary>
    public string Key { get; }

    /// <summary>Gets what the note says, in a few words.</summary>
    public BilingualText Labels => labels.Note(Key);

    /// <summary>Gets where the form prints the note.</summary>
    public LegalReference Reference { get; }
}
