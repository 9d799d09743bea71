using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A section (mục) of a part of a form.</summary>
public sealed partial class RubricSection
{
    private readonly IFormLabels labels;

    internal RubricSection(RubricPart part, string code, string key, IFormLabels labels, int maximum, Func<RubricSection, IReadOnlyList<Criterion>> criteria)
    {
        Part = part;
        Code = code;
        Key = key;
        this.labels = labels;
        Max = maximum;
        Criteria = Unchangeable.List(criteria(this));
    }

    /// <summary>Gets the part that the section stands in.</summary>
    public RubricPart Part { get; }

    /// <summary>Gets the printed code, such as <c>3</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the stable semantic key.</summary>
    public string Key { get; }

    /// <summary>Gets the name, in a few words.</summary>
    public BilingualText Labels => labels.Section(Key);

    /// <summary>Gets the most points that the section can give.</summary>
    public int Max { get; }

    /// <summary>Gets where the section stands in the form.</summary>
    public LegalReference Reference => Part.Rubric.Reference with { Section = Code };

    /// <summary>Gets the criteria in form order. Headings without levels of their own are not criteria.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }
}
