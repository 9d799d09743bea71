#nullable enable
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;

namespace Ocop.Domain.Consumers;

/// <summary>Builds every type that a host hands in, by initializer, by <c>with</c> and by constructor, as a library of a host does.</summary>
public static class Inputs
{
    private const string Decision = "26/2026/QĐ-TTg";
    private static readonly LocalDate Day = new(2026, 6, 1);

    /// <summary>Builds them by initializer, each member set.</summary>
    public static IReadOnlyList<object> ByInitializer()
    {
        var card = Card();
        var member = new CouncilMember("a", card) { Role = "chair" };
        var regulation = Regulation();
        return new List<object>
        {
            card,
            card.Product!,
            card.Findings[0],
            new PartTotals(new Dictionary<string, Fraction> { ["A"] = 1 }),
            member,
            regulation,
            new CouncilSession { Decision = Decision, ProductSet = 11, Members = new[] { member }, Level = CouncilLevel.Centre, Regulation = regulation },
            new UpgradePlanRequest(card, 4) { Costs = Costs() },
            Costs(),
            new CertificateQuestion
            {
                Signed = Day, Stars = 3, On = Day.PlusDays(1), ValidFrom = Day, Filed = Day.PlusDays(2), Withdrawn = Day.PlusDays(3), Ground = WithdrawalGround.BreachOfLaw, Convention = ValidityConvention.Exclusive,
            },
            new EvaluationResult(DossierKind.FirstEvaluation, Day, 3) { ValidFrom = Day, DecisionNumber = "1/QĐ" },
            new Withdrawal(Day, WithdrawalGround.BreachOfLaw, Day),
            new Dossier
            {
                Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 11, FiledOn = Day, Contents = new Dictionary<string, int> { ["registration"] = 1 }, IsOnScoringSystem = true,
            },
            new EvaluationRound("province", 1, Day, Day.PlusDays(9)),
            new Product("d", "p") { Name = "n", ProducerKind = Kind(), ProductSet = RuleBook.Default.Rules(Decision).ProductSets[0], Area = "20" },
            ProductEvent.Recognised("d", Day, 3),
            new PortfolioScope { Area = "20", ProductCategory = 1, ProductSet = 11, ProducerKind = Kind() },
            new ReportedStars { Three = 1, Four = 2, Five = 3, Total = 7, PotentialFive = 1 },
            new ReportedTotals(Day)
            {
                EverRecognised = new ReportedStars { Three = 1 }, Valid = new ReportedStars { Four = 1 }, Expired = new ReportedStars { Five = 1 }, Withdrawn = new ReportedStars { Total = 1 },
                Parts = new[] { new ReportedTotals(Day) },
            },
            new Producer("p", Kind(), "women"),
            Quota.OfKind(Kind(), new Fraction(1, 2)),
            new Target("t", Indicator(), Threshold.AtLeast(1), Day, Period()) { Scope = new PortfolioScope { Area = "20" }, Base = TargetBase.StartingFrom(1), Reference = Reference() },
            new LegalReference("1/QĐ")
            {
                Kind = LegalInstrumentKind.Decree, Article = "1", Clause = "2", Point = "a", Annex = "I", ProductSet = 3, Part = "A", Section = "1", Criterion = "1.1", Level = 2,
            },
            new Measurement(Day, 1) { Value = 2 },
            new DayOff(Day, new BilingualText("x", "y")) { IsConfirmed = false },
            new AnnouncedYear(2031, new[] { new DayOff(new LocalDate(2031, 1, 1), new BilingualText("x", "y")) }),
            new Commune("06184", "20", Day) { To = Day.PlusDays(1), Name = "n" },
            new RecordedResult { Total = 69.71m, Parts = new Dictionary<string, DecimalPoints> { ["A"] = 30.50m }, Stars = 3 },
        };
    }

    /// <summary>Changes a member of each by <c>with</c>, where it can be changed.</summary>
    public static IReadOnlyList<object> ByWith() => new List<object>
    {
        Finding() with { Criterion = "1.2" },
        new ScorecardProduct() with { Name = "n" },
        new CouncilMember("a", Card()) with { Name = "b" },
        Regulation() with { ScoringRoles = new[] { "chair" } },
        new CouncilSession { Decision = Decision, ProductSet = 11, Members = new CouncilMember[0] } with { ProductSet = 12 },
        new UpgradePlanRequest(Card(), 4) with { Stars = 5 },
        new CertificateQuestion { Signed = Day, Stars = 3, On = Day } with { Stars = 4 },
        new EvaluationResult(DossierKind.FirstEvaluation, Day, 3) with { Stars = 4 },
        new Product("d", "p") with { Name = "n" },
        new PortfolioScope() with { Area = "20" },
        new ReportedStars() with { Three = 1 },
        Reference() with { Article = "2" },
        new Scorecard { Decision = Decision, ProductSet = 11 } with { Levels = new Dictionary<string, int> { ["1.1"] = 1 } },
        new Dossier(DossierKind.FirstEvaluation, "producer", 11, Day) with { ProductSet = 12 },
        Costs() with { Steps = new Dictionary<string, IReadOnlyList<int?>>() },
        new Withdrawal(Day, WithdrawalGround.BreachOfLaw) with { ConcludedOn = Day },
        new Target("t", Indicator(), Threshold.AtLeast(1), Day, Period()) with { Reference = Reference() },
        new ReportedTotals(Day) with { Valid = new ReportedStars() },
        new Measurement(Day, 1) with { Value = 2 },
        new DayOff(Day, new BilingualText("x", "y")) with { IsConfirmed = false },
        new Commune("06184", "20", Day) with { Name = "n" },
        new RecordedResult(70) with { Stars = 4 },
        new Scorecard { Decision = Decision, ProductSet = 11 } with { Recorded = new RecordedResult(70) },
    };

