namespace Ocop.Domain.Json;

/// <summary>The block <c>certification</c>: who certifies, by stars.</summary>
internal sealed class CertificationEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CertificationEntry> Shape { get; } = new ObjectShape<CertificationEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
