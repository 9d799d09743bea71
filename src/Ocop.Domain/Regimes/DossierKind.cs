namespace Ocop.Domain.Regimes;

/// <summary>The kind of a dossier (loại hồ sơ): why a product is evaluated. The default value is a first evaluation.</summary>
/// <remarks>
/// An enumeration and no data: each kind is a question of its own, and no file could teach the library to ask another. Law: Decision 26/2026/QĐ-TTg, Article 6.
/// </remarks>
public enum DossierKind
{
    /// <summary>A first evaluation (đánh giá lần đầu).</summary>
    FirstEvaluation = 0,

    /// <summary>An upgrade to more stars while the certificate runs (nâng hạng).</summary>
    Upgrade = 1,

    /// <summary>A re-evaluation at the end of the 36 months (đánh giá lại).</summary>
    ReEvaluation = 2,
}
