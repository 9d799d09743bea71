using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A product category (nhóm sản phẩm), such as food or handicrafts: the first division of the catalogue.</summary>
public sealed class ProductCategory
{
    internal ProductCategory(int number, BilingualText labels, LegalReference reference, Func<ProductCategory, IReadOnlyList<ProductGroup>> groups)
    {
        Number = number;
        Labels = labels;
        Reference = reference;
        Groups = Unchangeable.List(groups(this));
    }

    /// <summary>Gets the number of the category, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets where the catalogue stands.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets the groups of the category, in the order of the catalogue.</summary>
    public IReadOnlyList<ProductGroup> Groups { get; }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Labels.Vietnamese;
}
