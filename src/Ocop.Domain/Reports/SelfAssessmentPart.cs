using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A part of a self-assessment.</summary>
/// <param name="Part">The part of the form: its code, name and maximum.</param>
/// <param name="Points">The points of the part.</param>
/// <param name="Sections">The sections in form order; empty for a form that is known by its totals only.</param>
public sealed record SelfAssessmentPart(RubricPart Part, int Points, IReadOnlyList<SelfAssessmentSection> Sections)
{
    /// <summary>Gets the sections in form order; empty for a form that is known by its totals only.</summary>
    public IReadOnlyList<SelfAssessmentSection> Sections { get; init => field = Unchangeable.List(value); } = Unchangeable.List(Sections);
}
