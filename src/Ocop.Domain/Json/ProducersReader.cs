using Ocop.Domain.Law;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Json;

/// <summary>Turns the entries of the block <c>producers</c> into what an instrument says of producers.</summary>
internal sealed class ProducersReader
{
    private const string Block = "$.producers";

    private readonly ProducersEntry block;
    private readonly LegalInstrument owner;
    private readonly BlockProblems problems;

    private ProducersReader(ProducersEntry block, LegalInstrument owner, BlockProblems problems)
    {
        this.block = block;
        this.owner = owner;
        this.problems = problems;
    }

    /// <exception cref="RuleDataException">The entries contradict each other; the message names all that do.</exception>
    public static ProducerProvisions Read(ProducersEntry block, LegalInstrument owner)
    {
        var problems = new BlockProblems();
        var provisions = new ProducersReader(block, owner, problems).Provisions();
        problems.Refuse();
        return provisions;
    }

    private ProducerProvisions Provisions() => new(
        [.. block.Kinds.Select(kind => new ProducerKind(kind.Key, new BilingualText(kind.Value.Vi, kind.Value.En), kind.Value.Enterprise))],
        block.Eligibility is { } eligibility ? Eligibility(eligibility, Block + ".eligibility") : null,
        block.Organisation is { } organisation ? Organisation(organisation) : null);

    private EligibilityProvision Eligibility(EligibilityEntry entry, string where)
    {
        problems.Check(entry.FollowsOrganisation == (entry.Kinds is null), where, RuleTexts.BothOrNeither("kinds", "followsOrganisation"));
        problems.Check(!entry.FollowsOrganisation || block.Organisation is not null, where + ".followsOrganisation", RuleTexts.NoOrganisation);
        var kinds = new Dictionary<string, EligibleKind>(StringComparer.Ordinal);
        foreach (var kind in entry.Kinds ?? new Dictionary<string, EligibleKindEntry>())
        {
            var at = $"{where}.kinds.{kind.Key}";
            problems.Find(block.Kinds, kind.Key, at);
            problems.Check(kind.Value.Otherwise is null || kind.Value.Only is not null, at + ".otherwise", RuleTexts.ForAllSets);
            kinds.Add(kind.Key, new EligibleKind(
                Place(kind.Value.At, entry.At),
                Text(kind.Value.Condition, at + ".condition"),
                kind.Value.Interpretation is { } reading ? new KindReading(ReadingEntry.KeyOf(reading.Key), reading.ToText()) : null,
                kind.Value.Only is { } only ? Range(only, at + ".only") : null,
                Text(kind.Value.Otherwise, at + ".otherwise")));
        }

        return new EligibilityProvision(Place(entry.At), entry.FollowsOrganisation, kinds, entry.OtherKinds is { } others && Text(others.Refused, where + ".otherKinds.refused") is { } why ? new OtherKinds(why, Place(others.At, entry.At)) : null, entry.Size is { } size ? Size(size, entry, where + ".size") : null);
    }

    private SizeCeiling Size(SizeCeilingEntry entry, EligibilityEntry eligibility, string where)
    {
        problems.Check(entry.Most != EnterpriseSize.NotSmallOrMedium, where + ".most", RuleTexts.NoLimit);
        return new SizeCeiling(entry.Most, Text(entry.Condition, where + ".condition"), Text(entry.Otherwise, where + ".otherwise"), Place(entry.At, eligibility.At));
    }

    private List<OrganisationForm> Organisation(IReadOnlyDictionary<string, OrganisationEntry> entries)
    {
        var forms = new List<OrganisationForm>();
        foreach (var entry in entries)
        {
            var where = $"{Block}.organisation.{entry.Key}";
            var form = new OrganisationForm(
                entry.Key,
                Range(entry.Value.Sets, where + ".sets"),
                entry.Value.Criterion,
                entry.Value.Points,
                Place(entry.Value.At),
                entry.Value.Kinds.ToDictionary(kind => kind.Key, kind => Level(kind.Key, kind.Value, entry.Value, $"{where}.kinds.{kind.Key}"), StringComparer.Ordinal),
                entry.Value.OtherKinds is { } others ? Level(null, others, entry.Value, where + ".otherKinds") : null);
            var other = forms.Find(other => other.Sets.From <= form.Sets.Through && form.Sets.From <= other.Sets.Through);
            problems.Check(other is null, where + ".sets", RuleTexts.SetsOfAnother(other?.Name));
            forms.Add(form);
        }

        return forms;
    }

    private OrganisationLevel Level(string? kind, OrganisationLevelEntry entry, OrganisationEntry form, string where)
    {
        problems.Find(block.Kinds, kind, where);
        problems.Check(!(entry.LocalCapital?.AtLevel < entry.Level), where + ".localCapital.level", RuleTexts.ShareLowersLevel(entry.Level));
        return new OrganisationLevel(
            entry.Level,
            Text(entry.Condition, where + ".condition"),
            entry.LocalCapital is { } capital ? new LocalCapitalLevel(capital.From, capital.AtLevel) : null,
            Place(entry.At, form.At));
    }

    private SetRange Range(SetRangeEntry entry, string where)
    {
        problems.Check(entry.From <= entry.Through, where, RuleTexts.LastSetBeforeFirst);
        return new SetRange(entry.From, entry.Through);
    }

    private BilingualText? Text(string? key, string where) => problems.Find(block.Texts, key, where)?.ToText();

    // A value stands where it says, else where what it belongs to does, else where the block does.
    private LegalReference Place(PlaceEntry? own, PlaceEntry? around = null) => PlaceEntry.Reference(own ?? around ?? block.At, owner);
}
