using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

public class ProducerRulesTests
{
    private static readonly string[] TourismOnly = ["association", "managementCentre", "equivalentOrganisation"];

    [Fact]
    public void May_take_part_2026_tourism_kinds_only_in_set_26()
    {
        var rules = Rules("26/2026/QĐ-TTg");
        foreach (var kind in Kinds.All)
        {
            for (var set = 1; set <= 26; set++)
            {
                var answer = rules.MayTakePart(kind, set);
                Assert.Equal(set == 26 || !TourismOnly.Contains(kind.Key), answer is Eligible);
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
        foreach (var kind in Kinds.Enterprises)
        {
            var answer = Rules("26/2026/QĐ-TTg").MayTakePart(kind, 11, size);
            Assert.Equal(eligible, answer is Eligible);
            Assert.Equal(conditional, answer is Eligible { Condition: not null });
        }
    }

    [Fact]
    public void May_take_part_2026_union_is_an_interpretation_and_a_cooperative_is_not()
    {
        var rules = Rules("26/2026/QĐ-TTg");

        Assert.NotNull(Assert.IsType<Eligible>(rules.MayTakePart(Kinds.Of("unionOfCooperatives"), 1)).Interpretation);
        Assert.Null(Assert.IsType<Eligible>(rules.MayTakePart(Kinds.Cooperative, 1)).Interpretation);
    }

    [Theory]
    [InlineData("148/QĐ-TTg", 1, "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany privateEnterprise farm registeredHousehold")]
    [InlineData("148/QĐ-TTg", 26, "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany privateEnterprise farm registeredHousehold managementCentre")]
    [InlineData("1048/QĐ-TTg", 1, "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany partnership privateEnterprise productionHousehold registeredHousehold")]
    [InlineData("1048/QĐ-TTg", 26, "cooperative cooperativeGroup singleMemberCompany multipleMemberCompany jointStockCompany partnership privateEnterprise productionHousehold registeredHousehold")]
    public void May_take_part_before_2026_kinds_not_named_are_unknown_and_not_refused(string decision, int set, string kinds)
    {
        var rules = Rules(decision);

        Assert.Equal(kinds, string.Join(' ', Kinds.All.Where(kind => rules.MayTakePart(kind, set) is Eligible)));
        Assert.DoesNotContain(Kinds.All, kind => rules.MayTakePart(kind, set) is NotEligible);
    }

    [Fact]
    public void May_take_part_before_2026_cites_the_form_or_the_programme()
    {
        Assert.Equal("Decision 148/QĐ-TTg, Annex III, product set 7, criterion 3.1", Rules("148/QĐ-TTg").MayTakePart(Kinds.Farm, 7).Reference.ToString());
        Assert.Equal("Decision 490/QĐ-TTg", Rules("1048/QĐ-TTg").MayTakePart(Kinds.CooperativeGroup, 7).Reference.ToString());
        Assert.IsType<EligibilityUnknown>(Rules("148/QĐ-TTg").MayTakePart(Kinds.Of("singleMemberCompany"), 7, EnterpriseSize.NotSmallOrMedium));
        Assert.IsType<NotEligible>(Rules("1048/QĐ-TTg").MayTakePart(Kinds.Of("singleMemberCompany"), 7, EnterpriseSize.NotSmallOrMedium));
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
        var rules = Rules(decision);
        var actual = Kinds.All.Select(kind => rules.PointsOf(kind, set) switch
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
    [InlineData("148/QĐ-TTg", 7, 5099, 2, 2)] // known by its totals only, with the points of this criterion
    [InlineData("148/QĐ-TTg", 13, 5100, 3, 3)]
    [InlineData("148/QĐ-TTg", 14, 5100, 3, 3)]
    [InlineData("1048/QĐ-TTg", 3, 5099, 2, 2)]
    [InlineData("1048/QĐ-TTg", 7, 5100, 3, 3)]
    public void Points_of_a_joint_stock_company_depend_on_local_capital(string decision, int set, int tenThousandths, int level, int points)
    {
        var found = Assert.IsType<OrganisationPointsFixed>(Rules(decision).PointsOf(Kinds.JointStockCompany, set, new Fraction(tenThousandths, 10000)));

        Assert.Equal((level, points), (found.Level, found.Points));
        Assert.Equal(level, found.Reference.Level);
        Assert.Equal("3.1", found.Reference.Criterion);
    }

    [Fact]
    public void Points_of_every_kind_equal_those_of_the_forms()
    {
        foreach (var decision in RuleBook.Default.Decisions)
        {
            foreach (var rubric in RuleBook.Default.Rules(decision).Rubrics)
            {
                if (!rubric.TryGetCriterion("3.1", out var criterion)) continue;
                foreach (var kind in Kinds.All)
                {
                    foreach (var share in kind == Kinds.JointStockCompany ? new Fraction?[] { 0, 1 } : [null])
                    {
                        if (Rules(decision).PointsOf(kind, rubric.ProductSet.Number, share) is not OrganisationPointsFixed found) continue;
                        Assert.Equal(criterion.Ladders[0].Levels[found.Level - 1].Points, found.Points);
                        Assert.Equal("organisation-type", criterion.Key);
                    }
                }
            }
        }
    }

    // What the forms demand of the producer itself beside its kind, in the words that they use for it.
    [Theory]
    [InlineData("26/2026/QĐ-TTg", 1, "cooperative", "law", "luật")]
    [InlineData("26/2026/QĐ-TTg", 26, "cooperative", "law", "luật")]
    [InlineData("26/2026/QĐ-TTg", 1, "cooperativeGroup", "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 26, "cooperativeGroup", "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 1, "productionHousehold", "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", 1, "farm", null, null)]
    [InlineData("26/2026/QĐ-TTg", 26, "farm", null, null)]
    [InlineData("26/2026/QĐ-TTg", 1, "registeredHousehold", null, null)]
    [InlineData("26/2026/QĐ-TTg", 1, "singleMemberCompany", null, null)]
    [InlineData("26/2026/QĐ-TTg", 26, "association", null, null)]
    [InlineData("148/QĐ-TTg", 1, "cooperative", "2012", "2012")]
    [InlineData("148/QĐ-TTg", 26, "cooperative", "law", "luật")] // the tourism form names no year
    [InlineData("148/QĐ-TTg", 1, "cooperativeGroup", "leader", "Tổ trưởng")]
    [InlineData("148/QĐ-TTg", 25, "cooperativeGroup", "leader", "Tổ trưởng")]
    [InlineData("148/QĐ-TTg", 26, "cooperativeGroup", null, null)]
    [InlineData("148/QĐ-TTg", 1, "farm", null, null)]
    [InlineData("148/QĐ-TTg", 26, "farm", "business registration", "đăng ký kinh doanh")]
    [InlineData("148/QĐ-TTg", 26, "managementCentre", null, null)]
    [InlineData("148/QĐ-TTg", 1, "multipleMemberCompany", null, null)]
    [InlineData("1048/QĐ-TTg", 1, "cooperative", "2012", "2012")]
    [InlineData("1048/QĐ-TTg", 1, "cooperativeGroup", "leader", "Tổ trưởng")]
    [InlineData("1048/QĐ-TTg", 1, "privateEnterprise", null, null)]
    public void Points_carry_the_condition_of_the_form(string decision, int set, string kind, string? english, string? vietnamese)
    {
        var condition = Assert.IsType<OrganisationPointsFixed>(Rules(decision).PointsOf(Kinds.Of(kind), set)).Condition;

        Says(condition, english, vietnamese);
        if (set == 26 && kind == "cooperative") Assert.DoesNotContain("2012", condition!.English + condition.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("26/2026/QĐ-TTg", "singleMemberCompany", null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("148/QĐ-TTg", "singleMemberCompany", null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("1048/QĐ-TTg", "partnership", null, "micro, small or medium", "siêu nhỏ, nhỏ hoặc vừa")]
    [InlineData("26/2026/QĐ-TTg", "jointStockCompany", EnterpriseSize.Small, null, null)]
    [InlineData("148/QĐ-TTg", "jointStockCompany", EnterpriseSize.Medium, null, null)]
    [InlineData("1048/QĐ-TTg", "jointStockCompany", EnterpriseSize.Micro, null, null)]
    [InlineData("26/2026/QĐ-TTg", "productionHousehold", null, "business registration", "đăng ký kinh doanh")]
    [InlineData("1048/QĐ-TTg", "productionHousehold", null, "business registration", "đăng ký kinh doanh")]
    [InlineData("26/2026/QĐ-TTg", "cooperative", null, null, null)]
    [InlineData("148/QĐ-TTg", "cooperative", null, null, null)]
    [InlineData("1048/QĐ-TTg", "registeredHousehold", null, null, null)]
    public void May_take_part_carries_what_must_hold_of_the_producer(string decision, string kind, EnterpriseSize? size, string? english, string? vietnamese)
    {
        var answer = Assert.IsType<Eligible>(Rules(decision).MayTakePart(Kinds.Of(kind), 1, size));

        Says(answer.Condition, english, vietnamese);
        Assert.Null(answer.Interpretation);
        Assert.Equal((kind, 1), (answer.Kind.Key, answer.ProductSet));
    }

    [Fact]
    public void May_take_part_says_why_not_and_why_it_is_not_known()
    {
        var rules = Rules("26/2026/QĐ-TTg");

        var tooLarge = Assert.IsType<NotEligible>(rules.MayTakePart(Kinds.PrivateEnterprise, 26, EnterpriseSize.NotSmallOrMedium));
        Says(tooLarge.Why, "larger than medium", "lớn hơn quy mô vừa");
        Assert.Equal((Kinds.PrivateEnterprise, 26, "Decision 26/2026/QĐ-TTg, Article 2"), (tooLarge.Kind, tooLarge.ProductSet, tooLarge.Reference.ToString()));

        var tourismOnly = Assert.IsType<NotEligible>(rules.MayTakePart(Kinds.Association, 25));
        Says(tourismOnly.Why, "set 26", "bộ 26");
        Says(Assert.IsType<Eligible>(rules.MayTakePart(Kinds.Of("unionOfCooperatives"), 1)).Interpretation, "form of cooperative", "dạng hợp tác xã");
        Assert.Null(Assert.IsType<Eligible>(rules.MayTakePart(Kinds.Of("unionOfCooperatives"), 1)).Condition);

        var before = Assert.IsType<NotEligible>(Rules("1048/QĐ-TTg").MayTakePart(Kinds.PrivateEnterprise, 7, EnterpriseSize.NotSmallOrMedium));
        Assert.Equal(tooLarge.Why, before.Why);
        Assert.Equal((Kinds.PrivateEnterprise, 7, "Decision 490/QĐ-TTg"), (before.Kind, before.ProductSet, before.Reference.ToString()));

        foreach (var decision in new[] { "148/QĐ-TTg", "1048/QĐ-TTg" })
        {
            var unknown = Assert.IsType<EligibilityUnknown>(Rules(decision).MayTakePart(Kinds.Of("unionOfCooperatives"), 7));
            Says(unknown.Why, "does not speak", "không nêu");
            Assert.Equal(decision, unknown.Instrument.Number);
            Assert.Equal((Kinds.Of("unionOfCooperatives"), 7, "Decision " + decision), (unknown.Kind, unknown.ProductSet, unknown.Reference.ToString()));
        }
    }

    [Fact]
    public void Points_that_are_open_say_what_leaves_them_open()
    {
        var rules = Rules("26/2026/QĐ-TTg");

        var share = Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Kinds.JointStockCompany, 7));
        Assert.Equal((OrganisationPointsGap.LocalCapitalMissing, Kinds.JointStockCompany), (share.Gap, share.Kind));
        Says(share.Why, "51%", "51%");
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex II, product set 7, criterion 3.1", share.Reference.ToString());

        var notNamed = Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Kinds.Partnership, 1));
        Assert.Equal((OrganisationPointsGap.KindNotNamed, Kinds.Partnership), (notNamed.Gap, notNamed.Kind));
        Says(notNamed.Why, "does not name", "không nêu");
        Assert.Equal("Decision 148/QĐ-TTg, Annex III, product set 2, criterion 3.1", Rules("148/QĐ-TTg").PointsOf(Kinds.Partnership, 2).Reference.ToString());
        Assert.Equal("Decision 1048/QĐ-TTg, Annex III, product set 2, criterion 3.1, level 3", Rules("1048/QĐ-TTg").PointsOf(Kinds.Cooperative, 2).Reference.ToString());
    }

    // A joint-stock company has its capital asked for, and no condition beside it.
    [Fact]
    public void Points_of_a_joint_stock_company_take_the_whole_range_of_shares()
    {
        foreach (var decision in RuleBook.Default.Decisions)
        {
            foreach (var (share, level) in new (Fraction, int)[] { (0, 2), (new(5099, 10000), 2), (new(51, 100), 3), (1, 3) })
            {
                var found = Assert.IsType<OrganisationPointsFixed>(Rules(decision).PointsOf(Kinds.JointStockCompany, 1, share));
                Assert.Equal((Kinds.JointStockCompany, level, level), (found.Kind, found.Level, found.Points));
                Assert.Null(found.Condition);
            }
        }
    }

    [Fact]
    public void Rules_are_those_of_three_decisions_newest_first()
    {
        Assert.Equal(["26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], RuleBook.Default.Decisions.Select(decision => Rules(decision).ToString()));
        Assert.Equal(("148/QĐ-TTg", "148/QĐ-TTg"), (Rules("148/QĐ-TTg").Decision, Rules("148/QĐ-TTg").Instrument.Number));
        var exception = Assert.Throws<KeyNotFoundException>(() => Rules("1489/QĐ-TTg"));
        Assert.Contains("'1489/QĐ-TTg'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("26/2026/QĐ-TTg, 148/QĐ-TTg, 1048/QĐ-TTg", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_refused()
    {
        var rules = Rules("26/2026/QĐ-TTg");

        Assert.Throws<KeyNotFoundException>(() => Rules("27/2026/QĐ-TTg"));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.MayTakePart(Kinds.Farm, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.MayTakePart(Kinds.Farm, 27));
        Assert.Throws<ArgumentException>(() => rules.MayTakePart(Kinds.Farm, 1, EnterpriseSize.Micro));
        Assert.Throws<ArgumentException>(() => rules.PointsOf(Kinds.Farm, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.PointsOf(Kinds.JointStockCompany, 1, new Fraction(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>("localCapital", () => rules.PointsOf(Kinds.JointStockCompany, 1, new Fraction(-1, 100)));
        Assert.Throws<ArgumentException>("localCapital", () => rules.PointsOf(Kinds.Of("singleMemberCompany"), 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => rules.PointsOf(Kinds.Farm, 0));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => rules.PointsOf(Kinds.Farm, 27));
        Assert.Throws<ArgumentNullException>("kind", () => rules.PointsOf(null!, 26));
        Assert.Throws<ArgumentNullException>("kind", () => rules.MayTakePart(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => rules.MayTakePart(Kinds.Partnership, 1, (EnterpriseSize)4));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => rules.MayTakePart(Kinds.Partnership, 1, (EnterpriseSize)(-1)));
        Assert.Throws<ArgumentException>("size", () => rules.MayTakePart(Kinds.Cooperative, 1, EnterpriseSize.NotSmallOrMedium));
        Assert.Throws<ArgumentNullException>("decision", () => Rules(null!));
    }

    private static ProducerRules Rules(string decision) => RuleBook.Default.ProducerRulesOf(decision);

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
