using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>What a card can still become: the least, the most, and each number of stars.</summary>
public sealed record Outlook(Rated Lowest, Rated Highest, IReadOnlyList<(int Stars, PartialRatingProspect Prospect)> Stars, IReadOnlyList<string> MayHaltAt)
{
    /// <summary>Works it out, or returns null where the card is stopped.</summary>
    /// <remarks>The library takes part totals as they are. Of parts that have no points yet, the least is 0 and the most their maximum.</remarks>
    public static Outlook? Of(RuleBook book, Rubric form, Scorecard card, IReadOnlyList<string> openParts)
    {
        if (book.Bounds(card) is not PartialRatingBounds bounds) return null;
        var most = openParts.Count == 0 ? bounds : (PartialRatingBounds)book.Bounds(openParts.Aggregate(card, (filled, part) => filled.WithPart(form, part, form.Parts.First(each => each.Code == part).Max)));
        return new Outlook(bounds.Lowest, most.Highest, [.. bounds.Stars.Zip(most.Stars, (least, best) => (least.Stars, Of(least.Prospect, best.Prospect)))], bounds.MayHaltAt);
    }

    private static PartialRatingProspect Of(PartialRatingProspect least, PartialRatingProspect best) =>
        least == best ? least : PartialRatingProspect.Possible;
}
