namespace Ocop.Domain.Json;

/// <summary>The block <c>certificationMark</c>: which products may carry the certification mark while their certificate is in force.</summary>
internal sealed class CertificationMarkEntry
{
    private const int MostStars = 5;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CertificationMarkEntry> Shape { get; } = new ObjectShape<CertificationMarkEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("stars", new WholeNumberShape(1, MostStars), "the fewest stars with which a product may carry the mark", (entry, value) => entry.Stars = value);

    public PlaceEntry? At { get; set; }

    public int Stars { get; set; }
}
