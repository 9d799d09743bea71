using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>What a host can build and no reader would take is refused when it is written: it would not come back, or come back as another.</summary>
public sealed class UnheldValueTests
{
    private const string Half = "a\ud800";
    private static readonly LocalDate BeforeYears = new(0, 12, 31);
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly Scorecard Card = new(Law26.Decision, 11, new Dictionary<string, int> { ["1.1"] = 1 });

    public static TheoryData<Scorecard> Cards =>
    [
        Card with { EvaluatedOn = BeforeYears },
        Card with { PartTotals = new PartTotals(new Dictionary<string, Fraction> { ["A"] = 1 }) },
        Card with { Decision = Half },
        Card with { Levels = new Dictionary<string, int> { [Half] = 1 } },
        Card with { Lines = new Dictionary<string, IReadOnlyList<int>> { [Half] = [1] } },
        Card with { Lines = new Dictionary<string, IReadOnlyList<int>> { ["2.1"] = [] } },
        Card with { Recorded = new RecordedResult(50) },
        new() { Decision = Law26.Decision, ProductSet = 11, PartTotals = new PartTotals(new Dictionary<string, Fraction> { ["A"] = new(1, 3) }) },
        Card with { AnsweredNone = [Half] },
        Card with { UnmetPrerequisites = [Half] },
        Card with { Exempt = [Half] },
        Card with { Findings = [new Finding(FindingKind.Halts, Half)] },
        Card with { Product = new ScorecardProduct(Half) },
        Card with { Product = new ScorecardProduct(code: "\udc00a") },
    ];

    // With what the refusal says.
    public static TheoryData<CouncilSession, string> Sessions => new()
    {
        { Session(new CouncilRegulation(quorum: 0)), "The quorum is below 1" },
        { Session(new CouncilRegulation(largestSpread: -1)), "The largest spread is below 0" },
        { Session(new CouncilRegulation(quorumShare: new Fraction(0), appointed: 9)), "The share of the quorum" },
        { Session(new CouncilRegulation(quorumShare: new Fraction(10, 9), appointed: 9)), "The share of the quorum" },
        { Session(new CouncilRegulation(quorumShare: new Fraction(1, 1_000_000_000), appointed: 9)), "The share of the quorum" },
        { Session(new CouncilRegulation(quorum: 3, quorumShare: new Fraction(3, 4), appointed: 9)), "The quorum is a number and a share" },
        { Session(new CouncilRegulation(appointed: 0)), "The number of those appointed is below 1" },
        { Session(new CouncilRegulation(presentRoles: [Half])), "half a character" },
        { Session(new CouncilRegulation(scoringRoles: [Half])), "half a character" },
        { Session(new CouncilRegulation(new BilingualText(Half, Half))), "half a character" },
        { Session(new CouncilRegulation(new BilingualText("Quy chế", "Regulation"))), "The name of the regulation differs between the languages" },
        { Session(CouncilRegulation.None, new CouncilMember(Half, Card)), "half a character" },
        { Session(CouncilRegulation.None, new CouncilMember("A", Card, Half)), "half a character" },
        { new CouncilSession(Half, 11, []), "half a character" },

        // A session has its decision, set and day once for all cards.
        { OfCards(Card with { EvaluatedOn = BeforeYears }), "A day before the year 1" },
        { OfCards(Card with { Decision = "148/QĐ-TTg" }), "The card of A is of another decision, set or day than the session" },
        { OfCards(Card with { ProductSet = 12 }), "The card of A is of another decision, set or day than the session" },
        { OfCards(Card, Card with { EvaluatedOn = FirstDay }), "The card of B is of another decision, set or day than the session" },
        { OfCards(Card with { Product = new ScorecardProduct("Trà") }), "The card of A names a product" },
        { OfCards(new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(50) }), "The card of A is a recorded result" },
        { OfCards(new Scorecard { Decision = Law26.Decision, ProductSet = 11, PartTotals = new PartTotals(new Dictionary<string, Fraction> { ["A"] = new(1, 2) }) }), "The card of A has points that are not whole" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Write_refuses_a_card_that_would_not_come_back(Scorecard card) => Refused("card", () => OcopJson.Write(card));

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Write_refuses_a_session_that_would_not_come_back_and_says_what_of_it(CouncilSession session, string said) => Refused("session", () => OcopJson.Write(session), said);

    [Fact]
    public void Part_of_a_card_by_itself_is_refused_as_within_a_card()
    {
        Refused("finding", () => JsonSerializer.Serialize(new Finding(FindingKind.Halts, Half)));
        Refused("product", () => JsonSerializer.Serialize(new ScorecardProduct(Half)));
        Refused("product", () => JsonSerializer.Serialize(new ScorecardProduct(code: Half)));
        Refused("recorded", () => JsonSerializer.Serialize(new RecordedResult(50, new Dictionary<string, DecimalPoints> { [Half] = 50 })));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Write_refuses_a_request_for_other_stars(int stars) => Refused("request", () => OcopJson.Write(new UpgradePlanRequest(Card, stars)));

    [Fact]
    public void Write_refuses_costs_below_0() =>
        Refused("costs", () => OcopJson.Write(new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["1.1"] = [0, null, -1] })));

    [Fact]
    public void Write_refuses_questions_and_outcomes_of_days_before_the_year_1()
    {
        Refused("question", () => OcopJson.Write(new CertificateQuestion(FirstDay, 3, BeforeYears)));
        Refused("question", () => OcopJson.Write(new CertificateQuestion(FirstDay, 3, FirstDay, withdrawn: BeforeYears)));
        Refused("outcome", () => OcopJson.Write(RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, BeforeYears, FirstDay)));
    }

    [Fact]
    public void Write_takes_what_is_at_the_edge()
    {
        var card = Card with { EvaluatedOn = FirstDay, Product = new ScorecardProduct("\ud83c\udf75 a") };
        Assert.Equal(card, OcopJson.ReadScorecard(OcopJson.Write(card)));
        var session = Session(new CouncilRegulation(quorum: 1, largestSpread: 0), new CouncilMember("\ud83c\udf75", Card, string.Empty));
        Assert.Equal(session, OcopJson.ReadCouncilSession(OcopJson.Write(session)));
        foreach (var share in new[] { new Fraction(1), new Fraction(3, 4), new Fraction(1, 999_999_999) })
        {
            var all = session with { Level = Domain.Councils.CouncilLevel.District, Regulation = new CouncilRegulation(null, CouncilMinimumRule.MeanPoints, null, 0, ["a"], share, 9, ["chair", "chair"], CouncilBlankCards.Vote) };
            Assert.Equal(all, OcopJson.ReadCouncilSession(OcopJson.Write(all)));
        }

        var request = new UpgradePlanRequest(Card, 5, new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["\ud83c\udf75"] = [0] }));
        Assert.Equal(request, OcopJson.ReadUpgradePlanRequest(OcopJson.Write(request)));
    }

    // By the name of the parameter, and with what does not fit.
    private static void Refused(string parameter, Func<object> write, string said = "")
    {
        var thrown = Assert.Throws<ArgumentException>(parameter, write);
        Assert.False(thrown.Message.StartsWith(' '), thrown.Message);
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
    }

    private static CouncilSession Session(CouncilRegulation regulation, params CouncilMember[] members) => new(Law26.Decision, 11, members, regulation: regulation);

    private static CouncilSession OfCards(params Scorecard[] cards) => Session(CouncilRegulation.None, [.. cards.Select((card, i) => new CouncilMember(i == 0 ? "A" : "B", card))]);
}
