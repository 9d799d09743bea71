using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Councils;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Sessions of councils that are stored.</summary>
internal static class SessionEndpoints
{
    private const string Part = "council-sessions";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/council-sessions", (Query query, OcopDbContext database, CancellationToken cancellationToken) =>
                database.Sessions.AsNoTracking().Include(row => row.Product).OrderBy(row => row.Id).PageAsync(query, SessionAnswer.Of, cancellationToken))
            .Says(Part, "Lists sessions of councils with their results", "Liệt kê các phiên hội đồng kèm kết quả", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/council-sessions/{id:long}", async (long id, OcopDbContext database, CancellationToken cancellationToken) =>
                SessionAnswer.Of(await database.Sessions.AsNoTracking().Include(row => row.Product).SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Session, id))))
            .Says(Part, "Returns a session of a council", "Trả về một phiên hội đồng").Answers(StatusCodes.Status404NotFound);
        routes.MapGet("/products/{id:long}/council-sessions", ListOfAsync)
            .Says(Part, "Lists the sessions of councils on a product", "Liệt kê các phiên hội đồng về một sản phẩm", QueryParameter.Page, QueryParameter.PageSize).Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/products/{id:long}/council-sessions", AppendAsync)
            .Produces<SessionAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Decides a session on a product and stores both", "Tính kết quả một phiên hội đồng về sản phẩm và lưu cả hai").Writes().Answers(StatusCodes.Status404NotFound);
    }

    private static async Task<PageOf<SessionAnswer>> ListOfAsync(long id, Query query, OcopDbContext database, CancellationToken cancellationToken)
    {
        await ProductEndpoints.NeededAsync(database, id, cancellationToken);
        return await database.Sessions.AsNoTracking().Include(row => row.Product).Where(row => row.ProductId == id).OrderBy(row => row.Number).PageAsync(query, SessionAnswer.Of, cancellationToken);
    }

    private static async Task<IResult> AppendAsync(long id, CouncilSession session, OcopDbContext database, RuleBook book, VietnamDay day, CancellationToken cancellationToken)
    {
        var product = await ProductEndpoints.NeededForAsync(database, id, session.Decision, session.ProductSet, cancellationToken);
        var row = await database.AppendAsync(
            async () => book.ToRow(session, product, await database.Sessions.Where(row => row.ProductId == id).CountAsync(cancellationToken) + 1, day.Now, example: false),
            cancellationToken);
        return Results.Created($"/council-sessions/{row.Id}", SessionAnswer.Of(row, product));
    }
}
