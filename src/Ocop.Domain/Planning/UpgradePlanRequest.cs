using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>A question for a plan: a card, the stars that are wanted and what the steps cost.</summary>
/// <param name="Card">The scorecard.</param>
/// <param name="Stars">The stars that are wanted, 1 to 5.</param>
/// <param name="Costs">The costs, or null where each step costs 1.</param>
public sealed record UpgradePlanRequest(Scorecard Card, int Stars, UpgradePlanCosts? Costs = null);
