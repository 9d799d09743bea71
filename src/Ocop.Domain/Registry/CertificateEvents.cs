using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Registry;

/// <summary>Leads from the certificates of a product to its events in a registry. The way back is <see cref="Portfolio.CertificatesOf"/>.</summary>
public static class CertificateEvents
{
    /// <summary>Returns what a registry calls the status of the product on a day.</summary>
    /// <param name="history">The certificates of the product.</param>
    /// <param name="day">The day.</param>
    /// <returns>The status, with which <see cref="Portfolio.Standing"/> answers for the events of <see cref="ToEvents"/>.</returns>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static ProductStatus ProductStatusOn(this CertificateHistory history, LocalDate day) =>
        Guard.NotNull(history, nameof(history)).CurrentOn(day) is { } certificate ? StatusOn(certificate, day) : ProductStatus.NotRecognised;

    /// <summary>Returns the certificates of a product as its events in a registry.</summary>
    /// <param name="history">The certificates of the product.</param>
    /// <param name="dossier">The identity of the product's dossier.</param>
    /// <returns>The events, by day. A portfolio of them, with the convention by which the certificates are counted, has on every day the same stars in force and the same status.</returns>
    /// <remarks>
    /// <para>The way back is <see cref="Portfolio.CertificatesOf"/>.</para>
    /// <para>Events know nothing of results without a certificate that end no review (a refused upgrade, a first evaluation below 3 stars), of the stars of a re-evaluation that gave none, of numbers of decisions, of the names of products, nor of conventions that differ from certificate to certificate. A first evaluation after an earlier certificate is there a rating again.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The history or the identity is null.</exception>
    /// <exception cref="ArgumentException">The identity is empty.</exception>
    public static IReadOnlyList<ProductEvent> ToEvents(this CertificateHistory history, string dossier)
    {
        var certificates = Guard.NotNull(history, nameof(history)).Certificates;
        Product.CheckIdentity(dossier, nameof(dossier));
        var events = new List<ProductEvent>();
        foreach (var certificate in certificates) events.Add(RatingOf(certificate));

        // A rating again says by itself that the re-evaluation came to its end.
        var decided = events.Where(change => change.Kind == ProductEventKind.ReRated).Select(change => change.SignedOn!.Value).ToArray();
        foreach (var certificate in certificates)
        {
            foreach (var filed in certificate.Filings) Add(certificate, ProductEvent.Filed(dossier, filed));
            if (certificate.ConcludedOn is { } concluded && !Array.Exists(decided, day => day <= concluded && EndsReview(certificate, day))) Add(certificate, ProductEvent.Concluded(dossier, concluded));
            if (certificate.Withdrawal is { } withdrawal) Add(certificate, ProductEvent.Withdrawn(dossier, withdrawal.On, withdrawal.Ground, withdrawal.ConcludedOn));
        }

        events.Sort(ProductEvent.Compare);
        return Unchangeable.Wrap(events);

        ProductEvent RatingOf(Certificate certificate)
        {
            var kind = history.Results.First(result => result.DecidedOn == certificate.SignedOn).Kind;
            if (events.Count == 0 && kind != DossierKind.ReEvaluation) return ProductEvent.Recognised(dossier, certificate.ValidFrom, certificate.Stars, certificate.SignedOn);
            return kind == DossierKind.Upgrade
                ? ProductEvent.Upgraded(dossier, certificate.ValidFrom, certificate.Stars, certificate.SignedOn)
                : ProductEvent.ReRated(dossier, certificate.ValidFrom, certificate.Stars, certificate.SignedOn);
        }

        // A history files no dossier before the certificate begins.
        static bool EndsReview(Certificate certificate, LocalDate decided) => decided > certificate.SignedOn && decided >= certificate.Filings[0];

        void Add(Certificate certificate, ProductEvent change) => events.Add(change.On == certificate.ValidFrom ? change.OfNewCertificate() : change);
    }

