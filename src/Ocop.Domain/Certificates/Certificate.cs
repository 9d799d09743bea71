using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>A certificate of an OCOP product (giấy chứng nhận sản phẩm OCOP): its term, what was filed for its renewal, its withdrawal, and what it is worth on any day.</summary>
/// <remarks>
/// <para>Valid for 36 months from the day of issue, under every decision so far. Its end never moves from a day off.</para>
/// <para>
/// Dates of the renewal window and of the extension are those of the term and of the dossiers; a withdrawal does not move them, it only wins over them.
/// Where a dossier was filed before the window opened, it does not count: the window is open for it once more.
/// </para>
/// <para>An event that is already there changes nothing and gives the same instance; one that cannot have happened is refused.</para>
/// <para>Law: Decision 26/2026/QĐ-TTg, Articles 4, 7, 8 and 12; Decision 148/QĐ-TTg, Annex II; Decision 1048/QĐ-TTg.</para>
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class Certificate
{
    private LocalDate[] filings = [];

    /// <summary>Creates a certificate.</summary>
    /// <param name="signedOn">The day on which it is signed, from 21 August 2019.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <param name="validFrom">The first valid day, not before the signing; null for the day of the signing.</param>
    /// <param name="convention">How the last valid day is counted.</param>
    /// <exception cref="InvalidEntryException">An entry cannot be: the error names <c>$.signed</c>, <c>$.stars</c> or <c>$.validFrom</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The convention has no name.</exception>
    public Certificate(LocalDate signedOn, int stars, LocalDate? validFrom = null, ValidityConvention convention = ValidityConvention.Inclusive)
    {
        Convention = CertificateRules.Named(convention, nameof(convention));
        if (signedOn < CertifyingAuthorities.KnownFrom)
        {
            throw Refused("signed", "cần ngày từ 2019-08-21, khi có quy định chung đầu tiên", "expected a day from 2019-08-21, when the first national rules began");
        }

        if (stars is < 3 or > 5) throw Refused("stars", "cần 3, 4 hoặc 5 sao", "expected 3, 4 or 5 stars");
        var from = validFrom ?? signedOn;
        if (from < signedOn) throw Refused("validFrom", $"cần ngày không trước ngày ký {Text(signedOn)}", $"expected a day not before the signing on {Text(signedOn)}");
        if (from.Year > CertificateRules.LatestYear)
        {
            throw Refused(validFrom is null ? "signed" : "validFrom", $"cần năm không sau {CertificateRules.LatestYear}", $"expected a year up to {CertificateRules.LatestYear}");
        }

        SignedOn = signedOn;
        Stars = stars;
        ValidFrom = from;
        LastValidDay = CertificateRules.LastValidDay(from, Convention);
        var closes = LastValidDay.PlusDays(-CertificateRules.WindowClosesDaysBefore);
        if (closes >= CertificateRules.DecisionInForce) Window = new RenewalWindow(LastValidDay.PlusDays(-CertificateRules.WindowOpensDaysBefore), closes);
    }

    /// <summary>Gets the day on which it is signed.</summary>
    public LocalDate SignedOn { get; }

    /// <summary>Gets the stars, 3 to 5.</summary>
    public int Stars { get; }

    /// <summary>Gets the first valid day.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Gets how the last valid day is counted.</summary>
    public ValidityConvention Convention { get; }

    /// <summary>Gets the number of the decision that recognised the product, or null. It has no part in the status.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Gets the product, as the host names it, or null. It has no part in the status.</summary>
    public string? Product { get; init; }

    /// <summary>Gets the last valid day of the term, 36 months on.</summary>
    public LocalDate LastValidDay { get; }

    /// <summary>Gets who certifies at these stars on the day of the signing.</summary>
    public CertifyingAuthorityOutcome Authority => CertifyingAuthorities.Of(Stars, SignedOn);

    /// <summary>Gets the window for the renewal, or null where it would have closed before 22 May 2026, when the rule began.</summary>
    public RenewalWindow? Window { get; }

    /// <summary>Gets the last day for the authority's written notice, 30 days before the end; null where a window stands in its place or the day lies outside the time of Decision 148.</summary>
    public LocalDate? NoticeDueOn
    {
        get
        {
            var day = LastValidDay.PlusDays(-CertificateRules.NoticeDaysBefore);
            return Window is null && day >= CertificateRules.NoticeFrom && day <= CertificateRules.NoticeThrough ? day : null;
        }
    }

    /// <summary>Gets the days on which dossiers for re-evaluation were filed, in order.</summary>
    public IReadOnlyList<LocalDate> Filings => Unchangeable.Wrap(filings);

    /// <summary>Gets the day on which the result of the re-evaluation came, or null.</summary>
    public LocalDate? ConcludedOn { get; private set; }

    /// <summary>Gets the withdrawal, or null.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Gets the day of the first dossier inside the window, or null.</summary>
    public LocalDate? FiledInWindow => Window is { } window ? First(window.Contains) : null;

    /// <summary>Gets the day of the first dossier after the window and by the last valid day, or null; null as well where one was filed inside the window, and for a certificate that ended before 22 May 2026.</summary>
    /// <remarks>Where there is no window none could be met, and every dossier by the last valid day counts: a reading that is listed among the interpretations. Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    public LocalDate? FiledLate =>
        LastValidDay >= CertificateRules.DecisionInForce && FiledInWindow is null ? First(day => !(day <= Window?.Closes)) : null;

    /// <summary>Gets the last day of the extension that a dossier filed late gives: 180 days past the end, or the day before the result if that is earlier; null where there is none.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    public LocalDate? ExtensionEnds
    {
        get
        {
            if (FiledLate is null) return null;
            var last = LastValidDay.PlusDays(CertificateRules.LongestExtension);
            if (ConcludedOn is { } concluded && concluded <= last) last = concluded.PlusDays(-1);
            return last > LastValidDay ? last : null;
        }
    }

    /// <summary>Gets the runs of days with one status, from the beginning to the end of time, without gap or overlap.</summary>
    public IReadOnlyList<CertificatePeriod> Periods
    {
        get
        {
            LocalDate?[] edges =
            [
                ValidFrom, Window?.Opens, FiledInWindow, Window?.Closes.PlusDays(1), LastValidDay.PlusDays(1), ExtensionEnds?.PlusDays(1), Withdrawal?.On,
            ];
            var periods = new List<CertificatePeriod> { new(null, null, StatusOn(ValidFrom.PlusDays(-1))) };
            foreach (var edge in edges.OfType<LocalDate>().OrderBy(day => day))
            {
                var status = StatusOn(edge);
                var last = periods[periods.Count - 1];
                if (status == last.Status) continue;
                periods[periods.Count - 1] = last with { Through = edge.PlusDays(-1) };
                periods.Add(new CertificatePeriod(edge, null, status));
            }

            return Unchangeable.Wrap(periods);
        }
    }

    /// <summary>Gets the dossier that the authority must decide on. Where there is no window every dossier counts: none could be early.</summary>
    internal LocalDate? CountedFiling => FiledInWindow ?? FiledLate ?? (Window is null ? First(_ => true) : null);

    /// <summary>Files a dossier for re-evaluation.</summary>
    /// <param name="filedOn">The day of filing.</param>
    /// <returns>The certificate with the dossier; the same instance if it was there.</returns>
    /// <exception cref="InvalidEntryException"><c>$.filed</c>: the day lies before the signing or after the last valid day.</exception>
    public Certificate File(LocalDate filedOn)
    {
        if (filings.Contains(filedOn)) return this;
        if (filedOn < SignedOn) throw Refused("filed", $"cần ngày không trước ngày ký {Text(SignedOn)}", $"expected a day not before the signing on {Text(SignedOn)}");
        if (filedOn > LastValidDay)
        {
            throw Refused("filed", $"cần ngày không sau ngày cuối hiệu lực {Text(LastValidDay)}", $"expected a day not after the last valid day {Text(LastValidDay)}");
        }

        var copy = Copy();
        copy.filings = [.. filings.Append(filedOn).OrderBy(day => day)];
        return copy;
    }

    /// <summary>Records that the result of the re-evaluation has come, whatever it is: an extension ends with it.</summary>
    /// <param name="concludedOn">The day of the result.</param>
    /// <returns>The certificate with the result; the same instance if it was there.</returns>
    /// <exception cref="InvalidEntryException"><c>$.concluded</c>: no dossier was filed by the day, or there is a result of another day.</exception>
    public Certificate Conclude(LocalDate concludedOn)
    {
        if (ConcludedOn == concludedOn) return this;
        if (ConcludedOn is { } known) throw Refused("concluded", $"đã có kết quả ngày {Text(known)}", $"the result came on {Text(known)}");
        if (filings.Length == 0 || concludedOn < filings[0]) throw Refused("concluded", "cần hồ sơ nộp trước kết quả", "expected a dossier filed before the result");
        var copy = Copy();
        copy.ConcludedOn = concludedOn;
        return copy;
    }

    /// <summary>Withdraws the certificate, before or after its end.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <returns>The withdrawn certificate; the same instance if it was so withdrawn.</returns>
    /// <exception cref="ArgumentNullException">The withdrawal is null.</exception>
    /// <exception cref="InvalidEntryException"><c>$.withdrawn</c>: the day lies before the start of validity, or there is another withdrawal.</exception>
    public Certificate Withdraw(Withdrawal withdrawal)
    {
        Guard.NotNull(withdrawal, nameof(withdrawal));
        if (withdrawal == Withdrawal) return this;
        if (Withdrawal is { } known) throw Refused("withdrawn", $"đã thu hồi ngày {Text(known.On)}", $"it was withdrawn on {Text(known.On)}");
        if (withdrawal.On < ValidFrom)
        {
            throw Refused("withdrawn", $"cần ngày không trước ngày bắt đầu hiệu lực {Text(ValidFrom)}", $"expected a day not before the start of validity on {Text(ValidFrom)}");
        }

        var copy = Copy();
        copy.Withdrawal = withdrawal;
        return copy;
    }

    /// <summary>Returns the status on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    public CertificateStatus StatusOn(LocalDate day)
    {
        // A comparison with a day that is not there is false.
        if (day >= Withdrawal?.On) return CertificateStatus.Withdrawn;
        if (day < ValidFrom) return CertificateStatus.NotYetValid;
        if (day > LastValidDay) return day <= ExtensionEnds ? CertificateStatus.Extended : CertificateStatus.Expired;
        if (Window is null) return CertificateStatus.Valid;
        if (day >= FiledInWindow) return CertificateStatus.RenewalFiled;
        if (Window.Contains(day)) return CertificateStatus.RenewalOpen;
        return day > Window.Closes ? CertificateStatus.WindowMissed : CertificateStatus.Valid;
    }

    /// <summary>Returns whether the certificate is in force on a day: valid or extended.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the product may show its stars.</returns>
    public bool IsInForceOn(LocalDate day) =>
        StatusOn(day) is not (CertificateStatus.NotYetValid or CertificateStatus.Expired or CertificateStatus.Withdrawn);

    /// <summary>Returns what the certificate is worth on a day, why, and what must happen next.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The standing.</returns>
    public CertificateStanding StandingOn(LocalDate day, WorkingDayCalendar? calendar = null) =>
        CertificateGuidance.Standing(this, day, calendar ?? RuleBook.Default.WorkingDays);

    /// <summary>Returns the whole timeline: every dated step in order of date.</summary>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The steps. What a withdrawal left without an object is not listed.</returns>
    public IReadOnlyList<CertificateStep> Steps(WorkingDayCalendar? calendar = null) =>
        CertificateGuidance.Steps(this, calendar ?? RuleBook.Default.WorkingDays);

    /// <summary>Returns by when the authority must have finished the re-evaluation.</summary>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline, counted from the dossier as complete, or null where no dossier counts or the law of its time sets no term.</returns>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 6; Article 12 for a dossier filed before it.</remarks>
    public Deadline? ResultDue(WorkingDayCalendar? calendar = null)
    {
        if (CountedFiling is not { } filed) return null;
        if (filed >= CertificateRules.DecisionInForce) return DossierDeadlines.ReEvaluation(filed, calendar);
        var wasOpen = LastValidDay >= CertificateRules.DecisionInForce && !(ConcludedOn < CertificateRules.DecisionInForce);
        return wasOpen ? DossierDeadlines.EarlierReEvaluation() : null;
    }

    private static InvalidEntryException Refused(string entry, string vietnamese, string english) => new("$." + entry, new BilingualText(vietnamese, english));

    private static string Text(LocalDate day) => IsoDate.Format(day);

    private LocalDate? First(Func<LocalDate, bool> counts)
    {
        foreach (var day in filings)
        {
            if (counts(day)) return day;
        }

        return null;
    }

    private Certificate Copy() => (Certificate)MemberwiseClone();
}
