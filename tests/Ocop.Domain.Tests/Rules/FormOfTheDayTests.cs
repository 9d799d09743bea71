using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Scoring;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Whatever speaks of a card or a session speaks of the form as it stands on the day of the evaluation.</summary>
public sealed class FormOfTheDayTests
{
    private static readonly RuleBook Book = RuleBook.Default.With(RuleFiles.Amendment("5/2026/QĐ-TTg", "2026-10-01", ScoringCards.Decision, """{"bands": {"from": {"5": 95}}}"""));

    [Theory]
    [InlineData("2026-09-30", 90)]
    [InlineData("2026-10-01", 95)]
    [InlineData(null, 95)]
    public void Card_and_session_are_told_with_the_bands_of_the_day(string? evaluatedOn, int fiveStars)
    {
        var top = ScoringCards.Top(11);
        var card = new Scorecard { Decision = top.Decision, ProductSet = top.ProductSet, Levels = top.Levels, EvaluatedOn = evaluatedOn is null ? null : Day(evaluatedOn) };
        var session = new CouncilSession { Decision = top.Decision, ProductSet = top.ProductSet, Members = [new CouncilMember("A", card), new CouncilMember("B", card)] };
        Assert.Equal(fiveStars, Book.RubricFor(card).Rules.Bands[0].From);
        Assert.Equal(fiveStars, Book.RubricFor(session).Rules.Bands[0].From);
        Assert.Contains($"{fiveStars} to 100", Book.Explain(card).ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains($"{fiveStars} to 100", Book.Explain(session).ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void RubricOf_nothing_or_another_decision_is_refused()
    {
        Assert.Throws<ArgumentNullException>("card", () => Book.RubricFor((Scorecard)null!));
        Assert.Throws<ArgumentNullException>("session", () => Book.RubricFor((CouncilSession)null!));
        Assert.Equal("$.decision", Assert.Throws<InvalidEntryException>(() => Book.RubricFor(new CouncilSession { Decision = "1/2000/QĐ-TTg", ProductSet = 1, Members = [] })).Entry);
        Assert.Equal("$.productSet", Assert.Throws<InvalidEntryException>(() => Book.RubricFor(new Scorecard { Decision = ScoringCards.Decision, ProductSet = 27 })).Entry);
    }
}
