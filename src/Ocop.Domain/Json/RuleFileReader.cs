using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of a rule file into the rules of a decision. Whether they make sense is <see cref="RuleValidator"/>'s to say.</summary>
internal sealed class RuleFileReader : IDecisionSource
{
    private readonly RuleSource source;
    private readonly DecisionRules rules;
    private readonly HeadEntry head;
    private readonly LabelTable labels;

    private readonly Func<int, bool> isAmended;

    /// <param name="source">What the instrument says, with its amendments.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="checkedOn">The day to which they were last checked.</param>
    /// <param name="isAmended">Whether an amendment wrote anything of the form of a set.</param>
    /// <param name="rules">What the entries become.</param>
    public RuleFileReader(RuleSource source, LegalInstrument instrument, LocalDate checkedOn, Func<int, bool> isAmended, DecisionRules rules)
    {
        this.isAmended = isAmended;
        this.source = source;
        this.rules = rules;
        Instrument = instrument;
        CheckedOn = checkedOn;
        head = source.Head;
        labels = new LabelTable(source);
    }

    public int FormatVersion => head.FormatVersion;

    public string DataVersion => source.DataVersion;

    public LegalInstrument Instrument { get; }

    public LocalDate CheckedOn { get; }

    public LegalReference Form => PlaceEntry.Reference(head.Parts?.At, Instrument);

    public int MaxTotal => Parts.Total;

    private PartsEntry Parts => head.Parts ?? throw new RuleDataException(FaultText.Sentence(FaultText.At("$.parts", RuleTexts.MissingWithForms)));

    public IReadOnlyList<StarBand> Bands()
    {
        var bands = head.Bands ?? throw new RuleDataException(FaultText.Sentence(FaultText.At("$.bands", RuleTexts.MissingWithForms)));
        var reference = PlaceEntry.Reference(bands.At, Instrument);
        return bands.From
            .Select(entry => new StarBand(entry.Key, entry.Value, reference))
            .OrderByDescending(band => band.Stars)
            .ToArray();
    }

    public IReadOnlyList<ProductCategory> Categories()
    {
        if (head.Catalogue is not { } catalogue) return [Uncatalogued()];
        var reference = PlaceEntry.Reference(catalogue.At, Instrument);
        var ministries = Ministries(catalogue);
        return catalogue.Categories
            .Select(category => new ProductCategory(category.Number, Text(category.Vi, category.En), reference, owner => Groups(category, owner, reference, ministries)))
            .ToArray();
    }

    public IReadOnlyList<Erratum> Errata()
    {
        string[] parts = [.. Parts.List.Select(part => part.Code)];
        return source.Errata
            .Select(e => new Erratum(e.Set, e.Criterion, e.Level, e.Printed, e.Read, Text(e.Vi, e.En), e.Status, rules.Form, Array.IndexOf(parts, e.Criterion) >= 0))
            .ToArray();
    }

    public MinimumRequirements? MinimumRequirements() => head.MinimumRequirements is { } added
        ? new MinimumRequirements(
            source.MinimumRequirementsFrom ?? Instrument.InForceFrom,
            PlaceEntry.Reference(added.At, Instrument),
            added.Key,
            added.Complete,
            added.NotFor?.Sets ?? [],
            added.NotFor is { Reading: true } read ? ReadingEntry.KeyOf(read.Key) : null,
            requirements => added.Known.Select(entry => Requirement(entry, requirements)).ToArray())
        : null;

    public IReadOnlyList<Lazy<Rubric>> Rubrics()
    {
        var sets = new Dictionary<int, ProductSet>();
        foreach (var set in rules.ProductSets) sets[set.Number] = set;
        return source.Sets
            .Select((set, index) =>
            {
                if (set != index + 1) throw Refused(ProblemTexts.Word($"$.forms[{source.PlaceOf(set)}]"), RubricTexts.AnotherSetExpected(set, index + 1));
                if (!sets.TryGetValue(set, out var productSet)) throw Refused(ProblemTexts.Word($"$.forms[{source.PlaceOf(set)}]"), RubricTexts.NotInTheCatalogue(set));
                return new Lazy<Rubric>(() => ReadRubric(source.Form(set), productSet));
            })
            .ToArray();
    }

