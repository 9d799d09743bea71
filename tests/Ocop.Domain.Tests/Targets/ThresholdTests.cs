using FsCheck.Xunit;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

public class ThresholdTests
{
    public static TheoryData<Threshold, Fraction, bool, Fraction, Fraction> Edges => new()
    {
        { Threshold.AtLeast(50), 49, false, 1, 98 },
        { Threshold.AtLeast(50), 50, true, 0, 100 },
        { Threshold.AtLeast(50), 53, true, 0, 106 },
        { Threshold.AtLeast(50), -11, false, 61, -22 },
        { Threshold.AtLeast(60), 215, true, 0, new Fraction(1075, 3) },
        { Threshold.AtLeast(new Fraction(2, 5)), new Fraction(37, 94), false, new Fraction(3, 470), new Fraction(4625, 47) },
        { Threshold.AtLeast(new Fraction(2, 5)), new Fraction(38, 94), true, 0, new Fraction(4750, 47) },
        { Threshold.MoreThan(80), 79, false, 2, new Fraction(395, 4) },
        { Threshold.MoreThan(80), 80, false, 1, 100 },
        { Threshold.MoreThan(80), 81, true, 0, new Fraction(405, 4) },
        { Threshold.Between(135, 140), 105, false, 30, 75 },
        { Threshold.Between(135, 140), 134, false, 1, new Fraction(670, 7) },
        { Threshold.Between(135, 140), 135, true, 0, new Fraction(675, 7) },
        { Threshold.Between(135, 140), 140, true, 0, 100 },
        { Threshold.Between(135, 140), 215, true, 0, new Fraction(1075, 7) },
        { Threshold.Exactly(3), 2, false, 1, new Fraction(200, 3) },
        { Threshold.Exactly(3), 3, true, 0, 100 },
        { Threshold.Exactly(3), 5, false, 2, new Fraction(500, 3) },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Threshold_edges_come_out_exactly(Threshold threshold, Fraction value, bool isMet, Fraction gap, Fraction percent)
    {
        Assert.Equal(isMet, threshold.IsMetBy(value));
        Assert.Equal(gap, threshold.GapOf(value));
        Assert.Equal(percent, threshold.PercentOf(value));
    }

    [Theory]
    [InlineData(215, 60, "358.3")]
    [InlineData(215, 140, "153.6")]
    [InlineData(35, 50, "70")]
    [InlineData(10, 15, "66.7")]
    [InlineData(1, 800, "0.1")] // 0.125
    [InlineData(3, 800, "0.4")] // 0.375
    [InlineData(1, 2000, "0.1")] // 0.05 goes away from zero
    public void PercentOf_rounds_half_away_from_zero_for_display(int value, int plan, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Threshold.AtLeast(plan).PercentOf(value).Round(1));

    [Theory]
    [InlineData(94, 38)] // 37.6
    [InlineData(84, 34)] // 33.6
    [InlineData(95, 38)] // 38 exactly
    [InlineData(96, 39)] // 38.4
    [InlineData(0, 0)]
    public void FewestOf_is_the_least_count_whose_share_meets_the_threshold(int whole, int expected)
    {
        var threshold = Threshold.AtLeast(new Fraction(2, 5));
        Assert.Equal(expected, threshold.FewestOf(whole));
        if (whole == 0) return;
        Assert.True(threshold.IsMetBy(new Fraction(expected, whole)));
        Assert.False(threshold.IsMetBy(new Fraction(expected - 1, whole)));
    }

    [Fact]
    public void FewestOf_is_for_shares_only()
    {
        Assert.Throws<InvalidOperationException>(() => Threshold.AtLeast(2).FewestOf(94));
        Assert.Throws<InvalidOperationException>(() => Threshold.MoreThan(1).FewestOf(94));
        Assert.Throws<InvalidOperationException>(() => Threshold.Exactly(1).FewestOf(94));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.AtLeast(1).FewestOf(-1));
    }

    [Fact]
    public void Threshold_figures_are_above_zero_and_in_order()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.AtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.MoreThan(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Exactly(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Between(140, 135));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Between(0, 5));
        Assert.Equal(Threshold.Between(5, 5).GapOf(4), Threshold.AtLeast(5).GapOf(4));
    }

    // All of a whole is a share too: 100% of 94 producers are 94.
    [Fact]
    public void FewestOf_takes_a_share_up_to_the_whole()
    {
        Assert.Equal(94, Threshold.AtLeast(1).FewestOf(94));
        Assert.Equal(47, Threshold.Between(new Fraction(1, 2), 1).FewestOf(94));
        Assert.Equal(0, Threshold.AtLeast(1).FewestOf(0));
        Assert.Throws<InvalidOperationException>(() => Threshold.AtLeast(new Fraction(101, 100)).FewestOf(94));
        Assert.Throws<InvalidOperationException>(() => Threshold.Between(new Fraction(1, 2), new Fraction(3, 2)).FewestOf(94));
    }

    // Whoever is refused is told what was expected.
    [Fact]
    public void Refusals_say_what_is_expected()
    {
        Assert.Contains("above 0", Assert.Throws<ArgumentOutOfRangeException>("figure", () => Threshold.AtLeast(0)).Message, StringComparison.Ordinal);
        Assert.Contains("above 0", Assert.Throws<ArgumentOutOfRangeException>("lower", () => Threshold.Between(0, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("not below", Assert.Throws<ArgumentOutOfRangeException>("upper", () => Threshold.Between(140, 135)).Message, StringComparison.Ordinal);
        Assert.Contains("from 0", Assert.Throws<ArgumentOutOfRangeException>("whole", () => Threshold.AtLeast(1).FewestOf(-1)).Message, StringComparison.Ordinal);
        Assert.Contains("share", Assert.Throws<InvalidOperationException>(() => Threshold.AtLeast(2).FewestOf(94)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threshold_text_names_kind_and_figures() =>
        Assert.Equal(
            [">= 50", "> 80", "135 to 140", "= 3"],
            new[] { Threshold.AtLeast(50), Threshold.MoreThan(80), Threshold.Between(135, 140), Threshold.Exactly(3) }.Select(threshold => threshold.ToString()));

    [Property(MaxTest = 500)]
    public void GapOf_is_never_negative_and_adding_it_meets_the_threshold(Threshold threshold, Fraction value)
    {
        foreach (var near in new[] { value, threshold.From, threshold.From - 1, threshold.From + 1, threshold.Plan, threshold.Plan + 1 })
        {
            var gap = threshold.GapOf(near);
            Assert.True(gap >= 0);
            Assert.Equal(gap == 0, threshold.IsMetBy(near));
            Assert.True(threshold.IsMetBy(threshold.Kind == ThresholdKind.Exactly && near > threshold.From ? near - gap : near + gap));
            var isMet = threshold.Kind switch
            {
                ThresholdKind.Exactly => near == threshold.From,
                ThresholdKind.MoreThan => near > threshold.From,
                _ => near >= threshold.From,
            };
            Assert.Equal(isMet, threshold.IsMetBy(near));
            Assert.Equal(near == threshold.Plan, threshold.PercentOf(near) == 100);
        }
    }

    [Fact]
    public void Ends_of_numbers_meet_a_threshold_or_do_not()
    {
        Assert.False(Threshold.AtLeast(new Fraction(1, 2)).IsMetBy(long.MinValue));
        Assert.True(Threshold.MoreThan(long.MaxValue - 1).IsMetBy(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("figure", () => Threshold.MoreThan(long.MaxValue));
    }
}
