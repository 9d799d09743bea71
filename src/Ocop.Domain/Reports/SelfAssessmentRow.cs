using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>A criterion of a self-assessment.</summary>
public sealed record SelfAssessmentRow
{
    internal SelfAssessmentRow(Criterion criterion, IReadOnlyList<CriterionLevel> ticked, int points, bool isOpen, bool isExempt, IReadOnlyList<string> evidence)
    {
        Criterion = criterion;
        Level = criterion.IsAdditive ? null : ticked.FirstOrDefault();
        Lines = criterion.IsAdditive ? Unchangeable.List(ticked) : Unchangeable.Empty<CriterionLevel>();
        Points = points;
        IsOpen = isOpen;
        IsExempt = isExempt;
        Evidence = Unchangeable.List(evidence);
    }

    /// <summary>Gets the criterion of the form: its code, name, maximum and place in the law.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the ticked level with its text, or null where nothing is ticked and for an additive list.</summary>
    public CriterionLevel? Level { get; }

    /// <summary>Gets the ticked lines of an additive list, each with its text; empty for any other criterion.</summary>
    public IReadOnlyList<CriterionLevel> Lines { get; }

    /// <summary>Gets the points that count: 0 where nothing is ticked, the criterion does not apply or its prerequisite is unmet.</summary>
    public int Points { get; }

    /// <summary>Gets a value indicating whether the criterion is not answered yet.</summary>
    public bool IsOpen { get; }

    /// <summary>Gets a value indicating whether the card says that the minimum levels of the criterion do not bind the product.</summary>
    public bool IsExempt { get; }

    /// <summary>Gets the evidence (minh chứng), as the host gave it.</summary>
    public IReadOnlyList<string> Evidence { get; }

    internal static IEnumerable<SelfAssessmentRow> Read(CheckedCard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence) =>
        card.Answers.Select(answer => new SelfAssessmentRow(
            answer.Criterion,
            answer.Ticked,
            answer.Points,
            answer.IsOpen,
            answer.IsExempt,
            evidence is not null && evidence.TryGetValue(answer.Criterion.Code, out var papers) ? papers : []));
}
