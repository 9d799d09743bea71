using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A card under its own form and another one.</summary>
/// <param name="From">The form of the card.</param>
/// <param name="To">The other form.</param>
/// <param name="Criteria">The criteria of the other form in its order, then those that it dropped.</param>
/// <param name="Carried">The card for the other form with the answers that were taken over.</param>
internal sealed record ComparisonAnswer(ComparedForm From, ComparedForm To, IReadOnlyList<ComparedCriterion> Criteria, Scorecard Carried)
{
    public static ComparisonAnswer Of(CardComparison comparison) => new(
        ComparedForm.Of(comparison.From),
        ComparedForm.Of(comparison.To),
        [.. comparison.Criteria.Select(ComparedCriterion.Of)],
        comparison.Carried);
}

/// <summary>One of two forms that are compared.</summary>
internal sealed record ComparedForm(string Decision, int ProductSet, BilingualText Labels)
{
    public static ComparedForm Of(Rubric form) => new(form.Decision, form.ProductSet.Number, form.ProductSet.Labels);
}

/// <summary>One criterion of two forms.</summary>
/// <param name="Key">What joins it: the same in all forms.</param>
/// <param name="Outcome"><c>mapped</c>, <c>added</c> or <c>dropped</c>.</param>
/// <param name="From">Its code in the form of the card; null where it is added.</param>
/// <param name="To">Its code in the other form; null where it is dropped.</param>
/// <param name="Labels">What it is about.</param>
/// <param name="Answer">What becomes of the answer; null where it is added or dropped.</param>
/// <param name="PointsChanged">Whether the points differ.</param>
/// <param name="MinimumsChanged">Whether the minimum levels differ.</param>
/// <param name="LevelsChanged">Whether the levels differ in what they stand for.</param>
internal sealed record ComparedCriterion(string Key, string Outcome, string? From, string? To, BilingualText Labels, CarryOver? Answer, bool? PointsChanged, bool? MinimumsChanged, bool? LevelsChanged)
{
    public static ComparedCriterion Of(CriterionComparison criterion) => criterion switch
    {
        CriterionMapped mapped => new(mapped.Key, "mapped", mapped.From.Code, mapped.To.Code, mapped.To.Labels, mapped.Answer, mapped.PointsChanged, mapped.MinimumsChanged, mapped.LevelsChanged),
        CriterionAdded added => new(added.Key, "added", null, added.To.Code, added.To.Labels, null, null, null, null),
        CriterionDropped dropped => new(dropped.Key, "dropped", dropped.From.Code, null, dropped.From.Labels, null, null, null, null),
        _ => throw new InvalidOperationException("A comparison has three outcomes."),
    };
}
