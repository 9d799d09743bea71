using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Lists by pages.</summary>
internal static class Paging
{
    public const int MostRows = 200;

    private const int UsualRows = 50;

    /// <summary>Returns a page of rows, which stand in an order.</summary>
    public static async Task<Answers.PageOf<TAnswer>> PageAsync<TRow, TAnswer>(this IQueryable<TRow> rows, Query query, Func<TRow, TAnswer> answer, CancellationToken cancellationToken)
    {
        var (page, size) = Of(query);
        var total = await rows.CountAsync(cancellationToken);
        var found = await rows.Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new(page, size, total, [.. found.Select(answer)]);
    }

    /// <summary>The same for what is not in the database but follows from it.</summary>
    public static Answers.PageOf<TAnswer> Page<TItem, TAnswer>(this IReadOnlyList<TItem> items, Query query, Func<TItem, TAnswer> answer)
    {
        var (page, size) = Of(query);
        return new(page, size, items.Count, [.. items.Skip((page - 1) * size).Take(size).Select(answer)]);
    }

    /// <summary>The page that is asked for.</summary>
    public static (int Page, int Size) Of(Query query) => (query.Number("page") ?? 1, query.Number("pageSize") ?? UsualRows);
}
