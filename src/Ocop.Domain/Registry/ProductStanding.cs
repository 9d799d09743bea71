using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>How one product stands on a date: its status and its latest certificate.</summary>
/// <remarks>Two standings are equal when all their members are. The default value is that of a product that was never recognised.</remarks>
public readonly record struct ProductStanding
{
    /// <summary>Gets the status.</summary>
    public ProductStatus Status { get; internal init; }

    /// <summary>Gets the stars of the latest rating, 3 to 5; null for a product that was never recognised, and before the first event of one whose events begin with a rating again.</summary>
    public int? Stars { get; internal init; }

    /// <summary>Gets the statuses that the product can have where it is <see cref="ProductStatus.Undecided"/>, in the order of the enumeration; else empty.</summary>
    public IReadOnlyList<ProductStatus> Possible { get => field ?? Unchangeable.Empty<ProductStatus>(); internal init; }

    /// <summary>Gets the first day of the latest certificate; null for a product that was never recognised, and where only its year or month is known.</summary>
    public LocalDate? ValidFrom { get; internal init; }

    /// <summary>Gets the last day that the term of the latest certificate allows; null for a product that was never recognised, and where its term or the day on which it began is not known.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 4, clause 3, and the same 36 months in the decisions before it.</remarks>
    public LocalDate? LastValidDay { get; internal init; }

    /// <summary>Gets the last day of the extension, as far as it is known on the date; null for a product that is not extended on it, and where the day on which its certificate began is not known.</summary>
    /// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 12, clause 3.</remarks>
    public LocalDate? ExtensionEnds { get; internal init; }
}
