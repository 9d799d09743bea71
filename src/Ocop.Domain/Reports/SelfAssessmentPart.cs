using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>A part of a self-assessment.</summary>
public sealed record SelfAssessmentPart
{
    internal SelfAssessmentPart(RubricPart part, DecimalPoints? points, IReadOnlyList<SelfAssessmentSection> sections)
    {
        Part = part;
        ExactPoints = points;
        Sections = Unchangeable.List(sections);
    }

    /// <summary>Gets the part of the form: its code, name and maximum.</summary>
    public RubricPart Part { get; }

    /// <summary>Gets the whole points of the part; of points with decimals the whole number below them, and 0 where they are not known.</summary>
    public int Points => (int)(ExactPoints?.Value ?? 0);

    /// <summary>Gets the points of the part with their digits; null where a recorded result does not tell them.</summary>
    public DecimalPoints? ExactPoints { get; }

    /// <summary>Gets the sections in form order; empty for a form that is known by its totals only.</summary>
    public IReadOnlyList<SelfAssessmentSection> Sections { get; }
}
