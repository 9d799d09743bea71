namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Reads the query of every endpoint that says what it takes, before anything of the body is read.</summary>
internal sealed class QueryMiddleware(RequestDelegate next, VietnamDay day)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<QueryParameters>() is { } parameters)
        {
            context.Features.Set(new Query(context.Request.Query, parameters.All, day.Today));
        }

        return next(context);
    }
}
