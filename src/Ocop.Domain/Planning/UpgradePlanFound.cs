using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The cheapest set of changes that reaches the wanted stars.</summary>
/// <remarks>
/// Among plans of the same cost it is one with the fewest changes; among those, the one whose levels,
/// listed for all cases of the form in form order, are lexicographically smallest.
/// </remarks>
public sealed record UpgradePlanFound : UpgradePlan
{
    /// <summary>Gets the cost of all steps together, from 0.</summary>
    public required long Cost { get; init; }

    /// <summary>Gets the changes in form order; never empty.</summary>
    public required IReadOnlyList<UpgradePlanChange> Changes { get; init => field = Unchangeable.List(value); }

    /// <summary>Gets the rating of the card with the changes made.</summary>
    [JsonConverter(typeof(RatedConverter))]
    public required Rated Result { get; init; }

    /// <summary>Gets other plans of the same cost with as many changes, next best first; null where none were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IReadOnlyList<UpgradePlanChange>>? Alternatives { get; init => field = Unchangeable.List(value?.Select(changes => Unchangeable.List(changes)).ToArray()); }

    /// <inheritdoc/>
    public override LocalDate? CheckedOn => Result.CheckedOn;
}
