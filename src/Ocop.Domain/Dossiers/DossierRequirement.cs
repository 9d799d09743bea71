using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier must contain (yêu cầu hồ sơ): one thing, how many of it, and where the law asks for it.</summary>
public sealed record DossierRequirement
{
    internal DossierRequirement(KeyedLabel item, int quantity, bool isOptional, LegalReference reference)
    {
        Item = item;
        Quantity = quantity;
        IsOptional = isOptional;
        Reference = reference;
    }

    /// <summary>Gets the thing, such as <c>samples</c>.</summary>
    public KeyedLabel Item { get; }

    /// <summary>Gets its name.</summary>
    public BilingualText Labels => Item.Labels;

    /// <summary>Gets how many are needed, from 1.</summary>
    public int Quantity { get; }

    /// <summary>Gets a value indicating whether it belongs to the dossier only where there is one; such a thing is never missing.</summary>
    public bool IsOptional { get; }

    /// <summary>Gets the provision that asks for it.</summary>
    public LegalReference Reference { get; }
}
