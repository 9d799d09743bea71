using System.Globalization;
using System.Text.RegularExpressions;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>The page on web hosts: its program is the one that is compiled and tested here, its answers are what that program gives.</summary>
public sealed partial class WebHostPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "web-host.md"));

    public static TheoryData<string> Requests => [.. AnswerPattern().Matches(Page).Select(row => row.Groups["request"].Value)];

    [Fact]
    public void Program_on_the_page_is_the_one_that_is_tested()
    {
        var program = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Ocop.Domain.AspNetCore.Tests", "Program.cs"));
        Assert.Equal(program, Assert.Single(CodePattern().Matches(Page)).Groups["code"].Value);
    }

    [Fact]
    public void Answers_on_the_page_are_proved() => Assert.Equal(3, Requests.Count);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_is_answered_as_the_page_shows(string request)
    {
        var row = AnswerPattern().Matches(Page).Single(row => row.Groups["request"].Value == request).Groups;
        await using var factory = RefusalTests.Start("Production");
        using var client = factory.CreateClient();
        var (answered, answer) = await RefusalTests.PostAsync(client, "/ratings", request);
        Assert.Equal(row["status"].Value, ((int)answered).ToString(CultureInfo.InvariantCulture));
        if (row["body"].Success) Assert.Equal(row["body"].Value, answer);
        else Assert.StartsWith("{\"outcome\":\"rated\",", answer, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex("^\\| `(?<request>\\{[^`]*)` \\| (?<status>[0-9]+), (`(?<body>[^`]*)`|a rating) \\|$", RegexOptions.Multiline)]
    private static partial Regex AnswerPattern();
}
