using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A rating that was stored, with its card and what it rests on.</summary>
/// <param name="Product">Of which product.</param>
/// <param name="Number">Its number among the ratings of the product.</param>
/// <param name="Card">The card.</param>
/// <param name="Rating">The rating as it was answered then.</param>
/// <param name="DataVersion">The version of the rules' data that rated the card.</param>
/// <param name="Readings">The keys of the readings of the law that the rating rests on.</param>
/// <param name="PackageVersion">The version of the library that rated it.</param>
/// <param name="AddedAt">When it was stored.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record RatingAnswer(RowName Product, int Number, Scorecard Card, Rating Rating, string DataVersion, IReadOnlyList<string> Readings, string PackageVersion, Instant AddedAt, bool Example)
{
    public static RatingAnswer Of(RatingRow row) => Of(row, row.Product);

    public static RatingAnswer Of(RatingRow row, ProductRow product)
    {
        try
        {
            return new(RowName.Of(product), row.Number, OcopJson.ReadScorecard(row.Card), OcopJson.ReadRating(row.Rating), row.DataVersion, row.Readings, row.PackageVersion, row.AddedAt, row.Example);
        }
        catch (InvalidEntryException exception)
        {
            throw new StoredTextException($"rating {row.Id}", exception);
        }
    }
}
