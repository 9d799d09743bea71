using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>What one member's card comes to.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Total">The points of the card.</param>
/// <param name="Parts">The points of its parts.</param>
public sealed record CouncilMemberTotal(string Name, int Total, PartTotals Parts);
