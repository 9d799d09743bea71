using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>What an endpoint says of itself: read by the checks before it and by the description of the API.</summary>
internal static class EndpointSayings
{
    /// <summary>Says what the endpoint does, to which part of the API it belongs, and what its query may have.</summary>
    public static RouteHandlerBuilder Says(this RouteHandlerBuilder endpoint, string part, string english, string vietnamese, params QueryParameter[] parameters) => endpoint
        .WithTags(part)
        .WithSummary(vietnamese)
        .WithDescription(english)
        .WithMetadata(new QueryParameters(parameters))
        .Answers(StatusCodes.Status400BadRequest);

    /// <summary>Says that the endpoint takes a body.</summary>
    public static RouteHandlerBuilder Reads(this RouteHandlerBuilder endpoint) => endpoint.Answers(StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    /// <summary>Says that the endpoint writes: it needs the key.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint) => endpoint
        .Reads()
        .WithMetadata(NeedsKey.Instance)
        .Answers(StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict);

    /// <summary>Says that the endpoint takes a list to import, whose body may be larger.</summary>
    public static RouteHandlerBuilder Imports(this RouteHandlerBuilder endpoint) => endpoint.Writes().WithMetadata(TakesImport.Instance);

    /// <summary>Says with which errors the endpoint may answer.</summary>
    public static RouteHandlerBuilder Answers(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.Produces<ApiProblem>(status, ApiProblem.ContentType);
        return endpoint;
    }
}
