using System.Text.Json.Nodes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Missed minimum levels of a criterion with two cases. No form of the package has marks on both; here a criterion of tourism does, and its cases differ in levels, marks and points.</summary>
public sealed class UnmetMinimumDescriptionTests
{
    private static readonly RuleBook Book = RuleFiles.Book(Law26.Decision, file => RuleFiles.Criterion(file, 26, "8")["cases"] = JsonNode.Parse("""
        [
          {"case": "a", "levels": ["1***", "2****", "3*****"], "ladder": "location-near-and-connected"},
          {"case": "b", "levels": ["2***", "3*****"], "ladder": "business-conditions-of-site-or-establishment"}
        ]
        """));

    private static readonly Rating Rating = Book.Rate(Cards.Of(26, new Dictionary<string, int>()));

    [Theory]
    [InlineData(3, 1, 0, "8a 1, 8b 1", null, 1)] // In both cases, and the cheaper one is enough.
    [InlineData(4, 2, 0, "8a 2", null, 2)]
    [InlineData(4, 2, 1, "8a 2", "8a 1", 1)]
    [InlineData(5, 2, 0, "8b 2", null, 3)]
    [InlineData(5, 2, 1, "8b 2", "8b 1", 1)]
    [InlineData(5, 3, 0, "8a 3", null, 3)]
    [InlineData(5, 3, 1, "8a 3", "8a 1", 2)]
    [InlineData(5, 1, 0, "8a 1", null, 1)] // Without a mark it was added beside the form: a level of the first case.
    [InlineData(3, 3, 2, "8a 3", "8a 2", 1)]
    public void Describe_of_two_cases_those_with_the_mark_are_needed(int stars, int requiredLevel, int level, string needed, string? counted, int points)
    {
        var described = Book.Describe(Rating, new UnmetMinimum("8", stars, requiredLevel, level));
        Assert.Equal((needed, counted, points), (string.Join(", ", described.Needed.Select(Name)), described.Counted is null ? null : Name(described.Counted), described.PointsBetween));
        Assert.EndsWith(points == 1 ? "; 1 point between" : $"; {points} points between", described.Text.English, StringComparison.Ordinal);
    }

    // A mark of both cases may stand beside any level of either of them: the longer one has three.
    [Theory]
    [InlineData(3, 1, 3, true)]
    [InlineData(3, 1, 4, false)]
    [InlineData(3, 1, -1, false)]
    [InlineData(5, 2, 2, true)]
    [InlineData(5, 2, 3, false)]
    [InlineData(3, 3, 0, true)]
    [InlineData(3, 4, 0, false)]
    [InlineData(3, 0, 0, false)]
    public void Describe_levels_that_the_form_does_not_have_are_refused(int stars, int requiredLevel, int level, bool isThere)
    {
        var unmet = new UnmetMinimum("8", stars, requiredLevel, level);
        if (isThere) Assert.Equal(level, Book.Describe(Rating, unmet).Counted?.Level ?? 0);
        else Assert.Throws<ArgumentException>("unmet", () => Book.Describe(Rating, unmet));
    }

    private static string Name(CriterionLevel level) => $"{level.Reference.Criterion} {level.Level}";
}
