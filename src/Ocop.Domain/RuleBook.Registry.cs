using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Json;
using Ocop.Domain.Registry;

namespace Ocop.Domain;

/// <content>Product codes and the divisions of the country.</content>
public sealed partial class RuleBook
{
    /// <summary>Gets how product codes are written: reads and makes them.</summary>
    public ProductCodes ProductCodes => Law(book => new ProductCodes(book.Timeline(head => head.ProductCode, ProductCodeReader.Read), book.Others.Divisions.Value, book.Others.Communes));

    /// <summary>Gets the list of communes that the codes are checked against, or null where the book has none, as the one of the package.</summary>
    public CommuneList? Communes => Others.Communes;

    /// <summary>Gets the divisions of the country into provinces, oldest first.</summary>
    public IReadOnlyList<AdministrativeDivision> Divisions => Unchangeable.List(Others.Divisions.Value);

    /// <summary>Returns a book that checks the communes of product codes against a list of the host, in the place of any it had.</summary>
    /// <param name="communes">The list: all communes of the provinces and years whose codes are to be read.</param>
    /// <returns>The new book; this one does not change. <see cref="Save"/> does not write the list.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public RuleBook With(CommuneList communes)
    {
        Guard.NotNull(communes, nameof(communes));
        var made = chains.Value;
        return new RuleBook(() => made, Others.With(communes));
    }

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
