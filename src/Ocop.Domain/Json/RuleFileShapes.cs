using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The tables of the members of a rule file, format version 2.</summary>
internal static class RuleFileShapes
{
    /// <summary>The most criteria of a form; the printed ones have up to 34.</summary>
    public const int MostCriteria = RuleValidator.MostCriteria;

    private const int MostStars = 5;
    private const int MostPoints = RuleValidator.MostPoints;
    private const int MostSets = 200;
    private const int MostLabels = 5000;
    private const int MostErrata = 5000;
    private const int MostLevels = Ladder.MostLevels;

    private static readonly WholeNumberShape Points = new(0, MostPoints);
    private static readonly WholeNumberShape SetNumber = new(1, MostSets);
    private static readonly WholeNumberShape Level = new(1, MostLevels);
    private static readonly BooleanShape Flag = new();
    private static readonly TextKeys Keys = new(TextRules.Key);
    private static readonly ListShape<string> KeyList = new(TextRules.Key, MostLabels);
    private static readonly ListShape<LevelEntry> Levels = new(new LevelShape(MostPoints), MostLevels);
    private static readonly NullableShape<NumberOrText> Value = new(new NumberOrTextShape(TextRules.Printed));

    private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the label in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the label in English", (label, value) => label.En = value);

    private static readonly DictionaryShape<string, LabelEntry> LabelTable = new(Keys, Label, MostLabels);

    public static ObjectShape<LabelsEntry> Labels { get; } = new ObjectShape<LabelsEntry>(() => new())
        .With("sections", LabelTable, "the labels of sections", (labels, value) => labels.Sections = value)
        .With("criteria", LabelTable, "the labels of criteria", (labels, value) => labels.Criteria = value)
        .With("notes", LabelTable, "what the printed notes say", (labels, value) => labels.Notes = value)
        .With("disqualifiers", LabelTable, "the grounds on which a dossier is rejected", (labels, value) => labels.Disqualifiers = value)
        .With(
            "ladders",
            new DictionaryShape<string, IReadOnlyList<LabelEntry>>(Keys, new ListShape<LabelEntry>(Label, MostLevels), MostLabels),
            "the labels of levels, lowest first",
            (labels, value) => labels.Ladders = value);

    private static readonly ObjectShape<BandsEntry> Bands = new ObjectShape<BandsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where the bands stand", (bands, value) => bands.At = value)
        .With("from", new DictionaryShape<int, int>(new NumberKeys(1, MostStars), Points, MostStars), "the fewest points of each star", (bands, value) => bands.From = value);

    private static readonly ObjectShape<PartEntry> Part = new ObjectShape<PartEntry>(() => new())
        .With("code", TextRules.Code, "the printed code", (part, value) => part.Code = value)
        .With("max", Points, "the most points", (part, value) => part.Max = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (part, value) => part.Vi = value)
        .With("en", TextRules.Label, "the label in English", (part, value) => part.En = value);

    private static readonly ObjectShape<PartsEntry> Parts = new ObjectShape<PartsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where the forms stand", (parts, value) => parts.At = value)
        .With("total", Points, "the most points of a form", (parts, value) => parts.Total = value)
        .With("list", new ListShape<PartEntry>(Part, RuleValidator.MostParts), "the parts of every form, in order", (parts, value) => parts.List = value);

    private static readonly ObjectShape<SetEntry> Set = new ObjectShape<SetEntry>(() => new())
        .With("set", SetNumber, "the number of the product set", (set, value) => set.Set = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (set, value) => set.Vi = value)
        .With("en", TextRules.Label, "the label in English", (set, value) => set.En = value)
        .With("ministries", new ListShape<string>(TextRules.Word, MostSets), "the keys of the managing ministries, the leading one first", (set, value) => set.Ministries = value);

    private static readonly ObjectShape<GroupEntry> Group = new ObjectShape<GroupEntry>(() => new())
        .With("number", SetNumber, "the number within the category", (group, value) => group.Number = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (group, value) => group.Vi = value)
        .With("en", TextRules.Label, "the label in English", (group, value) => group.En = value)
        .With("sets", new ListShape<SetEntry>(Set, MostSets), "the product sets", (group, value) => group.Sets = value);

