namespace Ocop.Domain.Producers;

/// <summary>The kind of producer alone does not fix the level; a council decides or a fact is missing.</summary>
public sealed record OrganisationPointsOpen : OrganisationPoints
{
    internal OrganisationPointsOpen()
    {
    }

    /// <summary>Gets what leaves the level open.</summary>
    public OrganisationPointsGap Gap { get; internal init; }

    /// <summary>Gets the same for people.</summary>
    public BilingualText Why { get; internal init; } = null!;

    private protected override void Close()
    {
    }
}
