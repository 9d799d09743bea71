using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The tables of the members of a rule file, format version 1.</summary>
internal static class RuleFileShapes
{
    /// <summary>The most criteria of a form; the printed ones have up to 34.</summary>
    public const int MostCriteria = RuleValidator.MostCriteria;

    private const int MostStars = 5;
    private const int MostPoints = RuleValidator.MostPoints;
    private const int MostSets = 200;
    private const int MostLabels = 5000;
    private const int MostErrata = 5000;
    private const int MostLevels = CriterionCase.MostLevels;

    private static readonly WholeNumberShape Points = new(0, MostPoints);
    private static readonly WholeNumberShape SetNumber = new(1, MostSets);
    private static readonly WholeNumberShape Level = new(1, MostLevels);
    private static readonly BooleanShape Flag = new();
    private static readonly DateShape Date = new();
    private static readonly TextKeys Keys = new(TextRules.Key);
    private static readonly ListShape<string> KeyList = new(TextRules.Key, MostLabels);
    private static readonly ListShape<int> LevelPoints = new(Points, MostLevels);
    private static readonly ListShape<int?> LevelMarks = new(new NullableShape<int>(new WholeNumberShape(0, MostPoints)), MostLevels);
    private static readonly NullableShape<NumberOrText> Value = new(new NumberOrTextShape(TextRules.Printed));

    private static readonly ObjectShape<LabelEntry> Label = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the label in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the label in English", (label, value) => label.En = value);

    private static readonly DictionaryShape<string, LabelEntry> Labels = new(Keys, Label, MostLabels);

    private static readonly ObjectShape<NoteEntry> Note = new ObjectShape<NoteEntry>(() => new())
        .With("kind", new WordShape<CriterionNoteKind>(), "what the note does", (note, value) => note.Kind = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (note, value) => note.Vi = value)
        .With("en", TextRules.Label, "the label in English", (note, value) => note.En = value);

    private static readonly ObjectShape<BandsEntry> Bands = new ObjectShape<BandsEntry>(() => new())
        .With("from", new DictionaryShape<int, int>(new NumberKeys(1, MostStars), Points, MostStars), "the fewest points of each star", (bands, value) => bands.From = value)
        .WithOptional("article", TextRules.Place, "the article of the bands", (bands, value) => bands.Article = value)
        .WithOptional("clause", TextRules.Place, "the clause of the bands", (bands, value) => bands.Clause = value);

    private static readonly ObjectShape<PartEntry> Part = new ObjectShape<PartEntry>(() => new())
        .With("code", TextRules.Code, "the printed code", (part, value) => part.Code = value)
        .With("max", Points, "the most points", (part, value) => part.Max = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (part, value) => part.Vi = value)
        .With("en", TextRules.Label, "the label in English", (part, value) => part.En = value);

    private static readonly ObjectShape<SetEntry> Set = new ObjectShape<SetEntry>(() => new())
        .With("set", SetNumber, "the number of the product set", (set, value) => set.Set = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (set, value) => set.Vi = value)
        .With("en", TextRules.Label, "the label in English", (set, value) => set.En = value)
        .With("ministries", new ListShape<Ministry>(new WordShape<Ministry>(), MostSets), "the managing ministries, the leading one first", (set, value) => set.Ministries = value);

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

    private static readonly ObjectShape<ErratumEntry> Erratum = new ObjectShape<ErratumEntry>(() => new())
        .With("set", SetNumber, "the number of the product set", (erratum, value) => erratum.Set = value)
        .With("criterion", new NullableTextShape(TextRules.Code), "the code of the part, section or criterion, or null for the form", (erratum, value) => erratum.Criterion = value)
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
        .With("case", TextRules.Code, "the letter of the case", (@case, value) => @case.Case = value)
        .With("points", LevelPoints, "the points, lowest level first", (@case, value) => @case.Points = value)
        .WithOptional("minimum", LevelMarks, "the stars whose asterisks stand on the level, or null", (@case, value) => @case.Minimum = value)
        .With("ladder", TextRules.Key, "the ladder of labels", (@case, value) => @case.Ladder = value);

    private static readonly ObjectShape<CriterionEntry> Criterion = new ObjectShape<CriterionEntry>(() => new())
        .With("code", TextRules.Code, "the printed code", (criterion, value) => criterion.Code = value)
        .With("key", TextRules.Key, "the semantic key", (criterion, value) => criterion.Key = value)
        .WithOptional("title", TextRules.Key, "another label than that of the key", (criterion, value) => criterion.Title = value)
        .With("max", Points, "the printed maximum", (criterion, value) => criterion.Max = value)
        .WithOptional("points", LevelPoints, "the points, lowest level first", (criterion, value) => criterion.Points = value)
        .WithOptional("minimum", LevelMarks, "the stars whose asterisks stand on the level, or null", (criterion, value) => criterion.Minimum = value)
        .WithOptional("ladder", TextRules.Key, "the ladder of labels", (criterion, value) => criterion.Ladder = value)
        .WithOptional("cases", new ListShape<CaseEntry>(Case, MostLevels), "the two cases, of which one is ticked", (criterion, value) => criterion.Cases = value)
        .WithOptional("notes", KeyList, "the printed notes", (criterion, value) => criterion.Notes = value)
        .WithOptional("yesNo", Flag, "whether only yes or no is asked", (criterion, value) => criterion.YesNo = value)
        .WithOptional("haltsWhenZero", Flag, "whether a tick of 0 points stops the evaluation", (criterion, value) => criterion.HaltsWhenZero = value)
        .WithOptional("markOnHeading", Flag, "whether the asterisks stand on the criterion", (criterion, value) => criterion.MarkOnHeading = value)
        .WithOptional("appliesIf", Condition, "the condition on another criterion", (criterion, value) => criterion.AppliesIf = value);

