using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>What is appended stays for good: nothing is taken that could not be read, counted or found again.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly ProvinceApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/products/1/events", """{"kind":"withdrawn","on":"2026-12-01","concludedOn":"-0005-01-01"}""", "$.concludedOn")]
    [InlineData("/products/1/events", """{"kind":"reRated","on":"2026-12-01","stars":4,"signedOn":"0206-11-01"}""", "$.signedOn")]
    [InlineData("/products/1/events", """{"kind":"standardised","on":"9990-01-01"}""", "$.on")]
    [InlineData("/products/1/events", """{"kind":"standardised","on":"0206-01-01"}""", "$.on")]
    [InlineData("/products/1/dossiers", """{"kind":"first","sender":"producer","filedOn":"-0001-01-01"}""", "$.filedOn")]
    [InlineData("/products/1/dossiers", """{"kind":"first","sender":"producer","filedOn":"9999-12-31"}""", "$.filedOn")]
    [InlineData("/products/1/dossiers", """{"kind":"first","sender":"producer","filedOn":"2026-12-01"}""", "$.filedOn")]
    [InlineData("/dossiers/1/steps", """{"kind":"assessed","on":"2027-09-08"}""", "$.on")]
    public async Task Day_that_is_a_slip_is_not_stored_for_good(string path, string json, string entry)
    {
        var (status, problem) = await app.WriteAsync(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal([entry], problem.Entries());
        foreach (var list in new[] { "/products/1/events", "/dossiers", "/certificates" }) await app.GetAsync(list);
    }

    [Theory]
    [InlineData("/products/1?on=-0001-01-01")]
    [InlineData("/products/1/certificates?on=-0001-01-01")]
    [InlineData("/certificates?on=9999-12-31&dueWithin=3660")]
    [InlineData("/portfolios?on=9999-12-31")]
    [InlineData("/quotas?on=-0001-01-01")]
    [InlineData("/targets?on=0001-01-01")]
    [InlineData("/forms?on=9999-12-31")]
    [InlineData("/codes/1?on=9999-12-31")]
    [InlineData("/regimes?kind=first&filed=0026-01-01&evaluated=2026-01-01")]
    public async Task Day_outside_the_programme_is_refused(string path)
    {
        using var client = app.Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await ProvinceApp.AskAsync(client, HttpMethod.Get, path)).Status);
    }

    [Fact]
    public async Task First_and_last_day_are_answered()
    {
        foreach (var day in new[] { "1900-01-01", "2199-12-31" })
        {
            foreach (var path in new[] { "/products/1", "/certificates", "/portfolios", "/quotas", "/targets" }) await app.GetAsync($"{path}?on={day}");
            await app.GetAsync($"/certificates?on={day}&dueWithin=3660");
        }
    }

    [Theory]
    [InlineData("{\"key\":\"\\ud800\",\"name\":\"x\",\"kind\":\"cooperative\"}", "$")]
    [InlineData("{\"key\":\"1\",\"name\":\"x\",\"kind\":\"cooperative\",\"\\ud800\":1}", "$")]
    [InlineData("{\"key\":\"1\",\"name\":\"x\",\"kind\":\"cooperative\",\"traits\":[\"\\ud800\"]}", "$")]
    [InlineData("{\"key\":\"a\\u0000b\",\"name\":\"x\\ny\",\"kind\":\"cooperative\"}", "$.key", "$.name")]
    [InlineData("{\"key\":\" 1\",\"name\":\"x \",\"kind\":\"cooperative\"}", "$.key", "$.name")]
    public async Task Text_that_is_none_or_shows_as_another_is_refused(string json, params string[] entries)
    {
        var (status, problem) = await app.WriteAsync("/producers", json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(entries, problem.Entries());
    }

    [Fact]
    public async Task Bytes_that_are_no_letters_are_refused()
    {
        using var client = app.Client(key: ProvinceApp.Key);
        using var content = new ByteArrayContent([.. "{\"key\":\""u8, 0xC4, .. "\",\"name\":\"x\",\"kind\":\"cooperative\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri("/producers", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["$"], JsonNode.Parse(await response.Content.ReadAsStringAsync())!.Entries());
    }

    [Fact]
    public async Task Key_is_one_however_its_accents_were_typed()
    {
        var composed = "Hợp tác xã".Normalize(NormalizationForm.FormC);
        Assert.Equal(composed, (await app.AddAsync("/producers", Named(composed.Normalize(NormalizationForm.FormD)))).Value<string>("key"));
        Assert.Equal(HttpStatusCode.Conflict, (await app.WriteAsync("/producers", Named(composed))).Status);

        static string Named(string key) => new JsonObject { ["key"] = key, ["name"] = "x", ["kind"] = "cooperative" }.ToJsonString();
    }

    [Theory]
    [InlineData("/ratings", "application/json; charset=utf-16", null, 415)]
    [InlineData("/ratings", "application/json; charset=none", null, 415)]
    [InlineData("/producers", "application/json; charset=none", null, 415)]
    [InlineData("/ratings", "application/json", "gzip", 415)]
    [InlineData("/producers", "application/json", "br", 415)]
    [InlineData("/imports?dryRun=true", "text/csv", "gzip", 415)]
    [InlineData("/ratings", "application/json; charset=UTF-8", "identity", 200)]
    [InlineData("/ratings", "application/json; charset=\"utf-8\"", null, 200)]
    public async Task Body_in_other_letters_or_compressed_is_refused_for_what_it_is(string path, string type, string? encoding, int status)
    {
        var details = new List<string>();
        foreach (var language in new[] { "vi", "en" })
        {
            using var client = app.Client(language, ProvinceApp.Key);
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Cards.Small));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);
            using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
            Assert.Equal(status, (int)response.StatusCode);
            if (status == 415) details.Add(JsonNode.Parse(await response.Content.ReadAsStringAsync())!.Value<string>("detail"));
        }

        Assert.Equal(details.Count, details.Distinct().Count());
    }

    [Fact]
    public async Task Row_is_found_by_its_key_and_dossiers_and_sessions_by_their_product()
    {
        var product = (await app.GetAsync("/products?key=VD-SP-14")).Items().Single();
        Assert.Equal("VD-SP-14", product.Value<string>("key"));
        Assert.Equal("VD-01", (await app.GetAsync("/producers?key=VD-01")).Items().Single().Value<string>("key"));
        Assert.Empty((await app.GetAsync("/products?key=VD")).Items());
        var id = product.Value<long>("id");
        Assert.Equal((await app.GetAsync("/council-sessions")).Items().Single().ToJsonString(), (await app.GetAsync($"/products/{id}/council-sessions")).Items().Single().ToJsonString());
        Assert.Empty((await app.GetAsync("/products/1/council-sessions")).Items());
        var dossiers = (await app.GetAsync("/dossiers")).Items();
        var first = dossiers[0].Value<long>("product.id");
        Assert.Equal(dossiers.Where(each => each.Value<long>("product.id") == first).Select(each => each.Value<long>("id")), (await app.GetAsync($"/products/{first}/dossiers")).Items().Select(each => each.Value<long>("id")));
        using var client = app.Client();
        foreach (var path in new[] { "/products/999/dossiers", "/products/999/council-sessions" }) Assert.Equal(HttpStatusCode.NotFound, (await ProvinceApp.AskAsync(client, HttpMethod.Get, path)).Status);
    }
}
