using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>Whether a product may carry the certification mark on a day.</summary>
public sealed class CertificationMarkTests
{
    [Theory]
    [InlineData("2020-01-31", 3, null, "2020-09-16", null)] // valid, and nothing is known of the mark
    [InlineData("2020-01-31", 3, null, "2020-09-17", true)]
    [InlineData("2020-01-31", 3, null, "2020-01-30", null)]
    [InlineData("2020-01-31", 3, null, "2023-01-31", true)]
    [InlineData("2020-01-31", 3, null, "2023-02-01", false)]
    [InlineData("2024-01-31", 5, null, "2024-01-30", false)] // not yet valid
    [InlineData("2024-01-31", 5, null, "2026-08-04", true)] // renewalOpen
    [InlineData("2024-01-31", 4, "2026-08-04", "2026-08-04", true)] // renewalFiled
    [InlineData("2024-01-31", 4, null, "2026-10-04", true)] // windowMissed
    [InlineData("2024-01-31", 4, "2026-10-06", "2027-02-01", true)] // extended
    [InlineData("2024-01-31", 4, "2026-10-06", "2027-07-30", true)]
    [InlineData("2024-01-31", 4, "2026-10-06", "2027-07-31", false)]
    [InlineData("2024-01-31", 4, null, "2027-01-31", true)]
    [InlineData("2024-01-31", 4, null, "2027-02-01", false)] // expired
    public void Product_may_carry_the_mark_while_its_certificate_is_in_force(string signed, int stars, string? filed, string on, bool? expected)
    {
        var question = new CertificateQuestion(Day(signed), stars, Day(on), filed: DayOrNull(filed));
        Assert.Equal(expected, RuleBook.Default.Answer(question).MayUseMark);
        Assert.Equal(expected, RuleBook.Default.CertificateFor(question).MayUseMarkOn(Day(on)));
    }

    [Fact]
    public void Withdrawn_certificate_takes_the_mark_away()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2024-01-31"), 4).Withdraw(new Withdrawal(Day("2025-01-01"), WithdrawalGround.MisuseOfMark));
        Assert.True(certificate.MayUseMarkOn(Day("2024-12-31")));
        Assert.False(certificate.MayUseMarkOn(Day("2025-01-01")));
    }

    [Fact]
    public void History_answers_for_the_certificate_of_the_day()
    {
        var history = RuleBook.Default.NewCertificateHistory();
        Assert.False(history.MayUseMarkOn(Day("2024-01-30")));
        Assert.Null(history.MayUseMarkOn(Day("2020-09-16")));
        history = history.Record(new EvaluationResult(DossierKind.FirstEvaluation, Day("2024-01-31"), 3));
        Assert.True(history.MayUseMarkOn(Day("2024-01-31")));
        Assert.False(history.MayUseMarkOn(Day("2024-01-30")));
        Assert.False(history.MayUseMarkOn(Day("2027-02-01")));
    }

    [Fact]
    public void Stars_are_those_of_the_instrument_of_the_day_and_silence_is_not_known()
    {
        var stricter = RuleBook.Default.With(FutureLaw.Instrument("5/2028/QĐ-VPĐP", "2028-03-01", "\"certificationMark\": {\"stars\": 4}", """, "replaces": ["1162/QĐ-VPĐP-OCOP"]"""));
        Assert.True(May(stricter, 3, "2028-02-29"));
        Assert.False(May(stricter, 3, "2028-03-01"));
        Assert.True(May(stricter, 4, "2028-03-01"));
        var silent = RuleBook.Default.With(FutureLaw.Instrument("5/2028/QĐ-VPĐP", "2028-03-01", "\"quotas\": {\"shares\": {}}", """, "replaces": ["1162/QĐ-VPĐP-OCOP"]"""));
        Assert.Null(May(silent, 5, "2028-03-01"));

        static bool? May(RuleBook book, int stars, string on) => book.CertificateFor(Day("2027-01-31"), stars).MayUseMarkOn(Day(on));
    }

    // Every status of a certificate with as many stars as certificates have: in force and may carry it, or neither.
    [Fact]
    public void Mark_and_force_go_together_from_its_first_day_on()
    {
        foreach (var signed in new[] { "2019-08-21", "2020-09-17", "2023-06-02", "2024-01-31" }.Select(text => Day(text)))
        {
            var certificate = RuleBook.Default.CertificateFor(signed, 3).File(signed.PlusMonths(36).PlusDays(-10));
            for (var day = signed.PlusDays(-2); day < signed.PlusMonths(44); day = day.PlusDays(1))
            {
                Assert.Equal(day < new LocalDate(2020, 9, 17) ? null : certificate.IsInForceOn(day), certificate.MayUseMarkOn(day));
            }
        }
    }
}
