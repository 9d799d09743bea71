using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Explanations;

namespace Ocop.Domain.Json;

/// <summary>An explanation on the wire: its first step, and how far the law is known.</summary>
internal sealed record ExplanationRootDocument(
    ExplanationStepKind Kind,
    bool? Holds,
    LabelEntry Text,
    LabelEntry Basis,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LabelEntry? Change,
    IReadOnlyList<ExplanationDocument> Steps,
    LocalDate? CheckedOn,
    IReadOnlyList<string> Interpretations)
{
    public static ExplanationRootDocument From(Explanation explanation)
    {
        var step = ExplanationDocument.From(explanation.Result);
        return new ExplanationRootDocument(step.Kind, step.Holds, step.Text, step.Basis, step.Change, step.Steps, explanation.CheckedOn, explanation.Interpretations);
    }
}
