namespace Ocop.Domain.Scoring;

/// <summary>What a rating has besides whole points.</summary>
/// <param name="Total">The total with its digits.</param>
/// <param name="Contradictions">What contradicts itself in a recorded result; null where the card is none.</param>
internal sealed record ExactFigures(DecimalPoints Total, IReadOnlyList<RecordedContradiction>? Contradictions);
