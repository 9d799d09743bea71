using Ocop.Domain.Samples.ProvinceApi.Settings;

namespace Ocop.Domain.Samples.ProvinceApi;

/// <summary>The one line that the service prints when it is ready.</summary>
internal static class Greeting
{
    public static void Show(ICollection<string> urls, ApiSettings settings)
    {
        var address = urls.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal) ?? string.Empty;
        Console.WriteLine($"OCOP: {address} · trang thử / try it: {address}/scalar · dữ liệu / data: {settings.Place} · ghi / writing: {(settings.ApiKey is null ? "đóng / closed (ApiKey)" : "X-Api-Key")}");
    }
}
