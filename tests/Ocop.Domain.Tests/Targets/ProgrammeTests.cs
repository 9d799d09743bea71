using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

/// <summary>The quotas and targets of the national programmes: those of 919/QĐ-TTg to the end of 2025, those of a file after that, and nothing carried on.</summary>
public class ProgrammeTests
{
    private const string Of919 = "919/QĐ-TTg";

    private static readonly RuleBook WithNext = RuleBook.Default.With(FutureLaw.Instrument(
        "7/2027/QĐ-TTg",
        "2027-02-01",
        """
        "quotas": {
          "at": {"article": "4"},
          "shares": {
            "Q-1": {"minimum": "1/3", "kinds": ["cooperative", "cooperativeGroup"], "vi": "Kinh tế tập thể", "en": "Collective economy"},
            "Q-2": {"minimum": "12.5%", "trait": "exports", "at": {"article": "5"}, "vi": "Có xuất khẩu", "en": "With exports"}
          }
        },
        "targets": {
          "at": {"article": "4"},
          "period": {"from": "2026-01-01", "through": "2030-12-31"},
          "figures": {
            "T-1": {"products": {"count": "valid", "fromStars": 4}, "threshold": {"moreThan": 80}, "vi": "Sản phẩm 4 sao còn hiệu lực", "en": "Valid 4-star products"},
            "T-2": {"producers": {"kinds": ["farm"], "validOnly": true}, "threshold": {"between": {"lower": "20%", "upper": "1/4"}}, "vi": "Trang trại", "en": "Farms"},
            "T-3": {"threshold": {"exactly": 63}, "at": {"article": "6"}, "vi": "Tỉnh", "en": "Provinces"}
          }
        }
        """,
        """, "ends": "2030-12-31" """));

    // Published figures of the programme of 2021 to 2025.
    [Theory]
    [InlineData("N-4", 2, 5, "cooperative", null)]
    [InlineData("N-5", 3, 10, "jointStockCompany multipleMemberCompany partnership privateEnterprise singleMemberCompany", null)]
    [InlineData("N-6", 3, 10, "", "greenValueChain")]
    [InlineData("N-8", 1, 2, "", "modernChannels")]
    [InlineData("N-10", 2, 5, "", "runByWomen")]
    public void Quotas_of_919_are_those_of_the_programme(string id, int numerator, int denominator, string kinds, string? trait)
    {
        var outcome = Assert.IsType<QuotasLaidDown>(RuleBook.Default.QuotasOn(new LocalDate(2024, 1, 1)));
        var quota = Assert.Single(outcome.Quotas, quota => quota.Id == id).Quota;

        Assert.Equal((new Fraction(numerator, denominator), kinds, trait), (quota.Minimum, string.Join(' ', quota.Kinds), quota.Trait));
        Assert.Equal("Decision 919/QĐ-TTg", quota.Reference!.ToString());
        Assert.Equal((Of919, "Decision 919/QĐ-TTg", 5), (outcome.Instrument.Number, outcome.Reference!.ToString(), outcome.Quotas.Count));
    }

