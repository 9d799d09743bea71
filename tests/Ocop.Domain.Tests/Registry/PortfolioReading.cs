using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

/// <summary>What the events of a product say of the certificate of one rating, gathered once more from the whole list.</summary>
internal static class PortfolioReading
{
    /// <summary>Returns what is known on a day of the certificate of a rating: its dossiers, and the latest result after one of them.</summary>
    public static CertificateStory StoryOf(ListedProduct entry, ProductEvent rating, LocalDate on, ValidityConvention convention)
    {
        // By its rating among all of the list, and not of those up to the day: a dossier is of the certificate before it.
        var own = entry.Events.Where(change => change.Stars is null && change.On <= on && entry.RatingOf(change) == rating).ToArray();
        var filings = own.Where(change => change.Kind == ProductEventKind.Filed).Select(change => change.On).Distinct().ToArray();
        var results = own.Where(change => change.Kind == ProductEventKind.Concluded).Select(change => change.On)
            .Concat(entry.Events.Where(change => change.Kind == ProductEventKind.ReRated && change.On > on && change.SignedOn <= on && change.SignedOn >= rating.On).Select(change => change.SignedOn!.Value))
            .Where(result => filings.Any(filed => filed <= result))
            .ToArray();
        var happenings = filings.Select(filed => new CertificateHappening(CertificateHappeningKind.Filed, filed));
        if (results.Length > 0) happenings = happenings.Append(new CertificateHappening(CertificateHappeningKind.Concluded, results.Min()));
        return new CertificateStory(rating.On, rating.Stars!.Value, 0, convention, [.. happenings]);
    }
}
