using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>A certificate of an OCOP product (giấy chứng nhận sản phẩm OCOP): its term, what was filed for its renewal, its withdrawal, and what it is worth on any day.</summary>
/// <remarks>
/// <para>A book makes it, by <see cref="RuleBook.CertificateFor(LocalDate, int, LocalDate?, ValidityConvention)"/>, and the law of that book answers for it.</para>
/// <para>Its term is that of the instrument in force on the day of the signing: 36 months under every decision so far. Its end never moves from a day off. Where no instrument says the term, there is no last valid day and the status is not known.</para>
/// <para>
/// Dates of the renewal window and of the extension are those of the term and of the dossiers; a withdrawal does not move them, it only wins over them.
/// Where a dossier was filed before the window opened, it does not count: the window is open for it once more.
/// </para>
/// <para>An event that is already there changes nothing and gives the same instance; one that cannot have happened is refused.</para>
/// <para>Law: Decision 26/2026/QĐ-TTg, Articles 4, 7, 8 and 12; Decision 148/QĐ-TTg, Annex II; Decision 1048/QĐ-TTg.</para>
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial class Certificate
{
    private WindowAnswer window;
    private LocalDate[] filings = [];

    internal Certificate(CertificateLaw law, LocalDate signedOn, int stars, LocalDate? validFrom, ValidityConvention convention)
        : this(law, Checked(law, signedOn, stars, validFrom), signedOn, stars, validFrom ?? signedOn, convention)
    {
    }

    private Certificate(CertificateLaw law, LawPeriod<CertificateRules> period, LocalDate signedOn, int stars, LocalDate from, ValidityConvention convention)
    {
        Law = law;
        Convention = convention;
        SignedOn = signedOn;
        Stars = stars;
        ValidFrom = from;
        Instrument = period.Instrument;
        TermRule = period.Value?.Term;
        LastValidDay = law.LastValidDay(signedOn, from, Convention);
        window = LastValidDay is { } last ? law.WindowOf(last) : new WindowAnswer(null, null);
    }

    /// <summary>Gets the day on which it is signed.</summary>
    public LocalDate SignedOn { get; }

    /// <summary>Gets the stars, 3 to 5.</summary>
    public int Stars { get; }

    /// <summary>Gets the first valid day.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Gets how the last valid day is counted.</summary>
    public ValidityConvention Convention { get; }

    /// <summary>Gets the instrument in force on the day of the signing, whose term it has, with its amendments of that day.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the term, or null where that instrument does not say.</summary>
    public Term? Term => TermRule?.Length;

    /// <summary>Gets the number of the decision that recognised the product, or null. It has no part in the status.</summary>
    public string? DecisionNumber { get; private set; }

    /// <summary>Gets the product, as the host names it, or null. It has no part in the status.</summary>
    public string? Product { get; private set; }

    /// <summary>Gets the last valid day of the term, or null where no instrument says the term.</summary>
    public LocalDate? LastValidDay { get; }

    /// <summary>Gets who certifies at these stars on the day of the signing.</summary>
    public CertifyingAuthorityOutcome Authority => Law.AuthorityFor(Stars, SignedOn);

    /// <summary>Gets the window for the renewal; null where it would have closed before the rule began, where the law gives none or where it is not known.</summary>
    /// <remarks>It is that of the newest instrument whose window, counted back from the last valid day, closes on or after its first day in force, and then on all its days.</remarks>
    public RenewalWindow? Window => window.Window;

    /// <summary>Gets the last day for the authority's written notice before the end; null where a window stands in its place, or the day lies outside the time of an instrument that asks for it.</summary>
    public LocalDate? NoticeDueOn => Notice?.On;

    /// <summary>Gets the days on which dossiers for re-evaluation were filed, in order.</summary>
    public IReadOnlyList<LocalDate> Filings => Unchangeable.Wrap(filings);

    /// <summary>Gets the day on which the result of the re-evaluation came, or null.</summary>
    public LocalDate? ConcludedOn { get; private set; }

    /// <summary>Gets the withdrawal, or null.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Gets the day of the first dossier inside the window, or null.</summary>
    public LocalDate? FiledInWindow => Window is { } window ? First(window.Contains) : null;

    /// <summary>Gets the day of the first dossier after the window and by the last valid day, or null; null as well where one was filed inside the window, and for a certificate on whose last day the law extends none.</summary>
    /// <remarks>Where there is no window none could be met, and every dossier by the last valid day counts: a reading that is listed among the interpretations. Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    public LocalDate? FiledLate => ExtensionRule is not null && window.NotKnownBy is null ? Late : null;

    /// <summary>Gets the last day of the extension that a dossier filed late gives: so long past the end as the law of the last valid day says, or the day before the result if that is earlier; null where there is none or it is not known.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3: 180 days.</remarks>
    public LocalDate? ExtensionEnds
    {
        get
        {
            if (FiledLate is null) return null;
            var last = LongestExtension!.Value;
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
                ValidFrom, KnownWindow?.Opens, FiledInKnownWindow, KnownWindow?.Closes.PlusDays(1), window.NotKnownFrom, LastValidDay?.PlusDays(1), ExtensionEnds?.PlusDays(1), Withdrawal?.On,
                LongestExtension?.PlusDays(1), ConcludedOn,
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

    internal CertificateLaw Law { get; }

    internal CitedTerm? TermRule { get; }

    /// <summary>Gets the provision that sets the term, or the instrument that should.</summary>
    internal LegalReference TermReference => TermRule?.Reference ?? Instrument.ToReference();

    /// <summary>Gets the day and the provision of the notice.</summary>
    internal (LocalDate On, LegalReference Reference)? Notice => LastValidDay is { } last ? Law.NoticeOf(last, window) : null;

    /// <summary>Gets how long the law of the last valid day extends, or null where it does not or does not say.</summary>
    internal CitedTerm? ExtensionRule => Transition?.Value?.Extension;

    /// <summary>Gets the window as far as it is known: that of before, where the newest instrument does not say.</summary>
    internal RenewalWindow? KnownWindow => window.Window ?? window.Earlier;

    /// <summary>Gets the instrument that does not say when a dossier is filed, or null.</summary>
    internal LegalInstrument? WindowNotKnownBy => window.NotKnownBy;

    /// <summary>Gets the instrument that does not say whether the certificate is extended, or null.</summary>
    internal LegalInstrument? ExtensionNotKnownBy => Transition is { Value: null } transition ? transition.Instrument : null;

    /// <summary>Gets the instrument whose window it has, or that gives none.</summary>
    internal LegalInstrument? WindowInstrument => window.Instrument;

    /// <summary>Gets the instrument that says whether the certificate is extended.</summary>
    internal LegalInstrument? ExtensionInstrument => Transition?.Instrument;

    /// <summary>Gets whether the last month of the term lacks the day on which it began, and the day before is counted: 28 February for a beginning on 29 February.</summary>
    internal bool EndsWithoutCorrespondingDay => Convention == ValidityConvention.Exclusive && TermRule is { } rule && CertificateLaw.LacksCorrespondingDay(rule.Length, ValidFrom);

    /// <summary>Gets the dossier that the authority must decide on. Where there is no window every dossier counts: none could be early.</summary>
    internal LocalDate? CountedFiling => Window is null ? First(_ => true) : FiledInWindow ?? FiledLate;

    /// <summary>Files a dossier for re-evaluation.</summary>
    /// <param name="filedOn">The day of filing.</param>
    /// <returns>The certificate with the dossier; the same instance if it was there.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidEntryException"><c>$.filed</c>: the day lies before the signing or after the last valid day.</exception>
    public Certificate File(LocalDate filedOn)
    {
        if (filings.Contains(Guard.Iso(filedOn, nameof(filedOn)))) return this;
        if (ProblemOfFiling(filedOn) is { } problem) throw problem.ToException();
        var copy = Copy();
        copy.filings = [.. filings.Append(filedOn).OrderBy(day => day)];
        return copy;
    }

    /// <summary>Records that the result of the re-evaluation has come, whatever it is: an extension ends with it.</summary>
    /// <param name="concludedOn">The day of the result.</param>
    /// <returns>The certificate with the result; the same instance if it was there.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidEntryException"><c>$.concluded</c>: no dossier was filed by the day, or there is a result of another day.</exception>
    public Certificate Conclude(LocalDate concludedOn)
    {
        if (ConcludedOn == Guard.Iso(concludedOn, nameof(concludedOn))) return this;
        if (ConcludedOn is { } known) throw CertificateTexts.ConcludedAlready(known).ToException();
        if (filings.Length == 0 || concludedOn < filings[0]) throw CertificateTexts.NothingToConclude.ToException();
        var copy = Copy();
        copy.ConcludedOn = concludedOn;
        return copy;
    }

    /// <summary>Withdraws the certificate, before or after its end.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <returns>The withdrawn certificate; the same instance if it was so withdrawn.</returns>
    /// <exception cref="ArgumentNullException">The withdrawal is null.</exception>
    /// <exception cref="InvalidEntryException"><c>$.withdrawn</c>: the day lies before the start of validity, or there is another withdrawal; <c>$.concludedOn</c>: the conclusion comes after the withdrawal.</exception>
    public Certificate Withdraw(Withdrawal withdrawal)
    {
        Guard.NotNull(withdrawal, nameof(withdrawal));
        if (withdrawal == Withdrawal) return this;
        if (Withdrawal is { } known) throw CertificateTexts.WithdrawnAlready(known.On).ToException();
        if (withdrawal.ConcludedOn > withdrawal.On) throw CertificateTexts.ConcludedAfterWithdrawal(withdrawal.On).ToException();
        if (withdrawal.On < ValidFrom) throw CertificateTexts.WithdrawnBeforeValidity(ValidFrom).ToException();
        var copy = Copy();
        copy.Withdrawal = withdrawal;
        return copy;
    }

    /// <summary>Returns the certificate with the product that the host names.</summary>
    /// <param name="product">The product, or null for none.</param>
    /// <returns>The certificate; this one does not change.</returns>
    public Certificate WithProduct(string? product)
    {
        var copy = Copy();
        copy.Product = product;
        return copy;
    }

    /// <summary>Returns the certificate with the number of the decision that recognised the product.</summary>
    /// <param name="decisionNumber">The number, or null for none.</param>
    /// <returns>The certificate; this one does not change.</returns>
    public Certificate WithDecisionNumber(string? decisionNumber)
    {
        var copy = Copy();
        copy.DecisionNumber = decisionNumber;
        return copy;
    }

    /// <summary>Returns the status on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public CertificateStatus StatusOn(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
        // A comparison with a day that is not there is false.
        if (day >= Withdrawal?.On) return CertificateStatus.Withdrawn;
        if (day < ValidFrom) return CertificateStatus.NotYetValid;
        if (LastValidDay is null) return CertificateStatus.NotKnown;
        if (day > LastValidDay)
        {
            if (day <= ExtensionEnds) return CertificateStatus.Extended;
            return MayBeExtended && !(day >= ConcludedOn) && !(day > LongestExtension) ? CertificateStatus.NotKnown : CertificateStatus.Expired;
        }

        if (day >= window.NotKnownFrom) return CertificateStatus.NotKnown;
        if (KnownWindow is not { } known || day < known.Opens) return CertificateStatus.Valid;
        if (day >= FiledInKnownWindow) return CertificateStatus.RenewalFiled;
        return day <= known.Closes ? CertificateStatus.RenewalOpen : CertificateStatus.WindowMissed;
    }

    /// <summary>Returns whether the certificate is known to be in force on a day: within its term or extended.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the product may show its stars.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsInForceOn(LocalDate day) => StatusOn(day) switch
    {
        CertificateStatus.NotYetValid or CertificateStatus.Expired or CertificateStatus.Withdrawn => false,
        CertificateStatus.NotKnown => day <= LastValidDay,
        _ => true,
    };

    /// <summary>Returns whether the product may carry the certification mark "Sản phẩm OCOP Việt Nam" (nhãn hiệu chứng nhận) on a day: what a printer of labels asks.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> while the certificate is in force, within its term or extended, with as many stars as the law of the day asks for; null where no instrument of that day speaks of the mark, or it is not known whether the certificate is in force.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <remarks>Law: Decision 1162/QĐ-VPĐP-OCOP, from 17 September 2020: 3 stars. That it holds under 26/2026/QĐ-TTg too is a reading that is listed among the interpretations.</remarks>
    public bool? MayUseMarkOn(LocalDate day)
    {
        if (Law.MarkOn(Guard.Iso(day, nameof(day)))?.Value is not { } rule) return null;
        var isInForce = IsInForceOn(day);
        if (!isInForce && StatusOn(day) == CertificateStatus.NotKnown) return null;
        return isInForce && Stars >= rule.Stars;
    }

    /// <summary>Returns what the certificate is worth on a day, why, and what must happen next.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <example>
    /// <code>
    /// var certificate = RuleBook.Default.CertificateFor(signedOn: new LocalDate(2024, 1, 31), stars: 4);
    /// var standing = certificate.StandingOn(new LocalDate(2026, 9, 1));
    /// Console.WriteLine($"{standing.Status}: {standing.Next?.Labels.English}, by {standing.Next?.By?.Effective:uuuu-MM-dd}");
    /// // RenewalOpen: The producer files for re-evaluation, by 2026-10-05
    /// </code>
    /// </example>
    public CertificateStanding StandingOn(LocalDate day, WorkingDayCalendar? calendar = null) =>
        CertificateGuidance.Standing(this, Guard.Iso(day, nameof(day)), calendar ?? Law.WorkingDays);

    /// <summary>Returns the whole timeline: every dated step in order of date.</summary>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The steps. What a withdrawal left without an object is not listed.</returns>
    public IReadOnlyList<CertificateStep> Steps(WorkingDayCalendar? calendar = null) =>
        CertificateGuidance.Steps(this, calendar ?? Law.WorkingDays);

    /// <summary>Returns by when the authority must have finished the re-evaluation.</summary>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline, counted from the dossier as complete, or null where no dossier counts or the law of its time sets no term.</returns>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 6; Article 12 for a dossier filed before it.</remarks>
    public Deadline? ResultDue(WorkingDayCalendar? calendar = null)
    {
        if (CountedFiling is not { } filed) return null;
        return Law.ReEvaluationDue(filed, calendar) switch
        {
            DeadlineSet set => set.Deadline,
            NoDeadline => Law.PendingReEvaluationDue(filed, from => !(LastValidDay < from) && !(ConcludedOn < from), calendar),
            _ => null,
        };
    }

    /// <summary>Returns the certificate with its window closing on the day to which that would move from a day off; null where it has none, or the day is worked.</summary>
    internal Certificate? WithMovedWindow(WorkingDayCalendar calendar)
    {
        if (Window is not { } own || own.DeadlineFor(calendar) is not { IsMoved: true } deadline) return null;
        var copy = Copy();
        copy.window = window with { Window = new RenewalWindow(own.Opens, deadline.Effective, own.Reference) };
        return copy;
    }

    /// <summary>Returns the certificate that a rating of a registry gave, or null where no instrument speaks of certificates. One of before the first rules counts by the first of them.</summary>
    internal static Certificate? OfRating(CertificateLaw law, LocalDate signedOn, int stars, LocalDate validFrom, ValidityConvention convention) =>
        law.OfSigning(signedOn) is { } period ? new Certificate(law, period, signedOn, stars, validFrom, convention) : null;

    /// <summary>Returns why no dossier can have been filed on a day, or null.</summary>
    internal EntryProblem? ProblemOfFiling(LocalDate filedOn)
    {
        if (filedOn < SignedOn) return CertificateTexts.BeforeSigning("filed", SignedOn);
        if (filedOn > LastValidDay) return CertificateTexts.FiledAfterEnd(LastValidDay.Value);

        // Where no last day is known the calendar alone is the limit.
        return filedOn.Year > LatestYear ? CertificateTexts.TooLate("filed", LatestYear) : null;
    }

    private int LatestYear => Math.Max(Law.LatestYear, (LastValidDay ?? ValidFrom).Year);

    // The law of the last valid day says what follows it.
    private LawPeriod<CertificateTransition>? Transition => LastValidDay is { } last ? Law.TransitionOn(last) : null;

    private LocalDate? LongestExtension => ExtensionRule is { } rule ? rule.Length.LastDay(LastValidDay!.Value) : null;

    private LocalDate? FiledInKnownWindow => KnownWindow is { } known ? First(known.Contains) : null;

    // The first dossier past the window, where none was filed inside it.
    private LocalDate? Late => FiledInWindow is null ? First(day => !(day <= Window?.Closes)) : null;

    // Whether a dossier keeps it in force past its end is not known: how long is not, or whether it came in time.
    private bool MayBeExtended => Late is not null && (ExtensionNotKnownBy is not null || (ExtensionRule is not null && WindowNotKnownBy is not null));

    private static LawPeriod<CertificateRules> Checked(CertificateLaw law, LocalDate signedOn, int stars, LocalDate? validFrom)
    {
        var problems = new ProblemList();
        CertificateCheck.Start(law, signedOn, stars, validFrom, problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return law.On(signedOn)!;
    }

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
