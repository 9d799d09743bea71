namespace Ocop.Domain.Certificates;

/// <summary>Why a certificate is withdrawn (căn cứ thu hồi), in the order of the points of the law. The default value is a dishonest dossier.</summary>
/// <remarks>
/// An enumeration although a later instrument may list others: it is what a host records of the past, beside which <see cref="OtherConclusion"/> takes whatever else a competent body finds.
/// Where each ground stands, and whether the law of a day lists it, is data. Law: Decision 26/2026/QĐ-TTg, Article 8, clause 1.
/// </remarks>
public enum WithdrawalGround
{
    /// <summary>Point a: the dossier was not honest (hồ sơ không trung thực).</summary>
    DishonestDossier = 0,

    /// <summary>Point b: an inspection finds that the criteria are no longer met (không còn đáp ứng tiêu chí).</summary>
    CriteriaNoLongerMet = 1,

    /// <summary>Point c: a breach of the law on quality, food safety, environment, intellectual property, labelling or other (vi phạm pháp luật).</summary>
    BreachOfLaw = 2,

    /// <summary>Point d: the certificate or mark was misused (sử dụng sai giấy chứng nhận, nhãn hiệu).</summary>
    MisuseOfMark = 3,

    /// <summary>Point đ: production has ended (ngừng sản xuất), as the commune confirms.</summary>
    ProductionEnded = 4,

    /// <summary>Point e: another conclusion of a competent body (kết luận khác của cơ quan có thẩm quyền).</summary>
    OtherConclusion = 5,
}
