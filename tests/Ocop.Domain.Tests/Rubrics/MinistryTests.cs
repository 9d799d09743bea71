using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>The ministries that manage product sets are named by the file of each decision.</summary>
public class MinistryTests
{
    [Theory]
    [InlineData(RuleFiles.Of26, 1, "agricultureAndEnvironment", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment")]
    [InlineData(RuleFiles.Of26, 5, "industryAndTrade", "Bộ Công Thương", "Ministry of Industry and Trade")]
    [InlineData(RuleFiles.Of26, 16, "health", "Bộ Y tế", "Ministry of Health")]
    [InlineData(RuleFiles.Of26, 26, "cultureSportsAndTourism", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism")]
    [InlineData(RuleFiles.Of1048, 1, "agricultureAndEnvironment", "Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development")]
    [InlineData(RuleFiles.Of1048, 23, "scienceAndTechnology", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology")]
    public void Leading_ministry_has_its_key_and_names(string decision, int set, string key, string vietnamese, string english)
    {
        var ministry = RuleBook.Default.RubricFor(decision, set).ProductSet.Ministries[0];

        Assert.Equal((key, new BilingualText(vietnamese, english)), (ministry.Key, ministry.Labels));
    }

    [Fact]
    public void Sixth_ministry_is_one_more_name_in_a_file()
    {
        var book = RuleBook.Default.With(FutureLaw.DecisionOf2028(file =>
        {
            FutureLaw.Put(file, "catalogue/ministries/education", """{"vi": "Bộ Giáo dục và Đào tạo", "en": "Ministry of Education and Training"}""");
            Sets(file)["ministries"] = new JsonArray("education", "health");
        }));

        Assert.Equal(["education", "health"], book.RubricFor(FutureLaw.Decision, 1).ProductSet.Ministries.Select(ministry => ministry.Key));
        Assert.Equal("Ministry of Education and Training", book.RubricFor(FutureLaw.Decision, 1).ProductSet.Ministries[0].Labels.English);
        Assert.Equal(["agricultureAndEnvironment"], book.RubricFor(RuleFiles.Of26, 1).ProductSet.Ministries.Select(ministry => ministry.Key));
    }

    [Theory]
    [InlineData("[\"education\"]", "$.catalogue.categories[0].groups[0].sets[0].ministries[0]: 'education' is not named; expected one of agricultureAndEnvironment, industryAndTrade, health, cultureSportsAndTourism")]
    [InlineData("[\"health\", \"Health\"]", "$.catalogue.categories[0].groups[0].sets[0].ministries[1]: expected a word")]
    public void Ministry_that_is_used_and_not_named_is_refused(string ministries, string problem) => Assert.StartsWith(
        problem,
        RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of26, file => Sets(file)["ministries"] = JsonNode.Parse(ministries))).Problems[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("catalogue/ministries/health", """{"vi": "Bộ Y tế"}""", "$.catalogue.ministries.health.en: missing")]
    [InlineData("catalogue/ministries/Health", """{"vi": "Bộ Y tế", "en": "Ministry of Health"}""", "$.catalogue.ministries.Health: wrong name")]
    public void Faulty_name_is_told_by_its_entry(string path, string json, string problem) =>
        Assert.StartsWith(problem, FutureLaw.Problem(RuleFiles.Of26, path, json), StringComparison.Ordinal);

    private static JsonNode Sets(JsonNode file) => file["catalogue"]!["categories"]![0]!["groups"]![0]!["sets"]![0]!;
}
