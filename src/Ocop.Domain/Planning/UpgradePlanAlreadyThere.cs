using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The card has the wanted stars as it is.</summary>
public sealed partial record UpgradePlanAlreadyThere : UpgradePlan
{
    internal UpgradePlanAlreadyThere()
    {
    }

    /// <summary>Gets the rating of the card.</summary>
    public Rated Result { get; internal init; } = null!;

    /// <inheritdoc/>
    public override LocalDate? CheckedOn => Result.CheckedOn;

    private protected override void Close()
    {
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        if (base.PrintMembers(builder)) builder.Append(", ");
        builder
            .Member(nameof(Result), Result, isFirst: true);
        return true;
    }
}
