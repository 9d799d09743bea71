using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;

namespace Ocop.Domain;

/// <content>Certificates: their term and renewal, withdrawal, and what many of them come to.</content>
public sealed partial class RuleBook
{
    private CertificateLaw CertificateLaw => Law(book => new CertificateLaw(
        book.Timeline(head => head.Certificates, CertificatesReader.Read),
        book.Timeline(head => head.Transition, CertificatesReader.Read),
        book.Timeline(head => head.CertificationMark, CertificatesReader.Read),
        book.AuthorityFor,
        () => book.WorkingDays,
        book.CheckedBefore));

    /// <summary>Returns a certificate as it is signed. What happens to it is told to the certificate.</summary>
    /// <param name="signedOn">The day on which it is signed: from the first for which the book has a rule, 21 August 2019 in that of the package.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <param name="validFrom">The first valid day, not before the signing; null for the day of the signing.</param>
    /// <param name="convention">How the last valid day is counted.</param>
    /// <returns>The certificate. Its term is that of the instrument in force on the day of the signing, with the amendments of that day.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidEntryException">Entries cannot be: the exception names all of them, <c>$.signed</c>, <c>$.stars</c> and <c>$.validFrom</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The convention has no name.</exception>
    public Certificate CertificateFor(LocalDate signedOn, int stars, LocalDate? validFrom = null, ValidityConvention convention = ValidityConvention.Inclusive) =>
        new(CertificateLaw, Guard.Iso(signedOn, nameof(signedOn)), stars, Guard.Iso(validFrom, nameof(validFrom)), Guard.Named(convention, nameof(convention)));

    /// <summary>Returns the certificate of a question, with all that happened to it.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The certificate.</returns>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="InvalidEntryException">The facts cannot be; the exception has all that <see cref="Check(CertificateQuestion)"/> finds. Or <c>$.signed</c>: the day of the signing is not known, and there is no one certificate.</exception>
    public Certificate CertificateFor(CertificateQuestion question)
    {
        if (!Guard.NotNull(question, nameof(question)).Signed.IsDay) throw CertificateTexts.DayNotKnown.ToException();
        var problems = new ProblemList();
        var certificate = CertificateCheck.Read(CertificateLaw, question, question.Signed.First, problems);
        InvalidEntryException.ThrowIfAny(problems.All);
        return certificate!;
    }

    /// <summary>Checks whether the facts of a question about a certificate can be, without answering it.</summary>
    /// <param name="question">The question.</param>
    /// <returns>Every mistake, in the order of the question's members as its wire format lists them. Empty for a question that can be answered.</returns>
    /// <remarks>A question of which only the year or month of the signing is known can be answered where any day of it can be. What would have to be compared with an entry that is itself wrong is told only where it is wrong whatever that entry should have been: the term of a certificate is not reckoned from a day on which it cannot begin.</remarks>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public IReadOnlyList<EntryProblem> Check(CertificateQuestion question)
    {
        var problems = new ProblemList();
        if (Guard.NotNull(question, nameof(question)).Signed.IsDay) CertificateCheck.Read(CertificateLaw, question, question.Signed.First, problems);
        else PossibleCertificates.Of(CertificateLaw, question, problems);
        return problems.All;
    }

