namespace Ocop.Domain.Planning;

/// <summary>One criterion raised to a higher level.</summary>
/// <param name="Criterion">The code as a scorecard writes it: <c>3.5</c>, or <c>8a</c> for one case of two.</param>
/// <param name="From">The level that is ticked now, or 0 where nothing is.</param>
/// <param name="To">The level to reach.</param>
public sealed record UpgradePlanChange(string Criterion, int From, int To);
