using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>The law on certificates over time.</summary>
/// <param name="certificates">What each instrument says of certificates.</param>
/// <param name="transitions">What each instrument says of certificates under what it replaces.</param>
/// <param name="marks">Which products may carry the certification mark.</param>
/// <param name="authority">Who certifies at some stars on a day.</param>
/// <param name="workingDays">The working days of the book.</param>
/// <param name="checkedOn">The day to which instruments were checked where another day lies after it.</param>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
internal sealed class CertificateLaw(
    LawTimeline<CertificateRules> certificates,
    LawTimeline<CertificateTransition> transitions,
    LawTimeline<CertificationMarkRule> marks,
    Func<int, LocalDate, CertifyingAuthorityOutcome> authority,
    Func<WorkingDayCalendar> workingDays,
    Func<LocalDate, IEnumerable<string>, LocalDate?> checkedOn)
{
    // Far from the end of the calendar, so that no date of a certificate can leave it.
    private const int LastYear = 9999;
    private const int LatestYearOfAll = 9990;

    private readonly int latestYear = Math.Min(
        LatestYearOfAll,
        LastYear - 1
        - YearsOf(certificates.Periods.Select(period => period.Value?.Term))
        - YearsOf(certificates.Periods.Select(period => period.Value?.ReEvaluation))
        - YearsOf(transitions.Periods.Select(period => period.Value?.Extension)));

    /// <summary>Gets the first day for which there is a rule, or null where no instrument speaks of certificates.</summary>
    public LocalDate? KnownFrom => First?.From;

    /// <summary>Gets what the first rules say of results of local criteria from before them, or null where they say nothing.</summary>
    public LocalResults? LocalResults => First?.Value?.LocalResults;

    /// <summary>Gets the working days of the book.</summary>
    public WorkingDayCalendar WorkingDays => workingDays();

    /// <summary>Gets the latest year in which a certificate may begin.</summary>
    public int LatestYear => latestYear;

    private LawPeriod<CertificateRules>? First => certificates.Periods.FirstOrDefault();

    /// <summary>Refuses a convention that has no name.</summary>
    public static ValidityConvention Named(ValidityConvention convention, string parameter) =>
        (ValidityConvention)Guard.InRange((int)convention, 0, (int)ValidityConvention.Exclusive, parameter);

    /// <summary>Returns what is said of certificates on a day, or null before the first instrument that speaks of them.</summary>
    public LawPeriod<CertificateRules>? On(LocalDate day) => certificates.On(day);

    /// <summary>Returns what is said of certificates that were signed on a day, or null where no instrument speaks of them. Those of before the first rules count by the first of them.</summary>
    public LawPeriod<CertificateRules>? OfSigning(LocalDate signedOn) => certificates.On(signedOn) ?? First;

    /// <summary>Returns what is said on a day of certificates that cannot be renewed in time, or null before the first instrument that speaks of it.</summary>
    public LawPeriod<CertificateTransition>? TransitionOn(LocalDate day) => transitions.On(day);

    /// <summary>Returns what is said on a day of the certification mark, or null before the first instrument that speaks of it.</summary>
    public LawPeriod<CertificationMarkRule>? MarkOn(LocalDate day) => marks.On(day);

    /// <summary>Returns who certifies.</summary>
    public CertifyingAuthorityOutcome AuthorityFor(int stars, LocalDate signedOn) => authority(stars, signedOn);

    /// <summary>Returns the day to which instruments were checked, the earliest, where the asked day lies after it; else null.</summary>
    public LocalDate? CheckedOn(LocalDate asked, IEnumerable<string> instruments) => checkedOn(asked, instruments);

    /// <summary>Returns the day to which all that was said of certificates up to a day was checked, the earliest, where that day lies after it; else null.</summary>
    public LocalDate? CheckedOn(LocalDate asked) => checkedOn(
        asked,
        certificates.Periods.Where(period => period.From <= asked).Select(period => period.Instrument.Number)
            .Concat(transitions.Periods.Where(period => period.From <= asked).Select(period => period.Instrument.Number)));

    /// <summary>Returns the last valid day of a certificate of a day of signing, or null where its term is not known. One of before the first rules counts by the first of them.</summary>
    public LocalDate? LastValidDay(LocalDate signedOn, LocalDate validFrom, ValidityConvention convention)
    {
        if (OfSigning(signedOn)?.Value?.Term is not { } term) return null;
        var corresponding = term.Length.LastDay(validFrom);

        // The day before 29 February is 28 February, also in a year that has the one and not the other.
        return convention == ValidityConvention.Inclusive || LacksCorrespondingDay(term.Length, validFrom) ? corresponding : corresponding.PlusDays(-1);
    }

    /// <summary>Returns the window of a certificate: that of the newest instrument whose window closes on or after its first day in force. An instrument that gives none, or says nothing, ends what was said before.</summary>
    public WindowAnswer WindowOf(LocalDate lastValidDay)
    {
        // Newest first: those that give no window, or do not say.
        var silent = new List<LawPeriod<CertificateRules>>();
        for (var i = certificates.Periods.Count - 1; i >= 0; i--)
        {
            var period = certificates.Periods[i];
            if (period.Value?.Window is not { } rule)
            {
                silent.Add(period);
                continue;
            }

            var window = new RenewalWindow(Before(lastValidDay, rule.Opens), Before(lastValidDay, rule.Closes), rule.Reference);
            if (window.Closes < period.From) continue;
            return silent.Find(later => later.From <= window.Closes) is { } later ? Without(later, window) : new WindowAnswer(window, period.Instrument);
        }

        return silent.Find(period => period.From <= lastValidDay) is { } last ? Without(last, null) : new WindowAnswer(null, null);

        static WindowAnswer Without(LawPeriod<CertificateRules> period, RenewalWindow? earlier) => period.Value is null
            ? new WindowAnswer(null, period.Instrument, earlier, period.Instrument, period.From)
            : new WindowAnswer(null, period.Instrument);
    }

    /// <summary>Returns the day by which the authority must have given notice, with its provision: that of an instrument in whose time the day lies, unless a window of another instrument stands in its place.</summary>
    public (LocalDate On, LegalReference Reference)? NoticeOf(LocalDate lastValidDay, WindowAnswer window)
    {
        for (var i = certificates.Periods.Count - 1; i >= 0; i--)
        {
            var period = certificates.Periods[i];
            if (period.Value?.Notice is not { } rule || (window.Window is not null && window.Instrument != period.Instrument)) continue;
            var day = Before(lastValidDay, rule.Length);
            if (day >= period.From && day <= LastDayOf(i)) return (day, rule.Reference);
        }

        return null;
    }

    /// <summary>Returns by when a re-evaluation must be finished.</summary>
    public DeadlineOutcome ReEvaluationDue(LocalDate completeOn, WorkingDayCalendar? calendar) =>
        DeadlineOutcome.Of(certificates, completeOn, nameof(completeOn), rules => rules.ReEvaluation, () => calendar ?? WorkingDays);

    /// <summary>Returns by when a later instrument asks for the end of a re-evaluation that was open on its first day, or null.</summary>
    /// <param name="filedOn">The day of the dossier, under an instrument that sets no term.</param>
    /// <param name="isOpenOn">Whether it was open on a day.</param>
    /// <param name="calendar">The working days.</param>
    public Deadline? PendingReEvaluationDue(LocalDate filedOn, Func<LocalDate, bool> isOpenOn, WorkingDayCalendar? calendar)
    {
        foreach (var period in transitions.Periods)
        {
            var from = period.Instrument.InForceFrom;
            if (from <= filedOn) continue;
            if (period.Value?.PendingReEvaluation is { } rule) return isOpenOn(from) ? rule.Length.DeadlineFor(from, rule.Reference, calendar ?? WorkingDays) : null;
            if (period.Value is null) return null;
        }

        return null;
    }

    /// <summary>Returns by when a certificate must be withdrawn.</summary>
    public DeadlineOutcome WithdrawalDue(LocalDate concludedOn, WorkingDayCalendar? calendar) => DeadlineOutcome.Of(
        certificates,
        concludedOn,
        nameof(concludedOn),
        rules => rules.Withdrawal is { Within: { } within } withdrawal ? new CitedTerm(within, withdrawal.Reference) : null,
        () => calendar ?? WorkingDays);

    /// <summary>Returns who withdraws a certificate, and where its ground stands.</summary>
    public WithdrawalOutcome Withdrawal(WithdrawalGround ground, int stars, LocalDate on)
    {
        var checkedOn = certificates.CheckedOn(on);
        if (certificates.On(on) is not { } period) return new NoWithdrawalRule(null) { CheckedOn = checkedOn };
        if (period.Value is not { } rules) return new WithdrawalNotKnown(period.Instrument) { CheckedOn = checkedOn };
        if (rules.Withdrawal is not { } rule) return new NoWithdrawalRule(period.Instrument) { CheckedOn = checkedOn };
        return new WithdrawalRule(
            period.Instrument,
            rule.Reference,
            rule.Grounds.TryGetValue(ground, out var groundReference) ? groundReference : null,
            rule.Authorities.TryGetValue(stars, out var by) ? by : null,
            rule.Within)
        { CheckedOn = checkedOn };
    }

    /// <summary>Returns whether a term ends in a month that does not have the day on which it began, and so on the last day of it.</summary>
    public static bool LacksCorrespondingDay(Term term, LocalDate from) => term.Unit is TermUnit.Months or TermUnit.Years && term.LastDay(from).Day < from.Day;

    /// <summary>Counts a term back from a day.</summary>
    public static LocalDate Before(LocalDate day, Term term) => term.Unit switch
    {
        TermUnit.Weeks => day.PlusWeeks(-term.Count),
        TermUnit.Months => day.PlusMonths(-term.Count),
        TermUnit.Years => day.PlusYears(-term.Count),
        _ => day.PlusDays(-term.Count),
    };

    // The last day of a period: the day before the next one, or that on which what it replaces ceases.
    private LocalDate LastDayOf(int index)
    {
        if (index + 1 == certificates.Periods.Count) return LocalDate.MaxIsoValue;
        var (period, next) = (certificates.Periods[index], certificates.Periods[index + 1]);
        var ceases = next.Instrument == period.Instrument ? null : transitions.On(next.From)?.Value?.Ceases;
        return ceases is null ? next.From.PlusDays(-1) : ceases.Length.LastDay(next.From, WorkingDays);
    }

    private static int YearsOf(IEnumerable<CitedTerm?> terms) => terms.Select(term => term?.Length.MostYears ?? 0).DefaultIfEmpty().Max();
}
