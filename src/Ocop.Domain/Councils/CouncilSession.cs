using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>A session of a council (phiên họp hội đồng) on one product: the members' scorecards and the rules they meet under.</summary>
public sealed record CouncilSession
{
    /// <summary>Gets the number of the decision whose form was used, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Gets the number of the product set (bộ sản phẩm), 1 to 26.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the members with their cards, at least one. Their order has no effect.</summary>
    public required IReadOnlyList<CouncilMember> Members { get; init => field = Unchangeable.List(value); }

    /// <summary>Gets the level of the council. The default is the province.</summary>
    public CouncilLevel Level { get; init; }

    /// <summary>Gets the regulation of the council. The default limits nothing.</summary>
    public CouncilRegulation Regulation { get; init; } = CouncilRegulation.None;
}