    private static readonly ObjectShape<CategoryEntry> Category = new ObjectShape<CategoryEntry>(() => new())
        .With("number", SetNumber, "the number of the category", (category, value) => category.Number = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (category, value) => category.Vi = value)
        .With("en", TextRules.Label, "the label in English", (category, value) => category.En = value)
        .With("groups", new ListShape<GroupEntry>(Group, MostSets), "the groups", (category, value) => category.Groups = value);

    private static readonly ObjectShape<CatalogueEntry> Catalogue = new ObjectShape<CatalogueEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where the catalogue stands", (catalogue, value) => catalogue.At = value)
        .WithOptional("ministries", LabelShapes.Words, "the keys that the product sets use for ministries, and their names", (catalogue, value) => catalogue.Ministries = value)
        .With("categories", new ListShape<CategoryEntry>(Category, MostSets), "the categories", (catalogue, value) => catalogue.Categories = value);

    private static readonly ObjectShape<ErratumEntry> Erratum = new ObjectShape<ErratumEntry>(() => new())
        .With("set", SetNumber, "the number of the product set", (erratum, value) => erratum.Set = value)
        .With("criterion", new NullableClassShape<string>(TextRules.Code), "the code of the part, section or criterion, or null for the form", (erratum, value) => erratum.Criterion = value)
        .With("level", new NullableShape<int>(Level), "the level, or null where the slip is in none", (erratum, value) => erratum.Level = value)
        .With("printed", Value, "what is printed, or null for nothing", (erratum, value) => erratum.Printed = value)
        .With("read", Value, "what is read, or null for nothing", (erratum, value) => erratum.Read = value)
        .With("status", new WordShape<ErratumStatus>(), "what is done with the slip", (erratum, value) => erratum.Status = value)
        .With("vi", TextRules.Label, "the reason in Vietnamese", (erratum, value) => erratum.Vi = value)
        .With("en", TextRules.Label, "the reason in English", (erratum, value) => erratum.En = value);

    private static readonly ObjectShape<ConditionEntry> Condition = new ObjectShape<ConditionEntry>(() => new())
        .With("criterion", TextRules.Code, "the code of the other criterion", (condition, value) => condition.Criterion = value)
        .With("aboveLevel", new WholeNumberShape(0, MostLevels), "the level that must be exceeded", (condition, value) => condition.AboveLevel = value);

    private static readonly ObjectShape<CaseEntry> Case = new ObjectShape<CaseEntry>(() => new())
        .WithKey("case", TextRules.Code, "the letter of the case", (ladder, value) => ladder.Case = value)
        .With("levels", Levels, "the points as printed, lowest level first, with the asterisks", (ladder, value) => ladder.Levels = value)
        .With("ladder", TextRules.Key, "the ladder of labels", (ladder, value) => ladder.Ladder = value);

    private static readonly ObjectShape<CriterionEntry> Criterion = new ObjectShape<CriterionEntry>(() => new())
        .WithKey("code", TextRules.Code, "the printed code", (criterion, value) => criterion.Code = value)
        .With("key", TextRules.Key, "the semantic key", (criterion, value) => criterion.Key = value)
        .WithOptional("title", TextRules.Key, "another label than that of the key", (criterion, value) => criterion.Title = value)
        .With("max", Points, "the printed maximum", (criterion, value) => criterion.Max = value)
        .WithOptional("appliesIf", Condition, "the condition on another criterion", (criterion, value) => criterion.AppliesIf = value)
        .WithOptional("mark", new MarkShape(), "the asterisks, where they stand on the criterion and not on a level", (criterion, value) => criterion.Mark = value)
        .WithOptional("levels", Levels, "the points as printed, lowest level first, with the asterisks", (criterion, value) => criterion.Levels = value)
        .WithOptional("ladder", TextRules.Key, "the ladder of labels", (criterion, value) => criterion.Ladder = value)
        .WithOptional("cases", new ListShape<CaseEntry>(Case, MostLevels, isKeyed: true), "the two cases, of which one is ticked", (criterion, value) => criterion.Ladders = value)
        .WithOptional("additive", Flag, "whether any levels may be ticked together and each ticked one adds its points", (criterion, value) => criterion.Additive = value)
        .WithOptional("yesNo", Flag, "whether only yes or no is asked", (criterion, value) => criterion.YesNo = value)
        .WithOptional("haltsWhenZero", Flag, "whether a tick of 0 points stops the evaluation", (criterion, value) => criterion.HaltsWhenZero = value)
        .WithOptional("notes", new DictionaryShape<string, NoteKindEntry>(Keys, new NoteKindShape(), MostLabels), "the printed notes and what each does", (criterion, value) => criterion.Notes = value)
        .WithOptional("at", PlaceEntry.Shape, "where it stands, if not in the form of the file's own instrument", (criterion, value) => criterion.At = value);

