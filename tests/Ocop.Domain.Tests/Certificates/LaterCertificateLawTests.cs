using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>Certificates follow the book: a decision of 2028, amendments of 2027, and what none of them says.</summary>
public sealed class LaterCertificateLawTests
{
    private const string Shorter = """ "certificates": {"term": {"length": {"months": 30}, "at": {"article": "1"}}} """;

    private static readonly RuleBook Later = LaterLaw.Book();
    private static readonly RuleBook Amended = RuleBook.Default.With(LaterLaw.Amendment(Shorter));
    private static readonly RuleBook Both = RuleBook.Default.With(LaterLaw.Amendment(Shorter), LaterLaw.File());
    private static readonly RuleBook Silent = LaterLaw.Without("certificates");

    public static TheoryData<string, string, string> Terms => new()
    {
        { "2027-06-30", "2030-06-30", "Decision 26/2026/QĐ-TTg, Article 4, clause 3" },
        { "2027-07-01", "2030-01-01", "Decision 5/2027/QĐ-TTg, Article 1" },
        { "2027-07-02", "2030-01-02", "Decision 5/2027/QĐ-TTg, Article 1" },
        { "2027-12-31", "2030-06-30", "Decision 5/2027/QĐ-TTg, Article 1" },
        { "2028-01-01", "2030-01-01", "Decision 9/2028/QĐ-TTg, Article 3" },
        { "2028-01-02", "2030-01-02", "Decision 9/2028/QĐ-TTg, Article 3" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Term_goes_by_the_day_of_signing_with_the_amendments_of_that_day(string signed, string last, string citation)
    {
        foreach (var book in new[] { Both, RuleBook.Default.With(LaterLaw.File(), LaterLaw.Amendment(Shorter)), Amended.With(LaterLaw.File()), Later.With(LaterLaw.Amendment(Shorter)) })
        {
            var certificate = book.CertificateFor(Day(signed), 3);
            Assert.Equal(Day(last), certificate.LastValidDay);
            Assert.Equal(citation, certificate.StandingOn(Day(signed)).Reference?.ToString());
            Assert.Equal(Day(last), book.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day(signed), 3)).CurrentOn(Day(signed))!.LastValidDay);
            Assert.Equal(Day(last), book.CertificateFor(new CertificateQuestion { Signed = Day(signed), Stars = 3, On = Day(signed) }).LastValidDay);
        }
    }

    [Fact]
    public void Term_is_named_in_the_words_of_the_law_that_sets_it()
    {
        var certificate = Later.CertificateFor(Day("2028-01-01"), 3);
        Assert.Equal((Term.Months(24), LaterLaw.Decision), (certificate.Term, certificate.Instrument.Number));
        Assert.Equal(("Within its 24 months", "Trong thời hạn 24 tháng"), Texts(certificate.StandingOn(Day("2028-01-01")).Reason));
        Assert.Equal(("Its 24 months are over", "Đã hết thời hạn 24 tháng"), Texts(certificate.StandingOn(Day("2030-01-02")).Reason));

        var year = LaterLaw.Book(file => file["certificates"]!["term"]!["length"] = new JsonObject { ["years"] = 1 }).CertificateFor(Day("2028-02-29"), 3);
        Assert.Equal(Day("2029-02-28"), year.LastValidDay);
        Assert.Equal(("Its 1 year is over", "Đã hết thời hạn 1 năm"), Texts(year.StandingOn(Day("2029-03-01")).Reason));

        static (string, string) Texts(BilingualText text) => (text.English, text.Vietnamese);
    }

    // The window of 2028 is that of certificates on which it closes on its first day in force or later, 30 days before the end; until then it is that of 26/2026.
    [Theory]
    [InlineData("2025-01-29", "2027-08-02", "2027-10-01", "26/2026/QĐ-TTg")]
    [InlineData("2025-01-30", "2027-08-03", "2027-10-02", "26/2026/QĐ-TTg")]
    [InlineData("2025-01-31", "2027-11-02", "2028-01-01", LaterLaw.Decision)]
    [InlineData("2025-02-01", "2027-11-03", "2028-01-02", LaterLaw.Decision)]
    [InlineData("2028-01-01", "2029-10-03", "2029-12-02", LaterLaw.Decision)]
    public void Window_is_that_of_the_newest_instrument_under_which_it_closes(string signed, string opens, string closes, string instrument)
    {
        var window = Later.CertificateFor(Day(signed), 3).Window!;

        Assert.Equal((Day(opens), Day(closes), instrument), (window.Opens, window.Closes, window.Reference.Instrument));
    }

    [Fact]
    public void Window_of_another_unit_is_counted_back_in_it()
    {
        var window = LaterLaw.Book(file => file["certificates"]!["window"] = JsonNode.Parse("""{"opens": {"months": 4}, "closes": {"weeks": 3}}""")).CertificateFor(Day("2028-03-31"), 3).Window!;

        Assert.Equal((Day("2029-11-30"), Day("2030-03-10"), "Decision 9/2028/QĐ-TTg"), (window.Opens, window.Closes, window.Reference.ToString()));
    }

