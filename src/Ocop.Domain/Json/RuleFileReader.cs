using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of a rule file into rules. A reference to a label that does not exist is refused here; whether the rules make sense is <see cref="RuleValidator"/>'s to say.</summary>
internal sealed class RuleFileReader(RuleFile file, DecisionRules rules) : IDecisionSource
{
    public int FormatVersion => file.FormatVersion;

    public string DataVersion => file.DataVersion;

    public string Annex => file.Annex;

    private LegalReference Catalogue => rules.Instrument.ToReference() with { Annex = file.CatalogueAnnex };

    public LegalInstrument Instrument() => file.InForceFrom >= file.IssuedOn
        ? new LegalInstrument(file.Kind, file.Decision, file.IssuedOn, file.InForceFrom)
        : throw new RuleDataException("inForceFrom: the decision is in force before it is issued.");

    public int MaximumTotal() => file.Parts.Sum(part => part.Max);

    public IReadOnlyList<StarBand> Bands()
    {
        var reference = rules.Instrument.ToReference() with { Article = file.Bands.Article, Clause = file.Bands.Clause };
        return file.Bands.From
            .Select(entry => new StarBand(entry.Key, entry.Value, reference))
            .OrderByDescending(band => band.Stars)
            .ToArray();
    }

    public IReadOnlyList<ProductCategory> Categories() =>
        file.Categories.Select(category => new ProductCategory(category.Number, Text(category.Vi, category.En), Catalogue, owner => Groups(category, owner))).ToArray();

    public IReadOnlyList<Erratum> Errata() =>
        file.Errata
            .Select(e => new Erratum(e.Set, e.Criterion, e.Level, e.Printed, e.Read, Text(e.Vi, e.En), e.Status, rules.Form, isPart: file.Parts.Any(part => part.Code == e.Criterion)))
            .ToArray();

    public MinimumRequirements? MinimumRequirements() => file.MinimumRequirements is { } added
        ? new MinimumRequirements(added.From, new LegalReference(added.Decision), source => added.Known.Select(entry => Requirement(entry, source)).ToArray())
        : null;

    public IReadOnlyList<Lazy<Rubric>> Rubrics()
    {
        var sets = new Dictionary<int, ProductSet>();
        foreach (var set in rules.ProductSets) sets[set.Number] = set;
        return file.Forms
            .Select((form, index) =>
            {
                if (form.Set != index + 1) throw new RuleDataException($"forms[{index}]: set {form.Set} where set {index + 1} was expected.");
                if (!sets.TryGetValue(form.Set, out var productSet)) throw new RuleDataException($"forms[{index}]: set {form.Set} is not in the categories.");
                return new Lazy<Rubric>(() => Rubric(form, productSet));
            })
            .ToArray();
    }

    private static BilingualText Text(string vietnamese, string english) => new(vietnamese, english);

    private static BilingualText Text(LabelEntry entry) => new(entry.Vi, entry.En);

    private static MinimumRequirement Requirement(MinimumRequirementEntry entry, MinimumRequirements source) =>
        new(entry.Stars, entry.Criterion, Text(entry.Vi, entry.En), source.Reference, entry.Levels ?? new Dictionary<int, int>());

    private static T Find<T>(IReadOnlyDictionary<string, T> labels, string key, string where) =>
        labels.TryGetValue(key, out var entry) ? entry : throw new RuleDataException($"{where}: '{key}' is not defined.");

    private IReadOnlyList<ProductGroup> Groups(CategoryEntry category, ProductCategory owner) =>
        category.Groups.Select(group => new ProductGroup(owner, group.Number, Text(group.Vi, group.En), self => Sets(group, self))).ToArray();

    private IReadOnlyList<ProductSet> Sets(GroupEntry group, ProductGroup owner) =>
        group.Sets
            .Select(set => new ProductSet(owner, set.Set, Text(set.Vi, set.En), set.Ministries, Catalogue with { ProductSet = set.Set }))
            .ToArray();

