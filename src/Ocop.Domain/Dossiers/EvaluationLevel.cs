namespace Ocop.Domain.Dossiers;

/// <summary>A level that holds rounds of evaluation (cấp đánh giá). The default value is the province.</summary>
public enum EvaluationLevel
{
    /// <summary>The province (cấp tỉnh), for 3 and 4 stars and the way to 5.</summary>
    Province = 0,

    /// <summary>The ministry (cấp trung ương), for 5 stars.</summary>
    Ministry = 1,
}
