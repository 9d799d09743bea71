using Ocop.Domain.Producers;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The block <c>producers</c>: the kinds of producers, who may take part, and the levels of their form of organisation.</summary>
internal sealed class ProducersEntry
{
    private const int MostForms = 100;

    private static readonly DictionaryShape<string, KindEntry> KindTable = new(new TextKeys(TextRules.Word), KindEntry.Shape, KindEntry.MostKinds);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<ProducersEntry> Shape { get; } = new ObjectShape<ProducersEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .With("kinds", KindTable, "the kinds that the instrument names, by the word that stands for each", (entry, value) => entry.Kinds = value)
        .WithOptional("texts", LabelShapes.Texts, "what conditions and refusals say, by key", (entry, value) => entry.Texts = value)
        .WithOptional("eligibility", EligibilityEntry.Shape, "who may take part", (entry, value) => entry.Eligibility = value)
        .WithOptional("organisation", new DictionaryShape<string, OrganisationEntry>(new TextKeys(TextRules.Key), OrganisationEntry.Shape, MostForms), "what the forms of some product sets give each kind, under a name for these sets", (entry, value) => entry.Organisation = value);

    public PlaceEntry? At { get; set; }

    public IReadOnlyDictionary<string, KindEntry> Kinds { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Texts { get; set; } = new Dictionary<string, LabelEntry>();

    public EligibilityEntry? Eligibility { get; set; }

    public IReadOnlyDictionary<string, OrganisationEntry>? Organisation { get; set; }
}

/// <summary>A kind of producer.</summary>
internal sealed class KindEntry
{
    public const int MostKinds = 200;

    public static ObjectShape<KindEntry> Shape { get; } = new ObjectShape<KindEntry>(() => new())
        .With("vi", TextRules.Label, "the name in Vietnamese", (entry, value) => entry.Vi = value)
        .With("en", TextRules.Label, "the name in English", (entry, value) => entry.En = value)
        .WithOptional("enterprise", new BooleanShape(), "whether it is a legal form of an enterprise", (entry, value) => entry.Enterprise = value);

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public bool Enterprise { get; set; }
}

/// <summary>Product sets from one number through another.</summary>
internal sealed class SetRangeEntry
{
    public const int MostSets = 200;

    private static readonly WholeNumberShape SetNumber = new(1, MostSets);

    public static ObjectShape<SetRangeEntry> Shape { get; } = new ObjectShape<SetRangeEntry>(() => new())
        .With("from", SetNumber, "the number of the first product set", (entry, value) => entry.From = value)
        .With("through", SetNumber, "the number of the last product set", (entry, value) => entry.Through = value);

    public int From { get; set; }

    public int Through { get; set; }
}

/// <summary>Who may take part.</summary>
internal sealed class EligibilityEntry
{
    public static ObjectShape<EligibilityEntry> Shape { get; } = new ObjectShape<EligibilityEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands", (entry, value) => entry.At = value)
        .WithOptional("followsOrganisation", new BooleanShape(), "whether just those kinds may take part to which the form gives a level by their organisation", (entry, value) => entry.FollowsOrganisation = value)
        .WithOptional("kinds", new DictionaryShape<string, EligibleKindEntry>(new TextKeys(TextRules.Word), EligibleKindEntry.Shape, KindEntry.MostKinds), "the kinds that may take part", (entry, value) => entry.Kinds = value)
        .WithOptional("otherKinds", OtherKindsEntry.Shape, "what holds of any other kind; without it that is not known", (entry, value) => entry.OtherKinds = value)
        .WithOptional("size", SizeCeilingEntry.Shape, "the largest size of an enterprise", (entry, value) => entry.Size = value);

    public PlaceEntry? At { get; set; }

    public bool FollowsOrganisation { get; set; }

    public IReadOnlyDictionary<string, EligibleKindEntry>? Kinds { get; set; }

    public OtherKindsEntry? OtherKinds { get; set; }

    public SizeCeilingEntry? Size { get; set; }
}

/// <summary>A kind that may take part.</summary>
internal sealed class EligibleKindEntry
{
    public static ObjectShape<EligibleKindEntry> Shape { get; } = new ObjectShape<EligibleKindEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the others do", (entry, value) => entry.At = value)
        .WithOptional("condition", TextRules.Key, "the key of the text that says what must hold of the producer itself", (entry, value) => entry.Condition = value)
        .WithOptional("interpretation", LabelShapes.Reading, "the reading of the law that it rests on", (entry, value) => entry.Interpretation = value)
        .WithOptional("only", SetRangeEntry.Shape, "the product sets for which it may take part; all of them where it is not written", (entry, value) => entry.Only = value)
        .WithOptional("otherwise", TextRules.Key, "the key of the text why it may not for the others; without it that is not known", (entry, value) => entry.Otherwise = value);

