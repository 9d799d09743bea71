using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioActivityTests
{
    [Fact]
    public void Sum_adds_every_count()
    {
        Assert.Equal(Counts(11), Counts(1) + Counts(10));
        Assert.Equal(Counts(1), Counts(1) + default(PortfolioActivity));

        static PortfolioActivity Counts(int times) => new()
        {
            NewlyRecognised = new(times, 0, 0),
            PossiblyNewlyRecognised = new(0, times, 0),
            Upgraded = new(0, 0, times),
            ReRated = new(2 * times, 0, 0),
            RecognisedOrUpgraded = new(times, 0, times),
            Rated = new(3 * times, 0, times),
            PotentialFive = 4 * times,
        };
    }
}
