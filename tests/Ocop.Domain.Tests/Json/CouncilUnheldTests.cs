using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>A session has its decision, set and day once for all cards and the name of its regulation in one language: what does not fit is refused when it is written, and told.</summary>
public sealed class CouncilUnheldTests
{
    private const string Half = "a\ud800";
    private static readonly Scorecard Card = new(Law26.Decision, 11, new Dictionary<string, int> { ["1.1"] = 1 });

    public static TheoryData<CouncilSession, string> Sessions => new()
    {
        { new CouncilSession(Half, 11, []), "half a character" },
        { Session(Card with { Decision = "148/QĐ-TTg" }), "The card of A is of another decision, set or day than the session" },
        { Session(Card with { ProductSet = 12 }), "The card of A is of another decision, set or day than the session" },
        { Session(Card, Card with { EvaluatedOn = new LocalDate(2026, 6, 1) }), "The card of B is of another decision, set or day than the session" },
        { Session(Card with { Product = new ScorecardProduct("Trà") }), "The card of A names a product" },
        { Session(new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(50) }), "The card of A is a recorded result" },
        { Session(new Scorecard { Decision = Law26.Decision, ProductSet = 11, PartTotals = new PartTotals(new Dictionary<string, Fraction> { ["A"] = new(1, 2) }) }), "The card of A has points that are not whole" },
        { Session(Card) with { Regulation = new CouncilRegulation(new BilingualText("Quy chế", "Regulation")) }, "The name of the regulation differs between the languages" },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Write_refuses_a_session_that_would_not_come_back_and_says_what_of_it(CouncilSession session, string said) =>
        Assert.Contains(said, Assert.Throws<ArgumentException>("session", () => OcopJson.Write(session)).Message, StringComparison.Ordinal);

    private static CouncilSession Session(params Scorecard[] cards) => new(Law26.Decision, 11, [.. cards.Select((card, i) => new CouncilMember(i == 0 ? "A" : "B", card))]);
}
