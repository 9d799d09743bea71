using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>The page on hosting: its description of the API is the one that is compiled here, and it has the schemas of the library.</summary>
public sealed partial class HostingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "hosting.md"));

    [Fact]
    public void Description_on_the_page_is_the_one_that_is_tested()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Ocop.Domain.AspNetCore.Tests", "OcopOpenApi.cs"));
        var host = Assert.Single(CodePattern().Matches(Page)).Groups["code"].Value;
        Assert.EndsWith(source[source.IndexOf("\ninternal ", StringComparison.Ordinal)..], host, StringComparison.Ordinal);
        Assert.Contains("app.MapGet(\"/openapi.json\", OcopOpenApi.Describe);\n", host, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_has_the_schemas_of_question_and_answer()
    {
        await using var host = await WebHost.StartAsync(map: app =>
        {
            app.MapPost("/ratings", (Scorecard card, RuleBook book) => book.Rate(card));
            app.MapGet("/openapi.json", OcopOpenApi.Describe);
        });
        var described = JsonNode.Parse(await host.GetAsync("/openapi.json"))!;
        Assert.Equal("3.1.0", described["openapi"]!.GetValue<string>());
        var operation = described["paths"]!["/ratings"]!["post"]!;
        AssertIsSchemaOf(typeof(Scorecard), operation["requestBody"]!);
        AssertIsSchemaOf(typeof(Rating), operation["responses"]!["200"]!);
    }

    private static void AssertIsSchemaOf(Type type, JsonNode body) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(OcopJson.Schema(type)), body["content"]!["application/json"]!["schema"]));

    [GeneratedRegex("^<!-- web host -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
