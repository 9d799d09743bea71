namespace Ocop.Domain.Producers;

/// <summary>The size of an enterprise (quy mô doanh nghiệp), from the smallest. The default value is micro.</summary>
/// <remarks>
/// The sizes stay an enumeration, since the rules compare them by their order; their limits are data.
/// Law: Decree 80/2021/NĐ-CP, Article 5.
/// </remarks>
public enum EnterpriseSize
{
    /// <summary>A micro enterprise (doanh nghiệp siêu nhỏ).</summary>
    Micro = 0,

    /// <summary>A small enterprise (doanh nghiệp nhỏ).</summary>
    Small = 1,

    /// <summary>A medium enterprise (doanh nghiệp vừa).</summary>
    Medium = 2,

    /// <summary>Larger than a medium enterprise, so not a small and medium enterprise (không phải doanh nghiệp nhỏ và vừa).</summary>
    NotSmallOrMedium = 3,
}