    /// <summary>Builds those of <see cref="ByInitializer"/> by constructor, each member set, in the same order.</summary>
    public static IReadOnlyList<object> ByConstructor()
    {
        var levels = new Dictionary<string, int> { ["1.1"] = 1 };
        var finding = new Finding(FindingKind.Disqualifies, "1.1");
        var product = new ScorecardProduct("n", "20-06184-1-2026");
        var parts = new PartTotals(new Dictionary<string, Fraction> { ["A"] = 1 });
        var card = new Scorecard(Decision, 11, levels, new[] { "1.2" }, new[] { finding }, new[] { "1.3" }, parts, Day, product, exempt: new[] { "1.4" });
        var member = new CouncilMember("a", card, "chair");
        var regulation = new CouncilRegulation(new BilingualText("x", "y"), CouncilMinimumRule.Unanimity, 1, 5, new[] { "chair" }, new Fraction(3, 4), 9, new[] { "chair" }, CouncilBlankCards.Vote);
        return new List<object>
        {
            card,
            product,
            finding,
            parts,
            member,
            regulation,
            new CouncilSession(Decision, 11, new[] { member }, CouncilLevel.Centre, regulation),
            new UpgradePlanRequest(card, 4, Costs()),
            Costs(),
            new CertificateQuestion(Day, 3, Day.PlusDays(1), Day, Day.PlusDays(2), Day.PlusDays(3), WithdrawalGround.BreachOfLaw, ValidityConvention.Exclusive),
            new EvaluationResult(DossierKind.FirstEvaluation, Day, 3, Day, "1/QĐ"),
            new Withdrawal(Day, WithdrawalGround.BreachOfLaw, Day),
            new Dossier(DossierKind.FirstEvaluation, "producer", 11, Day, new Dictionary<string, int> { ["registration"] = 1 }, true),
            new EvaluationRound("province", 1, Day, Day.PlusDays(9)),
            new Product("d", "p", "n", Kind(), RuleBook.Default.Rules(Decision).ProductSets[0], "20"),
            ProductEvent.Recognised("d", Day, 3),
            new PortfolioScope("20", 1, 11, Kind()),
            new ReportedStars(1, 2, 3, 7, 1),
            new ReportedTotals(Day, new ReportedStars(three: 1), new ReportedStars(four: 1), new ReportedStars(five: 1), new ReportedStars(total: 1), new[] { new ReportedTotals(Day) }),
            new Producer("p", Kind(), "women"),
            Quota.OfKind(Kind(), new Fraction(1, 2)),
            new Target("t", Indicator(), Threshold.AtLeast(1), Day, Period(), new PortfolioScope("20"), TargetBase.StartingFrom(1), Reference()),
            Reference(),
            new Measurement(Day, 2),
            new DayOff(Day, new BilingualText("x", "y"), null, false),
            new AnnouncedYear(2031, new[] { new DayOff(new LocalDate(2031, 1, 1), new BilingualText("x", "y")) }),
            new Commune("06184", "20", Day, Day.PlusDays(1), "n"),
            new RecordedResult(69.71m, new Dictionary<string, DecimalPoints> { ["A"] = 30.50m }, 3),
        };
    }

    /// <summary>Rates a card that was built here.</summary>
    public static Rating Rate(RuleBook book) => book.Rate(new Scorecard { Decision = Decision, ProductSet = 11, Levels = new Dictionary<string, int> { ["1.1"] = 1 } });

    private static Scorecard Card() => new()
    {
        Decision = Decision,
        ProductSet = 11,
        Levels = new Dictionary<string, int> { ["1.1"] = 1 },
        AnsweredNone = new[] { "1.2" },
        Findings = new[] { Finding() },
        UnmetPrerequisites = new[] { "1.3" },
        Exempt = new[] { "1.4" },
        PartTotals = new PartTotals(new Dictionary<string, Fraction> { ["A"] = 1 }),
        EvaluatedOn = Day,
        Product = new ScorecardProduct { Name = "n", Code = "20-06184-1-2026" },
    };

    private static Finding Finding() => new(FindingKind.Disqualifies) { Criterion = "1.1" };

    private static CouncilRegulation Regulation() => new()
    {
        Name = new BilingualText("x", "y"),
        MinimumLevels = CouncilMinimumRule.Unanimity,
        Quorum = 1,
        LargestSpread = 5,
        ScoringRoles = new[] { "chair" },
        QuorumShare = new Fraction(3, 4),
        Appointed = 9,
        PresentRoles = new[] { "chair" },
        BlankCards = CouncilBlankCards.Vote,
    };

    private static UpgradePlanCosts Costs() => new(new Dictionary<string, IReadOnlyList<int?>> { ["1.1"] = new int?[] { 1, null } });

    private static ProducerKind Kind() => RuleBook.Default.ProducerKinds[0];

    private static Indicator Indicator() => new PortfolioIndicator(new BilingualText("x", "y"), PortfolioMeasure.Valid, 4);

    private static DateInterval Period() => new(Day, Day.PlusDays(9));

    private static LegalReference Reference() => new("1/QĐ", LegalInstrumentKind.Decree, "1", "2", "a", "I", 3, "A", "1", "1.1", 2);
}
