using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>The rules of a certificate's status written out once more, from what happened and not from what the library makes of it.</summary>
internal static class CertificateReading
{
    private static readonly LocalDate DecisionInForce = new(2026, 5, 22);

    public static CertificateStatus StatusOn(CertificateStory story, LocalDate day)
    {
        if (day >= story.Withdrawn) return CertificateStatus.Withdrawn;
        if (day < story.ValidFrom) return CertificateStatus.NotYetValid;
        var last = story.LastValidDay;
        if (day > last) return IsExtendedOn(story, day) ? CertificateStatus.Extended : CertificateStatus.Expired;
        if (!HasWindow(story) || day < last.PlusDays(-180)) return CertificateStatus.Valid;
        if (InWindow(story).Any(filed => filed <= day)) return CertificateStatus.RenewalFiled;
        return day <= last.PlusDays(-120) ? CertificateStatus.RenewalOpen : CertificateStatus.WindowMissed;
    }

    public static bool IsInForceOn(CertificateStory story, LocalDate day) =>
        StatusOn(story, day) is not (CertificateStatus.NotYetValid or CertificateStatus.Expired or CertificateStatus.Withdrawn);

    // There is a window where it closes, 120 days before the end, under 26/2026.
    public static bool HasWindow(CertificateStory story) => story.LastValidDay.PlusDays(-120) >= DecisionInForce;

    private static IEnumerable<LocalDate> InWindow(CertificateStory story) =>
        story.Filings.Where(filed => HasWindow(story) && filed >= story.LastValidDay.PlusDays(-180) && filed <= story.LastValidDay.PlusDays(-120));

    // A dossier after the window, or any where there is none, for a certificate that ends under 26/2026: until the result and for 180 days at most.
    private static bool IsExtendedOn(CertificateStory story, LocalDate day) =>
        story.LastValidDay >= DecisionInForce
        && !InWindow(story).Any()
        && story.Filings.Any(filed => !HasWindow(story) || filed > story.LastValidDay.PlusDays(-120))
        && day <= story.LastValidDay.PlusDays(180)
        && !(day >= story.Concluded);
}
