using System.Globalization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Published figures: the digits are kept, and nothing else than such a figure is read.</summary>
public sealed class DecimalPointsTests
{
    [Theory]
    [InlineData("0", 0, 0L, 1L)]
    [InlineData("0.0", 1, 0L, 1L)]
    [InlineData("69.7", 1, 697L, 10L)]
    [InlineData("69.70", 2, 697L, 10L)]
    [InlineData("69.71", 2, 6971L, 100L)]
    [InlineData("89.999999999", 9, 89_999_999_999L, 1_000_000_000L)]
    [InlineData("0.000000001", 9, 1L, 1_000_000_000L)]
    [InlineData("-0.5", 1, -1L, 2L)]
    [InlineData("999999999.999999999", 9, 999_999_999_999_999_999L, 1_000_000_000L)]
    [InlineData("-999999999", 0, -999_999_999L, 1L)]
    public void TryParse_reads_what_ToString_writes(string text, int decimals, long numerator, long denominator)
    {
        Assert.True(DecimalPoints.TryParse(text, out var points));
        Assert.Equal(text, points.ToString());
        Assert.Equal(decimals, points.Decimals);
        Assert.Equal(new Fraction(numerator, denominator), points.ToFraction());
        Assert.Equal(points, new DecimalPoints(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)));
        Assert.Equal(text.Replace('.', ','), points.ToText(Language.Vietnamese));
        Assert.Equal(text, points.ToText(Language.English));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("01")]
    [InlineData("00.5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("69,71")]
    [InlineData("1e1")]
    [InlineData("1E1")]
    [InlineData("1,000")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("(1)")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("1000000000")]
    [InlineData("0.1234567890")]
    [InlineData("\u0661")]
    public void TryParse_anything_else_is_none(string? text)
    {
        Assert.False(DecimalPoints.TryParse(text, out var points));
        Assert.Equal(0, points);
    }

    [Fact]
    public void Equals_compares_number_and_digits()
    {
        DecimalPoints short1 = 69.7m, long1 = 69.70m;
        Assert.True(short1 != long1);
        Assert.False(short1.Equals((object)long1));
        Assert.True(long1 == 69.70m);
        Assert.Equal(long1.GetHashCode(), new DecimalPoints(69.70m).GetHashCode());
        Assert.True(new DecimalPoints(70m) == 70);
        Assert.Equal(default, new DecimalPoints(decimal.Negate(0m)));

        // Nor is it written with a sign by who writes the number itself.
        Assert.False(decimal.IsNegative(new DecimalPoints(decimal.Negate(0.0m)).Value));
        Assert.Equal("0.0", new DecimalPoints(decimal.Negate(0.0m)).ToString());
    }

    [Fact]
    public void Constructor_more_than_nine_digits_is_an_argument()
    {
        foreach (var value in new[] { 1_000_000_000m, -1_000_000_000m, 0.0000000001m, decimal.MaxValue, decimal.MinValue })
        {
            Assert.Contains("at most nine digits", Assert.Throws<ArgumentOutOfRangeException>("value", () => new DecimalPoints(value)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ToString_takes_no_format_but_the_general_one()
    {
        DecimalPoints points = 69.70m;
        Assert.Equal("69.70", points.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal("69.70", points.ToString("g", CultureInfo.InvariantCulture));
        Assert.Equal("69.70", points.ToString(string.Empty, CultureInfo.InvariantCulture));
        Assert.Equal("69.70", points.ToString(null, null));
        Assert.Contains("or G", Assert.Throws<FormatException>(() => points.ToString("F1", CultureInfo.InvariantCulture)).Message, StringComparison.Ordinal);
    }
}
