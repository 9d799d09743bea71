using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A row that another one is of.</summary>
/// <param name="Id">Its number, as in the paths.</param>
/// <param name="Key">The identity that the province gave.</param>
/// <param name="Name">Its name.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record RowName(long Id, string Key, string Name, bool Example)
{
    public static RowName Of(ProducerRow row) => new(row.Id, row.Key, row.Name, row.Example);

    public static RowName Of(ProductRow row) => new(row.Id, row.Key, row.Name, row.Example);
}
