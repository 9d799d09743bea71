namespace Ocop.Domain.Json;

/// <summary>The block <c>certificates</c>: terms, window, notice, withdrawal of certificates.</summary>
internal sealed class CertificatesEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CertificatesEntry> Shape { get; } = new ObjectShape<CertificatesEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
