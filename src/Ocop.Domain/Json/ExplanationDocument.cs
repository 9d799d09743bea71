using System.Text.Json.Serialization;
using Ocop.Domain.Explanations;

namespace Ocop.Domain.Json;

/// <summary>A step of an explanation on the wire.</summary>
internal sealed record ExplanationDocument(
    ExplanationStepKind Kind,
    bool? Holds,
    LabelEntry Text,
    LabelEntry Basis,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LabelEntry? Change,
    IReadOnlyList<ExplanationDocument> Steps)
{
    public static ExplanationDocument From(ExplanationStep step) => new(
        step.Kind,
        step.Holds,
        FormDocument.Label(step.Text),
        CouncilResultDocument.Label(step.Basis),
        step.Change is null ? null : FormDocument.Label(step.Change),
        step.Steps.Select(From).ToArray());
}
