using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

public sealed class FractionTests
{
    private static readonly long[] Edges = [long.MinValue, long.MinValue + 1, -3, -1, 0, 1, 2, 3, 1_000_000_007, long.MaxValue - 1, long.MaxValue];

    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(-2, 4, -1, 2)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(269, 3, 269, 3)]
    [InlineData(90, 1, 90, 1)]
    [InlineData(long.MaxValue, long.MaxValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    public void Constructor_gives_lowest_terms(long numerator, long denominator, long expectedNumerator, long expectedDenominator)
    {
        var fraction = new Fraction(numerator, denominator);
        Assert.Equal((expectedNumerator, expectedDenominator), (fraction.Numerator, fraction.Denominator));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Constructor_denominator_not_above_0_is_refused(long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => new Fraction(1, denominator));

    [Fact]
    public void Default_is_0()
    {
        Assert.Equal(new Fraction(0), default);
        Assert.Equal(1, default(Fraction).Denominator);
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(new Fraction(1, 2), default(Fraction) + new Fraction(1, 2));
        Assert.Equal(0m, default(Fraction).ToDecimal());
    }

    [Fact]
    public void Operators_calculate_exactly()
    {
        var (third, half) = (new Fraction(1, 3), new Fraction(1, 2));
        Assert.Equal(new Fraction(5, 6), third + half);
        Assert.Equal(new Fraction(-1, 6), third - half);
        Assert.Equal(new Fraction(1, 6), third * half);
        Assert.Equal(new Fraction(2, 3), third / half);
        Assert.Equal(new Fraction(-2, 3), third / new Fraction(-1, 2));
        Assert.Equal(new Fraction(1), third + third + third);
        Fraction whole = 3;
        Assert.Equal(new Fraction(3, 1), whole);
    }

    [Fact]
    public void Operators_divisor_0_is_refused() => Assert.Throws<DivideByZeroException>(() => new Fraction(1) / default(Fraction));

    [Fact]
    public void Operators_overflow_throws_and_never_wraps()
    {
        var large = new Fraction(long.MaxValue);
        Assert.Throws<OverflowException>(() => large + 1);
        Assert.Throws<OverflowException>(() => large * 2);
        Assert.Throws<OverflowException>(() => new Fraction(1, long.MaxValue) * new Fraction(1, 2));
        Assert.Throws<OverflowException>(() => default(Fraction) - new Fraction(long.MinValue));
    }

    /// <summary>The law's two thresholds that rounding would break: 89.99 points are under 90, and 37.6 products mean 38.</summary>
    [Fact]
    public void Comparison_rounds_nothing()
    {
        Assert.True(new Fraction(8_999, 100) < 90);
        Assert.True(new Fraction(269, 3) < 90);
        Assert.True(new Fraction(270, 3) >= 90);
        Assert.Equal(38, new Fraction(376, 10).Ceiling());
        Assert.Equal(37, new Fraction(376, 10).Floor());
    }

    [Theory]
    [InlineData(376, 10, 37, 38)]
    [InlineData(38, 1, 38, 38)]
    [InlineData(-376, 10, -38, -37)]
    [InlineData(-1, 3, -1, 0)]
    [InlineData(1, 3, 0, 1)]
    [InlineData(0, 1, 0, 0)]
    [InlineData(long.MaxValue, long.MaxValue - 1, 1, 2)]
    [InlineData(long.MinValue, long.MaxValue, -2, -1)]
    public void Floor_and_Ceiling_are_the_whole_numbers_around(long numerator, long denominator, long floor, long ceiling)
    {
        Assert.Equal(floor, new Fraction(numerator, denominator).Floor());
        Assert.Equal(ceiling, new Fraction(numerator, denominator).Ceiling());
    }

    [Theory]
    [InlineData(1, 8, 2, "0.13")]
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(1, 8, 3, "0.125")]
    [InlineData(269, 3, 1, "89.7")]
    [InlineData(5, 2, 0, "3")]
    [InlineData(-5, 2, 0, "-3")]
    public void Round_goes_half_away_from_zero(long numerator, long denominator, int decimals, string expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).Round(decimals).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void Round_number_of_decimals_outside_0_to_15_is_refused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => new Fraction(1, 3).Round(decimals));

    [Theory]
    [InlineData(269, 3, "269/3")]
    [InlineData(-1, 2, "-1/2")]
    [InlineData(90, 1, "90")]
    public void ToString_is_the_fraction(long numerator, long denominator, string expected) => Assert.Equal(expected, new Fraction(numerator, denominator).ToString());

    [Fact]
    public void CompareTo_any_two_fractions_is_the_order_of_the_numbers()
    {
        foreach (var left in Pairs())
        {
            foreach (var right in Pairs())
            {
                var expected = BigInteger.Compare((BigInteger)left.Numerator * right.Denominator, (BigInteger)right.Numerator * left.Denominator);
                Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
                Assert.Equal(expected == 0, left == right);
                Assert.Equal(expected != 0, left != right);
                Assert.Equal(expected < 0, left < right);
                Assert.Equal(expected <= 0, left <= right);
                Assert.Equal(expected > 0, left > right);
                Assert.Equal(expected >= 0, left >= right);
                Assert.Equal(expected == 0, left.Equals((object)right));
                if (expected == 0) Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }
        }

        static IEnumerable<Fraction> Pairs() => from numerator in Edges from denominator in Edges where denominator > 0 select new Fraction(numerator, denominator);
    }

    [Fact]
    public void CompareTo_boxed_value_follows_the_contract()
    {
        IComparable half = new Fraction(1, 2);
        Assert.Equal(1, half.CompareTo(null));
        Assert.Equal(0, half.CompareTo(new Fraction(2, 4)));
        Assert.Contains("fraction", Assert.Throws<ArgumentException>("obj", () => half.CompareTo(0.5m)).Message, StringComparison.Ordinal);
    }

    [Property]
    public void Operators_any_fractions_agree_with_arithmetic_of_big_numbers(Fraction left, Fraction right)
    {
        AssertIs((BigInteger)left.Numerator * right.Denominator + (BigInteger)right.Numerator * left.Denominator, (BigInteger)left.Denominator * right.Denominator, left + right);
        AssertIs((BigInteger)left.Numerator * right.Denominator - (BigInteger)right.Numerator * left.Denominator, (BigInteger)left.Denominator * right.Denominator, left - right);
        AssertIs((BigInteger)left.Numerator * right.Numerator, (BigInteger)left.Denominator * right.Denominator, left * right);
        if (right != 0) Assert.Equal(left, left / right * right);
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign((left - right).Numerator));
    }

    [Property]
    public void Operators_any_fractions_keep_the_laws_of_numbers(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a - b, 0 - (b - a));
        Assert.Equal(a < b, a + c < b + c);
    }

    [Property]
    public void Floor_any_fraction_is_at_most_one_below(Fraction fraction)
    {
        Assert.True(fraction.Floor() <= fraction && fraction < fraction.Floor() + 1);
        Assert.True(fraction.Ceiling() >= fraction && fraction > fraction.Ceiling() - 1);
        Assert.Equal(BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator), BigInteger.One);
        Assert.Equal(fraction.Floor(), -(0 - fraction).Ceiling());
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Fraction actual) =>
        Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);

    [Theory]
    [InlineData("269/3", 269, 3)]
    [InlineData("-4", -4, 1)]
    [InlineData("-10/4", -5, 2)]
    [InlineData("0", 0, 1)]
    [InlineData("9223372036854775807", long.MaxValue, 1)]
    public void Parse_reads_what_is_written(string text, long numerator, long denominator)
    {
        Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(text));
        Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(new Fraction(numerator, denominator).ToString()));
        Assert.Equal(new Fraction(numerator, denominator).ToString(), new Fraction(numerator, denominator).ToString("G", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData(" 1")]
    [InlineData("1,000")]
    [InlineData("1.5")]
    [InlineData("1/2/3")]
    [InlineData("9223372036854775808")]
    [InlineData(null)]
    public void Try_parse_anything_else_is_no_fraction(string? text)
    {
        Assert.False(Fraction.TryParse(text, null, out var result));
        Assert.Equal(default, result);
        if (text is not null) Assert.Throws<FormatException>(() => Fraction.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("g")]
    public void The_general_format_is_that_of_no_format(string? format) => Assert.Equal("1/2", new Fraction(1, 2).ToString(format, null));

    [Fact]
    public void A_format_other_than_the_general_one_is_refused() =>
        Assert.Contains("G", Assert.Throws<FormatException>(() => new Fraction(1, 2).ToString("N2", null)).Message, StringComparison.Ordinal);
}
