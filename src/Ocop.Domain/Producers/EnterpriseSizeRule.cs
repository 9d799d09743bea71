using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The size of an enterprise on a day by its sector, its labour, and its revenue or capital (tiêu chí xác định doanh nghiệp nhỏ và vừa).</summary>
/// <remarks>
/// The labour must be within the limit of a size, and so must the revenue or the capital; the smallest such size is the enterprise's.
/// A book gives the rule of a day (<see cref="RuleBook.EnterpriseSizes"/>). Where no limits are known, every answer says so.
/// Decree 39/2018/NĐ-CP before it is said to have set the same numbers; it is not in the package. Law: Decree 80/2021/NĐ-CP, Article 5, in force from 2021-10-15.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class EnterpriseSizeRule
{
    private readonly BilingualText? whyNotKnown;

    internal EnterpriseSizeRule(LegalInstrument instrument, EnterpriseSizeProvisions provisions, LocalDate? checkedOn)
    {
        CheckedOn = checkedOn;
        Instrument = instrument;
        Reference = provisions.Reference;
        Limits = Unchangeable.List(provisions.Limits);
    }

    internal EnterpriseSizeRule(LawGap gap, LocalDate? checkedOn)
    {
        CheckedOn = checkedOn;
        Instrument = gap.Instrument;
        Reference = gap.Instrument?.ToReference();
        Limits = Unchangeable.Wrap(Array.Empty<EnterpriseSizeLimit>());
        whyNotKnown = gap.Reason;
    }

    /// <summary>Gets the instrument that lays the limits down or, where they are not known, does not; null where none of the book ever does.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>Gets where the limits are laid down; where they are not known, the instrument that does not say them, or null where there is none.</summary>
    public LegalReference? Reference { get; }

    /// <summary>Gets the limits of both groups of sectors, from micro to medium; empty where they are not known.</summary>
    public IReadOnlyList<EnterpriseSizeLimit> Limits { get; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the rule was asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Determines the size of an enterprise. A fact that is null is missing; the size may be certain without it.</summary>
    /// <param name="sector">The group of sectors.</param>
    /// <param name="averageLabour">The yearly average number of workers in social insurance, exact and from 0, or null.</param>
    /// <param name="revenue">The revenue of the year in đồng, from 0, or null.</param>
    /// <param name="capital">The capital in đồng, from 0, or null.</param>
    /// <returns>The size, which missing facts it depends on, or that no limits are known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a named one, or a number is negative.</exception>
    public EnterpriseSizeOutcome Determine(EnterpriseSector sector, Fraction? averageLabour, long? revenue, long? capital)
    {
        Guard.Named(sector, nameof(sector));

        if (averageLabour < 0) throw Negative(nameof(averageLabour), averageLabour);
        if (revenue < 0) throw Negative(nameof(revenue), revenue);
        if (capital < 0) throw Negative(nameof(capital), capital);

        if (whyNotKnown is not null)
        {
            return new EnterpriseSizeNotKnown(Instrument, whyNotKnown) { Sector = sector, ByLabour = null, ByRevenue = null, ByCapital = null, Reference = Reference, CheckedOn = CheckedOn };
        }

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
            return new EnterpriseSized { Sector = sector, ByLabour = byLabour, ByRevenue = byRevenue, ByCapital = byCapital, Size = smallest, Reference = Reference, CheckedOn = CheckedOn };
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
            Reference = Reference,
            CheckedOn = CheckedOn,
        };
    }

    private EnterpriseSize? SizeBy(EnterpriseSector sector, Fraction? value, Func<EnterpriseSizeLimit, long> most)
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
