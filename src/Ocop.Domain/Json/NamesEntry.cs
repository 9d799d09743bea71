namespace Ocop.Domain.Json;

/// <summary>The block <c>names</c>: the keys that the blocks use for bodies, and their names.</summary>
internal sealed class NamesEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<NamesEntry> Shape { get; } = new ObjectShape<NamesEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
