namespace Ocop.Domain.Json;

/// <summary>The block <c>enterpriseSizes</c>: the limits of the sizes of enterprises.</summary>
internal sealed class EnterpriseSizesEntry
{
    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<EnterpriseSizesEntry> Shape { get; } = new ObjectShape<EnterpriseSizesEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("agricultureIndustryConstruction", SectorSizesEntry.Shape, "the limits in agriculture, forestry, fishery, industry and construction", (entry, value) => entry.AgricultureIndustryConstruction = value)
        .With("tradeAndServices", SectorSizesEntry.Shape, "the limits in trade and services", (entry, value) => entry.TradeAndServices = value);

    public PlaceEntry? At { get; set; }

    public SectorSizesEntry AgricultureIndustryConstruction { get; set; } = null!;

    public SectorSizesEntry TradeAndServices { get; set; } = null!;
}

/// <summary>The limits in one group of sectors.</summary>
internal sealed class SectorSizesEntry
{
    public static ObjectShape<SectorSizesEntry> Shape { get; } = new ObjectShape<SectorSizesEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the other group does", (entry, value) => entry.At = value)
        .With("micro", SizeLimitEntry.Shape, "the most of a micro enterprise", (entry, value) => entry.Micro = value)
        .With("small", SizeLimitEntry.Shape, "the most of a small enterprise", (entry, value) => entry.Small = value)
        .With("medium", SizeLimitEntry.Shape, "the most of a medium enterprise", (entry, value) => entry.Medium = value);

    public PlaceEntry? At { get; set; }

    public SizeLimitEntry Micro { get; set; } = null!;

    public SizeLimitEntry Small { get; set; } = null!;

    public SizeLimitEntry Medium { get; set; } = null!;
}

/// <summary>The limits of one size: the labour, and the revenue or the capital, must be within them.</summary>
internal sealed class SizeLimitEntry
{
    private const int MostWorkers = 1_000_000;

    public static ObjectShape<SizeLimitEntry> Shape { get; } = new ObjectShape<SizeLimitEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the others do", (entry, value) => entry.At = value)
        .With("labour", new WholeNumberShape(1, MostWorkers), "the most workers, as a yearly average", (entry, value) => entry.Labour = value)
        .With("revenue", new MoneyShape(), "the most revenue of a year", (entry, value) => entry.Revenue = value)
        .With("capital", new MoneyShape(), "the most capital", (entry, value) => entry.Capital = value);

    public PlaceEntry? At { get; set; }

    public int Labour { get; set; }

    public long Revenue { get; set; }

    public long Capital { get; set; }
}
