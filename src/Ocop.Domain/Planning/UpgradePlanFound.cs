using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The cheapest set of changes that reaches the wanted stars.</summary>
/// <remarks>
/// Among plans of the same cost it is one with the fewest changes; among those, the one whose levels,
/// listed for all cases of the form in form order, are lexicographically smallest; an additive list has a number for each line, 1 where it is ticked.
/// </remarks>
public sealed partial record UpgradePlanFound : UpgradePlan
{
    internal UpgradePlanFound()
    {
    }

    /// <summary>Gets the cost of all steps together, from 0.</summary>
    public long Cost { get; internal init; }

    /// <summary>Gets the changes in form order; never empty.</summary>
    public IReadOnlyList<UpgradePlanChange> Changes { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets the rating of the card with the changes made.</summary>
    public Rated Result { get; internal init; } = null!;

    /// <summary>Gets other plans of the same cost with as many changes, next best first; null where none were asked for.</summary>
    public IReadOnlyList<IReadOnlyList<UpgradePlanChange>>? Alternatives { get; internal init => field = Unchangeable.List(value?.Select(changes => Unchangeable.List(changes)).ToArray()); }

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
            .Member(nameof(Cost), Cost, isFirst: true)
            .Member(nameof(Changes), Changes)
            .Member(nameof(Result), Result)
            .Member(nameof(Alternatives), Alternatives);
        return true;
    }
}
