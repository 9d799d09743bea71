namespace Ocop.Domain.Councils;

/// <summary>The level of a council (cấp hội đồng). The default value is the province.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Articles 4 and 7.</remarks>
public enum CouncilLevel
{
    /// <summary>The province (cấp tỉnh), which certifies 3 and 4 stars and forwards what reaches 90 points.</summary>
    Province = 0,

    /// <summary>The centre (cấp trung ương), which evaluates for 5 stars only.</summary>
    Centre = 1,
}
