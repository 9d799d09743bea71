using NodaTime;

namespace Ocop.Domain.Json;

/// <summary>The block <c>certification</c>: who certifies, by stars. For stars that are not written nobody is named.</summary>
internal sealed class CertificationEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<CertificationEntry> Shape { get; } = new ObjectShape<CertificationEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .WithOptional("3", CertifierEntry.Shape, "who certifies 3 stars", (entry, value) => entry.ThreeStars = value)
        .WithOptional("4", CertifierEntry.Shape, "who certifies 4 stars", (entry, value) => entry.FourStars = value)
        .WithOptional("5", CertifierEntry.Shape, "who certifies 5 stars", (entry, value) => entry.FiveStars = value);

    public PlaceEntry? At { get; set; }

    public CertifierEntry? ThreeStars { get; set; }

    public CertifierEntry? FourStars { get; set; }

    public CertifierEntry? FiveStars { get; set; }
}

/// <summary>Who certifies products of some stars.</summary>
internal sealed class CertifierEntry
{
    public static ObjectShape<CertifierEntry> Shape { get; } = new ObjectShape<CertifierEntry>(() => new())
        .With("by", TextRules.Key, "the key of the body", (entry, value) => entry.By = value)
        .WithOptional("through", new DateShape(), "the last day on which the body certifies; on later days nobody is named", (entry, value) => entry.Through = value)
        .WithOptional("afterwards", LabelShapes.Reading, "why nobody is named on later days, in words of our own", (entry, value) => entry.Afterwards = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value);

    public string By { get; set; } = string.Empty;

    public LocalDate? Through { get; set; }

    public ReadingEntry? Afterwards { get; set; }

    public PlaceEntry? At { get; set; }
}
