using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The size of an enterprise by its sector, its labour, and its revenue or capital (tiêu chí xác định doanh nghiệp nhỏ và vừa).</summary>
/// <remarks>
/// The labour must be within the limit of a size, and so must the revenue or the capital; the smallest such size is the enterprise's.
/// Law: Decree 80/2021/NĐ-CP, Article 5, in force from 2021-10-15; Decree 39/2018/NĐ-CP before it set the same numbers.
/// </remarks>
public static class EnterpriseSizeRule
{
    /// <summary>Gets where the limits are laid down.</summary>
    public static LegalReference Reference { get; } = new("80/2021/NĐ-CP") { Kind = LegalInstrumentKind.Decree, Article = "5" };

    /// <summary>Gets the limits of both groups of sectors, from micro to medium.</summary>
    public static IReadOnlyList<EnterpriseSizeLimit> Limits { get; } =
    [
        new(EnterpriseSector.AgricultureIndustryConstruction, EnterpriseSize.Micro, 10, 3, 3),
        new(EnterpriseSector.AgricultureIndustryConstruction, EnterpriseSize.Small, 100, 50, 20),
        new(EnterpriseSector.AgricultureIndustryConstruction, EnterpriseSize.Medium, 200, 200, 100),
        new(EnterpriseSector.TradeAndServices, EnterpriseSize.Micro, 10, 10, 3),
        new(EnterpriseSector.TradeAndServices, EnterpriseSize.Small, 50, 100, 50),
        new(EnterpriseSector.TradeAndServices, EnterpriseSize.Medium, 100, 300, 100),
    ];

    /// <summary>Determines the size of an enterprise. A fact that is null is missing; the size may be certain without it.</summary>
    /// <param name="sector">The group of sectors.</param>
    /// <param name="averageLabour">The yearly average number of workers in social insurance, exact and from 0, or null.</param>
    /// <param name="revenue">The revenue of the year in đồng, from 0, or null.</param>
    /// <param name="capital">The capital in đồng, from 0, or null.</param>
    /// <returns>The size, or which missing facts it depends on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a named one, or a number is negative.</exception>
    public static EnterpriseSizeOutcome Determine(EnterpriseSector sector, Fraction? averageLabour, long? revenue, long? capital)
    {
        if (sector is not (EnterpriseSector.AgricultureIndustryConstruction or EnterpriseSector.TradeAndServices))
        {
            throw new ArgumentOutOfRangeException(nameof(sector), sector, "Expected a named group of sectors.");
        }

        if (averageLabour < 0) throw Negative(nameof(averageLabour), averageLabour);
        if (revenue < 0) throw Negative(nameof(revenue), revenue);
        if (capital < 0) throw Negative(nameof(capital), capital);

        var byLabour = SizeBy(sector, averageLabour, limit => limit.Labour);
        var byRevenue = SizeBy(sector, revenue, limit => limit.Revenue);
        var byCapital = SizeBy(sector, capital, limit => limit.Capital);

        // A missing fact may fall in any size, so each fact is a range of sizes; each limit grows with the size,
        // so the size is the larger of the one by labour and the smaller of those by revenue and by capital.
        var labour = Range(byLabour);
        var money = (From: Smaller(Range(byRevenue).From, Range(byCapital).From), To: Smaller(Range(byRevenue).To, Range(byCapital).To));
        var (smallest, largest) = (Larger(labour.From, money.From), Larger(labour.To, money.To));
        if (smallest == largest)
        {
            return new EnterpriseSized { Sector = sector, ByLabour = byLabour, ByRevenue = byRevenue, ByCapital = byCapital, Size = smallest };
        }

        var missing = new List<EnterpriseFact>();
        if (byLabour is null) missing.Add(EnterpriseFact.AverageLabour);
        // Of revenue and capital, one matters only while the other alone leaves the size above the smallest by labour.
        if (byRevenue is null && Range(byCapital).To > labour.From) missing.Add(EnterpriseFact.Revenue);
        if (byCapital is null && Range(byRevenue).To > labour.From) missing.Add(EnterpriseFact.Capital);
        return new EnterpriseSizeUndetermined
        {
            Sector = sector,
            ByLabour = byLabour,
            ByRevenue = byRevenue,
            ByCapital = byCapital,
            Smallest = smallest,
            Largest = largest,
            Missing = missing,
        };
    }

    private static EnterpriseSize? SizeBy(EnterpriseSector sector, Fraction? value, Func<EnterpriseSizeLimit, long> most)
    {
        if (value is not { } known) return null;
        foreach (var limit in Limits)
        {
            if (limit.Sector == sector && known <= most(limit)) return limit.Size;
        }

        return EnterpriseSize.NotSmallOrMedium;
    }

    private static (EnterpriseSize From, EnterpriseSize To) Range(EnterpriseSize? size) =>
        size is { } known ? (known, known) : (EnterpriseSize.Micro, EnterpriseSize.NotSmallOrMedium);

    private static EnterpriseSize Larger(EnterpriseSize left, EnterpriseSize right) => left > right ? left : right;

    private static EnterpriseSize Smaller(EnterpriseSize left, EnterpriseSize right) => left < right ? left : right;

    private static ArgumentOutOfRangeException Negative(string parameter, object? value) => new(parameter, value, "Expected a number from 0.");
}
