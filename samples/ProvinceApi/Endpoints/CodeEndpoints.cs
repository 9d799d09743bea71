using Ocop.Domain.Samples.ProductCodes;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Codes of products: what they say, or why they are none.</summary>
internal static class CodeEndpoints
{
    private const string Part = "codes";
    private const int MostCodes = 10_000;

    private static readonly QueryParameter On = QueryParameter.On with { Text = new("ngày cần xem tỉnh hiện nay; không có thì hôm nay", "the day for which the province is asked; today where it is left out") };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/codes/{code}", (string code, Query query, RuleBook book, HttpContext http) => ProductCodeAnswer.Of(CodeAnswer.Of(book, 1, code, query.On), CallerLanguage.Of(http)))
            .Says(Part, "Reads a code", "Đọc một mã sản phẩm", On);
        routes.MapPost("/codes", Read)
            .Says(Part, "Reads a list of codes", "Đọc một danh sách mã sản phẩm", On).Reads();
    }

    private static List<ProductCodeAnswer> Read(List<string> codes, Query query, RuleBook book, HttpContext http)
    {
        if (codes.Count > MostCodes || codes.Contains(null!))
        {
            throw new RefusedException([new EntryFault("$", new($"cần một danh sách văn bản JSON, nhiều nhất {MostCodes}", $"expected a JSON list of texts, at most {MostCodes}"))]);
        }

        var language = CallerLanguage.Of(http);
        return [.. codes.Select((code, i) => ProductCodeAnswer.Of(CodeAnswer.Of(book, i + 1, code, query.On), language))];
    }
}
