using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A minimum level that a form asks for: a mark that it prints, or a requirement that a later decision added beside it.</summary>
internal sealed class FormMinimum
{
    private readonly MinimumRequirement? added;

    /// <summary>Takes a mark of the form.</summary>
    public FormMinimum(int criterion, CriterionCase @case, CriterionLevel mark)
        : this(criterion, @case, mark.Number, mark.MinimumForStars!.Value)
    {
    }

    /// <summary>Takes a requirement that was added; its level is one of the first ladder.</summary>
    public FormMinimum(int criterion, CriterionCase @case, int level, MinimumRequirement added)
        : this(criterion, @case, level, added.Stars) => this.added = added;

    private FormMinimum(int criterion, CriterionCase @case, int level, int stars)
    {
        Criterion = criterion;
        Case = @case;
        Level = level;
        Stars = stars;
    }

    /// <summary>Gets the position of the criterion in the form.</summary>
    public int Criterion { get; }

    public CriterionCase Case { get; }

    public int Level { get; }

    public int Stars { get; }

    public LegalReference Reference => added?.Reference ?? Case.Levels[Level - 1].Reference;
}
