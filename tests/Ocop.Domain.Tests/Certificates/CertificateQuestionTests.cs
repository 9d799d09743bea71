using Ocop.Domain.Certificates;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateQuestionTests
{
    private static readonly CertificateQuestion Question = new() { Signed = Day("2024-01-31"), Stars = 4, On = Day("2026-06-02") };

    [Fact]
    public void CertificateFor_has_all_that_happened()
    {
        var plain = RuleBook.Default.CertificateFor(Question);
        Assert.Equal((Day("2024-01-31"), 4, Day("2024-01-31"), ValidityConvention.Inclusive), (plain.SignedOn, plain.Stars, plain.ValidFrom, plain.Convention));
        Assert.Empty(plain.Filings);
        Assert.Null(plain.Withdrawal);

        var full = RuleBook.Default.CertificateFor(Question with
        {
            ValidFrom = Day("2024-02-10"),
            Filed = Day("2026-09-01"),
            Withdrawn = Day("2026-11-01"),
            Ground = WithdrawalGround.MisuseOfMark,
            Convention = ValidityConvention.Exclusive,
        });
        Assert.Equal((Day("2024-02-10"), Day("2027-02-09")), (full.ValidFrom, full.LastValidDay));
        Assert.Equal([Day("2026-09-01")], full.Filings);
        Assert.Equal(new Withdrawal(Day("2026-11-01"), WithdrawalGround.MisuseOfMark), full.Withdrawal);
    }

    [Theory]
    [InlineData("2026-11-01", null, "$.ground")]
    [InlineData(null, WithdrawalGround.DishonestDossier, "$.withdrawn")]
    public void CertificateFor_the_day_and_the_ground_of_a_withdrawal_go_together(string? withdrawn, WithdrawalGround? ground, string entry)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CertificateFor(Question with { Withdrawn = DayOrNull(withdrawn), Ground = ground }));

        Assert.Equal(entry, exception.Entry);
        Assert.Contains("missing", exception.Problem.English, StringComparison.Ordinal);
        Assert.Contains("thiếu", exception.Problem.Vietnamese, StringComparison.Ordinal);
    }
}
