using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Tests;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Sends lists.</summary>
internal static class Imports
{
    public const string Csv = "text/csv";

    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Headings = "Mã chủ thể,Tên chủ thể,Loại hình,Mã hồ sơ,Tên sản phẩm,Bộ sản phẩm,Ngày công nhận,Số sao,Số quyết định\n";

    public static string ExamplePath => Path.Combine(Repository.Root, "samples", "ProvinceApi", "data", "san-pham.csv");

    public static Task<(HttpStatusCode Status, JsonNode Body, Uri? Location)> SendAsync(HttpClient client, string csv, bool dryRun) => SendAsync(client, Encoding.UTF8.GetBytes(csv), Csv, dryRun);

    public static async Task<(HttpStatusCode Status, JsonNode Body, Uri? Location)> SendAsync(HttpClient client, byte[] file, string type, bool dryRun)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await SendAsync(client, content, dryRun);
    }

    public static async Task<(HttpStatusCode Status, JsonNode Body, Uri? Location)> SendAsync(HttpClient client, HttpContent content, bool dryRun)
    {
        using var response = await client.PostAsync(new Uri($"/imports?dryRun={(dryRun ? "true" : "false")}", UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JsonNode.Parse(text) ?? throw new InvalidOperationException(text), response.Headers.Location);
    }

    /// <summary>Waits for the end of an import.</summary>
    public static async Task<JsonNode> EndAsync(HttpClient client, Uri location)
    {
        for (var i = 0; i < 1_200; i++)
        {
            var (_, body) = await ProvinceApp.AskAsync(client, HttpMethod.Get, location.ToString());
            if (body.Value<string>("state") != "running") return body;
            await Task.Delay(50);
        }

        throw new TimeoutException($"{location} goes on.");
    }

    /// <summary>A list of made-up products, each of a producer that it shares with nine others.</summary>
    public static string Many(int products)
    {
        var csv = new StringBuilder(Headings);
        for (var i = 0; i < products; i++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"P{i / 10},HTX {i / 10},HTX,HS-{i},Sản phẩm {i},{(i % 26) + 1},{(i % 28) + 1:00}/0{(i % 6) + 1}/2024,{3 + (i % 3)},{i}/QĐ-UBND\n");
        return csv.ToString();
    }
}
