using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>A member of a council (thành viên hội đồng) and the member's scorecard.</summary>
public sealed record CouncilMember
{
    /// <summary>Creates a member.</summary>
    /// <param name="name">The name; no other member of the session has it.</param>
    /// <param name="card">The scorecard, on the form of the session.</param>
    /// <param name="role">The role, such as chair, or null where it is not given; see <see cref="CouncilRegulation.ScoringRoles"/> and <see cref="CouncilRegulation.PresentRoles"/>.</param>
    /// <exception cref="ArgumentNullException">The name or the card is null.</exception>
    public CouncilMember(string name, Scorecard card, string? role = null)
    {
        Name = name;
        Card = card;
        Role = role;
    }

    /// <summary>Gets the name. A session has each once: capitals, blanks, invisible signs and the way its letters are put together make no other name.</summary>
    public string Name { get; init => field = Guard.NotNull(value, "name"); }

    /// <summary>Gets the scorecard, on the form of the session.</summary>
    public Scorecard Card { get; init => field = Guard.NotNull(value, "card"); }

    /// <summary>Gets the role, such as chair, or null where it is not given; see <see cref="CouncilRegulation.ScoringRoles"/>.</summary>
    public string? Role { get; init; }
}
