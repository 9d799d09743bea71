using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public sealed class PartTotalsTests
{
    private static readonly PartTotals Totals = new(new Dictionary<string, Fraction> { ["A"] = 36, ["B"] = new Fraction(71, 3), ["C"] = new Fraction(1, 3) });

    [Fact]
    public void Points_are_found_by_their_codes()
    {
        Assert.Equal(["A", "B", "C"], Totals.Codes);
        Assert.Equal([36, new Fraction(71, 3), new Fraction(1, 3)], Totals.Codes.Select(code => Totals[code]));
        Assert.True(Totals.TryGetPoints("B", out var points));
        Assert.Equal(new Fraction(71, 3), points);
        Assert.Equal(60, Totals.Total);
        Assert.Equal("A 36, B 71/3, C 1/3", Totals.ToString());
    }

    [Fact]
    public void Codes_that_are_not_there_are_not_found()
    {
        foreach (var code in new[] { "D", "a", "", "A " })
        {
            Assert.Equal($"There is no part {code}.", Assert.Throws<KeyNotFoundException>(() => Totals[code]).Message);
            Assert.False(Totals.TryGetPoints(code, out var points));
            Assert.Equal(0, points);
        }

        Assert.False(Totals.TryGetPoints(null, out _));
        Assert.Throws<ArgumentNullException>("code", () => Totals[null!]);
    }

    [Fact]
    public void Equals_compares_codes_and_points_in_any_order()
    {
        PartTotals[] same =
        [
            ThreeParts.Of(1, 2, 3), ThreeParts.Of(1, new Fraction(4, 2), 3), new([new("C", 3), new("A", 1), new("B", 2)]),
        ];
        PartTotals[] others =
        [
            ThreeParts.Of(2, 1, 3), ThreeParts.Of(1, 2, new Fraction(301, 100)), new([new("A", 1), new("B", 2)]), new([new("A", 1), new("B", 2), new("D", 3)]),
            new([new("A", 1), new("B", 2), new("c", 3)]), new([new("A", 1), new("B", 2), new("C", 3), new("D", 0)]), new([]),
        ];
        foreach (var left in same)
        {
            foreach (var right in same)
            {
                Assert.True(left.Equals(right));
                Assert.True(left == right);
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }

            foreach (var other in others)
            {
                Assert.False(left.Equals(other));
                Assert.False(other.Equals(left));
                Assert.True(left != other);
                Assert.NotEqual(left.GetHashCode(), other.GetHashCode());
            }

            Assert.False(left.Equals(null));
        }
    }

    [Fact]
    public void What_was_given_may_change_afterwards()
    {
        var given = new Dictionary<string, Fraction> { ["A"] = 1 };
        var totals = new PartTotals(given);
        given["A"] = 2;
        given["B"] = 3;
        Assert.Equal(new PartTotals([new("A", 1)]), totals);
        Assert.Equal(["A"], totals.Codes);
    }

    [Fact]
    public void No_points_null_or_repeated_codes_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>("points", () => new PartTotals(null!));
        Assert.Throws<ArgumentNullException>("points", () => new PartTotals([new("A", 1), new(null!, 1)]));
        Assert.Contains("Part A stands twice", Assert.Throws<ArgumentException>("points", () => new PartTotals([new("A", 1), new("B", 1), new("A", 1)])).Message, StringComparison.Ordinal);
    }

    // Nine digits before the point and nine after it; what is beyond, or has no end, is no decimal number.
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(139, 2, "69.5")]
    [InlineData(-1, 2, "-0.5")]
    [InlineData(1, 1_000_000_000, "0.000000001")]
    [InlineData(1, 10_000_000_000, null)]
    [InlineData(1, 3, null)]
    [InlineData(999_999_999, 1, "999999999")]
    [InlineData(-999_999_999, 1, "-999999999")]
    [InlineData(1_000_000_000, 1, null)]
    [InlineData(-1_000_000_000, 1, null)]
    [InlineData(9_000_000_000_000_000_000, 1, null)]
    public void DecimalOf_is_the_shortest_decimal_number(long numerator, long denominator, string? expected) =>
        Assert.Equal(expected, new PartTotals([new("A", new Fraction(numerator, denominator))]).DecimalOf("A")?.ToString());

    // Where one part was given with a point, all are told as they were given.
    [Fact]
    public void Digits_are_kept_where_some_part_has_a_point()
    {
        var decimals = PartTotals.OfDecimals([new("A", 36), new("B", 21.50m)]);
        Assert.Equal(("36", "21.50"), (decimals.GivenOf("A").ToString(), decimals.GivenOf("B").ToString()));
        Assert.Null(decimals.GivenOf("C"));
        Assert.Equal("A 36, B 21.50", decimals.ToString());
        Assert.Null(PartTotals.OfDecimals([new("A", 36), new("B", 21)]).GivenOf("A"));
        Assert.Null(Totals.GivenOf("A"));
    }
}
