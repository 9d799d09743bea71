using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rules;

/// <summary>A fictional amendment of a fictional decision whose forms print marks: it adds minimum requirements beside them, all of them or as far as they are known.</summary>
public sealed class AddedRequirementsTests
{
    private const string Decision = "9/2028/QĐ-TTg";
    private static readonly LocalDate Before = new(2028, 6, 30);
    private static readonly LocalDate From = new(2028, 7, 1);

    [Theory]
    [InlineData(null, "minimumRequirements")]
    [InlineData("next", "minimumRequirementsnext")]
    public void Requirements_known_in_part_have_the_word_of_their_block_and_read_back_equal(string? key, string word)
    {
        var rated = Rate(Book(isComplete: false, key), From);
        Assert.Equal((null, null, null), (rated.Stars, rated.Ceiling, rated.HeldBackBy));
        Assert.Equal(word, Assert.Single(rated.Unknown).Word);
        Assert.True(rated.Unknown[0].IsAdded);
        var json = OcopJson.Write(rated);
        Assert.Contains($"\"unknown\":[\"{word}\"]", json);
        var read = Assert.IsType<Rated>(OcopJson.ReadRating(json));
        Assert.Equal(rated.Unknown, read.Unknown);
        Assert.Equal(json, OcopJson.Write(read));
    }

    [Fact]
    public void Those_of_the_package_keep_their_word() =>
        Assert.Equal("minimumRequirements781", RuleBook.Default.Rules("1048/QĐ-TTg").MinimumRequirements!.Key is { } key ? UnknownRequirement.MinimumRequirementsOf(key).Word : null);

    [Theory]
    [InlineData("minimumRequirements-")]
    [InlineData("minimumRequirementsÁ")]
    [InlineData("minimumrequirements")]
    public void ReadRating_another_word_is_refused(string word)
    {
        var json = OcopJson.Write(Rate(Book(isComplete: false, null), From)).Replace("minimumRequirements", word, StringComparison.Ordinal);
        Assert.Equal("$.unknown[0]", Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(json)).Entry);
    }

    // Level 1 of 2.2 costs 4 points, and with it 2.3 does not apply: 42 points are in the band of 4 stars.
    [Fact]
    public void A_complete_list_leaves_nothing_unknown()
    {
        var book = Book(isComplete: true, null);
        foreach (LocalDate? day in new LocalDate?[] { From, null })
        {
            var missed = Rate(book, day, ("2.2", 1));
            Assert.Equal((42, 4, 3, 3, LimitingFactor.MinimumLevels), (missed.Total, missed.Band, missed.Ceiling, missed.Stars, missed.HeldBackBy));
            Assert.Equal([new UnmetMinimum("2.2", 4, 2, 1)], missed.Unmet);
            Assert.Empty(missed.Unknown);
            Assert.Equal((5, 5, LimitingFactor.Nothing), Stars(Rate(book, day)));
            Assert.Equal((4, 4, LimitingFactor.MinimumLevels), Stars(Rate(book, day, ("2.1", 2))));
        }

        Assert.Equal((4, 5, LimitingFactor.Points), Stars(Rate(book, Before, ("2.2", 1))));
    }

    [Fact]
    public void A_complete_list_holds_for_plans()
    {
        var book = Book(isComplete: true, null);
        var card = Card(From, ("2.2", 1));
        var plan = Assert.IsType<UpgradePlanFound>(book.Plan(card, 4));
        Assert.Equal([new UpgradePlanChange("2.2", 1, 2)], plan.Changes);
    }

    [Fact]
    public void A_complete_list_leaves_part_totals_without_the_levels_only()
    {
        foreach (var isComplete in new[] { true, false })
        {
            var card = new Scorecard { Decision = Decision, ProductSet = 2, PartTotals = new PartTotals(["A", "B"], [20, 20]), EvaluatedOn = From };
            var rated = Assert.IsType<Rated>(Book(isComplete, null).Rate(card));
            Assert.Equal(isComplete ? [UnknownRequirement.MinimumLevels] : [UnknownRequirement.MinimumLevels, UnknownRequirement.MinimumRequirements], rated.Unknown);
        }
    }

    // A set that they are not for is rated as if the block were not there: other forms of the decision print marks, and this one may.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Part_totals_of_a_set_that_they_are_not_for_leave_the_marks_of_its_form_open(bool isComplete)
    {
        var card = new Scorecard { Decision = Decision, ProductSet = 2, PartTotals = new PartTotals(["A", "B"], [20, 20]), EvaluatedOn = From };
        var book = Book(isComplete, null, change: null, block => block["notFor"] = new JsonObject { ["sets"] = new JsonArray(2) });
        Assert.Equal([UnknownRequirement.MinimumLevels], Assert.IsType<Rated>(book.Rate(card)).Unknown);
        Assert.Equal([UnknownRequirement.MinimumLevels], Assert.IsType<Rated>(RuleBook.Default.With(RuleFiles.Load(Example("new.json"))).Rate(card)).Unknown);
    }

    [Fact]
    public void A_complete_list_with_a_requirement_that_no_level_meets_is_refused() => Assert.Contains(
        "story for 4 stars has no levels, and the list is said to be complete",
        RuleFaults.Thrown(() => Book(isComplete: true, null, requirement => requirement.Remove("levels"))).Message);

    private static RuleBook Book(bool isComplete, string? key, Action<JsonObject>? change = null, Action<JsonObject>? changeBlock = null)
    {
        var amendment = JsonNode.Parse(Example("requirements.json"))!;
        var block = amendment["minimumRequirements"]!.AsObject();
        if (isComplete) block["complete"] = true;
        else block.Remove("complete");
        if (key is not null) block["key"] = key;
        change?.Invoke(block["known"]![0]!.AsObject());
        changeBlock?.Invoke(block);
        return RuleBook.Default.With(RuleFiles.Load(Example("new.json")), RuleFiles.Load(amendment));
    }

    private static (int? Stars, int? Ceiling, LimitingFactor? HeldBackBy) Stars(Rated rated) => (rated.Stars, rated.Ceiling, rated.HeldBackBy);

    private static Rated Rate(RuleBook book, LocalDate? day, params (string Code, int Level)[] lowered) => Assert.IsType<Rated>(book.Rate(Card(day, lowered)));

    private static Scorecard Card(LocalDate? day, params (string Code, int Level)[] lowered)
    {
        var levels = new Dictionary<string, int> { ["1.1"] = 3, ["1.2"] = 3, ["1.3a"] = 2, ["2.1"] = 3, ["2.2"] = 2, ["2.3"] = 2, ["2.4"] = 1 };
        foreach (var (code, level) in lowered) levels[code] = level;
        return new Scorecard { Decision = Decision, ProductSet = 1, Levels = levels, EvaluatedOn = day };
    }

    private static string Example(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", name));
}
