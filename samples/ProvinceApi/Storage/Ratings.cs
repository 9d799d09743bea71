using System.Reflection;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Makes rows of what the library answered.</summary>
internal static class Ratings
{
    /// <summary>The version of the library that rates.</summary>
    public static readonly string PackageVersion = typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Rates a card and makes the row.</summary>
    public static RatingRow ToRow(this RuleBook book, Scorecard card, ProductRow product, int number, Instant now, bool example)
    {
        var rating = book.Rate(card);
        return new RatingRow
        {
            ProductId = product.Id,
            Number = number,
            Card = OcopJson.Write(card),
            Rating = OcopJson.Write(rating),
            Decision = rating.Decision,
            ProductSet = rating.ProductSet,
            Outcome = OutcomeOf(rating),
            Stars = rating.Stars,
            Total = TotalOf(rating),
            EvaluatedOn = card.EvaluatedOn,
            DataVersion = rating.DataVersion!,
            Readings = [.. rating.Interpretations],
            PackageVersion = PackageVersion,
            AddedAt = now,
            Example = example,
        };
    }

    /// <summary>Decides a session and makes the row.</summary>
    public static SessionRow ToRow(this RuleBook book, CouncilSession session, ProductRow product, int number, Instant now, bool example)
    {
        var result = book.Decide(session);
        return new SessionRow
        {
            ProductId = product.Id,
            Number = number,
            Session = OcopJson.Write(session),
            Result = OcopJson.Write(result),
            Decision = session.Decision,
            ProductSet = session.ProductSet,
            Outcome = OutcomeOf(result),
            Stars = (result as CouncilRated)?.Stars,
            EvaluatedOn = session.Members[0].Card.EvaluatedOn, // one day for all
            AddedAt = now,
            Example = example,
        };
    }

    public static string OutcomeOf(Rating rating) => rating switch
    {
        Rated => "rated",
        Halted => "halted",
        Rejected => "rejected",
        _ => throw new InvalidOperationException("A rating has three outcomes."),
    };

    public static decimal? TotalOf(Rating rating) => (rating as Rated)?.ExactTotal.Value;

    private static string OutcomeOf(CouncilResult result) => result switch
    {
        CouncilRated => "rated",
        CouncilForwarded => "forwarded",
        CouncilReturned => "returned",
        CouncilScoreAgain => "scoreAgain",
        CouncilNoQuorum => "noQuorum",
        CouncilStopped => "stopped",
        _ => throw new InvalidOperationException("A council has six outcomes."),
    };
}
