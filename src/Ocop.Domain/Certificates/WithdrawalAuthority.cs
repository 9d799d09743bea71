namespace Ocop.Domain.Certificates;

/// <summary>Who withdraws a certificate (thẩm quyền thu hồi). The default value is the province's chair.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 8.</remarks>
public enum WithdrawalAuthority
{
    /// <summary>The chair of the Provincial People's Committee (Chủ tịch Ủy ban nhân dân cấp tỉnh), for 3 and 4 stars.</summary>
    ProvincialChair = 0,

    /// <summary>The Minister of Agriculture and Environment (Bộ trưởng Bộ Nông nghiệp và Môi trường), for 5 stars.</summary>
    Minister = 1,
}
