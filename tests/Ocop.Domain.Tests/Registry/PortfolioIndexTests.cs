using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioIndexTests
{
    [Fact]
    public void At_any_date_agrees_with_the_snapshot() => Property.Holds(RandomPortfolio.Any, random =>
    {
        var scope = new PortfolioScope { Area = "20" };
        foreach (var portfolio in new[] { random.Build(), new Portfolio(random.Products, random.Events, ValidityConvention.Exclusive) })
        {
            var (all, some) = (portfolio.Index(), portfolio.Index(scope));
            foreach (var on in random.Dates)
            {
                var snapshot = portfolio.Snapshot(on);
                Assert.Equal(snapshot.Counts(), all.At(on));
                Assert.Equal(snapshot.Counts(scope), some.At(on));
            }
        }
    });

    [Fact]
    public void At_changes_just_on_the_days_listed()
    {
        var from = new LocalDate(2020, 6, 2);
        var index = new Portfolio([new("D", "P")], [ProductEvent.Recognised("D", from, 3)]).Index();
        Assert.Equal([from, new(2023, 6, 3)], index.Days);
        Assert.Equal(1, index.At(from.WithCalendar(CalendarSystem.Julian)).Valid.Three);
        Assert.Equal(0, index.At(from.PlusDays(-1).WithCalendar(CalendarSystem.Julian)).Valid.Three);
        Assert.Equal(default, index.At(from.PlusDays(-1)));
        Assert.Equal(1, index.At(from).Valid.Three);
        Assert.Equal(1, index.At(new(2023, 6, 2)).Valid.Three);
        Assert.Equal(new PortfolioCounts { Expired = new(1, 0, 0) }, index.At(new(2023, 6, 3)));
    }
}
