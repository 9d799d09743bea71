using Ocop.Domain.Certificates;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class WithdrawalTests
{
    [Theory]
    [InlineData(WithdrawalGround.DishonestDossier, "a")]
    [InlineData(WithdrawalGround.CriteriaNoLongerMet, "b")]
    [InlineData(WithdrawalGround.BreachOfLaw, "c")]
    [InlineData(WithdrawalGround.MisuseOfMark, "d")]
    [InlineData(WithdrawalGround.ProductionEnded, "đ")]
    [InlineData(WithdrawalGround.OtherConclusion, "e")]
    public void Reference_names_the_point_since_26_2026(WithdrawalGround ground, string point)
    {
        Assert.Equal($"Decision 26/2026/QĐ-TTg, Article 8, clause 1, point {point}", RuleBook.Default.WithdrawalFor(ground, 3, Day("2026-05-22")).GroundReference?.ToString());
        Assert.Null(RuleBook.Default.WithdrawalFor(ground, 3, Day("2026-05-21")).GroundReference);
        Assert.Equal(ground, new Withdrawal(Day("2026-05-21"), ground).Ground);
    }

    [Theory]
    [InlineData(3, "provincial-chair")]
    [InlineData(4, "provincial-chair")]
    [InlineData(5, "minister")]
    public void WithdrawalFor_names_the_chair_up_to_4_stars_and_the_minister_for_5(int stars, string authority)
    {
        var rule = Assert.IsType<WithdrawalRule>(RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, stars, Day("2026-05-22")));

        Assert.Equal((authority, Term.Days(15), "Decision 26/2026/QĐ-TTg, Article 8"), (rule.Authority?.Key, rule.Term, rule.Reference.ToString()));
        Assert.Equal("148/QĐ-TTg", Assert.IsType<NoWithdrawalRule>(RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, stars, Day("2026-05-21"))).Instrument?.Number);
        Assert.Null(Assert.IsType<NoWithdrawalRule>(RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, stars, Day("2019-08-20"))).Instrument);
    }

    [Fact]
    public void WithdrawalDue_is_15_days_from_the_conclusion_and_moves()
    {
        var due = RuleBook.Default.WithdrawalDue(Day("2026-06-05")).Deadline;

        Assert.Equal(Day("2026-06-20"), due?.Counted);
        Assert.Equal(Day("2026-06-22"), due?.Effective);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 8", due?.Reference.ToString());
        Assert.Equal(Day("2026-06-08"), RuleBook.Default.WithdrawalDue(Day("2026-05-24")).Deadline?.Effective);
        Assert.IsType<DeadlineSet>(RuleBook.Default.WithdrawalDue(Day("2026-05-22")));
        Assert.IsType<NoDeadline>(RuleBook.Default.WithdrawalDue(Day("2026-05-21")));
    }

    [Fact]
    public void Withdrawal_before_its_conclusion_is_refused()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2026-06-01"), 3);
        var withdrawal = new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw, Day("2026-06-06"));
        Assert.Equal("$.concludedOn", Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(withdrawal)).Entry);
        Assert.Equal(Day("2026-06-05"), certificate.Withdraw(withdrawal with { ConcludedOn = Day("2026-06-05") }).Withdrawal?.ConcludedOn);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Withdrawal(Day("2026-06-05"), (WithdrawalGround)6));
    }

    [Theory]
    [InlineData("2024-01-31", "2024-01-30", CertificateStatus.NotYetValid)] // on the first valid day
    [InlineData("2024-01-31", "2024-01-31", CertificateStatus.Withdrawn)]
    [InlineData("2025-05-05", "2025-05-04", CertificateStatus.Valid)]
    [InlineData("2025-05-05", "2025-05-05", CertificateStatus.Withdrawn)]
    [InlineData("2025-05-05", "2030-01-01", CertificateStatus.Withdrawn)]
    [InlineData("2027-03-01", "2027-01-31", CertificateStatus.WindowMissed)] // after the end: expired comes first
    [InlineData("2027-03-01", "2027-02-01", CertificateStatus.Expired)]
    [InlineData("2027-03-01", "2027-02-28", CertificateStatus.Expired)]
    [InlineData("2027-03-01", "2027-03-01", CertificateStatus.Withdrawn)]
    public void StatusOn_a_withdrawal_wins_from_its_day(string withdrawn, string on, CertificateStatus expected) =>
        Assert.Equal(expected, RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Withdraw(new Withdrawal(Day(withdrawn), WithdrawalGround.MisuseOfMark)).StatusOn(Day(on)));

    [Fact]
    public void StatusOn_a_withdrawal_ends_an_extension()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).File(Day("2026-12-01")).Withdraw(new Withdrawal(Day("2027-04-01"), WithdrawalGround.BreachOfLaw));

        Assert.Equal(CertificateStatus.Extended, certificate.StatusOn(Day("2027-03-31")));
        Assert.Equal(CertificateStatus.Withdrawn, certificate.StatusOn(Day("2027-04-01")));
    }

    [Fact]
    public void Withdraw_otherwise_than_before_is_refused()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw));

        Assert.Equal("$.withdrawn", Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(new Withdrawal(Day("2026-06-06"), WithdrawalGround.BreachOfLaw))).Entry);
        Assert.Equal("$.withdrawn", Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.MisuseOfMark))).Entry);
    }

    [Fact]
    public void Withdrawal_problems_name_the_day_in_both_languages()
    {
        var valid = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3);
        var early = Assert.Throws<InvalidEntryException>(() => valid.Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw, Day("2026-06-06")))).Problem;
        var certificate = valid.Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw));
        var again = Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(new Withdrawal(Day("2026-06-06"), WithdrawalGround.BreachOfLaw))).Problem;

        Assert.All([early, again], problem =>
        {
            Assert.Contains("2026-06-05", problem.Vietnamese, StringComparison.Ordinal);
            Assert.Contains("2026-06-05", problem.English, StringComparison.Ordinal);
            Assert.NotEqual(problem.Vietnamese, problem.English);
        });
    }

    [Fact]
    public void Withdrawal_without_a_conclusion_has_none() => Assert.Null(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw).ConcludedOn);

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void Ground_without_a_name_is_refused(int ground)
    {
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => new Withdrawal(Day("2026-06-05"), (WithdrawalGround)ground));
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => RuleBook.Default.WithdrawalFor((WithdrawalGround)ground, 3, Day("2026-06-05")));
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => RuleBook.Default.WithdrawalFor((WithdrawalGround)ground, 3, Day("2026-05-21")));
    }

    [Theory]
    [InlineData(2, "2026-05-21")]
    [InlineData(6, "2026-05-22")]
    public void WithdrawalFor_is_asked_of_certificates_only(int stars, string on) =>
        Assert.Throws<ArgumentOutOfRangeException>("stars", () => RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, stars, Day(on)));
}
