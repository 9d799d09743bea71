namespace Ocop.Domain.Json;

/// <summary>The block <c>rounds</c>: the rounds of evaluation.</summary>
internal sealed class RoundsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<RoundsEntry> Shape { get; } = new ObjectShape<RoundsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