    [Theory]
    [InlineData("N-1", ">= 10000", "EverRecognised 3")]
    [InlineData("N-2", "400 to 500", "EverRecognised 5")]
    [InlineData("N-3", ">= 1/2", "Share")]
    [InlineData("N-4", ">= 2/5", "cooperative")]
    [InlineData("N-5", ">= 3/10", "jointStockCompany multipleMemberCompany partnership privateEnterprise singleMemberCompany")]
    [InlineData("N-6", ">= 3/10", "Share")]
    [InlineData("N-7", ">= 1/2", "Share")]
    [InlineData("N-8", ">= 1/2", "Share")]
    [InlineData("N-9", ">= 1", "Count")]
    [InlineData("N-10", ">= 2/5", "Share")]
    [InlineData("N-11", ">= 1/5", "Share")]
    public void Targets_of_919_are_those_of_the_programme(string id, string threshold, string indicator)
    {
        var outcome = Assert.IsType<TargetsLaidDown>(RuleBook.Default.TargetsOn(new LocalDate(2024, 1, 1)));
        var target = Assert.Single(outcome.Targets, target => target.Id == id);

        Assert.Equal((threshold, indicator), (target.Threshold.ToString(), Text(target.Indicator)));
        Assert.Equal((new LocalDate(2022, 8, 1), new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2025, 12, 31))), (target.SetOn, target.Period));
        Assert.Equal((PortfolioScope.All, null, "Decision 919/QĐ-TTg"), (target.Scope, target.Base, target.Reference!.ToString()));
        Assert.Equal((Of919, 11), (outcome.Instrument.Number, outcome.Targets.Count));
    }

    // Each side of every day on which the answer changes.
    [Theory]
    [InlineData("2021-06-01", Of919, false, "919/QĐ-TTg lays down {0} from 2022-08-01 only; what held before is not known")]
    [InlineData("2022-07-31", Of919, false, "919/QĐ-TTg lays down {0} from 2022-08-01 only; what held before is not known")]
    [InlineData("2022-08-01", Of919, true, "")]
    [InlineData("2025-12-31", Of919, true, "")]
    [InlineData("2026-01-01", Of919, false, "919/QĐ-TTg lays down {0} through 2025-12-31; what holds later is not known")]
    [InlineData("2027-01-31", Of919, false, "919/QĐ-TTg lays down {0} through 2025-12-31; what holds later is not known")]
    [InlineData("2027-02-01", "7/2027/QĐ-TTg", true, "")]
    [InlineData("2030-12-31", "7/2027/QĐ-TTg", true, "")]
    [InlineData("2031-01-01", "7/2027/QĐ-TTg", false, "7/2027/QĐ-TTg lays down {0} through 2030-12-31; what holds later is not known")]
    public void Programme_of_a_day_is_known_or_not(string on, string instrument, bool isKnown, string reason)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;
        var (quotas, targets) = (WithNext.QuotasOn(day), WithNext.TargetsOn(day));

        Assert.Equal((day, day), (quotas.On, targets.On));
        if (isKnown)
        {
            Assert.Equal((instrument, instrument), (Assert.IsType<QuotasLaidDown>(quotas).Instrument.Number, Assert.IsType<TargetsLaidDown>(targets).Instrument.Number));
            Assert.Equal(quotas, WithNext.QuotasOn(day));
            return;
        }

        var (noQuotas, noTargets) = (Assert.IsType<QuotasNotKnown>(quotas), Assert.IsType<TargetsNotKnown>(targets));
        Assert.Equal((instrument, instrument), (noQuotas.Instrument!.Number, noTargets.Instrument!.Number));
        Assert.Equal(("Decision " + instrument, "Decision " + instrument), (quotas.Reference!.ToString(), targets.Reference!.ToString()));
        Assert.Equal(reason.Replace("{0}", "least shares of producers", StringComparison.Ordinal), noQuotas.Reason.English);
        Assert.Equal(reason.Replace("{0}", "targets of the programme", StringComparison.Ordinal), noTargets.Reason.English);
        Assert.NotEqual(noQuotas.Reason.English, noQuotas.Reason.Vietnamese);
    }

    [Fact]
    public void Without_a_later_programme_2027_is_not_known()
    {
        Assert.Equal("919/QĐ-TTg quy định tỷ lệ tối thiểu của chủ thể đến hết ngày 31/12/2025; sau đó chưa biết", Assert.IsType<QuotasNotKnown>(RuleBook.Default.QuotasOn(new LocalDate(2027, 6, 1))).Reason.Vietnamese);
        Assert.Equal("919/QĐ-TTg quy định mục tiêu của chương trình đến hết ngày 31/12/2025; sau đó chưa biết", Assert.IsType<TargetsNotKnown>(RuleBook.Default.TargetsOn(new LocalDate(2027, 6, 1))).Reason.Vietnamese);
    }

    [Fact]
    public void Quotas_of_a_file_count_and_cite_as_written()
    {
        var quotas = Assert.IsType<QuotasLaidDown>(WithNext.QuotasOn(new LocalDate(2028, 1, 1))).Quotas;

        Assert.Equal(["Q-1", "Q-2"], quotas.Select(quota => quota.Id));
        Assert.Equal(["Q-1 >= 1/3", "exports >= 1/8"], quotas.Select(quota => quota.Quota.ToString()));
        Assert.Equal(["Decision 7/2027/QĐ-TTg, Article 4", "Decision 7/2027/QĐ-TTg, Article 5"], quotas.Select(quota => quota.Quota.Reference!.ToString()));
        Assert.Equal(new BilingualText("Kinh tế tập thể", "Collective economy"), quotas[0].Labels);
        Assert.Equal([Kinds.Cooperative, Kinds.CooperativeGroup], quotas[0].Quota.Kinds);
        Assert.IsType<QuotaMet>(quotas[0].Quota.Assess([new("a", Kinds.CooperativeGroup), new("b", Kinds.Farm), new("c", Kinds.Farm)]));
        Assert.IsType<QuotaShort>(quotas[0].Quota.Assess([new("a", Kinds.CooperativeGroup), new("b", Kinds.Farm), new("c", Kinds.Farm), new("d", Kinds.Farm)]));
    }

    [Fact]
    public void Targets_of_a_file_ask_and_cite_as_written()
    {
        var targets = Assert.IsType<TargetsLaidDown>(WithNext.TargetsOn(new LocalDate(2028, 1, 1))).Targets;

        Assert.Equal(["T-1 > 80: Valid 4", "T-2 1/5 to 1/4: farm of valid", "T-3 = 63: Count"], targets.Select(target => $"{target.Id} {target.Threshold}: {Text(target.Indicator)}"));
        Assert.Equal(["Article 4", "Article 4", "Article 6"], targets.Select(target => target.Reference!.ToString()["Decision 7/2027/QĐ-TTg, ".Length..]));
        Assert.All(targets, target => Assert.Equal((new LocalDate(2027, 2, 1), new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 31))), (target.SetOn, target.Period)));
        Assert.Equal(new BilingualText("Trang trại", "Farms"), targets[1].Indicator.Labels);
    }

    [Theory]
    [InlineData("2024-06-30", 2, "Decision 919/QĐ-TTg")]
    [InlineData("2024-07-01", 1, "Decision 2/2024/QĐ-TTg, Article 1")]
    public void Amendment_changes_one_share_from_its_day_on(string on, int denominatorOfHalf, string citation)
    {
        var book = RuleBook.Default.With(FutureLaw.Instrument(
            "2/2024/QĐ-TTg",
            "2024-07-01",
            """
            "quotas": {"shares": {"N-8": {"minimum": "100%", "at": {"article": "1"}}}},
            "targets": {"figures": {"N-7": null}}
            """,
            """, "amends": ["919/QĐ-TTg"]"""));
        var day = LocalDatePattern.Iso.Parse(on).Value;
        var quotas = Assert.IsType<QuotasLaidDown>(book.QuotasOn(day)).Quotas;

        var share = Assert.Single(quotas, quota => quota.Id == "N-8").Quota;
        Assert.Equal((new Fraction(1, denominatorOfHalf), citation), (share.Minimum, share.Reference!.ToString()));
        Assert.All(quotas.Where(quota => quota.Id != "N-8"), quota => Assert.Equal("Decision 919/QĐ-TTg", quota.Quota.Reference!.ToString()));
        Assert.Equal(denominatorOfHalf == 2, Assert.IsType<TargetsLaidDown>(book.TargetsOn(day)).Targets.Any(target => target.Id == "N-7"));
        Assert.IsType<QuotasNotKnown>(book.QuotasOn(new LocalDate(2026, 1, 1)));
    }

    // A kind that only a later decision names may stand in a quota, whatever file came first.
    [Fact]
    public void Quota_may_name_a_kind_of_any_decision_of_the_book()
    {
        var quota = FutureLaw.Instrument("7/2027/QĐ-TTg", "2027-02-01", """
            "quotas": {"shares": {"Q-1": {"minimum": "5%", "kinds": ["circle"], "vi": "Nhóm", "en": "Circles"}}}
            """);
        var decision = FutureLaw.DecisionOf2028(file => FutureLaw.Put(file, "producers/kinds/circle", """{"vi": "Nhóm", "en": "Circle"}"""));

        Assert.StartsWith("$.quotas.shares.Q-1.kinds[0]: 'circle' is not named; expected one of cooperative, ", RuleFaults.Thrown(() => RuleBook.Default.With(quota)).Message, StringComparison.Ordinal);
        foreach (var book in new[] { RuleBook.Default.With(quota, decision), RuleBook.Default.With(decision, quota), RuleBook.Default.With(decision).With(quota) })
        {
            Assert.Equal("circle", Assert.IsType<QuotasLaidDown>(book.QuotasOn(new LocalDate(2028, 1, 1))).Quotas.Single().Quota.Name);
        }
    }

    [Theory]
    [InlineData("quotas/shares", "", "$.quotas.shares: missing")]
    [InlineData("quotas/shares/N_4", """{"minimum": "40%", "trait": "x", "vi": "x", "en": "x"}""", "$.quotas.shares.N_4: wrong name")]
    [InlineData("quotas/shares/N-4/minimum", "", "$.quotas.shares.N-4.minimum: missing")]
    [InlineData("quotas/shares/N-4/minimum", "\"140%\"", "$.quotas.shares.N-4.minimum: expected a share of at most 1")]
    [InlineData("quotas/shares/N-4/minimum", "\"40,5%\"", "$.quotas.shares.N-4.minimum: expected a share from 0 to 1")]
    [InlineData("quotas/shares/N-4/minimum", "40", "$.quotas.shares.N-4.minimum: wrong type of value; expected a share from 0 to 1")]
    [InlineData("quotas/shares/N-4/kinds", "[\"circus\"]", "$.quotas.shares.N-4.kinds[0]: 'circus' is not named; expected one of cooperative, ")]
    [InlineData("quotas/shares/N-4/kinds", "[]", "$.quotas.shares.N-4.kinds: it is empty")]
    [InlineData("quotas/shares/N-4/kinds", "", "$.quotas.shares.N-4: it has both kinds and enterprises, or neither")]
    [InlineData("quotas/shares/N-4/enterprises", "true", "$.quotas.shares.N-4: it has both kinds and enterprises, or neither")]
    [InlineData("quotas/shares/N-4/trait", "\"x\"", "$.quotas.shares.N-4: it has both a trait and kinds")]
    [InlineData("quotas/shares/N-8/trait", "\"modern channels\"", "$.quotas.shares.N-8.trait: expected a word")]
    [InlineData("quotas/shares/N-8/en", "", "$.quotas.shares.N-8.en: missing")]
    [InlineData("targets/period", "", "$.targets.period: missing")]
    [InlineData("targets/period/through", "\"2020-12-31\"", "$.targets.period.through: before the first day")]
    [InlineData("targets/figures/N-1/threshold", "{}", "$.targets.figures.N-1.threshold: it has none or several")]
    [InlineData("targets/figures/N-1/threshold/exactly", "5", "$.targets.figures.N-1.threshold: it has none or several")]
    [InlineData("targets/figures/N-1/threshold/atLeast", "0", "$.targets.figures.N-1.threshold.atLeast: expected a whole number from 1")]
    [InlineData("targets/figures/N-1/threshold/atLeast", "10.5", "$.targets.figures.N-1.threshold.atLeast: expected a whole number from 1")]
    [InlineData("targets/figures/N-1/threshold/atLeast", "true", "$.targets.figures.N-1.threshold.atLeast: wrong type")]
    [InlineData("targets/figures/N-1/threshold/atLeast", "\"40%\"", "$.targets.figures.N-1.threshold: products are counted; expected a whole number")]
    [InlineData("targets/figures/N-4/threshold/atLeast", "40", "$.targets.figures.N-4.threshold: it is a share of producers")]
    [InlineData("targets/figures/N-3/threshold", """{"moreThan": "50%"}""", "$.targets.figures.N-3.threshold.moreThan: no share comes next after another")]
    [InlineData("targets/figures/N-2/threshold/between/upper", "399", "$.targets.figures.N-2.threshold.between.upper: it is below the lower figure")]
    [InlineData("targets/figures/N-2/threshold/between/upper", "\"90%\"", "$.targets.figures.N-2.threshold.between.upper: it is below the lower figure or of another kind")]
    [InlineData("targets/figures/N-1/producers", """{"enterprises": true}""", "$.targets.figures.N-1: it counts both products and producers")]
    [InlineData("targets/figures/N-1/products/count", "\"sold\"", "$.targets.figures.N-1.products.count: expected one of everRecognised")]
    [InlineData("targets/figures/N-1/products/fromStars", "6", "$.targets.figures.N-1.products.fromStars: expected a whole number from 3 to 5")]
    [InlineData("targets/figures/N-4/producers/kinds", "[\"cooperative\", \"circus\"]", "$.targets.figures.N-4.producers.kinds[1]: 'circus' is not named")]
    [InlineData("targets/figures/N-4/producers", "{}", "$.targets.figures.N-4.producers: it has both kinds and enterprises, or neither")]
    public void Faults_of_the_blocks_are_told_by_their_entry(string path, string json, string problem) =>
        Assert.StartsWith(problem, FutureLaw.Problem(Of919, path, json), StringComparison.Ordinal);

    private static string Text(Indicator indicator) => indicator switch
    {
        PortfolioIndicator products => $"{products.Counted} {products.FromStars}",
        ProducerShareIndicator producers => string.Join(' ', producers.Kinds) + (producers.ValidOnly ? " of valid" : string.Empty),
        _ => indicator.Unit.ToString(),
    };
}
