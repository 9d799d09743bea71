using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A part (phần) of a form: A product and community strength, B marketing, C product quality.</summary>
public sealed class RubricPart
{
    internal RubricPart(Rubric rubric, string code, BilingualText labels, int maximum, Func<RubricPart, IReadOnlyList<RubricSection>> sections)
    {
        Rubric = rubric;
        Code = code;
        Labels = labels;
        Maximum = maximum;
        Sections = Unchangeable.List(sections(this));
    }

    /// <summary>Gets the form.</summary>
    public Rubric Rubric { get; }

    /// <summary>Gets <c>A</c>, <c>B</c> or <c>C</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name, in a few words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the most points that the part can give.</summary>
    public int Maximum { get; }

    /// <summary>Gets the sections in form order; empty for a form of which only the totals are known.</summary>
    public IReadOnlyList<RubricSection> Sections { get; }

    /// <summary>Gets where the part stands in the form.</summary>
    public LegalReference Reference => Rubric.Reference with { Part = Code };
}
