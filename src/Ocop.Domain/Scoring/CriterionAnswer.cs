using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What a card says of one criterion, and what of it counts.</summary>
/// <param name="form">The form.</param>
/// <param name="index">The place of the criterion.</param>
/// <param name="criterion">The criterion.</param>
/// <param name="ticked">The place of the ticked ladder, or -1 where nothing is ticked.</param>
/// <param name="ladder">The ticked ladder, or null.</param>
/// <param name="level">The ticked level, in an additive list the ticked lines as bits, or 0.</param>
/// <param name="isInapplicable">Whether the criterion does not apply, because another is not above the level of the condition.</param>
/// <param name="lacksPrerequisite">Whether the card says that the prerequisite is unmet.</param>
/// <param name="isExempt">Whether the card says that the minimum levels of the criterion do not bind the product.</param>
/// <param name="hasNoAnswer">Whether nothing is ticked, and nothing says that none fits.</param>
internal readonly struct CriterionAnswer(FormTable form, int index, FormCriterion criterion, int ticked, FormLadder? ladder, byte level, bool isInapplicable, bool lacksPrerequisite, bool isExempt, bool hasNoAnswer)
{
    public Criterion Criterion => form.Rubric.CriterionArray[index];

    public string Code => criterion.Code;

    public Ladder? Ladder => ticked < 0 ? null : form.Rubric.LadderArray[ticked];

    public int Level => level;

    /// <summary>Gets what is ticked: a level, the lines of an additive list, or nothing.</summary>
    public IReadOnlyList<CriterionLevel> Ticked
    {
        get
        {
            if (ticked < 0) return [];
            var levels = form.Rubric.LadderArray[ticked].Levels;
            var tick = level;
            return ladder!.IsAdditive ? [.. levels.Where(line => (tick & (1 << (line.Level - 1))) != 0)] : [levels[tick - 1]];
        }
    }

    public bool IsInapplicable => isInapplicable;

    public bool LacksPrerequisite => lacksPrerequisite;

    public bool IsExempt => isExempt;

    /// <summary>Gets whether the criterion is not answered; where the product is exempt it is, whatever is ticked.</summary>
    public bool IsOpen => hasNoAnswer && !isExempt;

    /// <summary>Gets the letter of the ticked case; null where nothing is ticked or there is one ladder only.</summary>
    public string? Letter => ladder?.Letter;

    /// <summary>Gets the level, or the lines as bits, that counts: 0 where the criterion does not apply or its prerequisite is unmet.</summary>
    public int CountedLevel => isInapplicable || lacksPrerequisite ? 0 : level;

    /// <summary>Gets the points of the level that counts.</summary>
    public int Points => CountedLevel == 0 ? 0 : ladder!.PointsOf(level);

    /// <summary>Gets whether the tick is at a level of 0 points where the form stops at zero, whether it counts or not.</summary>
    public bool HaltsAtZero => level > 0 && criterion.HaltsWhenZero && ladder!.PointsOf(level) == 0;

    /// <summary>Gets whether the points rest on how asterisks on a heading are read: as a mark of the first level. The other reading, full points, would differ from there up to the last level. Asterisks that do not bind rest on neither.</summary>
    public bool RestsOnHeading => criterion.IsMarkOnHeading && !isExempt && CountedLevel > 0 && CountedLevel < ladder!.Points.Length;

    /// <summary>Returns whether a minimum level binds: in the other one of two cases it does not, nor where the product is exempt.</summary>
    public bool IsBoundBy(FormMinimum minimum) => !isExempt && (CountedLevel == 0 || ticked == minimum.LadderIndex);

    /// <summary>Returns whether a minimum level is reached by what counts; one that does not bind is. With no tick that counts it is missed.</summary>
    public bool Reaches(FormMinimum minimum) => isExempt || (CountedLevel > 0 && (ticked != minimum.LadderIndex || level >= minimum.Level));
}
