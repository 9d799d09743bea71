using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>No change of levels reaches the wanted stars.</summary>
public sealed partial record UpgradePlanImpossible : UpgradePlan
{
    internal UpgradePlanImpossible()
    {
    }

    /// <summary>Gets what stands in the way, even with every level raised as far as it can be.</summary>
    public UpgradePlanObstacle Reason { get; internal init; }

    /// <summary>Gets the outcome of the card with every level raised as far as it can be: what it still lacks is there to read.</summary>
    public Rating Best { get; internal init; } = null!;

    /// <inheritdoc/>
    public override LocalDate? CheckedOn => Best.CheckedOn;

    private protected override void Close()
    {
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        if (base.PrintMembers(builder)) builder.Append(", ");
        builder
            .Member(nameof(Reason), Reason, isFirst: true)
            .Member(nameof(Best), Best);
        return true;
    }
}
