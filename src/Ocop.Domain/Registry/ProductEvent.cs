using System.Text;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;
using Ocop.Domain.Time;

namespace Ocop.Domain.Registry;

/// <summary>One dated event of a product (sự kiện của sản phẩm), named by its dossier.</summary>
/// <remarks>
/// <para>Two events are equal when all their members are; an event that is told twice changes nothing.</para>
/// <para>Ends by term and extensions need no event: they follow from the certificate and from the dossiers that were filed. Law: Decision 26/2026/QĐ-TTg, Article 4, clause 3; Article 12, clause 3.</para>
/// <para>What is filed, concluded, expired or withdrawn is the certificate from before the day; <see cref="OfNewCertificate"/> says that it is the one that begins on it.</para>
/// <para>The same story as certificates: <see cref="CertificateEvents.ToEvents"/>, <see cref="Portfolio.CertificatesOf"/>.</para>
/// </remarks>
public sealed record ProductEvent
{
    private ProductEvent(ProductEventKind kind, string dossier, LocalDate on, int? stars = null, LocalDate? signedOn = null, Withdrawal? withdrawal = null)
    {
        Kind = kind;
        Dossier = Product.CheckIdentity(dossier, nameof(dossier));
        On = Guard.Iso(on, nameof(on));
        Stars = stars;
        SignedOn = signedOn;
        Withdrawal = withdrawal;
    }

    /// <summary>Gets what happened.</summary>
    public ProductEventKind Kind { get; }

    /// <summary>Gets the identity of the product's dossier.</summary>
    public string Dossier { get; }

    /// <summary>Gets the day of the event: the first day of a certificate, the first day without one.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the year or the month in which the day of a recognition lies, where only that is known; else null. <see cref="On"/> is then its first day.</summary>
    public PartialDate? Within { get; private init; }

    /// <summary>Gets the stars of the certificate, 3 to 5; null where the event gives none.</summary>
    public int? Stars { get; }

    /// <summary>Gets the day on which the certificate was signed, by which its term goes: the first day where nothing else was said. Null where the event gives no certificate.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Gets the withdrawal, with its ground where it is known; null for an event of another kind.</summary>
    public Withdrawal? Withdrawal { get; }

    /// <summary>Gets a value indicating whether the event is of the certificate that begins on its day, and not of the one from before it.</summary>
    public bool IsOfNewCertificate { get; private init; }

    internal bool IsRating => Stars is not null;

    /// <summary>Gets whether a rating was decided before its certificate begins: an extension of the one before, and being potential 5 stars, end with the decision.</summary>
    internal bool IsDecidedBefore => SignedOn < On;

    internal bool IsOfPotential => Kind is ProductEventKind.PotentialFive or ProductEventKind.PotentialFiveEnded;

    /// <summary>The product was standardised.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The day.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Standardised(string dossier, LocalDate on) => new(ProductEventKind.Standardised, dossier, on);

    /// <summary>The product was recognised for the first time.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the certificate.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <param name="signedOn">The day of the signing, not after the first day; null for the first day itself.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the signing is after the first day.</exception>
    public static ProductEvent Recognised(string dossier, LocalDate on, int stars, LocalDate? signedOn = null) => Rating(ProductEventKind.Recognised, dossier, on, stars, signedOn);

    /// <summary>The product was recognised for the first time, on a day of which perhaps only the year or the month is known. What follows from it is then counted as certain or as possible, and never guessed.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the certificate, which is also that of the signing, or the year or month in which it lies.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public static ProductEvent Recognised(string dossier, PartialDate on, int stars) =>
        Rating(ProductEventKind.Recognised, dossier, on.First, stars, null) with { Within = on.IsDay ? null : on };

    /// <summary>The product was rated higher.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the new certificate.</param>
    /// <param name="stars">The new stars, 4 or 5.</param>
    /// <param name="signedOn">The day of the signing, not after the first day; null for the first day itself.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 4 to 5, or the signing is after the first day.</exception>
    public static ProductEvent Upgraded(string dossier, LocalDate on, int stars, LocalDate? signedOn = null)
    {
        Guard.InRange(stars, 4, 5, nameof(stars));
        return Rating(ProductEventKind.Upgraded, dossier, on, stars, signedOn);
    }

    /// <summary>The product was rated again. Where no event tells of its recognition before, it is known to have been recognised and the day is not: it is never counted as new.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the new certificate.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <param name="signedOn">The day of the signing, not after the first day; null for the first day itself.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the signing is after the first day.</exception>
    public static ProductEvent ReRated(string dossier, LocalDate on, int stars, LocalDate? signedOn = null) => Rating(ProductEventKind.ReRated, dossier, on, stars, signedOn);

    /// <summary>The certificate had ended by a day. Only an end that is sooner than the term says changes anything, and only for a certificate from before that day.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day without the certificate.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Expired(string dossier, LocalDate on) => new(ProductEventKind.Expired, dossier, on);

