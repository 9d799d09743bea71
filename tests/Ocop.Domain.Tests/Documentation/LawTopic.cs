using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Tests.Councils;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Law;
using Ocop.Domain.Tests.Producers;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Tests.Registry;
using Ocop.Domain.Tests.Rubrics;
using Ocop.Domain.Tests.Rules;
using Ocop.Domain.Tests.Scoring;
using Ocop.Domain.Tests.Targets;
using Ocop.Domain.Tests.Time;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>What rule files say in one place: how people call it, which members answer by it, and what proves that.</summary>
/// <param name="Path">The way to the place in a rule file, names with points between them; <c>*</c> stands for any name.</param>
/// <param name="Name">How people call it.</param>
/// <param name="Members">The public types and members that answer by it.</param>
/// <param name="Proofs">The test classes, and the names of tables of <c>Cases</c>.</param>
/// <param name="Within">The block whose place it shares, where it names none itself.</param>
/// <param name="Words">The enumeration of which the last name of the way is a word.</param>
internal sealed record LawTopic(string Path, BilingualText Name, string[] Members, object[] Proofs, string? Within = null, string? Words = null)
{
    /// <summary>The table of the facts of the instrument's own forms.</summary>
    public const string FactsOfTheInstrument = "facts";

    /// <summary>Gets all of them, in the order of a rule file.</summary>
    public static IReadOnlyList<LawTopic> All { get; } =
    [
        new("instrument", new("Hiệu lực; văn bản bị thay thế, sửa đổi", "In force from when; what it replaces and amends"), ["RuleBook.Instruments", "LegalInstrument", "RuleBook.RulesOn"], [typeof(KnownInstrumentsTests), typeof(BookOrderTests), typeof(RegimeTests)]),
        new("transition.pending", new("Hồ sơ đang giải quyết khi quy định thay đổi", "Dossiers under way when the rules change"), ["RuleBook.RegimeFor", "Regime", "EvaluatedTooLate"], [typeof(RegimeTests)]),
        new("transition.ceases", new("Ngày văn bản cũ hết hiệu lực", "When the older instruments cease"), ["Certificate.Periods"], [typeof(CertificateTests), typeof(CertificateHistoryTests)]),
        new("transition.extension", new("Giấy chứng nhận tiếp tục có hiệu lực sau thời hạn", "A certificate that stays in force past its end"), ["Certificate.ExtensionEnds", "ProductStatus.Extended"], [typeof(CertificateTests), typeof(CertificatesAndEventsTests)]),
        new("certification", new("Thẩm quyền công nhận, cấp giấy chứng nhận", "Who certifies"), ["RuleBook.AuthorityFor", "Certificate.Authority"], [typeof(CertifyingAuthorityTests)]),
        new("path", new("Trình tự đánh giá, phân hạng", "The way of a dossier"), ["RuleBook.PathFor", "EvaluationPath", "EvaluationStage"], [typeof(EvaluationPathTests)]),
        new("certificates.term", new("Thời hạn của giấy chứng nhận", "How long a certificate holds"), ["RuleBook.CertificateFor", "Certificate.LastValidDay"], [typeof(CertificateTests), typeof(CertificatePropertyTests)]),
        new("certificates.window", new("Thời gian nộp hồ sơ đánh giá lại", "When the dossier for the re-evaluation is filed"), ["Certificate.Window", "RenewalWindow"], [typeof(RenewalWindowTests), typeof(MovedClosingDayTests)]),
        new("certificates.notice", new("Thông báo trước khi hết hạn", "Notice before the end"), ["Certificate.NoticeDueOn"], [typeof(CertificateTests), typeof(CertificateGuidanceTests)]),
        new("certificates.reEvaluation", new("Thời hạn đánh giá lại", "By when a re-evaluation is finished"), ["RuleBook.ReEvaluationDue", "Certificate.ResultDue"], [typeof(DossierDeadlinesTests), typeof(CertificateTests)]),
        new("certificates.withdrawal", new("Thu hồi: ai thu hồi, trong thời hạn nào", "Withdrawal: by whom and in which term"), ["RuleBook.WithdrawalFor", "RuleBook.WithdrawalDue"], [typeof(WithdrawalTests)]),
        new("certificates.withdrawal.grounds.*", new("Căn cứ thu hồi", "A ground of withdrawal"), ["RuleBook.WithdrawalFor"], [typeof(WithdrawalTests)], Words: nameof(WithdrawalGround)),
        new("certificates.localResults", new("Kết quả theo bộ tiêu chí địa phương trước đó", "Results of local criteria from before"), ["RuleBook.CertificateFor"], [typeof(CertificateTests)]),
        new("certificationMark", new("Nhãn hiệu chứng nhận \"Sản phẩm OCOP Việt Nam\"", "The certification mark"), ["Certificate.MayUseMarkOn"], [typeof(CertificationMarkTests)]),
        new("dossiers", new("Thành phần hồ sơ", "What a dossier contains"), ["RuleBook.ChecklistFor", "RuleBook.CompletenessOf"], [typeof(DossierTests)]),
        new("dossiers.communeAssessment", new("Thời hạn đánh giá của cấp xã", "By when the commune assesses"), ["RuleBook.CommuneAssessmentDue"], [typeof(DossierDeadlinesTests)]),
        new("rounds", new("Các đợt đánh giá", "The rounds of evaluation"), ["RuleBook.RoundFor"], [typeof(EvaluationRoundsTests)]),
        new("councils.*.members", new("Số thành viên Hội đồng", "How many members a council has"), ["RuleBook.Decide", "CouncilRemark"], [typeof(CouncilLawTests), typeof(CouncilRulesTests)]),
        new("councils.*.spread", new("Chênh lệch điểm giữa các thành viên, chấm lại", "How far totals may lie apart; scoring again"), ["CouncilScoreAgain"], [typeof(CouncilLawTests), typeof(CouncilRulesTests)]),
        new("councils.*.forwards", new("Chuyển lên cấp trên", "What a council passes on"), ["CouncilForwarded"], [typeof(CouncilLawTests), typeof(CouncilTests)]),
        new("councils.*.returns", new("Trung ương trả về cấp tỉnh", "What the centre sends back"), ["CouncilReturned"], [typeof(CouncilLawTests), typeof(CouncilTests)]),
        new("producers.eligibility", new("Ai được tham gia (chủ thể OCOP)", "Who may take part"), ["ProducerRules.MayTakePart"], [typeof(ProducerRulesTests), typeof(ProducerLawTests)]),
        new("producers.organisation", new("Điểm theo loại hình tổ chức (tiêu chí 3.1)", "Points of the form of organisation (criterion 3.1)"), ["ProducerRules.PointsOf"], [typeof(ProducerRulesTests), typeof(ProducerLawTests)]),
        new("productCode", new("Mã sản phẩm", "Product codes"), ["RuleBook.ProductCodes", "ProductCode"], [typeof(ProductCodeTests), typeof(ProductCodeRulesTests)]),
        new("minimumRequirements", new("Tiêu chí tối thiểu theo sao, ngoài phiếu", "Minimum requirements by stars, beside the forms"), ["DecisionRules.MinimumRequirements", "UnknownRequirement"], [typeof(AddedRequirementsTests), typeof(OlderRatingTests)]),
        new("enterpriseSizes", new("Quy mô doanh nghiệp", "Sizes of enterprises"), ["RuleBook.DetermineSize", "RuleBook.EnterpriseSizes"], [typeof(EnterpriseSizeRuleTests), typeof(EnterpriseSizeLawTests)]),
        new("quotas", new("Tỷ lệ tối thiểu của chương trình", "Quotas of the programme"), ["RuleBook.QuotasOn"], [typeof(ProgrammeTests), typeof(QuotaTests)]),
        new("targets", new("Mục tiêu của chương trình", "Targets of the programme"), ["RuleBook.TargetsOn"], [typeof(ProgrammeTests), typeof(TargetTests)]),
        new("catalogue", new("Phân loại sản phẩm: nhóm, phân nhóm, bộ sản phẩm; bộ quản lý", "Categories, groups, product sets; managing ministries"), ["DecisionRules.Categories", "DecisionRules.ProductSets"], [typeof(MinistryTests), typeof(RubricTests)]),
        new("parts", new("Phiếu đánh giá: các phần, tiêu chí, mức điểm, dấu sao", "The forms: parts, criteria, levels, asterisks"), ["RuleBook.RubricFor", "RuleBook.Rate", "Rubric"], [typeof(FactsTests), typeof(FormSheetTests), typeof(CardCountTests), FactsOfTheInstrument]),
        new("bands", new("Thang điểm của các hạng sao", "The points of each star"), ["RuleBook.Rate", "DecisionRules.BandOf", "Rated.Band"], [typeof(RatingCasesTests), "ratings.tsv"]),
        new("errata", new("Lỗi in và cách đọc", "Misprints and how they are read"), ["DecisionRules.Errata"], [typeof(FactsTests), typeof(ConsistencyTests)], Within: "parts"),
        new("forms", new("Từng phiếu, từng tiêu chí", "The forms one by one"), ["RuleBook.RubricFor", "RuleBook.Rate"], [typeof(FactsTests), typeof(FormOfTheDayTests), FactsOfTheInstrument], Within: "parts"),
        new("daysOff", new("Ngày nghỉ của năm, ngày làm bù", "Days off of a year, days worked in their place"), ["RuleBook.WorkingDays", "WorkingDayCalendar"], [typeof(WorkingDayCalendarTests)]),
        new("everyYear", new("Ngày nghỉ cố định hằng năm", "Holidays on the same day of every year"), ["RuleBook.WorkingDays", "WorkingDayCalendar"], [typeof(WorkingDayCalendarTests)]),
        new("divisions", new("Đơn vị hành chính cấp tỉnh và mã số", "Provinces and their codes"), ["RuleBook.DivisionOn", "RuleBook.Divisions"], [typeof(AdministrativeDivisionTests), typeof(AdministrativeDataTests)]),
    ];
}
