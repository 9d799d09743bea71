using System.Diagnostics.CodeAnalysis;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>A session of a council (phiên họp hội đồng) on one product: the members' scorecards and the rules they meet under.</summary>
public sealed partial record CouncilSession
{
    /// <summary>Creates a session whose members an initializer sets.</summary>
    public CouncilSession()
    {
    }

    /// <summary>Creates a session.</summary>
    /// <param name="decision">The number of the decision whose form was used.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="members">The members with their cards.</param>
    /// <param name="level">The level of the council.</param>
    /// <param name="regulation">The regulation of the council, or null for one that limits nothing.</param>
    /// <exception cref="ArgumentNullException">The decision, the list or a member is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level has no name.</exception>
    [SetsRequiredMembers]
    public CouncilSession(
        string decision, int productSet, IReadOnlyList<CouncilMember> members, CouncilLevel level = CouncilLevel.Province, CouncilRegulation? regulation = null)
    {
        Decision = decision;
        ProductSet = productSet;
        Members = members;
        Level = level;
        Regulation = regulation ?? CouncilRegulation.None;
    }

    /// <summary>Gets the number of the decision whose form was used, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public required string Decision { get; init => field = VietnameseLetters.WithD(Guard.NotNull(value, "decision")); }

    /// <summary>Gets the number of the product set (bộ sản phẩm), 1 to 26.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the members with their cards, at least one, each under a name of its own. Their order has no effect.</summary>
    public required IReadOnlyList<CouncilMember> Members { get; init => field = Unchangeable.List(value, "members"); }

    /// <summary>Gets the level of the council. The default is the province.</summary>
    public CouncilLevel Level { get; init => field = Guard.Named(value, "level"); }

    /// <summary>Gets the regulation of the council. The default limits nothing.</summary>
    public CouncilRegulation Regulation { get; init => field = Guard.NotNull(value, "regulation"); } = CouncilRegulation.None;
}
