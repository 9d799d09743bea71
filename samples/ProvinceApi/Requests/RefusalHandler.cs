using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Answers every exception with problem details: a mistake of the request with all its entries, anything else with a sentence and never with what only the log may say.</summary>
internal sealed partial class RefusalHandler(ILogger<RefusalHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case RefusedException refused:
                await ApiProblem.WriteAsync(context, refused.Status, refused.Detail, refused.Faults);
                break;
            case InvalidEntryException invalid:
                await WriteAsync(context, Faults("$", invalid));
                break;
            case BadHttpRequestException { InnerException: JsonException json }:
                await WriteAsync(context, json.InnerException is InvalidEntryException unread ? Faults(json.Path ?? "$", unread) : [new EntryFault(json.Path ?? "$", Texts.NotAsDescribed)]);
                break;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                await ApiProblem.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, Texts.BodyTooLarge(BodyLimit.Of(context)));
                break;
            case BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest }:
                await WriteAsync(context, [new EntryFault("$", Texts.BodyMissing)]);
                break;
            case BadHttpRequestException other:
                await ApiProblem.WriteAsync(context, other.StatusCode, Texts.Detail(other.StatusCode, BodyLimit.Of(context)));
                break;
            // The file is locked, and stayed so for as long as a writer waits.
            case DbUpdateException { InnerException: SqliteException { SqliteErrorCode: 5 or 6 } } or SqliteException { SqliteErrorCode: 5 or 6 }:
                await ApiProblem.WriteAsync(context, StatusCodes.Status409Conflict, Texts.Busy);
                break;
            // Whoever asked is gone.
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                break;
            default:
                LogFailure(logger, exception, context.TraceIdentifier, context.Request.Method, context.Request.Path);
                await ApiProblem.WriteAsync(context, StatusCodes.Status500InternalServerError, exception is StoredTextException ? Texts.StoredUnreadable : Texts.Failed);
                break;
        }

        return true;
    }

    private static Task WriteAsync(HttpContext context, IReadOnlyList<EntryFault> faults) => ApiProblem.WriteAsync(context, StatusCodes.Status400BadRequest, Texts.WrongEntries(faults.Count), faults);

    // Entries begin at the value that the library read: the place of that value comes before them.
    private static EntryFault[] Faults(string place, InvalidEntryException invalid) =>
        [.. invalid.Problems.Select(problem => new EntryFault(problem.Under(place).Entry, problem.Text))];

    [LoggerMessage(Level = LogLevel.Error, Message = "{TraceId}: {Method} {Path} failed")]
    private static partial void LogFailure(ILogger logger, Exception exception, string traceId, string method, string path);
}
