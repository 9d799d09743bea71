namespace Ocop.Domain.Regimes;

/// <summary>A body that handles dossiers (cơ quan xử lý hồ sơ). The default value is the commune.</summary>
public enum EvaluationBody
{
    /// <summary>The Commune People's Committee (Ủy ban nhân dân cấp xã).</summary>
    Commune = 0,

    /// <summary>The district with its Council (cấp huyện), which ended on 1 July 2025.</summary>
    District = 1,

    /// <summary>The province with its Council (cấp tỉnh).</summary>
    Province = 2,

    /// <summary>The ministry in charge of agriculture with the central Council (cấp trung ương).</summary>
    Ministry = 3,
}
