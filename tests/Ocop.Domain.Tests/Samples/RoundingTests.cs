using FsCheck;
using FsCheck.Xunit;
using Ocop.Domain.Producers;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProducerQuotas;

namespace Ocop.Domain.Tests.Samples;

public class RoundingTests
{
    // Counts against a minimum, and what a person reads.
    [Theory]
    [InlineData(1_999, 5_000, 2, 5, "39.98%", "40.00%")]
    [InlineData(2_000, 5_000, 2, 5, "40.0%", "40.0%")]
    [InlineData(2_001, 5_000, 2, 5, "40.02%", "40.00%")]
    [InlineData(8, 22, 2, 5, "36.4%", "40.0%")]
    [InlineData(1, 3, 1, 3, "33.3%", "33.3%")]
    [InlineData(333, 1_000, 1, 3, "33.30%", "33.33%")]
    [InlineData(399_999, 1_000_000, 2, 5, "39.9999%", "40.0000%")]
    [InlineData(3_999_999, 10_000_000, 2, 5, "3999999/10000000", "4000000/10000000")]
    [InlineData(2, 5, 40_000_001, 100_000_000, "2/5", "3/5")]
    [InlineData(0, 7, 0, 1, "0.0%", "0.0%")]
    [InlineData(7, 7, 1, 1, "100.0%", "100.0%")]
    [InlineData(9_999, 10_000, 1, 1, "99.99%", "100.00%")]
    [InlineData(1, 10_000, 0, 1, "0.01%", "0.00%")]
    [InlineData(0, 0, 2, 5, "–", "40.0%")]
    public void Share_and_minimum_look_different_where_they_differ(int count, int producers, int numerator, int denominator, string now, string minimum)
    {
        var outcome = Quota.OfTrait("x", new Fraction(numerator, denominator)).Assess(count, producers);
        Assert.Equal(new QuotaFigures(now, minimum), QuotaFigures.Of(outcome, Language.English));
        Assert.Equal(new QuotaFigures(now.Replace('.', ','), minimum.Replace('.', ',')), QuotaFigures.Of(outcome, Language.Vietnamese));
    }

    [Property]
    public void What_a_person_reads_is_in_the_order_of_the_verdict(PositiveInt producers, NonNegativeInt count, PositiveInt denominator, NonNegativeInt numerator)
    {
        var outcome = Quota.OfTrait("x", new Fraction(numerator.Get % (denominator.Get + 1), denominator.Get)).Assess(count.Get % (producers.Get + 1), producers.Get);
        var (now, minimum) = (Read(QuotaFigures.Of(outcome, Language.English).Now), Read(QuotaFigures.Of(outcome, Language.English).Minimum));
        Assert.Equal(outcome is QuotaMet, now >= minimum);
        Assert.Equal(outcome.Share == outcome.Quota.Minimum, now == minimum);
    }

    // 89.99 of a mean is under 90, with as many decimals as say so.
    [Theory]
    [InlineData(8_999, 100, 2)]
    [InlineData(17_999, 200, 3)]
    [InlineData(899_999, 10_000, 4)]
    [InlineData(8_999_999, 100_000, null)]
    [InlineData(90, 1, 2)]
    [InlineData(8_333, 100, 2)]
    [InlineData(250, 3, 2)]
    public void A_mean_is_told_from_every_band(int numerator, int denominator, int? decimals) =>
        Assert.Equal(decimals, Rounding.Decimals(new Fraction(numerator, denominator), 2, 90, 70, 50, 30));

    private static decimal Read(string text) => text.Split('/') is [var count, var of]
        ? decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture) / decimal.Parse(of, System.Globalization.CultureInfo.InvariantCulture)
        : decimal.Parse(text.Replace("%", string.Empty), System.Globalization.CultureInfo.InvariantCulture);
}
