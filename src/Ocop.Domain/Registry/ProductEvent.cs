using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>One dated event of a product (sự kiện của sản phẩm), named by its dossier.</summary>
/// <remarks>
/// Two events are equal when all their members are; an event that is told twice changes nothing.
/// Ends by term need no event: they follow from the certificate. Law: Decision 26/2026/QĐ-TTg, Article 4, clause 3.
/// </remarks>
public sealed record ProductEvent
{
    private ProductEvent(ProductEventKind kind, string dossier, LocalDate on, int? stars)
    {
        Kind = kind;
        Dossier = Product.CheckIdentity(dossier, nameof(dossier));
        On = Guard.Iso(on, nameof(on));
        Stars = stars;
    }

    /// <summary>Gets what happened.</summary>
    public ProductEventKind Kind { get; }

    /// <summary>Gets the identity of the product's dossier.</summary>
    public string Dossier { get; }

    /// <summary>Gets the day of the event: the first day of a certificate, the first day without one.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the stars of the certificate, 3 to 5; null where the event gives none.</summary>
    public int? Stars { get; }

    internal bool IsRating => Stars is not null;

    /// <summary>The product was standardised.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The day.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Standardised(string dossier, LocalDate on) => new(ProductEventKind.Standardised, dossier, on, null);

    /// <summary>The product was recognised for the first time.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the certificate.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public static ProductEvent Recognised(string dossier, LocalDate on, int stars) => Rating(ProductEventKind.Recognised, dossier, on, stars);

    /// <summary>The product was rated higher.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the new certificate.</param>
    /// <param name="stars">The new stars, 4 or 5.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 4 to 5.</exception>
    public static ProductEvent Upgraded(string dossier, LocalDate on, int stars)
    {
        Guard.InRange(stars, 4, 5, nameof(stars));
        return Rating(ProductEventKind.Upgraded, dossier, on, stars);
    }

    /// <summary>The product was rated again.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day of the new certificate.</param>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public static ProductEvent ReRated(string dossier, LocalDate on, int stars) => Rating(ProductEventKind.ReRated, dossier, on, stars);

    /// <summary>The certificate had ended by a day. Only an end that is sooner than the term says changes anything, and only for a certificate from before that day.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day without the certificate.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Expired(string dossier, LocalDate on) => new(ProductEventKind.Expired, dossier, on, null);

    /// <summary>The certificate was withdrawn. This ends a certificate from before that day, not one that begins on it.</summary>
    /// <param name="dossier">The identity of the dossier.</param>
    /// <param name="on">The first day without the certificate, before or after its end.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentException">The identity is null or empty.</exception>
    public static ProductEvent Withdrawn(string dossier, LocalDate on) => new(ProductEventKind.Withdrawn, dossier, on, null);

    // The one order of events: input may come in any.
    internal static int Compare(ProductEvent left, ProductEvent right)
    {
        var byDay = left.On.CompareTo(right.On);
        if (byDay != 0) return byDay;
        var byDossier = string.CompareOrdinal(left.Dossier, right.Dossier);
        if (byDossier != 0) return byDossier;
        var byKind = left.Kind.CompareTo(right.Kind);
        return byKind != 0 ? byKind : Nullable.Compare(left.Stars, right.Stars);
    }

    private static ProductEvent Rating(ProductEventKind kind, string dossier, LocalDate on, int stars) =>
        new(kind, dossier, on, Guard.InRange(stars, StarCounts.Least, StarCounts.Most, nameof(stars)));
}