    private static readonly ObjectShape<SectionEntry> Section = new ObjectShape<SectionEntry>(() => new())
        .WithKey("code", TextRules.Code, "the printed code", (section, value) => section.Code = value)
        .With("key", TextRules.Key, "the key of the label", (section, value) => section.Key = value)
        .With("max", Points, "the most points", (section, value) => section.Max = value)
        .With("criteria", new ListShape<CriterionEntry>(Criterion, MostCriteria, isKeyed: true), "the criteria in form order", (section, value) => section.Criteria = value);

    private static readonly ObjectShape<MinimumRequirementEntry> MinimumRequirement = new ObjectShape<MinimumRequirementEntry>(() => new())
        .With("stars", new WholeNumberShape(1, MostStars), "the stars that need it", (requirement, value) => requirement.Stars = value)
        .With("criterion", TextRules.Key, "the key of the criterion", (requirement, value) => requirement.Criterion = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (requirement, value) => requirement.Vi = value)
        .With("en", TextRules.Label, "the label in English", (requirement, value) => requirement.En = value)
        .WithOptional("levels", new DictionaryShape<int, int>(new NumberKeys(1, MostSets), Level, MostSets), "the level that meets it, by product set", (requirement, value) => requirement.Levels = value);

    private static readonly ObjectShape<NotForEntry> NotFor = new ObjectShape<NotForEntry>(() => new())
        .With("sets", new ListShape<int>(SetNumber, MostSets), "the numbers of the product sets", (entry, value) => entry.Sets = value)
        .WithOptional("reading", Flag, "whether that is a listed reading and not what the instrument says", (entry, value) => entry.Reading = value)
        .WithOptional("key", TextRules.Key, "the key of the reading in the list of interpretations, or one of the file's own", (entry, value) => entry.Key = value);

    private static readonly ObjectShape<MinimumRequirementsEntry> MinimumRequirements = new ObjectShape<MinimumRequirementsEntry>(() => new())
        .WithOptional("at", PlaceEntry.Shape, "where they stand", (added, value) => added.At = value)
        .WithOptional("key", TextRules.Key, "what follows the word minimumRequirements in ratings that do not know them all", (added, value) => added.Key = value)
        .WithOptional("notFor", NotFor, "the product sets that they are not for", (added, value) => added.NotFor = value)
        .WithOptional("complete", Flag, "whether the list is all of them, each with the levels that meet it", (added, value) => added.Complete = value)
        .With("known", new ListShape<MinimumRequirementEntry>(MinimumRequirement, MostLabels), "what is known of them", (added, value) => added.Known = value);

    /// <summary>Gets the table of a form.</summary>
    public static ObjectShape<FormEntry> Form { get; } = new ObjectShape<FormEntry>(() => new())
        .WithKey("set", SetNumber, "the number of the product set", (form, value) => form.Set = value)
        .WithOptional("anew", Flag, "in an amendment, whether the form is written anew, as a whole and with its errata", (form, value) => form.Anew = value)
        .WithOptional("totalsOnly", Label, "why only the totals are known", (form, value) => form.TotalsOnly = value)
        .With("disqualifiers", KeyList, "the grounds on which a dossier is rejected", (form, value) => form.Disqualifiers = value)
        .With(
            "parts",
            new DictionaryShape<string, IReadOnlyList<SectionEntry>>(new TextKeys(TextRules.Code), new ListShape<SectionEntry>(Section, MostCriteria, isKeyed: true), RuleValidator.MostParts),
            "the sections of each part",
            (form, value) => form.Parts = value);

