using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Tests.Documentation;

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
        Assert.Equal(program, CodePattern().Matches(Page)[0].Groups["code"].Value);
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

    [Fact]
    public void Program_with_records_of_its_own_answers_as_the_page_shows()
    {
        var rows = PathPattern().Matches(Page).ToDictionary(row => row.Groups["path"].Value, row => row.Groups["answer"].Value.Replace("`", string.Empty, StringComparison.Ordinal));
        Assert.Equal(4, rows.Count);
        Assert.Equal(rows, PageHostTests.Start(Assert.Single(PageBlock.All, block => block is { Page: "docs/web-host.md", Name: "own records" }).Text, [.. rows.Keys]));
    }

    [GeneratedRegex("^\\| `(?<path>/[^`]+)` \\| (?<answer>.+) \\|$", RegexOptions.Multiline)]
    private static partial Regex PathPattern();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex("^\\| `(?<request>\\{[^`]*)` \\| (?<status>[0-9]+), (`(?<body>[^`]*)`|a rating) \\|$", RegexOptions.Multiline)]
    private static partial Regex AnswerPattern();
}