    /// <summary>Answers a question about a certificate: the status on its day, the dates of the certificate, its authority, its steps, and which readings of the law that rests on.</summary>
    /// <param name="question">The question.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The answer. Of a signing of which only the year or the month is known it says what is certain and what is possible, over each day on which it can have been.</returns>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="InvalidEntryException">The facts cannot be; the exception has all that <see cref="Check(CertificateQuestion)"/> finds.</exception>
    /// <example>
    /// <code>
    /// var question = new CertificateQuestion { Signed = new LocalDate(2024, 1, 31), Stars = 4, On = new LocalDate(2026, 9, 1) };
    /// var answer = RuleBook.Default.Answer(question);
    /// Console.WriteLine($"{answer.Status} through {answer.LastValidDay:uuuu-MM-dd}");
    /// // RenewalOpen through 2027-01-31
    /// </code>
    /// </example>
    public CertificateAnswer Answer(CertificateQuestion question, WorkingDayCalendar? calendar = null)
    {
        if (!Guard.NotNull(question, nameof(question)).Signed.IsDay)
        {
            var problems = new ProblemList();
            var possible = PossibleCertificates.Of(CertificateLaw, question, problems);
            InvalidEntryException.ThrowIfAny(problems.All);
            return PossibleCertificates.Answer(question, possible, calendar ?? WorkingDays);
        }

        var certificate = CertificateFor(question);
        var standing = certificate.StandingOn(question.On, calendar);
        return new CertificateAnswer
        {
            Question = question,
            Status = standing.Status,
            Standing = standing,
            LastValidDay = certificate.LastValidDay,
            Window = certificate.Window,
            ExtensionEnds = certificate.ExtensionEnds,
            Authority = certificate.Authority,
            MayUseMark = certificate.MayUseMarkOn(question.On),
            Steps = certificate.Steps(calendar),
            Interpretations = CertificateGuidance.Keys(certificate, question.On, calendar ?? WorkingDays),
            CheckedOn = CertificateGuidance.CheckedOn(certificate, question.On),
        };
    }

    /// <summary>Returns the history of the certificates of a product that has not been evaluated yet.</summary>
    /// <returns>The history; results, dossiers and withdrawals are told to it.</returns>
    public CertificateHistory NewCertificateHistory() => new(CertificateLaw);

    /// <summary>Returns what the law of a day says of a withdrawal: where its ground stands, who withdraws and in which term.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="stars">The stars of the certificate, 3 to 5.</param>
    /// <param name="on">The day of the withdrawal.</param>
    /// <returns>The rule; that none is laid down; or that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ground has no name, or the stars are outside 3 to 5.</exception>
    public WithdrawalOutcome WithdrawalFor(WithdrawalGround ground, int stars, LocalDate on)
    {
        Guard.Named(ground, nameof(ground));
        return CertificateLaw.Withdrawal(ground, Guard.InRange(stars, 3, 5, nameof(stars)), Guard.Iso(on, nameof(on)));
    }

    /// <summary>Returns by when a certificate must be withdrawn.</summary>
    /// <param name="concludedOn">The day of the conclusion, or of the commune's confirmation where production has ended.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline; that the law of the day sets none; or that it is not known.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term would end beyond the calendar.</exception>
    public DeadlineOutcome WithdrawalDue(LocalDate concludedOn, WorkingDayCalendar? calendar = null) => CertificateLaw.WithdrawalDue(Guard.Iso(concludedOn, nameof(concludedOn)), calendar);

    /// <summary>Returns by when a re-evaluation must be finished.</summary>
    /// <param name="completeOn">The day on which the dossier was complete.</param>
    /// <param name="calendar">The working days; null for those of the book.</param>
    /// <returns>The deadline; that the law of the day sets none; or that it is not known. That of one certificate, the transition to a later instrument included, is <see cref="Certificate.ResultDue"/>.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term would end beyond the calendar.</exception>
    public DeadlineOutcome ReEvaluationDue(LocalDate completeOn, WorkingDayCalendar? calendar = null) => CertificateLaw.ReEvaluationDue(Guard.Iso(completeOn, nameof(completeOn)), calendar);

