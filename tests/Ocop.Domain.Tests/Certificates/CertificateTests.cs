using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateTests
{
    [Theory]
    [InlineData("2023-06-02", "2026-06-02")]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2023-02-28", "2026-02-28")]
    [InlineData("2021-02-28", "2024-02-28")] // not the 29th: the corresponding day exists
    [InlineData("2026-08-31", "2029-08-31")]
    [InlineData("2022-12-31", "2025-12-31")]
    [InlineData("2023-01-01", "2026-01-01")]
    [InlineData("2026-08-05", "2029-08-05")]
    [InlineData("2025-06-19", "2028-06-19")]
    [InlineData("2025-05-07", "2028-05-07")]
    [InlineData("2024-01-31", "2027-01-31")] // a Sunday: the end does not move
    public void LastValidDay_is_the_corresponding_day_36_months_on(string signed, string expected)
    {
        Assert.Equal(Day(expected), RuleBook.Default.CertificateFor(Day(signed), 3).LastValidDay);
        if (Day(signed) is { Month: 2, Day: 29 }) return;
        Assert.Equal(Day(expected).PlusDays(-1), RuleBook.Default.CertificateFor(Day(signed), 3, convention: ValidityConvention.Exclusive).LastValidDay);
    }

    [Fact]
    public void LastValidDay_counts_from_the_first_valid_day()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-06-20"), 5, validFrom: Day("2024-07-01"));

        Assert.Equal(Day("2027-07-01"), certificate.LastValidDay);
        Assert.Equal(CertificateStatus.NotYetValid, certificate.StatusOn(Day("2024-06-30")));
        Assert.Equal(CertificateStatus.Valid, certificate.StatusOn(Day("2024-07-01")));
    }

    [Theory]
    [InlineData(ValidityConvention.Inclusive, "2026-06-02", CertificateStatus.Valid)]
    [InlineData(ValidityConvention.Inclusive, "2026-06-03", CertificateStatus.Expired)]
    [InlineData(ValidityConvention.Exclusive, "2026-06-01", CertificateStatus.Valid)]
    [InlineData(ValidityConvention.Exclusive, "2026-06-02", CertificateStatus.Expired)]
    public void StatusOn_the_end_by_both_conventions(ValidityConvention convention, string on, CertificateStatus expected) =>
        Assert.Equal(expected, RuleBook.Default.CertificateFor(Day("2023-06-02"), 3, convention: convention).StatusOn(Day(on)));

    // The window of a certificate that ends on 2027-01-31, from both sides of each edge.
    [Theory]
    [InlineData("2024-01-30", null, CertificateStatus.NotYetValid)]
    [InlineData("2024-01-31", null, CertificateStatus.Valid)]
    [InlineData("2026-08-03", null, CertificateStatus.Valid)]
    [InlineData("2026-08-04", null, CertificateStatus.RenewalOpen)]
    [InlineData("2026-10-03", null, CertificateStatus.RenewalOpen)]
    [InlineData("2026-10-04", null, CertificateStatus.WindowMissed)]
    [InlineData("2027-01-31", null, CertificateStatus.WindowMissed)]
    [InlineData("2027-02-01", null, CertificateStatus.Expired)]
    // Filed on the first day, inside, on the last day.
    [InlineData("2026-08-04", "2026-08-04", CertificateStatus.RenewalFiled)]
    [InlineData("2026-09-09", "2026-09-10", CertificateStatus.RenewalOpen)]
    [InlineData("2026-09-10", "2026-09-10", CertificateStatus.RenewalFiled)]
    [InlineData("2026-10-03", "2026-10-03", CertificateStatus.RenewalFiled)]
    [InlineData("2026-10-04", "2026-10-03", CertificateStatus.RenewalFiled)]
    [InlineData("2027-01-31", "2026-10-03", CertificateStatus.RenewalFiled)]
    // Filed in time, no result by the end: Article 12 does not reach it.
    [InlineData("2027-02-01", "2026-10-03", CertificateStatus.Expired)]
    // Filed one day late, and on the next working day after the window: extended after the end for 180 days.
    [InlineData("2026-10-05", "2026-10-04", CertificateStatus.WindowMissed)]
    [InlineData("2027-01-31", "2026-10-05", CertificateStatus.WindowMissed)]
    [InlineData("2027-02-01", "2026-10-04", CertificateStatus.Extended)]
    [InlineData("2027-02-01", "2027-01-31", CertificateStatus.Extended)]
    [InlineData("2027-07-30", "2027-01-31", CertificateStatus.Extended)]
    [InlineData("2027-07-31", "2027-01-31", CertificateStatus.Expired)]
    // Filed before the window: does not count.
    [InlineData("2026-08-03", "2026-08-03", CertificateStatus.Valid)]
    [InlineData("2026-08-04", "2026-08-03", CertificateStatus.RenewalOpen)]
    [InlineData("2026-10-04", "2026-08-03", CertificateStatus.WindowMissed)]
    [InlineData("2027-02-01", "2026-08-03", CertificateStatus.Expired)]
    public void StatusOn_around_the_renewal(string on, string? filed, CertificateStatus expected)
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3);
        if (filed is not null) certificate = certificate.File(Day(filed));

        Assert.Equal((Day("2026-08-04"), Day("2026-10-03")), (certificate.Window!.Opens, certificate.Window.Closes));
        Assert.Equal(expected, certificate.StatusOn(Day(on)));
    }

    [Theory]
    [InlineData("2023-09-18", null, null)] // would close on 2026-05-21
    [InlineData("2023-09-19", "2026-03-23", "2026-05-22")]
    [InlineData("2023-06-02", null, null)]
    [InlineData("2019-12-31", null, null)]
    [InlineData("2026-05-22", "2028-11-23", "2029-01-22")]
    public void Window_exists_where_it_closes_on_or_after_the_first_day_of_26_2026(string signed, string? opens, string? closes)
    {
        var window = RuleBook.Default.CertificateFor(Day(signed), 3).Window;

        Assert.Equal(DayOrNull(opens), window?.Opens);
        Assert.Equal(DayOrNull(closes), window?.Closes);
    }

    [Fact]
    public void StatusOn_without_a_window_is_valid_to_the_last_day()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2023-09-18"), 3);

        Assert.Equal(CertificateStatus.Valid, certificate.StatusOn(Day("2026-05-21")));
        Assert.Equal(CertificateStatus.Valid, certificate.StatusOn(Day("2026-05-22")));
        Assert.Equal(CertificateStatus.Valid, certificate.File(Day("2026-06-01")).StatusOn(Day("2026-09-18")));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusOn(Day("2026-09-19")));
    }

    // Nobody could have met a window that closed before the rule began; Article 12.3 is for them, whenever they filed.
    [Theory]
    [InlineData("2023-05-21", "2026-05-20", null)] // ended on 2026-05-21, before the decision
    [InlineData("2023-05-22", "2026-05-20", "2026-11-18")]
    [InlineData("2023-09-18", "2026-09-18", "2027-03-17")]
    [InlineData("2023-09-18", "2026-05-22", "2027-03-17")]
    [InlineData("2023-09-18", "2026-05-21", "2027-03-17")]
    [InlineData("2023-06-02", "2026-02-03", "2026-11-29")] // 119 and
    [InlineData("2023-06-02", "2026-02-02", "2026-11-29")] // 120 days before the end: no window, so no difference
    [InlineData("2023-06-02", "2023-06-02", "2026-11-29")]
    [InlineData("2023-06-02", "2026-06-02", "2026-11-29")]
    [InlineData("2021-01-01", "2024-01-01", null)]
    public void ExtensionEnds_without_a_window_reaches_certificates_that_ran_on_22_May_2026(string signed, string filed, string? expected)
    {
        var certificate = RuleBook.Default.CertificateFor(Day(signed), 3).File(Day(filed));

        Assert.Null(certificate.Window);
        Assert.Equal(DayOrNull(expected), certificate.ExtensionEnds);
        Assert.Equal(expected is null ? CertificateStatus.Expired : CertificateStatus.Extended, certificate.StatusOn(certificate.LastValidDay!.Value.PlusDays(1)));
    }

    // The first certificate with a window: only a dossier after it extends.
    [Theory]
    [InlineData("2026-03-22", null)]
    [InlineData("2026-05-22", null)]
    [InlineData("2026-05-23", "2027-03-18")]
    public void ExtensionEnds_with_a_window_asks_for_a_dossier_after_it(string filed, string? expected) =>
        Assert.Equal(DayOrNull(expected), RuleBook.Default.CertificateFor(Day("2023-09-19"), 3).File(Day(filed)).ExtensionEnds);

    [Fact]
    public void ExtensionEnds_with_the_result()
    {
        var filed = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).File(Day("2026-12-01"));

        var concluded = filed.Conclude(Day("2027-03-10"));
        Assert.Equal(Day("2027-03-09"), concluded.ExtensionEnds);
        Assert.Equal(CertificateStatus.Extended, concluded.StatusOn(Day("2027-03-09")));
        Assert.Equal(CertificateStatus.Expired, concluded.StatusOn(Day("2027-03-10")));

        Assert.Null(filed.Conclude(Day("2027-01-15")).ExtensionEnds);
        Assert.Null(filed.Conclude(Day("2027-02-01")).ExtensionEnds);
        Assert.Equal(Day("2027-02-01"), filed.Conclude(Day("2027-02-02")).ExtensionEnds);
        Assert.Equal(Day("2027-07-29"), filed.Conclude(Day("2027-07-30")).ExtensionEnds);
        Assert.Equal(Day("2027-07-30"), filed.Conclude(Day("2027-09-01")).ExtensionEnds);
    }

    [Fact]
    public void File_again_inside_the_window_counts_and_again_after_it_does_not()
    {
        var early = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).File(Day("2026-07-01"));
        Assert.Null(early.FiledInWindow);

        var inside = early.File(Day("2026-09-01")).File(Day("2026-12-01"));
        Assert.Equal(Day("2026-09-01"), inside.FiledInWindow);
        Assert.Null(inside.FiledLate);
        Assert.Null(inside.ExtensionEnds);
        Assert.Equal([Day("2026-07-01"), Day("2026-09-01"), Day("2026-12-01")], inside.Filings);
        Assert.Empty(RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Filings);
    }

    [Fact]
    public void Events_that_are_already_there_change_nothing()
    {
        var withdrawal = new Withdrawal(Day("2026-11-01"), WithdrawalGround.ProductionEnded);
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).File(Day("2026-10-10")).Conclude(Day("2026-10-20")).Withdraw(withdrawal);

        Assert.Same(certificate, certificate.File(Day("2026-10-10")));
        Assert.Same(certificate, certificate.Conclude(Day("2026-10-20")));
        Assert.Same(certificate, certificate.Withdraw(new Withdrawal(Day("2026-11-01"), WithdrawalGround.ProductionEnded)));
    }

    [Fact]
    public void Entries_that_cannot_be_are_named()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, validFrom: Day("2024-02-10"));

        Refused("$.signed", () => RuleBook.Default.CertificateFor(Day("2019-08-20"), 3), "2019-08-21");
        Refused("$.signed", () => RuleBook.Default.CertificateFor(Day("2019-08-20"), 3), "2019-12-31");
        var refusal = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CertificateFor(Day("2019-08-20"), 3)).Problems[0].Text;
        Assert.EndsWith("; results of local criteria from before it counted through 2019-12-31 only (Decision 1048/QĐ-TTg, Article 3)", refusal.English, StringComparison.Ordinal);
        Assert.EndsWith("; kết quả theo bộ tiêu chí địa phương trước đó chỉ được tính đến hết ngày 2019-12-31 (Quyết định 1048/QĐ-TTg, Điều 3)", refusal.Vietnamese, StringComparison.Ordinal);
        Refused("$.signed", () => RuleBook.Default.CertificateFor(Day("9991-01-01"), 3), "9990");
        Refused("$.validFrom", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, validFrom: Day("9991-01-01")), "9990");
        Refused("$.stars", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 2), "3, 4");
        Refused("$.stars", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 6));
        Refused("$.validFrom", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, validFrom: Day("2024-01-30")), "2024-01-31");
        Refused("$.filed", () => certificate.File(Day("2024-01-30")), "2024-01-31");
        Refused("$.filed", () => certificate.File(Day("2027-02-11")), "2027-02-10");
        Refused("$.withdrawn", () => certificate.Withdraw(new Withdrawal(Day("2024-02-09"), WithdrawalGround.BreachOfLaw)), "2024-02-10");
        Refused("$.concluded", () => certificate.Conclude(Day("2026-12-01")));
        Refused("$.concluded", () => certificate.File(Day("2026-12-02")).Conclude(Day("2026-12-01")));
        Refused("$.concluded", () => certificate.File(Day("2026-12-01")).Conclude(Day("2026-12-02")).Conclude(Day("2026-12-03")), "2026-12-02");

        Assert.Equal(Day("2027-02-10"), certificate.File(Day("2027-02-10")).Filings.Single());
        Assert.NotNull(RuleBook.Default.CertificateFor(Day("2019-08-21"), 3));
        Assert.NotEmpty(RuleBook.Default.CertificateFor(Day("9990-12-31"), 3).File(Day("9993-12-31")).Steps());
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, convention: (ValidityConvention)2));
    }

    [Theory]
    [InlineData("2020-03-26", "2023-02-24")] // the first day of 148
    [InlineData("2020-03-25", null)]
    [InlineData("2023-06-02", "2026-05-03")]
    [InlineData("2023-08-20", "2026-07-21")] // the last day of 148
    [InlineData("2023-08-21", null)]
    [InlineData("2023-09-19", null)] // a window in its place
    public void NoticeDueOn_is_30_days_before_the_end_under_148(string signed, string? expected) =>
        Assert.Equal(DayOrNull(expected), RuleBook.Default.CertificateFor(Day(signed), 3).NoticeDueOn);

    [Fact]
    public void Authority_is_that_of_the_day_of_signing() =>
        Assert.Equal("undetermined", RuleBook.Default.CertificateFor(Day("2025-07-05"), 3, validFrom: Day("2025-07-20")).Authority.Key);

    // The rule that was in force on the day of the signing, from both sides of each decision's first day.
    [Theory]
    [InlineData("2019-08-21", "Decision 1048/QĐ-TTg")]
    [InlineData("2023-02-23", "Decision 1048/QĐ-TTg")]
    [InlineData("2023-02-24", "Decision 148/QĐ-TTg")]
    [InlineData("2026-05-21", "Decision 148/QĐ-TTg")]
    [InlineData("2026-05-22", "Decision 26/2026/QĐ-TTg, Article 4, clause 3")]
    public void Term_is_cited_from_the_decision_of_the_signing(string signed, string citation)
    {
        var certificate = RuleBook.Default.CertificateFor(Day(signed), 3, validFrom: Day("2026-06-01"));

        Assert.Equal(citation, certificate.StandingOn(Day("2026-05-31")).Reference?.ToString());
        Assert.Equal(citation, certificate.StandingOn(Day("2026-06-01")).Reference?.ToString());
        Assert.Equal(citation, certificate.StandingOn(Day("2029-06-02")).Reference?.ToString());
        Assert.Equal([citation, citation], certificate.Steps().Where(step => step.Kind is CertificateStepKind.ValidFrom or CertificateStepKind.LastValidDay).Select(step => step.Reference?.ToString()));
    }

    [Fact]
    public void Periods_are_the_runs_of_days_between_the_edges()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, validFrom: Day("2024-02-10"));

        // The last valid day is 2027-02-10: the window opens 180 days before it and closes 120 days before it.
        Assert.Equal(
            [
                new(null, Day("2024-02-09"), CertificateStatus.NotYetValid),
                new(Day("2024-02-10"), Day("2026-08-13"), CertificateStatus.Valid),
                new(Day("2026-08-14"), Day("2026-09-09"), CertificateStatus.RenewalOpen),
                new(Day("2026-09-10"), Day("2027-02-10"), CertificateStatus.RenewalFiled),
                new(Day("2027-02-11"), Day("2027-04-04"), CertificateStatus.Expired),
                new(Day("2027-04-05"), null, CertificateStatus.Withdrawn),
            ],
            certificate.File(Day("2026-09-10")).Withdraw(new Withdrawal(Day("2027-04-05"), WithdrawalGround.MisuseOfMark)).Periods);
        Assert.Equal(
            [
                new(null, Day("2024-02-09"), CertificateStatus.NotYetValid),
                new(Day("2024-02-10"), Day("2026-08-13"), CertificateStatus.Valid),
                new(Day("2026-08-14"), Day("2026-10-13"), CertificateStatus.RenewalOpen),
                new(Day("2026-10-14"), Day("2027-02-10"), CertificateStatus.WindowMissed),
                new(Day("2027-02-11"), Day("2027-08-09"), CertificateStatus.Extended),
                new(Day("2027-08-10"), null, CertificateStatus.Expired),
            ],
            certificate.File(Day("2026-10-14")).Periods);
        Assert.Equal(
            [new(null, Day("2024-02-09"), CertificateStatus.NotYetValid), new(Day("2024-02-10"), null, CertificateStatus.Withdrawn)],
            certificate.Withdraw(new Withdrawal(Day("2024-02-10"), WithdrawalGround.MisuseOfMark)).Periods);
    }

    [Theory]
    [InlineData(CertificateStatus.NotYetValid, "2024-02-09", false)]
    [InlineData(CertificateStatus.Valid, "2024-02-10", true)]
    [InlineData(CertificateStatus.RenewalOpen, "2026-08-14", true)]
    [InlineData(CertificateStatus.WindowMissed, "2026-10-14", true)]
    [InlineData(CertificateStatus.Extended, "2027-02-11", true)]
    [InlineData(CertificateStatus.Expired, "2027-08-10", false)]
    [InlineData(CertificateStatus.Withdrawn, "2027-09-01", false)]
    public void IsInForceOn_while_valid_or_extended(CertificateStatus status, string on, bool isInForce)
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 5, validFrom: Day("2024-02-10")).File(Day("2027-02-10"))
            .Withdraw(new Withdrawal(Day("2027-09-01"), WithdrawalGround.MisuseOfMark));
        var standing = certificate.StandingOn(Day(on));

        Assert.Equal(status, certificate.StatusOn(Day(on)));
        Assert.Equal(isInForce, certificate.IsInForceOn(Day(on)));
        Assert.Equal((isInForce, isInForce ? 5 : null), (standing.IsInForce, standing.StarsInForce));
        Assert.Equal(Day(on), standing.On);
    }

    [Fact]
    public void Numbers_of_the_host_are_kept_and_have_no_part_in_the_status()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).WithDecisionNumber("12/QĐ-UBND").WithProduct("Hồi");

        Assert.Equal(("12/QĐ-UBND", "Hồi"), (certificate.DecisionNumber, certificate.Product));
        Assert.Equal(("12/QĐ-UBND", "Hồi"), (certificate.File(Day("2026-09-01")).DecisionNumber, certificate.File(Day("2026-09-01")).Product));
        Assert.Equal(RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Periods, certificate.Periods);
    }

    [Fact]
    public void Arguments_that_are_missing_or_have_no_name_are_refused()
    {
        Assert.Throws<ArgumentNullException>("withdrawal", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Withdraw(null!));
        Assert.Throws<ArgumentOutOfRangeException>("convention", () => RuleBook.Default.CertificateFor(Day("2024-01-31"), 3, convention: (ValidityConvention)(-1)));
    }

    // What is named is what the host needs to mend the entry, in both languages.
    private static void Refused(string entry, Action action, string names = "")
    {
        var exception = Assert.Throws<InvalidEntryException>(action);
        Assert.Equal(entry, exception.Entry);
        Assert.NotEqual(EntryProblemKind.Other, Assert.Single(exception.Problems).Kind);
        Assert.NotEqual(exception.Problem.Vietnamese, exception.Problem.English);
        foreach (var language in new[] { exception.Problem.Vietnamese, exception.Problem.English })
        {
            Assert.NotEmpty(language);
            Assert.Contains(names, language, StringComparison.Ordinal);
        }
    }

    // The day before by its number: three days of signing end on two.
    [Theory]
    [InlineData("2024-02-28", "2027-02-27", false)]
    [InlineData("2024-02-29", "2027-02-28", true)]
    [InlineData("2024-03-01", "2027-02-28", false)]
    [InlineData("2024-03-31", "2027-03-30", false)]
    [InlineData("2024-01-01", "2026-12-31", false)]
    [InlineData("2020-02-29", "2023-02-28", true)]
    public void LastValidDay_under_the_exclusive_convention_is_the_day_before_by_number(string from, string last, bool isListed)
    {
        var answer = RuleBook.Default.Answer(new CertificateQuestion(Day(from), 3, Day(from), convention: ValidityConvention.Exclusive));
        Assert.Equal(Day(last), answer.LastValidDay);
        Assert.Equal(isListed, answer.Interpretations.Contains("exclusive-end-without-corresponding-day"));
        Assert.Equal(isListed, RuleBook.Default.Answer(new CertificateQuestion(Day("2019-08-21"), 3, Day("2026-01-01"), validFrom: Day(from), convention: ValidityConvention.Exclusive)).Interpretations.Contains("exclusive-end-without-corresponding-day"));
        Assert.DoesNotContain("exclusive-end-without-corresponding-day", RuleBook.Default.Answer(new CertificateQuestion(Day(from), 3, Day(from))).Interpretations);

        // Registries end it on the same day.
        var portfolio = RuleBook.Default.PortfolioOf([new Product("p", "x")], [ProductEvent.Recognised("p", Day(from), 3)], ValidityConvention.Exclusive);
        Assert.Equal(Day(last), portfolio.Standing("p", Day(last)).LastValidDay);
    }
}
