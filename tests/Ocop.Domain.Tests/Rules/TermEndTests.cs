using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Terms of any unit, working days too, end where the calendar says; one that cannot end within it is refused in the file, and a day from which it cannot, as an argument.</summary>
public sealed class TermEndTests
{
    [Fact]
    public void Transition_in_working_days_is_counted_by_the_days_off_of_the_book()
    {
        var book = Book(file => file["transition"] = JsonNode.Parse("""{"pending": {"upgrade": {"within": {"workingDays": 5}}, "reEvaluation": {"within": {"workingDays": 5}}}, "ceases": {"after": {"workingDays": 5}}}"""));

        // 2028-01-01 is a Saturday and New Year's Day.
        Assert.Equal(Day("2028-01-07"), Deadline(book));
        var off = new AnnouncedYear(2028, [new DayOff(Day("2028-01-03"), new("nghỉ bù", "in lieu"))]);
        Assert.Equal(Day("2028-01-10"), Deadline(book.With(off)));
        Assert.IsType<EvaluatedTooLate>(book.RegimeFor(DossierKind.Upgrade, Day("2027-12-01"), Day("2028-01-08")));

        static LocalDate? Deadline(RuleBook book) => Assert.IsType<Regime>(book.RegimeFor(DossierKind.Upgrade, Day("2027-12-01"), Day("2028-01-07"))).Deadline?.Effective;
    }

    [Fact]
    public void Older_notice_is_due_until_the_last_working_day_on_which_the_older_rules_cease()
    {
        var book = RuleBook.Default.With(
            RuleFiles.Load(RuleFiles.Of26, file => file["certificates"]!["notice"] = JsonNode.Parse("""{"before": {"days": 60}}""")),
            File(file => file["transition"] = JsonNode.Parse("""{"ceases": {"after": {"workingDays": 5}}}""")));

        // 60 days before the end: 2028-01-07 is the fifth working day of the year.
        Assert.Contains(CertificateStepKind.NoticeDue, Kinds(book, "2025-03-07"));
        Assert.DoesNotContain(CertificateStepKind.NoticeDue, Kinds(book, "2025-03-08"));

        static IEnumerable<CertificateStepKind> Kinds(RuleBook book, string signed) => book.CertificateFor(Day(signed), 3).Steps().Select(step => step.Kind);
    }

    [Theory]
    [InlineData("dossiers", "communeAssessment", "$.dossiers.communeAssessment.within: ends beyond the calendar")]
    [InlineData("certificates", "reEvaluation", "$.certificates.reEvaluation.within: ends beyond the calendar")]
    [InlineData("certificates", "withdrawal", "$.certificates.withdrawal.within: ends beyond the calendar")]
    public void Term_that_cannot_end_is_refused(string block, string member, string problem)
    {
        foreach (var term in new[] { """{"years": 10000}""", """{"years": 7970}""" })
        {
            var problems = RuleFaults.Thrown(() => Book(file => file[block]![member]!["within"] = JsonNode.Parse(term))).Problems;
            Assert.Contains(problems, told => told.StartsWith(problem, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Term_of_a_stage_that_cannot_end_is_refused() => Assert.Contains(
        RuleFaults.Thrown(() => Book(file => file["path"]!["stages"]![0]!["term"]!["length"] = JsonNode.Parse("""{"years": 10000}"""))).Problems,
        told => told.StartsWith("$.path.stages[0].term.length: ends beyond the calendar", StringComparison.Ordinal));

    [Fact]
    public void Day_from_which_a_term_cannot_end_is_refused_as_an_argument()
    {
        var book = RuleBook.Default;
        Assert.Throws<ArgumentOutOfRangeException>("receivedOn", () => book.CommuneAssessmentDue(LocalDate.MaxIsoValue));
        Assert.Throws<ArgumentOutOfRangeException>("completeOn", () => book.ReEvaluationDue(LocalDate.MaxIsoValue));
        Assert.Throws<ArgumentOutOfRangeException>("concludedOn", () => book.WithdrawalDue(LocalDate.MaxIsoValue));
        Assert.IsType<DeadlineSet>(book.ReEvaluationDue(Day("9990-01-01")));
    }

    // A long term for the authority leaves room for it: certificates so late that their result could not be due are refused as such.
    [Fact]
    public void Certificate_has_room_for_the_result_of_its_re_evaluation()
    {
        var book = Book(file => file["certificates"]!["reEvaluation"]!["within"] = JsonNode.Parse("""{"years": 5000}"""));
        var latest = Enumerable.Range(2028, 9990 - 2028 + 1).Last(year => Record.Exception(() => book.CertificateFor(new LocalDate(year, 12, 31), 3)) is null);
        var certificate = book.CertificateFor(new LocalDate(latest, 12, 31), 3);
        certificate = certificate.File(certificate.Window!.Opens);
        Assert.NotNull(certificate.ResultDue());
        Assert.InRange(latest, 4900, 5000);
    }

    [Fact]
    public void Years_beyond_the_calendar_overflow_like_any_other_unit()
    {
        foreach (var term in new[] { Term.Years(1), Term.Months(12), Term.Weeks(53), Term.Days(366), Term.WorkingDays(300) })
        {
            Assert.Throws<OverflowException>(() => term.LastDay(Day("9999-06-01"), RuleBook.Default.WorkingDays));
        }
    }

    private static RuleBook Book(Action<JsonObject> change) => RuleBook.Default.With(File(change));

    // The rounds of 26/2026 are of bodies that the fictional decision does not name.
    private static RuleFile File(Action<JsonObject> change) => NewLaw.File(file =>
    {
        file.Remove("rounds");
        change(file);
    });
}
