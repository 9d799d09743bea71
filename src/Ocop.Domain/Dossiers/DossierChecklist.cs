using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier must contain (danh mục thành phần hồ sơ) since 22 May 2026.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 6 and Annex III.</remarks>
public static class DossierChecklist
{
    internal const int TourismSet = 26;
    private const int SampleCount = 5;

    private static readonly LegalReference Article = LegalInstruments.Decision26.ToReference() with { Article = "6" };
    private static readonly LegalReference Forms = LegalInstruments.Decision26.ToReference() with { Annex = "III" };

    /// <summary>Returns what a dossier must contain, in the order in which it is listed.</summary>
    /// <param name="kind">Why the product is evaluated.</param>
    /// <param name="sender">Who sends the dossier.</param>
    /// <param name="productSet">The number of the product set, 1 to 26. Of tourism (set 26) no samples are sent.</param>
    /// <returns>The requirements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The set is not 1 to 26, or the kind or sender has no name.</exception>
    public static IReadOnlyList<DossierRequirement> Of(DossierKind kind, DossierSender sender, int productSet)
    {
        Guard.InRange((int)kind, 0, (int)DossierKind.ReEvaluation, nameof(kind));
        Guard.InRange((int)sender, 0, (int)DossierSender.Province, nameof(sender));
        Guard.InRange(productSet, 1, TourismSet, nameof(productSet));
        var samples = sender != DossierSender.Producer && productSet != TourismSet;
        return
        [
            .. sender switch
            {
                DossierSender.Producer => Producer(kind),
                DossierSender.Commune => Commune(),
                _ => Province(kind),
            },
            .. samples ? new[] { Needed(DossierItem.Samples, "Mẫu sản phẩm", "Samples of the product", Article, SampleCount) } : [],
            Needed(DossierItem.PaperCopy, "Bản giấy", "Copy on paper", Article),
            Needed(DossierItem.ElectronicCopy, "Bản điện tử", "Electronic copy", Article),
        ];
    }

    private static IEnumerable<DossierRequirement> Producer(DossierKind kind)
    {
        yield return Needed(DossierItem.Registration, "Mẫu 01: phiếu đăng ký", "Form 01: registration", Forms);
        yield return Needed(DossierItem.SelfAssessment, "Mẫu 02: báo cáo tự đánh giá", "Form 02: self-assessment report", Forms);
        if (kind == DossierKind.Upgrade) yield return Needed(DossierItem.Changes, "Những thay đổi để nâng hạng", "What changed, for the upgrade", Article);
        if (kind == DossierKind.ReEvaluation) yield return Needed(DossierItem.Updates, "Cập nhật sau 36 tháng", "Updates after 36 months", Article);
    }

    private static IEnumerable<DossierRequirement> Commune()
    {
        yield return Needed(DossierItem.ProposalLetter, "Văn bản đề nghị", "Proposal letter", Article);
        yield return Needed(DossierItem.CommuneAssessment, "Mẫu 03: đánh giá của cấp xã", "Form 03: the commune's assessment", Forms);
        yield return Needed(DossierItem.ProducerDossier, "Hồ sơ của chủ thể", "The producer's dossier", Article);
    }

    private static IEnumerable<DossierRequirement> Province(DossierKind kind)
    {
        yield return Needed(DossierItem.ProposalLetter, "Văn bản đề nghị", "Proposal letter", Article);
        if (kind == DossierKind.ReEvaluation)
        {
            yield return Needed(DossierItem.ProvincialBodyReport, "Báo cáo của cơ quan OCOP cấp tỉnh", "Report of the provincial OCOP body", Article);
        }
        else
        {
            yield return Needed(DossierItem.AdvisoryTeamReport, "Báo cáo của tổ tư vấn", "Report of the advisory team", Article);
            yield return Needed(DossierItem.CouncilReport, "Báo cáo của Hội đồng cấp tỉnh", "Report of the provincial Council", Article);
            yield return Needed(DossierItem.ApprovalDecision, "Quyết định phê duyệt kết quả", "Decision approving the result", Article);
        }

        yield return Needed(DossierItem.ProducerDossier, "Hồ sơ của chủ thể", "The producer's dossier", Article);
        yield return Needed(DossierItem.AddedTests, "Kết quả kiểm nghiệm bổ sung, nếu có", "Added test results, if any", Article) with { IsOptional = true };
    }

    private static DossierRequirement Needed(DossierItem item, string vietnamese, string english, LegalReference reference, int quantity = 1) =>
        new(item, new BilingualText(vietnamese, english), quantity, IsOptional: false, reference);
}
