using NodaTime;
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
        var (on, found) = (query.On, await registry.AllAsync(cancellationToken));
        LocalDate? through = query.Number("dueWithin") is { } days ? on.PlusDays(days) : null;
        var items = found.Products
            .Select(row => (Row: row, Certificate: found.Portfolio.CertificatesOf(row.Key).CurrentOn(on)))
            .Where(each => each.Certificate is not null)
            .Select(each => CertificateItem.Of(each.Row, each.Certificate!, on, through, book, CallerLanguage.Of(http)))
            .Where(item => through is null || item.Due.Count > 0)
            .OrderBy(item => item.FirstDue() ?? LocalDate.MaxIsoValue)
            .ThenBy(item => item.Product.Id)
            .ToList();
        var page = items.Page(query, item => item);
        return new CertificatesAnswer(on, through, page.Page, page.PageSize, page.Total, page.Items);
    }

    private static async Task<CertificatesAnswer> OfProductAsync(long id, Query query, ProductRegistry registry, RuleBook book, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await registry.OneAsync(id, cancellationToken);
        if (found.Products is not [var row]) throw RefusedException.NotFound(Texts.NoSuchRow(Nouns.Product, id));
        var items = found.Portfolio.CertificatesOf(row.Key).Certificates.Select(certificate => CertificateItem.Of(row, certificate, query.On, null, book, CallerLanguage.Of(http))).ToList();
        return new CertificatesAnswer(query.On, null, 1, Math.Max(1, items.Count), items.Count, items);
    }
}
