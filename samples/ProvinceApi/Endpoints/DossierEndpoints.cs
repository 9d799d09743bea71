using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Dossiers and their steps.</summary>
internal static class DossierEndpoints
{
    private const string Part = "dossiers";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/dossiers", (Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken) =>
                Rows(database).OrderBy(row => row.Id).PageAsync(query, row => DossierAnswer.Of(row, row.Product, book), cancellationToken))
            .Says(Part, "Lists dossiers with their steps", "Liệt kê hồ sơ kèm các bước", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/dossiers/{id:long}", async (long id, OcopDbContext database, RuleBook book, CancellationToken cancellationToken) =>
                await NeededAsync(database, id, cancellationToken) is var row ? DossierAnswer.Of(row, row.Product, book) : null)
            .Says(Part, "Returns a dossier with its steps", "Trả về một hồ sơ kèm các bước").Answers(StatusCodes.Status404NotFound);
        routes.MapGet("/products/{id:long}/dossiers", ListOfAsync)
            .Says(Part, "Lists the dossiers of a product with their steps", "Liệt kê hồ sơ của một sản phẩm kèm các bước", QueryParameter.Page, QueryParameter.PageSize).Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/products/{id:long}/dossiers", AppendAsync)
            .Accepts<NewDossier>("application/json").Produces<DossierAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Files a dossier for a product", "Nộp một hồ sơ cho sản phẩm").Writes().Answers(StatusCodes.Status404NotFound);
        routes.MapPost("/dossiers/{id:long}/steps", AppendStepAsync)
            .Accepts<NewStep>("application/json").Produces<StepAnswer>(StatusCodes.Status201Created)
            .Says(Part, "Appends a step to a dossier", "Ghi thêm một bước của hồ sơ").Writes().Answers(StatusCodes.Status404NotFound);
    }

    private static IQueryable<DossierRow> Rows(OcopDbContext database) => database.Dossiers.AsNoTracking().Include(row => row.Product).Include(row => row.Steps);

    private static async Task<DossierRow> NeededAsync(OcopDbContext database, long id, CancellationToken cancellationToken) =>
        await Rows(database).SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Dossier, id));

    private static async Task<PageOf<DossierAnswer>> ListOfAsync(long id, Query query, OcopDbContext database, RuleBook book, CancellationToken cancellationToken)
    {
        await ProductEndpoints.NeededAsync(database, id, cancellationToken);
        return await Rows(database).Where(row => row.ProductId == id).OrderBy(row => row.Number).PageAsync(query, row => DossierAnswer.Of(row, row.Product, book), cancellationToken);
    }

    private static async Task<IResult> AppendAsync(long id, HttpRequest request, OcopDbContext database, RuleBook book, VietnamDay day, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, entry => NewDossier.Read(entry, day.Today));
        var product = await ProductEndpoints.NeededAsync(database, id, cancellationToken);
        var row = await database.AppendAsync(
            async () =>
            {
                var next = new DossierRow
                {
                    ProductId = id,
                    Number = await database.Dossiers.Where(row => row.ProductId == id).CountAsync(cancellationToken) + 1,
                    Kind = sent.Kind,
                    Sender = sent.Sender,
                    FiledOn = sent.FiledOn,
                    Contents = JsonSerializer.Serialize(sent.Contents),
                    OnScoringSystem = sent.OnScoringSystem,
                    AddedAt = day.Now,
                };
                var problems = book.Check(next.ToDossier(product));
                return problems.Count == 0 ? next : throw new RefusedException([.. problems.Select(problem => new EntryFault(problem.Entry, problem.Text))]);
            },
            cancellationToken);
        return Results.Created($"/dossiers/{row.Id}", DossierAnswer.Of(row, product, book));
    }

    private static async Task<IResult> AppendStepAsync(long id, HttpRequest request, OcopDbContext database, VietnamDay day, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, entry => NewStep.Read(entry, day.Today));
        var row = await database.AppendAsync(
            async () =>
            {
                var dossier = await NeededAsync(database, id, cancellationToken);
                var earliest = dossier.Steps.Select(step => step.On).Append(dossier.FiledOn).Max();
                if (sent.On < earliest)
                {
                    throw new RefusedException([new EntryFault("$.on", new(
                        $"trước bước trước đó; cần ngày {earliest:dd/MM/uuuu} hoặc sau đó",
                        $"before the step before it; expected {earliest:uuuu-MM-dd} or later"))]);
                }

                if (dossier.Steps.Exists(step => step.Kind == StepKind.Concluded)) throw RefusedException.Conflict(new("hồ sơ đã kết thúc", "the dossier has ended"));
                return new StepRow { DossierId = id, Number = dossier.Steps.Count + 1, Kind = sent.Kind, On = sent.On, Note = sent.Note, AddedAt = day.Now };
            },
            cancellationToken);
        return Results.Created($"/dossiers/{id}", StepAnswer.Of(row));
    }
}
