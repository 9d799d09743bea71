using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>The regulation of a council (quy chế hội đồng): what the law leaves to each council. By default it limits nothing.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4, points b.</remarks>
public sealed record CouncilRegulation
{
    /// <summary>The spread that is reported where the regulation does not name another: 10 points, as provinces commonly have it.</summary>
    public const int CommonSpread = 10;

    /// <summary>Creates a regulation.</summary>
    /// <param name="name">The name by which outcomes cite it, or null for one that says only that it is the council's.</param>
    /// <param name="minimumLevels">When the council reaches a minimum level.</param>
    /// <param name="quorum">The fewest members who must score, or null for no quorum.</param>
    /// <param name="largestSpread">The most points by which the members' totals may differ, or null for no limit.</param>
    /// <param name="scoringRoles">The roles whose cards count, or null where every member's does.</param>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule for minimum levels has no name.</exception>
    public CouncilRegulation(
        BilingualText? name = null,
        CouncilMinimumRule minimumLevels = CouncilMinimumRule.Majority,
        int? quorum = null,
        int? largestSpread = null,
        IReadOnlyList<string>? scoringRoles = null)
    {
        Name = name ?? CouncilTexts.Regulation;
        MinimumLevels = minimumLevels;
        Quorum = quorum;
        LargestSpread = largestSpread;
        ScoringRoles = scoringRoles;
    }

    /// <summary>Gets the regulation without limits.</summary>
    public static CouncilRegulation None { get; } = new();

    /// <summary>Gets the name by which outcomes cite the regulation. The default says only that it is the council's.</summary>
    public BilingualText Name { get; init => field = Guard.NotNull(value, "name"); }

    /// <summary>Gets when the council reaches a minimum level. The default is the majority.</summary>
    public CouncilMinimumRule MinimumLevels { get; init => field = Guard.Named(value, "minimumLevels"); }

    /// <summary>Gets the fewest members who must score, from 1, or null for no quorum (the default).</summary>
    public int? Quorum { get; init; }

    /// <summary>Gets the most points by which the members' totals may differ, from 0, or null for no limit (the default). Beyond it the council scores again.</summary>
    public int? LargestSpread { get; init; }

    /// <summary>Gets the roles whose cards count, or null where every member's does (the default).</summary>
    public IReadOnlyList<string>? ScoringRoles { get; init => field = value is null ? null : Unchangeable.List(value, "scoringRoles"); }
}
