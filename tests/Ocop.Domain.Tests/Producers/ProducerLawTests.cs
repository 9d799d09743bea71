using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

/// <summary>What a file says of producers is what the book answers, and what it leaves out is not known.</summary>
public class ProducerLawTests
{
    private const string Kind = "villageCompany";

    private static readonly RuleBook WithFifteen = RuleBook.Default.With(FutureLaw.DecisionOf2028(file =>
    {
        FutureLaw.Put(file, "producers/kinds/" + Kind, """{"vi": "Doanh nghiệp thôn", "en": "Village company", "enterprise": true}""");
        FutureLaw.Put(file, "producers/eligibility/kinds/" + Kind, """{"condition": "registration", "at": {"article": "2", "clause": "3"}}""");
        FutureLaw.Put(file, "producers/organisation/goods/kinds/" + Kind, """{"level": 2, "condition": "cooperative-law"}""");
    }));

    private static readonly RuleBook WithAmendment = RuleBook.Default.With(FutureLaw.Instrument(
        "3/2027/QĐ-TTg",
        "2027-03-15",
        """
        "producers": {
          "eligibility": {"kinds": {"farm": null}},
          "organisation": {"goods": {"kinds": {"cooperativeGroup": {"level": 2}}}}
        }
        """,
        """, "amends": ["26/2026/QĐ-TTg"]"""));

