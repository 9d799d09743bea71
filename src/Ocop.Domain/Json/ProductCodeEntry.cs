namespace Ocop.Domain.Json;

/// <summary>The block <c>productCode</c>: the patterns of product codes.</summary>
internal sealed class ProductCodeEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<ProductCodeEntry> Shape { get; } = new ObjectShape<ProductCodeEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public PlaceEntry? At { get; set; }
}
