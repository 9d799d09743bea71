using System.Globalization;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Councils;

/// <summary>Results that provinces and the centre have published: which side of an edge they fell on, and what held a product back.</summary>
public class PublishedResultsTests
{
    private const string Of1048 = "1048/QĐ-TTg";
    private const string Of148 = "148/QĐ-TTg";
    private const string Of26 = "26/2026/QĐ-TTg";

    // In August 2026 dossiers that were filed before May are still rated by the older decision.
    [Theory]
    [InlineData("69.71", 3, Of148, Of26)]
    [InlineData("69.68", 3, Of148, Of26)]
    [InlineData("69.29", 3, Of148, Of26)]
    [InlineData("69.25", 3, Of148, Of26)]
    [InlineData("69.99", 3, Of148, Of26)]
    [InlineData("70", 4, Of1048)]
    [InlineData("89.99", 4, Of1048)]
    [InlineData("90.00", 5, Of1048)]
    public void Published_means_are_in_the_band_that_was_given(string mean, int stars, params string[] decisions)
    {
        var parts = mean.Split('.');
        var points = parts.Length == 1 ? new Fraction(Whole(parts[0])) : Whole(parts[0]) + new Fraction(Whole(parts[1]), 100);
        Assert.All(decisions, decision => Assert.Equal(stars, RuleBook.Default.Rules(decision).BandOf(points)));
    }

    // The frozen durian 83-832-28882-2-2022: the means of the council of its province.
    [Fact]
    public void Published_93_at_the_province_goes_on_and_is_no_5_stars_yet()
    {
        var form = RuleBook.Default.Rules(Of1048).RubricFor(1);
        Dictionary<string, int> levels = [];
        foreach (var (part, points) in new[] { ("A", 31), ("B", 24), ("C", 38) })
        {
            foreach (var level in LevelsOf(form, part, points)) levels.Add(level.Key, level.Value);
        }

        var card = new Scorecard(Of1048, 1, levels, evaluatedOn: new LocalDate(2022, 3, 1));
        var session = new CouncilSession(Of1048, 1, [new CouncilMember("a", card), new CouncilMember("b", card), new CouncilMember("c", card)], CouncilLevel.Province);
        var result = Assert.IsType<CouncilForwarded>(RuleBook.Default.Decide(session));
        Assert.Equal((93, 31, 24, 38), (result.Tally!.Mean, result.Tally.Parts["A"], result.Tally.Parts["B"], result.Tally.Parts["C"]));
        Assert.Equal(5, result.PotentialStars);
    }

    // Of 30 dossiers at the centre in 2023, 19 passed, 7 fell below 90 points and 4 reached 90 and missed minimum levels.
    [Fact]
    public void Published_30_dossiers_at_the_centre_say_which_of_the_two_held_each_back()
    {
        var form = RuleBook.Default.Rules(Of148).RubricFor(1);
        var cards = Enumerable.Range(0, 19).Select(_ => Best(form))
            .Concat(Enumerable.Range(1, 7).Select(below => Lowered(form, 90 - below)))
            .Concat(form.Ladders.Where(ladder => ladder.Levels[^1].MinimumForStars == 5).Take(4).Select(ladder => { var levels = Best(form); levels[ladder.Code]--; return levels; }))
            .ToArray();
        var rated = cards.Select(levels => (Rated)RuleBook.Default.Rate(new Scorecard(Of148, 1, levels, evaluatedOn: new LocalDate(2023, 10, 1)))).ToArray();

        Assert.Equal(30, rated.Length);
        Assert.Equal(19, rated.Count(rating => rating is { Stars: 5, HeldBackBy: null or LimitingFactor.Nothing }));
        Assert.Equal(7, rated.Count(rating => rating is { Total: < 90, Band: 4, Stars: 4, HeldBackBy: LimitingFactor.Points }));
        Assert.Equal(4, rated.Count(rating => rating is { Total: >= 90, Band: 5, Stars: < 5, HeldBackBy: LimitingFactor.MinimumLevels, Unmet.Count: > 0 }));
    }

    private static long Whole(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> Best(Rubric form) => form.Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);

    // Fewer points where no minimum level stands, so that the points alone hold back.
    private static Dictionary<string, int> Lowered(Rubric form, int total)
    {
        var levels = Best(form);
        var sum = form.Criteria.Sum(criterion => criterion.Ladders[0].Levels[^1].Points);
        foreach (var ladder in form.Criteria.Select(criterion => criterion.Ladders[0]).Where(ladder => ladder.Levels.All(level => level.MinimumForStars is null)))
        {
            for (var level = ladder.Levels.Count; level > 1; level--)
            {
                var less = ladder.Levels[level - 1].Points - ladder.Levels[level - 2].Points;
                if (sum - less < total) break;
                levels[ladder.Code] = level - 1;
                sum -= less;
            }
        }

        Assert.Equal(total, sum);
        return levels;
    }

    // Some levels of a part that have the points, the highest ones first.
    private static Dictionary<string, int> LevelsOf(Rubric form, string part, int points)
    {
        var ways = new Dictionary<int, Dictionary<string, int>> { [0] = [] };
        foreach (var ladder in form.Criteria.Where(criterion => criterion.Section.Part.Code == part).Select(criterion => criterion.Ladders[0]))
        {
            var next = new Dictionary<int, Dictionary<string, int>>();
            foreach (var way in ways)
            {
                foreach (var level in ladder.Levels.Reverse()) next.TryAdd(way.Key + level.Points, new(way.Value) { [ladder.Code] = level.Level });
            }

            ways = next;
        }

        return ways[points];
    }
}
