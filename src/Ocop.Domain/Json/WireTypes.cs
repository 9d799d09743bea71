using System.Text.Json.Serialization;
using Ocop.Domain.Json;

// Every type that has a place in a wire format, with its converter: on the base and on every outcome, because web hosts write by the type of the object.
// One file lists them all, so that the files of the domain stay free of JSON; therefore many types and namespaces stand here.
#pragma warning disable IDE0130, IDE0161, SA1402, SA1403, SA1649

namespace Ocop.Domain
{
    [JsonConverter(typeof(OcopJsonConverter<BilingualText>))]
    public partial record BilingualText;

    [JsonConverter(typeof(OcopJsonConverter<EntryProblem>))]
    public partial record EntryProblem;

    [JsonConverter(typeof(OcopJsonConverter<Fraction>))]
    public readonly partial struct Fraction;
}

namespace Ocop.Domain.Certificates
{
    [JsonConverter(typeof(OcopJsonConverter<Certificate>))]
    public partial class Certificate;

    [JsonConverter(typeof(OcopJsonConverter<CertificateAnswer>))]
    public partial record CertificateAnswer;

    [JsonConverter(typeof(OcopJsonConverter<CertificateQuestion>))]
    public partial record CertificateQuestion;

    [JsonConverter(typeof(OcopJsonConverter<CertificateStep>))]
    public partial record CertificateStep;
}

namespace Ocop.Domain.Councils
{
    [JsonConverter(typeof(OcopJsonConverter<CouncilDisagreement>))]
    public partial record CouncilDisagreement;

    [JsonConverter(typeof(OcopJsonConverter<CouncilFinding>))]
    public partial record CouncilFinding;

    [JsonConverter(typeof(OcopJsonConverter<CouncilForwarded>))]
    public partial record CouncilForwarded;

    [JsonConverter(typeof(OcopJsonConverter<CouncilMemberTotal>))]
    public partial record CouncilMemberTotal;

    [JsonConverter(typeof(OcopJsonConverter<CouncilNoQuorum>))]
    public partial record CouncilNoQuorum;

    [JsonConverter(typeof(OcopJsonConverter<CouncilRated>))]
    public partial record CouncilRated;

    [JsonConverter(typeof(OcopJsonConverter<CouncilRemark>))]
    public partial record CouncilRemark;

    [JsonConverter(typeof(OcopJsonConverter<CouncilResult>))]
    public partial record CouncilResult;

    [JsonConverter(typeof(OcopJsonConverter<CouncilReturned>))]
    public partial record CouncilReturned;

    [JsonConverter(typeof(OcopJsonConverter<CouncilScoreAgain>))]
    public partial record CouncilScoreAgain;

    [JsonConverter(typeof(OcopJsonConverter<CouncilSession>))]
    public partial record CouncilSession;

    [JsonConverter(typeof(OcopJsonConverter<CouncilStopped>))]
    public partial record CouncilStopped;

    [JsonConverter(typeof(OcopJsonConverter<CouncilUnmetMinimum>))]
    public partial record CouncilUnmetMinimum;
}

namespace Ocop.Domain.Explanations
{
    [JsonConverter(typeof(OcopJsonConverter<Explanation>))]
    public partial record Explanation;

    [JsonConverter(typeof(OcopJsonConverter<ExplanationStep>))]
    public partial record ExplanationStep;
}

namespace Ocop.Domain.Planning
{
    [JsonConverter(typeof(OcopJsonConverter<PartialRating>))]
    public partial record PartialRating;

    [JsonConverter(typeof(OcopJsonConverter<PartialRatingBounds>))]
    public partial record PartialRatingBounds;

    [JsonConverter(typeof(OcopJsonConverter<PartialRatingDecider>))]
    public partial record PartialRatingDecider;

    [JsonConverter(typeof(OcopJsonConverter<PartialRatingStar>))]
    public partial record PartialRatingStar;