    // Where a dossier came late: the law of the last valid day.
    [Theory]
    [InlineData("2024-12-30", "2028-06-27", "26/2026/QĐ-TTg", "180 days")]
    [InlineData("2024-12-31", "2028-06-28", "26/2026/QĐ-TTg", "180 days")]
    [InlineData("2025-01-01", "2028-03-31", LaterLaw.Decision, "90 days")]
    [InlineData("2025-01-02", "2028-04-01", LaterLaw.Decision, "90 days")]
    public void Extension_is_that_of_the_law_of_the_last_valid_day(string signed, string ends, string instrument, string words)
    {
        var certificate = Later.CertificateFor(Day(signed), 3).File(Day("2027-12-20"));
        var standing = certificate.StandingOn(Day(ends));

        Assert.Equal((Day(ends), CertificateStatus.Extended), (certificate.ExtensionEnds!.Value, standing.Status));
        Assert.Equal(instrument, standing.Reference?.Instrument);
        Assert.Contains(words, standing.Reason.English, StringComparison.Ordinal);
        Assert.Equal(CertificateStatus.Expired, certificate.StatusOn(Day(ends).PlusDays(1)));
    }

    [Fact]
    public void Notice_is_due_in_the_time_of_the_law_that_asks_for_it()
    {
        // Beside the window of the same law, not beside that of another.
        Assert.Equal(Day("2029-12-18"), Later.CertificateFor(Day("2028-01-01"), 3).NoticeDueOn);
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 5", Later.CertificateFor(Day("2028-01-01"), 3).Steps().Single(step => step.Kind == CertificateStepKind.NoticeDue).Reference?.ToString());
        Assert.Null(Later.CertificateFor(Day("2025-01-30"), 3).NoticeDueOn);
        Assert.Equal(Day("2028-01-17"), Later.CertificateFor(Day("2025-01-31"), 3).NoticeDueOn);
        Assert.Equal(Day("2026-05-03"), Later.CertificateFor(Day("2023-06-02"), 3).NoticeDueOn);
    }

