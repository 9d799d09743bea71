using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public sealed class ScorecardTests
{
    private static readonly Scorecard Card = new() { Decision = Law26.Decision, ProductSet = 11 };

    [Fact]
    public void Members_refuse_null_and_other_calendars_by_their_names()
    {
        Assert.Throws<ArgumentNullException>("decision", () => Card with { Decision = null! });
        Assert.Throws<ArgumentNullException>("levels", () => Card with { Levels = null! });
        Assert.Throws<ArgumentNullException>("lines", () => Card with { Lines = null! });
        Assert.Throws<ArgumentNullException>("answeredNone", () => Card with { AnsweredNone = null! });
        Assert.Throws<ArgumentNullException>("answeredNone", () => Card with { AnsweredNone = [null!] });
        Assert.Throws<ArgumentNullException>("findings", () => Card with { Findings = null! });
        Assert.Throws<ArgumentNullException>("unmetPrerequisites", () => Card with { UnmetPrerequisites = null! });
        Assert.Throws<ArgumentNullException>("exempt", () => Card with { Exempt = null! });
        Assert.Throws<ArgumentException>("evaluatedOn", () => Card with { EvaluatedOn = new LocalDate(2026, 6, 1).WithCalendar(CalendarSystem.Julian) });
    }

    [Fact]
    public void Product_has_the_name_and_the_code_given()
    {
        var product = new ScorecardProduct("Chè", "10-01-2026");
        Assert.Equal(("Chè", "10-01-2026"), (product.Name, product.Code));
        var unnamed = new ScorecardProduct(code: "10-01-2026");
        Assert.Equal((null, "10-01-2026"), (unnamed.Name, unnamed.Code));
    }

    // A person who mends the card looks for the code; a reason against the whole dossier has none.
    [Fact]
    public void Check_an_entry_that_is_repeated_is_named()
    {
        var problems = RuleBook.Default.Check(Card with { AnsweredNone = ["1.2", "1.2"], Findings = [new Finding(FindingKind.Disqualifies), new Finding(FindingKind.Disqualifies)] });
        Assert.Equal(["$.answeredNone[1]", "$.findings[1]"], problems.Select(problem => problem.Entry));
        Assert.All([Language.Vietnamese, Language.English], language => Assert.Contains("'1.2'", problems[0].In(language), StringComparison.Ordinal));
        Assert.Contains("lý do loại cả hồ sơ", problems[1].In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("'disqualifies'", problems[1].In(Language.English), StringComparison.Ordinal);
    }
}
