using System.Net;
using System.Text.Json.Nodes;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Tests;

namespace Ocop.ProvinceApi.Tests;

/// <summary>What is written can be read again, and what cannot be is refused with every reason.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly ProvinceApp app = new(null, ("Examples", "false"));

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Product_goes_from_its_producer_to_its_certificate()
    {
        var producer = await app.AddAsync("/producers", """{"key":"4900123456","name":"HTX Chè Thử","kind":"cooperative","traits":["runByWomen"],"commune":"06184"}""");
        Assert.Equal("Hợp tác xã", producer.Value<string>("kindLabels.vi"));
        var product = await app.AddAsync("/products", """{"key":"D-1","name":"Chè Thử","producer":"4900123456","productSet":11,"area":"20/06184","code":"20-06184-7-2026"}""");
        Assert.Equal(Cards.Decision, product.Value<string>("decision"));
        var id = product.Value<long>("id");

        var dossier = await app.AddAsync($"/products/{id}/dossiers", """{"kind":"first","sender":"producer","filedOn":"2026-06-01","contents":{"registration":1,"electronic-copy":1}}""");
        Assert.Equal("incomplete", dossier.Value<string>("completeness.outcome"));
        Assert.Contains("self-assessment", dossier.Items("completeness.missing").Select(each => each.Value<string>("item")));
        Assert.Equal(2, dossier.Value<int>("round.number"));
        var number = dossier.Value<long>("id");
        await app.AddAsync($"/dossiers/{number}/steps", """{"kind":"evaluated","on":"2026-07-01"}""");
        Assert.Equal(["$.on"], (await RefusedAsync($"/dossiers/{number}/steps", """{"kind":"concluded","on":"2026-06-30"}""")).Entries());
        await app.AddAsync($"/dossiers/{number}/steps", """{"kind":"concluded","on":"2026-07-02","note":"12/QĐ-UBND"}""");
        Assert.Equal(HttpStatusCode.Conflict, (await app.WriteAsync($"/dossiers/{number}/steps", """{"kind":"concluded","on":"2026-07-03"}""")).Status);
        Assert.Equal([1, 2], (await app.GetAsync($"/dossiers/{number}")).Items("steps").Select(step => step.Value<int>("number")));

        var card = Cards.Best(11);
        var rating = await app.AddAsync($"/products/{id}/ratings", card);
        var expected = RuleBook.Default.Rate(OcopJson.ReadScorecard(card));
        Assert.Equal(expected, OcopJson.ReadRating(rating.At("rating").ToJsonString()));
        Assert.Equal(OcopJson.ReadScorecard(card), OcopJson.ReadScorecard(rating.At("card").ToJsonString()));
        Assert.Equal(expected.DataVersion, rating.Value<string>("dataVersion"));
        Assert.Equal(expected.Interpretations, rating.Items("readings").Select(reading => reading.GetValue<string>()));
        Assert.Equal($"{rating}", $"{await app.GetAsync($"/products/{id}/ratings/1")}");

        Assert.Equal("notRecognised", (await app.GetAsync($"/products/{id}")).Value<string>("status"));
        await app.AddAsync($"/products/{id}/events", """{"kind":"recognised","on":"2026-07-05","stars":4,"signedOn":"2026-07-02","paper":"12/QĐ-UBND"}""");
        var standing = await app.GetAsync($"/products/{id}");
        Assert.Equal(("valid", 4, "2026-11-30"), (standing.Value<string>("status"), standing.Value<int>("stars"), standing.Value<string>("on")));
        Assert.Equal("notRecognised", (await app.GetAsync($"/products/{id}?on=2026-07-04")).Value<string>("status"));
        Assert.Equal("2029-07-05", (await app.GetAsync("/certificates")).Value<string>("items.0.lastValidDay"));
        Assert.Equal(1, (await app.GetAsync("/portfolios?area=20")).Value<int>("products.valid.4"));
        Assert.Equal(0, (await app.GetAsync("/portfolios?area=21")).Value<int>("products.valid.4"));
        Assert.False((await app.GetAsync("/portfolios")).Value<bool>("products.example"));

        await app.AddAsync($"/products/{id}/events", """{"kind":"withdrawn","on":"2026-10-01","ground":"productionEnded"}""");
        Assert.Equal("withdrawn", (await app.GetAsync($"/products/{id}")).Value<string>("status"));
        Assert.Equal([1, 2], (await app.GetAsync($"/products/{id}/events")).Items().Select(each => each.Value<int>("number")));
        Assert.Single((await app.GetAsync($"/products/{id}/certificates")).Items());
    }

    [Fact]
    public async Task Session_is_decided_and_stored()
    {
        var id = await ProductAsync(13);
        var session = File.ReadAllText(Path.Combine(Repository.Root, "samples", "CouncilSession", "data", "session.json"));
        var stored = await app.AddAsync($"/products/{id}/council-sessions", session);
        var expected = JsonNode.Parse(OcopJson.Write(RuleBook.Default.Decide(OcopJson.ReadCouncilSession(session))));
        Assert.True(JsonNode.DeepEquals(expected, stored.At("result")));
        Assert.Equal(1, (await app.GetAsync("/council-sessions")).Value<int>("total"));
        Assert.Equal($"{stored}", $"{await app.GetAsync($"/council-sessions/{stored.Value<long>("id")}")}");
    }

    [Fact]
    public async Task Card_of_another_set_or_with_mistakes_is_not_stored()
    {
        var id = await ProductAsync(11);
        Assert.Equal(["$.productSet"], (await RefusedAsync($"/products/{id}/ratings", Cards.Best(10))).Entries());
        Assert.Equal(["$.levels['1.1']", "$.levels['99']"], (await RefusedAsync($"/products/{id}/ratings", """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":9,"99":1}}""")).Entries());
        Assert.Equal(["$.levls", "$.levels"], (await RefusedAsync($"/products/{id}/ratings", """{"decision":"26/2026/QĐ-TTg","productSet":11,"levls":{}}""")).Entries());
        Assert.Equal(0, (await app.GetAsync($"/products/{id}/ratings")).Value<int>("total"));
    }

    [Theory]
    [InlineData("/producers", "{}", "$.key", "$.name", "$.kind")]
    [InlineData("/producers", """{"key":"","name":null,"kind":"firm","traits":["a","a"],"commune":"1","more":1}""", "$.key", "$.name", "$.traits", "$.kind", "$.commune", "$.more")]
    [InlineData("/products", """{"key":"1","name":"x","producer":"p","productSet":27}""", "$.productSet")]
    [InlineData("/products", """{"key":"1","name":"x","producer":"p","productSet":"11","decision":"9","area":"20//1","code":"1-1"}""", "$.productSet", "$.decision", "$.area", "$.code")]
    [InlineData("/products", """{"key":"1","name":"x","producer":"nobody","productSet":11}""", "$.producer")]
    [InlineData("/products/1/events", "{}", "$.kind", "$.on")]
    [InlineData("/products/1/events", """{"kind":"recognised","on":"2026-02-30"}""", "$.on", "$.stars")]
    [InlineData("/products/1/events", """{"kind":"upgraded","on":"2026-07","stars":3}""", "$.on", "$.stars")]
    [InlineData("/products/1/events", """{"kind":"filed","on":"2026-07-01","stars":3,"signedOn":"2026-07-01","ground":"productionEnded","concludedOn":"2026-07-01"}""", "$.stars", "$.signedOn", "$.ground", "$.concludedOn")]
    [InlineData("/products/1/events", """{"kind":"recognised","on":"2026-07-01","stars":3,"signedOn":"2026-07-02","ofNewCertificate":true}""", "$.signedOn", "$.ofNewCertificate")]
    [InlineData("/products/1/dossiers", """{"kind":"second","filedOn":"1","contents":{"registration":-1},"onScoringSystem":1}""", "$.kind", "$.sender", "$.filedOn", "$.contents.registration", "$.onScoringSystem")]
    [InlineData("/producers", "[]", "$")]
    [InlineData("/producers", "{\"key\":\"1\",\"key\":\"2\"}", "$")]
    [InlineData("/producers", "{", "$")]
    public async Task Entry_is_refused_with_all_its_mistakes_in_both_languages(string path, string json, params string[] entries)
    {
        await ProductAsync(11);
        var (status, vietnamese) = await app.WriteAsync(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(entries, vietnamese.Entries());
        var (_, english) = await app.WriteAsync(path, json, "en");
        Assert.Equal(entries, english.Entries());
        Assert.All(vietnamese.Items("problems").Zip(english.Items("problems")), pair => Assert.NotEqual(pair.First.Value<string>("message"), pair.Second.Value<string>("message")));
    }

    [Fact]
    public async Task Keys_that_are_taken_are_a_conflict()
    {
        await ProductAsync(11);
        var (status, problem) = await app.WriteAsync("/producers", """{"key":"P","name":"x","kind":"cooperative"}""");
        Assert.Equal((HttpStatusCode.Conflict, "$.key"), (status, problem.Entries()[0]));
        await app.AddAsync("/products", """{"key":"coded","name":"x","producer":"P","productSet":11,"code":"20-06184-9-2026"}""");
        (status, problem) = await app.WriteAsync("/products", """{"key":"coded","name":"x","producer":"P","productSet":11,"code":"20-06184-9-2026"}""");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(["$.key", "$.code"], problem.Entries());
    }

    [Fact]
    public async Task What_cannot_have_happened_is_refused()
    {
        var id = await ProductAsync(11);
        foreach (var json in new[]
        {
            """{"kind":"withdrawn","on":"2026-07-01"}""",
            """{"kind":"filed","on":"2026-07-01"}""",
            """{"kind":"upgraded","on":"2026-07-01","stars":4}""",
        })
        {
            Assert.NotEmpty((await RefusedAsync($"/products/{id}/events", json)).Entries());
        }

        Assert.Equal(0, (await app.GetAsync($"/products/{id}/events")).Value<int>("total"));
    }

    [Fact]
    public async Task Recognition_of_which_only_the_year_is_known_is_kept_so()
    {
        var id = await ProductAsync(11);
        await app.AddAsync($"/products/{id}/events", """{"kind":"recognised","on":"2023","stars":3}""");
        Assert.Equal("2023", (await app.GetAsync($"/products/{id}/events")).Value<string>("items.0.within"));
        Assert.Equal("undecided", (await app.GetAsync($"/products/{id}?on=2026-06-01")).Value<string>("status"));
        foreach (var path in new[] { "/certificates?on=2026-06-01", $"/products/{id}/certificates?on=2026-06-01" })
        {
            var list = await app.GetAsync(path);
            Assert.Equal((1, 1), (list.Value<int>("total"), list.Value<int>("undated")));
            Assert.Null(list.At("items.0")["signedOn"]);
            Assert.Equal(3, list.Value<int>("items.0.stars"));
        }

        var due = await app.GetAsync("/certificates?on=2026-06-01&dueWithin=90");
        Assert.Equal((0, 1), (due.Value<int>("total"), due.Value<int>("undated")));
        Assert.Equal(1, (await app.GetAsync("/portfolios?on=2026-06-01")).Value<int>("products.undecided.3"));
    }

    [Theory]
    [InlineData("/products/99/events", """{"kind":"standardised","on":"2026-07-01"}""")]
    [InlineData("/products/99/ratings", Cards.Small)]
    [InlineData("/products/99/dossiers", """{"kind":"first","sender":"producer","filedOn":"2026-06-01"}""")]
    [InlineData("/dossiers/99/steps", """{"kind":"evaluated","on":"2026-06-01"}""")]
    public async Task What_is_not_there_is_not_found(string path, string json) => Assert.Equal(HttpStatusCode.NotFound, (await app.WriteAsync(path, json)).Status);

    private async Task<long> ProductAsync(int productSet)
    {
        await app.AddAsync("/producers", """{"key":"P","name":"HTX Thử","kind":"cooperative"}""");
        return (await app.AddAsync("/products", $$"""{"key":"D","name":"Sản phẩm thử","producer":"P","productSet":{{productSet}}}""")).Value<long>("id");
    }

    private async Task<JsonNode> RefusedAsync(string path, string json)
    {
        var (status, body) = await app.WriteAsync(path, json);
        Assert.True(status == HttpStatusCode.BadRequest, $"{path} {json}: {(int)status} {body}");
        return body;
    }
}
