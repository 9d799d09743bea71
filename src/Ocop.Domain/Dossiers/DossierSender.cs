namespace Ocop.Domain.Dossiers;

/// <summary>Who puts a dossier together and sends it on (nơi lập hồ sơ). The default value is the producer.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 6.</remarks>
public enum DossierSender
{
    /// <summary>The producer (chủ thể), to the commune.</summary>
    Producer = 0,

    /// <summary>The commune (cấp xã), to the province.</summary>
    Commune = 1,

    /// <summary>The province (cấp tỉnh), to the ministry, for 5 stars.</summary>
    Province = 2,
}
