using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A section of a self-assessment.</summary>
public sealed record SelfAssessmentSection
{
    internal SelfAssessmentSection(RubricSection section, IReadOnlyList<SelfAssessmentRow> rows)
    {
        Section = section;
        Rows = Unchangeable.List(rows);
    }

    /// <summary>Gets the section of the form: its code, name and maximum.</summary>
    public RubricSection Section { get; }

    /// <summary>Gets the criteria in form order.</summary>
    public IReadOnlyList<SelfAssessmentRow> Rows { get; }

    /// <summary>Gets the points of the section.</summary>
    public int Points => Rows.Sum(row => row.Points);
}
