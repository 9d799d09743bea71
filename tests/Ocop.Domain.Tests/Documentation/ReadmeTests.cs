using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The README says what the library does: its worked case and its counts are proved here, its example with those of all pages.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Worked_example_has_90_points_and_3_stars()
    {
        var rubric = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
        var ticked = new Dictionary<string, int> { ["2.3"] = 2, ["4.3"] = 3, ["5.3"] = 3, ["7"] = 3, ["9"] = 2 };
        foreach (var code in ticked.Keys) Assert.Contains($"\n| {code} ", Readme, StringComparison.Ordinal);
        var rating = (Rated)rubric.Rate(new Scorecard
        {
            Decision = rubric.Decision,
            ProductSet = 11,
            Levels = rubric.Ladders.ToDictionary(c => c.Code, c => ticked.GetValueOrDefault(c.Code, c.Levels.Count)),
        });
        Assert.Equal((90, 5, 3, 3), (rating.Total, rating.Band, rating.Ceiling, rating.Stars));
        Assert.Equal(
            [new UnmetMinimum("2.3", 4, 3, 2), new UnmetMinimum("7", 5, 4, 3)],
            rating.Unmet);
    }

    [Fact]
    public void Coverage_table_counts_what_the_forms_have()
    {
        var rules = RuleBook.Default.Rules("26/2026/QĐ-TTg");
        var levels = rules.Rubrics.SelectMany(rubric => rubric.Ladders).SelectMany(c => c.Levels).ToArray();
        var row = FormattableString.Invariant(
            $"{rules.ProductSets.Count} product sets, {rules.Rubrics.Sum(rubric => rubric.Criteria.Count)} criteria, {levels.Length:N0} levels, {levels.Count(IsMarked)} minimum levels; {rules.Errata.Count} errata listed");
        Assert.Contains(row, Readme, StringComparison.Ordinal);
    }

    private static bool IsMarked(CriterionLevel level) => level.MinimumForStars is not null;
}
