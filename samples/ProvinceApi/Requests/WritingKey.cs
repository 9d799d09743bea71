using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Lets writing endpoints be asked with the key alone, before anything of the body is read.</summary>
internal sealed class WritingKey(RequestDelegate next, Settings.ApiSettings settings)
{
    public const string Header = "X-Api-Key";

    private readonly byte[]? expected = settings.ApiKey is { } key ? Hash(key) : null;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsKey>() is not null)
        {
            if (expected is null)
            {
                await ApiProblem.WriteAsync(context, StatusCodes.Status403Forbidden, Texts.WritingClosed);
                return;
            }

            var given = context.Request.Headers[Header];
            // Hashes have one length, and their comparison takes one time: neither tells anything of the key.
            if (given.Count != 1 || !CryptographicOperations.FixedTimeEquals(expected, Hash(given.ToString())))
            {
                context.Response.Headers.WWWAuthenticate = "ApiKey";
                await ApiProblem.WriteAsync(context, StatusCodes.Status401Unauthorized, given.Count == 0 ? Texts.KeyMissing : Texts.KeyWrong);
                return;
            }
        }

        await next(context);
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
