namespace Ocop.Domain.Regimes;

/// <summary>What a body does with a dossier (vai trò). The default value is receiving.</summary>
/// <remarks>An enumeration and no data: it says what a stage means, and who certifies at the end is asked elsewhere.</remarks>
public enum EvaluationRole
{
    /// <summary>Receives the dossier and checks its form (tiếp nhận).</summary>
    Receives = 0,

    /// <summary>Receives the dossier and assesses part of it: origin, local labour, idea, local identity (đánh giá của cấp xã).</summary>
    Assesses = 1,

    /// <summary>Evaluates and ranks the product (đánh giá, phân hạng).</summary>
    Evaluates = 2,

    /// <summary>Recognises the product and signs the certificate (công nhận, cấp giấy chứng nhận).</summary>
    Certifies = 3,
}
