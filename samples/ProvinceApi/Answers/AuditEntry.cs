using Ocop.Domain.Json;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A stored rating beside that of today.</summary>
/// <param name="Product">Of which product.</param>
/// <param name="Number">Its number among the ratings of the product.</param>
/// <param name="Differs">Whether the two differ in anything but the versions.</param>
/// <param name="Why">Why they differ; empty where they do not.</param>
/// <param name="WhyText">The same in a sentence.</param>
/// <param name="Differences">Every member that differs.</param>
/// <param name="DataVersionThen">The version of the rules' data that rated the card then.</param>
/// <param name="DataVersionNow">The version that rates it now; null where it cannot be rated.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record AuditEntry(
    RowName Product,
    int Number,
    bool Differs,
    IReadOnlyList<AuditReason> Why,
    BilingualText? WhyText,
    IReadOnlyList<AuditDifference> Differences,
    string DataVersionThen,
    string? DataVersionNow,
    bool Example)
{
    public static AuditEntry Of(RatingRow row, RuleBook book, Language language)
    {
        Rating then;
        Scorecard card;
        try
        {
            (card, then) = (OcopJson.ReadScorecard(row.Card), OcopJson.ReadRating(row.Rating));
        }
        catch (InvalidEntryException exception)
        {
            return Of(row, null, [AuditReason.Altered], [new AuditDifference(exception.Entry, null, exception.Problem.In(language))]);
        }

        if (Columns(row, then) is { Count: > 0 } altered) return Of(row, null, [AuditReason.Altered], altered);
        if (book.Check(card) is { Count: > 0 } problems)
        {
            var version = book.TryGetRules(card.Decision, out var rules) ? rules.DataVersion : null;
            return Of(row, version, [Cause(row, version)], [.. problems.Select(problem => new AuditDifference(problem.Under("card").Entry, null, problem.Text.In(language)))]);
        }

        var now = book.Rate(card);
        var differences = AuditDifference.Between(row.Rating, OcopJson.Write(now));
        if (differences.Count == 0) return Of(row, now.DataVersion, [], []);
        var cause = Cause(row, now.DataVersion);
        var isRead = cause != AuditReason.Altered && !row.Readings.SequenceEqual(now.Interpretations);
        return Of(row, now.DataVersion, isRead ? [cause, AuditReason.Readings] : [cause], differences);
    }

    private static AuditEntry Of(RatingRow row, string? now, IReadOnlyList<AuditReason> why, IReadOnlyList<AuditDifference> differences) =>
        new(RowName.Of(row.Product), row.Number, why.Count > 0, why, why.Count > 0 ? Say(why) : null, differences, row.DataVersion, now, row.Example);

    private static AuditReason Cause(RatingRow row, string? now) =>
        now != row.DataVersion ? AuditReason.DataVersion
        : Ratings.PackageVersion != row.PackageVersion ? AuditReason.Package
        : AuditReason.Altered;

    // What is searched by was copied from the rating: where they differ now, one of them was altered.
    private static List<AuditDifference> Columns(RatingRow row, Rating rating)
    {
        var found = new List<AuditDifference>();
        Compare("decision", row.Decision, rating.Decision);
        Compare("productSet", row.ProductSet, rating.ProductSet);
        Compare("outcome", row.Outcome, Ratings.OutcomeOf(rating));
        Compare("stars", row.Stars, rating.Stars);
        Compare("total", row.Total, Ratings.TotalOf(rating));
        Compare("dataVersion", row.DataVersion, rating.DataVersion);
        Compare("readings", string.Join(", ", row.Readings), string.Join(", ", rating.Interpretations));
        return found;

        void Compare<T>(string column, T? stored, T? rated)
        {
            if (!EqualityComparer<T>.Default.Equals(stored, rated)) found.Add(new AuditDifference("columns." + column, Invariant(stored), Invariant(rated)));
        }

        static string? Invariant<T>(T? value) => value is null ? null : FormattableString.Invariant($"{value}");
    }

    private static BilingualText Say(IReadOnlyList<AuditReason> why)
    {
        var texts = why.Select(reason => reason switch
        {
            AuditReason.DataVersion => new BilingualText("dữ liệu quy định nay là phiên bản khác", "the data of the rules has another version now"),
            AuditReason.Package => new BilingualText("thư viện nay là phiên bản khác", "the library has another version now"),
            AuditReason.Readings => new BilingualText("kết quả nay dựa trên cách hiểu khác", "the rating rests on other readings now"),
            AuditReason.Altered => new BilingualText("quy định và thư viện không đổi: dữ liệu đã lưu bị sửa", "neither rules nor library changed: what is stored was altered"),
            _ => throw new ArgumentOutOfRangeException(nameof(why), reason, "Expected a reason that has a name."),
        }).ToArray();
        return new(string.Join("; ", texts.Select(text => text.Vietnamese)), string.Join("; ", texts.Select(text => text.English)));
    }
}
