using System.Text.RegularExpressions;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>The shipped file of 26/2026/QĐ-TTg under another number and day: the law is what it was, and every answer of its days cites it. It replaces 26/2026, or that and what 26/2026 replaces.</summary>
public sealed partial class RenumberedLawTests
{
    private const string Number = "9/2028/QĐ-TTg";

    public static TheoryData<string> Replaced => ["148/QĐ-TTg 1489/QĐ-TTg 26/2026/QĐ-TTg", "26/2026/QĐ-TTg"];

    [Theory]
    [MemberData(nameof(Replaced))]
    public void Answers_of_its_days_are_those_of_26_with_its_number(string replaces)
    {
        var book = Book(replaces);
        foreach (var day in new[] { Day("2028-01-01"), Day("2028-06-30"), Day("2035-01-01") })
        {
            var shipped = BookAnswers.On(RuleBook.Default, day);
            var renumbered = BookAnswers.On(book, day);

            // Codes of the year of change have the patterns of both.
            Assert.Equal(Codeless(shipped).Replace(Law26.Decision, Number, StringComparison.Ordinal), Codeless(renumbered));
        }
    }

    [Theory]
    [MemberData(nameof(Replaced))]
    public void Answers_of_before_stay(string replaces) => Assert.Equal(BookAnswers.Before(RuleBook.Default, Day("2028-01-01")), BookAnswers.Before(Book(replaces), Day("2028-01-01")));

    [Theory]
    [MemberData(nameof(Replaced))]
    public void Each_answer_cites_it_and_nothing_is_missing(string replaces)
    {
        var book = Book(replaces);
        Assert.Equal("26/2026/QĐ-TTg until 2028-03-01", OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-01-01"))));
        Assert.Equal(Number, OutcomeText.Of(book.RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-01-01"))));
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 4", book.AuthorityFor(3, Day("2028-01-01")).Reference.ToString());
        var certificate = book.CertificateFor(Day("2028-01-01"), 3);
        Assert.Equal((Number, Day("2031-01-01"), Number), (certificate.Instrument.Number, certificate.LastValidDay!.Value, certificate.Window!.Reference.Instrument));
        Assert.Equal(Number, Assert.IsType<OrganisationPointsFixed>(book.ProducerRulesOf(Number).PointsOf(book.ProducerKindOf("cooperative"), 1)).Reference.Instrument);
        Assert.Equal(Number, book.ProductCodes.Parse("20-06184-1-2028", Number).Pattern.Instrument.Number);
        Assert.Equal(Number, book.ProductCodes.Parse("20-06184-1-2028").Pattern.Instrument.Number);
        Assert.Equal("26/2026/QĐ-TTg", book.ProductCodes.Parse("20-06184-1-2027").Pattern.Instrument.Number);
        Assert.Equal(Number, Assert.IsType<RoundFound>(book.RoundFor("province", Day("2028-01-01"))).Round!.Reference!.Instrument);
        Assert.Equal(5, Assert.IsType<Rated>(book.Rate(new Scorecard { Decision = Number, ProductSet = 11, Levels = Cards.Best(book.RubricFor(Number, 11)) })).Stars);
        Assert.Equal([Number, "26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], book.Decisions);
    }

    private static RuleBook Book(string replaces) => RuleBook.Default.With(RuleFiles.Load(RuleFiles.Of26, file =>
    {
        var instrument = file["instrument"]!;
        instrument["number"] = Number;
        instrument["issued"] = "2028-01-01";
        instrument["inForce"] = "2028-01-01";
        instrument["replaces"] = new System.Text.Json.Nodes.JsonArray([.. replaces.Split(' ').Select(number => System.Text.Json.Nodes.JsonValue.Create(number))]);
    }));

    private static string Codeless(string answers) => string.Join('\n', answers.Split(Environment.NewLine).Where(line => !PatternLine().IsMatch(line)));

    [GeneratedRegex(@"^(\d\d-|Decision )")]
    private static partial Regex PatternLine();
}
