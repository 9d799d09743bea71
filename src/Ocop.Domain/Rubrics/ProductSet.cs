using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>A product set (bộ sản phẩm): the products that are rated with one form.</summary>
public sealed class ProductSet
{
    internal ProductSet(ProductGroup group, int number, BilingualText labels, IReadOnlyList<KeyedLabel> ministries, LegalReference reference)
    {
        Group = group;
        Number = number;
        Labels = labels;
        Ministries = Unchangeable.List(ministries);
        Reference = reference;
    }

    /// <summary>Gets the group that the set belongs to.</summary>
    public ProductGroup Group { get; }

    /// <summary>Gets the category that the set belongs to.</summary>
    public ProductCategory Category => Group.Category;

    /// <summary>Gets the number of the set in its decision, from 1 to 26.</summary>
    public int Number { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the managing ministries, the leading one first; empty where they are not known.</summary>
    /// <remarks>The file of each decision names its ministries, earlier ones the predecessors of those of today: one that merged has the same key and another name.</remarks>
    public IReadOnlyList<KeyedLabel> Ministries { get; }

    /// <summary>Gets where the catalogue names the set.</summary>
    public LegalReference Reference { get; }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Labels.Vietnamese;
}
