using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Every mistake of a document at once, in the order of its members, by the question and by the exception alike.</summary>
public class CheckTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    [Fact]
    public void Check_card_names_every_mistake_in_the_order_of_the_format()
    {
        var card = new Scorecard
        {
            Decision = Law26.Decision,
            ProductSet = 26,
            Levels = new Dictionary<string, int> { ["zz"] = 1, ["8b"] = 1, ["3.1"] = 9, ["8a"] = 1, ["1.1"] = 0, ["Z"] = 1 },
            AnsweredNone = ["1.2", "1.2", "3.1", "zz"],
            Findings = [new Finding(FindingKind.Halts), new Finding(FindingKind.Halts, "1.2"), new Finding(FindingKind.Disqualifies, "zz"), new Finding(FindingKind.Halts)],
            UnmetPrerequisites = ["3.1", "zz"],
            Exempt = ["3.1", "zz"],
            EvaluatedOn = new LocalDate(2026, 5, 21),
        };
        (string Entry, EntryProblemKind Kind, string? Criterion, int? Level)[] expected =
        [
            ("$.levels['1.1']", EntryProblemKind.OutOfRange, "1.1", 0),
            ("$.levels['3.1']", EntryProblemKind.OutOfRange, "3.1", 9),
            ("$.levels['8b']", EntryProblemKind.Contradiction, "8b", null),
            ("$.levels['Z']", EntryProblemKind.Unknown, "Z", null),
            ("$.levels['zz']", EntryProblemKind.Unknown, "zz", null),
            ("$.answeredNone[1]", EntryProblemKind.Repeated, "1.2", null),
            ("$.answeredNone[3]", EntryProblemKind.Unknown, "zz", null),
            ("$.findings[0]", EntryProblemKind.Missing, null, null),
            ("$.findings[1].criterion", EntryProblemKind.NotApplicable, "1.2", null),
            ("$.findings[2].criterion", EntryProblemKind.Unknown, "zz", null),
            ("$.findings[3]", EntryProblemKind.Repeated, null, null),
            ("$.unmetPrerequisites[0]", EntryProblemKind.NotApplicable, "3.1", null),
            ("$.unmetPrerequisites[1]", EntryProblemKind.Unknown, "zz", null),
            ("$.exempt[0]", EntryProblemKind.NotApplicable, "3.1", null),
            ("$.exempt[1]", EntryProblemKind.Unknown, "zz", null),
            ("$.evaluatedOn", EntryProblemKind.OutOfRange, null, null),
        ];
        var problems = Book.Check(card);
        Assert.Equal(expected, problems.Select(problem => (problem.Entry, problem.Kind, problem.Criterion, problem.Level)));
        var exception = Assert.Throws<InvalidEntryException>(() => Book.Rate(card));
        Assert.Equal(problems, exception.Problems);
        Assert.Equal(string.Join("\n", problems.Select(problem => problem.In(Language.English))), exception.Message);
        Assert.Equal(problems[0].In(Language.Vietnamese), exception.Explain(Language.Vietnamese));
        Assert.All(problems, problem => Assert.NotEqual(problem.Text.Vietnamese, problem.Text.English));
    }

    // Each alone: beside another mistake of the levels it would be told all the same.
    [Fact]
    public void Check_card_names_two_cases_and_a_tick_that_was_answered_with_none()
    {
        var cases = Assert.Single(Book.Check(ScoringCards.Card(26, new Dictionary<string, int> { ["8a"] = 1, ["8b"] = 1 })));
        Assert.Equal(("$.levels['8b']", EntryProblemKind.Contradiction), (cases.Entry, cases.Kind));
        var first = Assert.Single(Book.Check(ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 1 }, answeredNone: ["1.1"])));
        Assert.Equal(("$.answeredNone[0]", EntryProblemKind.Contradiction, "1.1"), (first.Entry, first.Kind, first.Criterion));
    }

    // Set 7 of 148 is known by its totals only.
    [Fact]
    public void Check_card_of_totals_names_what_is_no_total_of_its_form()
    {
        var card = new Scorecard { Decision = RuleFiles.Of148, ProductSet = 7 };
        var given = card with { PartTotals = ThreeParts.Of(30, 20, 30) };
        Assert.Empty(Book.Check(given));
        Assert.Equal(["$.partTotals.X", "$.partTotals.B"], Book.Check(card with { PartTotals = new PartTotals([new("X", 1), new("A", 1), new("C", 1)]) }).Select(problem => problem.Entry));
        Scorecard[] levels = [card, card with { Levels = new Dictionary<string, int> { ["1.1"] = 1 } }, given with { Levels = new Dictionary<string, int> { ["1.1"] = 1 } }, given with { Lines = new Dictionary<string, IReadOnlyList<int>> { ["6"] = [1] } }];
        Assert.All(levels, other => Assert.Equal("$.levels", Assert.Single(Book.Check(other)).Entry));
    }

    [Fact]
    public void Check_member_of_totals_names_points_as_they_were_given()
    {
        var totals = PartTotals.OfDecimals([new("A", 30), new("B", 20.50m), new("C", 35.10m)]);
        var session = new CouncilSession(RuleFiles.Of148, 7, [new CouncilMember("a", new Scorecard { Decision = RuleFiles.Of148, ProductSet = 7, PartTotals = totals })]);
        var problems = Book.Check(session);
        Assert.Equal(["$.members[0].partTotals.B", "$.members[0].partTotals.C"], problems.Select(problem => problem.Entry));
        Assert.Contains("20.50 is not a total of part B; expected a whole number from 0 to 25", problems[0].In(Language.English), StringComparison.Ordinal);

        // Without an end there are no digits: as a fraction.
        var third = session.Members[0].Card with { PartTotals = ThreeParts.Of(30, new Fraction(61, 3), 35) };
        Assert.Contains("61/3 is not a total of part B", Assert.Single(Book.Check(session with { Members = [new CouncilMember("a", third)] })).In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_card_of_no_form_names_what_names_the_form_alone()
    {
        Assert.Equal("$.decision", Assert.Single(Book.Check(new Scorecard { Decision = "1/2030", ProductSet = 99, Levels = new Dictionary<string, int> { ["zz"] = 1 } })).Entry);
        Assert.Equal("$.productSet", Assert.Single(Book.Check(new Scorecard { Decision = Law26.Decision, ProductSet = 99, Levels = new Dictionary<string, int> { ["zz"] = 1 } })).Entry);
    }

    [Fact]
    public void Check_tells_the_first_hundred_mistakes()
    {
        var codes = Enumerable.Range(0, 5000).Select(i => "x" + i).ToArray();
        var problems = Book.Check(new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = codes.ToDictionary(code => code, _ => 1), AnsweredNone = codes });
        Assert.Equal(codes.Order(StringComparer.Ordinal).Take(100).Select(code => $"$.levels['{code}']"), problems.Select(problem => problem.Entry));
    }

    // Six mistakes, any of them together, on any right card of any decision: each is named once, and nothing else is.
    [Property]
    public void Check_names_the_mistakes_that_were_made_and_no_other(CleanCard right, byte which)
    {
        var (card, form) = (right.Card, right.Form);
        // A day before the decision is a day of its first form.
        if (BookForms.FirstDay(form) > form.Rules.Instrument.InForceFrom) which &= 0b1_1111;
        var ladder = form.Ladders.First(ladder => !card.Lines.ContainsKey(ladder.Code) && !card.AnsweredNone.Contains(ladder.Criterion.Code) && (ladder.Criterion.Ladders.Count == 1 || !ladder.Criterion.Ladders.Any(other => other != ladder && card.Levels.ContainsKey(other.Code))));
        bool Has(int mistake) => (which & (1 << mistake)) != 0;
        var levels = card.Levels;
        if (Has(0)) levels = CardParts.Set(levels, ladder.Code, ladder.Levels.Count + 1);
        if (Has(1)) levels = CardParts.Set(levels, "no such", 1);
        var bent = CardParts.With(
            card,
            levels,
            Has(2) ? [.. card.AnsweredNone, "no such"] : null,
            Has(3) ? [.. card.Findings, new Finding(FindingKind.Halts, "no such")] : null,
            Has(4) ? [.. card.UnmetPrerequisites, "no such"] : null);
        if (Has(5)) bent = CardParts.On(bent, form.Rules.Instrument.InForceFrom.PlusDays(-1));
        string[] entries =
        [
            $"$.levels['{ladder.Code}']", "$.levels['no such']", $"$.answeredNone[{card.AnsweredNone.Count}]", $"$.findings[{card.Findings.Count}].criterion",
            $"$.unmetPrerequisites[{card.UnmetPrerequisites.Count}]", "$.evaluatedOn",
        ];
        var expected = entries.Where((_, mistake) => Has(mistake)).ToArray();
        Assert.Equal(expected, Book.Check(bent).Select(problem => problem.Entry));
        if (expected.Length == 0) Book.Rate(bent);
        else Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.Rate(bent)).Problems.Select(problem => problem.Entry));
    }

    [Property]
    public void Check_of_what_is_right_is_empty(ValidCard card, GeneratedCouncil council, EventList list)
    {
        Assert.Empty(Book.Check(card.Card));
        Assert.Empty(Book.Check(council.Session));
        Assert.Empty(Book.Check(list.Products, list.Events));
    }

    [Fact]
    public void Check_session_names_the_mistakes_of_all_members_and_of_the_regulation()
    {
        var session = new CouncilSession
        {
            Decision = Law26.Decision,
            ProductSet = 11,
            Members =
            [
                new CouncilMember("A", ScoringCards.Card(11, new Dictionary<string, int> { ["3.5"] = 9 })),
                new CouncilMember("B", ScoringCards.Top(11)),
                new CouncilMember("C", ScoringCards.Card(12, new Dictionary<string, int> { ["zz"] = 1 })),
            ],
            Regulation = new CouncilRegulation { Quorum = 0, LargestSpread = -1 },
        };
        string[] expected = ["$.members[0].levels['3.5']", "$.members[2].productSet", "$.members[2].levels['zz']", "$.rules.quorum", "$.rules.largestSpread"];
        Assert.Equal(expected, Book.Check(session).Select(problem => problem.Entry));
        Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.Decide(session)).Problems.Select(problem => problem.Entry));
        Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.Explain(session)).Problems.Select(problem => problem.Entry));
        Assert.Equal(["$.productSet", "$.members", "$.rules.quorum", "$.rules.largestSpread"], Book.Check(session with { ProductSet = 27, Members = [] }).Select(problem => problem.Entry));
    }

    [Fact]
    public void Check_session_names_a_day_that_all_cards_have_once()
    {
        var early = CardParts.On(ScoringCards.Top(11), new LocalDate(2026, 5, 21));
        var session = new CouncilSession { Decision = Law26.Decision, ProductSet = 11, Members = [new CouncilMember("A", early), new CouncilMember("B", early)] };
        Assert.Equal("$.evaluatedOn", Assert.Single(Book.Check(session)).Entry);
        Assert.Equal("$.evaluatedOn", Assert.Single(Book.Check(session with { Members = [new CouncilMember("A", early)] })).Entry);
        Assert.Equal("$.members[0].evaluatedOn", Assert.Single(Book.Check(session with { Members = [new CouncilMember("A", early), new CouncilMember("B", ScoringCards.Top(11))] })).Entry);

        // Days that differ are those of their cards.
        var earlier = CardParts.On(ScoringCards.Top(11), new LocalDate(2026, 5, 20));
        Assert.Equal(
            ["$.members[0].evaluatedOn", "$.members[1].evaluatedOn"],
            Book.Check(session with { Members = [new CouncilMember("A", early), new CouncilMember("B", earlier)] }).Select(problem => problem.Entry));
    }

    [Fact]
    public void Check_request_names_the_mistakes_of_card_stars_and_costs()
    {
        var request = new UpgradePlanRequest(
            ScoringCards.Card(11, new Dictionary<string, int> { ["3.5"] = 9 }),
            6,
            new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["zz"] = [1], ["1.1"] = [1] }));
        string[] expected = ["$.card.levels['3.5']", "$.to", "$.costs['zz']", "$.costs['1.1']"];
        Assert.Equal(expected, Book.Check(request).Select(problem => problem.Entry));
        Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.Plan(request)).Problems.Select(problem => problem.Entry));
        Assert.Equal(["$.levels['3.5']", "$.costs['zz']", "$.costs['1.1']"], Assert.Throws<InvalidEntryException>(() => Book.Plan(request.Card, 5, request.Costs)).Problems.Select(problem => problem.Entry));
        Assert.Empty(Book.Check(new UpgradePlanRequest(ScoringCards.Top(11), 5)));
    }

    [Fact]
    public void Check_dossier_names_sender_set_and_contents()
    {
        var dossier = new Dossier
        {
            Kind = DossierKind.FirstEvaluation,
            Sender = "nobody",
            ProductSet = 27,
            FiledOn = new LocalDate(2026, 6, 1),
            Contents = new Dictionary<string, int> { ["registration"] = -1, ["no-such"] = 1 },
        };
        string[] expected = ["$.sender", "$.productSet", "$.contents.no-such", "$.contents.registration"];
        Assert.Equal(expected, Book.Check(dossier).Select(problem => problem.Entry));
        Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.CompletenessOf(dossier)).Problems.Select(problem => problem.Entry));
    }

    [Fact]
    public void Check_events_names_the_mistakes_of_products_and_of_each_history()
    {
        var day = new LocalDate(2024, 1, 1);
        Product[] products = [new Product("d1", "p"), new Product("d1", "q"), new Product("d2", "p")];
        ProductEvent[] events =
        [
            ProductEvent.Recognised("none", day, 3),
            ProductEvent.Recognised("d2", day, 4), ProductEvent.Recognised("d2", day.PlusDays(1), 4), ProductEvent.Upgraded("d2", day.PlusDays(2), 4),
            ProductEvent.Withdrawn("d1", day), ProductEvent.Recognised("d1", day.PlusDays(1), 4), ProductEvent.ReRated("d1", day.PlusDays(1), 3),
        ];
        (string Entry, EntryProblemKind Kind)[] expected =
        [
            ("$.products[1].dossier", EntryProblemKind.Repeated), ("$.events[0].dossier", EntryProblemKind.Unknown),
            ("$.events['d1']", EntryProblemKind.Contradiction), ("$.events['d1']", EntryProblemKind.Contradiction),
            ("$.events['d2']", EntryProblemKind.Repeated), ("$.events['d2']", EntryProblemKind.OutOfRange),
        ];
        Assert.Equal(expected, Book.Check(products, events).Select(problem => (problem.Entry, problem.Kind)));
        Assert.Equal(expected, Assert.Throws<InvalidEntryException>(() => Book.PortfolioOf(products, events)).Problems.Select(problem => (problem.Entry, problem.Kind)));
    }
}
