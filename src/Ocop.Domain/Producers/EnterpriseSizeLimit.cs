using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The limits of one size of enterprise in one group of sectors: the labour, and the revenue or the capital, must be within them.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public sealed record EnterpriseSizeLimit
{
    internal EnterpriseSizeLimit(EnterpriseSector sector, EnterpriseSize size, int labour, long revenue, long capital, LegalReference reference)
    {
        Sector = sector;
        Size = size;
        Labour = labour;
        Revenue = revenue;
        Capital = capital;
        Reference = reference;
    }

    /// <summary>Gets the group of sectors.</summary>
    public EnterpriseSector Sector { get; }

    /// <summary>Gets the size.</summary>
    public EnterpriseSize Size { get; }

    /// <summary>Gets the most workers, as a yearly average; the number itself is within.</summary>
    public int Labour { get; }

    /// <summary>Gets the most revenue of the year in đồng; the number itself is within.</summary>
    public long Revenue { get; }

    /// <summary>Gets the most capital in đồng; the number itself is within.</summary>
    public long Capital { get; }

    /// <summary>Gets where the limit is laid down.</summary>
    public LegalReference Reference { get; }
}
