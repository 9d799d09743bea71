using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Products and what happened to them.</summary>
internal static class ProductEndpoints
{
    private const string Part = "products";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/products", (Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken) =>
                database.Products.AsNoTracking().Include(row => row.Producer).Where(row => query.Text("key") == null || row.Key == query.Text("key")).OrderBy(row => row.Id).PageAsync(query, row => ProductAnswer.Of(row, book), cancellationToken))
            .Says(Part, "Lists products", "Liệt kê sản phẩm", QueryParameter.Key, QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/products/{id:long}", GetAsync)
            .Says(Part, "Returns a product and what it is worth on a day", "Trả về một sản phẩm và giá trị của nó trong một ngày", QueryParameter.On).Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/products", AddAsync)
            .Accepts<NewProduct>("application/json").Produces<ProductAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Adds a product", "Thêm một sản phẩm").Writes();
        routes.MapGet("/products/{id:long}/events", ListEventsAsync)
            .Says(Part, "Lists what happened to a product", "Liệt kê các sự kiện của một sản phẩm", QueryParameter.Page, QueryParameter.PageSize).Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/products/{id:long}/events", AppendEventAsync)
            .Accepts<NewEvent>("application/json").Produces<EventAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Appends an event; what is appended is never changed", "Ghi thêm một sự kiện; đã ghi thì không sửa").Writes().Answers(StatusCodes.Status404NotFound);
    }

    /// <summary>Refuses a product that is not there.</summary>
    public static async Task<ProductRow> NeededAsync(OcopDbContext database, long id, CancellationToken cancellationToken) =>
        await database.Products.AsNoTracking().Include(row => row.Producer).SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Product, id));

    /// <summary>Refuses a product that is not there, or that a form of its own decision is filled in for which is that of another set.</summary>
    public static async Task<ProductRow> NeededForAsync(OcopDbContext database, long id, string decision, int productSet, CancellationToken cancellationToken)
    {
        var product = await NeededAsync(database, id, cancellationToken);
        return decision != product.Decision || productSet == product.ProductSet ? product : throw new RefusedException([Faults.OtherSet(product)]);
    }

    private static async Task<ProductOnDay> GetAsync(long id, Query query, ProductRegistry registry, RuleBook book, CancellationToken cancellationToken)
    {
        var found = await registry.OneAsync(id, cancellationToken);
        return found.Products is [var row] ? ProductOnDay.Of(row, found, query.On, book) : throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Product, id));
    }

    private static async Task<IResult> AddAsync(HttpRequest request, Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, entry => NewProduct.Read(entry, book, query.Today));
        var producer = await database.Producers.SingleOrDefaultAsync(row => row.Key == sent.Producer, cancellationToken)
            ?? throw new RefusedException([new EntryFault("$.producer", new($"không có chủ thể mang mã '{sent.Producer}'", $"there is no producer with the key '{sent.Producer}'"))]);
        var row = new ProductRow { Key = sent.Key, Name = sent.Name, ProducerId = producer.Id, Producer = producer, Decision = sent.Decision!, ProductSet = sent.ProductSet, Area = sent.Area, Code = sent.Code };
        await database.AddAsync(row, await TakenAsync(database, sent, cancellationToken), cancellationToken);
        return Results.Created($"/products/{row.Id}", ProductAnswer.Of(row, book));
    }

    private static async Task<IReadOnlyList<EntryFault>> TakenAsync(OcopDbContext database, NewProduct sent, CancellationToken cancellationToken)
    {
        var taken = new List<EntryFault>();
        if (await database.Products.AnyAsync(row => row.Key == sent.Key, cancellationToken)) taken.Add(new EntryFault("$.key", new("đã có sản phẩm mang mã này", "there is a product with this key")));
        if (sent.Code is { } code && await database.Products.AnyAsync(row => row.Code == code, cancellationToken)) taken.Add(new EntryFault("$.code", new("đã có sản phẩm mang mã sản phẩm này", "there is a product with this code")));
        return taken;
    }

    private static async Task<PageOf<EventAnswer>> ListEventsAsync(long id, Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken)
    {
        await NeededAsync(database, id, cancellationToken);
        return await database.Events.AsNoTracking().Where(row => row.ProductId == id).OrderBy(row => row.Number).PageAsync(query, row => EventAnswer.Of(row, book), cancellationToken);
    }

    private static async Task<IResult> AppendEventAsync(long id, HttpRequest request, OcopDbContext database, ProductRegistry registry, RuleBook book, VietnamDay day, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, NewEvent.Read);
        var row = await database.AppendAsync(
            async () =>
            {
                var known = await registry.OneAsync(id, cancellationToken);
                if (known.Products is not [var product]) throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Product, id));
                var next = sent.ToRow(id, known.Events.Count + 1, day.Now, example: false);
                Check(next.ToEvent(product.Key), known.Portfolio, book);
                return next;
            },
            cancellationToken);
        return Results.Created($"/products/{id}/events", EventAnswer.Of(row, book));
    }

    // What cannot have happened after all that is known is a mistake of the new event, and the library says which.
    private static void Check(ProductEvent happened, Portfolio portfolio, RuleBook book)
    {
        var problems = book.Check(portfolio.Products, [.. portfolio.Events, happened]);
        if (problems.Count > 0) throw new RefusedException([.. problems.Select(problem => new EntryFault("$", problem.Text))]);
    }
}
