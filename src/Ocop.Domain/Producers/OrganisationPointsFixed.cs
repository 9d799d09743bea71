namespace Ocop.Domain.Producers;

/// <summary>The form ties the kind of producer to a level.</summary>
public sealed record OrganisationPointsFixed : OrganisationPoints
{
    internal OrganisationPointsFixed()
    {
    }

    /// <summary>Gets the level, from 1.</summary>
    public int Level { get; internal init; }

    /// <summary>Gets the points of the level; null where they are not known: of a form that is known by its totals only, if its instrument does not say them otherwise.</summary>
    public int? Points { get; internal init; }

    /// <summary>Gets what must hold of the producer for the level, or null where its kind is enough.</summary>
    public BilingualText? Condition { get; internal init; }

    private protected override void Close()
    {
    }
}
