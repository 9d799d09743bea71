using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>The card has the wanted stars as it is.</summary>
public sealed record UpgradePlanAlreadyThere : UpgradePlan
{
    /// <summary>Gets the rating of the card.</summary>
    [JsonConverter(typeof(RatedConverter))]
    public required Rated Result { get; init; }

    /// <inheritdoc/>
    public override LocalDate? CheckedOn => Result.CheckedOn;
}
