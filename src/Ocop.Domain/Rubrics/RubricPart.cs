using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A part (phần) of a form, such as that on marketing.</summary>
public sealed partial class RubricPart
{
    internal RubricPart(Rubric rubric, string code, BilingualText labels, int maximum, Func<RubricPart, IReadOnlyList<RubricSection>> sections)
    {
        Rubric = rubric;
        Code = code;
        Labels = labels;
        Max = maximum;
        Sections = Unchangeable.List(sections(this));
    }

    /// <summary>Gets the form.</summary>
    public Rubric Rubric { get; }

    /// <summary>Gets the printed code, such as <c>A</c>; no other part of the form has it.</summary>
    public string Code { get; }

    /// <summary>Gets the name, in a few words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the most points that the part can give.</summary>
    public int Max { get; }

    /// <summary>Gets the sections in form order; empty for a form of which only the totals are known.</summary>
    public IReadOnlyList<RubricSection> Sections { get; }

    /// <summary>Gets where the part stands in the form.</summary>
    public LegalReference Reference => Rubric.Reference with { Part = Code };
}
