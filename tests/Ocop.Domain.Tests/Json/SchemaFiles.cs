using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>The formats whose schemas lie in docs/schemas.</summary>
internal static class SchemaFiles
{
    /// <summary>The formats by the name of the file, each with the type of its documents.</summary>
    public static readonly IReadOnlyDictionary<string, Type> All = new Dictionary<string, Type>
    {
        ["certificate-answer"] = typeof(CertificateAnswer),
        ["certificate-question"] = typeof(CertificateQuestion),
        ["council-result"] = typeof(CouncilResult),
        ["council-session"] = typeof(CouncilSession),
        ["explanation"] = typeof(Explanation),
        ["forms"] = typeof(DecisionRules),
        ["partial-rating"] = typeof(PartialRating),
        ["problem"] = typeof(EntryProblem),
        ["rating"] = typeof(Rating),
        ["regime"] = typeof(RegimeOutcome),
        ["scorecard"] = typeof(Scorecard),
        ["upgrade-plan"] = typeof(UpgradePlan),
        ["upgrade-plan-costs"] = typeof(UpgradePlanCosts),
        ["upgrade-plan-request"] = typeof(UpgradePlanRequest),
    };
}
