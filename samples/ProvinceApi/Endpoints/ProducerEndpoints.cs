using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Producers.</summary>
internal static class ProducerEndpoints
{
    private const string Part = "producers";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/producers", (Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken) =>
                database.Producers.AsNoTracking().Where(row => query.Text("key") == null || row.Key == query.Text("key")).OrderBy(row => row.Id).PageAsync(query, row => ProducerAnswer.Of(row, book), cancellationToken))
            .Says(Part, "Lists producers", "Liệt kê chủ thể", QueryParameter.Key, QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/producers/{id:long}", async (long id, OcopDbContext database, RuleBook book, CancellationToken cancellationToken) =>
                ProducerAnswer.Of(await database.Producers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Producer, id)), book))
            .Says(Part, "Returns a producer", "Trả về một chủ thể").Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/producers", AddAsync)
            .Accepts<NewProducer>("application/json").Produces<ProducerAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Adds a producer", "Thêm một chủ thể").Writes();
    }

    private static async Task<IResult> AddAsync(HttpRequest request, OcopDbContext database, RuleBook book, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, entry => NewProducer.Read(entry, book));
        var row = new ProducerRow { Key = sent.Key, Name = sent.Name, Kind = sent.Kind, Traits = [.. sent.Traits ?? []], Commune = sent.Commune };
        EntryFault[] taken = await database.Producers.AnyAsync(other => other.Key == sent.Key, cancellationToken) ? [new EntryFault("$.key", new("đã có chủ thể mang mã này", "there is a producer with this key"))] : [];
        await database.AddAsync(row, taken, cancellationToken);
        return Results.Created($"/producers/{row.Id}", ProducerAnswer.Of(row, book));
    }
}
