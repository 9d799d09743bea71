using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>No change of levels reaches the wanted stars.</summary>
public sealed record UpgradePlanImpossible : UpgradePlan
{
    /// <summary>Gets what stands in the way, even with every level raised as far as it can be.</summary>
    public required UpgradePlanObstacle Reason { get; init; }

    /// <summary>Gets the outcome of the card with every level raised as far as it can be: what it still lacks is there to read.</summary>
    public required Rating Best { get; init; }

    /// <inheritdoc/>
    public override LocalDate? CheckedOn => Best.CheckedOn;
}