    // That of 148 is due until it ceases, so long after the first day of 26/2026 as that says.
    [Theory]
    [InlineData(60, "2026-07-21")]
    [InlineData(10, "2026-06-01")]
    [InlineData(0, "2026-05-21")]
    public void Notice_ends_with_the_law_that_asks_for_it(int days, string last)
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file =>
        {
            if (days == 0) file["transition"]!.AsObject().Remove("ceases");
            else file["transition"]!["ceases"]!["after"]!["days"] = days;
        });
        var signed = Day(last).PlusDays(30).PlusMonths(-36);

        Assert.Equal(Day(last), book.CertificateFor(signed, 3).NoticeDueOn);
        Assert.Null(book.CertificateFor(signed.PlusDays(1), 3).NoticeDueOn);
    }

    // What an amendment changes ends with the day before it: only what a decision replaces goes on until it ceases.
    [Theory]
    [InlineData("2026-07-14", "2029-06-30")] // 2 weeks before 14 July 2029
    [InlineData("2026-07-15", null)] // 2 weeks before would be the first day of the amendment, 4 weeks before its time
    [InlineData("2026-07-28", null)]
    [InlineData("2026-07-29", "2029-07-01")] // 4 weeks before
    public void Notice_that_an_amendment_changes_is_due_until_the_day_before_it(string signed, string? expected)
    {
        var book = Later.With(RuleFiles.Amendment("5/2029/QĐ-TTg", "2029-07-01", LaterLaw.Decision, """{"certificates": {"notice": {"before": {"weeks": 4}, "at": {"article": "1"}}}}"""));

        Assert.Equal(DayOrNull(expected), book.CertificateFor(Day(signed), 3).NoticeDueOn);
    }

    [Fact]
    public void Terms_for_authorities_go_by_the_law_of_the_day()
    {
        Assert.Equal((Day("2028-02-14"), "26/2026/QĐ-TTg"), Due(Later.ReEvaluationDue(Day("2027-12-31"))));
        // 1 January 2028 is a Saturday: of that year only weekends and fixed days off are known.
        Assert.Equal((Day("2028-01-28"), LaterLaw.Decision), Due(Later.ReEvaluationDue(Day("2028-01-01"))));
        Assert.Equal((Day("2028-01-17"), "26/2026/QĐ-TTg"), Due(Later.WithdrawalDue(Day("2027-12-31"))));
        Assert.Equal((Day("2028-01-11"), LaterLaw.Decision), Due(Later.WithdrawalDue(Day("2028-01-01"))));

        static (LocalDate, string) Due(DeadlineOutcome outcome) => (Assert.IsType<DeadlineSet>(outcome).Deadline!.Effective, outcome.Reference!.Instrument);
    }

    [Fact]
    public void Result_of_a_dossier_of_before_a_law_with_a_term_is_due_by_its_transition()
    {
        // 26/2026 without a term of its own: what was filed under it is bound by the transition of 2028, if it was still open then.
        var book = RuleFiles.Book(RuleFiles.Of26, file => file["certificates"]!.AsObject().Remove("reEvaluation")).With(LaterLaw.File());
        var certificate = book.CertificateFor(Day("2025-02-15"), 3).File(Day("2027-12-20"));

        Assert.Equal(Day("2028-02-15"), certificate.ResultDue()?.Effective);
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 21", certificate.ResultDue()?.Reference.ToString());
        Assert.Null(certificate.Conclude(Day("2027-12-31")).ResultDue());
        Assert.NotNull(certificate.Conclude(Day("2028-01-01")).ResultDue());
        Assert.Equal(Day("2028-02-03"), Later.CertificateFor(Day("2025-02-15"), 3).File(Day("2027-12-20")).ResultDue()?.Effective);
        Assert.Null(book.With(LaterLaw.File(file => file.AsObject().Remove("transition"))).CertificateFor(Day("2025-02-15"), 3).File(Day("2027-12-20")).ResultDue());

        // A dossier of its first day was filed under it and not before it.
        var without = RuleFiles.Book(RuleFiles.Of26, file => file["certificates"]!.AsObject().Remove("reEvaluation"));
        Assert.Equal(Day("2026-06-22"), without.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-05-21")).ResultDue()?.Effective);
        Assert.Null(without.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-05-22")).ResultDue());
    }

    // 26/2026 that says nothing of open re-evaluations leaves them to the law after it; no law here has a window, so that every dossier counts.
    [Fact]
    public void Result_of_a_dossier_that_one_transition_passes_over_is_due_by_the_next()
    {
        var certificate = RuleBook.Default.With(
            RuleFiles.Load(RuleFiles.Of26, file =>
            {
                file["transition"]!["pending"]!.AsObject().Remove("reEvaluation");
                file["certificates"]!.AsObject().Remove("window");
            }),
            LaterLaw.File(file => file["certificates"]!.AsObject().Remove("window"))).CertificateFor(Day("2025-02-15"), 3).File(Day("2026-05-01"));

        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 21", certificate.ResultDue()?.Reference.ToString());
    }

    [Fact]
    public void Withdrawal_goes_by_the_law_of_its_day()
    {
        var before = Assert.IsType<WithdrawalRule>(Later.WithdrawalFor(WithdrawalGround.MisuseOfMark, 3, Day("2027-12-31")));
        Assert.Equal(("26/2026/QĐ-TTg", "provincial-chair", Term.Days(15)), (before.GroundReference!.Instrument, before.Authority?.Key, before.Term));

        var listed = Assert.IsType<WithdrawalRule>(Later.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01")));
        Assert.Equal(("Decision 9/2028/QĐ-TTg, Article 7, clause 2", "commune-chair", Term.Days(10)), (listed.GroundReference?.ToString(), listed.Authority?.Key, listed.Term));
        Assert.Equal("Chair of the commune", listed.Authority?.Labels.English);
        Assert.Contains("9/2028/QĐ-TTg lays down", listed.Reason.English, StringComparison.Ordinal);

        var unlisted = Assert.IsType<WithdrawalRule>(Later.WithdrawalFor(WithdrawalGround.MisuseOfMark, 4, Day("2028-01-01")));
        Assert.Equal((null, null), (unlisted.GroundReference, unlisted.Authority));
        Assert.Contains("does not list", unlisted.Reason.English, StringComparison.Ordinal);

        var withdrawn = Later.CertificateFor(Day("2027-01-01"), 3).Withdraw(new Withdrawal(Day("2028-01-01"), WithdrawalGround.BreachOfLaw));
        Assert.Equal("Decision 9/2028/QĐ-TTg, Article 7, clause 2", withdrawn.StandingOn(Day("2028-01-01")).Reference?.ToString());
    }

    [Fact]
    public void Amendment_carries_only_what_it_changes()
    {
        var certificate = Amended.CertificateFor(Day("2027-07-01"), 3);

        Assert.Equal(("26/2026/QĐ-TTg", Day("2029-07-05"), Day("2029-09-03")), (certificate.Window!.Reference.Instrument, certificate.Window.Opens, certificate.Window.Closes));
        Assert.Equal("26/2026/QĐ-TTg", certificate.Instrument.Number);
        Assert.Equal(Day("2030-06-30"), certificate.File(Day("2029-12-01")).ExtensionEnds);
        Assert.Equal(RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2027-07-01")), Amended.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2027-07-01")));

        var longer = RuleBook.Default.With(LaterLaw.Amendment(""" "transition": {"extension": {"most": {"months": 9}}} """));
        Assert.Equal(Day("2027-12-27"), longer.CertificateFor(Day("2024-06-30"), 3).File(Day("2027-06-29")).ExtensionEnds);
        Assert.Equal(Day("2028-04-01"), longer.CertificateFor(Day("2024-07-01"), 3).File(Day("2027-06-29")).ExtensionEnds);
        Assert.Equal("Decision 5/2027/QĐ-TTg", longer.CertificateFor(Day("2024-07-01"), 3).File(Day("2027-06-29")).StandingOn(Day("2027-07-02")).Reference?.ToString());
    }

    [Fact]
    public void Amendment_that_ends_the_block_leaves_nothing_known()
    {
        var book = RuleBook.Default.With(LaterLaw.Amendment(""" "certificates": null """));

        Assert.Equal(Day("2030-06-30"), book.CertificateFor(Day("2027-06-30"), 3).LastValidDay);
        Assert.Null(book.CertificateFor(Day("2027-07-01"), 3).LastValidDay);
        Assert.Equal("26/2026/QĐ-TTg", Assert.IsType<DeadlineNotKnown>(book.ReEvaluationDue(Day("2027-07-01"))).Instrument.Number);
    }

    [Fact]
    public void Without_certificates_the_term_is_not_known_and_never_the_older_one()
    {
        Assert.Equal(Day("2030-12-31"), Silent.CertificateFor(Day("2027-12-31"), 3).LastValidDay);
        var certificate = Silent.CertificateFor(Day("2028-01-01"), 3, validFrom: Day("2028-01-10"));

        Assert.Equal((null, null, null, null, null), (certificate.LastValidDay, certificate.Term, certificate.Window, certificate.NoticeDueOn, certificate.ExtensionEnds));
        Assert.Equal([new(null, Day("2028-01-09"), CertificateStatus.NotYetValid), new(Day("2028-01-10"), null, CertificateStatus.NotKnown)], certificate.Periods);
        Assert.False(certificate.IsInForceOn(Day("2028-01-10")));
        var standing = certificate.StandingOn(Day("2028-01-10"));
        Assert.Equal((null, null, "Decision 9/2028/QĐ-TTg"), (standing.StarsInForce, standing.Next, standing.Reference?.ToString()));
        Assert.Contains(LaterLaw.Decision, standing.Reason.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("9/2028/QĐ-TTg does not say", standing.Reason.English, StringComparison.Ordinal);
        Assert.Equal(CertificateStatus.Withdrawn, certificate.Withdraw(new Withdrawal(Day("2028-02-01"), WithdrawalGround.BreachOfLaw)).StatusOn(Day("2028-02-01")));
        Assert.Null(certificate.Withdraw(new Withdrawal(Day("2028-02-01"), WithdrawalGround.BreachOfLaw)).StandingOn(Day("2028-02-01")).Reference);
        Assert.Equal([CertificateStepKind.Signed, CertificateStepKind.ValidFrom, CertificateStepKind.Filed], certificate.File(Day("2040-01-01")).Steps().Select(step => step.Kind));
        Assert.Equal(CertificateStatus.NotKnown, certificate.File(Day("2040-01-01")).StatusOn(Day("2050-01-01")));
        Assert.Equal("$.filed", Assert.Throws<InvalidEntryException>(() => certificate.File(Day("9991-01-01"))).Entry);

        Assert.Equal(LaterLaw.Decision, Assert.IsType<DeadlineNotKnown>(Silent.ReEvaluationDue(Day("2028-01-01"))).Instrument.Number);
        Assert.IsType<DeadlineSet>(Silent.ReEvaluationDue(Day("2027-12-31")));
        Assert.Equal(LaterLaw.Decision, Assert.IsType<DeadlineNotKnown>(Silent.WithdrawalDue(Day("2028-01-01"))).Instrument.Number);
        Assert.IsType<DeadlineSet>(Silent.WithdrawalDue(Day("2027-12-31")));
        Assert.Equal(LaterLaw.Decision, Assert.IsType<WithdrawalNotKnown>(Silent.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01"))).Instrument.Number);
        Assert.IsType<WithdrawalRule>(Silent.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2027-12-31")));
    }

    [Fact]
    public void Without_certificates_the_window_of_one_that_runs_is_not_known_from_that_day()
    {
        // It would close on 2028-01-01 under 26/2026: known until then, and not from then on.
        var certificate = Silent.CertificateFor(Day("2025-04-30"), 4);
        Assert.Null(certificate.Window);
        Assert.Equal(
            [
                new(null, Day("2025-04-29"), CertificateStatus.NotYetValid),
                new(Day("2025-04-30"), Day("2027-11-01"), CertificateStatus.Valid),
                new(Day("2027-11-02"), Day("2027-12-31"), CertificateStatus.RenewalOpen),
                new(Day("2028-01-01"), Day("2028-04-30"), CertificateStatus.NotKnown),
                new(Day("2028-05-01"), null, CertificateStatus.Expired),
            ],
            certificate.Periods);
        var standing = certificate.StandingOn(Day("2028-01-01"));
        Assert.Equal((4, null, "Decision 9/2028/QĐ-TTg"), (standing.StarsInForce, standing.Next, standing.Reference?.ToString()));
        Assert.Contains("9/2028/QĐ-TTg does not say when", standing.Reason.English, StringComparison.Ordinal);

        // Whether a dossier came in time is not known, and so whether it extends, for as long as it could.
        var filed = certificate.File(Day("2028-03-01"));
        Assert.Equal((null, null), (filed.FiledLate, filed.ExtensionEnds));
        Assert.Equal(CertificateStatus.NotKnown, filed.StatusOn(Day("2028-07-29")));
        Assert.Equal(CertificateStatus.Expired, filed.StatusOn(Day("2028-07-30")));
        Assert.Equal(CertificateStatus.Expired, filed.Conclude(Day("2028-06-01")).StatusOn(Day("2028-06-01")));
        Assert.False(filed.IsInForceOn(Day("2028-05-01")));
        Assert.Equal(
            [(Day("2028-01-01"), Day("2028-07-29"), CertificateStatus.NotKnown), (Day("2028-07-30"), null, CertificateStatus.Expired)],
            filed.Periods.Skip(3).Select(period => (period.From!.Value, period.Through, period.Status)));
        Assert.Equal(
            [(Day("2028-01-01"), Day("2028-05-31"), CertificateStatus.NotKnown), (Day("2028-06-01"), null, CertificateStatus.Expired)],
            filed.Conclude(Day("2028-06-01")).Periods.Skip(3).Select(period => (period.From!.Value, period.Through, period.Status)));

        // To its last valid day it is in force all the same; after it even that is not known.
        Assert.Equal((true, true), (filed.IsInForceOn(Day("2028-04-30")), filed.MayUseMarkOn(Day("2028-04-30"))));
        Assert.Null(filed.MayUseMarkOn(Day("2028-05-01")));
        Assert.False(filed.MayUseMarkOn(Day("2028-07-30")));

        // The window is open, and by when to file is not known.
        var open = certificate.StandingOn(Day("2027-12-31"));
        Assert.Equal((CertificateStatus.RenewalOpen, null), (open.Status, open.Next));

        // One day earlier the window of 26/2026 has closed in its own time.
        Assert.Equal(CertificateStatus.WindowMissed, Silent.CertificateFor(Day("2025-04-29"), 4).StatusOn(Day("2028-01-01")));
    }

    [Fact]
    public void Without_a_transition_whether_a_late_dossier_extends_is_not_known()
    {
        var book = LaterLaw.Without("transition");
        var certificate = book.CertificateFor(Day("2025-01-01"), 3).File(Day("2027-12-20"));

        Assert.Equal((Day("2028-01-01"), null, null), (certificate.LastValidDay, certificate.FiledLate, certificate.ExtensionEnds));
        Assert.Equal(CertificateStatus.WindowMissed, certificate.StatusOn(Day("2028-01-01")));
        Assert.Equal(CertificateStatus.NotKnown, certificate.StatusOn(Day("2028-01-02")));
        Assert.Contains("9/2028/QĐ-TTg does not say whether", certificate.StandingOn(Day("2028-01-02")).Reason.English, StringComparison.Ordinal);
        Assert.Equal(CertificateStatus.Expired, certificate.Conclude(Day("2028-02-01")).StatusOn(Day("2028-02-01")));
        Assert.Equal(CertificateStatus.Expired, book.CertificateFor(Day("2025-01-01"), 3).StatusOn(Day("2028-01-02")));
        Assert.Equal(Day("2028-06-28"), book.CertificateFor(Day("2024-12-31"), 3).File(Day("2027-12-20")).ExtensionEnds);

        // Beside a window that is not known: up to the last valid day that is the reason, after it the extension.
        var neither = LaterLaw.Book(file =>
        {
            file.AsObject().Remove("transition");
            file.AsObject().Remove("certificates");
        }).CertificateFor(Day("2025-04-30"), 4).File(Day("2028-03-01"));
        Assert.Equal((Day("2028-04-30"), CertificateStatus.NotKnown, CertificateStatus.NotKnown), (neither.LastValidDay, neither.StatusOn(Day("2028-04-30")), neither.StatusOn(Day("2028-05-01"))));
        Assert.Contains("9/2028/QĐ-TTg does not say when", neither.StandingOn(Day("2028-04-30")).Reason.English, StringComparison.Ordinal);
        Assert.Contains("9/2028/QĐ-TTg does not say whether", neither.StandingOn(Day("2028-05-01")).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Law_that_extends_none_leaves_no_doubt_after_the_end_though_the_window_is_not_known()
    {
        var certificate = LaterLaw.Book(file =>
        {
            file["transition"] = new JsonObject();
            file.AsObject().Remove("certificates");
        }).CertificateFor(Day("2025-04-30"), 4).File(Day("2028-03-01"));

        Assert.Equal(CertificateStatus.NotKnown, certificate.StatusOn(Day("2028-04-30")));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusOn(Day("2028-05-01")));
    }

    [Fact]
    public void What_a_block_that_stands_leaves_out_the_law_does_not_give()
    {
        var bare = LaterLaw.Book(file =>
        {
            file["transition"] = new JsonObject();
            file["certificates"] = JsonNode.Parse("""{"term": {"length": {"months": 24}}}""");
        });
        var certificate = bare.CertificateFor(Day("2028-01-01"), 3).File(Day("2029-12-01"));

        Assert.Equal((null, null, null), (certificate.Window, certificate.NoticeDueOn, certificate.ExtensionEnds));
        Assert.Equal(CertificateStatus.Valid, certificate.StatusOn(Day("2030-01-01")));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusOn(Day("2030-01-02")));
        Assert.Equal("Decision 9/2028/QĐ-TTg", certificate.StandingOn(Day("2030-01-02")).Reference?.ToString());
        Assert.Equal(LaterLaw.Decision, Assert.IsType<NoDeadline>(bare.ReEvaluationDue(Day("2028-01-01"))).Instrument?.Number);
        Assert.Equal(LaterLaw.Decision, Assert.IsType<NoWithdrawalRule>(bare.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01"))).Instrument?.Number);
        Assert.Null(certificate.ResultDue());

        // The window of 26/2026 ends where a law without one begins; one that closed before stays.
        Assert.Null(bare.CertificateFor(Day("2025-04-30"), 3).Window);
        Assert.Equal(Day("2027-12-31"), bare.CertificateFor(Day("2025-04-29"), 3).Window?.Closes);

        // The term alone is not taken for none.
        Assert.Equal(CertificateStatus.NotKnown, LaterLaw.Book(file => file["certificates"]!.AsObject().Remove("term")).CertificateFor(Day("2028-01-01"), 3).StatusOn(Day("2028-01-01")));
    }

    [Fact]
    public void History_of_a_term_that_is_not_known_refuses_nothing_that_may_be()
    {
        var history = Silent.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2028-01-01"), 3));

        Assert.Null(history.StarsOn(Day("2028-06-01")));
        Assert.Equal(2, history.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2032-01-01"), 3)).Certificates.Count);
        Assert.Equal(4, history.Record(new EvaluationResult(DossierKind.Upgrade, Day("2029-01-01"), 4)).Certificates[^1].Stars);
    }

    [Theory]
    [InlineData("2027-12-31", "2030-12-31", ProductStatus.Valid)]
    [InlineData("2028-01-01", null, ProductStatus.NotKnown)]
    public void Portfolio_counts_what_is_not_known_apart(string rated, string? last, ProductStatus status)
    {
        var portfolio = Silent.PortfolioOf([new Product("D", "P")], [ProductEvent.Recognised("D", Day(rated), 4)]);
        var counts = portfolio.Snapshot(Day("2030-01-01")).Counts();

        Assert.Equal((status, DayOrNull(last)), (portfolio.Standing("D", Day("2030-01-01")).Status, portfolio.Standing("D", Day("2030-01-01")).LastValidDay));
        Assert.Equal(new StarCounts(0, 1, 0), counts.EverRecognised);
        Assert.Equal(status == ProductStatus.NotKnown ? new StarCounts(0, 1, 0) : default, counts.NotKnown);
        Assert.Equal(counts, portfolio.Index().At(Day("2030-01-01")));
    }

    [Theory]
    [InlineData("2026-06-30", "2029-06-30")]
    [InlineData("2027-12-31", "2030-12-31")]
    [InlineData("2028-01-01", "2030-01-01")]
    [InlineData("2018-01-01", "2021-01-01")] // before the first rules: by the first of them
    public void Portfolio_takes_the_term_of_the_day_of_the_rating(string rated, string last)
    {
        var portfolio = Later.PortfolioOf([new Product("D", "P")], [ProductEvent.Recognised("D", Day(rated), 3)]);

        Assert.Equal(Day(last), portfolio.Standing("D", Day(rated)).LastValidDay);
        Assert.Equal(ProductStatus.Valid, portfolio.Standing("D", Day(last)).Status);
        Assert.Equal(ProductStatus.Expired, portfolio.Standing("D", Day(last).PlusDays(1)).Status);
        var fold = Later.NewPortfolioFold(Day(last));
        fold.Add(new Product("D", "P"));
        fold.Add(ProductEvent.Recognised("D", Day(rated), 3));
        Assert.Equal(1, fold.ToSnapshot().Counts().Valid.Three);
    }

    [Fact]
    public void Book_whose_instruments_say_nothing_refuses_a_certificate()
    {
        var book = RuleBook.Default.With(RuleFiles.Load(RuleFiles.Of1048, Bare), RuleFiles.Load(RuleFiles.Of148, Bare), RuleFiles.Load(RuleFiles.Of26, Bare));

        Assert.Equal("$.signed", Assert.Throws<InvalidEntryException>(() => book.CertificateFor(Day("2028-01-01"), 3)).Entry);
        var none = Assert.IsType<NoWithdrawalRule>(book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01")));
        Assert.Equal((null, Day("2026-11-26")), (none.Instrument, none.CheckedOn));
        Assert.Null(book.PortfolioOf([new Product("D", "P")], [ProductEvent.Recognised("D", Day("2028-01-01"), 3)]).Standing("D", Day("2028-01-01")).LastValidDay);

        // A book that begins later refuses what was signed before.
        var first = Assert.Throws<InvalidEntryException>(() => RuleFiles.Book(RuleFiles.Of1048, Bare).CertificateFor(Day("2023-02-23"), 3));
        Assert.Contains("2023-02-24", first.Problem.English, StringComparison.Ordinal);

        static void Bare(JsonNode file) => file.AsObject().Remove("certificates");
    }

    // Signed under 148 with a window of 26/2026, both checked on 2026-11-26.
    [Theory]
    [InlineData("2026-11-26", null)]
    [InlineData("2026-11-27", "2026-11-26")]
    public void CheckedOn_is_told_where_the_asked_day_lies_after_it(string on, string? expected)
    {
        Assert.Equal(DayOrNull(expected), RuleBook.Default.CertificateFor(Day("2024-06-30"), 3).StandingOn(Day(on)).CheckedOn);
        using var answer = JsonDocument.Parse(OcopJson.Write(RuleBook.Default.Answer(new CertificateQuestion { Signed = Day("2024-06-30"), Stars = 3, On = Day(on) })));
        Assert.Equal(expected, answer.RootElement.GetProperty("checkedOn").GetString());
    }

    [Fact]
    public void CheckedOn_is_the_earliest_of_the_instruments_that_the_answer_rests_on()
    {
        var newer = RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["checkedOn"] = "2027-02-01");
        var book = RuleBook.Default.With(newer);

        // Signed under 26/2026 it rests on that alone; signed under 148 on both.
        Assert.Null(book.CertificateFor(Day("2026-05-22"), 3).StandingOn(Day("2027-02-01")).CheckedOn);
        Assert.Equal(Day("2027-02-01"), book.CertificateFor(Day("2026-05-22"), 3).StandingOn(Day("2027-02-02")).CheckedOn);
        Assert.Equal(Day("2026-11-26"), book.CertificateFor(Day("2026-05-21"), 3).StandingOn(Day("2027-02-01")).CheckedOn);

        // Amendments count where they are in force on the asked day.
        Assert.Equal(Day("2027-02-01"), book.With(LaterLaw.Amendment(Shorter)).CertificateFor(Day("2027-07-01"), 3).StandingOn(Day("2027-07-01")).CheckedOn);
        var checkedLater = RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["checkedOn"] = "2027-08-01");
        Assert.Equal(Day("2027-06-20"), RuleBook.Default.With(checkedLater, LaterLaw.Amendment(Shorter)).CertificateFor(Day("2027-07-01"), 3).StandingOn(Day("2027-07-01")).CheckedOn);
        Assert.Null(RuleBook.Default.With(checkedLater, LaterLaw.Amendment(Shorter)).CertificateFor(Day("2027-06-30"), 3).StandingOn(Day("2027-06-30")).CheckedOn);
    }

    private static readonly string[] AllButTheLast = [RuleFiles.Of1048, RuleFiles.Of148, RuleFiles.Of26];

    // An instrument that speaks of certificates, or of what becomes of those of before, is what the answer rests on from its first day: alone in the book it is.
    [Theory]
    [InlineData("certificates")]
    [InlineData("transition")]
    [InlineData("certificates transition")]
    public void CheckedOn_of_a_snapshot_counts_what_is_in_force_on_its_day(string blocks)
    {
        var book = RuleBook.Default.With(
        [
            .. AllButTheLast.Select(key => RuleFiles.Load(key, file => Keep(file, string.Empty))),
            LaterLaw.File(file => Keep(file, blocks)),
        ]);

        Assert.Null(book.NewPortfolioFold(Day("2027-12-31")).ToSnapshot().CheckedOn);
        Assert.Equal(Day("2027-12-15"), book.NewPortfolioFold(Day("2028-01-01")).ToSnapshot().CheckedOn);

        static void Keep(JsonNode file, string blocks)
        {
            foreach (var block in new[] { "certificates", "transition" }.Except(blocks.Split(' '))) file.AsObject().Remove(block);
        }
    }

    [Fact]
    public void CheckedOn_of_a_law_without_a_rule_on_withdrawal_is_told_too()
    {
        var bare = LaterLaw.Book(file => file["certificates"]!.AsObject().Remove("withdrawal"));

        Assert.Equal(Day("2027-12-15"), Assert.IsType<NoWithdrawalRule>(bare.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01"))).CheckedOn);
    }

    // The instrument of the signing, though an amendment of it sets the term and another one names who certifies.
    [Fact]
    public void CheckedOn_counts_the_instrument_of_the_signing_beside_the_amendment_that_sets_the_term()
    {
        var book = RuleBook.Default.With(
            RuleFiles.Load(RuleFiles.Of148, file => file["instrument"]!["checkedOn"] = "2024-01-01"),
            RuleFiles.Amendment("5/2025/QĐ-TTg", "2025-01-01", RuleFiles.Of148, "{" + Shorter + "}"));

        Assert.Equal("Decision 5/2025/QĐ-TTg, Article 1", book.CertificateFor(Day("2025-08-01"), 3).StandingOn(Day("2026-06-01")).Reference?.ToString());
        Assert.Equal(Day("2024-01-01"), book.CertificateFor(Day("2025-08-01"), 3).StandingOn(Day("2026-06-01")).CheckedOn);
        Assert.Null(book.CertificateFor(Day("2026-05-22"), 3).StandingOn(Day("2026-06-01")).CheckedOn);
    }

    // An amendment that is replaced holds for what was signed in its time.
    [Fact]
    public void CheckedOn_counts_the_amendment_that_set_the_term_when_it_holds_no_longer()
    {
        var book = RuleBook.Default.With(
            RuleFiles.Amendment("5/2025/QĐ-TTg", "2025-01-01", RuleFiles.Of148, "{" + Shorter + "}"),
            FutureLaw.Instrument("6/2025/QĐ-TTg", "2025-10-01", "\"quotas\": {\"shares\": {}}", """, "replaces": ["5/2025/QĐ-TTg"]"""));

        // In the window, of which 26/2026 is cited.
        var standing = book.CertificateFor(Day("2025-08-01"), 3).StandingOn(Day("2027-09-15"));
        Assert.Equal((CertificateStatus.RenewalOpen, "26/2026/QĐ-TTg"), (standing.Status, standing.Reference?.Instrument));
        Assert.Equal(Day("2025-01-01"), standing.CheckedOn);
        Assert.Equal(Day("2026-11-26"), book.CertificateFor(Day("2025-10-01"), 3).StandingOn(Day("2027-09-15")).CheckedOn);
    }

    [Theory]
    [InlineData("2024-05-31", null)]
    [InlineData("2024-06-01", "2025-01-01")]
    public void CheckedOn_counts_the_instrument_that_names_who_certifies(string signed, string? expected)
    {
        var decree = RuleFiles.Load("""
            {
              "formatVersion": 2,
              "dataVersion": "2025-01-01.1",
              "instrument": {"number": "7/2024/NĐ-CP", "kind": "decree", "issued": "2024-06-01", "inForce": "2024-06-01", "checkedOn": "2025-01-01"},
              "names": {"bodies": {"province": {"vi": "tỉnh", "en": "province"}}},
              "certification": {"3": {"by": "province"}, "4": {"by": "province"}, "5": {"by": "province"}}
            }
            """);

        Assert.Equal(DayOrNull(expected), RuleBook.Default.With(decree).CertificateFor(Day(signed), 3).StandingOn(Day("2026-06-01")).CheckedOn);
    }

    // Signed under 148, with all dates by the law of 2028: of 26/2026 only the ground of a withdrawal in its time is left.
    [Fact]
    public void CheckedOn_counts_the_instrument_of_the_ground()
    {
        var certificate = RuleBook.Default.With(RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["checkedOn"] = "2026-06-01"), LaterLaw.File()).CertificateFor(Day("2026-05-21"), 3);

        Assert.Equal(Day("2026-11-26"), certificate.StandingOn(Day("2028-06-01")).CheckedOn);
        Assert.Equal(Day("2026-06-01"), certificate.Withdraw(new Withdrawal(Day("2027-01-01"), WithdrawalGround.BreachOfLaw)).StandingOn(Day("2028-06-01")).CheckedOn);
    }

    [Fact]
    public void Wire_says_notKnown_and_no_last_day()
    {
        using var answer = JsonDocument.Parse(OcopJson.Write(Silent.Answer(new CertificateQuestion { Signed = Day("2028-01-01"), Stars = 3, On = Day("2028-06-01") })));

        Assert.Equal("notKnown", answer.RootElement.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("lastValidDay").ValueKind);
        Assert.Equal("Decision 9/2028/QĐ-TTg", answer.RootElement.GetProperty("steps")[1].GetProperty("citation").GetString());
    }

    // A term that is long is no reason to leave the calendar.
    [Fact]
    public void Certificate_that_would_leave_the_calendar_is_refused()
    {
        var book = LaterLaw.Book(file => file["certificates"]!["term"]!["length"] = new JsonObject { ["years"] = 100 });

        Assert.Equal("$.signed", Assert.Throws<InvalidEntryException>(() => book.CertificateFor(Day("9950-01-01"), 3)).Entry);
        Assert.NotEmpty(book.CertificateFor(Day("9890-12-31"), 3).File(Day("9990-12-31")).Steps());
        Assert.NotEmpty(book.CertificateFor(Day("9890-12-31"), 3).File(Day("9990-12-31")).Periods);

        // The review and the extension come on top of the term: 100 and 50 years after 9850 there is no calendar.
        var longer = LaterLaw.Book(file =>
        {
            Put(file, "certificates.term.length", """{"years": 100}""");
            Put(file, "certificates.reEvaluation.within", """{"years": 30}""");
            Put(file, "transition.extension.most", """{"years": 50}""");
        });
        Assert.Equal("$.signed", Assert.Throws<InvalidEntryException>(() => longer.CertificateFor(Day("9850-01-01"), 3)).Entry);
        Assert.NotEmpty(longer.CertificateFor(Day("9800-12-31"), 3).File(Day("9900-12-31")).Steps());
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "certificates.term.length", """{"workingDays": 700}""", "$.certificates.term.length: in working days" },
        { "certificates.term.length", """{"months": 0}""", "$.certificates.term.length.months: " },
        { "certificates.term.length", """{"months": 24, "days": 1}""", "$.certificates.term.length: " },
        { "certificates.term.length", """{"years": 101}""", "$.certificates.term.length: too long" },
        { "certificates.term.length", """{}""", "$.certificates.term.length: " },
        { "certificates.term", """{"at": {"article": "3"}}""", "$.certificates.term.length: missing" },
        { "certificates.term", """{"length": {"months": 24}, "from": "signing"}""", "$.certificates.term.from: unknown" },
        { "certificates.window.opens", """{"days": 29}""", "$.certificates.window.opens: the window would open after it closes" },
        { "certificates.window.opens", """{"months": 1}""", "$.certificates.window.opens: the window would open after it closes" }, // February has no 30 days
        { "certificates.window.closes", """{"workingDays": 30}""", "$.certificates.window.closes: in working days" },
        { "certificates.window", """{"opens": {"days": 90}}""", "$.certificates.window.closes: missing" },
        { "certificates.window", "90", "$.certificates.window: " },
        { "certificates.notice.before", """{"workingDays": 5}""", "$.certificates.notice.before: in working days" },
        { "certificates.reEvaluation", """{"within": "soon"}""", "$.certificates.reEvaluation.within: " },
        { "certificates.withdrawal.by", """{"3": "mayor"}""", "$.certificates.withdrawal.by.3: 'mayor' is not named; expected one of" },
        { "certificates.withdrawal.by", """{"6": "minister"}""", "$.certificates.withdrawal.by.6: " },
        { "certificates.withdrawal.grounds", """{"weather": {}}""", "$.certificates.withdrawal.grounds.weather: " },
        { "certificates.withdrawal.authorities", """{"minister": {"vi": "Bộ trưởng"}, "commune-chair": {"vi": "Chủ tịch", "en": "Chair"}}""", "$.certificates.withdrawal.authorities.minister.en: missing" },
        { "transition.extension.most", """{"years": 200}""", "$.transition.extension.most: too long" },
        { "transition.extension", """{"most": null}""", "$.transition.extension.most: null" },
        { "transition.pending", """{"renewal": {}}""", "$.transition.pending.renewal: " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faulty_block_is_refused_by_its_entry(string path, string json, string problem)
    {
        var exception = RuleFaults.Thrown(() => LaterLaw.Book(file => Put(file, path, json)));

        Assert.StartsWith(problem, exception.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_a_block_are_told_together_and_those_of_an_amendment_too()
    {
        var exception = RuleFaults.Thrown(() => LaterLaw.Book(file =>
        {
            Put(file, "certificates.window.opens", """{"days": 1}""");
            Put(file, "certificates.withdrawal.by", """{"4": "a", "5": "b"}""");
        }));
        Assert.Equal(3, exception.Problems.Count);

        Assert.StartsWith("$.certificates.window.opens: ", RuleFaults.Thrown(() => RuleBook.Default.With(LaterLaw.Amendment(""" "certificates": {"window": {"opens": {"days": 100}}} """))).Message, StringComparison.Ordinal);
        Assert.NotNull(RuleBook.Default.With(LaterLaw.Amendment(""" "certificates": {"window": {"opens": {"days": 120}}} """)));
    }

    internal static void Put(JsonNode file, string path, string json)
    {
        var members = path.Split('.');
        var owner = members[..^1].Aggregate(file, (node, member) => node[member]!);
        owner[members[^1]] = JsonNode.Parse(json);
    }
}
