using System.Net;
using System.Text.Json;
using Ocop.Domain.Json;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>Controllers read and write the same formats; what is refused they answer themselves, with all problems.</summary>
public sealed class ControllerTests
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":1},"evaluatedOn":"2026-11-01","product":{"name":"Chè"}}""";

    [Fact]
    public async Task Controller_answers_in_the_documented_format()
    {
        await using var host = await StartAsync();
        foreach (var outcome in new[] { "rated", "halted", "rejected" })
        {
            var (question, answer) = Assert.Single(Vectors.Of("ratings.jsonl", outcome, 1));
            Assert.Equal(Vectors.Canonical(answer), Vectors.Canonical(await host.AskAsync("/controller/rate", question)));
            Assert.Equal(Vectors.Canonical(answer), Vectors.Canonical(await host.AskAsync("/controller/ok", question)));
            Assert.Equal(Vectors.Canonical($"[{answer}]"), Vectors.Canonical(await host.AskAsync("/controller/list", $"[{question}]")));
            Assert.Equal(
                Vectors.Canonical($$"""{"sentBy":"x","newRating":{{answer}},"oldRating":null}"""),
                Vectors.Canonical(await host.AskAsync("/controller/record", $$"""{"sentBy":"x","newCard":{{question}}}""")));
        }

        Assert.Equal(Vectors.Canonical(OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Card)))), Vectors.Canonical(await host.AskAsync("/controller/rate", Card)));
        var (session, result) = Vectors.Read("councils.jsonl", 300)[1];
        Assert.Equal(Vectors.Canonical(result), Vectors.Canonical(await host.AskAsync("/controller/council", session)));
        var (request, plan) = Vectors.Read("plans.jsonl", 300)[1];
        Assert.Equal(Vectors.Canonical(plan), Vectors.Canonical(await host.AskAsync("/controller/plan", request)));
    }

    [Fact]
    public async Task Controller_names_all_problems_of_a_card_at_its_place()
    {
        await using var host = await StartAsync();
        const string Wrong = """{"decision":"26/2026/QĐ-TTg","levls":{},"productSet":"11"}""";
        string[] lines =
        [
            "$.productSet: wrong type of value; expected a whole number, written in digits",
            "$.levls: unknown member; expected one that this format knows",
            "$.levels: missing; expected an object whose names are codes of criteria",
        ];
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ProblemsAsync("/controller/rate", Wrong, "$")).Order(StringComparer.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ProblemsAsync("/controller/list", $"[{Card},{Wrong}]", "$[1]")).Order(StringComparer.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ProblemsAsync("/controller/record", $$"""{"sentBy":"x","newCard":{{Wrong}}}""", "$.newCard")).Order(StringComparer.Ordinal));

        async Task<string[]> ProblemsAsync(string path, string json, string place)
        {
            var (status, body) = await host.PostAsync(path, json);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            using var document = JsonDocument.Parse(body);
            return Assert.Single(document.RootElement.GetProperty("errors").GetProperty(place).EnumerateArray()).GetString()!.Split('\n');
        }
    }

    [Fact]
    public async Task Controller_with_the_handler_tells_what_does_not_fit()
    {
        await using var host = await WebHost.StartAsync(
            map: app =>
            {
                app.UseExceptionHandler();
                app.MapControllers();
            },
            services: services =>
            {
                services.AddProblemDetails();
                services.AddExceptionHandler<RefusalHandler>();
                services.AddControllers().AddApplicationPart(typeof(RatingController).Assembly);
            });
        var (status, body) = await host.PostAsync("/controller/rate", Card.Replace("\"1.1\":3", "\"1.1\":9", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("""{"problems":[{"entry":"$.levels['1.1']","message":"9 is not a level of the criterion; expected 1 to 3"}]}""", body);
    }

    private static Task<WebHost> StartAsync() => WebHost.StartAsync(
        map: app => app.MapControllers(),
        services: services => services.AddControllers().AddApplicationPart(typeof(RatingController).Assembly));
}
