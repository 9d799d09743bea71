namespace Ocop.Domain.Json;

/// <summary>The block <c>targets</c>: targets of the programme.</summary>
internal sealed class TargetsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<TargetsEntry> Shape { get; } = new ObjectShape<TargetsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
