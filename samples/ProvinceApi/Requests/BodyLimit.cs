using Microsoft.AspNetCore.Diagnostics;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>The most bytes that a body may have.</summary>
internal static class BodyLimit
{
    /// <summary>Returns the limit of a request: that of imports where its endpoint takes one, else that of all others.</summary>
    public static long Of(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<Settings.ApiSettings>();
        // Whoever handles an exception finds the endpoint elsewhere.
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return endpoint?.Metadata.GetMetadata<TakesImport>() is null ? settings.BodyLimit : settings.ImportLimit;
    }
}
