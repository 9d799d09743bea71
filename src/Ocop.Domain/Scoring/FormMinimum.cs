using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A minimum level that a form asks for some stars, printed as an asterisk or added later.</summary>
internal sealed class FormMinimum(FormTable form, int criterion, int ladder, int level, int stars, MinimumRequirement? added)
{
    // By the level that counts instead: cards miss the same few again and again.
    private readonly UnmetMinimum?[] missed = new UnmetMinimum?[level];

    /// <summary>The position of its criterion in the form.</summary>
    public readonly int Criterion = criterion;

    /// <summary>The position of the ladder that it stands on; what was added stands on the first.</summary>
    public readonly int LadderIndex = ladder;

    /// <summary>The level that must be reached.</summary>
    public readonly int Level = level;

    /// <summary>The stars that need it.</summary>
    public readonly int Stars = stars;

    /// <summary>Gets the ladder that it stands on.</summary>
    public Ladder Ladder => form.Rubric.LadderArray[LadderIndex];

    /// <summary>Returns that it is missed by a card.</summary>
    /// <param name="counted">The level that counts, from 0 and below the level that must be reached.</param>
    public UnmetMinimum MissedAt(int counted) => missed[counted] ??= new UnmetMinimum(form.Criteria[Criterion].Code, Stars, Level, counted);

    /// <summary>Gets where the law asks for it.</summary>
    public LegalReference Reference => added?.Reference ?? Ladder.Levels[Level - 1].Reference;
}
