using Microsoft.Net.Http.Headers;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Refuses a body that is compressed, or JSON in other letters than UTF-8: it would be told to be no JSON, which is not what is wrong with it.</summary>
internal sealed class BodyEncodingMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        foreach (var encoding in context.Request.Headers.ContentEncoding)
        {
            if (!string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, Texts.Encoded);
        }

        var charset = context.Request.GetTypedHeaders().ContentType?.Charset ?? default;
        if (charset.HasValue && context.Request.HasJsonContentType())
        {
            if (!HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, Texts.NotUtf8);
            context.Request.ContentType = "application/json"; // the framework fails on the quotes that a charset may have
        }

        return next(context);
    }
}
