using System.Security.Cryptography;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Imports;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Lists of products that are imported as a whole or not at all.</summary>
internal static class ImportEndpoints
{
    private const string Part = "imports";

    private static readonly QueryParameter DryRun = new("dryRun", QueryParameterKind.Word, new("true: chỉ kiểm tra, không lưu; false: nhập", "true: only checks and stores nothing; false: imports")) { IsRequired = true, Words = ["true", "false"] };

    private static readonly BilingualText Refused = new(
        "Danh sách có lỗi nên không dòng nào được lưu; problems ghi từng ô và giá trị cần có. Sửa hết rồi gửi lại.",
        "The list has mistakes, so no row was stored; problems names each cell and says what was expected. Mend them all and send it again.");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/imports", AddAsync)
            .Produces<ListCheckAnswer>()
            .Produces<ImportAnswer>(StatusCodes.Status202Accepted)
            .Produces<RefusedListAnswer>(StatusCodes.Status422UnprocessableEntity, ApiProblem.ContentType)
            .Says(Part, "Imports a list of products with their producers and certificates, or checks it alone", "Nhập danh sách sản phẩm kèm chủ thể và giấy chứng nhận, hoặc chỉ kiểm tra", DryRun)
            .Writes()
            .AddOpenApiOperationTransformer(DescribeBody)
            .WithMetadata(TakesImport.Instance);
        routes.MapGet("/imports", (Query query, OcopDbContext database, ImportWorker worker, VietnamDay day, HttpContext http, CancellationToken cancellationToken) =>
                database.Imports.AsNoTracking().OrderByDescending(row => row.Id).PageAsync(query, row => ImportAnswer.Of(row, worker.Progress, day.Now, CallerLanguage.Of(http)), cancellationToken))
            .Says(Part, "Lists imports, the newest first", "Liệt kê các lần nhập, mới nhất trước", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/imports/{id:long}", GetAsync)
            .Says(Part, "Says how far an import is", "Cho biết một lần nhập đã đến đâu").Answers(StatusCodes.Status404NotFound);
    }

    // By hand: what an endpoint says it accepts, the framework would hold against a request before anything else, and refuse without a word of what is expected.
    private static Task DescribeBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ListFile.Csv] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                [ListFile.Workbook] = new() { Schema = file },
                [ListFile.Form] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = file } } },
            },
        };
        return Task.CompletedTask;
    }

    private static async Task<ImportAnswer> GetAsync(long id, OcopDbContext database, ImportWorker worker, VietnamDay day, HttpContext http, CancellationToken cancellationToken)
    {
        // Progress first: an import that ends in between is then told as done, and not as running without progress.
        var progress = worker.Progress;
        var row = await database.Imports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Import, id));
        return ImportAnswer.Of(row, progress, day.Now, CallerLanguage.Of(http));
    }

    private static async Task<IResult> AddAsync(HttpContext http, Query query, OcopDbContext database, RuleBook book, ImportWorker worker, VietnamDay day, CancellationToken cancellationToken)
    {
        var file = await ListFile.ReadAsync(http.Request, cancellationToken);
        var columns = new ListColumns(book);
        var table = file.ToTable(columns);
        var check = ListReader.Check(table, columns, book, query.Today, await StoredKeys.ReadAsync(database, cancellationToken), cancellationToken);
        var answer = ListCheckAnswer.Of(check, CallerLanguage.Of(http));
        if (query.Text("dryRun") == "true") return Results.Ok(answer);
        if (check.Problems.Count > 0) return RefusedList(answer, http);

        if (!worker.TryEnter()) throw RefusedException.Conflict(Running(worker.Progress?.Import));
        try
        {
            var row = new ImportRow { Kind = file.Kind, Digest = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), State = ImportState.Running, Rows = table.Count, StartedAt = day.Now };
            database.Add(row);
            await database.SaveChangesAsync(cancellationToken);
            worker.Start(new ImportJob(row.Id, table, columns));
            return Results.Accepted($"/imports/{row.Id}", ImportAnswer.Of(row, worker.Progress, day.Now, CallerLanguage.Of(http)));
        }
        catch
        {
            worker.Leave();
            throw;
        }
    }

    private static IResult RefusedList(ListCheckAnswer answer, HttpContext http)
    {
        var (language, status) = (CallerLanguage.Of(http), StatusCodes.Status422UnprocessableEntity);
        var refused = new RefusedListAnswer(Texts.Title(status).In(language), status, Refused.In(language), answer.Rows, answer.Accepted, answer.Problems, answer.LeftOut, http.TraceIdentifier);
        http.Response.Headers.ContentLanguage = CallerLanguage.Tag(language);
        http.Response.Headers.Vary = "Accept-Language";
        return Results.Json(refused, contentType: ApiProblem.ContentType, statusCode: status);
    }

    private static BilingualText Running(long? import) => import is { } id
        ? new($"Đang nhập một danh sách khác, xem /imports/{id}; hãy gửi lại khi xong.", $"Another list is being imported, see /imports/{id}; send this one again when it is done.")
        : new("Đang nhập một danh sách khác; hãy gửi lại khi xong.", "Another list is being imported; send this one again when it is done.");
}
