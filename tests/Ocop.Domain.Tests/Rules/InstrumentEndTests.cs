using System.Text.Json.Nodes;
using Ocop.Domain.Certificates;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>An instrument whose own text names a last day says nothing of the days after it, whatever is asked; what comes in its place then is said by a later instrument or by nobody.</summary>
public sealed class InstrumentEndTests
{
    private static RuleFile Ended => RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2027-12-31");

    private const string Ending = NextLaw.Decision;

    private static readonly RuleBook Book = RuleBook.Default.With(NextLaw.Load(NextLaw.DecisionFile, file => file["instrument"]!["ends"] = "2029-12-31"));

    [Fact]
    public void Nothing_is_known_after_the_last_day()
    {
        var (last, after) = (Day("2029-12-31"), Day("2030-01-01"));
        Assert.Equal(Ending, OutcomeText.Of(Book.RegimeFor(DossierKind.Upgrade, last, last)));
        Assert.Equal("not known " + Ending, OutcomeText.Of(Book.RegimeFor(DossierKind.Upgrade, last, after)));
        AssertNamed<CertifyingAuthorityNamed>(Book.AuthorityFor(3, last));
        AssertNamed<CertifyingAuthorityNotKnown>(Book.AuthorityFor(3, after));
        AssertNamed<EvaluationPath>(Book.PathFor(3, last));
        AssertNamed<EvaluationPathNotKnown>(Book.PathFor(3, after));
        AssertNamed<DossierChecklist>(Book.ChecklistFor(DossierKind.Upgrade, "producer", 27, last));
        Assert.Equal(Ending, AssertNamed<DossierChecklistNotKnown>(Book.ChecklistFor(DossierKind.Upgrade, "producer", 27, after)).Instrument?.Number);
        AssertNamed<DeadlineSet>(Book.CommuneAssessmentDue(last));
        Assert.Equal(Ending, AssertNamed<DeadlineNotKnown>(Book.CommuneAssessmentDue(after)).Instrument.Number);
        AssertNamed<RoundFound>(Book.RoundFor("commune", last));
        Assert.Equal(Ending, AssertNamed<RoundNotKnown>(Book.RoundFor("commune", after)).Instrument.Number);
        AssertNamed<DeadlineSet>(Book.ReEvaluationDue(last));
        Assert.Equal(Ending, AssertNamed<DeadlineNotKnown>(Book.ReEvaluationDue(after)).Instrument.Number);
        AssertNamed<WithdrawalRule>(Book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, last));
        AssertNamed<WithdrawalNotKnown>(Book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, after));
        Assert.Equal(Day("2031-12-31"), Book.CertificateFor(last, 3).LastValidDay);
        Assert.Equal((null, CertificateStatus.NotKnown), (Book.CertificateFor(after, 3).LastValidDay, Book.CertificateFor(after, 3).StatusOn(after)));
        Assert.Equal(Ending, Book.RulesOn(last)?.Instrument.Number);
        Assert.Null(Book.RulesOn(after));
        Assert.True(Book.ProductCodes.TryParse("2029-27-20-15", out _));
        Assert.False(Book.ProductCodes.TryParse("2030-27-20-15", out _));

        static T AssertNamed<T>(object outcome)
            where T : class => Assert.IsType<T>(outcome);
    }

    [Fact]
    public void Decision_that_comes_before_the_last_day_speaks_from_its_own()
    {
        foreach (var day in new[] { "2029-06-01", "2029-12-31", "2030-01-01", "2031-01-01" })
        {
            var book = Book.With(NextLaw.Load(NextLaw.DecisionFile, file =>
            {
                file["instrument"]!["number"] = "2/2029/QĐ-TTg";
                file["instrument"]!["issued"] = "2029-05-01";
                file["instrument"]!["inForce"] = day;
                file["instrument"]!["replaces"] = new JsonArray(Ending);
            }));
            Assert.Equal("2/2029/QĐ-TTg", Assert.IsType<RoundFound>(book.RoundFor("commune", Day(day))).Round!.Reference!.Instrument);
            Assert.Equal("2/2029/QĐ-TTg", book.CertificateFor(Day(day), 3).Instrument.Number);
            var before = book.RoundFor("commune", Day(day).PlusDays(-1));
            Assert.Equal(day == "2031-01-01", before is RoundNotKnown);
        }
    }

    [Fact]
    public void Quotas_say_through_which_day_they_were_laid_down()
    {
        Assert.Contains("through 2025-12-31", Assert.IsType<QuotasNotKnown>(RuleBook.Default.QuotasOn(Day("2026-01-01"))).Reason.English, StringComparison.Ordinal);
        Assert.IsType<QuotasLaidDown>(RuleBook.Default.QuotasOn(Day("2025-12-31")));
    }

    // What was before an amendment would come back on its last day: no shape of the file says so.
    [Fact]
    public void Amendment_with_a_last_day_is_refused() => Assert.StartsWith(
        "$.instrument.ends: ",
        RuleFaults.Thrown(() => NextLaw.Load(NextLaw.AmendmentFile, file => file["instrument"]!["ends"] = "2027-12-31")).Message,
        StringComparison.Ordinal);

    // A decision with forms after the last day of another one replaces none, and inherits nothing all the same.
    [Theory]
    [InlineData("certificates")]
    [InlineData("dossiers")]
    [InlineData("rounds")]
    [InlineData("productCode")]
    [InlineData("certification")]
    [InlineData("producers")]
    public void Decision_that_replaces_none_inherits_nothing(string block)
    {
        var book = RuleBook.Default.With(Ended, NextLaw.Load(NextLaw.DecisionFile, file =>
        {
            file["instrument"]!.AsObject().Remove("replaces");
            file.Remove("transition");
            file.Remove(block);
        }));
        var day = Day("2028-01-01");
        Assert.Equal("not known " + Ending, OutcomeText.Of(book.RegimeFor(DossierKind.Upgrade, day.PlusDays(-1), day)));
        var silent = block switch
        {
            "certificates" => Assert.IsType<DeadlineNotKnown>(book.ReEvaluationDue(day)).Instrument,
            "dossiers" => Assert.IsType<DossierChecklistNotKnown>(book.ChecklistFor(DossierKind.Upgrade, "producer", 1, day)).Instrument!,
            "rounds" => Assert.IsType<RoundNotKnown>(book.RoundFor("province", day)).Instrument,
            "certification" => Assert.IsType<CertifyingAuthorityNotKnown>(book.AuthorityFor(3, day)).Instrument,
            "producers" => Assert.IsType<OrganisationPointsNotKnown>(book.ProducerRulesOf(Ending).PointsOf(book.ProducerKindOf("farm"), 1)).Instrument,
            _ => book.ProductCodes.Of(Ending).Count == 0 && !book.ProductCodes.TryParse("20-06184-1-2029", out var _) ? book.Instruments[^1] : new LegalInstrument(LegalInstrumentKind.Decision, "codes", day, day),
        };
        Assert.Equal(Ending, silent.Number);

        // What no decision with forms speaks of is nothing that it could end.
        Assert.NotNull(book.EnterpriseSizes(day).Instrument);
    }

    [Fact]
    public void Transition_of_a_decision_that_replaces_none_is_refused() => Assert.StartsWith(
        "$.transition: the instrument replaces none; expected $.instrument.replaces beside it",
        RuleFaults.Thrown(() => RuleBook.Default.With(Ended, NextLaw.Load(NextLaw.DecisionFile, file => file["instrument"]!.AsObject().Remove("replaces")))).Problems.Single(),
        StringComparison.Ordinal);

    // A decision without forms that replaces one with forms: its criteria and all that it leaves out are not known, and no question throws.
    [Fact]
    public void Decision_without_forms_ends_the_older_law_too()
    {
        var book = RuleBook.Default.With(NextLaw.Load(NextLaw.DecisionFile, file =>
        {
            foreach (var member in file.Select(entry => entry.Key).Where(key => key is not ("formatVersion" or "dataVersion" or "instrument")).ToArray()) file.Remove(member);
        }));
        var day = Day("2028-01-01");
        Assert.Equal("not known " + Ending, OutcomeText.Of(book.RegimeFor(DossierKind.Upgrade, day, day)));
        Assert.Null(book.RulesOn(day));
        Assert.IsType<EligibilityUnknown>(book.ProducerRulesOf(Ending).MayTakePart(book.ProducerKindOf("farm"), 1));
        Assert.IsType<OrganisationPointsNotKnown>(book.ProducerRulesOf(Ending, day).PointsOf(book.ProducerKindOf("farm"), 1));
        Assert.DoesNotContain("form: ", BookAnswers.On(book, day), StringComparison.Ordinal);
        Assert.DoesNotContain(Ending, book.Decisions);
    }
}
