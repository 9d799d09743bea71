using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>
/// Criterion 5.3 of sets 1 to 25: what its note asks for guides the ticking and is no gate. Its last level alone asks for a moving story, and *** stands on the second.
/// The other reading is a rule file of the host's own.
/// </summary>
public sealed class StoryIdentityTests
{
    public static TheoryData<int> SetsWithStory => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(SetsWithStory))]
    public void Levels_below_the_last_count_and_reach_three_stars(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        Assert.True(rubric.TryGetCriterion("5.3", out var criterion));
        Assert.Equal([CriterionNoteKind.Guidance], criterion.Notes.Select(note => note.Kind));
        Assert.Equal([null, 3, null, null], criterion.Ladders[0].Levels.Select(level => level.MinimumForStars));

        // The points are those of the printed ladder: 0, 1, 3 and 5.
        AssertRates(RuleBook.Default, productSet, level: 1, total: 95, unmet: [new UnmetMinimum("5.3", 3, 2, 1)], ceiling: 2);
        AssertRates(RuleBook.Default, productSet, level: 2, total: 96, unmet: [], ceiling: 5);
        AssertRates(RuleBook.Default, productSet, level: 3, total: 98, unmet: [], ceiling: 5);
        AssertRates(RuleBook.Default, productSet, level: 4, total: 100, unmet: [], ceiling: 5);
    }

    [Theory]
    [MemberData(nameof(SetsWithStory))]
    public void Card_that_names_5_3_as_a_prerequisite_is_refused(int productSet)
    {
        foreach (var level in new[] { 1, 2, 3, 4 })
        {
            var card = Cards.Copy(Card(productSet, level), unmet: ["5.3"]);
            Assert.Equal("$.unmetPrerequisites[0]", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(card)).Entry);
        }
    }

    [Theory]
    [MemberData(nameof(SetsWithStory))]
    public void Rule_file_of_the_host_makes_it_a_gate(int productSet)
    {
        AssertRates(Law26.WithStoryGate, productSet, level: 2, total: 96, unmet: [], ceiling: 5);
        foreach (var level in new[] { 2, 3, 4 })
        {
            AssertRates(Law26.WithStoryGate, productSet, level, total: 95, unmet: [new UnmetMinimum("5.3", 3, 2, 0)], ceiling: 2, without: "5.3");
        }
    }

    [Fact]
    public void Two_unmet_prerequisites_both_count_0() =>
        AssertRates(Law26.WithStoryGate, productSet: 1, level: 4, total: 92, unmet: [new UnmetMinimum("5.3", 3, 2, 0)], ceiling: 2, "5.3", "1.1");

    private static Scorecard Card(int productSet, int level) =>
        Cards.Of(productSet, new Dictionary<string, int>(Cards.Best(Law26.Rules.RubricFor(productSet))) { ["5.3"] = level });

    private static void AssertRates(RuleBook book, int productSet, int level, int total, UnmetMinimum[] unmet, int ceiling, params string[] without)
    {
        var rated = Assert.IsType<Rated>(book.Rate(Cards.Copy(Card(productSet, level), unmet: without)));
        Assert.Equal((total, ceiling), (rated.Total, rated.Ceiling));
        Assert.Equal(unmet, rated.Unmet);
    }
}
