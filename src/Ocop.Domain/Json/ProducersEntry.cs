namespace Ocop.Domain.Json;

/// <summary>The block <c>producers</c>: the kinds of producers, who may take part, and the levels of their form of organisation.</summary>
internal sealed class ProducersEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<ProducersEntry> Shape { get; } = new ObjectShape<ProducersEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