    private Rubric Rubric(FormEntry form, ProductSet productSet)
    {
        var where = $"set {form.Set}";
        var disqualifiers = form.Disqualifiers
            .Select(key => new RubricDisqualifier(key, Text(Find(file.Disqualifiers, key, where + ", disqualifiers")), rules.Form with { ProductSet = form.Set }))
            .ToArray();
        return new Rubric(
            rules,
            productSet,
            form.TotalsOnly is null ? RubricStatus.Complete : RubricStatus.TotalsOnly,
            form.TotalsOnly is null ? null : Text(form.TotalsOnly),
            disqualifiers,
            rubric => Parts(form, rubric, where));
    }

    private IReadOnlyList<RubricPart> Parts(FormEntry form, Rubric rubric, string where)
    {
        var unknown = form.Parts.Keys.FirstOrDefault(code => file.Parts.All(part => part.Code != code));
        if (unknown is not null) throw new RuleDataException($"{where}: part {unknown} is unknown.");
        var nextCase = 0;
        return file.Parts
            .Select(part => new RubricPart(rubric, part.Code, Text(part.Vi, part.En), part.Max, owner => form.Parts.TryGetValue(part.Code, out var sections)
                ? Unchangeable.Wrap(sections.Select(section => Section(section, owner, where, ref nextCase)).ToArray())
                : throw new RuleDataException($"{where}: part {part.Code} is missing.")))
            .ToArray();
    }

    private RubricSection Section(SectionEntry section, RubricPart part, string where, ref int nextCase)
    {
        // A lambda cannot take the counter by reference: it is carried over by hand.
        var next = nextCase;
        var result = new RubricSection(
            part,
            section.Code,
            section.Key,
            Text(Find(file.Sections, section.Key, $"{where}, section {section.Code}")),
            section.Max,
            owner => Unchangeable.Wrap(section.Criteria.Select(criterion => Criterion(criterion, owner, where, ref next)).ToArray()));
        nextCase = next;
        return result;
    }

    private Criterion Criterion(CriterionEntry entry, RubricSection section, string where, ref int nextCase)
    {
        where += ", criterion " + entry.Code;
        var reference = section.Part.Rubric.Reference with { Criterion = entry.Code };
        var notes = (entry.Notes ?? []).Select(key => Note(key, where, reference)).ToArray();
        var next = nextCase;
        var result = new Criterion(
            section,
            entry.Code,
            entry.Key,
            Text(Find(file.Criteria, entry.Title ?? entry.Key, where)),
            entry.Max,
            entry.YesNo,
            entry.HaltsWhenZero,
            entry.MarkOnHeading,
            entry.AppliesIf is null ? null : new CriterionCondition(entry.AppliesIf.Criterion, entry.AppliesIf.AboveLevel, reference),
            notes,
            owner => Cases(entry, where).Select(@case => Case(@case, owner, where, next++)).ToArray());
        nextCase = next;
        return result;
    }

    private CriterionNote Note(string key, string where, LegalReference reference)
    {
        var note = Find(file.Notes, key, where + ", notes");
        return new CriterionNote(note.Kind, key, Text(note.Vi, note.En), reference);
    }

    private static IReadOnlyList<CaseEntry> Cases(CriterionEntry entry, string where)
    {
        if (entry.Cases is not null)
        {
            return entry.Points is null && entry.Ladder is null && entry.Minimum is null
                ? entry.Cases
                : throw new RuleDataException($"{where}: both cases and points are given.");
        }

        return entry.Points is not null && entry.Ladder is not null
            ? [new CaseEntry { Points = entry.Points, Ladder = entry.Ladder, Minimum = entry.Minimum }]
            : throw new RuleDataException($"{where}: points and ladder, or cases, are missing.");
    }

    private CriterionCase Case(CaseEntry entry, Criterion criterion, string where, int index)
    {
        var labels = Find(file.Ladders, entry.Ladder, where + ", ladder");
        if (labels.Count != entry.Points.Count) throw new RuleDataException($"{where}: {entry.Points.Count} points for the {labels.Count} levels of the ladder '{entry.Ladder}'.");
        if (entry.Minimum is not null && entry.Minimum.Count != labels.Count) throw new RuleDataException($"{where}: {entry.Minimum.Count} marks for {labels.Count} levels.");
        return new CriterionCase(
            criterion,
            entry.Case.Length == 0 ? null : entry.Case,
            index,
            owner => Unchangeable.Wrap(labels.Select((label, i) => new CriterionLevel(owner, i + 1, entry.Points[i], entry.Minimum?[i], Text(label))).ToArray()));
    }
}
