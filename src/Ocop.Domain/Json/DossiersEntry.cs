namespace Ocop.Domain.Json;

/// <summary>The block <c>dossiers</c>: what a dossier contains and by when it is handled.</summary>
internal sealed class DossiersEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<DossiersEntry> Shape { get; } = new ObjectShape<DossiersEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
