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
        Assert.Equal($"Decision 26/2026/QĐ-TTg, Article 8, clause 1, point {point}", new Withdrawal(Day("2026-05-22"), ground).Reference?.ToString());
        Assert.Null(new Withdrawal(Day("2026-05-21"), ground).Reference);
        Assert.Equal(ground, new Withdrawal(Day("2026-05-21"), ground).Ground);
    }

    [Fact]
    public void AuthorityOf_is_the_chair_up_to_4_stars_and_the_minister_for_5()
    {
        Assert.Equal(WithdrawalAuthority.ProvincialChair, Withdrawal.AuthorityOf(3, Day("2026-05-22")));
        Assert.Equal(WithdrawalAuthority.ProvincialChair, Withdrawal.AuthorityOf(4, Day("2026-05-22")));
        Assert.Equal(WithdrawalAuthority.Minister, Withdrawal.AuthorityOf(5, Day("2026-05-22")));
        Assert.Null(Withdrawal.AuthorityOf(5, Day("2026-05-21")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Withdrawal.AuthorityOf(2, Day("2026-05-22")));
    }

    [Fact]
    public void DueBy_is_15_days_from_the_conclusion_and_moves()
    {
        var due = Withdrawal.DueBy(Day("2026-06-05"));

        Assert.Equal(Day("2026-06-20"), due?.Counted);
        Assert.Equal(Day("2026-06-22"), due?.Effective);
        Assert.Equal(Day("2026-06-08"), Withdrawal.DueBy(Day("2026-05-24"))?.Effective);
        Assert.NotNull(Withdrawal.DueBy(Day("2026-05-22")));
        Assert.Null(Withdrawal.DueBy(Day("2026-05-21")));
    }

    [Fact]
    public void Withdrawal_before_its_conclusion_is_refused()
    {
        Assert.Equal("$.concludedOn", Assert.Throws<InvalidEntryException>(() => new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw, Day("2026-06-06"))).Entry);
        Assert.Equal(Day("2026-06-05"), new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw, Day("2026-06-05")).ConcludedOn);
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
        Assert.Equal(expected, new Certificate(Day("2024-01-31"), 3).Withdraw(new Withdrawal(Day(withdrawn), WithdrawalGround.MisuseOfMark)).StatusOn(Day(on)));

    [Fact]
    public void StatusOn_a_withdrawal_ends_an_extension()
    {
        var certificate = new Certificate(Day("2024-01-31"), 3).File(Day("2026-12-01")).Withdraw(new Withdrawal(Day("2027-04-01"), WithdrawalGround.BreachOfLaw));

        Assert.Equal(CertificateStatus.Extended, certificate.StatusOn(Day("2027-03-31")));
        Assert.Equal(CertificateStatus.Withdrawn, certificate.StatusOn(Day("2027-04-01")));
    }

    [Fact]
    public void Withdraw_otherwise_than_before_is_refused()
    {
        var certificate = new Certificate(Day("2024-01-31"), 3).Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw));

        Assert.Equal("$.withdrawn", Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(new Withdrawal(Day("2026-06-06"), WithdrawalGround.BreachOfLaw))).Entry);
        Assert.Equal("$.withdrawn", Assert.Throws<InvalidEntryException>(() => certificate.Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.MisuseOfMark))).Entry);
    }

    [Fact]
    public void Withdrawal_problems_name_the_day_in_both_languages()
    {
        var early = Assert.Throws<InvalidEntryException>(() => new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw, Day("2026-06-06"))).Problem;
        var certificate = new Certificate(Day("2024-01-31"), 3).Withdraw(new Withdrawal(Day("2026-06-05"), WithdrawalGround.BreachOfLaw));
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
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => Withdrawal.ReferenceOf((WithdrawalGround)ground, Day("2026-06-05")));
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => Withdrawal.ReferenceOf((WithdrawalGround)ground, Day("2026-05-21")));
    }

    [Fact]
    public void AuthorityOf_is_asked_of_certificates_only()
    {
        Assert.Throws<ArgumentOutOfRangeException>("stars", () => Withdrawal.AuthorityOf(6, Day("2026-05-22")));
        Assert.Throws<ArgumentOutOfRangeException>("stars", () => Withdrawal.AuthorityOf(2, Day("2026-05-21")));
    }

    [Fact]
    public void DueBy_cites_the_article_on_withdrawal_and_counts_15_days()
    {
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 8", Withdrawal.DueBy(Day("2026-06-01"))?.Reference.ToString());
        Assert.Equal(Term.Days(15), Withdrawal.Term);
    }
}
