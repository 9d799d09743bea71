using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>Certificates, which follow from the events of products.</summary>
internal static class CertificateEndpoints
{
    private const string Part = "certificates";

    private static readonly QueryParameter DueWithin = new("dueWithin", QueryParameterKind.Number, new("chỉ những giấy có việc đến hạn trong chừng ấy ngày kể từ ngày cần xem", "only those with something due within so many days of the day")) { Least = 0, Most = 3660 };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/certificates", ListAsync)
            .Says(Part, "Lists certificates on a day, with what is due in the next days", "Liệt kê giấy chứng nhận trong một ngày, kèm việc đến hạn trong những ngày tới", QueryParameter.On, DueWithin, QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/products/{id:long}/certificates", OfProductAsync)
            .Says(Part, "Lists all certificates of a product, old ones too", "Liệt kê mọi giấy chứng nhận của một sản phẩm, kể cả giấy cũ", QueryParameter.On).Answers(StatusCodes.Status404NotFound);
    }

    private static async Task<CertificatesAnswer> ListAsync(Query query, ProductRegistry registry, RuleBook book, HttpContext http, CancellationToken cancellationToken)
    {
        var (on, found, language) = (query.On, await registry.AllAsync(cancellationToken), CallerLanguage.Of(http));
        LocalDate? through = query.Number("dueWithin") is { } days ? on.PlusDays(days) : null;
        var (items, undated) = (new List<CertificateItem>(), new List<CertificateItem>());
        foreach (var row in found.Products)
        {
            var (certificates, why) = found.CertificatesOf(row);
            var standing = found.Portfolio.Standing(row.Key, on);
            if (certificates?.CurrentOn(on) is { } certificate) items.Add(CertificateItem.Of(row, certificate, on, through, book, language));
            else if (why is not null && standing.Status != ProductStatus.NotRecognised) undated.Add(CertificateItem.Undated(row, standing, why, book));
        }

        var page = items
            .Where(item => through is null || item.Due.Count > 0)
            .OrderBy(item => item.FirstDue() ?? LocalDate.MaxIsoValue)
            .ThenBy(item => item.Product.Id)
            .Concat(through is null ? undated : [])
            .ToList()
            .Page(query, item => item);
        return new CertificatesAnswer(on, through, undated.Count, page.Page, page.PageSize, page.Total, page.Items);
    }

    private static async Task<CertificatesAnswer> OfProductAsync(long id, Query query, ProductRegistry registry, RuleBook book, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await registry.OneAsync(id, cancellationToken);
        if (found.Products is not [var row]) throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Product, id));
        var (certificates, why) = found.CertificatesOf(row);
        List<CertificateItem> items = why is null
            ? [.. certificates!.Certificates.Select(certificate => CertificateItem.Of(row, certificate, query.On, null, book, CallerLanguage.Of(http)))]
            : [CertificateItem.Undated(row, found.Portfolio.Standing(row.Key, query.On), why, book)];
        return new CertificatesAnswer(query.On, null, why is null ? 0 : 1, 1, Math.Max(1, items.Count), items.Count, items);
    }
}