    private static readonly ObjectShape<SectionEntry> Section = new ObjectShape<SectionEntry>(() => new())
        .With("code", TextRules.Code, "the printed code", (section, value) => section.Code = value)
        .With("key", TextRules.Key, "the key of the label", (section, value) => section.Key = value)
        .With("max", Points, "the most points", (section, value) => section.Max = value)
        .With("criteria", new ListShape<CriterionEntry>(Criterion, MostCriteria), "the criteria in form order", (section, value) => section.Criteria = value);

    private static readonly ObjectShape<FormEntry> Form = new ObjectShape<FormEntry>(() => new())
        .With("set", SetNumber, "the number of the product set", (form, value) => form.Set = value)
        .With("disqualifiers", KeyList, "the grounds on which a dossier is rejected", (form, value) => form.Disqualifiers = value)
        .WithOptional("totalsOnly", Label, "why only the totals are known", (form, value) => form.TotalsOnly = value)
        .With(
            "parts",
            new DictionaryShape<string, IReadOnlyList<SectionEntry>>(new TextKeys(TextRules.Code), new ListShape<SectionEntry>(Section, MostCriteria), RuleValidator.MostParts),
            "the sections of each part",
            (form, value) => form.Parts = value);

    private static readonly ObjectShape<MinimumRequirementEntry> MinimumRequirement = new ObjectShape<MinimumRequirementEntry>(() => new())
        .With("stars", new WholeNumberShape(1, MostStars), "the stars that need it", (requirement, value) => requirement.Stars = value)
        .With("criterion", TextRules.Key, "the key of the criterion", (requirement, value) => requirement.Criterion = value)
        .With("vi", TextRules.Label, "the label in Vietnamese", (requirement, value) => requirement.Vi = value)
        .With("en", TextRules.Label, "the label in English", (requirement, value) => requirement.En = value)
        .WithOptional("levels", new DictionaryShape<int, int>(new NumberKeys(1, MostSets), Level, MostSets), "the level that meets it, by product set", (requirement, value) => requirement.Levels = value);

    private static readonly ObjectShape<MinimumRequirementsEntry> MinimumRequirements = new ObjectShape<MinimumRequirementsEntry>(() => new())
        .With("decision", TextRules.Number, "the decision that added them", (added, value) => added.Decision = value)
        .With("from", Date, "the first day of evaluation for which they hold", (added, value) => added.From = value)
        .With("known", new ListShape<MinimumRequirementEntry>(MinimumRequirement, MostLabels), "what is known of them", (added, value) => added.Known = value);

    /// <summary>Gets the table of the file as a whole.</summary>
    public static ObjectShape<RuleFile> File { get; } = new ObjectShape<RuleFile>(() => new())
        .With("formatVersion", new VersionShape(DecisionRules.SupportedFormatVersion), "the version of the format", (file, value) => file.FormatVersion = value)
        .With("dataVersion", TextRules.Version, "the day of the data and a number", (file, value) => file.DataVersion = value)
        .With("kind", new WordShape<LegalInstrumentKind>(), "the kind of the instrument", (file, value) => file.Kind = value)
        .With("decision", TextRules.Number, "the number of the instrument", (file, value) => file.Decision = value)
        .With("annex", TextRules.Place, "the annex of the forms", (file, value) => file.Annex = value)
        .WithOptional("catalogueAnnex", TextRules.Place, "the annex of the catalogue", (file, value) => file.CatalogueAnnex = value)
        .With("issuedOn", Date, "the day of issue", (file, value) => file.IssuedOn = value)
        .With("inForceFrom", Date, "the first day in force", (file, value) => file.InForceFrom = value)
        .With("bands", Bands, "the bands of points", (file, value) => file.Bands = value)
        .With("parts", new ListShape<PartEntry>(Part, RuleValidator.MostParts), "the parts of every form", (file, value) => file.Parts = value)
        .With("categories", new ListShape<CategoryEntry>(Category, MostSets), "the catalogue of product sets", (file, value) => file.Categories = value)
        .With("sections", Labels, "the labels of sections", (file, value) => file.Sections = value)
        .With("criteria", Labels, "the labels of criteria", (file, value) => file.Criteria = value)
        .With("notes", new DictionaryShape<string, NoteEntry>(Keys, Note, MostLabels), "the printed notes", (file, value) => file.Notes = value)
        .With("disqualifiers", Labels, "the grounds on which a dossier is rejected", (file, value) => file.Disqualifiers = value)
        .With(
            "ladders",
            new DictionaryShape<string, IReadOnlyList<LabelEntry>>(Keys, new ListShape<LabelEntry>(Label, MostLevels), MostLabels),
            "the labels of levels, lowest first",
            (file, value) => file.Ladders = value)
        .WithOptional("minimumRequirements", MinimumRequirements, "minimum requirements that a later decision added", (file, value) => file.MinimumRequirements = value)
        .With("errata", new ListShape<ErratumEntry>(Erratum, MostErrata), "the slips of the printed forms", (file, value) => file.Errata = value)
        .With("forms", new ListShape<FormEntry>(Form, MostSets), "the forms, by product set", (file, value) => file.Forms = value);
}
