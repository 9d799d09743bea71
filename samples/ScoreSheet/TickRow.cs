using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A row of the sheet of the dossier in which an x is put.</summary>
/// <param name="Row">The row.</param>
/// <param name="Criterion">The code of the criterion; null for the dossier as a whole.</param>
/// <param name="Finding">What a finding does; null for a prerequisite that is not met.</param>
internal sealed record TickRow(int Row, string? Criterion, FindingKind? Finding);
