using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Writing is closed without a key in the settings, and open to that key alone.</summary>
public sealed class KeyTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Theory]
    [InlineData("vi", "ApiKey")]
    [InlineData("en", "ApiKey")]
    public async Task Without_a_key_in_the_settings_nobody_writes(string language, string word)
    {
        using var app = new ProvinceApp(null, ("ApiKey", ""), ("Examples", "false"));
        foreach (var path in await WritingPaths(app))
        {
            foreach (var key in new[] { null, "", "anything" })
            {
                using var client = app.Client(language, key);
                var (status, problem) = await ProvinceApp.AskAsync(client, HttpMethod.Post, path, "{}");
                Assert.Equal(HttpStatusCode.Forbidden, status);
                Assert.Contains(word, problem.Value<string>("detail"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_missing_or_wrong_key_is_refused_before_the_body_is_looked_at()
    {
        foreach (var path in await WritingPaths(shared.App))
        {
            foreach (var key in new[] { null, "wrong", ProvinceApp.Key + "x", ProvinceApp.Key.ToUpperInvariant() })
            {
                using var client = shared.App.Client(key: key);
                using var content = new StringContent("no JSON", Encoding.UTF8, "application/json");
                using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
                Assert.NotEmpty(response.Headers.WwwAuthenticate);
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            }
        }
    }

    [Fact]
    public async Task Two_keys_are_none()
    {
        using var client = shared.App.Client(key: ProvinceApp.Key);
        client.DefaultRequestHeaders.Add("X-Api-Key", ProvinceApp.Key);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ProvinceApp.AskAsync(client, HttpMethod.Post, "/producers", "{}")).Status);
    }

    [Fact]
    public async Task With_the_key_the_body_is_what_counts()
    {
        foreach (var path in await WritingPaths(shared.App)) Assert.NotEqual(HttpStatusCode.Unauthorized, (await shared.App.WriteAsync(path, "{}")).Status);
    }

    [Fact]
    public async Task Reading_and_computing_need_none()
    {
        using var client = shared.App.Client();
        Assert.Equal(HttpStatusCode.OK, (await ProvinceApp.AskAsync(client, HttpMethod.Post, "/ratings", Cards.Small)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ProvinceApp.AskAsync(client, HttpMethod.Get, "/producers")).Status);
    }

    // Every endpoint that the description says to need the key.
    private static async Task<IReadOnlyList<string>> WritingPaths(ProvinceApp app)
    {
        var description = await app.GetAsync("/openapi/v1.json");
        var paths = description.At("paths").AsObject().Where(path => path.Value!["post"]?["security"] is JsonArray).Select(path => path.Key.Replace("{id}", "1", StringComparison.Ordinal)).ToList();
        Assert.True(paths.Count >= 7, string.Join(", ", paths));
        return paths;
    }
}
