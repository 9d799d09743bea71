using System.Net;
using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A province enters its own rounds, reports and targets, and what does not make sense is not kept.</summary>
public sealed class ProvinceWritingTests : IDisposable
{
    private const string Note = "\"note\":{\"vi\":\"Đợt 1\",\"en\":\"Round 1\"}";

    private readonly ProvinceApp app = new(null, ("Examples", "false"));

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Entered_rounds_are_counted_and_measured()
    {
        Assert.Equal(HttpStatusCode.Conflict, (await app.WriteAsync("/rounds", $$"""{"on":"2024-03-01","recognised":{"3":5},{{Note}}}""")).Status);
        await PutAsync("""{"name":"Thái Nguyên","eventsKnownThrough":"2024-12-31"}""");
        await app.AddAsync("/rounds", $$"""{"on":"2024-03-01","recognised":{"3":5,"4":2},{{Note}}}""");
        await app.AddAsync("/rounds", $$"""{"on":"2025-03-01","recognised":{"3":1},"upgraded":[{"recognisedOn":"2024-03-01","from":3,"to":4}],{{Note}}}""");
        await PutAsync("""{"name":"Thái Nguyên","eventsKnownThrough":"2025-12-31"}""");
        var portfolio = await app.GetAsync("/portfolios?on=2025-06-01");
        Assert.Equal((8, 5, 3, "2025-12-31", false), (portfolio.Value<int>("rounds.everRecognised.total"), portfolio.Value<int>("rounds.valid.3"), portfolio.Value<int>("rounds.valid.4"), portfolio.Value<string>("roundsKnownThrough"), portfolio.Value<bool>("rounds.example")));

        Assert.True((await app.AddAsync("/reports", $$"""{"on":"2025-06-01","everRecognised":{"total":8},{{Note}}}""")).Value<bool>("agrees"));
        Assert.False((await app.AddAsync("/reports", $$"""{"on":"2025-06-02","everRecognised":{"total":9},{{Note}}}""")).Value<bool>("agrees"));
        await app.AddAsync("/observations", $$"""{"on":"2025-06-01","what":"shops","value":3,{{Note}}}""");
        await app.AddAsync("/targets", """{"id":"TN-1","label":{"vi":"Sản phẩm","en":"Products"},"setOn":"2025-01-01","portfolio":"everRecognised","threshold":{"kind":"atLeast","figure":10},"start":"2025-01-01","deadline":"2025-12-31"}""");
        var target = (await app.GetAsync("/targets?on=2025-06-01")).Items("targets").Single();
        Assert.Equal((8m, 2m, false), (target.Value<decimal>("value"), target.Value<decimal>("gap"), target.Value<bool>("example")));
    }

    [Theory]
    [InlineData("/rounds", "{}")]
    [InlineData("/rounds", """{"on":"2024-03-01","recognised":{"7":5},"note":{"vi":"x","en":"x"}}""")]
    [InlineData("/rounds", """{"on":"2024-03-01","recognised":{"3":2000000000},"note":{"vi":"x","en":"x"}}""")]
    [InlineData("/rounds", """{"on":"2024-03-01","recognised":{"3":1},"upgraded":[{"recognisedOn":"2020-01-01","from":3,"to":4}],"note":{"vi":"x","en":"x"}}""")]
    [InlineData("/reports", """{"on":"2024-03-01","nothing":1,"note":{"vi":"x","en":"x"}}""")]
    [InlineData("/observations", "[]")]
    [InlineData("/observations", "{")]
    [InlineData("/targets", """{"id":"1","label":{"vi":"x","en":"x"},"setOn":"2025-01-01","portfolio":"nothing","threshold":{"kind":"atLeast","figure":10},"start":"2025-01-01","deadline":"2025-12-31"}""")]
    [InlineData("/targets", """{"id":"1","label":{"vi":"x","en":"x"},"setOn":"2025-01-01","threshold":{"kind":"between","figure":10,"upper":5},"start":"2025-12-31","deadline":"2025-01-01"}""")]
    public async Task Entry_that_makes_no_sense_is_refused_and_not_kept(string path, string json)
    {
        await PutAsync("""{"name":"Thái Nguyên","eventsKnownThrough":"2024-12-31"}""");
        var (status, problem) = await app.WriteAsync(path, json);
        Assert.True(status == HttpStatusCode.BadRequest, $"{(int)status} {problem}");
        Assert.NotEmpty(problem.Entries());
        if (path != "/targets") Assert.Equal(0, (await app.GetAsync(path)).Value<int>("total"));
        else Assert.Empty((await app.GetAsync("/targets?on=2025-06-01")).Items("targets"));
    }

