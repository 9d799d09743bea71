namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Every error of the service: the problem details of RFC 9457 with all entries that are wrong.</summary>
/// <param name="Title">What kind of error it is, in the caller's language.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What is wrong and what to do, in the caller's language.</param>
/// <param name="Problems">Every wrong entry; empty where the request as a whole is refused.</param>
/// <param name="TraceId">Under which the log of the service has the request.</param>
internal sealed record ApiProblem(string Title, int Status, string Detail, IReadOnlyList<ApiProblemEntry> Problems, string TraceId)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Answers with an error.</summary>
    public static Task WriteAsync(HttpContext context, int status, BilingualText detail, params IReadOnlyList<EntryFault> faults)
    {
        var language = CallerLanguage.Of(context);
        var problem = new ApiProblem(
            Texts.Title(status).In(language),
            status,
            detail.In(language),
            [.. faults.Select(fault => new ApiProblemEntry(fault.Entry, fault.Text.In(language)))],
            context.TraceIdentifier);
        context.Response.StatusCode = status;
        context.Response.Headers.ContentLanguage = CallerLanguage.Tag(language);
        CallerLanguage.Vary(context);
        return context.Response.WriteAsJsonAsync(problem, options: null, ContentType, context.RequestAborted);
    }
}
