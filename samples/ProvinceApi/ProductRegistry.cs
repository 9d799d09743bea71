using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi;

/// <summary>Reads the rows into the library's portfolio: what a product is worth on a day is reckoned there, never in the database.</summary>
internal sealed class ProductRegistry(OcopDbContext database, RuleBook book)
{
    /// <summary>Returns all products with everything that happened to them.</summary>
    public Task<Registered> AllAsync(CancellationToken cancellationToken) => ReadAsync(database.Products, database.Events, cancellationToken);

    /// <summary>Returns one product with everything that happened to it.</summary>
    public Task<Registered> OneAsync(long product, CancellationToken cancellationToken) =>
        ReadAsync(database.Products.Where(row => row.Id == product), database.Events.Where(row => row.ProductId == product), cancellationToken);

    private async Task<Registered> ReadAsync(IQueryable<ProductRow> productRows, IQueryable<EventRow> eventRows, CancellationToken cancellationToken)
    {
        // Events first: one that is written in between may have a product that the second reading has, never the other way about.
        var events = await eventRows.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var products = await productRows.AsNoTracking().Include(row => row.Producer).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var keys = products.ToDictionary(row => row.Id, row => row.Key);
        var portfolio = book.PortfolioOf(products.Select(row => row.ToProduct(book)), events.Select(row => row.ToEvent(keys[row.ProductId])));
        return new Registered(products, events, portfolio);
    }
}

/// <summary>Products as rows and as the library's portfolio.</summary>
internal sealed record Registered(IReadOnlyList<ProductRow> Products, IReadOnlyList<EventRow> Events, Portfolio Portfolio)
{
    /// <summary>Returns the certificates of a product, or why they are not known: of its recognition only a year or a month is.</summary>
    public (CertificateHistory? Certificates, BilingualText? Why) CertificatesOf(ProductRow product)
    {
        try
        {
            return (Portfolio.CertificatesOf(product.Key), null);
        }
        catch (InvalidEntryException exception)
        {
            return (null, exception.Problem);
        }
    }
}
