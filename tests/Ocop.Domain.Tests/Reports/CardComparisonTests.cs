using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Reports;

public class CardComparisonTests
{
    private const string Next = "9/2028/QĐ-TTg";

    private static readonly Rubric Old = RuleBook.Default.RubricFor("148/QĐ-TTg", 1);
    private static readonly Rubric New = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 1);

    private static CardComparison Compare(Scorecard card, Rubric to) => RuleBook.Default.Compare(card, to.Decision, to.ProductSet.Number);

    [Fact]
    public void Of_lists_every_criterion_of_both_forms_once()
    {
        var comparison = Compare(Card(Old, []), New);
        Assert.Equal(New.Criteria.Select(criterion => criterion.Key), comparison.Criteria.Where(entry => entry is not CriterionDropped).Select(entry => entry.Key));
        Assert.Equal(
            Old.Criteria.Select(criterion => criterion.Key).Except(New.Criteria.Select(criterion => criterion.Key)),
            comparison.Criteria.OfType<CriterionDropped>().Select(entry => entry.Key));
        Assert.Contains(comparison.Criteria, entry => entry is CriterionDropped { Key: "accounting" });
        Assert.Contains(comparison.Criteria, entry => entry is CriterionAdded { Key: "bilingual-labelling" });
    }

    [Fact]
    public void Of_says_what_changed_in_points_and_minimum_levels()
    {
        var entries = Compare(Card(Old, []), New).Criteria.OfType<CriterionMapped>().ToDictionary(entry => entry.Key);

        // Intellectual property: 2 points with a mark of four stars, now 3 points with marks of three and four.
        Assert.True(entries["intellectual-property"].PointsChanged);
        Assert.True(entries["intellectual-property"].MinimumsChanged);

        // The local labour was that of the district, now that of the commune.
        Assert.True(entries["local-labour"].LevelsChanged);
    }

    [Fact]
    public void Of_form_with_itself_changes_nothing_and_carries_all_over()
    {
        var levels = Old.Criteria.ToDictionary(criterion => criterion.Ladders[0].Code, criterion => 1);
        var comparison = Compare(Card(Old, levels), Old);
        Assert.All(comparison.Criteria, entry =>
        {
            var mapped = Assert.IsType<CriterionMapped>(entry);
            Assert.False(mapped.PointsChanged || mapped.MinimumsChanged || mapped.LevelsChanged);
            Assert.Equal(CarryOver.CarriedOver, mapped.Answer);
        });
        Assert.Equal(levels, comparison.Carried.Levels);
    }

    [Fact]
    public void Of_carries_an_answer_over_only_to_the_one_level_with_the_same_label()
    {
        foreach (var criterion in Old.Criteria)
        {
            foreach (var level in criterion.Ladders[0].Levels)
            {
                var comparison = Compare(Card(Old, new() { [criterion.Code] = level.Level }), New);
                var same = New.Criteria.SingleOrDefault(candidate => candidate.Key == criterion.Key)?.Ladders.SelectMany(ladder => ladder.Levels).Where(other => other.Labels == level.Labels).ToArray() ?? [];
                if (comparison.Criteria.OfType<CriterionMapped>().SingleOrDefault(entry => entry.From == criterion) is not { } mapped)
                {
                    Assert.Empty(comparison.Carried.Levels);
                    continue;
                }

                Assert.Equal(same.Length == 1 ? CarryOver.CarriedOver : CarryOver.Review, mapped.Answer);
                Assert.Equal(same.Length == 1 ? [KeyValuePair.Create(mapped.To.Code, same[0].Level)] : [], comparison.Carried.Levels);
            }
        }
    }

    [Fact]
    public void Of_local_labour_of_the_district_is_for_review_in_the_commune()
    {
        var code = Old.Criteria.Single(criterion => criterion.Key == "local-labour").Code;
        Assert.Equal(CarryOver.Review, Answer(Compare(Card(Old, new() { [code] = 1 }), New), "local-labour"));
    }

    [Fact]
    public void Of_unanswered_criteria_stay_open()
    {
        var comparison = Compare(Card(Old, []), New);
        Assert.All(comparison.Criteria.OfType<CriterionMapped>(), entry => Assert.Equal(CarryOver.Open, entry.Answer));
        Assert.Empty(comparison.Carried.Levels);
    }

    [Fact]
    public void Of_answer_of_none_is_carried_over_only_between_the_same_levels()
    {
        foreach (var criterion in Old.Criteria)
        {
            var card = new Scorecard { Decision = Old.Decision, ProductSet = 1, AnsweredNone = [criterion.Code] };
            var comparison = Compare(card, New);
            if (comparison.Criteria.OfType<CriterionMapped>().SingleOrDefault(entry => entry.From == criterion) is not { } mapped) continue;
            Assert.Equal(mapped.LevelsChanged ? CarryOver.Review : CarryOver.CarriedOver, mapped.Answer);
            Assert.Equal(mapped.LevelsChanged ? [] : [mapped.To.Code], comparison.Carried.AnsweredNone);
        }
    }

    [Fact]
    public void Of_findings_and_unmet_prerequisites_put_their_criterion_up_for_review()
    {
        var prerequisite = Old.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Prerequisite));
        var halt = Old.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts));
        var card = new Scorecard
        {
            Decision = Old.Decision,
            ProductSet = 1,
            Levels = new Dictionary<string, int> { [prerequisite.Code] = 1, [halt.Code] = 1 },
            UnmetPrerequisites = [prerequisite.Code],
            Findings = [new Finding(FindingKind.Halts, halt.Code), new Finding(FindingKind.Disqualifies)],
        };
        var comparison = Compare(card, New);
        Assert.Equal(CarryOver.Review, Answer(comparison, prerequisite.Key));
        Assert.Equal(CarryOver.Review, Answer(comparison, halt.Key));
        Assert.Empty(comparison.Carried.Levels);
        Assert.Equal([new Finding(FindingKind.Disqualifies)], comparison.Carried.Findings);
        Assert.IsType<Rejected>(New.Rate(comparison.Carried));
    }

    [Fact]
    public void Of_a_finding_on_an_open_criterion_puts_it_up_for_review()
    {
        var halt = Old.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts));
        var card = new Scorecard { Decision = Old.Decision, ProductSet = 1, Levels = new Dictionary<string, int>(), Findings = [new Finding(FindingKind.Halts, halt.Code)] };
        Assert.Equal(CarryOver.Review, Answer(Compare(card, New), halt.Key));
    }

    [Fact]
    public void Of_an_exemption_carries_it_over_by_the_same_note_only()
    {
        var card = new Scorecard { Decision = New.Decision, ProductSet = 21, Exempt = ["7"] };
        var same = RuleBook.Default.Compare(card, New.Decision, 21);
        var key = same.Criteria.OfType<CriterionMapped>().Single(entry => entry.From.Code == "7").Key;
        Assert.Equal(CarryOver.CarriedOver, Answer(same, key));
        Assert.Equal(["7"], same.Carried.Exempt);

        // The older form binds everybody.
        var older = RuleBook.Default.Compare(card, Old.Decision, 20);
        Assert.Equal(CarryOver.Review, Answer(older, key));
        Assert.Empty(older.Carried.Exempt);
    }

    // A decision that changes notes alone: what exempts decides, and what guides does not.
    [Theory]
    [InlineData("""{"mandatory-where-declared-by-law": "binds-only-if"}""", CarryOver.CarriedOver)]
    [InlineData("""{"mandatory-where-declared-by-law": "guidance", "test-report-required": "guidance"}""", CarryOver.Review)]
    [InlineData("""{"test-report-required": "binds-only-if", "mandatory-where-declared-by-law": "guidance"}""", CarryOver.Review)]
    public void Of_an_exemption_looks_at_the_notes_that_exempt(string notes, CarryOver expected)
    {
        var book = RuleBook.Default.With(RuleFiles.Successor(Next, "2028-01-01", file => RuleFiles.Criterion(file, 21, "7")["notes"] = JsonNode.Parse(notes)));
        var comparison = book.Compare(new Scorecard { Decision = New.Decision, ProductSet = 21, Exempt = ["7"] }, Next, 21);
        Assert.Equal(expected, comparison.Criteria.OfType<CriterionMapped>().Single(entry => entry.From.Code == "7").Answer);
        Assert.Equal(expected == CarryOver.CarriedOver ? ["7"] : [], comparison.Carried.Exempt);
    }

    [Theory]
    [InlineData("""["0", "2", "3"]""", 3, true)]
    [InlineData("""["1", "2", "3"]""", 3, false)]
    [InlineData("""["1***", "2", "3"]""", 3, false)]
    public void Of_the_points_of_levels_says_whether_they_changed(string levels, int max, bool changed)
    {
        var book = RuleBook.Default.With(RuleFiles.Successor(Next, "2028-01-01", file => RuleFiles.Criterion(file, 1, "1.1")["levels"] = JsonNode.Parse(levels)));
        var mapped = book.Compare(Card(New, []), Next, 1).Criteria.OfType<CriterionMapped>().Single(entry => entry.From.Code == "1.1");
        Assert.Equal((max, changed, false), (mapped.To.Max, mapped.PointsChanged, mapped.LevelsChanged));
        Assert.Equal(levels.Contains('*', StringComparison.Ordinal), mapped.MinimumsChanged);
    }

    // The same words and points; in the one a level is ticked, in the other each line that holds.
    [Fact]
    public void Of_a_ladder_and_a_list_of_the_same_words_is_for_review()
    {
        const string Later = "8/2029/QĐ-TTg";
        var book = RuleBook.Default.With(
            RuleFiles.Successor(Next, "2028-01-01", file => TwoLines(file, isList: false)),
            RuleFiles.Successor(Later, "2029-01-01", file => TwoLines(file, isList: true), between: Next));
        var ladder = new Scorecard { Decision = Next, ProductSet = 1, Levels = new Dictionary<string, int> { ["1.1"] = 2 } };
        var list = new Scorecard { Decision = Later, ProductSet = 1, Lines = new Dictionary<string, IReadOnlyList<int>> { ["1.1"] = [2] } };
        var none = new Scorecard { Decision = Later, ProductSet = 1, AnsweredNone = ["1.1"] };
        foreach (var (card, to) in new[] { (ladder, Later), (list, Next), (none, Next) })
        {
            var comparison = book.Compare(card, to, 1);
            var mapped = comparison.Criteria.OfType<CriterionMapped>().Single(entry => entry.From.Code == "1.1");
            Assert.Equal((CarryOver.Review, true, true), (mapped.Answer, mapped.PointsChanged, mapped.LevelsChanged));
            Assert.Empty(comparison.Carried.Levels);
            Assert.Empty(comparison.Carried.Lines);
            Assert.Empty(comparison.Carried.AnsweredNone);
        }

        static void TwoLines(JsonNode file, bool isList)
        {
            file["labels"]!["ladders"]!["two-lines"] = JsonNode.Parse("""[{"vi": "Một", "en": "One"}, {"vi": "Hai", "en": "Two"}]""");
            var criterion = RuleFiles.Criterion(file, 1, "1.1");
            (criterion["levels"], criterion["ladder"]) = (new JsonArray("0", "3"), "two-lines");
            if (isList) criterion["additive"] = true;
        }
    }

    // Only all lines together are the answer that was given, and only where each has one line of its words.
    [Fact]
    public void Of_an_additive_list_carries_all_its_lines_over_or_none()
    {
        // The form of 1048 as it was issued, in a decision that nothing amends.
        var book = RuleFiles.Book(RuleFiles.Of1048, file =>
        {
            var instrument = file["instrument"]!;
            (instrument["number"], instrument["issued"], instrument["inForce"]) = ("9/2030/QĐ-TTg", "2030-01-01", "2030-01-01");
            (instrument["replaces"], instrument["checkedOn"]) = (new JsonArray("26/2026/QĐ-TTg"), "2030-01-01");
        });
        var form = book.RubricFor("9/2030/QĐ-TTg", 26);
        var list = form.Criteria.First(criterion => criterion.IsAdditive && criterion.Ladders[0].Levels.Count > 2);
        var card = new Scorecard { Decision = form.Decision, ProductSet = 26, Lines = new Dictionary<string, IReadOnlyList<int>> { [list.Code] = [1, 3] } };
        var same = book.Compare(card, form.Decision, 26);
        Assert.Equal(CarryOver.CarriedOver, Answer(same, list.Key));
        Assert.Equal([1, 3], Assert.Single(same.Carried.Lines).Value);
        Assert.Equal(card, same.Carried);

        // A list and a ladder of levels are never the same answer.
        var other = book.Compare(card, New.Decision, 26);
        Assert.Empty(other.Carried.Lines);
        Assert.Empty(other.Carried.Levels);
        Assert.DoesNotContain(other.Criteria.OfType<CriterionMapped>(), entry => entry.From.IsAdditive && entry.Answer == CarryOver.CarriedOver);
        Assert.All(other.Criteria.OfType<CriterionMapped>().Where(entry => entry.From.IsAdditive), entry => Assert.True(entry is { PointsChanged: true, LevelsChanged: true }));
    }

    // Both forms need the last level of the origin of the idea for four stars; it stands for a speciality of the district in one and of the province in the other.
    [Fact]
    public void Of_a_minimum_level_that_stands_for_something_else_says_that_it_changed()
    {
        var mapped = Compare(Card(Old, []), New).Criteria.OfType<CriterionMapped>().ToDictionary(entry => entry.Key);
        Assert.True(mapped["idea-origin"].MinimumsChanged);
        Assert.False(mapped["uniqueness"].MinimumsChanged);
    }

    [Fact]
    public void Of_every_pair_of_complete_forms_of_the_same_products_carries_a_card_that_fits()
    {
        foreach (var from in RuleBook.Default.Rules("148/QĐ-TTg").Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            var to = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", from.ProductSet.Number);
            var levels = from.Criteria.ToDictionary(criterion => criterion.Ladders[0].Code, criterion => criterion.Ladders[0].Levels.Count);
            var comparison = Compare(Card(from, levels), to);
            var carried = comparison.Criteria.OfType<CriterionMapped>().Count(entry => entry.Answer == CarryOver.CarriedOver);
            Assert.True(carried > 0, $"set {from.ProductSet.Number}");
            Assert.Equal(carried, comparison.Carried.Levels.Count);
            Assert.Equal(to.Criteria.Count - carried, Assert.IsType<Rated>(to.Rate(comparison.Carried)).Open.Count);
        }
    }

    [Property]
    public void Of_any_card_and_any_form_of_the_same_set_carries_over_what_fits(CleanCard card)
    {
        foreach (var to in CardParts.CompleteForms.Where(form => form.ProductSet.Number == card.Card.ProductSet && !BookForms.IsOfEarlierDays(form)))
        {
            var comparison = Compare(card.Card, to);
            Assert.Equal(to.Criteria, comparison.Criteria.Where(entry => entry is not CriterionDropped).Select(To));
            var carried = comparison.Criteria.OfType<CriterionMapped>().Where(entry => entry.Answer == CarryOver.CarriedOver).ToArray();
            Assert.Equal(carried.Length, comparison.Carried.Levels.Count + comparison.Carried.Lines.Count + comparison.Carried.AnsweredNone.Count + comparison.Carried.Exempt.Count(code => !comparison.Carried.Levels.ContainsKey(code)));
            foreach (var mapped in carried) Assert.Equal(Label(mapped.From, card.Card), Label(mapped.To, comparison.Carried));
            Assert.DoesNotContain(carried, mapped => card.Card.UnmetPrerequisites.Contains(mapped.From.Code));
            if (to.Rate(comparison.Carried) is Rated rated) Assert.Equal(to.Criteria.Count - carried.Length, rated.Open.Count);
        }
    }

    [Fact]
    public void Of_a_form_of_totals_or_a_card_that_does_not_fit_is_refused()
    {
        var totals = RuleBook.Default.RubricFor("148/QĐ-TTg", 7);
        Assert.StartsWith(totals.Reference.ToString(), Assert.Throws<ArgumentException>("decision", () => Compare(Card(Old, []), totals)).Message, StringComparison.Ordinal);
        Assert.StartsWith(totals.Reference.ToString(), Assert.Throws<ArgumentException>("card", () => RuleBook.Default.Compare(Totals(totals), New.Decision, 7)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidEntryException>(() => Compare(Card(Old, new() { ["99"] = 1 }), New));
    }

    // A set in another group is perhaps another set, so that its number alone says nothing.
    [Fact]
    public void Of_a_decision_that_groups_its_sets_otherwise_asks_for_the_number_there()
    {
        var same = RuleBook.Default.With(RuleFiles.Successor(Next, "2028-01-01"));
        Assert.NotEmpty(same.Compare(Card(New, []), Next).Criteria);
        var other = RuleBook.Default.With(RuleFiles.Successor(Next, "2028-01-01", file =>
        {
            var groups = RuleFiles.Categories(file).SelectMany(category => category!["groups"]!.AsArray()).Select(group => group!["sets"]!.AsArray()).ToArray();
            var from = Array.FindIndex(groups, 1, sets => sets.Count > 1);
            var moved = groups[from][0]!;
            groups[from].RemoveAt(0);
            groups[from - 1].Add(moved);
        }));
        Assert.StartsWith(Next, Assert.Throws<ArgumentException>("productSet", () => other.Compare(Card(New, []), Next)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(other.Compare(Card(New, []), Next, 1).Criteria);
    }

    private static Scorecard Totals(Rubric rubric) => new()
    {
        Decision = rubric.Decision,
        ProductSet = rubric.ProductSet.Number,
        PartTotals = new PartTotals(rubric.Parts.Select(part => new KeyValuePair<string, Fraction>(part.Code, 1))),
    };

    private static Criterion? To(CriterionComparison entry) => entry switch
    {
        CriterionMapped mapped => mapped.To,
        CriterionAdded added => added.To,
        _ => null,
    };

    private static BilingualText? Label(Criterion criterion, Scorecard card) =>
        criterion.Ladders.Where(ladder => card.Levels.ContainsKey(ladder.Code)).Select(ladder => ladder.Levels[card.Levels[ladder.Code] - 1].Labels).FirstOrDefault();

    private static CarryOver Answer(CardComparison comparison, string key) => comparison.Criteria.OfType<CriterionMapped>().Single(entry => entry.Key == key).Answer;

    private static Scorecard Card(Rubric rubric, Dictionary<string, int> levels) => new() { Decision = rubric.Decision, ProductSet = rubric.ProductSet.Number, Levels = levels };
}
