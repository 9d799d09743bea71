using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A criterion (tiêu chí) of a form: one row in which a level is ticked.</summary>
public sealed partial class Criterion
{
    private readonly string title;
    private readonly IFormLabels labels;
    private readonly LegalReference? writtenBy;

    internal Criterion(
        RubricSection section,
        string code,
        string key,
        string title,
        IFormLabels labels,
        LegalReference? writtenBy,
        int maximum,
        bool isYesNo,
        bool haltsWhenZero,
        bool isMarkOnHeading,
        bool isAdditive,
        CriterionCondition? condition,
        IReadOnlyList<CriterionNote> notes,
        Func<Criterion, Ladder[]> cases)
    {
        Section = section;
        Code = code;
        Key = key;
        this.title = title;
        this.labels = labels;
        this.writtenBy = writtenBy;
        Max = maximum;
        IsYesNo = isYesNo;
        HaltsWhenZero = haltsWhenZero;
        IsMarkOnHeading = isMarkOnHeading;
        IsAdditive = isAdditive;
        Condition = condition;
        Notes = Unchangeable.List(notes);
        LadderArray = cases(this);
        Ladders = Unchangeable.Wrap(LadderArray);
    }

    /// <summary>Gets the section that the criterion stands in.</summary>
    public RubricSection Section { get; }

    /// <summary>Gets the printed code, such as <c>3.5</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the stable semantic key, such as <c>intellectual-property</c>: the same across product sets and decisions.</summary>
    public string Key { get; }

    /// <summary>Gets the name, in a few words.</summary>
    public BilingualText Labels => labels.Criterion(title);

    /// <summary>Gets the printed maximum of points. The best level gives it, in an additive list all lines together, except where an erratum keeps a maximum that they do not give.</summary>
    public int Max { get; }

    /// <summary>Gets a value indicating whether the form only asks yes or no; level 1 is then yes.</summary>
    public bool IsYesNo { get; }

    /// <summary>Gets a value indicating whether a tick at a level of 0 points stops the evaluation.</summary>
    public bool HaltsWhenZero { get; }

    /// <summary>Gets a value indicating whether the form prints the asterisks on the criterion and not on a level; they are then read as a mark of the first level.</summary>
    public bool IsMarkOnHeading { get; }

    /// <summary>Gets a value indicating whether the criterion is an additive list (danh mục cộng điểm): any of its levels may be ticked together, and each ticked one, a line, adds its points.</summary>
    public bool IsAdditive { get; }

    /// <summary>Gets the condition under which the criterion applies, or null where it always does.</summary>
    public CriterionCondition? Condition { get; }

    /// <summary>Gets the notes that the form prints on the criterion, in order.</summary>
    public IReadOnlyList<CriterionNote> Notes { get; }

    /// <summary>Gets the ladders of levels: one, or two of which a scorecard ticks one.</summary>
    public IReadOnlyList<Ladder> Ladders { get; }

    internal Ladder[] LadderArray { get; }

    /// <summary>Gets where the criterion stands in the form.</summary>
    public LegalReference Reference => (writtenBy is null ? Section.Part.Rubric.Reference : writtenBy with { ProductSet = Section.Part.Rubric.ProductSet.Number }) with { Criterion = Code };

    /// <summary>Returns whether the form prints a note of a kind on the criterion.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> if there is such a note.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public bool HasNote(CriterionNoteKind kind)
    {
        Guard.Named(kind, nameof(kind));
        foreach (var note in Notes)
        {
            if (note.Kind == kind) return true;
        }

        return false;
    }

    /// <summary>Returns the code and the Vietnamese name.</summary>
    /// <returns>The code and the name.</returns>
    public override string ToString() => Code + " " + Labels.Vietnamese;
}
