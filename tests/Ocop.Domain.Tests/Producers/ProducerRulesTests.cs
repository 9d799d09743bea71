using Ocop.Domain.Producers;
using static Ocop.Domain.Producers.ProducerKind;

namespace Ocop.Domain.Tests.Producers;

public class ProducerRulesTests
{
    private static readonly ProducerKind[] TourismOnly = [Association, ManagementCentre, EquivalentOrganisation];

    [Fact]
    public void May_take_part_2026_tourism_kinds_only_in_set_26()
    {
        var rules = ProducerRules.For("26/2026/QĐ-TTg");
        foreach (var kind in ProducerKinds.All)
        {
            for (var set = 1; set <= 26; set++)
            {
                var answer = rules.MayTakePart(kind, set);
                Assert.Equal(set == 26 || !TourismOnly.Contains(kind), answer is Eligible);
                Assert.True(answer is Eligible or NotEligible);
                Assert.Equal("Decision 26/2026/QĐ-TTg, Article 2", answer.Reference.ToString());
                Assert.Equal((kind, set), (answer.Kind, answer.ProductSet));
            }
        }
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(EnterpriseSize.Micro, true, false)]
    [InlineData(EnterpriseSize.Medium, true, false)]
    [InlineData(EnterpriseSize.NotSmallOrMedium, false, false)]
    public void May_take_part_2026_enterprise_must_be_small_or_medium(EnterpriseSize? size, bool eligible, bool conditional)
    {
        foreach (var kind in ProducerKinds.Enterprises)
        {
            var answer = ProducerRules.For("26/2026/QĐ-TTg").MayTakePart(kind, 11, size);
            Assert.Equal(eligible, answer is Eligible);
            Assert.Equal(conditional, answer is Eligible { Condition: not null });
        }
    }

    [Fact]
    public void May_take_part_2026_union_is_an_interpretation_and_a_cooperative_is_not()
    {
        var rules = ProducerRules.For("26/2026/QĐ-TTg");

        Assert.NotNull(Assert.IsType<Eligible>(rules.MayTakePart(UnionOfCooperatives, 1)).Interpretation);
        Assert.Null(Assert.IsType<Eligible>(rules.MayTakePart(Cooperative, 1)).Interpretation);
    }

    [Theory]
    [InlineData("148/QĐ-TTg", 1, "Cooperative CooperativeGroup SingleMemberCompany MultipleMemberCompany JointStockCompany PrivateEnterprise Farm RegisteredHousehold")]
    [InlineData("148/QĐ-TTg", 26, "Cooperative CooperativeGroup SingleMemberCompany MultipleMemberCompany JointStockCompany PrivateEnterprise Farm RegisteredHousehold ManagementCentre")]
    [InlineData("1048/QĐ-TTg", 1, "Cooperative CooperativeGroup SingleMemberCompany MultipleMemberCompany JointStockCompany Partnership PrivateEnterprise ProductionHousehold RegisteredHousehold")]
    [InlineData("1048/QĐ-TTg", 26, "Cooperative CooperativeGroup SingleMemberCompany MultipleMemberCompany JointStockCompany Partnership PrivateEnterprise ProductionHousehold RegisteredHousehold")]
    public void May_take_part_before_2026_kinds_not_named_are_unknown_and_not_refused(string decision, int set, string kinds)
    {
        var rules = ProducerRules.For(decision);

        Assert.Equal(kinds, string.Join(' ', ProducerKinds.All.Where(kind => rules.MayTakePart(kind, set) is Eligible)));
        Assert.DoesNotContain(ProducerKinds.All, kind => rules.MayTakePart(kind, set) is NotEligible);
    }