    /// <summary>The certificate was withdrawn. This ends a certificate from before that day, not one that begins on it.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day without the certificate, before or after its end.</param>
    /// <param name="ground">The ground, or null where it is not known.</param>
    /// <param name="concludedOn">The day of the conclusion, or null where it is not known.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ground has no name.</exception>
    public static ProductEvent Withdrawn(string dossier, LocalDate on, WithdrawalGround? ground = null, LocalDate? concludedOn = null) =>
        new(ProductEventKind.Withdrawn, dossier, on, withdrawal: new Withdrawal(on, ground, concludedOn));

    /// <summary>A dossier for the re-evaluation of the certificate was filed. Filed too late for its window, it keeps the certificate in force past its end.</summary>
    /// <param name="dossier">The identity of the product's dossier.</param>
    /// <param name="on">The day of filing, not after the last valid day.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 6; Article 12, clause 3.</remarks>
    public static ProductEvent Filed(string dossier, LocalDate on) => new(ProductEventKind.Filed, dossier, on);

    /// <summary>The re-evaluation of the certificate ended without a new one. An extension ends with it; without a dossier on record it changes nothing. A new certificate is <see cref="ReRated"/>, which says the same by itself, and an upgrade that was refused is no event.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The day of the result.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Concluded(string dossier, LocalDate on) => new(ProductEventKind.Concluded, dossier, on);

    /// <summary>The points at the province suffice for 5 stars, and the dossier goes on to the centre. The product is potential 5 stars until a rating is signed on that day or later, or <see cref="PotentialFiveEnded"/> or <see cref="Concluded"/> tells of its end.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The day of the province's result.</param>
    /// <returns>The event, which gives no certificate and recognises no product.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 3.</remarks>
    public static ProductEvent PotentialFive(string dossier, LocalDate on) => new(ProductEventKind.PotentialFive, dossier, on);

    /// <summary>The product is no longer potential 5 stars and got no certificate for it. A new certificate, of 4 stars or of 5, says the same by itself.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The day of the result, not before the product was potential 5 stars.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent PotentialFiveEnded(string dossier, LocalDate on) => new(ProductEventKind.PotentialFiveEnded, dossier, on);

    /// <summary>Says that the event is of the certificate that begins on its day: withdrawn on its first day, or a dossier filed on it.</summary>
    /// <returns>The event of the new certificate; this one does not change.</returns>
    /// <exception cref="InvalidOperationException">The event is not that something was filed, concluded or withdrawn.</exception>
    public ProductEvent OfNewCertificate() => Kind is ProductEventKind.Filed or ProductEventKind.Concluded or ProductEventKind.Withdrawn
        ? this with { IsOfNewCertificate = true }
        : throw new InvalidOperationException("Expected an event that something was filed, concluded or withdrawn.");

    // The same recognition on one of the days on which it can have been.
    internal ProductEvent At(LocalDate day) => new(Kind, Dossier, day, Stars, day);

    // The one order of events: input may come in any.
    internal static int Compare(ProductEvent left, ProductEvent right)
    {
        var byDay = left.On.CompareTo(right.On);
        if (byDay != 0) return byDay;
        var byDossier = string.CompareOrdinal(left.Dossier, right.Dossier);
        if (byDossier != 0) return byDossier;
        var byKind = left.Kind.CompareTo(right.Kind);
        if (byKind != 0) return byKind;
        var byStars = Nullable.Compare(left.Stars, right.Stars);
        if (byStars != 0) return byStars;
        var bySigning = Nullable.Compare(left.SignedOn, right.SignedOn);
        if (bySigning != 0) return bySigning;
        var byCertificate = left.IsOfNewCertificate.CompareTo(right.IsOfNewCertificate);
        if (byCertificate != 0) return byCertificate;
        var byGround = Nullable.Compare(left.Withdrawal?.Ground, right.Withdrawal?.Ground);
        if (byGround != 0) return byGround;
        var byConclusion = Nullable.Compare(left.Withdrawal?.ConcludedOn, right.Withdrawal?.ConcludedOn);
        return byConclusion != 0 ? byConclusion : Nullable.Compare(left.Within?.Last, right.Within?.Last);
    }

    private static ProductEvent Rating(ProductEventKind kind, string dossier, LocalDate on, int stars, LocalDate? signedOn)
    {
        Guard.InRange(stars, StarCounts.Least, StarCounts.Most, nameof(stars));
        var signed = Guard.Iso(signedOn, nameof(signedOn)) ?? on;
        return new ProductEvent(kind, dossier, on, stars, signed <= Guard.Iso(on, nameof(on)) ? signed : throw new ArgumentOutOfRangeException(nameof(signedOn), signedOn, "Expected a day not after the first day of the certificate."));
    }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(Dossier), Dossier)
            .Member(nameof(On), On)
            .Member(nameof(Within), Within)
            .Member(nameof(Stars), Stars)
            .Member(nameof(SignedOn), SignedOn)
            .Member(nameof(Withdrawal), Withdrawal)
            .Member(nameof(IsOfNewCertificate), IsOfNewCertificate);
        return true;
    }
#pragma warning restore IDE0051
}
