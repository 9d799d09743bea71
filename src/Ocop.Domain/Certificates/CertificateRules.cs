using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>The numbers and citations of the rules on certificates.</summary>
internal static class CertificateRules
{
    public const int WindowOpensDaysBefore = 180;
    public const int WindowClosesDaysBefore = 120;
    public const int LongestExtension = 180;
    public const int NoticeDaysBefore = 30;

    // Far from the end of the calendar, so that no date of a certificate can leave it.
    public const int LatestYear = 9990;

    // By the day of signing, dated by their start only, oldest first. All three give 36 months.
    private static readonly (LocalDate From, LegalReference Reference)[] ValidityRules =
    [
        (LegalInstruments.Decision1048.InForceFrom, LegalInstruments.Decision1048.ToReference()),
        (LegalInstruments.Decision148.InForceFrom, LegalInstruments.Decision148.ToReference()),
        (DossierDeadlines.DecisionInForce, LegalInstruments.Decision26.ToReference() with { Article = "4", Clause = "3" }),
    ];

    private static readonly Term Validity = Term.Months(36);

    /// <summary>Gets the day on which Decision 26/2026 came into force: the renewal window, the extension and the list of grounds begin here.</summary>
    public static LocalDate DecisionInForce => DossierDeadlines.DecisionInForce;

    /// <summary>Gets the day on which Decision 148 came into force: the notice before the end begins here.</summary>
    public static LocalDate NoticeFrom => LegalInstruments.Decision148.InForceFrom;

    /// <summary>Gets the last day of Decision 148, 60 days after 22 May 2026.</summary>
    public static LocalDate NoticeThrough => new(2026, 7, 21);

    public static LegalReference Notice { get; } = LegalInstruments.Decision148.ToReference() with { Annex = "II" };

    public static LegalReference Window { get; } = LegalInstruments.Decision26.ToReference() with { Article = "7", Clause = "6", Point = "a" };

    public static LegalReference Withdrawal { get; } = LegalInstruments.Decision26.ToReference() with { Article = "8" };

    public static LegalReference Transition { get; } = LegalInstruments.Decision26.ToReference() with { Article = "12" };

    public static LegalReference Extension { get; } = Transition with { Clause = "3" };

    /// <summary>Returns the last valid day: the corresponding day, or the end of that month; by the other convention the day before it.</summary>
    public static LocalDate LastValidDay(LocalDate validFrom, ValidityConvention convention)
    {
        var corresponding = Validity.LastDay(validFrom);
        return convention == ValidityConvention.Inclusive ? corresponding : corresponding.PlusDays(-1);
    }

    /// <summary>Refuses a convention that has no name.</summary>
    public static ValidityConvention Named(ValidityConvention convention, string parameter) =>
        (ValidityConvention)Guard.InRange((int)convention, 0, (int)ValidityConvention.Exclusive, parameter);

    public static LegalReference ValidityOf(LocalDate signedOn) => Array.FindLast(ValidityRules, rule => rule.From <= signedOn).Reference;
}