    /// <summary>Gets the table of the labels of an instrument that is kept as a folder.</summary>
    public static ObjectShape<LabelsFileEntry> LabelsFile { get; } = new ObjectShape<LabelsFileEntry>(() => new())
        .With("labels", Labels, "the labels", (file, value) => file.Labels = value);

    /// <summary>Gets the table of the head and the law of an instrument that is kept as a folder.</summary>
    public static ObjectShape<HeadEntry> Head { get; } = WithHead(new ObjectShape<HeadEntry>(() => new()));

    /// <summary>Gets the table of the file as a whole.</summary>
    public static ObjectShape<RuleFileEntry> File { get; } = WithHead(new ObjectShape<RuleFileEntry>(() => new()))
        .WithOptional("labels", Labels, "the labels of the forms", (file, value) => file.Labels = value)
        .WithOptional("forms", new ListShape<FormEntry>(Form, MostSets, isKeyed: true), "the forms, by product set", (file, value) => file.Forms = value);

    private static ObjectShape<T> WithHead<T>(ObjectShape<T> shape)
        where T : HeadEntry => shape
        .WithOptional("$schema", TextRules.Printed, "the schema that an editor checks the file with", (_, _) => { })
        .WithKey("formatVersion", new VersionShape(DecisionRules.SupportedFormatVersion, "docs/adding-a-decision.md"), "the version of the format", (file, value) => file.FormatVersion = value)
        .WithKey("dataVersion", TextRules.Version, "the day of the data and a number", (file, value) => file.DataVersion = value)
        .WithKey("instrument", InstrumentEntry.Shape, "the instrument", (file, value) => file.Instrument = value)
        .WithBlock("names", () => NamesEntry.Shape, "the keys that the blocks use for bodies, and their names", (file, block) => file.NamesBlock = block)
        .WithBlock("transition", () => TransitionEntry.Shape, "what becomes of dossiers and certificates under what this instrument replaces", (file, block) => file.TransitionBlock = block)
        .WithBlock("certification", () => CertificationEntry.Shape, "who certifies, by stars", (file, block) => file.CertificationBlock = block)
        .WithBlock("path", () => PathEntry.Shape, "the way of a dossier", (file, block) => file.PathBlock = block)
        .WithBlock("certificates", () => CertificatesEntry.Shape, "terms, window, notice, withdrawal of certificates", (file, block) => file.CertificatesBlock = block)
        .WithBlock("certificationMark", () => CertificationMarkEntry.Shape, "which products may carry the certification mark", (file, block) => file.CertificationMarkBlock = block)
        .WithBlock("dossiers", () => DossiersEntry.Shape, "what a dossier contains and by when it is handled", (file, block) => file.DossiersBlock = block)
        .WithBlock("rounds", () => RoundsEntry.Shape, "the rounds of evaluation", (file, block) => file.RoundsBlock = block)
        .WithBlock("councils", () => CouncilsEntry.Shape, "what the instrument says of councils", (file, block) => file.CouncilsBlock = block)
        .WithBlock("producers", () => ProducersEntry.Shape, "the kinds of producers, who may take part, and the levels of their form of organisation", (file, block) => file.ProducersBlock = block)
        .WithBlock("productCode", () => ProductCodeEntry.Shape, "the patterns of product codes", (file, block) => file.ProductCodeBlock = block)
        .WithBlock("enterpriseSizes", () => EnterpriseSizesEntry.Shape, "the limits of the sizes of enterprises", (file, block) => file.EnterpriseSizesBlock = block)
        .WithBlock("quotas", () => QuotasEntry.Shape, "least shares of producers", (file, block) => file.QuotasBlock = block)
        .WithBlock("targets", () => TargetsEntry.Shape, "targets of the programme", (file, block) => file.TargetsBlock = block)
        .WithOptional("minimumRequirements", MinimumRequirements, "minimum requirements beside the forms", (file, value) => file.MinimumRequirements = value)
        .WithOptional("catalogue", Catalogue, "the catalogue of product sets", (file, value) => file.Catalogue = value)
        .WithOptional("parts", Parts, "the parts of every form", (file, value) => file.Parts = value)
        .WithOptional("bands", Bands, "the bands of points", (file, value) => file.Bands = value)
        .WithOptional("errata", new ListShape<ErratumEntry>(Erratum, MostErrata), "the slips of the printed forms", (file, value) => file.Errata = value);
}
