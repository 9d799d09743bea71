using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What a card says of one criterion, and what of it counts.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="ticked">The ticked case, or null where nothing is ticked.</param>
/// <param name="level">The ticked level, or 0.</param>
/// <param name="isInapplicable">Whether the criterion does not apply, because another is not above the level of the condition.</param>
/// <param name="lacksPrerequisite">Whether the card says that the prerequisite is unmet.</param>
/// <param name="isOpen">Whether the criterion is not answered.</param>
internal readonly struct CriterionAnswer(Criterion criterion, Ladder? ticked, byte level, bool isInapplicable, bool lacksPrerequisite, bool isOpen)
{
    public Criterion Criterion => criterion;

    public Ladder? Ladder => ticked;

    public int Level => level;

    public bool IsInapplicable => isInapplicable;

    public bool LacksPrerequisite => lacksPrerequisite;

    public bool IsOpen => isOpen;

    /// <summary>Gets the level that counts: 0 where the criterion does not apply or its prerequisite is unmet.</summary>
    public int CountedLevel => isInapplicable || lacksPrerequisite ? 0 : level;

    /// <summary>Gets the points of the level that counts.</summary>
    public int Points => CountedLevel == 0 ? 0 : ticked!.Levels[level - 1].Points;

    /// <summary>Gets whether the tick is at a level of 0 points where the form stops at zero, whether it counts or not.</summary>
    public bool HaltsAtZero => criterion.HaltsWhenZero && level > 0 && ticked!.Levels[level - 1].Points == 0;

    /// <summary>Returns whether a minimum level binds: in the other one of two cases it does not.</summary>
    public bool IsBoundBy(FormMinimum minimum) => CountedLevel == 0 || ticked == minimum.Ladder;

    /// <summary>Returns whether a minimum level is reached by what counts; one that does not bind is. With no tick that counts it is missed.</summary>
    public bool Reaches(FormMinimum minimum) => CountedLevel > 0 && (ticked != minimum.Ladder || level >= minimum.Level);
}
