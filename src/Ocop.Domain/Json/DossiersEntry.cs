using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>The block <c>dossiers</c>: what a dossier contains and by when it is handled.</summary>
internal sealed class DossiersEntry
{
    private const int MostKeys = 100;
    private const int MostRows = 1000;

    private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the name in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the name in English", (label, value) => label.En = value);

    private static readonly DictionaryShape<string, LabelEntry> Labels = new(new TextKeys(TextRules.Key), Label, MostKeys);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<DossiersEntry> Shape { get; } = new ObjectShape<DossiersEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where the list stands, if a row does not say otherwise", (entry, value) => entry.At = value)
        .With("senders", Labels, "who puts a dossier together and sends it on, and their names", (entry, value) => entry.Senders = value)
        .With("items", Labels, "the things that a dossier contains, and their names", (entry, value) => entry.Items = value)
        .With("list", new ListShape<DossierRowEntry>(DossierRowEntry.Shape, MostRows), "what each dossier must contain, in order", (entry, value) => entry.List = value)
        .WithOptional("communeAssessment", CitedTermEntry.Shape("within", "the term, counted from the day on which it received the dossier"), "by when the commune must have assessed a dossier; left out there is no term", (entry, value) => entry.CommuneAssessment = value);

    public PlaceEntry? At { get; set; }

    public IReadOnlyDictionary<string, LabelEntry> Senders { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Items { get; set; } = null!;

    public IReadOnlyList<DossierRowEntry> List { get; set; } = null!;

    public CitedTermEntry? CommuneAssessment { get; set; }
}

/// <summary>One thing that dossiers must contain.</summary>
internal sealed class DossierRowEntry
{
    private const int MostSets = 200;
    private const int MostQuantity = 1000;
    private const int MostSenders = 100;
    private const int MostKinds = 10;

    private static readonly BooleanShape Flag = new();

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<DossierRowEntry> Shape { get; } = new ObjectShape<DossierRowEntry>(() => new())
        .With("item", TextRules.Key, "the thing", (row, value) => row.Item = value)
        .With("senders", new ListShape<string>(TextRules.Key, MostSenders), "in whose dossiers", (row, value) => row.Senders = value)
        .WithOptional("kinds", new ListShape<DossierKind>(new WordShape<DossierKind>(), MostKinds), "in which kinds of dossiers; left out in all", (row, value) => row.Kinds = value)
        .WithOptional("quantity", new WholeNumberShape(1, MostQuantity), "how many; left out one", (row, value) => row.Quantity = value)
        .WithOptional("optional", Flag, "whether it belongs to the dossier only where there is one", (row, value) => row.IsOptional = value)
        .WithOptional("notForSets", new ListShape<int>(new WholeNumberShape(1, MostSets), MostSets), "the product sets whose dossiers do without it", (row, value) => row.NotForSets = value)
        .WithOptional("notOnScoringSystem", Flag, "whether a dossier filed on a scoring system does without it", (row, value) => row.IsNotOnScoringSystem = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (row, value) => row.At = value);

    public string Item { get; set; } = null!;

    public IReadOnlyList<string> Senders { get; set; } = null!;

    public IReadOnlyList<DossierKind>? Kinds { get; set; }

    public int Quantity { get; set; } = 1;

    public bool IsOptional { get; set; }

    public IReadOnlyList<int> NotForSets { get; set; } = [];

    public bool IsNotOnScoringSystem { get; set; }

    public PlaceEntry? At { get; set; }
}
