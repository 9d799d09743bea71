using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Something on a member's card that stops the evaluation or rejects the dossier (phát hiện của thành viên).</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Criterion">The printed code of the criterion, or null for the dossier as a whole.</param>
/// <param name="Reason">Whether the member made a finding or ticked a level of 0 points where the form stops at zero. What rejects is always a finding.</param>
public sealed record CouncilFinding(string Member, FindingKind Kind, string? Criterion, HaltReason Reason);
