using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

/// <summary>The limits of sizes over time: each instrument speaks from its day on, and what none says is not known.</summary>
public class EnterpriseSizeLawTests
{
    private const string Decree80 = "80/2021/NĐ-CP";

    private const string OtherLimits =
        """
        "enterpriseSizes": {
          "at": {"article": "7"},
          "agricultureIndustryConstruction": {
            "micro": {"labour": 15, "revenue": {"millions": 4500}, "capital": {"billions": 3}},
            "small": {"labour": 15, "revenue": {"billions": 50}, "capital": {"billions": 20}},
            "medium": {"labour": 300, "revenue": {"billions": 200}, "capital": {"billions": 100}}
          },
          "tradeAndServices": {
            "micro": {"labour": 10, "revenue": {"billions": 10}, "capital": {"billions": 3}},
            "small": {"labour": 50, "revenue": {"billions": 100}, "capital": {"billions": 50}},
            "medium": {"labour": 100, "revenue": {"billions": 300}, "capital": {"billions": 100}}
          }
        }
        """;

    private static readonly RuleBook WithSuccessor = RuleBook.Default.With(FutureLaw.Instrument("5/2027/NĐ-CP", "2027-07-01", OtherLimits, """, "replaces": ["80/2021/NĐ-CP"]"""));

    // Twelve workers and 4.5 billion of revenue: small by the decree of 2021, micro by the one of 2027.
    [Theory]
    [InlineData("2021-10-15", EnterpriseSize.Small, "Decree 80/2021/NĐ-CP, Article 5")]
    [InlineData("2027-06-30", EnterpriseSize.Small, "Decree 80/2021/NĐ-CP, Article 5")]
    [InlineData("2027-07-01", EnterpriseSize.Micro, "Decree 5/2027/NĐ-CP, Article 7")]
    [InlineData("2031-01-01", EnterpriseSize.Micro, "Decree 5/2027/NĐ-CP, Article 7")]
    public void Size_goes_by_the_limits_of_the_day(string on, EnterpriseSize size, string citation)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;
        var outcome = Assert.IsType<EnterpriseSized>(WithSuccessor.DetermineSize(day, EnterpriseSector.AgricultureIndustryConstruction, 12, 4_500_000_000, null));

