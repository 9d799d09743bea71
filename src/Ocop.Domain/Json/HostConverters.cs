using System.Text.Json.Serialization;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;

namespace Ocop.Domain.Json;

/// <summary>The converters of what cannot carry its own: enumerations and dates.</summary>
internal static class HostConverters
{
    /// <summary>Adds a converter of each enumeration of the library, and of dates.</summary>
    public static void AddTo(ICollection<JsonConverter> converters)
    {
        converters.Add(new IsoDateConverter());
        converters.Add(new WordConverter<DossierKind>(RegimeFormat.WordOf, RegimeFormat.KindWords));
        converters.Add(new WordConverter<CalendarBasis>(CertificateFormat.WordOf, CertificateFormat.BasisWords));
        converters.Add(new WordConverter<CarryOver>());
        converters.Add(new WordConverter<CertificateActionKind>());
        converters.Add(new WordConverter<CertificateStatus>());
        converters.Add(new WordConverter<CertificateStepKind>());
        converters.Add(new WordConverter<CertificateValidity>());
        converters.Add(new WordConverter<CommuneReportContent>());
        converters.Add(new WordConverter<CouncilBlankCards>());
        converters.Add(new WordConverter<CouncilLevel>());
        converters.Add(new WordConverter<CouncilMinimumRule>());
        converters.Add(new WordConverter<CouncilRemarkCode>());
        converters.Add(new WordConverter<CouncilScoreAgainReason>());
        converters.Add(new WordConverter<CriterionNoteKind>());
        converters.Add(new WordConverter<EnterpriseFact>());
        converters.Add(new WordConverter<EnterpriseSector>());
        converters.Add(new WordConverter<EnterpriseSize>());
        converters.Add(new WordConverter<EntryProblemKind>());
        converters.Add(new WordConverter<ErratumStatus>());
        converters.Add(new WordConverter<EvaluationRole>());
        converters.Add(new WordConverter<ExplanationStepKind>());
        converters.Add(new WordConverter<FindingKind>());
        converters.Add(new WordConverter<HaltReason>());
        converters.Add(new WordConverter<IndicatorUnit>());
        converters.Add(new WordConverter<Language>());
        converters.Add(new WordConverter<LegalInstrumentKind>());
        converters.Add(new WordConverter<LimitingFactor>());
        converters.Add(new WordConverter<OrganisationPointsGap>());
        converters.Add(new WordConverter<PartialRatingProspect>());
        converters.Add(new WordConverter<PortfolioMeasure>());
        converters.Add(new WordConverter<ProductCodeMember>());
        converters.Add(new WordConverter<ProductEventKind>());
        converters.Add(new WordConverter<ProductStatus>());
        converters.Add(new WordConverter<ProvinceKind>());
        converters.Add(new WordConverter<RecordedContradictionCode>());
        converters.Add(new WordConverter<RemarkCode>());
        converters.Add(new WordConverter<RubricStatus>());
        converters.Add(new WordConverter<SkippedDayKind>());
        converters.Add(new WordConverter<TargetState>());
        converters.Add(new WordConverter<TermUnit>());
        converters.Add(new WordConverter<ThresholdKind>());
        converters.Add(new WordConverter<UpgradePlanObstacle>());
        converters.Add(new WordConverter<ValidityConvention>());
        converters.Add(new WordConverter<VerdictOutcome>());
        converters.Add(new WordConverter<WithdrawalGround>());
    }
}
