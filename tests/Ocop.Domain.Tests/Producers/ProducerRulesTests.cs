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
}