    private static BilingualText Text(string vietnamese, string english) => new(vietnamese, english);

    private static MinimumRequirement Requirement(MinimumRequirementEntry entry, MinimumRequirements requirements) =>
        new(entry.Stars, entry.Criterion, Text(entry.Vi, entry.En), requirements.Reference, entry.Levels ?? new Dictionary<int, int>());

    private static IReadOnlyList<ProductGroup> Groups(CategoryEntry category, ProductCategory owner, LegalReference reference, IReadOnlyDictionary<string, KeyedLabel> ministries) =>
        category.Groups.Select(group => new ProductGroup(owner, group.Number, Text(group.Vi, group.En), self => Sets(group, self, reference, ministries))).ToArray();

    private static IReadOnlyList<ProductSet> Sets(GroupEntry group, ProductGroup owner, LegalReference reference, IReadOnlyDictionary<string, KeyedLabel> ministries) =>
        group.Sets
            .Select(set => new ProductSet(owner, set.Set, Text(set.Vi, set.En), set.Ministries.Select(key => ministries[key]).ToArray(), reference with { ProductSet = set.Set }))
            .ToArray();

    // A ministry that a set uses must have a name in the same catalogue.
    private static Dictionary<string, KeyedLabel> Ministries(CatalogueEntry catalogue)
    {
        var problems = new BlockProblems();
        var sets =
            from category in catalogue.Categories.Select((entry, index) => (Entry: entry, Path: $"$.catalogue.categories[{index}]"))
            from grouped in category.Entry.Groups.Select((entry, index) => (Entry: entry, Path: $"{category.Path}.groups[{index}]"))
            from set in grouped.Entry.Sets.Select((entry, index) => (Entry: entry, Path: $"{grouped.Path}.sets[{index}]"))
            select set;
        foreach (var (set, path) in sets)
        {
            for (var i = 0; i < set.Ministries.Count; i++) problems.Find(catalogue.Ministries, set.Ministries[i], $"{path}.ministries[{i}]");
        }

        problems.Refuse();
        return catalogue.Ministries.ToDictionary(entry => entry.Key, entry => new KeyedLabel(entry.Key, entry.Value.ToText()), StringComparer.Ordinal);
    }

    private static RuleDataException Refused(BilingualText place, BilingualText problem) => new(FaultText.Sentence(FaultText.At(place, problem)));

    // Places are put into words only where something is wrong.
    private BilingualText Place(ProductSet set) => RubricTexts.Set(Instrument.Number, set.Number);

    private IReadOnlyList<CaseEntry> CasesOf(CriterionEntry entry, Criterion criterion)
    {
        if (entry.Ladders is { } cases)
        {
            if (entry.Levels is not null || entry.Ladder is not null || entry.Mark is not null) throw CaseRefused(RubricTexts.BothCasesAndLevels);
            return cases;
        }

        if (entry.Levels is not { } levels || entry.Ladder is not { } ladder) throw CaseRefused(RubricTexts.NeitherLevelsNorCases);
        if (entry.Mark is not null && levels.Count > 0 && levels[0].Stars is not null) throw CaseRefused(RubricTexts.MarkedTwice);
        return [new CaseEntry { Case = string.Empty, Levels = levels, Ladder = ladder }];

        RuleDataException CaseRefused(BilingualText problem) => Refused(RubricTexts.Criterion(Place(criterion.Section.Part.Rubric.ProductSet), entry.Code), problem);
    }