    [Fact]
    public void May_take_part_before_2026_cites_the_form_or_the_programme()
    {
        Assert.Equal("Decision 148/QĐ-TTg, Annex III, product set 7, criterion 3.1", ProducerRules.For("148/QĐ-TTg").MayTakePart(Farm, 7).Reference.ToString());
        Assert.Equal("Decision 490/QĐ-TTg", ProducerRules.For("1048/QĐ-TTg").MayTakePart(CooperativeGroup, 7).Reference.ToString());
        Assert.IsType<EligibilityUnknown>(ProducerRules.For("148/QĐ-TTg").MayTakePart(SingleMemberCompany, 7, EnterpriseSize.NotSmallOrMedium));
        Assert.IsType<NotEligible>(ProducerRules.For("1048/QĐ-TTg").MayTakePart(SingleMemberCompany, 7, EnterpriseSize.NotSmallOrMedium));
    }

    // Levels by kind; 0 where the form does not name it. Points are the level's number but for set 7 of 26/2026.
    [Theory]
    [InlineData("26/2026/QĐ-TTg", 1, "3 0 1 2 2 . 0 2 1 1 1 0 0 0")]
    [InlineData("26/2026/QĐ-TTg", 7, "3 0 1 2 2 . 0 2 1 1 1 0 0 0")]
    [InlineData("26/2026/QĐ-TTg", 26, "3 3 1 2 2 . 3 2 1 1 1 3 3 3")]
    [InlineData("148/QĐ-TTg", 1, "3 0 1 1 2 . 0 1 1 0 1 0 0 0")]
    [InlineData("148/QĐ-TTg", 26, "3 0 1 1 2 . 0 1 1 0 1 0 3 0")]
    [InlineData("1048/QĐ-TTg", 1, "3 0 1 1 2 . 0 1 0 0 1 0 0 0")]
    [InlineData("1048/QĐ-TTg", 26, "3 0 1 1 2 . 0 1 0 0 1 0 0 0")]
    public void Points_of_each_kind_gives_level(string decision, int set, string levels)
    {
        var rules = ProducerRules.For(decision);
        var actual = ProducerKinds.All.Select(kind => rules.PointsOf(kind, set) switch
        {
            OrganisationPointsFixed found => found.Level.ToString(System.Globalization.CultureInfo.InvariantCulture),
            OrganisationPointsOpen { Gap: OrganisationPointsGap.LocalCapitalMissing } => ".",
            _ => "0",
        });

        Assert.Equal(levels, string.Join(' ', actual));
    }

    [Theory]
    [InlineData("26/2026/QĐ-TTg", 1, 0, 2, 2)]
    [InlineData("26/2026/QĐ-TTg", 1, 5099, 2, 2)]
    [InlineData("26/2026/QĐ-TTg", 1, 5100, 3, 3)]
    [InlineData("26/2026/QĐ-TTg", 26, 10000, 3, 3)]
    [InlineData("26/2026/QĐ-TTg", 7, 5099, 2, 1)]
    [InlineData("26/2026/QĐ-TTg", 7, 5100, 3, 3)]
    [InlineData("148/QĐ-TTg", 7, 5099, 2, 2)]
    [InlineData("1048/QĐ-TTg", 3, 5099, 2, 2)]
    [InlineData("1048/QĐ-TTg", 7, 5100, 3, 3)]
    public void Points_of_a_joint_stock_company_depend_on_local_capital(string decision, int set, int tenThousandths, int level, int points)
    {
        var found = Assert.IsType<OrganisationPointsFixed>(ProducerRules.For(decision).PointsOf(JointStockCompany, set, new Fraction(tenThousandths, 10000)));

        Assert.Equal((level, points), (found.Level, found.Points));
        Assert.Equal(level, found.Reference.Level);
        Assert.Equal("3.1", found.Reference.Criterion);
    }

