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
            Assert.Throws<KeyNotFoundException>(() => Totals[code]);
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
        Assert.Throws<ArgumentException>("points", () => new PartTotals([new("A", 1), new("B", 1), new("A", 1)]));
    }
}
