namespace Ocop.Domain.Regimes;

/// <summary>The authority that recognises a product and signs its certificate (cơ quan công nhận và cấp giấy chứng nhận). The default value is the district.</summary>
public enum CertifyingAuthority
{
    /// <summary>The District People's Committee (Ủy ban nhân dân cấp huyện), which ended on 1 July 2025.</summary>
    District = 0,

    /// <summary>The Provincial People's Committee (Ủy ban nhân dân cấp tỉnh).</summary>
    Province = 1,

    /// <summary>The ministry in charge of agriculture (bộ quản lý ngành nông nghiệp).</summary>
    Ministry = 2,

    /// <summary>No rule in force names an authority for the day.</summary>
    Undetermined = 3,
}
