using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A section of a self-assessment.</summary>
/// <param name="Section">The section of the form: its code, name and maximum.</param>
/// <param name="Rows">The criteria in form order.</param>
public sealed record SelfAssessmentSection(RubricSection Section, IReadOnlyList<SelfAssessmentRow> Rows)
{
    /// <summary>Gets the criteria in form order.</summary>
    public IReadOnlyList<SelfAssessmentRow> Rows { get; init => field = Unchangeable.List(value); } = Unchangeable.List(Rows);

    /// <summary>Gets the points of the section.</summary>
    public int Points => Rows.Sum(row => row.Points);
}
