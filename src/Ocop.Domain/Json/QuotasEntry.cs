namespace Ocop.Domain.Json;

/// <summary>The block <c>quotas</c>: least shares of producers.</summary>
internal sealed class QuotasEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<QuotasEntry> Shape { get; } = new ObjectShape<QuotasEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
