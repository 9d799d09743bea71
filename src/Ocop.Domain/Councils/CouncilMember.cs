using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>A member of a council (thành viên hội đồng) and the member's scorecard.</summary>
/// <param name="Name">The name.</param>
/// <param name="Card">The scorecard, on the form of the session.</param>
/// <param name="Role">The role, such as chair, or null where it is not given; see <see cref="CouncilRegulation.ScoringRoles"/>.</param>
public sealed record CouncilMember(string Name, Scorecard Card, string? Role = null);
