using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The source-generated types of all wire formats, strict: unknown, repeated, missing and null members are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    // Members have no order in JSON: a store that sorts them must not cost the outcome.
    AllowOutOfOrderMetadataProperties = true,
    Converters = [
        typeof(LocalDateConverter),
        typeof(WireNameConverter<FindingKind>),
        typeof(WireNameConverter<HaltReason>),
        typeof(WireNameConverter<LimitingFactor>),
        typeof(WireNameConverter<RemarkCode>),
        typeof(UnknownRequirementConverter),
        typeof(WireNameConverter<CriterionNoteKind>),
        typeof(WireNameConverter<ErratumStatus>),
        typeof(WireNameConverter<RubricStatus>),
        typeof(FractionConverter),
        typeof(PartTotalsConverter),
        typeof(WireNameConverter<UpgradePlanObstacle>),
        typeof(WireNameConverter<PartialRatingProspect>),
        typeof(WireNameConverter<ExplanationStepKind>),
        typeof(WireNameConverter<CouncilLevel>),
        typeof(CouncilMinimumRuleConverter),
        typeof(WireNameConverter<CouncilRemarkCode>),
        typeof(WireNameConverter<CouncilScoreAgainReason>),
        typeof(WireNameConverter<WithdrawalGround>),
        typeof(WireNameConverter<ValidityConvention>),
        typeof(WireNameConverter<CertificateStatus>),
        typeof(WireNameConverter<CertificateStepKind>)])]
[JsonSerializable(typeof(ScorecardDocument))]
[JsonSerializable(typeof(RatingDocument))]
[JsonSerializable(typeof(FormsDocument))]
[JsonSerializable(typeof(RegimeDocument))]
[JsonSerializable(typeof(UpgradePlanRequestDocument))]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(UpgradePlanDocument))]
[JsonSerializable(typeof(PartialRatingDocument))]
[JsonSerializable(typeof(ExplanationRootDocument))]
[JsonSerializable(typeof(CouncilSessionDocument))]
[JsonSerializable(typeof(CouncilResultDocument))]
[JsonSerializable(typeof(CertificateQuestionDocument))]
[JsonSerializable(typeof(CertificateAnswerDocument))]
internal sealed partial class WireContext : JsonSerializerContext;

/// <summary>Holds the context that every reader and writer uses.</summary>
internal static class WireTypes
{
    /// <summary>Gets the types, with Vietnamese text written as it is and not as escapes.</summary>
    public static WireContext Wire { get; } =
        new(new JsonSerializerOptions(WireContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
