using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A session of a council that was stored, with its result.</summary>
/// <param name="Id">Its number, as in the paths.</param>
/// <param name="Product">On which product.</param>
/// <param name="Number">Its number among the sessions on the product.</param>
/// <param name="Session">The session.</param>
/// <param name="Result">The result as it was decided then.</param>
/// <param name="AddedAt">When it was stored.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record SessionAnswer(long Id, RowName Product, int Number, CouncilSession Session, StoredResult Result, Instant AddedAt, bool Example)
{
    public static SessionAnswer Of(SessionRow row) => Of(row, row.Product);

    public static SessionAnswer Of(SessionRow row, ProductRow product)
    {
        try
        {
            return new(row.Id, RowName.Of(product), row.Number, OcopJson.ReadCouncilSession(row.Session), new StoredResult(row.Result), row.AddedAt, row.Example);
        }
        catch (InvalidEntryException exception)
        {
            throw new StoredTextException($"council session {row.Id}", exception);
        }
    }
}
