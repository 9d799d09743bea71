using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Scoring;

namespace Ocop.ProvinceApi.Tests;

/// <summary>The description of the API is true: it has every endpoint, every answer, and the library's own schemas.</summary>
public sealed class DescriptionTests(SharedApp shared) : IClassFixture<SharedApp>
{
    // Without a body of JSON of their own.
    private static readonly string[] NotDescribed = ["/", "/openapi/v1.json", "/health/ready", "/health/live"];

    [Fact]
    public async Task Description_is_valid_and_the_page_is_there_in_every_environment()
    {
        foreach (var environment in new[] { "Production", "Development" })
        {
            using var app = new ProvinceApp(null, ("Examples", "false")) { Environment = environment };
            var text = (await app.GetAsync("/openapi/v1.json")).ToJsonString();
            var read = OpenApiDocument.Parse(text, "json");
            Assert.Empty(read.Diagnostic!.Errors);
            using var client = app.Client();
            using var page = await client.GetAsync(new Uri("/scalar", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            var html = await page.Content.ReadAsStringAsync();
            Assert.Contains("openapi/v1.json", html, StringComparison.Ordinal);
            Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
            Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_endpoint_is_described_with_all_it_answers()
    {
        var description = await shared.App.GetAsync("/openapi/v1.json");
        var described = description.At("paths").AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (Path: path.Key, Method: operation.Key, Operation: operation.Value!))).ToList();
        var mapped = shared.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Path: "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Part)))), endpoint.Metadata))
            .Where(each => !NotDescribed.Contains(each.Path) && !each.Path.StartsWith("/scalar", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(
            mapped.SelectMany(each => each.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method.ToLowerInvariant()} {each.Path}")).Order(StringComparer.Ordinal),
            described.Select(each => $"{each.Method} {each.Path}").Order(StringComparer.Ordinal));

        Assert.Equal(described.Count, described.Select(each => each.Operation.Value<string>("operationId")).Distinct().Count());
        foreach (var (path, method, operation) in described)
        {
            var name = $"{method} {path}";
            Assert.NotEmpty(operation.Value<string>("summary"));
            Assert.NotEmpty(operation.Value<string>("description"));
            Assert.NotEmpty(operation.Items("tags"));
            var answers = operation.At("responses").AsObject().Select(answer => answer.Key).ToList();
            Assert.True(answers.Contains("400"), name);
            Assert.True(answers.Contains("200") || answers.Contains("201"), name);
            Assert.True(path.Contains("{id}", StringComparison.Ordinal) == answers.Contains("404") || path.StartsWith("/forms", StringComparison.Ordinal), name);
            Assert.True((method != "get") == answers.Contains("413"), name);
            Assert.True((method != "get") == answers.Contains("415"), name);
            Assert.True((method != "get") == operation["requestBody"] is not null, name);
            var needsKey = operation["security"] is not null;
            foreach (var status in new[] { "401", "403", "409" }) Assert.True(needsKey == answers.Contains(status), $"{name} {status}");
            foreach (var (status, answer) in operation.At("responses").AsObject())
            {
                var isError = status[0] is '4' or '5';
                var content = Assert.Single(answer!.At("content").AsObject());
                Assert.Equal(isError ? "application/problem+json" : "application/json", content.Key);
                Assert.True(content.Value!.At("schema").AsObject().Count > 0, $"{name} {status}");
            }
        }

        static string Part(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => string.Empty,
        };
    }

    [Theory]
    [InlineData(typeof(Scorecard))]
    [InlineData(typeof(Rating))]
    [InlineData(typeof(CouncilSession))]
    [InlineData(typeof(CouncilResult))]
    public async Task Formats_of_the_library_have_its_own_schemas(Type type)
    {
        var schema = (await shared.App.GetAsync("/openapi/v1.json")).At($"components.schemas.{type.Name}").DeepClone().AsObject();
        var own = JsonNode.Parse(OcopJson.Schema(type))!.AsObject();
        own.Remove("$schema");
        Assert.True(JsonNode.DeepEquals(own, schema), type.Name);
    }

    [Theory]
    [InlineData("/forms")]
    [InlineData("/forms/11")]
    [InlineData("/producers")]
    [InlineData("/producers/1")]
    [InlineData("/products")]
    [InlineData("/products/1")]
    [InlineData("/products/3/events")]
    [InlineData("/products/3/ratings")]
    [InlineData("/products/3/ratings/1")]
    [InlineData("/products/4/certificates")]
    [InlineData("/dossiers")]
    [InlineData("/dossiers/1")]
    [InlineData("/council-sessions")]
    [InlineData("/council-sessions/1")]
    [InlineData("/certificates?dueWithin=365")]
    [InlineData("/portfolios")]
    [InlineData("/quotas?on=2025-06-01")]
    [InlineData("/quotas")]
    [InlineData("/targets?on=2025-12-31")]
    [InlineData("/targets")]
    [InlineData("/provinces")]
    [InlineData("/rounds")]
    [InlineData("/reports")]
    [InlineData("/observations")]
    [InlineData("/audits")]
    [InlineData("/codes/20-06184-1-2026")]
    [InlineData("/codes/x")]
    [InlineData("/regimes?kind=upgrade&filed=2026-06-01&evaluated=2026-07-01")]
    [InlineData("/nothing")]
    public async Task Answers_are_as_described(string path)
    {
        var description = await shared.App.GetAsync("/openapi/v1.json");
        using var client = shared.App.Client();
        var (status, answer) = await ProvinceApp.AskAsync(client, HttpMethod.Get, path);
        var schema = status == HttpStatusCode.NotFound
            ? new JsonObject { ["$ref"] = $"#/components/schemas/{nameof(ApiProblem)}" }
            : description.At("paths").AsObject().Single(each => Fits(each.Key, path)).Value!.At("get.responses.200.content").AsObject()["application/json"]!["schema"]!.DeepClone().AsObject();
        schema["$defs"] = description.At("components.schemas").DeepClone();
        var whole = JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
        using var document = JsonDocument.Parse(answer.ToJsonString());
        var result = whole.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(result.IsValid, string.Join("\n", (result.Details ?? []).SelectMany(each => (each.Errors ?? new Dictionary<string, string>()).Select(error => $"{each.InstanceLocation}: {error.Value}"))));
    }

    [Fact]
    public async Task Paths_are_plural_nouns_of_lower_case()
    {
        foreach (var (path, _) in (await shared.App.GetAsync("/openapi/v1.json")).At("paths").AsObject())
        {
            Assert.All(path[1..].Split('/').Where(step => step[0] != '{'), step => Assert.Matches("^[a-z]+(-[a-z]+)*s$", step));
        }
    }

    private static bool Fits(string template, string path)
    {
        var (steps, asked) = (template.Split('/'), path.Split('?')[0].Split('/'));
        return steps.Length == asked.Length && steps.Zip(asked).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
