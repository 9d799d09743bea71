using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A minimum level that a form asks for: a mark that it prints, or a requirement that a later decision added beside it.</summary>
internal sealed class FormMinimum
{
    private readonly MinimumRequirement? added;

    /// <summary>Takes a mark of the form.</summary>
    public FormMinimum(int criterion, Ladder ladder, CriterionLevel mark)
        : this(criterion, ladder, mark.Level, mark.MinimumForStars!.Value)
    {
    }

    /// <summary>Takes a requirement that was added; its level is one of the first ladder.</summary>
    public FormMinimum(int criterion, Ladder ladder, int level, MinimumRequirement added)
        : this(criterion, ladder, level, added.Stars) => this.added = added;

    private FormMinimum(int criterion, Ladder ladder, int level, int stars)
    {
        Criterion = criterion;
        Ladder = ladder;
        Level = level;
        Stars = stars;
    }

    /// <summary>Gets the position of the criterion in the form.</summary>
    public int Criterion { get; }

    public Ladder Ladder { get; }

    public int Level { get; }

    public int Stars { get; }

    public LegalReference Reference => added?.Reference ?? Ladder.Levels[Level - 1].Reference;
}
