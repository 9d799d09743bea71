using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A context of a host that asks every question: what its endpoints take and declare.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict)]
[JsonSerializable(typeof(Scorecard))]
[JsonSerializable(typeof(Rating))]
[JsonSerializable(typeof(Rated))]
[JsonSerializable(typeof(Halted))]
[JsonSerializable(typeof(UpgradePlan))]
[JsonSerializable(typeof(UpgradePlanRequest))]
[JsonSerializable(typeof(UpgradePlanCosts))]
[JsonSerializable(typeof(PartialRating))]
[JsonSerializable(typeof(CouncilSession))]
[JsonSerializable(typeof(CouncilResult))]
[JsonSerializable(typeof(CertificateQuestion))]
[JsonSerializable(typeof(CertificateAnswer))]
[JsonSerializable(typeof(RegimeOutcome))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(DecisionRules))]
[JsonSerializable(typeof(Rubric))]
internal sealed partial class FormatContext : JsonSerializerContext;