        Assert.Equal((size, citation), (outcome.Size, outcome.Reference!.ToString()));
        Assert.Equal(outcome, WithSuccessor.EnterpriseSizes(day).Determine(EnterpriseSector.AgricultureIndustryConstruction, 12, 4_500_000_000, null));
        Assert.Equal(citation, WithSuccessor.EnterpriseSizes(day).Reference!.ToString());
        Assert.All(WithSuccessor.EnterpriseSizes(day).Limits, limit => Assert.Equal(citation, limit.Reference.ToString()));
        Assert.Equal(EnterpriseSize.Small, Assert.IsType<EnterpriseSized>(RuleBook.Default.DetermineSize(new LocalDate(2031, 1, 1), EnterpriseSector.AgricultureIndustryConstruction, 12, 4_500_000_000, null)).Size);
    }

    // A larger size may have the same limit as a smaller one; each limit is cited from the nearest place that is written.
    [Fact]
    public void Equal_limits_are_taken_and_cited_from_the_nearest_place()
    {
        var rule = RuleFiles.Book(Decree80, file =>
        {
            FutureLaw.Put(file, "enterpriseSizes/tradeAndServices", """
                {"at": {"article": "6"},
                 "micro": {"labour": 10, "revenue": {"billions": 10}, "capital": {"billions": 3}, "at": {"article": "9"}},
                 "small": {"labour": 10, "revenue": {"billions": 10}, "capital": {"billions": 3}},
                 "medium": {"labour": 10, "revenue": {"billions": 10}, "capital": {"billions": 3}}}
                """);
        }).EnterpriseSizes(new LocalDate(2026, 6, 1));
        Assert.Equal(
            ["Article 5", "Article 5", "Article 5", "Article 9", "Article 6", "Article 6"],
            rule.Limits.OrderBy(limit => limit.Sector).ThenBy(limit => limit.Size).Select(limit => limit.Reference.ToString().Split(", ")[^1]));
    }

    [Fact]
    public void Size_before_the_first_limits_is_not_known()
    {
        var day = new LocalDate(2021, 10, 14);
        var rule = RuleBook.Default.EnterpriseSizes(day);
        var outcome = Assert.IsType<EnterpriseSizeNotKnown>(rule.Determine(EnterpriseSector.TradeAndServices, 5, 1, 1));

        Assert.Empty(rule.Limits);
        Assert.Equal(("Decree 80/2021/NĐ-CP", "Decree 80/2021/NĐ-CP"), (rule.Reference!.ToString(), outcome.Reference!.ToString()));
        Assert.Equal((Decree80, Decree80), (rule.Instrument!.Number, outcome.Instrument!.Number));
        Assert.Equal((EnterpriseSector.TradeAndServices, null, null, null), (outcome.Sector, outcome.ByLabour, outcome.ByRevenue, outcome.ByCapital));
        Assert.Equal("80/2021/NĐ-CP lays down the sizes of enterprises from 2021-10-15 only; what held before is not known", outcome.Reason.English);
        Assert.Equal("80/2021/NĐ-CP chỉ quy định quy mô doanh nghiệp từ ngày 15/10/2021; trước đó chưa biết", outcome.Reason.Vietnamese);
        Assert.Throws<ArgumentOutOfRangeException>("revenue", () => rule.Determine(EnterpriseSector.TradeAndServices, 5, -1, 1));
    }

    [Fact]
    public void Decree_that_replaces_and_sets_no_limits_leaves_them_unknown()
    {
        var book = RuleBook.Default.With(FutureLaw.Instrument("5/2027/NĐ-CP", "2027-07-01", "\"quotas\": {\"shares\": {}}", """, "replaces": ["80/2021/NĐ-CP"]"""));

        Assert.IsType<EnterpriseSized>(book.DetermineSize(new LocalDate(2027, 6, 30), EnterpriseSector.TradeAndServices, 5, 1, 1));
        var outcome = Assert.IsType<EnterpriseSizeNotKnown>(book.DetermineSize(new LocalDate(2027, 7, 1), EnterpriseSector.TradeAndServices, 5, 1, 1));
        Assert.Equal(("5/2027/NĐ-CP", "5/2027/NĐ-CP does not say the sizes of enterprises"), (outcome.Instrument!.Number, outcome.Reason.English));
        Assert.Equal("5/2027/NĐ-CP không quy định quy mô doanh nghiệp", outcome.Reason.Vietnamese);
    }

    [Fact]
    public void Book_in_which_no_instrument_sets_limits_says_so()
    {
        var book = RuleFiles.Book(Decree80, file => FutureLaw.Put(file, "enterpriseSizes", string.Empty));
        var outcome = Assert.IsType<EnterpriseSizeNotKnown>(book.DetermineSize(new LocalDate(2026, 6, 1), EnterpriseSector.TradeAndServices, 5, 1, 1));

        Assert.Equal((null, null), (outcome.Instrument, outcome.Reference));
        Assert.Equal("No instrument of the book lays down the sizes of enterprises", outcome.Reason.English);
    }

    [Theory]
    [InlineData("2027-01-31", 10, "Decree 80/2021/NĐ-CP, Article 5")]
    [InlineData("2027-02-01", 20, "Decree 6/2027/NĐ-CP, Article 1")]
    public void Amendment_changes_one_limit_from_its_day_on(string on, int labour, string citation)
    {
        var book = RuleBook.Default.With(FutureLaw.Instrument(
            "6/2027/NĐ-CP",
            "2027-02-01",
            """
            "enterpriseSizes": {"tradeAndServices": {"micro": {"labour": 20, "at": {"article": "1"}}}}
            """,
            """, "amends": ["80/2021/NĐ-CP"]"""));
        var rule = book.EnterpriseSizes(LocalDatePattern.Iso.Parse(on).Value);

        var limit = Assert.Single(rule.Limits, limit => limit is { Sector: EnterpriseSector.TradeAndServices, Size: EnterpriseSize.Micro });
        Assert.Equal((labour, 10_000_000_000, 3_000_000_000, citation), (limit.Labour, limit.Revenue, limit.Capital, limit.Reference.ToString()));
        Assert.All(rule.Limits.Where(other => other != limit), other => Assert.Equal("Decree 80/2021/NĐ-CP, Article 5", other.Reference.ToString()));
    }

    [Theory]
    [InlineData("enterpriseSizes/tradeAndServices", "", "$.enterpriseSizes.tradeAndServices: missing")]
    [InlineData("enterpriseSizes/tradeAndServices/medium", "", "$.enterpriseSizes.tradeAndServices.medium: missing")]
    [InlineData("enterpriseSizes/fishery", "{}", "$.enterpriseSizes.fishery: unknown member")]
    [InlineData("enterpriseSizes/tradeAndServices/small/labour", "9", "$.enterpriseSizes.tradeAndServices.small.labour: it is below that of micro")]
    [InlineData("enterpriseSizes/tradeAndServices/medium/revenue/billions", "99", "$.enterpriseSizes.tradeAndServices.medium.revenue: it is below that of small")]
    [InlineData("enterpriseSizes/agricultureIndustryConstruction/small/capital/billions", "2", "$.enterpriseSizes.agricultureIndustryConstruction.small.capital: it is below that of micro")]
    [InlineData("enterpriseSizes/tradeAndServices/small/labour", "0", "$.enterpriseSizes.tradeAndServices.small.labour: expected a whole number from 1")]
    [InlineData("enterpriseSizes/tradeAndServices/small/revenue", "{}", "$.enterpriseSizes.tradeAndServices.small.revenue: expected an amount such as")]
    [InlineData("enterpriseSizes/tradeAndServices/small/revenue", "100000000000", "$.enterpriseSizes.tradeAndServices.small.revenue: wrong type of value; expected an amount such as")]
    [InlineData("enterpriseSizes/tradeAndServices/small/revenue", """{"dollars": 5}""", "$.enterpriseSizes.tradeAndServices.small.revenue.dollars: wrong name")]
    [InlineData("enterpriseSizes/tradeAndServices/small/revenue", """{"billions": 5, "millions": 5}""", "$.enterpriseSizes.tradeAndServices.small.revenue")]
    [InlineData("enterpriseSizes/tradeAndServices/small/revenue", """{"billions": 2.5}""", "$.enterpriseSizes.tradeAndServices.small.revenue.billions: expected a whole number")]
    public void Faults_of_the_block_are_told_by_their_entry(string path, string json, string problem) =>
        Assert.StartsWith(problem, FutureLaw.Problem(Decree80, path, json), StringComparison.Ordinal);
}
