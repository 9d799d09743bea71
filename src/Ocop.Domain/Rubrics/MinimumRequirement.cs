using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>One of the <see cref="MinimumRequirements"/> (tiêu chí tối thiểu) that are known.</summary>
public sealed class MinimumRequirement
{
    private readonly IReadOnlyDictionary<int, int> levels;

    internal MinimumRequirement(int stars, string criterionKey, BilingualText labels, LegalReference reference, IReadOnlyDictionary<int, int> levels)
    {
        Stars = stars;
        CriterionKey = criterionKey;
        Labels = labels;
        Reference = reference;
        this.levels = levels;
    }

    /// <summary>Gets the stars, 1 to 5, that need it; more stars need it too.</summary>
    public int Stars { get; }

    /// <summary>Gets the semantic key of the criterion that it is about, such as <c>quality-declaration</c>.</summary>
    public string CriterionKey { get; }

    /// <summary>Gets what it asks for, in a few words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets where the law lays it down.</summary>
    public LegalReference Reference { get; }

    // The product sets of which the level is known.
    internal IEnumerable<int> ProductSets => levels.Keys;

    /// <summary>Returns the level that meets the requirement in the form of a product set.</summary>
    /// <param name="productSet">The number of the set.</param>
    /// <returns>The level, from 1, or null where no level of the form can be said to be the one required.</returns>
    public int? RequiredLevel(int productSet) => levels.TryGetValue(productSet, out var level) ? level : null;

    /// <summary>Returns the level that meets the requirement on a criterion, or null where the requirement is not about it or its level is not known.</summary>
    internal int? RequiredLevel(Criterion criterion) =>
        criterion.Key == CriterionKey ? RequiredLevel(criterion.Section.Part.Rubric.ProductSet.Number) : null;
}
