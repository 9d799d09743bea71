namespace Ocop.Domain.Json;

/// <summary>The block <c>councils</c>: what the instrument says of councils.</summary>
internal sealed class CouncilsEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CouncilsEntry> Shape { get; } = new ObjectShape<CouncilsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
