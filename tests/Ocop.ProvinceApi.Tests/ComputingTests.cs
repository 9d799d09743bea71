using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Tests;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Questions to the book are answered in the library's own formats, with nothing around them and nothing stored.</summary>
public sealed class ComputingTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Fact]
    public async Task Ratings_are_those_of_the_book_for_vectors_of_every_outcome()
    {
        using var client = shared.App.Client();
        var seen = new HashSet<string>();
        foreach (var (card, outcome) in Vectors())
        {
            var (status, body) = await TextAsync(client, "/ratings", card);
            Assert.True(status == HttpStatusCode.OK, card);
            Assert.Equal(OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(card))), body);
            seen.Add(outcome);
        }

        Assert.Equal(["halted", "rated", "rejected"], seen.Order());
        Assert.Equal(7, (await shared.App.GetAsync("/audits")).Value<int>("page.total"));
    }

    [Fact]
    public async Task Other_questions_are_answered_like_the_library_answers_them()
    {
        using var client = shared.App.Client();
        var (book, card) = (RuleBook.Default, OcopJson.ReadScorecard(Cards.Small));
        Assert.Equal(OcopJson.Write(book.Explain(card)), (await TextAsync(client, "/explanations", Cards.Small)).Body);
        Assert.Equal(OcopJson.Write(book.Bounds(card)), (await TextAsync(client, "/bounds", Cards.Small)).Body);
        Assert.Equal(OcopJson.Write(book.Plan(card, 4)), (await TextAsync(client, "/plans", $$"""{"card":{{Cards.Small}},"to":4}""")).Body);
        var session = File.ReadAllText(Path.Combine(Repository.Root, "samples", "CouncilSession", "data", "session.json"));
        Assert.Equal(OcopJson.Write(book.Decide(OcopJson.ReadCouncilSession(session))), (await TextAsync(client, "/council-decisions", session)).Body);
        Assert.Equal(OcopJson.Write(book.Explain(OcopJson.ReadCouncilSession(session))), (await TextAsync(client, "/council-explanations", session)).Body);
        const string Question = """{"signed":"2024-01-31","stars":4,"on":"2026-09-01"}""";
        Assert.Equal(OcopJson.Write(book.Answer(OcopJson.ReadCertificateQuestion(Question))), (await TextAsync(client, "/certificate-answers", Question)).Body);
    }

    [Fact]
    public async Task Check_lists_what_is_wrong_and_nothing_where_nothing_is()
    {
        using var client = shared.App.Client("en");
        var (status, right) = await ProvinceApp.AskAsync(client, HttpMethod.Post, "/checks", Cards.Small);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(right.Items("problems"));
        var (_, wrong) = await ProvinceApp.AskAsync(client, HttpMethod.Post, "/checks", Cards.Small.Replace("\"1.1\":3", "\"1.1\":9,\"99\":1", StringComparison.Ordinal));
        Assert.Equal(["$.levels['1.1']", "$.levels['99']"], wrong.Entries());
    }

    [Fact]
    public async Task Comparison_says_what_carries_over()
    {
        using var client = shared.App.Client("en");
        const string Card = """{"decision":"148/QĐ-TTg","productSet":10,"levels":{"1.1":3,"3.5":2}}""";
        var path = "/comparisons?productSet=10&decision=" + Uri.EscapeDataString(Cards.Decision);
        var (status, answer) = await ProvinceApp.AskAsync(client, HttpMethod.Post, path, Card);
        Assert.Equal(HttpStatusCode.OK, status);
        var expected = RuleBook.Default.Compare(OcopJson.ReadScorecard(Card), Cards.Decision, 10);
        Assert.Equal(expected.Criteria.Count, answer.Items("criteria").Count);
        Assert.Equal(OcopJson.Write(expected.Carried), answer.At("carried").ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal(["decision"], (await RefusedAsync(client, "/comparisons?decision=1", Card)).Entries());
        Assert.Equal(["productSet"], (await RefusedAsync(client, path.Replace("=10", "=27", StringComparison.Ordinal), Card)).Entries());
        Assert.Equal(["decision"], (await RefusedAsync(client, "/comparisons", Card)).Entries());
    }

    [Theory]
    [InlineData("vi", "Quyết định")]
    [InlineData("en", "Decision")]
    public async Task Regime_is_told_in_the_language_of_the_caller(string language, string word)
    {
        var regime = await shared.App.GetAsync("/regimes?kind=first&filed=2026-06-01&evaluated=2026-07-01", language);
        Assert.Equal(Cards.Decision, regime.Value<string>("decision"));
        Assert.Contains(word, regime.Value<string>("citation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regime_before_its_filing_is_refused()
    {
        using var client = shared.App.Client();
        var (status, problem) = await ProvinceApp.AskAsync(client, HttpMethod.Get, "/regimes?kind=first&filed=2026-06-01&evaluated=2026-05-01");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["evaluated"], problem.Entries());
    }

    [Fact]
    public async Task Forms_are_listed_and_returned()
    {
        Assert.Equal(RuleBook.Default.Decisions, (await Array("/forms")).Select(each => each.Value<string>("decision")));
        Assert.Equal([Cards.Decision], (await Array("/forms?on=2026-11-30")).Select(each => each.Value<string>("decision")));
        Assert.Equal(["148/QĐ-TTg"], (await Array("/forms?on=2026-05-21")).Select(each => each.Value<string>("decision")));
        using var client = shared.App.Client();
        var form = OcopJson.Write(RuleBook.Default.RubricFor(Cards.Decision, 11));
        foreach (var path in new[] { "/forms/11", "/forms/11?on=2026-11-30", "/forms/11?decision=26%2F2026%2FQ%C4%90-TTg" }) Assert.Equal(form, await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        foreach (var path in new[] { "/forms/27", "/forms/1?on=2018-01-01", "/forms/1?decision=x" }) Assert.Equal(HttpStatusCode.NotFound, (await ProvinceApp.AskAsync(client, HttpMethod.Get, path)).Status);

        async Task<IReadOnlyList<JsonNode>> Array(string path) => [.. (await shared.App.GetAsync(path)).AsArray().Select(each => each!)];
    }

    [Fact]
    public async Task Codes_are_read_one_and_many()
    {
        var one = await shared.App.GetAsync("/codes/20-06184-1-2026");
        Assert.Equal(("valid", "20", 2026), (one.Value<string>("outcome"), one.Value<string>("provinceNow"), one.Value<int>("year")));
        var wrong = await shared.App.GetAsync("/codes/99-1", "en");
        Assert.Equal("refused", wrong.Value<string>("outcome"));
        Assert.NotEmpty(wrong.Items("problems"));
        using var client = shared.App.Client();
        var (status, many) = await ProvinceApp.AskAsync(client, HttpMethod.Post, "/codes?on=2026-01-01", """["17-149-04810-1-2021","x"]""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal([1, 2], many.AsArray().Select(each => each!.Value<int>("line")));
        foreach (var body in new[] { "[null]", "{}", "[1]" }) Assert.Equal(HttpStatusCode.BadRequest, (await ProvinceApp.AskAsync(client, HttpMethod.Post, "/codes", body)).Status);
    }

    private static async Task<JsonNode> RefusedAsync(HttpClient client, string path, string json)
    {
        var (status, body) = await ProvinceApp.AskAsync(client, HttpMethod.Post, path, json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        return body;
    }

    private static async Task<(HttpStatusCode Status, string Body)> TextAsync(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    // Every fortieth, and the first of each outcome that stops.
    private static IEnumerable<(string Card, string Outcome)> Vectors()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "Conformance", "ratings.jsonl")).Select(line =>
        {
            using var document = JsonDocument.Parse(line);
            return (Card: document.RootElement.GetProperty("card").GetRawText(), Outcome: document.RootElement.GetProperty("rating").GetProperty("outcome").GetString()!);
        }).ToList();
        return lines.Where((_, i) => i % 40 == 0).Concat(lines.Where(line => line.Outcome == "halted").Take(20)).Concat(lines.Where(line => line.Outcome == "rejected").Take(20));
    }
}
