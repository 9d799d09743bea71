using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What a card says of one criterion, and what of it counts.</summary>
internal readonly struct CriterionAnswer
{
    /// <summary>The ticked level, in an additive list the ticked lines as bits, or 0.</summary>
    public readonly int Level;

    /// <summary>The level, or the lines as bits, that counts: 0 where the criterion does not apply or its prerequisite is unmet.</summary>
    public readonly int CountedLevel;

    /// <summary>Whether the criterion does not apply, because another is not above the level of the condition.</summary>
    public readonly bool IsInapplicable;

    public readonly bool LacksPrerequisite;

    /// <summary>Whether the card says that the minimum levels of the criterion do not bind the product.</summary>
    public readonly bool IsExempt;

    /// <summary>Whether the criterion is not answered; where the product is exempt it is, whatever is ticked.</summary>
    public readonly bool IsOpen;

    private readonly FormTable form;
    private readonly int index;
    private readonly FormCriterion criterion;

    // The ticked ladder and its place; null and -1 where nothing is ticked.
    private readonly FormLadder? ladder;
    private readonly int ticked;

    /// <param name="form">The form.</param>
    /// <param name="index">The place of the criterion.</param>
    /// <param name="ticks">The ticked level of each ladder, or 0.</param>
    /// <param name="lacksPrerequisite">Whether the card says that the prerequisite is unmet.</param>
    /// <param name="isExempt">Whether the card says that the minimum levels of the criterion do not bind the product.</param>
    /// <param name="isAnsweredNone">Whether the card says that no level fits.</param>
    public CriterionAnswer(FormTable form, int index, byte[] ticks, bool lacksPrerequisite, bool isExempt, bool isAnsweredNone)
    {
        this.form = form;
        this.index = index;
        criterion = form.Criteria[index];
        ticked = criterion.Ticked(ticks);
        if (ticked >= 0)
        {
            ladder = form.Ladders[ticked];
            Level = ticks[ticked];
        }

        IsInapplicable = criterion.OnLadder >= 0 && ticks[criterion.OnLadder] <= criterion.AboveLevel;
        LacksPrerequisite = lacksPrerequisite;
        IsExempt = isExempt;
        IsOpen = ticked < 0 && !isAnsweredNone && !isExempt;
        CountedLevel = IsInapplicable || lacksPrerequisite ? 0 : Level;
    }

    public Criterion Criterion => form.Rubric.CriterionArray[index];

    public string Code => criterion.Code;

    public Ladder? Ladder => ticked < 0 ? null : form.Rubric.LadderArray[ticked];

    /// <summary>Gets what is ticked: a level, the lines of an additive list, or nothing.</summary>
    public IReadOnlyList<CriterionLevel> Ticked
    {
        get
        {
            if (ticked < 0) return [];
            var levels = form.Rubric.LadderArray[ticked].Levels;
            var tick = Level;
            return ladder!.IsAdditive ? [.. levels.Where(line => (tick & (1 << (line.Level - 1))) != 0)] : [levels[tick - 1]];
        }
    }

    /// <summary>Gets the letter of the ticked case; null where nothing is ticked or there is one ladder only.</summary>
    public string? Letter => ladder?.Letter;

    /// <summary>Gets the points of the level that counts.</summary>
    public int Points => CountedLevel == 0 ? 0 : ladder!.PointsOf(Level);

    /// <summary>Gets whether the tick is at a level of 0 points where the form stops at zero, whether it counts or not.</summary>
    public bool HaltsAtZero => Level > 0 && criterion.HaltsWhenZero && ladder!.PointsOf(Level) == 0;

    /// <summary>Gets whether the points rest on how asterisks on a heading are read: as a mark of the first level. The other reading, full points, would differ from there up to the last level. Asterisks that do not bind rest on neither.</summary>
    public bool RestsOnHeading => criterion.IsMarkOnHeading && !IsExempt && CountedLevel > 0 && CountedLevel < ladder!.Points.Length;

    /// <summary>Returns whether a minimum level binds: in the other one of two cases it does not, nor where the product is exempt.</summary>
    public bool IsBoundBy(FormMinimum minimum) => !IsExempt && (CountedLevel == 0 || ticked == minimum.LadderIndex);

    /// <summary>Returns whether a minimum level is reached by what counts; one that does not bind is. With no tick that counts it is missed.</summary>
    public bool Reaches(FormMinimum minimum) => IsExempt || (CountedLevel > 0 && (ticked != minimum.LadderIndex || Level >= minimum.Level));
}
