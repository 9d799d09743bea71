using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>A criterion of a self-assessment.</summary>
/// <param name="Criterion">The criterion of the form: its code, name, maximum and place in the law.</param>
/// <param name="Level">The ticked level with its text, or null where nothing is ticked.</param>
/// <param name="Points">The points that count: 0 where nothing is ticked, the criterion does not apply or its prerequisite is unmet.</param>
/// <param name="IsOpen">Whether the criterion is not answered yet.</param>
/// <param name="Evidence">The evidence (minh chứng), as the host gave it.</param>
public sealed record SelfAssessmentRow(Criterion Criterion, CriterionLevel? Level, int Points, bool IsOpen, IReadOnlyList<string> Evidence)
{
    /// <summary>Gets the evidence (minh chứng), as the host gave it.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = Unchangeable.List(value); } = Unchangeable.List(Evidence);

    internal static IEnumerable<SelfAssessmentRow> Read(CheckedCard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence) =>
        card.Answers.Select(answer => new SelfAssessmentRow(
            answer.Criterion,
            answer.Case?.Levels[answer.Level - 1],
            answer.Points,
            answer.IsOpen,
            evidence is not null && evidence.TryGetValue(answer.Criterion.Code, out var papers) ? papers : []));
}
