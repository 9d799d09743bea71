using NodaTime.Text;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>What a host answers: every question of the library, and a card in every place that a host has for one.</summary>
internal static class Endpoints
{
    public static void Map(WebApplication app)
    {
        MapCards(app);
        MapFormats(app);

        // What no host should do.
        app.MapPost("/read/certificate", (Certificate certificate) => certificate.Stars);
        app.MapPost("/read/regime", (RegimeOutcome outcome) => outcome.CheckedOn);
        app.MapGet("/write/certificate", (RuleBook book) => book.CertificateFor(new NodaTime.LocalDate(2024, 1, 1), 3));
    }

    /// <summary>Maps every question of the library.</summary>
    public static void MapFormats(WebApplication app)
    {
        // Each declares the type that its answer has.
        app.MapPost("/ratings/concrete", (Scorecard card, RuleBook book) => TypedResults.Ok((Rated)book.Rate(card)));
        app.MapPost("/ratings/halted", (Scorecard card, RuleBook book) => (Halted)book.Rate(card));

        // What is read and what is written, of every format.
        app.MapPost("/plans", (UpgradePlanRequest request, RuleBook book) => book.Plan(request));
        app.MapPost("/councils", (CouncilSession session, RuleBook book) => book.Decide(session));
        app.MapPost("/certificates", (CertificateQuestion question, RuleBook book) => book.Answer(question));
        app.MapGet("/regimes", (string kind, string filed, string evaluated, RuleBook book) => book.RegimeFor(KindOf(kind), Day(filed), Day(evaluated)));
        app.MapGet("/regimes/english", (string kind, string filed, string evaluated, RuleBook book) =>
            Results.Content(OcopJson.Write(book.RegimeFor(KindOf(kind), Day(filed), Day(evaluated)), Language.English), "application/json"));
        app.MapPost("/bounds", (Scorecard card, RuleBook book) => book.Bounds(card));
        app.MapPost("/explanations", (Scorecard card, RuleBook book) => book.Explain(card));
        app.MapGet("/forms", (string decision, RuleBook book) => book.Rules(decision));
        app.MapGet("/forms/{set}", (string decision, int set, RuleBook book) => book.RubricFor(decision, set));

        // What is read back equal.
        app.MapPost("/same/card", (Scorecard card) => card);
        app.MapPost("/same/rating", (Rating rating) => rating);
        app.MapPost("/same/plan", (UpgradePlan plan) => plan);
        app.MapPost("/same/request", (UpgradePlanRequest request) => request);
        app.MapPost("/same/costs", (UpgradePlanCosts costs) => costs);
        app.MapPost("/same/session", (CouncilSession session) => session);
        app.MapPost("/same/question", (CertificateQuestion question) => question);
    }

    /// <summary>Maps what needs of a host's own context no more than cards and ratings.</summary>
    public static void MapCards(WebApplication app)
    {
        app.MapPost("/ratings", (Scorecard card, RuleBook book) => book.Rate(card));
        app.MapPost("/ratings/task", (Scorecard card, RuleBook book) => Task.FromResult(book.Rate(card)));
        app.MapPost("/ratings/results", (Scorecard card, RuleBook book) => Results.Ok(book.Rate(card)));
        app.MapPost("/ratings/object", (Scorecard card, RuleBook book) => Results.Ok((object)book.Rate(card)));
        app.MapPost("/ratings/json", (Scorecard card, RuleBook book) => Results.Json(book.Rate(card)));
        app.MapPost("/ratings/typed", (Scorecard card, RuleBook book) => TypedResults.Ok(book.Rate(card)));
        app.MapPost("/ratings/list", (List<Scorecard> cards, RuleBook book) => cards.Select(book.Rate).ToList());
        app.MapPost("/ratings/named", (Dictionary<string, Scorecard> cards, RuleBook book) => cards.ToDictionary(card => card.Key, card => book.Rate(card.Value)));
        app.MapPost("/ratings/record", (Submission submission, RuleBook book) =>
            new Reply(submission.SentBy, book.Rate(submission.NewCard), submission.OldCard is { } old ? book.Rate(old) : null));
    }

    private static DossierKind KindOf(string word) => word switch
    {
        "first" => DossierKind.FirstEvaluation,
        "upgrade" => DossierKind.Upgrade,
        _ => DossierKind.ReEvaluation,
    };

    private static NodaTime.LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
