using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Planning;

namespace Ocop.Domain.Json;

/// <summary>An upgrade plan on the wire.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(UpgradePlanFoundDocument), "plan")]
[JsonDerivedType(typeof(UpgradePlanAlreadyThereDocument), "alreadyThere")]
[JsonDerivedType(typeof(UpgradePlanImpossibleDocument), "impossible")]
internal abstract record UpgradePlanDocument([property: JsonPropertyOrder(1)] LocalDate? CheckedOn)
{
    public static UpgradePlanDocument From(UpgradePlan plan) => plan switch
    {
        UpgradePlanFound found => new UpgradePlanFoundDocument(found.Cost, found.Changes, RatingDocument.From(found.Result), found.Alternatives, found.CheckedOn),
        UpgradePlanAlreadyThere there => new UpgradePlanAlreadyThereDocument(RatingDocument.From(there.Result), there.CheckedOn),
        _ => Impossible((UpgradePlanImpossible)plan),
    };

    private static UpgradePlanImpossibleDocument Impossible(UpgradePlanImpossible plan) => new(plan.Reason, RatingDocument.From(plan.Best), plan.CheckedOn);
}

/// <summary>A plan that was found, on the wire.</summary>
internal sealed record UpgradePlanFoundDocument(
    long Cost,
    IReadOnlyList<UpgradePlanChange> Changes,
    RatingDocument Result,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<IReadOnlyList<UpgradePlanChange>>? Alternatives,
    LocalDate? CheckedOn)
    : UpgradePlanDocument(CheckedOn);

/// <summary>A card that has the wanted stars, on the wire.</summary>
internal sealed record UpgradePlanAlreadyThereDocument(RatingDocument Result, LocalDate? CheckedOn)
    : UpgradePlanDocument(CheckedOn);

/// <summary>A card that no change of levels brings to the wanted stars, on the wire.</summary>
internal sealed record UpgradePlanImpossibleDocument(UpgradePlanObstacle Reason, RatingDocument Best, LocalDate? CheckedOn)
    : UpgradePlanDocument(CheckedOn);
