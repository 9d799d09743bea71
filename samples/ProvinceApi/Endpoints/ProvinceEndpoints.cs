using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>How the province stands on a day: counts, quotas, targets, and what was published.</summary>
internal static class ProvinceEndpoints
{
    private const string Part = "province";

    private static readonly QueryParameter Area = new("area", QueryParameterKind.Text, new("chỉ sản phẩm của một địa bàn, chẳng hạn 20/06184", "only the products of an area, such as 20/06184"));

    private static readonly QueryParameter ProductSet = new("productSet", QueryParameterKind.Number, new("chỉ sản phẩm của một bộ", "only the products of a set")) { Least = 1, Most = 99 };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/portfolios", PortfolioAsync)
            .Says(Part, "Counts products on any day", "Đếm sản phẩm trong một ngày bất kỳ", QueryParameter.On, Area, ProductSet);
        routes.MapGet("/quotas", QuotasAsync)
            .Says(Part, "Measures the quotas of the programme by the producers", "Đo các tỷ lệ của Chương trình theo chủ thể", QueryParameter.On);
        routes.MapGet("/targets", TargetsAsync)
            .Says(Part, "Says how the targets stand on a day", "Cho biết các mục tiêu đến đâu trong một ngày", QueryParameter.On);
        routes.MapGet("/rounds", async (Query query, ProvinceFacts facts, CancellationToken cancellationToken) =>
                (await facts.RoundsAsync(cancellationToken)).Page(query, RoundAnswer.Of))
            .Says(Part, "Lists the rounds of which only numbers are known", "Liệt kê các đợt công nhận chỉ biết số lượng", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/reports", async (Query query, ProvinceFacts facts, CancellationToken cancellationToken) =>
                await facts.ReadAsync(cancellationToken) is { } found
                    ? found.Reports.Page(query, report => ReportAnswer.Of(report, found.Tracked))
                    : new List<ReportAnswer>().Page(query, report => report))
            .Says(Part, "Lists published totals and whether they come out", "Liệt kê số đã công bố và cho biết có khớp không", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapGet("/observations", async (Query query, ProvinceFacts facts, CancellationToken cancellationToken) =>
                (await facts.ObservationsAsync(cancellationToken)).Page(query, ObservationAnswer.Of))
            .Says(Part, "Lists published values that no round explains", "Liệt kê số quan sát không do đợt nào giải thích", QueryParameter.Page, QueryParameter.PageSize);
    }

    private static async Task<PortfolioAnswer> PortfolioAsync(Query query, ProductRegistry registry, ProvinceFacts facts, CancellationToken cancellationToken)
    {
        if (query.Text("area") is { } area && !Areas.IsArea(area)) throw new RefusedException([new EntryFault("area", Areas.ExpectedArea)]);
        var scope = new PortfolioScope(query.Text("area"), productSet: query.Number("productSet"));
        var found = await registry.AllAsync(cancellationToken);
        var snapshot = found.Portfolio.Snapshot(query.On);
        var rounds = await facts.ReadAsync(cancellationToken);
        return new PortfolioAnswer(
            query.On,
            snapshot.CheckedOn,
            CountsAnswer.Of(snapshot.Counts(scope), found.Products.Any(row => row.Example)),
            snapshot.CountProducers(scope, validOnly: true),
            rounds is null ? null : CountsAnswer.Of(rounds.Tracked.Portfolio.Snapshot(query.On).Counts(scope), rounds.Province.Example),
            rounds?.Province.EventsKnownThrough);
    }

    private static async Task<QuotasAnswer> QuotasAsync(Query query, ProductRegistry registry, RuleBook book, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await registry.AllAsync(cancellationToken);
        var counted = found.Products
            .Where(row => found.Portfolio.Standing(row.Key, query.On).Status != ProductStatus.NotRecognised)
            .Select(row => row.Producer)
            .DistinctBy(row => row.Id)
            .ToList();
        var producers = counted.Where(row => book.TryGetProducerKind(row.Kind, out _)).Select(row => new Producer(row.Key, book.ProducerKindOf(row.Kind), [.. row.Traits])).ToList();
        return QuotasAnswer.Of(book.QuotasOn(query.On), producers, counted.Exists(row => row.Example), CallerLanguage.Of(http));
    }

    private static async Task<TargetsAnswer> TargetsAsync(Query query, ProvinceFacts facts, RuleBook book, CancellationToken cancellationToken)
    {
        var national = book.TargetsOn(query.On);
        var programme = ProgrammeTargetsAnswer.Of(national);
        if (await facts.ReadAsync(cancellationToken) is not { } found) return new TargetsAnswer(query.On, null, null, [], programme, national.CheckedOn, false);
        var targets = found.Tracked.Targets.Zip(found.Targets, (tracked, pair) => (Tracked: tracked, pair.Row.Example))
            .Where(each => each.Tracked.Target.SetOn <= query.On)
            .Select(each => TargetAnswer.Of(each.Tracked, query.On, book, each.Example))
            .ToList();
        return new TargetsAnswer(query.On, found.Province.Name, found.Province.EventsKnownThrough, targets, programme, found.Tracked.CheckedOnWithNational(query.On), found.Province.Example);
    }
}