    /// <summary>Returns what a registry calls the status of a certificate on a day.</summary>
    internal static ProductStatus StatusOn(Certificate certificate, LocalDate day) => certificate.StatusOn(day) switch
    {
        CertificateStatus.NotYetValid => ProductStatus.NotRecognised,
        CertificateStatus.Extended => ProductStatus.Extended,
        CertificateStatus.Expired => ProductStatus.Expired,
        CertificateStatus.Withdrawn => ProductStatus.Withdrawn,
        // What is filed for the renewal, and whether it can be, are of the certificate alone: within its term it is in force.
        CertificateStatus.NotKnown when !certificate.IsInForceOn(day) => ProductStatus.NotKnown,
        _ => ProductStatus.Valid,
    };

    /// <summary>Returns the certificates that the events of one product tell of. The events agree with each other.</summary>
    internal static CertificateHistory ToHistory(CertificateLaw law, IReadOnlyCollection<ProductEvent> events, ValidityConvention convention)
    {
        var history = new CertificateHistory(law);
        if (events.FirstOrDefault(change => change.Within is not null) is { } partial) throw RegistryTexts.DayNotKnown(RegistryTexts.EventsOf(partial.Dossier)).ToException();
        // By the day on which each is decided; on one day the certificate comes before what may be told of it, a dossier before its result, and a withdrawal before an end that it explains.
        foreach (var change in events.OrderBy(change => change.SignedOn ?? change.On).ThenBy(Turn)) history = Told(history, change, convention);
        return history;

        static int Turn(ProductEvent change) => change.Kind switch
        {
            ProductEventKind.Filed => 1,
            ProductEventKind.Concluded => 2,
            ProductEventKind.Withdrawn => 3,
            ProductEventKind.Expired => 4,
            _ => 0,
        };
    }

    private static CertificateHistory Told(CertificateHistory history, ProductEvent change, ValidityConvention convention)
    {
        if (change.IsRating) return Recorded(history, change, convention);
        if (history.Certificates.LastOrDefault(each => change.IsOfNewCertificate ? each.ValidFrom == change.On : each.ValidFrom < change.On) is not { } certificate) return history;
        return change.Kind switch
        {
            ProductEventKind.Filed => history.FileFor(certificate, change.On),
            ProductEventKind.Concluded => history.ConcludeFor(certificate, change.On),
            ProductEventKind.Withdrawn => history.WithdrawFor(certificate, change.Withdrawal!),
            ProductEventKind.Expired when ReferenceEquals(history.CurrentOn(change.On), certificate) && StatusOn(certificate, change.On) is not (ProductStatus.Expired or ProductStatus.Withdrawn) =>
                throw RegistryTexts.NotOfACertificate(RegistryTexts.EventsOf(change.Dossier), change.On).ToException(),
            _ => history,
        };
    }

    private static CertificateHistory Recorded(CertificateHistory history, ProductEvent rating, ValidityConvention convention)
    {
        var signedOn = rating.SignedOn!.Value;
        var begins = history.Certificates.Count == 0 && rating.Kind == ProductEventKind.ReRated;
        var status = history.CurrentOn(signedOn)?.StatusOn(signedOn);
        var isUpgrade = rating.Kind == ProductEventKind.Upgraded && status is not (null or CertificateStatus.Expired or CertificateStatus.Withdrawn);
        var kind = begins ? DossierKind.ReEvaluation : isUpgrade ? DossierKind.Upgrade : status is null or CertificateStatus.Withdrawn ? DossierKind.FirstEvaluation : DossierKind.ReEvaluation;
        try
        {
            var result = new EvaluationResult(kind, signedOn, rating.Stars!.Value, rating.On == signedOn ? null : rating.On);
            return begins ? history.BeginWith(result, convention) : history.Record(result, convention);
        }
        catch (InvalidEntryException exception)
        {
            // It was signed before the first rules.
            var problem = exception.Problems[0];
            throw new InvalidEntryException([new EntryProblem(RegistryTexts.EventsOf(rating.Dossier), problem.Kind, problem.Text)], exception);
        }
    }
}
