namespace Ocop.Domain.Json;

/// <summary>The block <c>path</c>: the way of a dossier.</summary>
internal sealed class PathEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<PathEntry> Shape { get; } = new ObjectShape<PathEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
