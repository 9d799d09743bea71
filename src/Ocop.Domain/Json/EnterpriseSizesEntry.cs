namespace Ocop.Domain.Json;

/// <summary>The block <c>enterpriseSizes</c>: the limits of the sizes of enterprises.</summary>
internal sealed class EnterpriseSizesEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<EnterpriseSizesEntry> Shape { get; } = new ObjectShape<EnterpriseSizesEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
