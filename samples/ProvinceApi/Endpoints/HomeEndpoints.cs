using System.Globalization;
using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>The page that a person sees who opens the address.</summary>
internal static class HomeEndpoints
{
    private static readonly (string Path, BilingualText Text)[] Links =
    [
        ("/scalar", new("Thử từng đường dẫn", "Try every path")),
        ("/openapi/v1.json", new("Mô tả OpenAPI", "OpenAPI description")),
        ("/forms", new("Các quyết định và bộ sản phẩm", "Decisions and product sets")),
        ("/certificates?dueWithin=90", new("Giấy chứng nhận có việc đến hạn trong 90 ngày tới", "Certificates with something due in the next 90 days")),
        ("/portfolios", new("Số sản phẩm hôm nay", "Products today")),
        ("/targets", new("Mục tiêu", "Targets")),
        ("/quotas?on=2025-06-01", new("Tỷ lệ chủ thể", "Quotas of producers")),
        ("/products", new("Sản phẩm", "Products")),
        ("/producers", new("Chủ thể", "Producers")),
        ("/dossiers", new("Hồ sơ", "Dossiers")),
        ("/council-sessions", new("Phiên họp hội đồng", "Council sessions")),
        ("/reports", new("Số đã công bố", "Published totals")),
        ("/imports", new("Các lần nhập danh sách", "Imports of lists")),
        ("/audits", new("Chấm lại các phiếu đã lưu", "Audit of stored ratings")),
        ("/health/ready", new("Tình trạng máy chủ", "Health")),
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", ShowAsync).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext http, OcopDbContext database, VietnamDay day, CancellationToken cancellationToken)
    {
        var language = CallerLanguage.Of(http);
        var hasExamples = await database.Producers.AnyAsync(row => row.Example, cancellationToken) || await database.Provinces.AnyAsync(row => row.Example, cancellationToken);
        var title = Text("OCOP cấp tỉnh", "OCOP of a province");
        var examples = hasExamples
            ? $"<p class=\"example\"><strong>{Text("DỮ LIỆU VÍ DỤ", "EXAMPLE DATA")}</strong>: {Text("cơ sở dữ liệu có dữ liệu ví dụ; mỗi dòng như vậy ghi \"example\": true. Muốn bắt đầu trống: đặt Examples=false và một tệp dữ liệu mới.", "the database holds examples; each such row says \"example\": true. To start empty: set Examples=false and a new database file.")}</p>"
            : string.Empty;
        var links = string.Concat(Links.Select(link => $"<li><a href=\"{link.Path}\">{link.Text.In(language)}</a> <code>{link.Path}</code></li>\n"));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{CallerLanguage.Tag(language)}}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{title}}</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}code{color:#555;white-space:nowrap}.example{border:2px solid #a15c00;padding:.5rem 1rem}</style></head>
            <body>
            <h1>{{title}}</h1>
            <p>{{Text("Hôm nay", "Today")}}: {{day.Today.ToString(language == Language.English ? "uuuu-MM-dd" : "dd/MM/uuuu", CultureInfo.InvariantCulture)}}</p>
            {{examples}}
            <ul>
            {{links}}</ul>
            </body>
            </html>
            """,
            MediaTypeNames.Text.Html + "; charset=utf-8");

        string Text(string vietnamese, string english) => language == Language.English ? english : vietnamese;
    }
}
