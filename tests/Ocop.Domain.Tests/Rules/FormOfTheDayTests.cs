using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
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

    // By the version of the data; with all amendments where the book has no such version, or the rating has none.
    [Fact]
    public void Rating_is_described_by_the_form_that_it_was_rated_with()
    {
        var name = ScoringCards.Form(11).Criteria.First(criterion => criterion.Code == "3.5").Key;
        var book = RuleBook.Default.With(RuleFiles.Amendment("5/2026/QĐ-TTg", "2026-10-01", ScoringCards.Decision, $$"""{"labels": {"criteria": { "{{name}}": {"vi": "Tên mới", "en": "Another name"} } } }"""));
        var before = Rated("2026-09-30");
        var after = Rated("2026-10-01");

        Assert.Equal(
            [false, true, true, true],
            new[] { before, after, before with { DataVersion = "2001-01-01.1" }, before with { DataVersion = null } }.Select(rating => book.Describe(rating, rating.Unmet[0]).Text.English.Contains("Another name", StringComparison.Ordinal)));

        Rated Rated(string day) => Assert.IsType<Rated>(book.Rate(CardParts.On(ScoringCards.Top(11, ("3.5", 1)), Day(day))));
    }

    // Each of the instruments that have made a form what it is was checked on a day of its own.
    [Theory]
    [InlineData("2026-10-15", "2026-10-10")]
    [InlineData("2026-10-10", "2026-10-15")]
    [InlineData("2031-01-01", "2031-01-02")]
    public void Form_is_checked_as_far_as_the_first_of_its_instruments(string amendment, string replacement)
    {
        var first = RuleFiles.AmendmentJson("5/2026/QĐ-TTg", "2026-10-01", ScoringCards.Decision, """{"bands": {"from": {"5": 95}}}""");
        first["instrument"]!["checkedOn"] = amendment;
        var second = RuleFiles.ReplacementJson("6/2026/QĐ-TTg", "2026-10-05", "5/2026/QĐ-TTg");
        second["instrument"]!["checkedOn"] = replacement;
        var book = RuleBook.Default.With(RuleFiles.Load(first)).With(RuleFiles.Load(second));
        var issued = ScoringCards.Form(11).Rules.CheckedOn;

        Assert.Equal(issued, book.Rules(ScoringCards.Decision, Day("2026-09-30")).CheckedOn);
        Assert.Equal(LocalDate.Min(issued, Day(amendment)), book.Rules(ScoringCards.Decision, Day("2026-10-01")).CheckedOn);
        Assert.Equal(LocalDate.Min(LocalDate.Min(issued, Day(amendment)), Day(replacement)), book.Rules(ScoringCards.Decision, Day("2026-10-05")).CheckedOn);
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
