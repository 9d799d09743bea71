using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Every error is problem details in the caller's language, and none tells what only the log may say.</summary>
public sealed class ErrorTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Theory]
    [InlineData("GET", "/nothing", null, 404)]
    [InlineData("GET", "/products/x", null, 404)]
    [InlineData("GET", "/products/999", null, 404)]
    [InlineData("GET", "/producers/999", null, 404)]
    [InlineData("GET", "/dossiers/999", null, 404)]
    [InlineData("GET", "/council-sessions/999", null, 404)]
    [InlineData("GET", "/products/1/ratings/999", null, 404)]
    [InlineData("GET", "/products/999/ratings", null, 404)]
    [InlineData("GET", "/products/999/events", null, 404)]
    [InlineData("GET", "/products/999/certificates", null, 404)]
    [InlineData("DELETE", "/producers", null, 405)]
    [InlineData("PATCH", "/products/1/events", "{}", 405)]
    [InlineData("GET", "/ratings", null, 405)]
    [InlineData("POST", "/ratings", "text", 415)]
    [InlineData("POST", "/ratings", "", 400)]
    [InlineData("POST", "/ratings", "null", 400)]
    [InlineData("POST", "/ratings", "{", 400)]
    [InlineData("POST", "/ratings", "[]", 400)]
    [InlineData("GET", "/producers?page=0", null, 400)]
    [InlineData("GET", "/producers?pageSize=201", null, 400)]
    [InlineData("GET", "/producers?pagesize=5", null, 400)]
    [InlineData("GET", "/certificates?dueWithin=-1", null, 400)]
    [InlineData("GET", "/portfolios?on=2026-02-30", null, 400)]
    [InlineData("GET", "/portfolios?on=2026-01-01&on=2026-01-02", null, 400)]
    [InlineData("GET", "/portfolios?area=20//1", null, 400)]
    [InlineData("GET", "/regimes?kind=other", null, 400)]
    public async Task Error_is_problem_details_in_both_languages(string method, string path, string? body, int status)
    {
        var details = new List<string>();
        foreach (var (language, tag) in new[] { (null, "vi"), ("en-GB, vi;q=0.5", "en"), ("fr, vi", "vi"), ("fr", "vi"), ("en;q=0", "vi") })
        {
            using var client = shared.App.Client(language);
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
            if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, body == "text" ? "text/plain" : "application/json");
            using var response = await client.SendAsync(request);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal([tag], response.Content.Headers.ContentLanguage);
            var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Equal(status, problem.Value<int>("status"));
            Assert.Equal(status == 400, problem.Items("problems").Count > 0);
            Assert.NotEmpty(problem.Value<string>("title"));
            details.Add(problem.Value<string>("detail"));
        }

        Assert.Equal(2, details.Distinct().Count());
        Assert.NotEqual(details[0], details[1]);
    }

    [Fact]
    public async Task All_parameters_that_are_wrong_are_told()
    {
        using var client = shared.App.Client("en");
        var (_, problem) = await ProvinceApp.AskAsync(client, HttpMethod.Get, "/certificates?on=today&dueWithin=x&page=0&pageSize=1000&nothing=1");
        Assert.Equal(["on", "dueWithin", "page", "pageSize", "nothing"], problem.Entries());
        Assert.Contains("1 to 200", problem.Value<string>("problems.3.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_the_list()
    {
        var names = new List<string>();
        for (var page = 1; page <= 4; page++) names.AddRange((await shared.App.GetAsync($"/producers?page={page}&pageSize=5")).Items().Select(item => item.Value<string>("key")));
        Assert.Equal((await shared.App.GetAsync("/producers")).Items().Select(item => item.Value<string>("key")), names);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Failure_tells_nothing_of_its_cause(string environment)
    {
        using var app = new ProvinceApp { Environment = environment };
        await app.GetAsync("/rounds");
        app.Tamper("UPDATE rounds SET document = '{'");
        app.Tamper("DROP TABLE reports");
        foreach (var path in new[] { "/rounds", "/reports" })
        {
            using var client = app.Client("en");
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.NotEmpty(JsonNode.Parse(text)!.Value<string>("traceId"));
            foreach (var word in new[] { "Exception", "   at ", ".cs", "SQLite", "no such table" }) Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