    [Fact]
    public void Points_of_every_kind_equal_those_of_the_forms()
    {
        foreach (var decision in RuleBook.Default.Decisions.Where(decision => ProducerRules.All.Any(rules => rules.Decision == decision)))
        {
            foreach (var rubric in RuleBook.Default.Rules(decision).Rubrics)
            {
                if (!rubric.TryGetCriterion("3.1", out var criterion)) continue;
                foreach (var kind in ProducerKinds.All)
                {
                    foreach (var share in kind == JointStockCompany ? new Fraction?[] { 0, 1 } : [null])
                    {
                        if (ProducerRules.For(decision).PointsOf(kind, rubric.ProductSet.Number, share) is not OrganisationPointsFixed found) continue;
                        Assert.Equal(criterion.Cases[0].Levels[found.Level - 1].Points, found.Points);
                        Assert.Equal("organisation-type", criterion.Key);
                    }
                }
            }
        }
    }

    // What the forms demand of the producer itself beside its kind, in the words that they use for it.
    [Theory]
    [InlineData("26/2026/QĐ-TTg", 1, Cooperative, "law", "luật")]
    [InlineData("26/2026/QĐ-TTg", 26, Cooperative, "law", "luật")]
    [InlineData("26/2026/QĐ-TTg", 1, CooperativeGroup, "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 26, CooperativeGroup, "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 1, ProductionHousehold, "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 1, Farm, null, null)]
    [InlineData("26/2026/QĐ-TTg", 26, Farm, null, null)]
    [InlineData("26/2026/QĐ-TTg", 1, RegisteredHousehold, null, null)]
    [InlineData("26/2026/QĐ-TTg", 1, SingleMemberCompany, null, null)]
    [InlineData("26/2026/QĐ-TTg", 26, Association, null, null)]
    [InlineData("148/QĐ-TTg", 1, Cooperative, "2012", "2012")]
    [InlineData("148/QĐ-TTg", 26, Cooperative, "law", "luật")] // the tourism form names no year
    [InlineData("148/QĐ-TTg", 1, CooperativeGroup, "leader", "Tổ trưởng")]
    [InlineData("148/QĐ-TTg", 25, CooperativeGroup, "leader", "Tổ trưởng")]
    [InlineData("148/QĐ-TTg", 26, CooperativeGroup, null, null)]
    [InlineData("148/QĐ-TTg", 1, Farm, null, null)]
    [InlineData("148/QĐ-TTg", 26, Farm, "business registration", "đăng ký kinh doanh")]
    [InlineData("148/QĐ-TTg", 26, ManagementCentre, null, null)]
    [InlineData("148/QĐ-TTg", 1, MultipleMemberCompany, null, null)]
    [InlineData("1048/QĐ-TTg", 1, Cooperative, "2012", "2012")]
    [InlineData("1048/QĐ-TTg", 1, CooperativeGroup, "leader", "Tổ trưởng")]
    [InlineData("1048/QĐ-TTg", 1, PrivateEnterprise, null, null)]
    public void Points_carry_the_condition_of_the_form(string decision, int set, ProducerKind kind, string? english, string? vietnamese)
    {
        var condition = Assert.IsType<OrganisationPointsFixed>(ProducerRules.For(decision).PointsOf(kind, set)).Condition;

        Says(condition, english, vietnamese);
        if (set == 26 && kind == Cooperative) Assert.DoesNotContain("2012", condition!.English + condition.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("26/2026/QĐ-TTg", SingleMemberCompany, null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("148/QĐ-TTg", SingleMemberCompany, null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("1048/QĐ-TTg", Partnership, null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("26/2026/QĐ-TTg", JointStockCompany, EnterpriseSize.Small, null, null)]
    [InlineData("148/QĐ-TTg", JointStockCompany, EnterpriseSize.Medium, null, null)]
    [InlineData("1048/QĐ-TTg", JointStockCompany, EnterpriseSize.Micro, null, null)]
    [InlineData("26/2026/QĐ-TTg", ProductionHousehold, null, "business registration", "đăng ký kinh doanh")]
    [InlineData("1048/QĐ-TTg", ProductionHousehold, null, "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", Cooperative, null, null, null)]
    [InlineData("148/QĐ-TTg", Cooperative, null, null, null)]
    [InlineData("1048/QĐ-TTg", RegisteredHousehold, null, null, null)]
    public void May_take_part_carries_what_must_hold_of_the_producer(string decision, ProducerKind kind, EnterpriseSize? size, string? english, string? vietnamese)
    {
        var answer = Assert.IsType<Eligible>(ProducerRules.For(decision).MayTakePart(kind, 1, size));

        Says(answer.Condition, english, vietnamese);
        Assert.Null(answer.Interpretation);
        Assert.Equal((kind, 1), (answer.Kind, answer.ProductSet));
    }

    [Fact]
    public void May_take_part_says_why_not_and_why_it_is_not_known()
    {
        var rules = ProducerRules.For("26/2026/QĐ-TTg");

        var tooLarge = Assert.IsType<NotEligible>(rules.MayTakePart(PrivateEnterprise, 26, EnterpriseSize.NotSmallOrMedium));
        Says(tooLarge.Why, "larger than medium", "lớn hơn quy mô vừa");
        Assert.Equal((PrivateEnterprise, 26, "Decision 26/2026/QĐ-TTg, Article 2"), (tooLarge.Kind, tooLarge.ProductSet, tooLarge.Reference.ToString()));

        var tourismOnly = Assert.IsType<NotEligible>(rules.MayTakePart(Association, 25));
        Says(tourismOnly.Why, "set 26", "bộ 26");
        Says(Assert.IsType<Eligible>(rules.MayTakePart(UnionOfCooperatives, 1)).Interpretation, "form of cooperative", "dạng hợp tác xã");
        Assert.Null(Assert.IsType<Eligible>(rules.MayTakePart(UnionOfCooperatives, 1)).Condition);

        var before = Assert.IsType<NotEligible>(ProducerRules.For("1048/QĐ-TTg").MayTakePart(PrivateEnterprise, 7, EnterpriseSize.NotSmallOrMedium));
        Assert.Equal(tooLarge.Why, before.Why);
        Assert.Equal((PrivateEnterprise, 7, "Decision 490/QĐ-TTg"), (before.Kind, before.ProductSet, before.Reference.ToString()));

        foreach (var decision in new[] { "148/QĐ-TTg", "1048/QĐ-TTg" })
        {
            var unknown = Assert.IsType<EligibilityUnknown>(ProducerRules.For(decision).MayTakePart(UnionOfCooperatives, 7));
            Says(unknown.Why, "does not speak", "không nêu");
            Assert.Equal((UnionOfCooperatives, 7, "Decision " + decision), (unknown.Kind, unknown.ProductSet, unknown.Reference.ToString()));
        }
    }

    [Fact]
    public void Points_that_are_open_say_what_leaves_them_open()
    {
        var rules = ProducerRules.For("26/2026/QĐ-TTg");

        var share = Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(JointStockCompany, 7));
        Assert.Equal((OrganisationPointsGap.LocalCapitalMissing, JointStockCompany), (share.Gap, share.Kind));
        Says(share.Why, "51 %", "51 %");
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex II, product set 7, criterion 3.1", share.Reference.ToString());

        var notNamed = Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Partnership, 1));
        Assert.Equal((OrganisationPointsGap.KindNotNamed, Partnership), (notNamed.Gap, notNamed.Kind));
        Says(notNamed.Why, "does not name", "không nêu");
        Assert.Equal("Decision 148/QĐ-TTg, Annex III, product set 2, criterion 3.1", ProducerRules.For("148/QĐ-TTg").PointsOf(Partnership, 2).Reference.ToString());
        Assert.Equal("Decision 1048/QĐ-TTg, Annex III, product set 2, criterion 3.1, level 3", ProducerRules.For("1048/QĐ-TTg").PointsOf(Cooperative, 2).Reference.ToString());
    }

    // A joint-stock company has its capital asked for, and no condition beside it.
    [Fact]
    public void Points_of_a_joint_stock_company_take_the_whole_range_of_shares()
    {
        foreach (var decision in ProducerRules.All.Select(rules => rules.Decision))
        {
            foreach (var (share, level) in new (Fraction, int)[] { (0, 2), (new(5099, 10000), 2), (new(51, 100), 3), (1, 3) })
            {
                var found = Assert.IsType<OrganisationPointsFixed>(ProducerRules.For(decision).PointsOf(JointStockCompany, 1, share));
                Assert.Equal((JointStockCompany, level, level), (found.Kind, found.Level, found.Points));
                Assert.Null(found.Condition);
            }
        }
    }

    [Fact]
    public void Rules_are_those_of_three_decisions_newest_first()
    {
        Assert.Equal(["26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], ProducerRules.All.Select(rules => rules.ToString()));
        Assert.Equal("148/QĐ-TTg", ProducerRules.For("148/QĐ-TTg").Decision);
        var exception = Assert.Throws<KeyNotFoundException>(() => ProducerRules.For("1489/QĐ-TTg"));
        Assert.Contains("'1489/QĐ-TTg'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("26/2026/QĐ-TTg, 148/QĐ-TTg, 1048/QĐ-TTg", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_refused()
    {
        var rules = ProducerRules.For("26/2026/QĐ-TTg");

        Assert.Throws<KeyNotFoundException>(() => ProducerRules.For("27/2026/QĐ-TTg"));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.MayTakePart(Farm, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.MayTakePart(Farm, 27));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.MayTakePart((ProducerKind)14, 1));
        Assert.Throws<ArgumentException>(() => rules.MayTakePart(Farm, 1, EnterpriseSize.Micro));
        Assert.Throws<ArgumentException>(() => rules.PointsOf(Farm, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.PointsOf(JointStockCompany, 1, new Fraction(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>("localCapital", () => rules.PointsOf(JointStockCompany, 1, new Fraction(-1, 100)));
        Assert.Throws<ArgumentException>("localCapital", () => rules.PointsOf(SingleMemberCompany, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => rules.PointsOf(Farm, 0));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => rules.PointsOf(Farm, 27));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => rules.PointsOf((ProducerKind)14, 26));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => rules.MayTakePart((ProducerKind)(-1), 1));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => rules.MayTakePart(Partnership, 1, (EnterpriseSize)4));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => rules.MayTakePart(Partnership, 1, (EnterpriseSize)(-1)));
        Assert.Throws<ArgumentException>("size", () => rules.MayTakePart(Cooperative, 1, EnterpriseSize.NotSmallOrMedium));
        Assert.Throws<ArgumentNullException>("decision", () => ProducerRules.For(null!));
    }

    [Fact]
    public void Kinds_have_labels_and_names_that_are_read_back()
    {
        Assert.Equal(Enum.GetValues<ProducerKind>(), ProducerKinds.All);
        foreach (var kind in ProducerKinds.All)
        {
            Assert.True(ProducerKinds.TryParse(ProducerKinds.WireName(kind), out var read));
            Assert.Equal(kind, read);
        }

        Assert.Equal(ProducerKinds.All.Count, ProducerKinds.All.Select(kind => ProducerKinds.Label(kind).Vietnamese).Distinct().Count());
        Assert.Equal("Trang trại", ProducerKinds.Label(Farm).Vietnamese);
        Assert.Equal("Equivalent organisation", ProducerKinds.Label(EquivalentOrganisation).English);
        Assert.Equal("cooperativeGroup", ProducerKinds.WireName(CooperativeGroup));
        Assert.False(ProducerKinds.TryParse("Farm", out _));
        Assert.Equal(ProducerKinds.Enterprises, ProducerKinds.All.Where(ProducerKinds.IsEnterprise));
    }

    private static void Says(BilingualText? text, string? english, string? vietnamese)
    {
        if (english is null || vietnamese is null)
        {
            Assert.Null(text);
            return;
        }

        Assert.Contains(english, text!.English, StringComparison.Ordinal);
        Assert.Contains(vietnamese, text.Vietnamese, StringComparison.Ordinal);
    }
}
