using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>What is stored that a list could repeat or contradict.</summary>
internal sealed record StoredKeys(IReadOnlyDictionary<string, ProducerRow> Producers, IReadOnlySet<string> Products, IReadOnlySet<string> Codes)
{
    public static async Task<StoredKeys> ReadAsync(OcopDbContext database, CancellationToken cancellationToken)
    {
        var producers = await database.Producers.AsNoTracking().ToListAsync(cancellationToken);
        var products = await database.Products.AsNoTracking().Select(row => new { row.Key, row.Code }).ToListAsync(cancellationToken);
        return new StoredKeys(
            producers.ToDictionary(row => row.Key, StringComparer.Ordinal),
            products.Select(row => row.Key).ToHashSet(StringComparer.Ordinal),
            products.Where(row => row.Code is not null).Select(row => row.Code!).ToHashSet(StringComparer.Ordinal));
    }
}
