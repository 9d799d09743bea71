namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Metadata of an endpoint: the most bytes that its body may have.</summary>
internal sealed record BodyLimit(long Bytes)
{
    /// <summary>Returns the limit of a request: that of its endpoint, else that of the settings.</summary>
    public static long Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>()?.Bytes ?? context.RequestServices.GetRequiredService<Settings.ApiSettings>().BodyLimit;
}
