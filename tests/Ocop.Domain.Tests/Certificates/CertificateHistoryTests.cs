using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateHistoryTests
{
    private static readonly CertificateHistory ThreeStars = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 3, decisionNumber: "12/QĐ-UBND"));

    [Fact]
    public void Record_first_evaluation_gives_a_certificate()
    {
        Assert.Null(ThreeStars.CurrentOn(Day("2024-01-30")));
        Assert.Null(ThreeStars.StarsOn(Day("2024-01-30")));
        Assert.Equal(3, ThreeStars.StarsOn(Day("2024-01-31")));
        Assert.Equal("12/QĐ-UBND", ThreeStars.CurrentOn(Day("2024-01-31"))!.DecisionNumber);
        Assert.Null(ThreeStars.StarsOn(Day("2027-02-01")));
    }

    [Fact]
    public void Record_fewer_than_3_stars_gives_none()
    {
        var history = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 2));

        Assert.Empty(history.Certificates);
        Assert.Single(history.Results);
    }

    [Fact]
    public void Record_upgrade_replaces_the_old_certificate_from_its_own_start()
    {
        var history = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4, validFrom: Day("2025-04-01")));

        Assert.Equal(3, history.StarsOn(Day("2025-03-31")));
        Assert.Equal(4, history.StarsOn(Day("2025-04-01")));
        Assert.Equal(4, history.StarsOn(Day("2028-04-01")));
        Assert.Null(history.StarsOn(Day("2028-04-02")));
        Assert.Equal(2, history.Certificates.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2)]
    public void Record_refused_upgrade_leaves_the_old_certificate_running(int stars)
    {
        var history = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), stars));

        Assert.Same(ThreeStars.Certificates[0], Assert.Single(history.Certificates));
        Assert.Equal(2, history.Results.Count);
        Assert.Equal(3, history.StarsOn(Day("2027-01-31")));
    }

    [Fact]
    public void Record_reevaluation_with_fewer_stars_lowers_them()
    {
        var four = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 4));
        var history = four.File(Day("2026-09-01")).Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-10-10"), 3, validFrom: Day("2027-02-01")));

        Assert.Equal(4, history.StarsOn(Day("2027-01-31")));
        Assert.Equal(3, history.StarsOn(Day("2027-02-01")));
        Assert.Equal(Day("2026-10-10"), history.Certificates[0].ConcludedOn);
    }

    [Fact]
    public void Record_reevaluation_below_3_stars_gives_none_and_ends_an_extension()
    {
        var filed = ThreeStars.File(Day("2026-12-01"));
        Assert.Equal(3, filed.StarsOn(Day("2027-03-10")));

        var history = filed.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2027-03-10"), 2));
        Assert.Equal(3, history.StarsOn(Day("2027-03-09")));
        Assert.Null(history.StarsOn(Day("2027-03-10")));
        Assert.Single(history.Certificates);
    }

    [Fact]
    public void Record_reevaluation_late_takes_over_from_the_extension()
    {
        var history = ThreeStars.File(Day("2026-12-01")).Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2027-03-10"), 4));

        Assert.Equal(CertificateStatus.Extended, history.CurrentOn(Day("2027-03-09"))!.StatusOn(Day("2027-03-09")));
        Assert.Equal(3, history.StarsOn(Day("2027-03-09")));
        Assert.Equal(4, history.StarsOn(Day("2027-03-10")));
    }

    [Fact]
    public void Withdraw_stops_the_current_certificate_and_the_old_one_does_not_come_back()
    {
        var withdrawal = new Withdrawal(Day("2026-06-10"), WithdrawalGround.BreachOfLaw);
        var history = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4)).Withdraw(withdrawal);

        Assert.Equal(4, history.StarsOn(Day("2026-06-09")));
        Assert.Null(history.StarsOn(Day("2026-06-10")));
        Assert.Same(history, history.Withdraw(withdrawal));
        Refused("$.kind", () => history.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-07-01"), 4)));
        Assert.Equal(3, history.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2026-12-01"), 3)).StarsOn(Day("2026-12-01")));
    }

    [Fact]
    public void Record_again_changes_nothing()
    {
        Assert.Same(ThreeStars, ThreeStars.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 3, decisionNumber: "12/QĐ-UBND")));
        var filed = ThreeStars.File(Day("2026-09-01"));
        Assert.Same(filed, filed.File(Day("2026-09-01")));
    }

    [Fact]
    public void Record_what_cannot_have_happened_is_refused()
    {
        Refused("$.stars", () => ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 6)));
        Refused("$.stars", () => ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 0)));
        Refused("$.decidedOn", () => ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2024-01-31"), 4)));
        Refused("$.kind", () => ThreeStars.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2027-01-31"), 4)));
        Refused("$.kind", () => ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2027-02-01"), 4)));
        Refused("$.kind", () => RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.Upgrade, Day("2027-02-01"), 4)));
        Refused("$.kind", () => RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2027-02-01"), 4)));
        Refused("$.validFrom", () => ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4, validFrom: Day("2025-02-28"))));
        Refused("$.filed", () => RuleBook.Default.NewCertificateHistory().File(Day("2026-09-01")));
        Refused("$.concluded", () => ThreeStars.Conclude(Day("2024-01-30")));
        Refused("$.withdrawn", () => ThreeStars.Withdraw(new Withdrawal(Day("2024-01-30"), WithdrawalGround.BreachOfLaw)));

        var waiting = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4, validFrom: Day("2025-05-01")));
        Refused("$.validFrom", () => waiting.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-02"), 5, validFrom: Day("2025-05-01"))));
        Assert.Equal(4, ThreeStars.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2027-02-01"), 4)).StarsOn(Day("2027-02-01")));
    }

    [Fact]
    public void Record_the_edges_of_stars_and_dates_are_taken()
    {
        var five = RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 5));
        Assert.Equal(5, five.StarsOn(Day("2024-01-31")));
        Assert.Empty(RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 1)).Certificates);

        // A day later is later: for the result, and for the start of its certificate.
        var next = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2024-02-01"), 4));
        Assert.Equal((3, 4), (next.StarsOn(Day("2024-01-31")), next.StarsOn(Day("2024-02-01"))));
        Assert.Equal([Day("2024-01-31"), Day("2024-02-01")], next.Results.Select(result => result.DecidedOn));

        // An upgrade on the last valid day is still one.
        Assert.Equal(4, ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2027-01-31"), 4)).StarsOn(Day("2027-01-31")));

        // A re-evaluation may come after the end.
        Assert.Equal(3, ThreeStars.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2027-02-01"), 3)).StarsOn(Day("2027-02-01")));
    }

    [Fact]
    public void Record_counts_the_new_term_by_the_convention_asked_for()
    {
        var result = new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 3);

        Assert.Equal(Day("2027-01-31"), RuleBook.Default.NewCertificateHistory().Record(result).Certificates[0].LastValidDay);
        Assert.Equal(Day("2027-01-30"), RuleBook.Default.NewCertificateHistory().Record(result, ValidityConvention.Exclusive).Certificates[0].LastValidDay);
    }

    // A result ends the review of dossiers that were filed by its day, once.
    [Fact]
    public void Record_reevaluation_concludes_the_dossiers_before_it()
    {
        var refused = new EvaluationResult(DossierKind.ReEvaluation, Day("2026-11-01"), 2);

        Assert.Null(ThreeStars.Record(refused).Certificates[0].ConcludedOn);
        Assert.Null(ThreeStars.File(Day("2026-11-02")).Record(refused).Certificates[0].ConcludedOn);
        Assert.Equal(Day("2026-11-01"), ThreeStars.File(Day("2026-11-01")).Record(refused).Certificates[0].ConcludedOn);
        Assert.Equal(Day("2026-11-01"), ThreeStars.File(Day("2026-09-01")).File(Day("2026-11-02")).Record(refused).Certificates[0].ConcludedOn);

        var again = ThreeStars.File(Day("2026-09-01")).Record(refused).Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-12-01"), 2));
        Assert.Equal(Day("2026-11-01"), again.Certificates[0].ConcludedOn);
        Assert.Equal(3, again.Results.Count);

        // An upgrade ends no review.
        Assert.Null(ThreeStars.File(Day("2026-09-01")).Record(new EvaluationResult(DossierKind.Upgrade, Day("2026-11-01"), 4)).Certificates[0].ConcludedOn);
    }

    // A dossier that is told after the result is ended by it as one that was told before.
    [Theory]
    [InlineData(DossierKind.ReEvaluation, "2026-10-31", "2026-11-01")]
    [InlineData(DossierKind.ReEvaluation, "2026-11-01", "2026-11-01")]
    [InlineData(DossierKind.ReEvaluation, "2026-11-02", null)]
    [InlineData(DossierKind.Upgrade, "2026-10-31", null)]
    public void File_after_the_result_was_told_concludes_a_dossier_of_before_it(DossierKind kind, string filed, string? concluded)
    {
        var told = ThreeStars.Record(new EvaluationResult(kind, Day("2026-11-01"), 2));

        Assert.Equal(DayOrNull(concluded), told.File(Day(filed)).Certificates[0].ConcludedOn);
    }

    [Fact]
    public void File_of_a_review_that_has_ended_keeps_its_first_end()
    {
        var twice = ThreeStars.File(Day("2026-09-01")).Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-11-01"), 2)).Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-12-01"), 2));
        var filed = twice.File(Day("2026-11-15"));

        Assert.Equal([Day("2026-09-01"), Day("2026-11-15")], filed.Certificates[0].Filings);
        Assert.Equal(Day("2026-11-01"), filed.Certificates[0].ConcludedOn);
    }

    // A result is of the certificate that counts on its day: neither of one that is signed and not yet valid, nor of the one that it gives.
    [Fact]
    public void File_after_the_result_was_told_concludes_the_certificate_that_the_result_is_of()
    {
        var waiting = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4, validFrom: Day("2025-05-01")));
        var before = waiting.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2025-04-30"), 2)).File(Day("2025-04-15"));
        Assert.Equal([Day("2025-04-30"), null], before.Certificates.Select(certificate => certificate.ConcludedOn));

        var from = waiting.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2025-05-01"), 2)).File(Day("2025-05-01"));
        Assert.Equal([null, Day("2025-05-01")], from.Certificates.Select(certificate => certificate.ConcludedOn));

        var granted = ThreeStars.Record(new EvaluationResult(DossierKind.ReEvaluation, Day("2026-11-01"), 4)).File(Day("2026-10-01"));
        Assert.Equal([Day("2026-11-01"), null], granted.Certificates.Select(certificate => certificate.ConcludedOn));
    }

    // A certificate may begin on the last day of which something was told of the one before, and not earlier.
    [Theory]
    [InlineData("2026-11-14", false)]
    [InlineData("2026-11-15", true)]
    public void Record_a_certificate_from_before_what_was_told_of_the_last_one_is_refused(string decided, bool isTaken)
    {
        var told = ThreeStars.File(Day("2026-09-01")).File(Day("2026-11-15"));
        var upgrade = new EvaluationResult(DossierKind.Upgrade, Day(decided), 4);
        if (isTaken)
        {
            Assert.Equal(2, told.Record(upgrade).Certificates.Count);
            return;
        }

        var problem = Assert.Single(Assert.Throws<InvalidEntryException>(() => told.Record(upgrade)).Problems);
        Assert.Equal("$.validFrom", problem.Entry);
        Assert.Contains("2026-11-15", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void File_and_withdraw_change_the_certificate_of_their_day_only()
    {
        var two = ThreeStars.Record(new EvaluationResult(DossierKind.Upgrade, Day("2025-03-01"), 4));
        var filed = two.File(Day("2027-08-01"));
        Assert.Equal([0, 1], filed.Certificates.Select(certificate => certificate.Filings.Count));
        Assert.Same(two.Certificates[0], filed.Certificates[0]);
        Assert.Equal(two.Results, filed.Results);

        var withdrawn = two.Withdraw(new Withdrawal(Day("2025-02-28"), WithdrawalGround.BreachOfLaw));
        Assert.Equal((null, 4), (withdrawn.StarsOn(Day("2025-02-28")), withdrawn.StarsOn(Day("2025-03-01"))));
        Assert.Throws<ArgumentNullException>("withdrawal", () => two.Withdraw(null!));
        Assert.Throws<ArgumentNullException>("result", () => two.Record(null!));
    }

    // The dated events of one province: the certificates that had run out by 2 June 2023.
    [Fact]
    public void Lạng_Sơn_certificates_run_out_by_2_June_2023_are_8_and_2()
    {
        (string On, int Three, int Four)[] rounds =
        [
            ("2019-12-31", 7, 2), ("2020-05-22", 2, 0), ("2020-09-04", 8, 3), ("2020-12-15", 4, 4),
            ("2021-02-05", 11, 5), ("2021-11-30", 12, 3), ("2022-06-24", 23, 3), ("2022-12-07", 7, 0),
        ];
        var products = rounds
            .SelectMany(round => Enumerable.Repeat((round.On, Stars: 3), round.Three).Concat(Enumerable.Repeat((round.On, Stars: 4), round.Four)))
            .Select(product => RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, Day(product.On), product.Stars)))
            .ToArray();
        products[0] = products[0].Record(new EvaluationResult(DossierKind.Upgrade, Day("2022-12-07"), 4));

        Assert.Equal((73, 21), Count("2023-06-02", _ => true));
        Assert.Equal((65, 19), Count("2023-06-02", status => status == CertificateStatus.Valid));
        Assert.Equal((8, 2), Count("2023-06-02", status => status == CertificateStatus.Expired));

        (int Three, int Four) Count(string on, Func<CertificateStatus, bool> counts)
        {
            var current = products.Select(product => product.CurrentOn(Day(on))!).Where(certificate => counts(certificate.StatusOn(Day(on)))).ToArray();
            return (current.Count(certificate => certificate.Stars == 3), current.Count(certificate => certificate.Stars == 4));
        }
    }

    private static void Refused(string entry, Action action)
    {
        var exception = Assert.Throws<InvalidEntryException>(action);
        Assert.Equal(entry, exception.Entry);
        Assert.NotEqual(EntryProblemKind.Other, Assert.Single(exception.Problems).Kind);
        Assert.NotEmpty(exception.Problem.Vietnamese);
        Assert.NotEmpty(exception.Problem.English);
        Assert.NotEqual(exception.Problem.Vietnamese, exception.Problem.English);
        // The day that decides is named where there is one.
        if (entry == "$.decidedOn") Assert.All([exception.Problem.Vietnamese, exception.Problem.English], text => Assert.Contains("2024-01-31", text, StringComparison.Ordinal));
    }
}
