using System.Text.Json.Serialization;

namespace Ocop.Domain.Scoring;

/// <summary>A finding (phát hiện) of the evaluator that stops the evaluation or rejects the dossier.</summary>
/// <param name="Kind">What the finding does.</param>
/// <param name="Criterion">The printed code of the criterion, which carries a note of the same kind; null for the dossier as a whole, which can only be disqualified.</param>
public sealed record Finding(
    FindingKind Kind,
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Criterion = null);
