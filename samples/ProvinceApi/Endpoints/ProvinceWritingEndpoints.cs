using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Answers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Samples.ProvinceTargets;

namespace Ocop.Domain.Samples.ProvinceApi.Endpoints;

/// <summary>What a province enters of itself: rounds of which only numbers are known, published totals, observations and targets, each as one entry of its file.</summary>
internal static class ProvinceWritingEndpoints
{
    private const string Part = "province";

    // A round names its products by their number: more of them than any province has is a slip of the pen.
    private const int MostProducts = 100_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/provinces", (Query query, OcopDbContext database, CancellationToken cancellationToken) =>
                database.Provinces.AsNoTracking().OrderBy(row => row.Id).PageAsync(query, ProvinceAnswer.Of, cancellationToken))
            .Says(Part, "Says whose rounds and targets there are", "Cho biết các đợt và mục tiêu là của tỉnh nào", QueryParameter.Page, QueryParameter.PageSize);
        routes.MapPut("/provinces/{area}", PutAsync)
            .Accepts<NewProvince>("application/json").Produces<ProvinceAnswer>()
            .Says(Part, "Enters the province, or says through which day its rounds are known now", "Khai báo tỉnh, hoặc cập nhật ngày cuối đã nhập đủ các đợt").Writes();
        Add<RoundRow, RoundEntry, RoundAnswer>(routes, "/rounds", "Adds a round of which only numbers are known", "Thêm một đợt công nhận chỉ biết số lượng", (on, document) => new RoundRow { On = on, Document = document }, entry => entry.On, facts => RoundAnswer.Of(facts.Rounds[^1]));
        Add<ReportRow, ReportEntry, ReportAnswer>(routes, "/reports", "Adds published totals", "Thêm số đã công bố", (on, document) => new ReportRow { On = on, Document = document }, entry => entry.On, facts => ReportAnswer.Of(facts.Reports[^1], facts.Tracked));
        Add<ObservationRow, ObservationEntry, ObservationAnswer>(routes, "/observations", "Adds a published value that no round explains", "Thêm một số quan sát", (on, document) => new ObservationRow { On = on, Document = document }, entry => entry.On, facts => ObservationAnswer.Of(facts.Observations[^1]));
        Add<TargetRow, TargetEntry, TargetAnswer>(routes, "/targets", "Adds a target", "Thêm một mục tiêu", (on, document) => new TargetRow { On = on, Document = document }, entry => entry.SetOn, facts => TargetAnswer.Of(facts.Tracked.Targets[^1], facts.Tracked.Targets[^1].Target.SetOn, facts.Book, example: false));
    }

    private static void Add<TRow, TEntry, TAnswer>(IEndpointRouteBuilder routes, string path, string english, string vietnamese, Func<NodaTime.LocalDate, string, TRow> make, Func<TEntry, NodaTime.LocalDate> day, Func<FactsOfProvince, TAnswer> answer)
        where TRow : class
        where TEntry : class =>
        routes.MapPost(path, async (HttpRequest request, OcopDbContext database, ProvinceFacts facts, CancellationToken cancellationToken) =>
            {
                var (entry, document) = await FileEntryReader.ReadAsync<TEntry>(request);
                if (entry is RoundEntry round && Counts(round).Where(each => each.Count is < 0 or > MostProducts).ToList() is { Count: > 0 } wrong)
                {
                    throw new RefusedException([.. wrong.Select(each => new EntryFault(each.Entry, new($"cần số từ 0 đến {MostProducts}", $"expected a number from 0 to {MostProducts}")))]);
                }

                return Results.Created(path, answer(await AddAsync(database, facts, make(day(entry), document), cancellationToken)));
            })
            .Accepts<TEntry>("application/json").Produces<TAnswer>(StatusCodes.Status201Created)
            .Says(Part, english, vietnamese).Writes();

    // Every number of products of a round: each of them is made a product to be counted.
    private static IEnumerable<(string Entry, int Count)> Counts(RoundEntry round) =>
    [
        .. round.Recognised.Select(each => ($"$.recognised.{Texts.Number(each.Key)}", each.Value)),
        ("$.potentialFive", round.PotentialFive),
        .. (round.Filed ?? []).Select((part, i) => ($"$.filed[{Texts.Number(i)}].count", part.Count)),
        .. (round.Concluded ?? []).Select((part, i) => ($"$.concluded[{Texts.Number(i)}].count", part.Count)),
        .. (round.Decided ?? []).Select((part, i) => ($"$.decided[{Texts.Number(i)}].count", part.Count)),
    ];

    // What the entry means shows when everything is read with it: what does not read is not kept.
    private static async Task<FactsOfProvince> AddAsync(OcopDbContext database, ProvinceFacts facts, object row, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var province = await database.Provinces.AsNoTracking().OrderBy(each => each.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw RefusedException.Conflict(new("Chưa khai báo tỉnh; trước hết cần PUT /provinces/{mã tỉnh}.", "The province is not entered yet; first PUT /provinces/{code of the province}."));
        if (province.Example) throw RefusedException.Conflict(IsExample);
        database.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        try
        {
            var read = await facts.ReadAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return read!;
        }
        catch (StoredTextException exception)
        {
            throw new RefusedException([.. exception.Problems.Select(problem => new EntryFault("$", problem))]);
        }
    }

    private static async Task<ProvinceAnswer> PutAsync(string area, HttpRequest request, OcopDbContext database, CancellationToken cancellationToken)
    {
        var sent = await EntryReader.ReadAsync(request, NewProvince.Read);
        if (area.Length != 2 || !area.All(char.IsAsciiDigit)) throw new RefusedException([new EntryFault("area", new("cần mã tỉnh hai chữ số", "expected the two digits of a province"))]);
        var old = await database.Provinces.OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (old is { Example: true }) throw RefusedException.Conflict(IsExample);
        if (old is not null && old.Area != area) throw RefusedException.Conflict(new($"Cơ sở dữ liệu này là của tỉnh {old.Area}.", $"This database is of province {old.Area}."));
        if (old is null) database.Add(new ProvinceRow { Area = area, Name = sent.Name, EventsKnownThrough = sent.EventsKnownThrough });
        else database.Entry(old).CurrentValues.SetValues(new { sent.Name, sent.EventsKnownThrough });
        await database.SaveChangesAsync(cancellationToken);
        return new ProvinceAnswer(area, sent.Name, sent.EventsKnownThrough, false);
    }

    private static BilingualText IsExample => new(
        "Các đợt và mục tiêu trong cơ sở dữ liệu này là ví dụ; để nhập số liệu thật, hãy bắt đầu với Examples=false và một tệp dữ liệu mới.",
        "The rounds and targets of this database are examples; to enter real ones start with Examples=false and a new database file.");
}
