using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What a card says of one criterion, and what of it counts.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Case">The ticked case, or null where nothing is ticked.</param>
/// <param name="Level">The ticked level, or 0.</param>
/// <param name="IsInapplicable">Whether the criterion does not apply, because another is not above the level of the condition.</param>
/// <param name="LacksPrerequisite">Whether the card says that the prerequisite is unmet.</param>
/// <param name="IsOpen">Whether the criterion is not answered.</param>
internal sealed record CriterionAnswer(Criterion Criterion, CriterionCase? Case, int Level, bool IsInapplicable, bool LacksPrerequisite, bool IsOpen)
{
    public int CountedLevel => IsInapplicable || LacksPrerequisite ? 0 : Level;

    public int Points => CountedLevel == 0 ? 0 : Case!.Levels[CountedLevel - 1].Points;

    /// <summary>Gets whether the tick is at a level of 0 points where the form stops at zero.</summary>
    public bool HaltsAtZero => Criterion.HaltsWhenZero && Level > 0 && Case!.Levels[Level - 1].Points == 0;

    /// <summary>Reads a card that fits its form: one answer for each criterion, in form order.</summary>
    public static IReadOnlyList<CriterionAnswer> Read(Rubric rubric, Scorecard card) => rubric.Criteria.Select(criterion => Read(criterion, card)).ToArray();

    /// <summary>Returns whether a minimum level is reached by what counts. In the other one of two cases the mark does not apply; with no tick that counts it is missed.</summary>
    public bool Reaches(CriterionCase @case, int level) => CountedLevel > 0 && (Case != @case || CountedLevel >= level);

    private static CriterionAnswer Read(Criterion criterion, Scorecard card)
    {
        var ticked = criterion.Cases.FirstOrDefault(@case => card.Levels.ContainsKey(@case.Code));
        return new CriterionAnswer(
            criterion,
            ticked,
            ticked is null ? 0 : card.Levels[ticked.Code],
            criterion.Condition is { } condition && (!card.Levels.TryGetValue(condition.Criterion, out var other) || other <= condition.AboveLevel),
            card.UnmetPrerequisites.Contains(criterion.Code),
            ticked is null && !card.AnsweredNone.Contains(criterion.Code));
    }
}
