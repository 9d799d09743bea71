using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A minimum level that a form asks for some stars, printed as an asterisk or added later.</summary>
internal sealed class FormMinimum(FormTable form, int criterion, int ladder, int level, int stars, MinimumRequirement? added)
{
    /// <summary>Gets the position of its criterion in the form.</summary>
    public int Criterion => criterion;

    /// <summary>Gets the position of the ladder that it stands on; what was added stands on the first.</summary>
    public int LadderIndex => ladder;

    /// <summary>Gets the ladder that it stands on.</summary>
    public Ladder Ladder => form.Rubric.LadderArray[ladder];

    /// <summary>Gets the level that must be reached.</summary>
    public int Level => level;

    /// <summary>Gets the stars that need it.</summary>
    public int Stars => stars;

    /// <summary>Gets where the law asks for it.</summary>
    public LegalReference Reference => added?.Reference ?? Ladder.Levels[level - 1].Reference;
}
