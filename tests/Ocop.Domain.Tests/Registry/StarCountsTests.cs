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

    // Counts are keys of hosts: small ones that differ in a class have hashes of their own.
    [Fact]
    public void Hash_goes_by_every_class()
    {
        var range = Enumerable.Range(0, 4).ToArray();
        var hashes = from three in range from four in range from five in range from potential in range select new StarCounts(three, four, five, potential).GetHashCode();
        Assert.Equal(256, hashes.Distinct().Count());
    }

    [Fact]
    public void Less_takes_away_class_by_class() => Assert.Equal(new StarCounts(4, 3, 2, 1), new StarCounts(5, 5, 5, 5).Less(new StarCounts(1, 2, 3, 4)));
}
