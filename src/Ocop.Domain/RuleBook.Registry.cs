using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;

namespace Ocop.Domain;

/// <content>Product codes and the divisions of the country.</content>
public sealed partial class RuleBook
{
    /// <summary>Gets how product codes are written: reads and makes them.</summary>
    public ProductCodes ProductCodes => Law(book => new ProductCodes(book.Timeline(head => head.ProductCode, ProductCodeReader.Read), book.Others.Divisions.Value));

    /// <summary>Gets the divisions of the country into provinces, oldest first.</summary>
    public IReadOnlyList<AdministrativeDivision> Divisions => Unchangeable.List(Others.Divisions.Value);

    /// <summary>Returns the division of the country of a day: its provinces, and whether there were districts.</summary>
    /// <param name="day">The day, not before the first division of the book.</param>
    /// <returns>The division.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first division; earlier divisions are not part of the data.</exception>
    public AdministrativeDivision DivisionOn(LocalDate day)
    {
        Guard.Iso(day, nameof(day));
        var divisions = Others.Divisions.Value;
        return Array.FindLast(divisions, division => division.InForceFrom <= day)
            ?? throw new ArgumentOutOfRangeException(nameof(day), day, $"Expected a day from {IsoDate.Format(divisions[0].InForceFrom)}.");
    }
}
