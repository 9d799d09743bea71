using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The order of rows of ticks, on a form that has both levels and additive lists.</summary>
public sealed class TickOrderTests
{
    private static readonly Rubric Form = RuleBook.Default.Rules(RuleFiles.Of1048, new LocalDate(2020, 1, 1)).RubricFor(26);

    // Of a list the first line that one of the two lacks decides, whatever the other one has further down; 6 is a list of four lines.
    [Theory]
    [InlineData("1.1", 1, 3)]
    [InlineData("1.1", 0, 1)]
    [InlineData("6", 0b0000, 0b0001)]
    [InlineData("6", 0b0000, 0b1000)]
    [InlineData("6", 0b0010, 0b0001)]
    [InlineData("6", 0b1110, 0b0001)]
    [InlineData("6", 0b0100, 0b0010)]
    [InlineData("6", 0b1001, 0b0101)]
    public void CompareTicks_tells_which_row_is_listed_first(string code, byte first, byte second)
    {
        var (left, right) = (Row((code, first)), Row((code, second)));
        Assert.Equal((-1, 1), (Math.Sign(Form.CompareTicks(left, right)), Math.Sign(Form.CompareTicks(right, left))));
        Assert.Equal(0, Form.CompareTicks(left, Row((code, first))));
    }

    [Fact]
    public void CompareTicks_the_first_ladder_decides() => Assert.True(Form.CompareTicks(Row(("1.1", 1), ("6", 0b1111)), Row(("1.1", 2))) < 0);

    [Fact]
    public void Lists_are_all_ways_in_the_order_of_rows()
    {
        Assert.Equal([0b000, 0b100, 0b010, 0b110, 0b001, 0b101, 0b011, 0b111], TickOrder.Lists(3));
        var ways = TickOrder.Lists(4).ToArray();
        Assert.Equal(Enumerable.Range(0, 16), ways.Order());
        Assert.All(ways.Zip(ways.Skip(1)), pair => Assert.True(Form.CompareTicks(Row(("6", (byte)pair.First)), Row(("6", (byte)pair.Second))) < 0));
    }

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(0b0001, new[] { 1 })]
    [InlineData(0b0101, new[] { 1, 3 })]
    [InlineData(0b1000_0000, new[] { 8 })]
    public void LinesOf_are_the_numbers_of_the_ticked_lines(int tick, int[] lines) => Assert.Equal(lines, TickOrder.LinesOf(tick));

    private static byte[] Row(params (string Code, byte Tick)[] ticks)
    {
        var row = new byte[Form.Ladders.Count];
        foreach (var (code, tick) in ticks) row[Form.Ladders.Single(ladder => ladder.Code == code).Index] = tick;
        return row;
    }
}
