namespace Ocop.Domain.Producers;

/// <summary>The kind of producer alone does not fix the level; a council decides or a fact is missing.</summary>
public sealed record OrganisationPointsOpen : OrganisationPoints
{
    /// <summary>Gets what leaves the level open.</summary>
    public required OrganisationPointsGap Gap { get; init; }

    /// <summary>Gets the same for people.</summary>
    public required BilingualText Why { get; init; }
}