    [Fact]
    public void Fifteenth_kind_may_take_part_and_earns_its_level()
    {
        var kind = WithFifteen.ProducerKindOf(Kind);
        var rules = WithFifteen.ProducerRulesOf(FutureLaw.Decision);

        Assert.Equal((new BilingualText("Doanh nghiệp thôn", "Village company"), true), (kind.Labels, kind.IsEnterprise));
        Assert.Equal([.. RuleBook.Default.ProducerKinds, kind], WithFifteen.ProducerKinds);
        Assert.Equal(WithFifteen.ProducerKinds, rules.Kinds);
        Assert.False(RuleBook.Default.TryGetProducerKind(Kind, out _));

        var eligible = Assert.IsType<Eligible>(rules.MayTakePart(kind, 11));
        Assert.Equal("Must have a business registration; The enterprise must be micro, small or medium", eligible.Condition!.English);
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 2, clause 3", eligible.Reference.ToString());
        Assert.Equal("Must have a business registration", Assert.IsType<Eligible>(rules.MayTakePart(kind, 11, EnterpriseSize.Medium)).Condition!.English);
        Assert.IsType<NotEligible>(rules.MayTakePart(kind, 11, EnterpriseSize.NotSmallOrMedium));

        var points = Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(kind, 11));
        Assert.Equal((2, 2, "The cooperative must be run as the law demands"), (points.Level, points.Points, points.Condition!.English));
        Assert.Equal("Decision 9/2028/QĐ-TTg, Annex II, product set 11, criterion 3.1, level 2", points.Reference.ToString());
    }

    // 26/2026 names all kinds that may; of the others what is known does not speak. In tourism under 26/2026 the other kinds are at the highest level.
    [Fact]
    public void Fifteenth_kind_is_not_carried_back()
    {
        var kind = WithFifteen.ProducerKindOf(Kind);

        var refused = Assert.IsType<NotEligible>(WithFifteen.ProducerRulesOf(RuleFiles.Of26).MayTakePart(kind, 11));
        Assert.Equal(("The decision does not name this kind", "Decision 26/2026/QĐ-TTg, Article 2"), (refused.Why.English, refused.Reference.ToString()));
        Assert.Equal(OrganisationPointsGap.KindNotNamed, Assert.IsType<OrganisationPointsOpen>(WithFifteen.ProducerRulesOf(RuleFiles.Of26).PointsOf(kind, 11)).Gap);
        Assert.Equal(3, Assert.IsType<OrganisationPointsFixed>(WithFifteen.ProducerRulesOf(RuleFiles.Of26).PointsOf(kind, 26)).Level);
        Assert.All([RuleFiles.Of148, RuleFiles.Of1048], decision =>
        {
            Assert.Equal(decision, Assert.IsType<EligibilityUnknown>(WithFifteen.ProducerRulesOf(decision).MayTakePart(kind, 11)).Instrument.Number);
            Assert.IsType<OrganisationPointsOpen>(WithFifteen.ProducerRulesOf(decision).PointsOf(kind, 11));
        });
    }

    [Fact]
    public void Decision_that_says_nothing_of_producers_is_named_and_no_older_one_asked()
    {
        var book = RuleBook.Default.With(FutureLaw.DecisionOf2028(file => FutureLaw.Put(file, "producers", string.Empty)));
        var rules = book.ProducerRulesOf(FutureLaw.Decision);

        Assert.Empty(rules.Kinds);
        Assert.Equal(RuleBook.Default.ProducerKinds, book.ProducerKinds);
        foreach (var set in new[] { 1, 26 })
        {
            var unknown = Assert.IsType<EligibilityUnknown>(rules.MayTakePart(Kinds.Farm, set));
            Assert.Equal((FutureLaw.Decision, "Decision 9/2028/QĐ-TTg"), (unknown.Instrument.Number, unknown.Reference.ToString()));
            Assert.Equal("9/2028/QĐ-TTg does not say who may take part", unknown.Why.English);
            Assert.Equal("9/2028/QĐ-TTg không quy định ai được tham gia", unknown.Why.Vietnamese);
            var points = Assert.IsType<OrganisationPointsNotKnown>(rules.PointsOf(Kinds.JointStockCompany, set, 1));
            Assert.Equal((FutureLaw.Decision, "Decision 9/2028/QĐ-TTg", Kinds.JointStockCompany), (points.Instrument.Number, points.Reference.ToString(), points.Kind));
            Assert.Equal("9/2028/QĐ-TTg does not say what a form of organisation earns", points.Reason.English);
            Assert.Equal("9/2028/QĐ-TTg không quy định điểm của loại hình tổ chức", points.Reason.Vietnamese);
        }

        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => rules.MayTakePart(Kinds.Farm, 27));
        Assert.Equal(["9/2028/QĐ-TTg", "26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], book.Decisions);
    }

    [Theory]
    [InlineData("producers/eligibility", true, false)]
    [InlineData("producers/organisation", false, true)]
    [InlineData("producers/organisation/goods", false, true)]
    public void Half_of_the_block_leaves_half_unknown(string path, bool knowsPoints, bool knowsEligibility)
    {
        var rules = RuleBook.Default.With(FutureLaw.DecisionOf2028(file => FutureLaw.Put(file, path, string.Empty))).ProducerRulesOf(FutureLaw.Decision);

        Assert.Equal(knowsEligibility, rules.MayTakePart(Kinds.Farm, 1) is Eligible);
        Assert.Equal(!knowsEligibility, rules.MayTakePart(Kinds.Farm, 1) is EligibilityUnknown { Instrument.Number: FutureLaw.Decision });
        Assert.Equal(knowsPoints, rules.PointsOf(Kinds.Farm, 1) is OrganisationPointsFixed);
        Assert.Equal(!knowsPoints, rules.PointsOf(Kinds.Farm, 1) is OrganisationPointsNotKnown);
    }

    // Each answer the day before, on and after; without a day all amendments count.
    [Theory]
    [InlineData("2026-05-22", 1, true)]
    [InlineData("2027-03-14", 1, true)]
    [InlineData("2027-03-15", 2, false)]
    [InlineData("2027-03-16", 2, false)]
    [InlineData(null, 2, false)]
    public void Amendment_changes_what_it_writes_from_its_day_on(string? on, int level, bool farmsMay)
    {
        var rules = on is null ? WithAmendment.ProducerRulesOf(RuleFiles.Of26) : WithAmendment.ProducerRulesOf(RuleFiles.Of26, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        var group = Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.CooperativeGroup, 1));
        Assert.Equal((level, "Must have a business registration"), (group.Level, group.Condition!.English));
        Assert.Equal(level == 1 ? "Decision 26/2026/QĐ-TTg, Annex II, product set 1, criterion 3.1, level 1" : "Decision 3/2027/QĐ-TTg, product set 1, criterion 3.1, level 2", group.Reference.ToString());
        Assert.Equal(farmsMay, rules.MayTakePart(Kinds.Farm, 1) is Eligible);
        Assert.Equal(!farmsMay, rules.MayTakePart(Kinds.Farm, 1) is NotEligible);

        // What it does not write stays: the other kinds, the other form, the other decisions.
        Assert.Equal(1, Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.Farm, 1)).Level);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex II, product set 26, criterion 3.1, level 1", rules.PointsOf(Kinds.CooperativeGroup, 26).Reference.ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 2", rules.MayTakePart(Kinds.Cooperative, 1).Reference.ToString());
        Assert.Equal(1, Assert.IsType<OrganisationPointsFixed>(WithAmendment.ProducerRulesOf(RuleFiles.Of148).PointsOf(Kinds.CooperativeGroup, 1)).Level);
    }

    [Fact]
    public void Kind_that_an_amendment_names_anew_has_that_name()
    {
        var book = RuleBook.Default.With(FutureLaw.Instrument("3/2027/QĐ-TTg", "2027-03-15", """
        "producers": {"kinds": {"farm": {"vi": "Nông trại", "en": "Holding"}}}
        """, """, "amends": ["26/2026/QĐ-TTg"]"""));
        Assert.Equal(new BilingualText("Nông trại", "Holding"), book.ProducerKindOf("farm").Labels);
    }

    [Fact]
    public void Fault_of_an_amendment_names_it()
    {
        var amendment = FutureLaw.Instrument("3/2027/QĐ-TTg", "2027-03-15", """
        "producers": {"organisation": {"goods": {"kinds": {"cooperativeGroup": {"level": 4}}}}}
        """, """, "amends": ["26/2026/QĐ-TTg"]""");
        Assert.Contains("as amended by 3/2027/QĐ-TTg", Assert.Throws<RuleDataException>(() => RuleBook.Default.With(amendment)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_kinds_are_refused_by_the_place_that_speaks_of_them()
    {
        var book = WithFifteen.With(RuleFiles.Load(RuleFiles.Of26, file => FutureLaw.Put(file, "producers/eligibility/otherKinds/at", """{"article": "2", "clause": "9"}""")));
        var refused = Assert.IsType<NotEligible>(book.ProducerRulesOf(RuleFiles.Of26).MayTakePart(book.ProducerKindOf(Kind), 11));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 2, clause 9", refused.Reference.ToString());
    }

    [Fact]
    public void Points_are_those_of_the_forms_of_the_book_that_is_asked()
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file => RuleFiles.Criterion(file, 1, "3.1")["levels"]![1] = "1");

        Assert.Equal((2, 1), Level(book));
        Assert.Equal((2, 2), Level(RuleBook.Default));

        static (int, int?) Level(RuleBook book)
        {
            var points = Assert.IsType<OrganisationPointsFixed>(book.ProducerRulesOf(RuleFiles.Of26).PointsOf(Kinds.Of("singleMemberCompany"), 1));
            return (points.Level, points.Points);
        }
    }

    // Of set 7 under 148 the form is known by its totals only.
    [Theory]
    [InlineData("[1, 2, 3]", 3)]
    [InlineData("", null)]
    public void Points_of_a_form_that_is_known_by_its_totals_are_those_of_the_block(string json, int? points)
    {
        var rules = RuleFiles.Book(RuleFiles.Of148, file => FutureLaw.Put(file, "producers/organisation/goods/points", json)).ProducerRulesOf(RuleFiles.Of148);

        var found = Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.Cooperative, 7));
        Assert.Equal((3, points), (found.Level, found.Points));
        Assert.Equal(3, Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.Cooperative, 1)).Points);
    }

    // The share is data too, and one that is no whole percentage is written as the fraction that it is.
    [Theory]
    [InlineData("\"1/3\"", 333, 2, "level 2 under 1/3, level 3 from 1/3")]
    [InlineData("\"1/3\"", 334, 3, "level 2 under 1/3, level 3 from 1/3")]
    [InlineData("\"65%\"", 649, 2, "level 2 under 65%, level 3 from 65%")]
    [InlineData("\"65%\"", 650, 3, "level 2 under 65%, level 3 from 65%")]
    [InlineData("\"12.5%\"", 124, 2, "level 2 under 1/8, level 3 from 1/8")]
    [InlineData("\"12.5%\"", 125, 3, "level 2 under 1/8, level 3 from 1/8")]
    public void Share_of_local_capital_is_that_of_the_file(string from, int thousandths, int level, string why)
    {
        var rules = RuleFiles.Book(RuleFiles.Of26, file => FutureLaw.Put(file, "producers/organisation/goods/kinds/jointStockCompany/localCapital/from", from)).ProducerRulesOf(RuleFiles.Of26);

        Assert.Equal(level, Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.JointStockCompany, 1, new Fraction(thousandths, 1000))).Level);
        Assert.EndsWith(why, Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Kinds.JointStockCompany, 1)).Why.English, StringComparison.Ordinal);
        Assert.EndsWith("level 2 under 51%, level 3 from 51%", Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Kinds.JointStockCompany, 26)).Why.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_is_asked_where_the_file_says_so()
    {
        var rules = RuleFiles.Book(RuleFiles.Of26, file =>
        {
            FutureLaw.Put(file, "producers/organisation/goods/kinds/farm/localCapital", """{"from": "10%", "level": 2}""");
            FutureLaw.Put(file, "producers/organisation/goods/kinds/jointStockCompany/localCapital", string.Empty);
        }).ProducerRulesOf(RuleFiles.Of26);

        Assert.Equal(2, Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.Farm, 1, new Fraction(1, 10))).Level);
        Assert.Equal(2, Assert.IsType<OrganisationPointsFixed>(rules.PointsOf(Kinds.JointStockCompany, 1)).Level);
        Assert.Throws<ArgumentException>("localCapital", () => rules.PointsOf(Kinds.JointStockCompany, 1, 1));
    }

    // A limit that another decision sets lower, and one that gives no reason.
    [Fact]
    public void Largest_size_is_that_of_the_file()
    {
        var small = RuleFiles.Book(RuleFiles.Of26, file => FutureLaw.Put(file, "producers/eligibility/size/most", "\"small\"")).ProducerRulesOf(RuleFiles.Of26);
        Assert.IsType<Eligible>(small.MayTakePart(Kinds.Partnership, 1, EnterpriseSize.Small));
        Assert.IsType<NotEligible>(small.MayTakePart(Kinds.Partnership, 1, EnterpriseSize.Medium));

        var any = RuleFiles.Book(RuleFiles.Of26, file => FutureLaw.Put(file, "producers/eligibility/size", string.Empty)).ProducerRulesOf(RuleFiles.Of26);
        Assert.Null(Assert.IsType<Eligible>(any.MayTakePart(Kinds.Partnership, 1)).Condition);
        Assert.IsType<Eligible>(any.MayTakePart(Kinds.Partnership, 1, EnterpriseSize.NotSmallOrMedium));
    }

    // A file of the law alone, whose forms nobody has typed yet.
    [Fact]
    public void Decision_without_forms_says_who_may_take_part_and_no_points()
    {
        var rules = RuleBook.Default.With(FutureLaw.Instrument(
            "8/2029/QĐ-TTg",
            "2029-01-01",
            """
            "producers": {
              "kinds": {"farm": {"vi": "Trang trại", "en": "Farm"}},
              "eligibility": {"kinds": {"farm": {"only": {"from": 2, "through": 3}}}},
              "organisation": {"all": {"sets": {"from": 1, "through": 30}, "criterion": "4.2", "kinds": {"farm": {"level": 2}}}}
            }
            """)).ProducerRulesOf("8/2029/QĐ-TTg");

        Assert.Equal([false, true, true, false], Enumerable.Range(1, 4).Select(set => rules.MayTakePart(Kinds.Farm, set) is Eligible));
        Assert.All([1, 4], set => Assert.IsType<EligibilityUnknown>(rules.MayTakePart(Kinds.Farm, set)));
        Assert.Equal("8/2029/QĐ-TTg", Assert.IsType<OrganisationPointsNotKnown>(rules.PointsOf(Kinds.Farm, 30)).Instrument.Number);
        Assert.IsType<OrganisationPointsNotKnown>(rules.PointsOf(Kinds.Farm, 31));
        var open = Assert.IsType<OrganisationPointsOpen>(rules.PointsOf(Kinds.Cooperative, 30));
        Assert.Equal("Decision 8/2029/QĐ-TTg, product set 30, criterion 4.2", open.Reference.ToString());
    }

    [Theory]
    [InlineData("producers/kinds", "", "$.producers.kinds: missing")]
    [InlineData("producers/kinds/farm", """{"vi": "Trang trại"}""", "$.producers.kinds.farm.en: missing")]
    [InlineData("producers/kinds/Farm", """{"vi": "Trang trại", "en": "Farm"}""", "$.producers.kinds.Farm: wrong name")]
    [InlineData("producers/kinds/farm", "", "$.producers.eligibility.kinds.farm: 'farm' is not named; expected one of cooperative, ")]
    [InlineData("producers/eligibility/kinds/circus", "{}", "$.producers.eligibility.kinds.circus: 'circus' is not named")]
    [InlineData("producers/eligibility/kinds/farm", """{"condition": "luck"}""", "$.producers.eligibility.kinds.farm.condition: 'luck' is not named; expected one of registration, ")]
    [InlineData("producers/eligibility/kinds/farm", """{"otherwise": "tourism-only"}""", "$.producers.eligibility.kinds.farm.otherwise: ")]
    [InlineData("producers/eligibility/kinds/association/otherwise", "\"luck\"", "$.producers.eligibility.kinds.association.otherwise: 'luck' is not named")]
    [InlineData("producers/eligibility/kinds/association/only/through", "25", "$.producers.eligibility.kinds.association.only: the last set comes before the first")]
    [InlineData("producers/eligibility/followsOrganisation", "true", "$.producers.eligibility: it has both kinds and followsOrganisation, or neither")]
    [InlineData("producers/eligibility/kinds", "", "$.producers.eligibility: it has both kinds and followsOrganisation, or neither")]
    [InlineData("producers/eligibility/otherKinds", """{"refused": "luck"}""", "$.producers.eligibility.otherKinds.refused: 'luck' is not named")]
    [InlineData("producers/eligibility/otherKinds", "{}", "$.producers.eligibility.otherKinds.refused: missing")]
    [InlineData("producers/eligibility/size/most", "\"huge\"", "$.producers.eligibility.size.most: expected one of micro, small, medium")]
    [InlineData("producers/eligibility/size/most", "\"notSmallOrMedium\"", "$.producers.eligibility.size.most: that is no limit")]
    [InlineData("producers/eligibility/size/condition", "\"luck\"", "$.producers.eligibility.size.condition: 'luck' is not named")]
    [InlineData("producers/eligibility/size/otherwise", "\"luck\"", "$.producers.eligibility.size.otherwise: 'luck' is not named")]
    [InlineData("producers", """{"kinds": {"farm": {"vi": "Trang trại", "en": "Farm"}}, "eligibility": {"followsOrganisation": true}}""", "$.producers.eligibility.followsOrganisation: ")]
    [InlineData("producers/organisation/goods/sets", """{"from": 5, "through": 4}""", "$.producers.organisation.goods.sets: the last set comes before the first")]
    [InlineData("producers/organisation/tourism/sets", """{"from": 1, "through": 1}""", "$.producers.organisation.tourism.sets: some of these sets are those of goods")]
    [InlineData("producers/organisation/tourism/sets", """{"from": 25, "through": 25}""", "$.producers.organisation.tourism.sets: some of these sets are those of goods")]
    [InlineData("producers/organisation/goods/sets/through", "26", "$.producers.organisation.tourism.sets: some of these sets are those of goods")]
    [InlineData("producers/organisation/goods/sets/through", "0", "$.producers.organisation.goods.sets.through: expected a whole number from 1")]
    [InlineData("producers/organisation/tourism/sets/through", "27", "$.producers.organisation.tourism: 26/2026/QĐ-TTg has 26 product sets")]
    [InlineData("producers/organisation/goods/criterion", "\"3.9\"", "$.producers.organisation.goods.criterion: set 1 has no criterion 3.9")]
    [InlineData("producers/organisation/goods/points", "[1, 2, 3]", "$.producers.organisation.goods.points: criterion 3.1 of set 7 gives 1, 1, 3; expected these points, or no such member")]
    [InlineData("producers/organisation/tourism/points", "[1, 2]", "$.producers.organisation.tourism.kinds.cooperative.level: $.producers.organisation.tourism.points has 2 levels; expected 1 to 2")]
    [InlineData("producers/organisation/goods/points", "[1, -2, 3]", "$.producers.organisation.goods.points[1]: expected a whole number from 0")]
    [InlineData("producers/organisation/goods/kinds/circus", """{"level": 1}""", "$.producers.organisation.goods.kinds.circus: 'circus' is not named")]
    [InlineData("producers/organisation/goods/kinds/farm/level", "", "$.producers.organisation.goods.kinds.farm.level: missing")]
    [InlineData("producers/organisation/goods/kinds/farm/level", "4", "$.producers.organisation.goods.kinds.farm.level: criterion 3.1 of set 1 has 3 levels; expected 1 to 3")]
    [InlineData("producers/organisation/tourism/otherKinds/level", "4", "$.producers.organisation.tourism.otherKinds.level: criterion 3.1 of set 26 has 3 levels")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/level", "4", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.level: criterion 3.1 of set 1 has 3 levels")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/from", "\"101%\"", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.from: expected a share of at most 1")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/from", "\"051%\"", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.from: expected a share")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/from", "\"1/0\"", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.from: expected a share")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/from", "51", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.from: wrong type")]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/level", "1", "$.producers.organisation.goods.kinds.jointStockCompany.localCapital.level: the share would lower the level; expected level 2 or a higher one")]
    [InlineData("producers/organisation/tourism/otherKinds", """{"level": 3, "localCapital": {"from": "51%", "level": 2}}""", "$.producers.organisation.tourism.otherKinds.localCapital.level: the share would lower the level")]
    [InlineData("producers/organisation/tourism/criterion", "\"8\"", "$.producers.organisation.tourism.criterion: criterion 8 of set 26 has two cases")]
    [InlineData("producers/organisation/goods/kinds/farm/condition", "\"luck\"", "$.producers.organisation.goods.kinds.farm.condition: 'luck' is not named")]
    public void Faults_of_the_block_are_told_by_their_entry(string path, string json, string problem) =>
        Assert.StartsWith(problem, FutureLaw.Problem(RuleFiles.Of26, path, json), StringComparison.Ordinal);

    // A share that leads to the level that the kind has anyway, and sets that begin where the others end.
    [Theory]
    [InlineData("producers/organisation/goods/kinds/jointStockCompany/localCapital/level", "2")]
    [InlineData("producers/organisation/tourism/sets/from", "26")]
    public void What_is_at_the_edge_is_taken(string path, string json) =>
        Assert.NotNull(RuleFiles.Book(RuleFiles.Of26, file => FutureLaw.Put(file, path, json)));

    // What a rule says itself, else what it belongs to, else the block, else the instrument.
    [Theory]
    [InlineData("""{"article": "5"}""", """{"article": "4"}""", """{"article": "3"}""", "Decision 26/2026/QĐ-TTg, Article 3")]
    [InlineData("""{"article": "5"}""", """{"article": "4"}""", "", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData("""{"article": "5"}""", "", "", "Decision 26/2026/QĐ-TTg, Article 5")]
    [InlineData("", """{"article": "4"}""", "", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData("", "", "", "Decision 26/2026/QĐ-TTg")]
    public void Rule_stands_where_the_nearest_place_says(string block, string eligibility, string kind, string reference)
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file =>
        {
            foreach (var (path, json) in new[] { ("producers", block), ("producers/eligibility", eligibility), ("producers/eligibility/kinds/cooperative", kind) }) FutureLaw.Put(file, path + "/at", json);
        });

        Assert.Equal(reference, book.ProducerRulesOf(RuleFiles.Of26).MayTakePart(Kinds.Cooperative, 1).Reference.ToString());
    }

    [Fact]
    public void All_faults_are_told_and_those_of_an_amendment_name_it()
    {
        var faulty = FutureLaw.Instrument("3/2027/QĐ-TTg", "2027-03-15", """
            "producers": {"organisation": {"goods": {"kinds": {"farm": {"condition": "luck"}, "circus": {"level": 1}}}}}
            """, """, "amends": ["26/2026/QĐ-TTg"]""");

        Assert.Equal(
            [
                "$.producers.organisation.goods.kinds.farm.condition: 'luck' is not named; expected one of registration, cooperative-law, size, too-large, tourism-only, not-named (as amended by 3/2027/QĐ-TTg)",
                "$.producers.organisation.goods.kinds.circus: 'circus' is not named; expected one of " + string.Join(", ", RuleBook.Default.ProducerKinds) + " (as amended by 3/2027/QĐ-TTg)",
            ],
            RuleFaults.Thrown(() => RuleBook.Default.With(faulty)).Problems);
    }

    // A decision as it is saved is read whole and answers alike.
    [Fact]
    public void Saved_files_answer_as_before()
    {
        foreach (var decision in new[] { RuleFiles.Of26, RuleFiles.Of148 })
        {
            var before = RuleBook.Default.ProducerRulesOf(decision);
            var after = RuleBook.Default.With(RuleFiles.Load(RuleFiles.Text(decision))).ProducerRulesOf(decision);
            Assert.NotSame(before, after);
            foreach (var kind in Kinds.All)
            {
                Assert.All([1, 7, 26], set =>
                {
                    Assert.Equal(before.MayTakePart(kind, set), after.MayTakePart(kind, set));
                    Assert.Equal(before.PointsOf(kind, set), after.PointsOf(kind, set));
                });
            }
        }
    }

    [Fact]
    public void Days_before_an_instrument_is_in_force_ask_it_without_amendments() =>
        Assert.IsType<Eligible>(WithAmendment.ProducerRulesOf(RuleFiles.Of26, new LocalDate(2020, 1, 1)).MayTakePart(Kinds.Farm, 1));
}
