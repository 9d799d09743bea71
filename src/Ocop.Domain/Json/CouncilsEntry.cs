using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>The block <c>councils</c>: what the instrument says of the councils of each level. A province or a centre that is not written has a council without rules; a district that is not written has none.</summary>
internal sealed class CouncilsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CouncilsEntry> Shape { get; } = new ObjectShape<CouncilsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .WithOptional("district", CouncilEntry.Shape, "the council of the district; left out there is none", (entry, value) => entry.District = value)
        .WithOptional("province", CouncilEntry.Shape, "the council of the province", (entry, value) => entry.Province = value)
        .WithOptional("centre", CouncilEntry.Shape, "the council of the centre", (entry, value) => entry.Centre = value);

    public PlaceEntry? At { get; set; }

    public CouncilEntry? District { get; set; }

    public CouncilEntry? Province { get; set; }

    public CouncilEntry? Centre { get; set; }

    public CouncilLaw ToLaw(LegalInstrument owner) => new(District?.ToRules(owner), Province?.ToRules(owner) ?? CouncilLevelRules.None, Centre?.ToRules(owner) ?? CouncilLevelRules.None);

    /// <summary>Tells what cannot be said of councils.</summary>
    public void Check(LegalInstrument owner, BlockProblems problems)
    {
        District?.Check(owner, "$.councils.district", problems);
        Province?.Check(owner, "$.councils.province", problems);
        Centre?.Check(owner, "$.councils.centre", problems);
    }
}

/// <summary>What the instrument says of the councils of one level.</summary>
internal sealed class CouncilEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CouncilEntry> Shape { get; } = new ObjectShape<CouncilEntry>(() => new())
        .WithOptional("through", new DateShape(), "the last day on which there is such a council", (entry, value) => entry.Through = value)
        .WithOptional("members", CouncilSizeEntry.Shape, "the number of members; left out nothing is laid down", (entry, value) => entry.Members = value)
        .WithOptional("spread", CouncilSpreadEntry.Shape, "how far the totals of the members may be apart before they score again; left out that is left to regulations", (entry, value) => entry.Spread = value)
        .WithOptional("forwards", CouncilForwardsEntry.Shape, "what the council passes on", (entry, value) => entry.Forwards = value)
        .WithOptional("returns", CouncilReturnsEntry.Shape, "what the council sends back", (entry, value) => entry.Returns = value);

    public LocalDate? Through { get; set; }

    public CouncilSizeEntry? Members { get; set; }

    public CouncilSpreadEntry? Spread { get; set; }

    public CouncilForwardsEntry? Forwards { get; set; }

    public CouncilReturnsEntry? Returns { get; set; }

    public CouncilLevelRules ToRules(LegalInstrument owner) => new(
        Forwards is { } forwards ? new CouncilStep(forwards.Stars, PlaceEntry.Reference(forwards.At, owner), forwards.Reading ? ReadingEntry.KeyOf(forwards.Key) : null) : null,
        Returns is { } returns ? new CouncilStep(returns.Below, PlaceEntry.Reference(returns.At, owner), IsBinding: returns.Binds) : null,
        Spread is { } spread ? new CouncilSpread(spread.Most, PlaceEntry.Reference(spread.At, owner)) : null,
        Members is { } members ? new CouncilSize(members.From, members.Through, PlaceEntry.Reference(members.At, owner)) : null,
        Through);

    public void Check(LegalInstrument owner, string path, BlockProblems problems)
    {
        CertificationReader.CheckThrough(Through, owner, path, problems);
        if (Members is { } members) problems.Check(members.From <= members.Through, path + ".members.through", RuleTexts.FewerThanFrom);
        if (Forwards is { Key: not null, Reading: false }) problems.Add(path + ".forwards.key", RuleTexts.NotSaidToBeAReading);
    }
}

/// <summary>The number of members of a council.</summary>
internal sealed class CouncilSizeEntry
{
    private const int MostMembers = 1000;

    public static ObjectShape<CouncilSizeEntry> Shape { get; } = new ObjectShape<CouncilSizeEntry>(() => new())
        .With("from", new WholeNumberShape(1, MostMembers), "the fewest", (entry, value) => entry.From = value)
        .With("through", new WholeNumberShape(1, MostMembers), "the most", (entry, value) => entry.Through = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public int From { get; set; }

    public int Through { get; set; }

    public PlaceEntry? At { get; set; }
}

/// <summary>How far the totals of the members may be apart.</summary>
internal sealed class CouncilSpreadEntry
{
    private const int MostPoints = 1000;

    public static ObjectShape<CouncilSpreadEntry> Shape { get; } = new ObjectShape<CouncilSpreadEntry>(() => new())
        .With("most", new WholeNumberShape(0, MostPoints), "the most points between two totals; a regulation may ask for less", (entry, value) => entry.Most = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public int Most { get; set; }

    public PlaceEntry? At { get; set; }
}

internal sealed class CouncilForwardsEntry
{
    public static ObjectShape<CouncilForwardsEntry> Shape { get; } = new ObjectShape<CouncilForwardsEntry>(() => new())
        .With("stars", CouncilStars.Shape, "the fewest stars by points with which a product goes to the next level", (entry, value) => entry.Stars = value)
        .WithOptional("reading", new BooleanShape(), "whether that is a listed reading and not what the instrument says", (entry, value) => entry.Reading = value)
        .WithOptional("key", TextRules.Key, "the key of the reading in the list of interpretations, or one of the file's own", (entry, value) => entry.Key = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public int Stars { get; set; }

    public bool Reading { get; set; }

    public string? Key { get; set; }

    public PlaceEntry? At { get; set; }
}

internal sealed class CouncilReturnsEntry
{
    public static ObjectShape<CouncilReturnsEntry> Shape { get; } = new ObjectShape<CouncilReturnsEntry>(() => new())
        .With("below", CouncilStars.Shape, "the stars below which a product goes back", (entry, value) => entry.Below = value)
        .WithOptional("binds", new BooleanShape(), "whether the province certifies by that result; else it may also evaluate again", (entry, value) => entry.Binds = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public int Below { get; set; }

    public bool Binds { get; set; }

    public PlaceEntry? At { get; set; }
}

/// <summary>The stars at which a council passes a product on or sends it back.</summary>
internal static class CouncilStars
{
    private const int Least = 2;
    private const int Most = 5;

    public static WholeNumberShape Shape { get; } = new(Least, Most);
}
