using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Ratings that are stored, and their audit.</summary>
internal static class RatingEndpoints
{
    private const string Part = "ratings";

    private static readonly QueryParameter Differing = new("differing", QueryParameterKind.Word, new("true: chỉ liệt kê kết quả nay khác trước", "true: lists only those that differ")) { Words = ["true", "false"] };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/products/{id:long}/ratings", ListAsync)
            .Says(Part, "Lists the ratings of a product", "Liệt kê các kết quả xếp hạng của một sản phẩm", QueryParameter.Page, QueryParameter.PageSize).Answers(StatusCodes.Status404NotFound);
        routes.MapGet("/products/{id:long}/ratings/{number:int}", GetAsync)
            .Says(Part, "Returns a rating of a product", "Trả về một kết quả xếp hạng của một sản phẩm").Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/products/{id:long}/ratings", AppendAsync)
            .Produces<RatingAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Rates a card of a product and stores both", "Xếp hạng một phiếu của sản phẩm và lưu cả hai").Writes().Answers(StatusCodes.Status404NotFound);
        routes.MapGet("/audits", AuditAsync)
            .Says(Part, "Rates every stored card again and says what differs and why", "Chấm lại mọi phiếu đã lưu và cho biết chỗ khác cùng lý do", Differing, QueryParameter.Page, QueryParameter.PageSize);
    }

    private static async Task<PageOf<RatingAnswer>> ListAsync(long id, Query query, OcopDbContext database, CancellationToken cancellationToken)
    {
        await ProductEndpoints.NeededAsync(database, id, cancellationToken);
        return await database.Ratings.AsNoTracking().Include(row => row.Product).Where(row => row.ProductId == id).OrderBy(row => row.Number).PageAsync(query, RatingAnswer.Of, cancellationToken);
    }

    private static async Task<RatingAnswer> GetAsync(long id, int number, OcopDbContext database, CancellationToken cancellationToken) =>
        RatingAnswer.Of(await database.Ratings.AsNoTracking().Include(row => row.Product).SingleOrDefaultAsync(row => row.ProductId == id && row.Number == number, cancellationToken)
            ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Rating, number)));

    private static async Task<IResult> AppendAsync(long id, Scorecard card, OcopDbContext database, RuleBook book, VietnamDay day, CancellationToken cancellationToken)
    {
        var product = await ProductEndpoints.NeededForAsync(database, id, card.Decision, card.ProductSet, cancellationToken);
        var row = await database.AppendAsync(
            async () => book.ToRow(card, product, await database.Ratings.Where(row => row.ProductId == id).CountAsync(cancellationToken) + 1, day.Now, example: false),
            cancellationToken);
        return Results.Created($"/products/{id}/ratings/{row.Number}", RatingAnswer.Of(row, product));
    }

    private static async Task<AuditAnswer> AuditAsync(Query query, OcopDbContext database, RuleBook book, HttpContext http, CancellationToken cancellationToken)
    {
        var (page, size) = Paging.Of(query);
        var (differing, total, items, isDiffering) = (0, 0, new List<AuditEntry>(), query.Text(Differing.Name) == "true");
        await foreach (var row in database.Ratings.AsNoTracking().Include(row => row.Product).OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var entry = AuditEntry.Of(row, book, CallerLanguage.Of(http));
            if (entry.Differs) differing++;
            else if (isDiffering) continue;
            if (total / size == page - 1) items.Add(entry);
            total++;
        }

        return new AuditAnswer(query.Today, [.. book.Decisions.Select(decision => new AuditedRules(decision, book.Rules(decision).DataVersion))], differing, new PageOf<AuditEntry>(page, size, total, items));
    }
}