    public PlaceEntry? At { get; set; }

    public string? Condition { get; set; }

    public ReadingEntry? Interpretation { get; set; }

    public SetRangeEntry? Only { get; set; }

    public string? Otherwise { get; set; }
}

/// <summary>The kinds that may not take part since they are not named.</summary>
internal sealed class OtherKindsEntry
{
    public static ObjectShape<OtherKindsEntry> Shape { get; } = new ObjectShape<OtherKindsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the kinds do", (entry, value) => entry.At = value)
        .With("refused", TextRules.Key, "the key of the text why they may not", (entry, value) => entry.Refused = value);

    public PlaceEntry? At { get; set; }

    public string Refused { get; set; } = null!;
}

/// <summary>The largest size of an enterprise that may take part.</summary>
internal sealed class SizeCeilingEntry
{
    public static ObjectShape<SizeCeilingEntry> Shape { get; } = new ObjectShape<SizeCeilingEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the kinds do", (entry, value) => entry.At = value)
        .With("most", new WordShape<EnterpriseSize>(), "the largest size", (entry, value) => entry.Most = value)
        .WithOptional("condition", TextRules.Key, "the key of the text that says so of an enterprise whose size is not given", (entry, value) => entry.Condition = value)
        .WithOptional("otherwise", TextRules.Key, "the key of the text why a larger one may not; without it that is not known", (entry, value) => entry.Otherwise = value);

    public PlaceEntry? At { get; set; }

    public EnterpriseSize Most { get; set; }

    public string? Condition { get; set; }

    public string? Otherwise { get; set; }
}

/// <summary>What the forms of some product sets give each kind.</summary>
internal sealed class OrganisationEntry
{
    public static ObjectShape<OrganisationEntry> Shape { get; } = new ObjectShape<OrganisationEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where the forms stand", (entry, value) => entry.At = value)
        .With("sets", SetRangeEntry.Shape, "the product sets", (entry, value) => entry.Sets = value)
        .With("criterion", TextRules.Code, "the code of the criterion", (entry, value) => entry.Criterion = value)
        .WithOptional("points", new ListShape<int>(new WholeNumberShape(0, RuleValidator.MostPoints), Ladder.MostLevels), "what the levels of the criterion give, lowest first; for forms that are known by their totals only", (entry, value) => entry.Points = value)
        .With("kinds", new DictionaryShape<string, OrganisationLevelEntry>(new TextKeys(TextRules.Word), OrganisationLevelEntry.Shape, KindEntry.MostKinds), "the kinds that the forms name", (entry, value) => entry.Kinds = value)
        .WithOptional("otherKinds", OrganisationLevelEntry.Shape, "the level of all other kinds; without it they have none", (entry, value) => entry.OtherKinds = value);

    public PlaceEntry? At { get; set; }

    public SetRangeEntry Sets { get; set; } = null!;

    public string Criterion { get; set; } = null!;

    public IReadOnlyList<int>? Points { get; set; }

    public IReadOnlyDictionary<string, OrganisationLevelEntry> Kinds { get; set; } = null!;

    public OrganisationLevelEntry? OtherKinds { get; set; }
}

/// <summary>The level of a kind.</summary>
internal sealed class OrganisationLevelEntry
{
    public static ObjectShape<OrganisationLevelEntry> Shape { get; } = new ObjectShape<OrganisationLevelEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not where the others do", (entry, value) => entry.At = value)
        .With("level", LocalCapitalEntry.Level, "the level, from 1", (entry, value) => entry.Level = value)
        .WithOptional("condition", TextRules.Key, "the key of the text that says what must hold of the producer itself", (entry, value) => entry.Condition = value)
        .WithOptional("localCapital", LocalCapitalEntry.Shape, "the other level that holds from a share of local capital on", (entry, value) => entry.LocalCapital = value);

    public PlaceEntry? At { get; set; }

    public int Level { get; set; }

    public string? Condition { get; set; }

    public LocalCapitalEntry? LocalCapital { get; set; }
}

/// <summary>The level that holds from a share of local capital on.</summary>
internal sealed class LocalCapitalEntry
{
    public static WholeNumberShape Level { get; } = new(1, Ladder.MostLevels);

    public static ObjectShape<LocalCapitalEntry> Shape { get; } = new ObjectShape<LocalCapitalEntry>(() => new())
        .With("from", new ShareShape(), "the share of the capital that the local community holds, that share included", (entry, value) => entry.From = value)
        .With("level", Level, "the level from there on", (entry, value) => entry.AtLevel = value);

    public Fraction From { get; set; }

    public int AtLevel { get; set; }
}
