namespace Ocop.Domain.Json;

/// <summary>The block <c>transition</c>: what becomes of dossiers and certificates under what this instrument replaces.</summary>
internal sealed class TransitionEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<TransitionEntry> Shape { get; } = new ObjectShape<TransitionEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
