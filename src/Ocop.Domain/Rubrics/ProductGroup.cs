using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A product group (phân nhóm): the second division of the catalogue.</summary>
public sealed class ProductGroup
{
    internal ProductGroup(ProductCategory category, int number, BilingualText labels, Func<ProductGroup, IReadOnlyList<ProductSet>> sets)
    {
        Category = category;
        Number = number;
        Labels = labels;
        ProductSets = Unchangeable.List(sets(this));
    }

    /// <summary>Gets the category that the group belongs to.</summary>
    public ProductCategory Category { get; }

    /// <summary>Gets the number of the group within its category, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets where the catalogue stands.</summary>
    public LegalReference Reference => Category.Reference;

    /// <summary>Gets the product sets of the group, by number.</summary>
    public IReadOnlyList<ProductSet> ProductSets { get; }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Labels.Vietnamese;
}