    /// <summary>Returns the products of an area with all their events.</summary>
    /// <param name="products">The products.</param>
    /// <param name="events">Their events.</param>
    /// <param name="convention">How the last valid day of the certificates is counted.</param>
    /// <returns>The portfolio. The term of a certificate is that of the day of its signing, and what was filed for it extends it as it does one of <see cref="CertificateFor(LocalDate, int, LocalDate?, ValidityConvention)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list or an element of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The convention has no name.</exception>
    /// <exception cref="InvalidEntryException">
    /// <see cref="Check(IEnumerable{Product}, IEnumerable{ProductEvent}, ValidityConvention)"/> finds mistakes, and the exception has all of them: two products share a dossier, a producer is of two kinds, an event has no product, a product is recognised for the first time twice
    /// or has another event of its certificate before, it has two ratings on one day, an upgrade brings no more stars, certificates are signed in another order than they begin or begin in a year past all counting,
    /// a dossier is filed after the end, a withdrawal comes before its conclusion, or no certificate begins where an event is of a new one.
    /// </exception>
    /// <example>
    /// <code>
    /// Product[] products = [new("d1", "htx-a", area: "20/06184"), new("d2", "htx-a", area: "20/06190")];
    /// ProductEvent[] events = [ProductEvent.Recognised("d1", new LocalDate(2025, 3, 1), 4), ProductEvent.Recognised("d2", new LocalDate(2022, 3, 1), 3)];
    /// var counts = RuleBook.Default.PortfolioOf(products, events).Snapshot(new LocalDate(2026, 11, 1)).Counts();
    /// Console.WriteLine($"{counts.EverRecognised.Total} ever recognised, {counts.Valid.Total} valid");
    /// // 2 ever recognised, 1 valid
    /// </code>
    /// </example>
    public Portfolio PortfolioOf(IEnumerable<Product> products, IEnumerable<ProductEvent> events, ValidityConvention convention = ValidityConvention.Inclusive)
    {
        var portfolio = new Portfolio(CertificateLaw, Areas, products, events, convention);
        InvalidEntryException.ThrowIfAny(portfolio.Problems);
        return portfolio;
    }

    /// <summary>Checks whether products and their events agree, without making a portfolio of them.</summary>
    /// <param name="products">The products.</param>
    /// <param name="events">Their events.</param>
    /// <param name="convention">How the last valid day of the certificates is counted, by which a dossier may be filed.</param>
    /// <returns>Every mistake, at most 100: of the products, then of the events in the order of the list, then of each product's events by its dossier. Empty where they agree.</returns>
    /// <exception cref="ArgumentNullException">A list or an element of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The convention has no name.</exception>
    public IReadOnlyList<EntryProblem> Check(IEnumerable<Product> products, IEnumerable<ProductEvent> events, ValidityConvention convention = ValidityConvention.Inclusive) =>
        new Portfolio(CertificateLaw, Areas, products, events, convention).Problems;

    /// <summary>Begins a fold of products and events into a snapshot.</summary>
    /// <param name="on">The date of the snapshot; later events are passed over.</param>
    /// <param name="since">The first day of the period whose activity is counted; by default the period has no beginning.</param>
    /// <param name="convention">How the last valid day of the certificates is counted.</param>
    /// <returns>The fold.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period begins after the date, or the convention has no name.</exception>
    public PortfolioFold NewPortfolioFold(LocalDate on, LocalDate? since = null, ValidityConvention convention = ValidityConvention.Inclusive) =>
        new(CertificateLaw, Areas, Guard.Iso(on, nameof(on)), Guard.Iso(since, nameof(since)), convention);

    // The divisions are read only where a product names its area.
    private PortfolioAreas Areas => Law(book => new PortfolioAreas(() => book.Others.Divisions.Value));

    // The day to which the instruments and their amendments were checked, the earliest, where the asked day lies after it.
    private LocalDate? CheckedBefore(LocalDate asked, IEnumerable<string> instruments)
    {
        var held = Instruments;
        if (held.All(instrument => asked <= instrument.CheckedOn)) return null;
        var numbers = new HashSet<string>(instruments, StringComparer.Ordinal);
        return LawChecked.Before(held, asked, [.. held.Where(instrument => numbers.Contains(instrument.Number))]);
    }
}
