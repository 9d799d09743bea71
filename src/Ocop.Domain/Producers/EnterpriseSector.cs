namespace Ocop.Domain.Producers;

/// <summary>The group of sectors (lĩnh vực) that the limits of an enterprise's size depend on. The default value is agriculture, industry and construction.</summary>
/// <remarks>
/// The groups stay an enumeration, since they are the question that a host answers of an enterprise and not only a name: other groups would need another question.
/// Law: Decree 80/2021/NĐ-CP, Article 5.
/// </remarks>
public enum EnterpriseSector
{
    /// <summary>Agriculture, forestry and fishery; industry; construction (nông, lâm nghiệp, thủy sản; công nghiệp; xây dựng).</summary>
    AgricultureIndustryConstruction = 0,

    /// <summary>Trade and services (thương mại, dịch vụ).</summary>
    TradeAndServices = 1,
}
