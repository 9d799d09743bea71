using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>The block <c>rounds</c>: the rounds of evaluation.</summary>
internal sealed class RoundsEntry
{
    private const int MostRounds = 400;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<RoundsEntry> Shape { get; } = new ObjectShape<RoundsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where they stand, if a round does not say otherwise", (entry, value) => entry.At = value)
        .With("list", new ListShape<RoundEntry>(RoundEntry.Shape, MostRounds), "the rounds of every year", (entry, value) => entry.List = value);

    public PlaceEntry? At { get; set; }

    public IReadOnlyList<RoundEntry> List { get; set; } = null!;
}

/// <summary>A round that is held every year.</summary>
internal sealed class RoundEntry
{
    private const int MostNumber = 366;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<RoundEntry> Shape { get; } = new ObjectShape<RoundEntry>(() => new())
        .With("level", TextRules.Key, "the body that holds it", (round, value) => round.Level = value)
        .With("number", new WholeNumberShape(1, MostNumber), "its number in the year", (round, value) => round.Number = value)
        .With("proposedBefore", new AnnualDateShape(), "the day before which a dossier is proposed", (round, value) => round.ProposedBefore = value)
        .With("evaluatedBefore", new AnnualDateShape(), "the day before which it is evaluated; of the next year where it lies earlier in the year", (round, value) => round.EvaluatedBefore = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (round, value) => round.At = value);

    public string Level { get; set; } = null!;

    public int Number { get; set; }

    public AnnualDate ProposedBefore { get; set; }

    public AnnualDate EvaluatedBefore { get; set; }

    public PlaceEntry? At { get; set; }
}
