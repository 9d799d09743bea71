using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Json;

/// <summary>The block <c>targets</c>: targets of the programme.</summary>
internal sealed class TargetsEntry
{
    private const int MostTargets = 200;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<TargetsEntry> Shape { get; } = new ObjectShape<TargetsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("period", TargetPeriodEntry.Shape, "the years of the programme", (entry, value) => entry.Period = value)
        .With("figures", new DictionaryShape<string, TargetEntry>(new TextKeys(TextRules.Identity), TargetEntry.Shape, MostTargets), "the targets, each by an identity", (entry, value) => entry.Figures = value);

    public PlaceEntry? At { get; set; }

    public TargetPeriodEntry Period { get; set; } = null!;

    public IReadOnlyDictionary<string, TargetEntry> Figures { get; set; } = null!;
}

/// <summary>The first and the last day of a programme.</summary>
internal sealed class TargetPeriodEntry
{
    public static ObjectShape<TargetPeriodEntry> Shape { get; } = new ObjectShape<TargetPeriodEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the targets do", (entry, value) => entry.At = value)
        .With("from", new DateShape(), "the first day", (entry, value) => entry.From = value)
        .With("through", new DateShape(), "the last day, which is the deadline", (entry, value) => entry.Through = value);

    public PlaceEntry? At { get; set; }

    public LocalDate From { get; set; }

    public LocalDate Through { get; set; }
}

/// <summary>A target: what is counted and how much is asked for.</summary>
internal sealed class TargetEntry
{
    public static ObjectShape<TargetEntry> Shape { get; } = new ObjectShape<TargetEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the others do", (entry, value) => entry.At = value)
        .WithOptional("products", CountedProductsEntry.Shape, "where products or a share of them are counted: which", (entry, value) => entry.Products = value)
        .WithOptional("producers", CountedKindsEntry.Shape, "where a share of producers is asked for: which", (entry, value) => entry.Producers = value)
        .With("threshold", ThresholdEntry.Shape, "how much is asked for", (entry, value) => entry.Threshold = value)
        .With("vi", TextRules.Label, "the name in Vietnamese", (entry, value) => entry.Vi = value)
        .With("en", TextRules.Label, "the name in English", (entry, value) => entry.En = value);

    public PlaceEntry? At { get; set; }

    public CountedProductsEntry? Products { get; set; }

    public CountedKindsEntry? Producers { get; set; }

    public ThresholdEntry Threshold { get; set; } = null!;

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

/// <summary>Which count of products a target takes.</summary>
internal sealed class CountedProductsEntry
{
    public static ObjectShape<CountedProductsEntry> Shape { get; } = new ObjectShape<CountedProductsEntry>(() => new())
        .With("count", new WordShape<PortfolioMeasure>(), "which count", (entry, value) => entry.Count = value)
        .WithOptional("fromStars", new WholeNumberShape(StarCounts.Least, StarCounts.Most), "the least stars of a product that counts; 3 where it is not written", (entry, value) => entry.FromStars = value)
        .WithOptional("withPotentialFive", new BooleanShape(), "whether products that are potential 5 stars count too; false where it is not written", (entry, value) => entry.WithPotentialFive = value)
        .WithOptional("shareOf", ShareOfProductsEntry.Shape, "where a share is asked for: of what", (entry, value) => entry.ShareOf = value);

    public PortfolioMeasure Count { get; set; }

    public int FromStars { get; set; } = StarCounts.Least;

    public bool WithPotentialFive { get; set; }

    public ShareOfProductsEntry? ShareOf { get; set; }
}

/// <summary>What a share of products is of: a count, or a number that stays the same. An amendment that takes the other of them ends the first with null.</summary>
internal sealed class ShareOfProductsEntry
{
    private const int MostProducts = 10_000_000;

    public static ObjectShape<ShareOfProductsEntry> Shape { get; } = new ObjectShape<ShareOfProductsEntry>(() => new())
        .WithOptional("count", new WordShape<PortfolioMeasure>(), "which count", (entry, value) => entry.Count = value)
        .WithOptional("fromStars", new WholeNumberShape(StarCounts.Least, StarCounts.Most), "the least stars of a product that counts; 3 where it is not written", (entry, value) => entry.FromStars = value)
        .WithOptional("withPotentialFive", new BooleanShape(), "whether products that are potential 5 stars count too; false where it is not written", (entry, value) => entry.WithPotentialFive = value)
        .WithOptional("number", new WholeNumberShape(1, MostProducts), "instead of a count: so many products, whatever is counted later", (entry, value) => entry.Number = value);

    public PortfolioMeasure? Count { get; set; }

    public int? FromStars { get; set; }

    public bool WithPotentialFive { get; set; }

    public int? Number { get; set; }
}

/// <summary>How much is asked for: at least a figure, more than one, exactly one, or between two. An amendment that takes another of them ends the first with null.</summary>
internal sealed class ThresholdEntry
{
    private static readonly FigureShape Figure = new();

    public static ObjectShape<ThresholdEntry> Shape { get; } = new ObjectShape<ThresholdEntry>(() => new())
        .WithOptional("atLeast", Figure, "at least this figure", (entry, value) => entry.AtLeast = value)
        .WithOptional("moreThan", Figure, "more than this whole number", (entry, value) => entry.MoreThan = value)
        .WithOptional("exactly", Figure, "this figure and no other", (entry, value) => entry.Exactly = value)
        .WithOptional("between", BetweenEntry.Shape, "from the lower of two figures on; the plan is the upper one", (entry, value) => entry.Between = value);

    public Figure? AtLeast { get; set; }

    public Figure? MoreThan { get; set; }

    public Figure? Exactly { get; set; }

    public BetweenEntry? Between { get; set; }
}

/// <summary>Two figures.</summary>
internal sealed class BetweenEntry
{
    private static readonly FigureShape Figure = new();

    public static ObjectShape<BetweenEntry> Shape { get; } = new ObjectShape<BetweenEntry>(() => new())
        .With("lower", Figure, "the lower figure", (entry, value) => entry.Lower = value)
        .With("upper", Figure, "the upper figure", (entry, value) => entry.Upper = value);

    public Figure Lower { get; set; }

    public Figure Upper { get; set; }
}
