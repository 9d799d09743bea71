using System.Globalization;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A clean card, the stars that are wanted for it, and what each step costs; a ladder without an entry costs 1 a step.</summary>
public sealed record PlanQuestion(Scorecard Card, int Stars, IReadOnlyDictionary<string, IReadOnlyList<int?>> Costs)
{
    public UpgradePlanCosts PlanCosts => new(Costs);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CardNotation.Of(Card)} to {Stars} stars") + string.Concat(Costs.Select(entry => $" {entry.Key}:[{string.Join(",", entry.Value.Select(cost => cost?.ToString(CultureInfo.InvariantCulture) ?? "-"))}]"));
}

/// <summary>A question of which few ladders can move, so that every way can be tried.</summary>
public sealed record SmallPlanQuestion(PlanQuestion Question)
{
    public override string ToString() => Question.ToString();
}
