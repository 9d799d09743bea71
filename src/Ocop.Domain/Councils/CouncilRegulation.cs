using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>The regulation of a council (quy chế hội đồng): what the law leaves to each council. By default it limits nothing.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4, points b.</remarks>
public sealed record CouncilRegulation
{
    /// <summary>The spread that is reported where neither decision nor regulation names another: 10 points, as provinces commonly have it.</summary>
    public const int CommonSpread = 10;

    /// <summary>Creates a regulation.</summary>
    /// <param name="name">The name by which outcomes cite it, or null for one that says only that it is the council's.</param>
    /// <param name="minimumLevels">When the council reaches a minimum level.</param>
    /// <param name="quorum">The fewest members who must score, or null for no quorum.</param>
    /// <param name="largestSpread">The most points by which the members' totals may differ, or null for no limit.</param>
    /// <param name="scoringRoles">The roles whose cards count, or null where every member's does.</param>
    /// <param name="quorumShare">The share of those appointed who must score, or null; it stands instead of <paramref name="quorum"/>.</param>
    /// <param name="appointed">The number of those who are appointed and may score, or null where it is not given.</param>
    /// <param name="presentRoles">The roles that must be present, or null for none.</param>
    /// <param name="blankCards">What a blank card is.</param>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule for minimum levels or for blank cards has no name.</exception>
    public CouncilRegulation(
        BilingualText? name = null,
        CouncilMinimumRule minimumLevels = CouncilMinimumRule.Majority,
        int? quorum = null,
        int? largestSpread = null,
        IReadOnlyList<string>? scoringRoles = null,
        Fraction? quorumShare = null,
        int? appointed = null,
        IReadOnlyList<string>? presentRoles = null,
        CouncilBlankCards blankCards = CouncilBlankCards.Absent)
    {
        Name = name ?? CouncilTexts.Regulation;
        MinimumLevels = minimumLevels;
        Quorum = quorum;
        LargestSpread = largestSpread;
        ScoringRoles = scoringRoles;
        QuorumShare = quorumShare;
        Appointed = appointed;
        PresentRoles = presentRoles;
        BlankCards = blankCards;
    }

    /// <summary>Gets the regulation without limits.</summary>
    public static CouncilRegulation None { get; } = new();

    /// <summary>Gets the name by which outcomes cite the regulation. The default says only that it is the council's.</summary>
    public BilingualText Name { get; init => field = Guard.NotNull(value, "name"); }

    /// <summary>Gets when the council reaches a minimum level. The default is the majority.</summary>
    public CouncilMinimumRule MinimumLevels { get; init => field = Guard.Named(value, "minimumLevels"); }

    /// <summary>Gets the fewest members who must score, from 1, or null for no quorum in numbers (the default); see <see cref="QuorumShare"/>.</summary>
    public int? Quorum { get; init; }

    /// <summary>Gets the share of those appointed who must score, above 0 and up to 1 in at most nine digits above and below the line, or null (the default). Rounded up it is the quorum: 3/4 of 9 are 7. It needs <see cref="Appointed"/> and stands instead of <see cref="Quorum"/>.</summary>
    public Fraction? QuorumShare { get; init; }

    /// <summary>Gets the number of those who are appointed and may score, from 1 and not fewer than are listed, or null where it is not given (the default). Whoever may not score is not among them.</summary>
    public int? Appointed { get; init; }

    /// <summary>Gets the most points by which the members' totals may differ, from 0, or null for no limit of its own (the default). Beyond it the council scores again. Where the decision has a limit, as 1048/QĐ-TTg for province and centre, a regulation may ask for less spread and not allow more.</summary>
    public int? LargestSpread { get; init; }

    /// <summary>Gets the roles whose cards count, or null where every member's does (the default).</summary>
    public IReadOnlyList<string>? ScoringRoles { get; init => field = value is null ? null : Unchangeable.List(value, "scoringRoles"); }

    /// <summary>Gets the roles of which a member must be listed, also with a blank card or without a vote, or null for none (the default).</summary>
    public IReadOnlyList<string>? PresentRoles { get; init => field = value is null ? null : Unchangeable.List(value, "presentRoles"); }

    /// <summary>Gets what a blank card is. The default is that its member has not scored.</summary>
    public CouncilBlankCards BlankCards { get; init => field = Guard.Named(value, "blankCards"); }
}
