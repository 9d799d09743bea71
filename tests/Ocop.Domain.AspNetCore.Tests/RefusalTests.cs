using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Ocop.Domain.Json;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>The host of docs/web-host.md tells all problems of a card, whether it does not read or does not fit its form, in development as in production.</summary>
public sealed class RefusalTests
{
    private const string Right = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3}}""";
    private const string DoesNotRead = """{"decision":"26/2026/QĐ-TTg","levls":{"1.1":3},"productSet":"11"}""";
    private const string DoesNotFit = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":9,"99":1}}""";

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Right_card_is_rated(string environment)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        Assert.Equal((HttpStatusCode.OK, OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Right)))), await PostAsync(client, "/ratings", Right));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Wrong_card_is_told_with_all_its_problems(string environment)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"problems":[{"entry":"$.levls","message":"unknown member; expected one that this format knows"},{"entry":"$.productSet","message":"wrong type of value; expected a whole number, written in digits"},{"entry":"$.levels","message":"missing; expected an object whose names are codes of criteria"}]}"""),
            await PostAsync(client, "/ratings", DoesNotRead));
        var (status, body) = await PostAsync(client, "/ratings", DoesNotFit);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$.levels['1.1']", "$.levels['99']"], Entries(body));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Problems_name_the_place_of_the_card_in_a_list(string environment)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        var (status, body) = await PostAsync(client, "/ratings/list", $"[{Right},{DoesNotRead}]");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$[1].levls", "$[1].productSet", "$[1].levels"], Entries(body));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Problems_of_a_card_that_does_not_fit_name_its_place_in_a_list_too(string environment)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        var (status, body) = await PostAsync(client, "/ratings/list", $"[{Right},{DoesNotFit},{Right},{DoesNotFit}]");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$[1].levels['1.1']", "$[1].levels['99']", "$[3].levels['1.1']", "$[3].levels['99']"], Entries(body));
        var rating = OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Right)));
        Assert.Equal((HttpStatusCode.OK, $"[{rating},{rating}]"), await PostAsync(client, "/ratings/list", $"[{Right},{Right}]"));
    }

    [Theory]
    [InlineData("Production", "{\"decision\":")]
    [InlineData("Development", "{\"decision\":")]
    [InlineData("Production", "null")]
    [InlineData("Development", "null")]
    [InlineData("Production", "")]
    [InlineData("Development", "")]
    public async Task What_is_no_card_at_all_is_a_400_too(string environment, string body)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        var (status, answer) = await PostAsync(client, "/ratings", body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$"], Entries(answer));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task What_is_no_JSON_by_its_head_keeps_the_status_of_the_framework(string environment)
    {
        await using var factory = Start(environment);
        using var client = factory.CreateClient();
        using var content = new StringContent(Right, Encoding.UTF8, "text/plain");
        using var response = await client.PostAsync(new Uri("/ratings", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Handler_answers_with_a_context_of_the_host_alone()
    {
        await using var host = await WebHost.StartAsync(
            options =>
            {
                options.TypeInfoResolverChain.Clear();
                options.TypeInfoResolverChain.Add(HostContext.Default);
            },
            app =>
            {
                app.UseExceptionHandler();
                Endpoints.MapCards(app);
            },
            services =>
            {
                services.AddProblemDetails();
                services.AddExceptionHandler<RefusalHandler>();
                services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
            });
        foreach (var (card, entries) in new[] { (DoesNotRead, new[] { "$.newCard.levls", "$.newCard.productSet", "$.newCard.levels" }), (DoesNotFit, ["$.levels['1.1']", "$.levels['99']"]) })
        {
            var (status, body) = await host.PostAsync("/ratings/record", $$"""{"sentBy":"x","newCard":{{card}}}""");
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal(entries, Entries(body));
        }
    }

    [Fact]
    public async Task Refused_card_comes_with_both_exceptions()
    {
        Exception? met = null;
        await using var host = await WebHost.StartAsync(map: app =>
        {
            app.Use(async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (BadHttpRequestException exception)
                {
                    met = exception;
                    throw;
                }
            });
            Endpoints.MapCards(app);
        }, environment: "Development");
        await host.PostAsync("/ratings/record", $$"""{"sentBy":"x","newCard":{{Right}},"oldCard":{{DoesNotRead}}}""");
        var json = Assert.IsType<JsonException>(Assert.IsType<BadHttpRequestException>(met).InnerException);
        var refused = Assert.IsType<InvalidEntryException>(json.InnerException);
        Assert.Equal("$.oldCard", json.Path);
        Assert.Equal(refused.Message, json.Message);
        Assert.Equal(refused.Problems.Select(problem => problem.ToString()), json.Message.Split('\n'));
        Assert.Equal(["$.levls", "$.productSet", "$.levels"], refused.Problems.Select(problem => problem.Entry));
    }

    internal static WebApplicationFactory<Program> Start(string environment) => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        // The host has no files of its own.
        builder.UseContentRoot(AppContext.BaseDirectory);
        builder.UseEnvironment(environment);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    });

    internal static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string[] Entries(string body)
    {
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("entry").GetString()!)];
    }
}
