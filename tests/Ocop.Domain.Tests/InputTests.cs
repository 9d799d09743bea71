using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests;

/// <summary>What a host hands in: made by a constructor, an initializer or <c>with</c> alike, copied, and refused only for what no document can say.</summary>
public sealed class InputTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly LocalDate OldStyle = Day.WithCalendar(CalendarSystem.Julian);

    /// <summary>The records that a host makes.</summary>
    public static readonly IReadOnlyList<Type> Types =
    [
        typeof(Scorecard), typeof(ScorecardProduct), typeof(RecordedResult), typeof(Finding), typeof(PartTotals), typeof(CouncilSession), typeof(CouncilMember), typeof(CouncilRegulation),
        typeof(UpgradePlanRequest), typeof(UpgradePlanCosts), typeof(CertificateQuestion), typeof(EvaluationResult), typeof(Withdrawal), typeof(Dossier), typeof(EvaluationRound),
        typeof(Product), typeof(PortfolioScope), typeof(ReportedStars), typeof(ReportedTotals), typeof(Producer), typeof(Target), typeof(Measurement), typeof(HostIndicator),
        typeof(PortfolioIndicator), typeof(CountedProducts), typeof(ProductShareIndicator), typeof(ProducerShareIndicator), typeof(DayOff), typeof(AnnouncedYear), typeof(Commune), typeof(LegalReference), typeof(LegalInstrument), typeof(RuleBasis), typeof(BilingualText), typeof(OcopJsonOptions),
    ];

    public static TheoryData<Type> TypesAsData() => [.. Types];

    // A compiler that does not know required members refuses the constructors that leave them to an initializer: those are marked obsolete for it.
    [Theory]
    [MemberData(nameof(TypesAsData))]
    public void Every_member_can_be_set_by_a_constructor_of_older_languages(Type type)
    {
        Assert.NotNull(type.GetMethod("<Clone>$"));
        var settable = type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (type == typeof(Target)) settable.Remove(nameof(Target.Base));
        Assert.Contains(type.GetConstructors(), constructor => !constructor.IsDefined(typeof(ObsoleteAttribute), inherit: false) && settable.IsSubsetOf(constructor.GetParameters().Select(parameter => parameter.Name!)));
    }

    [Fact]
    public void Null_is_refused_alike_by_constructor_initializer_and_with()
    {
        var levels = new Dictionary<string, int>();
        var card = new Scorecard(Law26.Decision, 11, levels);
        Refused("levels", () => new Scorecard(Law26.Decision, 11, null!), () => new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = null! }, () => card with { Levels = null! });
        Refused("decision", () => new Scorecard(null!, 11, levels), () => new Scorecard { Decision = null!, ProductSet = 11 }, () => card with { Decision = null! });
        Refused("answeredNone", () => new Scorecard(Law26.Decision, 11, levels, answeredNone: [null!]), () => card with { AnsweredNone = null! }, () => card with { AnsweredNone = [null!] });
        Refused("findings", () => new Scorecard(Law26.Decision, 11, levels, findings: [null!]), () => card with { Findings = null! }, () => card with { Findings = [null!] });
        Refused("unmetPrerequisites", () => new Scorecard(Law26.Decision, 11, levels, unmetPrerequisites: [null!]), () => card with { UnmetPrerequisites = null! }, () => card with { UnmetPrerequisites = [null!] });
        Refused("exempt", () => new Scorecard(Law26.Decision, 11, levels, exempt: [null!]), () => card with { Exempt = null! }, () => card with { Exempt = [null!] });
        Refused("points", () => new PartTotals(null!), () => new PartTotals([new(null!, 1)]));

        var member = new CouncilMember("a", card);
        var session = new CouncilSession(Law26.Decision, 11, [member]);
        Refused("name", () => new CouncilMember(null!, card), () => member with { Name = null! }, () => CouncilRegulation.None with { Name = null! });
        Refused("card", () => new CouncilMember("a", null!), () => member with { Card = null! }, () => new UpgradePlanRequest(null!, 4), () => new UpgradePlanRequest(card, 4) with { Card = null! });
        Refused("decision", () => new CouncilSession(null!, 11, []), () => session with { Decision = null! });
        Refused("members", () => new CouncilSession(Law26.Decision, 11, null!), () => session with { Members = null! }, () => session with { Members = [member, null!] });
        Refused("regulation", () => session with { Regulation = null! });
        Refused("presentRoles", () => new CouncilRegulation(presentRoles: [null!]), () => CouncilRegulation.None with { PresentRoles = [null!] });
        Refused("scoringRoles", () => new CouncilRegulation(scoringRoles: [null!]), () => CouncilRegulation.None with { ScoringRoles = [null!] });
        Refused("steps", () => new UpgradePlanCosts(null!), () => new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["1.1"] = null! }), () => UpgradePlanCosts.OnePerStep with { Steps = null! });

        var dossier = new Dossier(DossierKind.FirstEvaluation, "producer", 11, Day);
        Refused("sender", () => new Dossier(DossierKind.FirstEvaluation, null!, 11, Day), () => dossier with { Sender = null! });
        Refused("contents", () => dossier with { Contents = null! });
        var report = new ReportedTotals(Day);
        Refused("parts", () => new ReportedTotals(Day, parts: [null!]), () => report with { Parts = null! }, () => report with { Parts = [null!] });
        Refused("code", () => new Commune(null!, "20", new LocalDate(2026, 1, 1)));
        Refused("province", () => new Commune("06184", null!, new LocalDate(2026, 1, 1)));
        Refused("communes", () => new CommuneList(null!), () => new CommuneList([null!]));
        Refused("daysOff", () => new AnnouncedYear(2027, null!), () => new AnnouncedYear(2027, [null!]));
        Refused("dossier", () => new Product(null!, "p"), () => new Product("d", "p") with { Dossier = null! });
        Refused("traits", () => new Producer("p", Kinds.Cooperative, null!), () => new Producer("p", Kinds.Cooperative, [null!]));
        Refused("scope", () => ATarget() with { Scope = null! });
        Refused("instrument", () => new LegalReference(null!), () => new LegalReference("x") with { Instrument = null! });
    }

    [Fact]
    public void A_value_without_a_name_is_refused_by_its_parameter()
    {
        OutOfRange("kind", () => new Finding((FindingKind)99), () => new Finding(FindingKind.Halts) with { Kind = (FindingKind)(-1) });
        OutOfRange("level", () => new CouncilSession(Law26.Decision, 11, [], (CouncilLevel)99));
        OutOfRange("blankCards", () => new CouncilRegulation(blankCards: (CouncilBlankCards)99), () => CouncilRegulation.None with { BlankCards = (CouncilBlankCards)99 });
        OutOfRange("minimumLevels", () => new CouncilRegulation(minimumLevels: (CouncilMinimumRule)99), () => CouncilRegulation.None with { MinimumLevels = (CouncilMinimumRule)99 });
        OutOfRange("ground", () => new Withdrawal(Day, (WithdrawalGround)99), () => new CertificateQuestion(Day, 3, Day, ground: (WithdrawalGround)99));
        OutOfRange("convention", () => new CertificateQuestion(Day, 3, Day, convention: (ValidityConvention)2));
        OutOfRange("kind", () => new EvaluationResult((DossierKind)99, Day, 3), () => new Dossier((DossierKind)99, "producer", 11, Day), () => new LegalReference("x", (LegalInstrumentKind)99), () => new LegalInstrument((LegalInstrumentKind)99, "x", Day, Day));
        OutOfRange("unit", () => new HostIndicator(new BilingualText("x", "x"), (IndicatorUnit)9));
        OutOfRange("counted", () => new PortfolioIndicator(new BilingualText("x", "x"), (PortfolioMeasure)99));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused_by_its_parameter()
    {
        NotIso("evaluatedOn", () => new Scorecard(Law26.Decision, 11, new Dictionary<string, int>(), evaluatedOn: OldStyle));
        // It becomes a partial date before the question sees it.
        NotIso("day", () => new CertificateQuestion(OldStyle, 3, Day));
        NotIso("on", () => new CertificateQuestion(Day, 3, OldStyle));
        NotIso("validFrom", () => new CertificateQuestion(Day, 3, Day, OldStyle));
        NotIso("filed", () => new CertificateQuestion(Day, 3, Day, filed: OldStyle));
        NotIso("withdrawn", () => new CertificateQuestion(Day, 3, Day, withdrawn: OldStyle));
        NotIso("decidedOn", () => new EvaluationResult(DossierKind.FirstEvaluation, OldStyle, 3));
        NotIso("validFrom", () => new EvaluationResult(DossierKind.FirstEvaluation, Day, 3, OldStyle));
        NotIso("on", () => new Withdrawal(OldStyle, WithdrawalGround.BreachOfLaw));
        NotIso("concludedOn", () => new Withdrawal(Day, WithdrawalGround.BreachOfLaw, OldStyle));
        NotIso("filedOn", () => new Dossier(DossierKind.FirstEvaluation, "producer", 11, OldStyle));
        NotIso("proposedBefore", () => new EvaluationRound("province", 1, OldStyle, Day));
        NotIso("evaluatedBefore", () => new EvaluationRound("province", 1, Day, OldStyle));
        NotIso("on", () => ProductEvent.Recognised("d", OldStyle, 3));
        NotIso("on", () => new ReportedTotals(OldStyle));
        NotIso("on", () => new Measurement(OldStyle, 1));
        NotIso("from", () => new Commune("06184", "20", OldStyle));
        NotIso("to", () => new Commune("06184", "20", new LocalDate(2026, 1, 1), OldStyle));
        NotIso("on", () => new DayOff(OldStyle, new BilingualText("x", "x")));
        NotIso("setOn", () => new Target("t", ATarget().Indicator, Threshold.AtLeast(1), OldStyle, new DateInterval(Day, Day)));
        NotIso("period", () => new Target("t", ATarget().Indicator, Threshold.AtLeast(1), Day, new DateInterval(OldStyle, OldStyle)));
        NotIso("issuedOn", () => new LegalInstrument(LegalInstrumentKind.Law, "x", OldStyle, Day));
        NotIso("inForceFrom", () => new LegalInstrument(LegalInstrumentKind.Law, "x", Day, OldStyle));
    }

    // A document can say these; they are refused where they are used.
    [Fact]
    public void A_value_that_a_document_can_carry_is_taken()
    {
        Assert.Equal(0, new Scorecard("none", 0, new Dictionary<string, int> { [""] = 0 }).Levels[""]);
        Assert.Equal(9, new CertificateQuestion(new LocalDate(2018, 1, 1), 9, Day).Stars);
        Assert.Equal(0, new CouncilRegulation(quorum: 0, largestSpread: -1).Quorum);
        Assert.Equal(9, new UpgradePlanRequest(new Scorecard("none", 0, new Dictionary<string, int>()), 9).Stars);
        Assert.Equal(9, new EvaluationResult(DossierKind.FirstEvaluation, Day, 9).Stars);
    }

    private static Target ATarget() => new("t", new HostIndicator(new BilingualText("x", "x")), Threshold.AtLeast(1), Day, new DateInterval(Day, Day));

    private static void Refused(string parameter, params Func<object>[] ways) => Assert.All(ways, way => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(way).ParamName));

    private static void OutOfRange(string parameter, params Func<object>[] ways) => Assert.All(ways, way => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(way).ParamName));

    private static void NotIso(string parameter, Func<object> way) => Assert.Equal(parameter, Assert.Throws<ArgumentException>(way).ParamName);
}
