using Ocop.Domain.Councils;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>The block <c>councils</c>: what the instrument says of the councils of each level. A level that is not written has no rules.</summary>
internal sealed class CouncilsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CouncilsEntry> Shape { get; } = new ObjectShape<CouncilsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .WithOptional("province", CouncilEntry.Shape, "the council of the province", (entry, value) => entry.Province = value)
        .WithOptional("centre", CouncilEntry.Shape, "the council of the centre", (entry, value) => entry.Centre = value);

    public PlaceEntry? At { get; set; }

    public CouncilEntry? Province { get; set; }

    public CouncilEntry? Centre { get; set; }

    public CouncilLaw ToLaw(LegalInstrument owner) => new(Province?.ToRules(owner) ?? CouncilLevelRules.None, Centre?.ToRules(owner) ?? CouncilLevelRules.None);
}

/// <summary>What the instrument says of the councils of one level.</summary>
internal sealed class CouncilEntry
{
    private const int LeastStars = 2;
    private const int MostStars = 5;
    private static readonly WholeNumberShape Stars = new(LeastStars, MostStars);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CouncilEntry> Shape { get; } = new ObjectShape<CouncilEntry>(() => new())
        .WithOptional(
            "forwards",
            new ObjectShape<CouncilForwardsEntry>(() => new())
                .With("stars", Stars, "the fewest stars by points with which a product goes to the next level", (entry, value) => entry.Stars = value)
                .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value),
            "what the council passes on",
            (entry, value) => entry.Forwards = value)
        .WithOptional(
            "returns",
            new ObjectShape<CouncilReturnsEntry>(() => new())
                .With("below", Stars, "the stars below which a product goes back", (entry, value) => entry.Below = value)
                .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value),
            "what the council sends back",
            (entry, value) => entry.Returns = value);

    public CouncilForwardsEntry? Forwards { get; set; }

    public CouncilReturnsEntry? Returns { get; set; }

    public CouncilLevelRules ToRules(LegalInstrument owner) => new(
        Forwards is { } forwards ? new CouncilStep(forwards.Stars, PlaceEntry.Reference(forwards.At, owner)) : null,
        Returns is { } returns ? new CouncilStep(returns.Below, PlaceEntry.Reference(returns.At, owner)) : null);
}

internal sealed class CouncilForwardsEntry
{
    public int Stars { get; set; }

    public PlaceEntry? At { get; set; }
}

internal sealed class CouncilReturnsEntry
{
    public int Below { get; set; }

    public PlaceEntry? At { get; set; }
}
