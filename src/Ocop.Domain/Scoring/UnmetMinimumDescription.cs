using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>A missed minimum level in words (mức tối thiểu chưa đạt): the criterion, what is needed, what the card has, and the points between.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record UnmetMinimumDescription
{
    private UnmetMinimumDescription(UnmetMinimum unmet, Criterion criterion, IReadOnlyList<CriterionLevel> needed, CriterionLevel? counted)
    {
        Unmet = unmet;
        Criterion = criterion;
        Needed = Unchangeable.List(needed);
        Counted = counted;
        PointsBetween = needed.Min(level => level.Points) - (counted?.Points ?? 0);
    }

    /// <summary>Gets the missed minimum level.</summary>
    public UnmetMinimum Unmet { get; }

    /// <summary>Gets the criterion of the form.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the level that is needed. Where neither of two cases is ticked there may be one of each, of which one is enough.</summary>
    public IReadOnlyList<CriterionLevel> Needed { get; }

    /// <summary>Gets the level that counts, or null where none does: nothing is ticked, the prerequisite is unmet or the criterion does not apply.</summary>
    public CriterionLevel? Counted { get; }

    /// <summary>Gets the points that the needed level gives beyond the one that counts; 0 where levels differ in what they stand for and not in points.</summary>
    public int PointsBetween { get; }

    /// <summary>Gets all of it in one sentence.</summary>
    public BilingualText Text => ScoringTexts.Missed(this);

    /// <summary>Returns the sentence in Vietnamese.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Text.Vietnamese;

    /// <summary>Describes a missed minimum level over its form, or returns null where the form has no such criterion or level.</summary>
    internal static UnmetMinimumDescription? Of(Rubric rubric, UnmetMinimum unmet)
    {
        if (!rubric.TryGetCriterion(unmet.Criterion, out var criterion)) return null;
        var marked = criterion.LadderArray.Where(ladder => ladder.Marked.Any(mark => mark.Level == unmet.RequiredLevel && mark.MinimumForStars == unmet.Stars)).ToArray();

        // A requirement that was added beside the form has no mark: its level is one of the first ladder.
        if (marked.Length == 0) marked = [criterion.LadderArray[0]];
        if (!marked.All(ladder => unmet.RequiredLevel >= 1 && unmet.RequiredLevel <= ladder.Levels.Count)) return null;
        if (unmet.Level < 0 || unmet.Level > marked.Max(ladder => ladder.Levels.Count)) return null;

        // With a level that counts one case is ticked; of two with the same mark the rating does not tell which, and their levels stand for the same points.
        var counted = unmet.Level == 0 ? null : marked.First(ladder => unmet.Level <= ladder.Levels.Count).Levels[unmet.Level - 1];
        return new UnmetMinimumDescription(unmet, criterion, marked.Select(ladder => ladder.Levels[unmet.RequiredLevel - 1]).ToArray(), counted);
    }
}
