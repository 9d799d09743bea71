using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Planning;

namespace Ocop.Domain.Json;

/// <summary>What can be said of a card that is not finished, on the wire.</summary>
internal sealed record PartialRatingDocument(
    string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IntervalDocument? Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IntervalDocument>? Parts,
    IReadOnlyList<PartialRatingStar> Stars,
    IReadOnlyList<string> Open,
    IReadOnlyList<string> MayHaltAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RatingDocument? Rating,
    LocalDate? CheckedOn,
    IReadOnlyList<string> Interpretations)
{
    public static PartialRatingDocument From(PartialRating rating)
    {
        if (rating is not PartialRatingBounds bounds)
        {
            var impossible = Enumerable.Range(1, 5).Select(stars => new PartialRatingStar(stars, PartialRatingProspect.Impossible, [])).ToArray();
            var stop = ((PartialRatingStopped)rating).Rating;
            return new PartialRatingDocument("stopped", null, null, impossible, [], [], RatingDocument.From(stop), stop.CheckedOn, rating.Interpretations);
        }

        var (lowest, highest) = (bounds.Lowest, bounds.Highest);
        return new PartialRatingDocument(
            "bounds",
            new IntervalDocument(lowest.Total, highest.Total),
            lowest.Parts.Codes.ToDictionary(code => code, code => new IntervalDocument((int)lowest.Parts[code].Numerator, (int)highest.Parts[code].Numerator)),
            bounds.Stars,
            lowest.Open,
            bounds.MayHaltAt,
            null,
            lowest.CheckedOn,
            rating.Interpretations);
    }
}

/// <summary>The fewest and the most points.</summary>
internal sealed record IntervalDocument(int Lowest, int Highest);
