using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

public sealed class RubricTests
{
    private static IEnumerable<CriterionLevel> Levels => Law26.Rules.Rubrics.SelectMany(rubric => rubric.Ladders).SelectMany(ladder => ladder.Levels);

    [Fact]
    public void Rubrics_have_the_totals_of_the_annex()
    {
        Assert.Equal(26, Law26.Rules.Rubrics.Count());
        Assert.Equal(787, Law26.Rules.Rubrics.Sum(rubric => rubric.Criteria.Count));
        Assert.Equal(2_557, Levels.Count());
        Assert.Equal(575, Levels.Count(level => level.MinimumForStars is not null));
        Assert.Equal((179, 290, 106), (Marks(3), Marks(4), Marks(5)));
        Assert.Equal((6, 17, 26), (Law26.Rules.Categories.Count, Law26.Rules.Categories.Sum(category => category.Groups.Count), Law26.Rules.ProductSets.Count));
        Assert.Equal(22, Law26.Rules.Rubrics.Sum(rubric => rubric.Criteria.Count(criterion => criterion.IsYesNo)));
        Assert.Equal(14, Law26.Rules.Errata.Count);

        static int Marks(int stars) => Levels.Count(level => level.MinimumForStars == stars);
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rubric_of_every_set_adds_up(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        Assert.Equal([("A", 40), ("B", 25), ("C", 35)], rubric.Parts.Select(part => (part.Code, part.Max)));
        foreach (var part in rubric.Parts)
        {
            Assert.Equal(part.Max, part.Sections.Sum(section => section.Max));
            Assert.All(part.Sections, section => Assert.Equal(section.Max, section.Criteria.Sum(criterion => criterion.Max)));
        }

        Assert.All(rubric.Criteria, criterion => Assert.All(criterion.Ladders, ladder => Assert.Equal(criterion.Max, ladder.Levels[^1].Points)));
        Assert.Equal((RubricStatus.Complete, null), (rubric.Status, rubric.StatusReason));
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rubric_of_every_set_is_linked_from_top_to_bottom(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        Assert.Same(Law26.Rules, rubric.Rules);
        Assert.Same(Law26.Rules.ProductSets[productSet - 1], rubric.ProductSet);
        Assert.Equal(productSet, rubric.ProductSet.Number);
        Assert.Equal(Enumerable.Range(0, rubric.Ladders.Count), rubric.Ladders.Select(ladder => ladder.Index));
        foreach (var ladder in rubric.Ladders)
        {
            Assert.Same(rubric, ladder.Criterion.Section.Part.Rubric);
            Assert.Contains(ladder.Criterion, ladder.Criterion.Section.Criteria);
            Assert.Contains(ladder.Criterion.Section, ladder.Criterion.Section.Part.Sections);
            Assert.Equal(ladder.Criterion.Code + ladder.Letter, ladder.Code);
            Assert.StartsWith(ladder.Criterion.Section.Code, ladder.Code, StringComparison.Ordinal);
            Assert.Equal(Enumerable.Range(1, ladder.Levels.Count), ladder.Levels.Select(level => level.Level));
            Assert.True(rubric.TryGetLadder(ladder.Code, out var found) && found == ladder);
            Assert.True(rubric.TryGetCriterion(ladder.Criterion.Code, out var criterion) && criterion == ladder.Criterion);
            Assert.Equal(ladder.Code, ladder.ToString());
        }

        Assert.False(rubric.TryGetLadder("9.9", out _) || rubric.TryGetLadder(null, out _) || rubric.TryGetCriterion("9.9", out _) || rubric.TryGetCriterion(null, out _));
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void References_of_every_rule_object_name_its_place(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        var form = new LegalReference(Law26.Decision) { Annex = "II", ProductSet = productSet };
        Assert.Equal(form, rubric.Reference);
        Assert.Equal(new LegalReference(Law26.Decision) { Annex = "I", ProductSet = productSet }, rubric.ProductSet.Reference);
        Assert.All(rubric.Parts, part => Assert.Equal(form with { Part = part.Code }, part.Reference));
        Assert.All(rubric.Parts.SelectMany(part => part.Sections), section => Assert.Equal(form with { Section = section.Code }, section.Reference));
        Assert.All(rubric.Criteria, criterion => Assert.Equal(form with { Criterion = criterion.Code }, criterion.Reference));
        Assert.All(rubric.Ladders, ladder => Assert.All(ladder.Levels, level => Assert.Equal(form with { Criterion = ladder.Code, Level = level.Level }, level.Reference)));
        Assert.All(Law26.Rules.Bands, band => Assert.Equal("3", band.Reference.Article));
        Assert.All(Law26.Rules.Errata, erratum => Assert.Equal(("II", erratum.ProductSet, erratum.Criterion, erratum.Level), (erratum.Reference.Annex, erratum.Reference.ProductSet!.Value, erratum.Reference.Part ?? erratum.Reference.Criterion, erratum.Reference.Level)));
    }

    [Fact]
    public void Labels_are_there_in_both_languages()
    {
        var rules = Law26.Rules;
        BilingualText[] labels =
        [
            .. rules.Categories.Select(category => category.Labels),
            .. rules.Categories.SelectMany(category => category.Groups).Select(group => group.Labels),
            .. rules.ProductSets.Select(set => set.Labels),
            .. rules.Errata.Select(erratum => erratum.Reason),
            .. rules.Rubrics.SelectMany(rubric => rubric.Disqualifiers).Select(ground => ground.Labels),
            .. rules.Rubrics.SelectMany(rubric => rubric.Parts).Select(part => part.Labels),
            .. rules.Rubrics.SelectMany(rubric => rubric.Parts).SelectMany(part => part.Sections).Select(section => section.Labels),
            .. rules.Rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => criterion.Labels),
            .. rules.Rubrics.SelectMany(rubric => rubric.Criteria).SelectMany(criterion => criterion.Notes).Select(note => note.Labels),
            .. Levels.Select(level => level.Labels),
        ];
        Assert.All(labels, label =>
        {
            Assert.NotEmpty(label.Vietnamese);
            Assert.NotEmpty(label.English);
            Assert.Equal(label.Vietnamese.Trim(), label.Vietnamese);
            Assert.Equal(label.English.Trim(), label.English);
            Assert.True(label.Vietnamese.IsNormalized(System.Text.NormalizationForm.FormC), label.Vietnamese);
            Assert.DoesNotContain(label.English, c => c is >= '\u1ea0' and <= '\u1ef9');
        });
    }

    [Fact]
    public void Labels_of_a_ladder_are_distinct_in_both_languages() =>
        Assert.All(Law26.Rules.Rubrics.SelectMany(rubric => rubric.Ladders), ladder =>
        {
            Assert.Distinct(ladder.Levels.Select(level => level.Labels.Vietnamese));
            Assert.Distinct(ladder.Levels.Select(level => level.Labels.English));
        });

    [Fact]
    public void Keys_are_words_unique_in_a_form_and_one_for_a_name()
    {
        foreach (var rubric in Law26.Rules.Rubrics)
        {
            Assert.Distinct(rubric.Criteria.Select(criterion => criterion.Key));
            Assert.Distinct(rubric.Parts.SelectMany(part => part.Sections).Select(section => section.Key));
            Assert.All(rubric.Criteria, criterion => Assert.Matches("^[a-z]+(-[a-z]+)*$", criterion.Key));
        }

        // The same name in another set is the same criterion: it has the same key.
        var criteria = Law26.Rules.Rubrics.SelectMany(rubric => rubric.Criteria).ToArray();
        Assert.All(criteria.GroupBy(criterion => criterion.Labels), sameName => Assert.Single(sameName.Select(criterion => criterion.Key).Distinct()));
        Assert.Equal(87, criteria.Select(criterion => criterion.Key).Distinct().Count());
    }

    [Fact]
    public void Notes_and_typed_rules_agree()
    {
        foreach (var criterion in Law26.Rules.Rubrics.SelectMany(rubric => rubric.Criteria))
        {
            Assert.Equal(criterion.Condition is not null, criterion.HasNote(CriterionNoteKind.AppliesOnlyIf));
            if (criterion.Condition is { } condition) Assert.Equal(("5.2", "5.1", 1), (criterion.Code, condition.Criterion, condition.AboveLevel));
        }

        // The note stands on 6.4 and speaks of all four.
        var halting = Law26.Rules.Rubrics.SelectMany(rubric => rubric.Criteria).Where(criterion => criterion.HaltsWhenZero).Select(criterion => (criterion.Section.Part.Rubric.ProductSet.Number, criterion.Code));
        Assert.Equal([(16, "6.1"), (16, "6.2"), (16, "6.3"), (16, "6.4")], halting);
        var noted = Law26.Rules.Rubrics.SelectMany(rubric => rubric.Criteria).Where(criterion => criterion.HasNote(CriterionNoteKind.HaltsWhenZero));
        Assert.Equal("6.4", Assert.Single(noted).Code);
        var withCases = Law26.Rules.Rubrics.SelectMany(rubric => rubric.Criteria).Where(criterion => criterion.Ladders.Count == 2).Select(criterion => (criterion.Section.Part.Rubric.ProductSet.Number, criterion.Code));
        Assert.Equal([(26, "8"), (26, "9"), (26, "15")], withCases);
    }

    [Fact]
    public void Catalogue_names_the_managing_ministries()
    {
        var expected = new Dictionary<string[], int[]>
        {
            [["agricultureAndEnvironment"]] = [1, 2, 3, 4, 7, 9, 10, 11, 12, 13, 23, 24, 25],
            [["industryAndTrade"]] = [5, 14, 15, 17, 22],
            [["health"]] = [16, 18, 19],
            [["agricultureAndEnvironment", "industryAndTrade"]] = [6, 8],
            [["health", "industryAndTrade"]] = [20],
            [["industryAndTrade", "agricultureAndEnvironment"]] = [21],
            [["cultureSportsAndTourism", "agricultureAndEnvironment"]] = [26],
        };
        Assert.Equal(26, expected.Values.Sum(sets => sets.Length));
        foreach (var (ministries, sets) in expected)
        {
            Assert.All(sets, set => Assert.Equal(ministries, Law26.Rules.ProductSets[set - 1].Ministries.Select(ministry => ministry.Key)));
        }
    }

    [Fact]
    public void Catalogue_puts_the_sets_in_their_groups()
    {
        var actual = Law26.Rules.Categories.Select(category => $"{category.Number}: " + string.Join(" | ", category.Groups.Select(group => string.Join(' ', group.ProductSets.Select(set => set.Number)))));
        Assert.Equal(
            ["1: 1 2 | 3 4 | 5 6 7 8 | 9 10 | 11 12 | 13", "2: 14 15 | 16 17", "3: 18 | 19 | 20", "4: 21 | 22", "5: 23 | 24 | 25", "6: 26"],
            actual);
        Assert.All(Law26.Rules.ProductSets, set =>
        {
            Assert.Contains(set, set.Group.ProductSets);
            Assert.Contains(set.Group, set.Category.Groups);
        });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(29, 1)]
    [InlineData(30, 2)]
    [InlineData(49, 2)]
    [InlineData(50, 3)]
    [InlineData(69, 3)]
    [InlineData(70, 4)]
    [InlineData(89, 4)]
    [InlineData(90, 5)]
    [InlineData(100, 5)]
    public void BandOf_each_edge_from_both_sides(int points, int stars) => Assert.Equal(stars, Law26.Rules.BandOf(points));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void BandOf_points_outside_0_to_100_is_refused(int points) => Assert.Throws<ArgumentOutOfRangeException>("points", () => Law26.Rules.BandOf(points));

    [Fact]
    public void Rubric_unknown_set_is_refused()
    {
        foreach (var set in new[] { int.MinValue, -1, 0, 27, int.MaxValue })
        {
            Assert.False(Law26.Rules.TryGetRubric(set, out _));
            Assert.Throws<ArgumentOutOfRangeException>("productSet", () => Law26.Rules.RubricFor(set));
        }
    }

    [Fact]
    public void Rate_card_of_another_form_names_the_entry()
    {
        var rubric = Law26.Rules.RubricFor(11);
        Assert.Equal("$.productSet", Assert.Throws<InvalidEntryException>(() => rubric.Rate(Cards.Parse("12 best"))).Entry);
        var card = new Domain.Scoring.Scorecard { Decision = "148/QĐ-TTg", ProductSet = 11 };
        Assert.Equal("$.decision", Assert.Throws<InvalidEntryException>(() => rubric.Rate(card)).Entry);
        Assert.Throws<ArgumentNullException>("card", () => RuleBook.Default.Rate(null!));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(26, true)]
    [InlineData(27, false)]
    public void Form_is_found_by_the_number_of_its_set(int productSet, bool isFound)
    {
        Assert.Equal(isFound, Law26.Rules.TryGetRubric(productSet, out var rubric));
        Assert.Equal(isFound ? productSet : null, rubric?.ProductSet.Number);
        if (!isFound) Assert.Throws<ArgumentOutOfRangeException>(nameof(productSet), () => Law26.Rules.RubricFor(productSet));
    }

    [Fact]
    public void Criterion_is_shown_by_its_code_and_name_and_asked_for_notes_that_have_a_name()
    {
        var criterion = Law26.Rules.RubricFor(11).Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts));
        Assert.Equal($"{criterion.Code} {criterion.Labels.Vietnamese}", criterion.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => criterion.HasNote((CriterionNoteKind)99));
    }

    [Fact]
    public void Erratum_is_cited_by_its_part_or_by_its_criterion()
    {
        var places = new HashSet<string>();
        foreach (var rules in RuleBook.Default.Decisions.Select(RuleBook.Default.Rules))
        {
            // Made anew, so that it is not what a process has made before.
            var again = RuleBook.Default.With(RuleFiles.Load(RuleFiles.Bytes(rules.Instrument.Number))).Rules(rules.Instrument.Number);
            foreach (var erratum in again.Errata)
            {
                var isPart = again.RubricFor(erratum.ProductSet).Parts.Any(part => part.Code == erratum.Criterion);
                Assert.Equal((isPart ? erratum.Criterion : null, isPart ? null : erratum.Criterion), (erratum.Reference.Part, erratum.Reference.Criterion));
                Assert.Equal((erratum.ProductSet, erratum.Level), (erratum.Reference.ProductSet, erratum.Reference.Level));
                places.Add(isPart ? "part" : "criterion");
            }
        }

        Assert.Equal(2, places.Count);
    }
}
