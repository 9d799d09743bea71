using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Certificates;

/// <summary>The certificates of one product, one after the other (các giấy chứng nhận của một sản phẩm).</summary>
/// <remarks>
/// <para>A book begins one, by <see cref="RuleBook.NewCertificateHistory"/>, and the law of that book answers for its certificates.</para>
/// <para>A new certificate replaces the old one from its own first valid day; until then the old one is what its dates make it.</para>
/// <para>An upgrade that does not reach more stars than the certificate that it would follow is refused and leaves the running certificate as it is. A re-evaluation gives a certificate with its own stars, be they fewer; below 3 it gives none.</para>
/// <para>Dossiers, withdrawals and results may be told in any order as long as each comes before the certificate that replaces the one it is of.</para>
/// <para>A registry tells the same story as events of the product: <c>history.ToEvents(dossier)</c>, and <c>portfolio.CertificatesOf(dossier)</c> back.</para>
/// <para>A result that is already there changes nothing and gives the same instance; one that cannot have happened is refused.</para>
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class CertificateHistory
{
    private readonly CertificateLaw law;
    private readonly Certificate[] certificates;
    private readonly EvaluationResult[] results;

    internal CertificateHistory(CertificateLaw law)
        : this(law, [], [])
    {
    }

    private CertificateHistory(CertificateLaw law, Certificate[] certificates, EvaluationResult[] results)
    {
        this.law = law;
        this.certificates = certificates;
        this.results = results;
    }

    /// <summary>Gets the certificates in order of their first valid day.</summary>
    public IReadOnlyList<Certificate> Certificates => Unchangeable.Wrap(certificates);

    /// <summary>Gets the results in order of decision, those that gave no certificate included.</summary>
    public IReadOnlyList<EvaluationResult> Results => Unchangeable.Wrap(results);

    /// <summary>Records the result of an evaluation.</summary>
    /// <param name="result">The result.</param>
    /// <param name="convention">How the last valid day of a new certificate is counted.</param>
    /// <returns>The history with the result; the same instance if it was there.</returns>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="InvalidEntryException">The result cannot have happened: not later than the last, a first evaluation beside a certificate in force, an upgrade or re-evaluation without one to build on.</exception>
    public CertificateHistory Record(EvaluationResult result, ValidityConvention convention = ValidityConvention.Inclusive)
    {
        Guard.NotNull(result, nameof(result));
        Guard.Named(convention, nameof(convention));
        if (results.Contains(result)) return this;
        if (result.Stars is < 1 or > 5) throw CertificateTexts.NotStarsOfResult.ToException();
        if (results.Length > 0 && result.DecidedOn <= results[results.Length - 1].DecidedOn)
        {
            throw CertificateTexts.NotAfterLastResult(results[results.Length - 1].DecidedOn).ToException();
        }

        var running = CurrentOn(result.DecidedOn);
        CheckKind(result, running);
        EvaluationResult[] newResults = [.. results, result];
        Certificate[] old = result.Kind == DossierKind.ReEvaluation ? Concluded(running!, result.DecidedOn) : certificates;
        var isGranted = result.Kind == DossierKind.Upgrade ? result.Stars > certificates[certificates.Length - 1].Stars : result.Stars >= 3;
        if (!isGranted) return new CertificateHistory(law, old, newResults);

        var granted = new Certificate(law, result.DecidedOn, result.Stars, result.ValidFrom, convention).WithDecisionNumber(result.DecisionNumber).WithProduct(running?.Product);
        if (old.Length > 0 && granted.ValidFrom <= old[old.Length - 1].ValidFrom)
        {
            throw CertificateTexts.NotAfterStartBefore.ToException();
        }

        // What was told of the old certificate would be of the new one.
        if (old.SelectMany(certificate => certificate.Filings.Cast<LocalDate?>().Append(certificate.Withdrawal?.On).Append(certificate.ConcludedOn)).Max() is { } told && told > granted.ValidFrom)
        {
            throw CertificateTexts.BeforeWhatWasTold(told).ToException();
        }

        return new CertificateHistory(law, [.. old, granted], newResults);
    }

    /// <summary>Begins a history of which only a later part is known with the certificate of a re-evaluation.</summary>
    internal CertificateHistory BeginWith(EvaluationResult reEvaluation, ValidityConvention convention) =>
        new(law, [new Certificate(law, reEvaluation.DecidedOn, reEvaluation.Stars, reEvaluation.ValidFrom, convention).WithDecisionNumber(reEvaluation.DecisionNumber)], [reEvaluation]);

    /// <summary>Files a dossier for re-evaluation of the certificate that is current on the day.</summary>
    /// <param name="filedOn">The day of filing.</param>
    /// <returns>The history with the dossier; the same instance if it was there.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidEntryException">There is no certificate on that day, or its term is over.</exception>
    public CertificateHistory File(LocalDate filedOn) => FileFor(Needed(Guard.Iso(filedOn, nameof(filedOn)), "filed"), filedOn);

    /// <summary>Records that the re-evaluation of the certificate that is current on the day ended without stars to record: the dossier was rejected or halted, or the result is told without them.</summary>
    /// <param name="concludedOn">The day of the result.</param>
    /// <returns>The history with the result; the same instance if it was there.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidEntryException">There is no certificate on that day, no dossier was filed for it by then, or there is a result of another day.</exception>
    public CertificateHistory Conclude(LocalDate concludedOn) =>
        Replace(Needed(Guard.Iso(concludedOn, nameof(concludedOn)), "concluded"), certificate => certificate.Conclude(concludedOn));

    /// <summary>Withdraws the certificate that is current on the day of the withdrawal.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <returns>The history with the withdrawal; the same instance if it was there.</returns>
    /// <exception cref="ArgumentNullException">The withdrawal is null.</exception>
    /// <exception cref="InvalidEntryException">There is no certificate on that day, or it was withdrawn otherwise.</exception>
    public CertificateHistory Withdraw(Withdrawal withdrawal) =>
        Replace(Needed(Guard.NotNull(withdrawal, nameof(withdrawal)).On, "withdrawn"), certificate => certificate.Withdraw(withdrawal));

    /// <summary>Returns the certificate that counts on a day: the last one whose validity has begun, in force or not.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The certificate, or null before the first.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Certificate? CurrentOn(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
        return Array.FindLast(certificates, certificate => certificate.ValidFrom <= day);
    }

    /// <summary>Returns the stars that the product may show on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stars, 3 to 5, or null where no certificate is known to be in force.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public int? StarsOn(LocalDate day) => CurrentOn(day) is { } certificate && certificate.IsInForceOn(day) ? certificate.Stars : null;

    /// <summary>Returns whether the product may carry the certification mark on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer of the certificate that counts on the day; <see langword="false"/> before the first, and null where no instrument of that day speaks of the mark.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool? MayUseMarkOn(LocalDate day) => CurrentOn(day) is { } certificate ? certificate.MayUseMarkOn(day) : law.MarkOn(day)?.Value is null ? null : false;

    /// <summary>Files a dossier for one of the certificates.</summary>
    internal CertificateHistory FileFor(Certificate certificate, LocalDate filedOn) => Replace(certificate, each =>
    {
        var filed = each.File(filedOn);
        if (ReferenceEquals(filed, each) || filed.ConcludedOn is not null) return filed;
        // A result ends the review of every dossier of its day and before, whichever was told first.
        var result = Array.Find(results, result => result.Kind == DossierKind.ReEvaluation && result.DecidedOn >= filedOn && ReferenceEquals(RunningFor(result), each));
        return result is null ? filed : filed.Conclude(result.DecidedOn);
    });

    /// <summary>Records the result of the re-evaluation of one of the certificates; nothing where there is a result, or no dossier by the day.</summary>
    internal CertificateHistory ConcludeFor(Certificate certificate, LocalDate concludedOn) =>
        certificate.ConcludedOn is null && certificate.Filings.Any(filed => filed <= concludedOn) ? Replace(certificate, each => each.Conclude(concludedOn)) : this;

    /// <summary>Withdraws one of the certificates; nothing where it was withdrawn.</summary>
    internal CertificateHistory WithdrawFor(Certificate certificate, Withdrawal withdrawal) =>
        certificate.Withdrawal is null ? Replace(certificate, each => each.Withdraw(withdrawal)) : this;

    private Certificate? RunningFor(EvaluationResult result) => Array.FindLast(certificates, each => each.ValidFrom <= result.DecidedOn && each.SignedOn < result.DecidedOn);

    private static void CheckKind(EvaluationResult result, Certificate? running)
    {
        var isInForce = running?.IsInForceOn(result.DecidedOn) == true;
        var mayBeInForce = isInForce || running?.StatusOn(result.DecidedOn) == CertificateStatus.NotKnown;
        switch (result.Kind)
        {
            case DossierKind.FirstEvaluation when isInForce:
                throw CertificateTexts.FirstBesideOneInForce.ToException();
            case DossierKind.Upgrade when !mayBeInForce:
                throw CertificateTexts.NothingToUpgrade.ToException();
            case DossierKind.ReEvaluation when running is null || running.StatusOn(result.DecidedOn) == CertificateStatus.Withdrawn:
                throw CertificateTexts.NothingToReEvaluate.ToException();
        }
    }

    private Certificate Needed(LocalDate day, string entry) => CurrentOn(day) ?? throw CertificateTexts.NoCertificate(entry).ToException();

    // The result ends the review of the dossiers filed for it; without a dossier on record there is nothing to end.
    private Certificate[] Concluded(Certificate running, LocalDate day) =>
        running.Filings.Any(filed => filed <= day) && running.ConcludedOn is null ? Replaced(running, running.Conclude(day)) : certificates;

    private CertificateHistory Replace(Certificate certificate, Func<Certificate, Certificate> change)
    {
        var changed = change(certificate);
        return ReferenceEquals(changed, certificate) ? this : new CertificateHistory(law, Replaced(certificate, changed), results);
    }

    private Certificate[] Replaced(Certificate certificate, Certificate by) => Array.ConvertAll(certificates, each => ReferenceEquals(each, certificate) ? by : each);
}
