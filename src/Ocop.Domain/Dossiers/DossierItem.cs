namespace Ocop.Domain.Dossiers;

/// <summary>A thing that a dossier contains (thành phần hồ sơ). The default value is the registration.</summary>
public enum DossierItem
{
    /// <summary>The producer's registration, Form 01 (phiếu đăng ký).</summary>
    Registration = 0,

    /// <summary>The producer's self-assessment report, Form 02 (báo cáo tự đánh giá).</summary>
    SelfAssessment = 1,

    /// <summary>What changed since the last evaluation, for an upgrade (nội dung thay đổi).</summary>
    Changes = 2,

    /// <summary>What was brought up to date in 36 months, for a re-evaluation (nội dung cập nhật).</summary>
    Updates = 3,

    /// <summary>The letter that proposes the evaluation (văn bản đề nghị).</summary>
    ProposalLetter = 4,

    /// <summary>The commune's assessment, Form 03 (phiếu đánh giá của cấp xã).</summary>
    CommuneAssessment = 5,

    /// <summary>The producer's own dossier (hồ sơ của chủ thể).</summary>
    ProducerDossier = 6,

    /// <summary>The report of the provincial advisory team (tổ tư vấn).</summary>
    AdvisoryTeamReport = 7,

    /// <summary>The report of the provincial Council (hội đồng).</summary>
    CouncilReport = 8,

    /// <summary>The province's decision on the result (quyết định phê duyệt).</summary>
    ApprovalDecision = 9,

    /// <summary>The report of the provincial body in charge of OCOP (cơ quan OCOP cấp tỉnh).</summary>
    ProvincialBodyReport = 10,

    /// <summary>Test results added since (kết quả kiểm nghiệm bổ sung), where there are any.</summary>
    AddedTests = 11,

    /// <summary>Samples of the product (mẫu sản phẩm).</summary>
    Samples = 12,

    /// <summary>The copy on paper (bản giấy).</summary>
    PaperCopy = 13,

    /// <summary>The electronic copy (bản điện tử).</summary>
    ElectronicCopy = 14,
}
