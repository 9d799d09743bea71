using NodaTime;
using Ocop.Domain.Producers;
using static Ocop.Domain.Producers.EnterpriseSector;
using static Ocop.Domain.Producers.EnterpriseSize;

namespace Ocop.Domain.Tests.Producers;

public class EnterpriseSizeRuleTests
{
    private const long Billion = 1_000_000_000;

    private static readonly EnterpriseSizeRule Rule = RuleBook.Default.EnterpriseSizes(new LocalDate(2026, 6, 1));

    // Each limit with the value on it, the one over it, and the rest well within.
    [Theory]
    [InlineData(AgricultureIndustryConstruction, 10, 0, 0, Micro)]
    [InlineData(AgricultureIndustryConstruction, 11, 0, 0, Small)]
    [InlineData(AgricultureIndustryConstruction, 100, 0, 0, Small)]
    [InlineData(AgricultureIndustryConstruction, 101, 0, 0, Medium)]
    [InlineData(AgricultureIndustryConstruction, 200, 0, 0, Medium)]
    [InlineData(AgricultureIndustryConstruction, 201, 0, 0, NotSmallOrMedium)]
    [InlineData(TradeAndServices, 10, 0, 0, Micro)]
    [InlineData(TradeAndServices, 11, 0, 0, Small)]
    [InlineData(TradeAndServices, 50, 0, 0, Small)]
    [InlineData(TradeAndServices, 51, 0, 0, Medium)]
    [InlineData(TradeAndServices, 100, 0, 0, Medium)]
    [InlineData(TradeAndServices, 101, 0, 0, NotSmallOrMedium)]
    [InlineData(AgricultureIndustryConstruction, 0, 3 * Billion, long.MaxValue, Micro)]
    [InlineData(AgricultureIndustryConstruction, 0, (3 * Billion) + 1, long.MaxValue, Small)]
    [InlineData(AgricultureIndustryConstruction, 0, 50 * Billion, long.MaxValue, Small)]
    [InlineData(AgricultureIndustryConstruction, 0, (50 * Billion) + 1, long.MaxValue, Medium)]
    [InlineData(AgricultureIndustryConstruction, 0, 200 * Billion, long.MaxValue, Medium)]
    [InlineData(AgricultureIndustryConstruction, 0, (200 * Billion) + 1, long.MaxValue, NotSmallOrMedium)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, 3 * Billion, Micro)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, (3 * Billion) + 1, Small)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, 20 * Billion, Small)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, (20 * Billion) + 1, Medium)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, 100 * Billion, Medium)]
    [InlineData(AgricultureIndustryConstruction, 0, long.MaxValue, (100 * Billion) + 1, NotSmallOrMedium)]
    [InlineData(TradeAndServices, 0, 10 * Billion, long.MaxValue, Micro)]
    [InlineData(TradeAndServices, 0, (10 * Billion) + 1, long.MaxValue, Small)]
    [InlineData(TradeAndServices, 0, 100 * Billion, long.MaxValue, Small)]
    [InlineData(TradeAndServices, 0, (100 * Billion) + 1, long.MaxValue, Medium)]
    [InlineData(TradeAndServices, 0, 300 * Billion, long.MaxValue, Medium)]
    [InlineData(TradeAndServices, 0, (300 * Billion) + 1, long.MaxValue, NotSmallOrMedium)]
    [InlineData(TradeAndServices, 0, long.MaxValue, 3 * Billion, Micro)]
    [InlineData(TradeAndServices, 0, long.MaxValue, (3 * Billion) + 1, Small)]
    [InlineData(TradeAndServices, 0, long.MaxValue, 50 * Billion, Small)]
    [InlineData(TradeAndServices, 0, long.MaxValue, (50 * Billion) + 1, Medium)]
    [InlineData(TradeAndServices, 0, long.MaxValue, 100 * Billion, Medium)]
    [InlineData(TradeAndServices, 0, long.MaxValue, (100 * Billion) + 1, NotSmallOrMedium)]
    public void Determine_on_and_over_each_limit_gives_size(EnterpriseSector sector, int labour, long revenue, long capital, EnterpriseSize size)
    {
        var outcome = Assert.IsType<EnterpriseSized>(Rule.Determine(sector, labour, revenue, capital));

        Assert.Equal(size, outcome.Size);
        Assert.Equal(size != NotSmallOrMedium, outcome.IsSmallOrMedium);
        Assert.Equal("Decree 80/2021/NĐ-CP, Article 5", outcome.Reference!.ToString());
    }

    [Fact]
    public void Determine_a_yearly_average_is_not_rounded() =>
        Assert.Equal(Small, Assert.IsType<EnterpriseSized>(Rule.Determine(TradeAndServices, new Fraction(121, 12), 0, 0)).Size);

    [Theory]
    [InlineData(201, null, null, NotSmallOrMedium)] // too many workers, whatever the money
    [InlineData(5, null, 3 * Billion, Micro)] // the capital is enough, whatever the revenue
    [InlineData(5, 3 * Billion, null, Micro)]
    [InlineData(150, 60 * Billion, null, Medium)] // small revenue does not lower what the labour sets
    [InlineData(null, 201 * Billion, 101 * Billion, NotSmallOrMedium)]
    public void Determine_facts_that_cannot_matter_may_be_missing(int? labour, long? revenue, long? capital, EnterpriseSize size) =>
        Assert.Equal(size, Assert.IsType<EnterpriseSized>(Rule.Determine(AgricultureIndustryConstruction, labour, revenue, capital)).Size);

    [Theory]
    [InlineData(null, null, null, Micro, NotSmallOrMedium, "AverageLabour Revenue Capital")]
    [InlineData(null, 1L, null, Micro, NotSmallOrMedium, "AverageLabour")]
    [InlineData(5, null, null, Micro, NotSmallOrMedium, "Revenue Capital")]
    [InlineData(5, null, 20 * Billion, Micro, Small, "Revenue")]
    [InlineData(150, null, 101 * Billion, Medium, NotSmallOrMedium, "Revenue")]
    [InlineData(150, 201 * Billion, null, Medium, NotSmallOrMedium, "Capital")]
    public void Determine_missing_facts_are_named(int? labour, long? revenue, long? capital, EnterpriseSize smallest, EnterpriseSize largest, string missing)
    {
        var outcome = Assert.IsType<EnterpriseSizeUndetermined>(Rule.Determine(AgricultureIndustryConstruction, labour, revenue, capital));

        Assert.Equal((smallest, largest), (outcome.Smallest, outcome.Largest));
        Assert.Equal(missing, string.Join(' ', outcome.Missing));
    }

    // Every combination of one value within each size, or nothing: the answer is that of all completions together.
    [Fact]
    public void Determine_with_missing_facts_equals_all_completions()
    {
        foreach (var sector in new[] { AgricultureIndustryConstruction, TradeAndServices })
        {
            var limits = Rule.Limits.Where(limit => limit.Sector == sector).ToArray();
            long?[] labours = [null, .. limits.Select(limit => (long?)limit.Labour), 1000];
            long?[] revenues = [null, .. limits.Select(limit => (long?)limit.Revenue), 1000 * Billion];
            long?[] capitals = [null, .. limits.Select(limit => (long?)limit.Capital), 1000 * Billion];
            foreach (var (labour, revenue, capital) in from l in labours from r in revenues from c in capitals select (l, r, c))
            {
                var possible = (from l in All(labour, labours) from r in All(revenue, revenues) from c in All(capital, capitals) select ByTheLaw(limits, l, r, c)).ToHashSet();
                var outcome = Rule.Determine(sector, labour is { } known ? new Fraction(known) : null, revenue, capital);

                if (possible.Count == 1) Assert.Equal(possible.Single(), Assert.IsType<EnterpriseSized>(outcome).Size);
                else
                {
                    var open = Assert.IsType<EnterpriseSizeUndetermined>(outcome);
                    Assert.Equal((possible.Min(), possible.Max()), (open.Smallest, open.Largest));
                    Assert.Equal(labour is null, open.Missing.Contains(EnterpriseFact.AverageLabour));
                    Assert.Equal(Matters(revenue, revenues, value => All(labour, labours).SelectMany(l => All(capital, capitals), (l, c) => ByTheLaw(limits, l, value, c))), open.Missing.Contains(EnterpriseFact.Revenue));
                    Assert.Equal(Matters(capital, capitals, value => All(labour, labours).SelectMany(l => All(revenue, revenues), (l, r) => ByTheLaw(limits, l, r, value))), open.Missing.Contains(EnterpriseFact.Capital));
                }
            }
        }
    }

    // Decree 80/2021, Article 5: workers, and billions of revenue and of capital.
    [Theory]
    [InlineData(AgricultureIndustryConstruction, Micro, 10, 3, 3)]
    [InlineData(AgricultureIndustryConstruction, Small, 100, 50, 20)]
    [InlineData(AgricultureIndustryConstruction, Medium, 200, 200, 100)]
    [InlineData(TradeAndServices, Micro, 10, 10, 3)]
    [InlineData(TradeAndServices, Small, 50, 100, 50)]
    [InlineData(TradeAndServices, Medium, 100, 300, 100)]
    public void Limits_are_those_of_the_decree(EnterpriseSector sector, EnterpriseSize size, int labour, long revenue, long capital)
    {
        var limit = Assert.Single(Rule.Limits, limit => limit.Sector == sector && limit.Size == size);

        Assert.Equal((labour, revenue * Billion, capital * Billion), (limit.Labour, limit.Revenue, limit.Capital));
        Assert.Equal("Decree 80/2021/NĐ-CP, Article 5", limit.Reference.ToString());
        Assert.Equal(6, Rule.Limits.Count);
    }

    [Fact]
    public void Determine_says_the_size_by_each_fact()
    {
        var sized = Rule.Determine(AgricultureIndustryConstruction, 11, 51 * Billion, 101 * Billion);
        Assert.Equal((AgricultureIndustryConstruction, Small, Medium, NotSmallOrMedium), (sized.Sector, sized.ByLabour, sized.ByRevenue, sized.ByCapital));
        Assert.Equal(Medium, Assert.IsType<EnterpriseSized>(sized).Size);

        var open = Rule.Determine(TradeAndServices, 11, null, 4 * Billion);
        Assert.Equal((TradeAndServices, Small, null, Small), (open.Sector, open.ByLabour, open.ByRevenue, open.ByCapital));
        var undetermined = Rule.Determine(TradeAndServices, null, 4 * Billion, null);
        Assert.Equal((TradeAndServices, null, Micro, null), (undetermined.Sector, undetermined.ByLabour, undetermined.ByRevenue, undetermined.ByCapital));
        Assert.Equal("Decree 80/2021/NĐ-CP, Article 5", Assert.IsType<EnterpriseSizeUndetermined>(undetermined).Reference!.ToString());
    }

    [Fact]
    public void Determine_nothing_is_within_the_smallest_limits() =>
        Assert.Equal(Micro, Assert.IsType<EnterpriseSized>(Rule.Determine(TradeAndServices, 0, 0, 0)).Size);

    [Fact]
    public void Determine_negative_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("averageLabour", () => Rule.Determine(TradeAndServices, -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("revenue", () => Rule.Determine(TradeAndServices, 0, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("capital", () => Rule.Determine(TradeAndServices, 0, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("sector", () => Rule.Determine((EnterpriseSector)2, 0, 0, 0));
    }

    // As the decree says it: within the labour, and within the revenue or the capital; a smaller size excludes the larger.
    private static EnterpriseSize ByTheLaw(EnterpriseSizeLimit[] limits, long labour, long revenue, long capital)
    {
        foreach (var limit in limits)
        {
            if (labour <= limit.Labour && (revenue <= limit.Revenue || capital <= limit.Capital)) return limit.Size;
        }

        return NotSmallOrMedium;
    }

    private static IEnumerable<long> All(long? known, long?[] candidates) => known is { } value ? [value] : candidates.Where(candidate => candidate is not null).Select(candidate => candidate!.Value);

    // A missing fact matters when some completion of the others gives different sizes for its different values.
    private static bool Matters(long? known, long?[] candidates, Func<long, IEnumerable<EnterpriseSize>> sizes) =>
        known is null && All(null, candidates).Select(value => string.Join(' ', sizes(value))).Distinct().Count() > 1;
}
