using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Ocop.Domain;
using Ocop.Domain.Scoring;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOcop();
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<RefusalHandler>();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

var app = builder.Build();
app.UseExceptionHandler();
app.MapPost("/ratings", (Scorecard card, RuleBook book) => book.Rate(card));
app.MapPost("/ratings/list", (List<Scorecard> cards, RuleBook book) =>
{
    // What Rate throws knows its card and not the list: ask Check, which throws nothing, and put the place before each entry.
    var problems = cards.SelectMany((card, i) => book.Check(card).Select(problem => new Problem($"$[{i}]{problem.Entry[1..]}", problem.Text.English))).ToList();
    return problems.Count > 0 ? Results.BadRequest(new Refusal(problems)) : Results.Ok(cards.Select(book.Rate).ToList());
});
app.Run();

internal sealed class RefusalHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (BadHttpRequestException or InvalidEntryException)) return false;
        var json = exception.InnerException as JsonException;
        var place = json?.Path ?? "$";
        var refused = exception as InvalidEntryException ?? json?.InnerException as InvalidEntryException;
        var problems = refused?.Problems.Select(problem => new Problem(place + problem.Entry[1..], problem.Text.English)) ?? [new Problem(place, exception.Message)];
        context.Response.StatusCode = (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        await context.Response.WriteAsJsonAsync(new Refusal([.. problems]), cancellationToken);
        return true;
    }
}

internal sealed record Refusal(IReadOnlyList<Problem> Problems);

internal sealed record Problem(string Entry, string Message);