    // Where there is no catalogue the sets have their numbers only.
    private ProductCategory Uncatalogued() => new(1, ProblemTexts.NoCatalogue, Instrument.ToReference(), category =>
    [
        new ProductGroup(category, 1, category.Labels, group =>
            source.Sets.Select(set => new ProductSet(group, set, ProblemTexts.ProductSet(set), [], Instrument.ToReference() with { ProductSet = set })).ToArray()),
    ]);

    private Rubric ReadRubric(FormEntry form, ProductSet productSet)
    {
        var disqualifiers = form.Disqualifiers.Select(key => new RubricDisqualifier(key, labels, rules.Form with { ProductSet = form.Set })).ToArray();
        return new Rubric(
            rules,
            productSet,
            isAmended(form.Set),
            form.TotalsOnly is null ? RubricStatus.Complete : RubricStatus.TotalsOnly,
            form.TotalsOnly?.ToText(),
            disqualifiers,
            rubric => PartsOf(form, rubric));
    }

    private IReadOnlyList<RubricPart> PartsOf(FormEntry form, Rubric rubric)
    {
        var unknown = form.Parts.Keys.FirstOrDefault(code => Parts.List.All(part => part.Code != code));
        if (unknown is not null) throw Refused(Place(rubric.ProductSet), RubricTexts.PartUnknown(unknown));
        var nextCase = 0;
        return Parts.List
            .Select(part => new RubricPart(rubric, part.Code, Text(part.Vi, part.En), part.Max, owner => form.Parts.TryGetValue(part.Code, out var sections)
                ? Unchangeable.Wrap(sections.Select(section => Section(section, owner, ref nextCase)).ToArray())
                : throw Refused(Place(rubric.ProductSet), RubricTexts.PartMissing(part.Code))))
            .ToArray();
    }

    private RubricSection Section(SectionEntry section, RubricPart part, ref int nextCase)
    {
        // A lambda cannot take the counter by reference: it is carried over by hand.
        var next = nextCase;
        var result = new RubricSection(
            part,
            section.Code,
            section.Key,
            labels,
            section.Max,
            owner => Unchangeable.Wrap(section.Criteria.Select(criterion => Criterion(criterion, owner, ref next)).ToArray()));
        nextCase = next;
        return result;
    }

    private Criterion Criterion(CriterionEntry entry, RubricSection section, ref int nextCase)
    {
        var writtenBy = entry.At is { } place ? PlaceEntry.Reference(place, Instrument) : null;
        var reference = (writtenBy ?? section.Part.Rubric.Reference) with { ProductSet = section.Part.Rubric.ProductSet.Number, Criterion = entry.Code };
        var next = nextCase;
        var result = new Criterion(
            section,
            entry.Code,
            entry.Key,
            entry.Title ?? entry.Key,
            labels,
            writtenBy,
            entry.Max,
            entry.YesNo,
            entry.HaltsWhenZero,
            entry.Mark is not null,
            entry.Additive,
            entry.AppliesIf is null ? null : new CriterionCondition(entry.AppliesIf.Criterion, entry.AppliesIf.AboveLevel, reference),
            Notes(entry.Notes, reference),
            owner => CasesOf(entry, owner).Select(ladder => Case(ladder, owner, entry.Mark, next++)).ToArray());
        nextCase = next;
        return result;
    }

    private CriterionNote[] Notes(IReadOnlyDictionary<string, NoteKindEntry>? entries, LegalReference reference) =>
        entries is null ? [] : [.. entries.Select(note => new CriterionNote(note.Value.Kind, note.Key, labels, reference))];

    // Asterisks on the heading are read as a mark of the first level.
    private Ladder Case(CaseEntry entry, Criterion criterion, int? mark, int index) => new(
        criterion,
        entry.Case.Length == 0 ? null : entry.Case,
        index,
        entry.Ladder,
        labels,
        owner => Unchangeable.Wrap(entry.Levels.Select((level, i) => new CriterionLevel(owner, i + 1, level.Points, i == 0 && mark is not null ? mark : level.Stars)).ToArray()));
}