    [Theory]
    [InlineData("/rounds", "{}", "$.on", "$.recognised", "$.note")]
    [InlineData("/rounds", """{"on":"-0001-01-01","recognised":{"3":1.5},"note":{"vi":"x"},"assumed":"day","potentialFive":null,"stars":3}""", "$.on", "$.recognised.3", "$.note", "$.assumed", "$.potentialFive", "$.stars")]
    [InlineData("/rounds", """{"on":"2024-03-01","recognised":[],"note":null,"upgraded":[{"recognisedOn":"x","from":3,"to":4}]}""", "$.recognised", "$.note", "$.upgraded[0].recognisedOn")]
    [InlineData("/rounds", """{"on":"2024-03-01","recognised":{"3":-1,"4":100001},"note":{"vi":"x","en":"x"},"potentialFive":-1,"filed":[{"recognisedOn":"2023-03-01","stars":3,"count":2147483647}],"concluded":[{"recognisedOn":"2023-03-01","stars":3,"count":2147483647}],"decided":[{"potentialSince":"2023-03-01","count":2147483647}]}""", "$.recognised.3", "$.recognised.4", "$.potentialFive", "$.filed[0].count", "$.concluded[0].count", "$.decided[0].count")]
    [InlineData("/reports", """{"on":"9999-12-31","everRecognised":{"all":1},"nothing":1}""", "$.on", "$.note", "$.everRecognised.all", "$.nothing")]
    [InlineData("/observations", """{"on":20240301,"what":1,"value":"3"}""", "$.on", "$.what", "$.value", "$.note")]
    [InlineData("/targets", """{"id":null,"setOn":"0206-01-01","threshold":3,"withPotentialFive":"no"}""", "$.id", "$.label", "$.setOn", "$.threshold", "$.start", "$.deadline", "$.withPotentialFive")]
    public async Task All_mistakes_of_an_entry_are_told_with_what_was_expected(string path, string json, params string[] entries)
    {
        var (status, vietnamese) = await app.WriteAsync(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(entries.Order(StringComparer.Ordinal), vietnamese.Entries().Order(StringComparer.Ordinal));
        var english = (await app.WriteAsync(path, json, "en")).Body;
        Assert.All(vietnamese.Items("problems").Zip(english.Items("problems")), pair => Assert.NotEqual(pair.First.Value<string>("message"), pair.Second.Value<string>("message")));
    }

    [Fact]
    public async Task Example_and_another_province_are_left_alone()
    {
        using var examples = new ProvinceApp();
        Assert.Equal(HttpStatusCode.Conflict, (await examples.WriteAsync("/rounds", $$"""{"on":"2024-03-01","recognised":{"3":5},{{Note}}}""")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await PutAsync(examples, "/provinces/20", """{"name":"Lạng Sơn","eventsKnownThrough":"2024-12-31"}""")).Status);
        await PutAsync("""{"name":"Thái Nguyên","eventsKnownThrough":"2024-12-31"}""");
        Assert.Equal(HttpStatusCode.Conflict, (await PutAsync(app, "/provinces/20", """{"name":"Lạng Sơn","eventsKnownThrough":"2024-12-31"}""")).Status);
        Assert.Equal(["area"], (await PutAsync(app, "/provinces/x", """{"name":"Lạng Sơn","eventsKnownThrough":"2024-12-31"}""")).Body.Entries());
        Assert.Equal(["$.name", "$.eventsKnownThrough"], (await PutAsync(app, "/provinces/19", "{}")).Body.Entries());
    }

    private async Task PutAsync(string json)
    {
        var (status, body) = await PutAsync(app, "/provinces/19", json);
        Assert.True(status == HttpStatusCode.OK, $"{body}");
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> PutAsync(ProvinceApp app, string path, string json)
    {
        using var client = app.Client(key: ProvinceApp.Key);
        return await ProvinceApp.AskAsync(client, HttpMethod.Put, path, json);
    }
}
