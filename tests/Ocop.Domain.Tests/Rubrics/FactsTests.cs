using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>Compares the rules of every decision with the fact tables, both ways: whatever a form says stands in its table, and the other way round.</summary>
public sealed class FactsTests
{
    private const string AppliesOnlyIf = "applies-only-if";
    private const string BindsOnlyIf = "binds-only-if";
    private const string Condition = "condition";
    private const string Guidance = "guidance";
    private const string GuidanceNote = "guidance-note";
    private const string HaltsWhenZero = "halts-when-zero";
    private const string Note = "note";

    // Of the notes that act, in the order of the tables.
    private static readonly CriterionNoteKind[] Acting =
        [CriterionNoteKind.Disqualifies, CriterionNoteKind.Halts, CriterionNoteKind.Prerequisite, CriterionNoteKind.AppliesOnlyIf, CriterionNoteKind.BindsOnlyIf];

    public static TheoryData<string> Decisions => FactTable.Theory;

    [Fact]
    public void Every_decision_of_the_book_has_a_table_and_every_table_a_decision() =>
        Assert.Equal(RuleBook.Default.Decisions, FactTable.Decisions);

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Rules_of_a_decision_are_the_facts_of_its_table(string decision)
    {
        var facts = FactTable.Of(decision);
        var inHeading = ConditionsInHeadings(facts);
        var expected = facts
            .Where(fact => fact.Kind != GuidanceNote)
            .SelectMany(fact => fact.Kind == Condition && inHeading.Contains((fact.Set!.Value, fact.Criterion)) ? [fact, fact with { Kind = Note, Value = AppliesOnlyIf }] : new[] { fact })
            .Select(Comparable)
            .ToArray();
        var actual = Shipped(RuleBook.Default.Rules(decision)).Select(Comparable).ToArray();
        Assert.Distinct(expected);
        var missing = expected.Except(actual).Select(fact => "only in the table: " + fact);
        var extra = actual.Except(expected).Select(fact => "only in the rules: " + fact);
        var differences = missing.Concat(extra).ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} differences:\n{string.Join('\n', differences.Take(40))}");
        Assert.Equal(expected, actual);
    }

    /// <summary>The form of the first days of 1048 is compared with a table of its own.</summary>
    [Fact]
    public void Tourism_form_as_issued_is_that_of_its_table()
    {
        var rules = RuleBook.Default.Rules(RuleFiles.Of1048, new NodaTime.LocalDate(2020, 6, 7));
        var facts = FactTable.AsIssued(RuleFiles.Of1048);
        Assert.Equal(facts.Where(fact => fact.Kind != GuidanceNote).Select(Comparable), Shipped(rules).Where(fact => fact.Set == 26).Select(Comparable));

        var notes = facts.Where(fact => fact.Kind == GuidanceNote).ToDictionary(fact => fact.Criterion, fact => fact.Points!.Value);
        Assert.All(rules.RubricFor(26).Criteria, criterion => Assert.Equal(notes.GetValueOrDefault(criterion.Code), criterion.Notes.Count(note => note.Kind == CriterionNoteKind.Guidance)));

        // What the table says of itself: part A has a point that no section gives, and lists add up to what they can give.
        int Sum(string part) => facts.Where(fact => fact.Kind == "section" && fact.Part == part).Sum(Maximum);
        Assert.Equal((34, 25, 40), (Sum("A"), Sum("B"), Sum("C")));
        Assert.All(facts.Where(fact => fact.Kind == "line").GroupBy(fact => fact.Criterion), list => Assert.Equal(
            facts.Single(fact => fact.Kind == "criterion" && fact.Criterion == list.Key).Points,
            list.Sum(line => line.Points)));
    }

    [Theory]
    [InlineData(2019, 8, 21, true)]
    [InlineData(2020, 6, 7, true)]
    [InlineData(2020, 6, 8, false)]
    [InlineData(2023, 2, 24, false)]
    public void Erratum_of_the_tourism_form_stands_while_the_form_does(int year, int month, int day, bool stands)
    {
        var rules = RuleBook.Default.Rules(RuleFiles.Of1048, new NodaTime.LocalDate(year, month, day));
        Assert.Equal(stands ? ["A"] : [], rules.Errata.Where(erratum => erratum.ProductSet == 26).Select(erratum => erratum.Criterion));

        // Those of other sets stand on.
        Assert.Equal(RuleBook.Default.Rules(RuleFiles.Of1048).Errata.Select(erratum => erratum.Reference), rules.Errata.Where(erratum => erratum.ProductSet != 26).Select(erratum => erratum.Reference));
    }

    /// <summary>A form has the guidance that is printed as a note, and that of the heading as one note more: no heading with guidance is without it.</summary>
    [Theory]
    [MemberData(nameof(Decisions))]
    public void Guidance_notes_of_every_criterion_are_those_of_the_table_and_of_its_heading(string decision)
    {
        var facts = FactTable.Of(decision);
        var notes = facts.Where(fact => fact.Kind == GuidanceNote).ToDictionary(fact => (fact.Set!.Value, fact.Criterion), fact => fact.Points!.Value);

        // What a heading says may be a condition; it then has the note of the condition, which is a line of its own.
        var inHeading = Headings(facts);
        inHeading.ExceptWith(ConditionsInHeadings(facts));
        Assert.NotEmpty(inHeading);
        foreach (var criterion in RuleBook.Default.Rules(decision).Rubrics.SelectMany(rubric => rubric.Criteria))
        {
            var at = (criterion.Section.Part.Rubric.ProductSet.Number, criterion.Code);
            var expected = notes.GetValueOrDefault(at) + (inHeading.Contains(at) ? 1 : 0);
            notes.Remove(at);
            inHeading.Remove(at);
            var actual = criterion.Notes.Count(note => note.Kind == CriterionNoteKind.Guidance);
            Assert.True(actual == expected, $"{criterion.Reference}: {actual} notes of guidance where the table and its heading have {expected}");
        }

        Assert.Empty(notes);
        Assert.Empty(inHeading);
    }

    /// <summary>A condition is printed where the criterion has its note, or where its heading goes on to say it.</summary>
    [Theory]
    [MemberData(nameof(Decisions))]
    public void Conditions_are_printed_in_a_note_or_in_the_heading(string decision)
    {
        var facts = FactTable.Of(decision);
        var said = facts
            .Where(fact => fact is { Kind: Note, Value: AppliesOnlyIf } or { Kind: "criterion", Value: Guidance })
            .Select(fact => (fact.Set, fact.Criterion))
            .ToHashSet();
        var conditions = facts.Where(fact => fact.Kind == Condition).ToArray();
        Assert.NotEmpty(conditions);
        Assert.All(conditions, fact => Assert.True(fact.IsPrinted == said.Contains((fact.Set, fact.Criterion)), fact.ToString()));
    }

    /// <summary>The tables prove themselves: what they say of the criteria adds up to what they say of sections, parts and form.</summary>
    [Theory]
    [MemberData(nameof(Decisions))]
    public void Facts_of_every_set_add_up(string decision)
    {
        var sets = FactTable.Of(decision).Where(fact => fact.Set is not null).GroupBy(fact => fact.Set!.Value).ToDictionary(set => set.Key, set => set.ToArray());
        Assert.Equal(Enumerable.Range(1, 26), sets.Keys.Order());
        foreach (var (set, facts) in sets)
        {
            var parts = facts.Where(fact => fact.Kind == "part").ToArray();
            Assert.Equal(["A", "B", "C"], parts.Select(part => part.Part));
            Assert.Equal(100, parts.Sum(Maximum));
            if (facts.Any(fact => fact.Kind == "totals-only"))
            {
                Assert.DoesNotContain(facts, fact => fact.Kind is "section" or "criterion" or "level");
                continue;
            }

            foreach (var part in parts)
            {
                var sections = facts.Where(fact => fact.Kind == "section" && fact.Part == part.Part).ToArray();
                Assert.True(Maximum(part) == sections.Sum(Maximum), part.ToString());
                Assert.All(sections, section => Assert.True(
                    Maximum(section) == facts.Where(fact => fact.Kind == "criterion" && fact.Criterion.Split('.')[0] == section.Criterion).Sum(fact => fact.Points),
                    section.ToString()));
            }

            var ladders = facts.Where(fact => fact.Kind == "level").ToLookup(fact => fact.Criterion);
            Assert.All(facts.Where(fact => fact.Kind == "criterion"), criterion =>
            {
                // Kept as printed: the form gives 5 points that no level of this ladder reaches.
                var most = (decision, set, criterion.Criterion) == ("1048/QĐ-TTg", 19, "10") ? 3 : criterion.Points;
                Assert.True(most == ladders[criterion.Criterion].Max(level => level.Points), criterion.ToString());
                Assert.All(ladders[criterion.Criterion].GroupBy(level => level.Case), ladder => Assert.Equal(Enumerable.Range(1, ladder.Count()), ladder.Select(level => level.Level!.Value)));
            });
        }
    }

    // The criteria whose printed heading holds more than a name.
    private static HashSet<(int Set, string Criterion)> Headings(Fact[] facts) =>
        facts.Where(fact => fact is { Kind: "criterion", Value: Guidance }).Select(fact => (fact.Set!.Value, fact.Criterion)).ToHashSet();

    // Of these, those where what it holds is a condition that no note apart from the heading says, or whom the asterisks bind.
    private static HashSet<(int Set, string Criterion)> ConditionsInHeadings(Fact[] facts)
    {
        var conditions = facts.Where(fact => fact is { Kind: Condition, IsPrinted: true }).Select(fact => (fact.Set!.Value, fact.Criterion)).ToHashSet();
        conditions.IntersectWith(Headings(facts));
        conditions.ExceptWith(facts.Where(fact => fact is { Kind: Note, Value: AppliesOnlyIf }).Select(fact => (fact.Set!.Value, fact.Criterion)));
        conditions.UnionWith(Headings(facts).Intersect(facts.Where(fact => fact is { Kind: Note, Value: BindsOnlyIf }).Select(fact => (fact.Set!.Value, fact.Criterion))));
        return conditions;
    }

    private static int Maximum(Fact fact) => int.Parse(fact.Value, System.Globalization.CultureInfo.InvariantCulture);

    // Whether a heading holds guidance and whether a condition is printed is known to the table only.
    private static Fact Comparable(Fact fact) => fact.Kind switch
    {
        "criterion" when fact.Value is "" or Guidance => fact with { Value = string.Empty },
        Condition => fact with { IsPrinted = true },
        _ => fact,
    };

    // The lines of the table from the rules, in the same order.
    private static IEnumerable<Fact> Shipped(DecisionRules rules)
    {
        var decision = new Fact(rules.Instrument.Number, null, string.Empty, string.Empty, string.Empty, string.Empty, null, null, null, string.Empty, IsPrinted: true);
        foreach (var band in rules.Bands) yield return decision with { Kind = "band", Points = band.From, Stars = band.Stars };
        foreach (var rubric in rules.Rubrics)
        {
            var set = decision with { Set = rubric.ProductSet.Number };
            if (rubric.Status == RubricStatus.TotalsOnly) yield return set with { Kind = "totals-only" };
            if (rubric.Disqualifiers.Count > 0) yield return set with { Kind = "disqualifier" };
            foreach (var part in rubric.Parts)
            {
                yield return set with { Part = part.Code, Kind = "part", Value = Text(part.Max) };
                foreach (var section in part.Sections)
                {
                    yield return set with { Part = part.Code, Criterion = section.Code, Kind = "section", Value = Text(section.Max) };
                    foreach (var fact in section.Criteria.SelectMany(criterion => Shipped(criterion, set with { Part = part.Code, Criterion = criterion.Code }))) yield return fact;
                }
            }
        }

        foreach (var erratum in rules.Errata) yield return Shipped(erratum, decision);
    }

    private static IEnumerable<Fact> Shipped(Criterion criterion, Fact at)
    {
        yield return at with { Kind = "criterion", Points = criterion.Max };
        if (criterion.IsYesNo) yield return at with { Kind = "yes-no" };
        if (criterion.IsMarkOnHeading) yield return at with { Kind = "heading-mark", Stars = criterion.Ladders[0].Levels[0].MinimumForStars };
        foreach (var ladder in criterion.Ladders)
        {
            foreach (var level in ladder.Levels)
            {
                yield return at with
                {
                    Case = ladder.Letter ?? string.Empty,
                    Kind = criterion.IsAdditive ? "line" : "level",
                    Level = level.Level,
                    Points = level.Points,
                    Stars = level.MinimumForStars,
                    IsPrinted = !(criterion.IsMarkOnHeading && level.MinimumForStars is not null),
                };
            }
        }

        if (criterion.Condition is { } condition) yield return at with { Kind = Condition, Value = $"{condition.Criterion}>{Text(condition.AboveLevel)}" };
        foreach (var kind in Acting)
        {
            foreach (var note in criterion.Notes.Where(note => note.Kind == kind)) yield return at with { Kind = Note, Value = WireNames<CriterionNoteKind>.Of(note.Kind) };
        }

        // It acts where the typed rule says so, and is printed where the criterion has the note.
        if (criterion.HaltsWhenZero || criterion.HasNote(CriterionNoteKind.HaltsWhenZero))
        {
            yield return at with { Kind = Note, Value = criterion.HaltsWhenZero ? HaltsWhenZero : "a note that does not act", IsPrinted = criterion.HasNote(CriterionNoteKind.HaltsWhenZero) };
        }
    }

    private static Fact Shipped(Erratum erratum, Fact at)
    {
        var value = WireNames<ErratumStatus>.Of(erratum.Status)
            + (erratum.Printed is { } printed ? "; printed " + printed : string.Empty)
            + (erratum.Read is { } read ? "; read " + read : string.Empty);
        return at with
        {
            Set = erratum.ProductSet,
            Part = erratum.Reference.Part ?? string.Empty,
            Criterion = erratum.Reference.Criterion ?? string.Empty,
            Kind = "erratum",
            Level = erratum.Level,
            Value = value,
        };
    }

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