    [JsonConverter(typeof(OcopJsonConverter<PartialRatingStopped>))]
    public partial record PartialRatingStopped;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlan>))]
    public partial record UpgradePlan;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanAlreadyThere>))]
    public partial record UpgradePlanAlreadyThere;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanChange>))]
    public partial record UpgradePlanChange;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanCosts>))]
    public partial record UpgradePlanCosts;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanFound>))]
    public partial record UpgradePlanFound;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanImpossible>))]
    public partial record UpgradePlanImpossible;

    [JsonConverter(typeof(OcopJsonConverter<UpgradePlanRequest>))]
    public partial record UpgradePlanRequest;
}

namespace Ocop.Domain.Regimes
{
    [JsonConverter(typeof(OcopJsonConverter<EvaluatedTooLate>))]
    public partial record EvaluatedTooLate;

    [JsonConverter(typeof(OcopJsonConverter<NoRubric>))]
    public partial record NoRubric;

    [JsonConverter(typeof(OcopJsonConverter<Regime>))]
    public partial record Regime;

    [JsonConverter(typeof(OcopJsonConverter<RegimeNotKnown>))]
    public partial record RegimeNotKnown;

    [JsonConverter(typeof(OcopJsonConverter<RegimeOutcome>))]
    public partial record RegimeOutcome;
}

namespace Ocop.Domain.Rubrics
{
    [JsonConverter(typeof(OcopJsonConverter<Criterion>))]
    public partial class Criterion;

    [JsonConverter(typeof(OcopJsonConverter<CriterionLevel>))]
    public partial class CriterionLevel;

    [JsonConverter(typeof(OcopJsonConverter<CriterionNote>))]
    public partial class CriterionNote;

    [JsonConverter(typeof(OcopJsonConverter<DecisionRules>))]
    public partial class DecisionRules;

    [JsonConverter(typeof(OcopJsonConverter<Erratum>))]
    public partial class Erratum;

    [JsonConverter(typeof(OcopJsonConverter<Rubric>))]
    public partial class Rubric;

    [JsonConverter(typeof(OcopJsonConverter<RubricPart>))]
    public partial class RubricPart;

    [JsonConverter(typeof(OcopJsonConverter<RubricSection>))]
    public partial class RubricSection;
}

namespace Ocop.Domain.Scoring
{
    [JsonConverter(typeof(OcopJsonConverter<DecimalPoints>))]
    public readonly partial struct DecimalPoints;

    [JsonConverter(typeof(OcopJsonConverter<Finding>))]
    public partial record Finding;

    [JsonConverter(typeof(OcopJsonConverter<Halted>))]
    public partial record Halted;

    [JsonConverter(typeof(OcopJsonConverter<PartTotals>))]
    public partial record PartTotals;

    [JsonConverter(typeof(OcopJsonConverter<Rated>))]
    public partial record Rated;

    [JsonConverter(typeof(OcopJsonConverter<Rating>))]
    public partial record Rating;

    [JsonConverter(typeof(OcopJsonConverter<RecordedContradiction>))]
    public partial record RecordedContradiction;

    [JsonConverter(typeof(OcopJsonConverter<RecordedResult>))]
    public partial record RecordedResult;

    [JsonConverter(typeof(OcopJsonConverter<Rejected>))]
    public partial record Rejected;

    [JsonConverter(typeof(OcopJsonConverter<Remark>))]
    public partial record Remark;

    [JsonConverter(typeof(OcopJsonConverter<Scorecard>))]
    public partial record Scorecard;

    [JsonConverter(typeof(OcopJsonConverter<ScorecardProduct>))]
    public partial record ScorecardProduct;

    [JsonConverter(typeof(OcopJsonConverter<UnknownRequirement>))]
    public partial record UnknownRequirement;

    [JsonConverter(typeof(OcopJsonConverter<UnmetMinimum>))]
    public partial record UnmetMinimum;
}
