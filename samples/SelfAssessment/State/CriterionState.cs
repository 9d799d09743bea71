using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>All that a criterion on the screen depends on: where it is equal, nothing is drawn again.</summary>
public sealed record CriterionState(
    Words Words,
    string? Ladder,
    int Level,
    string Lines,
    bool IsAnsweredNone,
    bool LacksPrerequisite,
    bool IsExempt,
    bool Halts,
    bool Disqualifies,
    bool IsInapplicable,
    string Planned)
{
    /// <summary>Whether anything is ticked or said of the criterion.</summary>
    public bool IsAnswered => Ladder is not null || Lines.Length > 0 || IsAnsweredNone;

    public static CriterionState Of(Assessment assessment, Criterion criterion)
    {
        var card = assessment.Card!;
        var ticked = criterion.IsAdditive ? null : criterion.Ladders.FirstOrDefault(ladder => card.Levels.ContainsKey(ladder.Code));
        return new CriterionState(
            assessment.Words,
            ticked?.Code,
            ticked is null ? 0 : card.Levels[ticked.Code],
            criterion.IsAdditive ? string.Join(',', card.LinesOf(criterion.Ladders[0])) : string.Empty,
            card.AnsweredNone.Contains(criterion.Code),
            card.UnmetPrerequisites.Contains(criterion.Code),
            card.Exempt.Contains(criterion.Code),
            card.Findings.Any(finding => finding.Criterion == criterion.Code && finding.Kind == FindingKind.Halts),
            card.Findings.Any(finding => finding.Criterion == criterion.Code && finding.Kind == FindingKind.Disqualifies),
            assessment.Rating!.Remarks.Any(remark => remark.Code == RemarkCode.Inapplicable && remark.Criterion == criterion.Code),
            string.Join(',', criterion.Ladders.Select(assessment.PlannedLevel)));
    }
}
