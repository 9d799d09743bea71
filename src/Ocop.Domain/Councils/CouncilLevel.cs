namespace Ocop.Domain.Councils;

/// <summary>The level of a council (cấp hội đồng). The default value is the province.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Articles 4 and 7; Decisions 1048/QĐ-TTg and 148/QĐ-TTg, Annex II, for the district.</remarks>
public enum CouncilLevel
{
    /// <summary>The province (cấp tỉnh), which certifies 3 and 4 stars and forwards what reaches 90 points.</summary>
    Province = 0,

    /// <summary>The centre (cấp trung ương), which evaluates for 5 stars only.</summary>
    Centre = 1,

    /// <summary>The district (cấp huyện), which evaluates first and forwards to the province: under Decision 1048/QĐ-TTg, and under Decision 148/QĐ-TTg until 30 June 2025. Elsewhere a session of it is refused.</summary>
    District = 2,
}
