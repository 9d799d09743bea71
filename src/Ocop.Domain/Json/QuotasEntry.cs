namespace Ocop.Domain.Json;

/// <summary>The block <c>quotas</c>: least shares of producers.</summary>
internal sealed class QuotasEntry
{
    private const int MostQuotas = 200;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<QuotasEntry> Shape { get; } = new ObjectShape<QuotasEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("shares", new DictionaryShape<string, QuotaEntry>(new TextKeys(TextRules.Identity), QuotaEntry.Shape, MostQuotas), "the shares, each by an identity", (entry, value) => entry.Shares = value);

    public PlaceEntry? At { get; set; }

    public IReadOnlyDictionary<string, QuotaEntry> Shares { get; set; } = null!;
}

/// <summary>A least share of producers of some kinds or with a trait.</summary>
internal sealed class QuotaEntry
{
    public static ObjectShape<QuotaEntry> Shape { get; } = new ObjectShape<QuotaEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the others do", (entry, value) => entry.At = value)
        .With("minimum", new ShareShape(), "the least share", (entry, value) => entry.Minimum = value)
        .WithOptional("kinds", CountedKindsEntry.List, "the kinds of producers that count", (entry, value) => entry.Kinds = value)
        .WithOptional("enterprises", new BooleanShape(), "whether just the kinds count that are enterprises", (entry, value) => entry.Enterprises = value)
        .WithOptional("trait", TextRules.Word, "the word for the trait that counts, such as runByWomen", (entry, value) => entry.Trait = value)
        .With("vi", TextRules.Label, "the name in Vietnamese", (entry, value) => entry.Vi = value)
        .With("en", TextRules.Label, "the name in English", (entry, value) => entry.En = value);

    public PlaceEntry? At { get; set; }

    public Fraction Minimum { get; set; }

    public IReadOnlyList<string>? Kinds { get; set; }

    public bool Enterprises { get; set; }

    public string? Trait { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

/// <summary>The kinds of producers that a share counts: by name, or all enterprises.</summary>
internal sealed class CountedKindsEntry
{
    public static ListShape<string> List { get; } = new(TextRules.Word, KindEntry.MostKinds);

    public static ObjectShape<CountedKindsEntry> Shape { get; } = new ObjectShape<CountedKindsEntry>(() => new())
        .WithOptional("kinds", List, "the kinds that count", (entry, value) => entry.Kinds = value)
        .WithOptional("enterprises", new BooleanShape(), "whether just the kinds count that are enterprises", (entry, value) => entry.Enterprises = value)
        .WithOptional("validOnly", new BooleanShape(), "whether only producers of a product with a valid certificate are looked at", (entry, value) => entry.ValidOnly = value);

    public IReadOnlyList<string>? Kinds { get; set; }

    public bool Enterprises { get; set; }

    public bool ValidOnly { get; set; }
}
