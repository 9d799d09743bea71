using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A part of a self-assessment.</summary>
public sealed record SelfAssessmentPart
{
    internal SelfAssessmentPart(RubricPart part, int points, IReadOnlyList<SelfAssessmentSection> sections)
    {
        Part = part;
        Points = points;
        Sections = Unchangeable.List(sections);
    }

    /// <summary>Gets the part of the form: its code, name and maximum.</summary>
    public RubricPart Part { get; }

    /// <summary>Gets the points of the part.</summary>
    public int Points { get; }

    /// <summary>Gets the sections in form order; empty for a form that is known by its totals only.</summary>
    public IReadOnlyList<SelfAssessmentSection> Sections { get; }
}
