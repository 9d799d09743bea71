using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class StarCountsTests
{
    [Fact]
    public void Counts_are_read_by_star_and_from_a_star_on()
    {
        var counts = new StarCounts(73, 21, 2);
        Assert.Equal((73, 21, 2, 96), (counts[3], counts[4], counts[5], counts.Total));
        Assert.Equal((96, 23, 2), (counts.AtLeast(3), counts.AtLeast(4), counts.AtLeast(5)));
        Assert.Equal("73 + 21 + 2", counts.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => counts[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.AtLeast(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StarCounts(-1, 0, 0));
    }

    [Fact]
    public void Equality_is_star_by_star()
    {
        Assert.True(new StarCounts(1, 2, 3) == new StarCounts(0, 1, 2) + new StarCounts(1, 1, 1));
        Assert.True(new StarCounts(1, 2, 3) != new StarCounts(1, 2, 4));
        Assert.True(new StarCounts(1, 2, 3) != new StarCounts(1, 0, 3));
        Assert.True(new StarCounts(1, 2, 3) != new StarCounts(0, 2, 3));
        Assert.Equal(new StarCounts(1, 2, 3).GetHashCode(), new StarCounts(1, 2, 3).GetHashCode());
        Assert.Equal(default, new StarCounts(0, 0, 0));
    }
}
