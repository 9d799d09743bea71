using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Explanations;

public class ExplanationTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(14, 1)]
    [InlineData(18, 1)]
    [InlineData(21, 0)]
    [InlineData(23, 2)]
    [InlineData(26, 1)]
    public void ToText_of_one_product_of_each_category_is_as_approved(int set, int below)
    {
        var explanation = ScoringCards.Book.Explain(Example(set, below));
        Repository.AssertApproved($"explanation-set-{set}.vi.txt", explanation.ToText(Language.Vietnamese));
        Repository.AssertApproved($"explanation-set-{set}.en.txt", explanation.ToText(Language.English));
    }

    [Fact]
    public void ToText_of_a_council_is_as_approved()
    {
        var session = new CouncilSession
        {
            Decision = ScoringCards.Decision,
            ProductSet = 11,
            Members = [new("An", ScoringCards.Top(11, ("3.5", 1), ("4.1", 2))), new("Bình", ScoringCards.Top(11, ("4.3", 1), ("7", 1), ("9", 1), ("6.2.3", 2))), new("Chi", ScoringCards.Top(11, ("3.5", 1), ("4.3", 1), ("8", 1)))],
            Regulation = new() { Name = new("Quy chế hội đồng tỉnh A", "Council regulation of province A"), Quorum = 3, LargestSpread = 20 },
        };
        var explanation = ScoringCards.Book.Explain(session);
        Repository.AssertApproved("explanation-council.vi.txt", explanation.ToText(Language.Vietnamese));
        Repository.AssertApproved("explanation-council.en.txt", explanation.ToText(Language.English));
        Assert.Contains(All(explanation.Result), step => step.Basis.Regulation is not null);
    }

    // Three came and one of them may not score; the other two totals are 100 and 90.
    [Theory]
    [InlineData(2, 10, null, null)]
    [InlineData(3, 10, "1 more to score", null)]
    [InlineData(4, 10, "2 more to score", null)]
    [InlineData(2, 9, null, "Narrow it by 1")]
    [InlineData(2, 8, null, "Narrow it by 2")]
    public void Of_a_council_holds_its_regulation_against_those_who_scored(int quorum, int largest, string? more, string? closer)
    {
        var session = new CouncilSession
        {
            Decision = ScoringCards.Decision,
            ProductSet = 11,
            Members = [new("An", ScoringCards.Top(11), "member"), new("Bình", ScoringCards.Top(11, ("2.3", 2), ("4.3", 3), ("5.3", 3), ("7", 3), ("9", 2)), "member"), new("Chi", ScoringCards.Top(11), "guest")],
            Regulation = new() { Quorum = quorum, LargestSpread = largest, ScoringRoles = ["member"] },
        };
        var steps = Regulations(session);
        Assert.Equal(($"{quorum} members must score: 2 did", (bool?)(more is null), more), (steps[0].Text.English, steps[0].Holds, steps[0].Change?.English));
        Assert.Equal(($"A spread of {largest} points at most: it is 10", (bool?)(closer is null), closer), (steps[1].Text.English, steps[1].Holds, steps[1].Change?.English));
        Assert.Equal("The card of Chi does not count", steps[2].Text.English);
    }

    // Two came, and a chair must be there: who is missing is told apart from how many are.
    [Theory]
    [InlineData(2, "chair", "potential 5 stars, forwarded to the ministry", null)]
    [InlineData(2, "member", "a role that must be present is not", "Present: chair")]
    [InlineData(3, "chair", "too few members scored", "1 more to score")]
    [InlineData(3, "member", "too few members scored", "1 more to score; Present: chair")]
    public void Of_a_council_says_who_is_missing_and_how_many(int quorum, string role, string outcome, string? change)
    {
        var session = Session(new() { Quorum = quorum, PresentRoles = ["chair", "member"] }, new("An", ScoringCards.Top(11), role), new("Bình", ScoringCards.Top(11), "member"));
        var result = ScoringCards.Book.Explain(session).Result;
        Assert.EndsWith(": " + outcome, result.Text.English, StringComparison.Ordinal);
        Assert.Equal((change is null ? null : (bool?)false, change), (result.Holds, result.Change?.English));
        var roles = Regulations(session)[1];
        var isThere = role == "chair";
        Assert.Equal(("Must be present: chair, member", (bool?)isThere, isThere ? null : "Present: chair"), (roles.Text.English, roles.Holds, roles.Change?.English));
    }

    [Fact]
    public void Of_a_council_whose_cards_stop_says_what_would_end_each_reason()
    {
        var rejected = ScoringCards.Card(16, ScoringCards.Top(16).Levels, findings: [new Finding(FindingKind.Disqualifies)]);
        var result = ScoringCards.Book.Explain(Session(CouncilRegulation.None, new("An", ScoringCards.Top(16, ("6.2", 1))), new("Bình", rejected))).Result;
        Assert.Equal(
            [
                ("An: 0 points on criterion 6.2, which stops the evaluation", false, "A tick above 0 points"),
                ("Bình: a finding on the dossier as a whole, which rejects the dossier", false, "The finding no longer stands"),
            ],
            result.Steps.Where(step => step.Kind == ExplanationStepKind.Finding).Select(step => (step.Text.English, step.Holds!.Value, step.Change!.English)));
    }

    [Theory]
    [InlineData(90, null)]
    [InlineData(89, "1 more on average")]
    public void Of_a_council_has_the_points_of_a_band_from_its_first_point_on(int total, string? change)
    {
        var result = ScoringCards.Book.Explain(Session(CouncilRegulation.None, new("An", ScoringCards.WithTotal(11, total)), new("Bình", ScoringCards.WithTotal(11, total)))).Result;
        var five = All(result).Last(step => step.Kind == ExplanationStepKind.StarPoints);
        Assert.Equal(($"A mean of 90 or more: it is {total}", (bool?)(change is null), change), (five.Text.English, five.Holds, five.Change?.English));
    }

    // Whoever may not score says nothing of the product, of what it is exempt from either.
    [Theory]
    [InlineData("member", "reached on 1 of 3 cards (1 of them exempt), more than half is needed")]
    [InlineData("guest", "reached on 0 of 2 cards, more than half is needed")]
    public void Of_a_council_counts_the_exempt_cards_among_those_that_count(string role, string reached)
    {
        var bound = ScoringCards.Card(21, ScoringCards.Top(21, ("7", 0)).Levels, answeredNone: ["7"]);
        var exempt = bound with { AnsweredNone = [], Exempt = ["7"] };
        var result = ScoringCards.Book.Explain(Session(new() { ScoringRoles = ["member"] }, new("An", bound, "member"), new("Bình", bound, "member"), new("Chi", exempt, role))).Result;
        Assert.EndsWith(reached, All(result).Single(step => step.Kind == ExplanationStepKind.MinimumLevel && step.Holds == false).Text.English, StringComparison.Ordinal);
    }

    // No shipped form marks a case; here the mark is in the second one, whose levels give 1 and 2 points, those of the first 1 and 3.
    [Fact]
    public void Of_a_council_by_mean_points_asks_for_those_of_the_case_with_the_mark()
    {
        var book = RuleFiles.Book(Law26.Decision, file => RuleFiles.Criterion(file, 26, "8")["cases"]![1]!["levels"] = new JsonArray("1", "2***"));
        var card = ScoringCards.Card(26, new Dictionary<string, int>(ScoringCards.Top(26, ("8a", 0)).Levels) { ["8b"] = 1 });
        var explanation = book.Explain(Session(new() { MinimumLevels = CouncilMinimumRule.MeanPoints }, new CouncilMember("An", card)));
        Assert.Equal("A mean of 2 points", Minimum(explanation, "8"));
    }

    [Property(MaxTest = 500)]
    public void Of_any_card_has_a_basis_at_every_step_and_the_facts_of_the_rating(ValidCard card)
    {
        var explanation = ScoringCards.Book.Explain(card.Card);
        var steps = All(explanation.Result).ToArray();
        Assert.All(steps, step => Assert.NotEmpty(step.Basis.ToString(Language.Vietnamese)));
        Assert.All(steps, step => Assert.True(step.Basis.Law is not null ^ step.Basis.Regulation is not null));
        Assert.All(steps.Where(step => step.Holds == false), step => Assert.NotNull(step.Change));
        Assert.All(steps.Where(step => step.Holds == true), step => Assert.Null(step.Change));
        if (card.Rating is not Rated rated)
        {
            Assert.False(explanation.Result.Holds);
            Assert.DoesNotContain(steps, step => step.Kind == ExplanationStepKind.Star);
            return;
        }

        Assert.Equal(card.Form.Criteria.Select(criterion => criterion.Code), steps.Where(step => step.Kind == ExplanationStepKind.Criterion).Select(step => step.Basis.Law!.Criterion!.TrimEnd('a', 'b')));
        var stars = steps.Where(step => step.Kind == ExplanationStepKind.Star).ToArray();
        Assert.Equal(4, stars.Length);
        foreach (var (step, number) in stars.Zip([2, 3, 4, 5]))
        {
            Assert.Equal(rated.Band < number ? false : rated.Stars is { } has ? has >= number : null, step.Holds);
            Assert.Equal(rated.Band >= number, step.Steps.Single(inner => inner.Kind == ExplanationStepKind.StarPoints).Holds);
            Assert.Equal(
                rated.Unmet.Where(unmet => unmet.Stars == number).Select(unmet => unmet.Criterion),
                step.Steps.Where(inner => inner.Kind == ExplanationStepKind.MinimumLevel && inner.Holds == false).Select(inner => inner.Text.English.Split(' ')[0].TrimEnd('a', 'b')));
        }
    }

    [Property]
    public void Of_any_council_has_a_basis_at_every_step_and_the_facts_of_the_result(GeneratedCouncil council)
    {
        var steps = All(ScoringCards.Book.Explain(council.Session).Result).ToArray();
        Assert.All(steps, step => Assert.NotEmpty(step.Basis.ToString(Language.Vietnamese)));
        Assert.All(steps, step => Assert.True(step.Basis.Law is not null ^ step.Basis.Regulation is not null));
        Assert.All(steps.Where(step => step.Holds == true), step => Assert.Null(step.Change));
        var result = ScoringCards.Book.Decide(council.Session);
        Assert.Equal(result.Findings.Count, steps.Count(step => step.Kind == ExplanationStepKind.Finding));
        Assert.Equal(result.Tally?.Members.Count ?? 0, steps.Count(step => step.Kind == ExplanationStepKind.Member));
        Assert.Equal(result.Tally?.Unmet.Count ?? 0, steps.Count(step => step.Kind == ExplanationStepKind.MinimumLevel && step.Holds == false));
        foreach (var (step, number) in steps.Where(step => step.Kind == ExplanationStepKind.Star).Zip([3, 4, 5]))
        {
            Assert.Equal(result.Tally!.Band < number ? false : result.Tally.Stars is { } has ? has >= number : null, step.Holds);
        }
    }

    [Fact]
    public void Of_a_rejected_card_cites_the_finding_and_knows_no_change()
    {
        var card = ScoringCards.Card(11, ScoringCards.Top(11).Levels, findings: [new Finding(FindingKind.Disqualifies, "1.1")]);
        var result = ScoringCards.Book.Explain(card).Result;
        Assert.False(result.Holds);
        Assert.Equal("1.1", result.Steps.Single(step => step.Kind == ExplanationStepKind.Finding).Basis.Law!.Criterion);
        Assert.StartsWith("None", result.Change!.English);
    }

    // The note says what the finding is; the dossier as a whole has none.
    [Theory]
    [InlineData(FindingKind.Disqualifies, "1.1", "A finding on criterion 1.1 rejects the dossier", CriterionNoteKind.Disqualifies)]
    [InlineData(FindingKind.Halts, "6.1.1", "A finding on criterion 6.1.1 stops the evaluation", CriterionNoteKind.Halts)]
    [InlineData(FindingKind.Disqualifies, null, "A finding on the dossier as a whole rejects the dossier", null)]
    public void Of_a_card_with_a_finding_says_where_it_is_and_quotes_its_note(FindingKind kind, string? criterion, string text, CriterionNoteKind? note)
    {
        var card = ScoringCards.Card(11, ScoringCards.Top(11).Levels, findings: [new Finding(kind, criterion)]);
        var step = ScoringCards.Book.Explain(card).Result.Steps.Single(step => step.Kind == ExplanationStepKind.Finding);
        var quoted = note is null ? string.Empty : $" ({ScoringCards.Form(11).Criteria.Single(one => one.Code == criterion).Notes.Single(one => one.Kind == note).Labels.English})";
        Assert.Equal(text + quoted, step.Text.English);
        Assert.Equal(((bool?)false, "The finding no longer stands", criterion), (step.Holds, step.Change!.English, step.Basis.Law!.Criterion));
    }

    [Fact]
    public void Of_a_halted_card_shows_the_points_up_to_the_stop_and_the_way_on()
    {
        var result = ScoringCards.Book.Explain(ScoringCards.Top(16, ("6.2", 1))).Result;
        Assert.Contains("6.2", result.Text.English);
        Assert.Contains("6.2: 1 → 2", result.Change!.English);
        var criteria = All(result).Where(step => step.Kind == ExplanationStepKind.Criterion).ToArray();
        Assert.StartsWith("6.1 ", criteria[^1].Text.English);
        Assert.Equal("68 points before the stop", result.Steps.Single(step => step.Kind == ExplanationStepKind.Points).Text.English);
        var finding = result.Steps.Single(step => step.Kind == ExplanationStepKind.Finding);
        Assert.Equal(("Criterion 6.2 has 0 points, which stops the evaluation", (bool?)false, "Raise criterion 6.2 from level 1 to level 2"), (finding.Text.English, finding.Holds, finding.Change!.English));
    }

    // A case that has no points at all: whoever ticks it has no way on, and is told so at the finding too.
    [Fact]
    public void Of_a_card_halted_in_a_case_without_points_knows_no_change()
    {
        var book = RuleFiles.Book(Law26.Decision, file =>
        {
            var criterion = RuleFiles.Criterion(file, 16, "6.1");
            var ladder = (string)criterion["ladder"]!;
            criterion["cases"] = new JsonArray(
                new JsonObject { ["case"] = "a", ["levels"] = new JsonArray("0", "3"), ["ladder"] = ladder },
                new JsonObject { ["case"] = "b", ["levels"] = new JsonArray("0", "0"), ["ladder"] = ladder });
            criterion.Remove("levels");
            criterion.Remove("ladder");
        });
        var result = book.Explain(ScoringCards.Card(16, new Dictionary<string, int>(ScoringCards.Top(16, ("6.1", 0)).Levels) { ["6.1b"] = 1 })).Result;
        Assert.StartsWith("None", result.Steps.Single(step => step.Kind == ExplanationStepKind.Finding).Change!.English);
        Assert.StartsWith("None", result.Change!.English);
    }

    // Criterion 5.3 of set 11 needs level 2 for three stars, and in this book a prerequisite beside it.
    [Fact]
    public void Of_a_card_below_a_minimum_and_without_its_prerequisite_names_both()
    {
        var low = Law26.WithStoryGate.Explain(ScoringCards.Card(11, ScoringCards.Top(11, ("5.3", 1)).Levels, ["5.3"]));
        Assert.Equal("Meet the prerequisite of criterion 5.3; Raise criterion 5.3 from level 1 to level 2", Minimum(low, "5.3"));
        Assert.StartsWith("Meet the prerequisite of criterion 5.3; Fewest steps (1): 5.3: 1 → 2", StarChange(low, 3));
        var none = Law26.WithStoryGate.Explain(ScoringCards.Card(11, ScoringCards.Top(11, ("5.3", 0)).Levels, ["5.3"]));
        Assert.Equal("Meet the prerequisite of criterion 5.3; Reach level 2 of criterion 5.3", Minimum(none, "5.3"));
        var high = Law26.WithStoryGate.Explain(ScoringCards.Card(11, ScoringCards.Top(11).Levels, ["5.3"]));
        Assert.Equal("Meet the prerequisite of criterion 5.3", Minimum(high, "5.3"));
        Assert.Equal("Meet the prerequisite of criterion 5.3", StarChange(high, 3));
    }

    // Criterion 1.3 of set 1 has a mark for five stars, 1.5 for four and for five, and in this book both have a prerequisite. The other criteria that lack one have no mark, and take 11 and 10 of 100 points.
    [Theory]
    [InlineData("1.1,4.3,12", "Levels alone do not suffice: the minimum of 1.3 is still missed")]
    [InlineData("1.1,4.3,11", "Meet the prerequisite of criterion 1.3")]
    [InlineData("1.1,4.3,12,1.5", "Levels alone do not suffice: the minimum of 1.3, 1.5 is still missed")]
    [InlineData("1.1,4.3,11,1.5", "Meet the prerequisite of criterion 1.3; Meet the prerequisite of criterion 1.5")]
    public void Of_a_card_names_a_prerequisite_only_where_the_points_suffice_with_it(string without, string change)
    {
        string[] gated = ["1.3", .. without.Split(',')];
        var book = RuleFiles.Book(Law26.Decision, file =>
        {
            foreach (var code in gated) RuleFiles.Criterion(file, 1, code)["notes"] = new JsonObject { ["grown-in-province"] = "prerequisite" };
        });
        Assert.Equal(change, StarChange(book.Explain(ScoringCards.Card(1, ScoringCards.Top(1).Levels, gated)), 5));
    }

    // Decision 148, set 1: the content of the story, 5.2, applies above level 1 of the story, 5.1, and needs level 3 for three stars.
    [Theory]
    [InlineData(1, 1, "Reach level 2 of criterion 5.1; Raise criterion 5.2 from level 1 to level 3")]
    [InlineData(1, 0, "Reach level 2 of criterion 5.1; Reach level 3 of criterion 5.2")]
    [InlineData(1, 3, "Reach level 2 of criterion 5.1")]
    [InlineData(2, 1, "Raise criterion 5.2 from level 1 to level 3")]
    public void Of_a_card_without_a_story_names_the_level_of_its_content_too(int story, int content, string change)
    {
        var levels = new Dictionary<string, int> { ["5.1"] = story };
        if (content > 0) levels["5.2"] = content;
        var card = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 1, Levels = levels };
        Assert.Equal(change, Minimum(ScoringCards.Book.Explain(card), "5.2"));
    }

    // What is not known in full is not said to be reached.
    [Fact]
    public void Of_a_card_whose_minimum_levels_are_not_known_says_nothing_of_those_of_fewer_stars()
    {
        var card = new Scorecard { Decision = "1048/QĐ-TTg", ProductSet = 1, Levels = new Dictionary<string, int> { ["1.1"] = 3 }, EvaluatedOn = new(2021, 1, 1) };
        Assert.DoesNotContain(All(ScoringCards.Book.Explain(card).Result), step => step.Kind == ExplanationStepKind.LowerMinimumLevels);
        Assert.Contains(All(ScoringCards.Book.Explain(ScoringCards.Top(11)).Result), step => step.Kind == ExplanationStepKind.LowerMinimumLevels);
    }

    [Fact]
    public void Of_a_recorded_result_whose_parts_do_not_add_up_says_their_sum()
    {
        var parts = new Dictionary<string, DecimalPoints> { ["A"] = 30.5m, ["B"] = 20, ["C"] = 10.25m };
        var card = new Scorecard { Decision = ScoringCards.Decision, ProductSet = 1, Recorded = new RecordedResult(69.7m, parts, 3) };
        var remark = ScoringCards.Book.Explain(card).Result.Steps.Single(step => step.Kind == ExplanationStepKind.Remark).Text;
        Assert.Contains("the parts add up to 60.75, 69.7 is published", remark.English, StringComparison.Ordinal);
        Assert.Contains("cộng các phần được 60,75 điểm, tổng công bố là 69,7", remark.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_card_names_its_form_and_the_day_where_there_is_one()
    {
        const string Form = "The form of product set 11, Fresh and processed tea";
        Assert.Equal(Form, Regime(ScoringCards.Top(11)));
        Assert.Equal(Form + ", evaluated on 2026-06-01", Regime(ScoringCards.Top(11) with { EvaluatedOn = new(2026, 6, 1) }));

        static string Regime(Scorecard card) => ScoringCards.Book.Explain(card).Result.Steps.Single(step => step.Kind == ExplanationStepKind.Regime).Text.English;
    }

    private static CouncilSession Session(CouncilRegulation regulation, params CouncilMember[] members) => new()
    {
        Decision = ScoringCards.Decision,
        ProductSet = members[0].Card.ProductSet,
        Members = members,
        Regulation = regulation,
    };

    private static ExplanationStep[] Regulations(CouncilSession session) =>
        [.. ScoringCards.Book.Explain(session).Result.Steps.Where(step => step.Kind == ExplanationStepKind.Regulation)];

    private static string Minimum(Explanation explanation, string code) =>
        All(explanation.Result).First(step => step.Kind == ExplanationStepKind.MinimumLevel && step.Text.English.StartsWith(code + " ", StringComparison.Ordinal)).Change!.English;

    private static string StarChange(Explanation explanation, int stars) =>
        explanation.Result.Steps.Where(step => step.Kind == ExplanationStepKind.Star).ElementAt(stars - 2).Change!.English;

    [Fact]
    public void Of_the_same_card_is_the_same_text_and_json()
    {
        var (one, two) = (ScoringCards.Book.Explain(Example(26, 1)), ScoringCards.Book.Explain(Example(26, 1)));
        Assert.Equal(one.ToText(Language.English), two.ToText(Language.English));
        Assert.Equal(OcopJson.Write(one), OcopJson.Write(two));
        Assert.Equal(one.ToText(Language.Vietnamese), one.ToString());
    }

    [Fact]
    public void Json_has_every_step_with_its_texts()
    {
        var explanation = ScoringCards.Book.Explain(ScoringCards.Top(11, ("3.5", 1)));
        using var json = JsonDocument.Parse(OcopJson.Write(explanation));
        Assert.Equal("result", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(All(explanation.Result).Count(), Count(json.RootElement));
        Assert.Contains("\"change\":{\"vi\":\"Nâng tiêu chí 3.5 từ mức 1 lên mức 2\",\"en\":\"Raise criterion 3.5 from level 1 to level 2\"}", OcopJson.Write(explanation));
    }

    private static int Count(JsonElement step) => 1 + step.GetProperty("steps").EnumerateArray().Sum(Count);

    private static IEnumerable<ExplanationStep> All(ExplanationStep step) => step.Steps.SelectMany(All).Prepend(step);

    // Every criterion at its top or so many levels below it, in turn, with a trait of its own where the form has one.
    private static Scorecard Example(int set, int below)
    {
        var levels = new Dictionary<string, int>();
        foreach (var (criterion, i) in ScoringCards.Form(set).Criteria.Select((criterion, i) => (criterion, i)))
        {
            var ladder = criterion.Ladders[i % criterion.Ladders.Count];
            var level = ladder.Levels.Count - (i % 3 == 0 ? 1 + below : i % 5 == 0 ? below : 0);
            if (level > 0) levels[ladder.Code] = level;
        }

        if (set == 21) levels["5.1"] = 1;
        string[] without = set == 1 ? [.. ScoringCards.Form(1).Criteria.Where(c => c.HasNote(CriterionNoteKind.Prerequisite)).Select(c => c.Code).Take(1)] : [];
        var none = ScoringCards.Form(set).Criteria.Where((criterion, i) => i % 2 == 0 && !criterion.Ladders.Any(c => levels.ContainsKey(c.Code))).Select(criterion => criterion.Code);
        return ScoringCards.Card(set, levels, without, [.. none]);
    }
}
