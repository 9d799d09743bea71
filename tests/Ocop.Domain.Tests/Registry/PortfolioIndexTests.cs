using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

public class PortfolioIndexTests
{
    [Property]
    public void At_any_date_agrees_with_the_snapshot(EventList list, LawDay any)
    {
        var scope = new PortfolioScope { Area = "20" };
        foreach (var portfolio in new[] { list.PortfolioOf(), list.PortfolioOf(ValidityConvention.Exclusive) })
        {
            var (all, some) = (portfolio.Index(), portfolio.Index(scope));
            foreach (var on in list.Days.Append(any.Day))
            {
                var snapshot = portfolio.Snapshot(on);
                Assert.Equal(snapshot.Counts(), all.At(on));
                Assert.Equal(snapshot.Counts(scope), some.At(on));
            }

            Assert.Equal(all.Days.Order().Distinct(), all.Days);
        }
    }

    [Fact]
    public void At_changes_just_on_the_days_listed()
    {
        var from = new LocalDate(2020, 6, 2);
        var index = RuleBook.Default.PortfolioOf([new("D", "P")], [ProductEvent.Recognised("D", from, 3)]).Index();
        Assert.Equal([from, new(2023, 6, 3)], index.Days);
        Assert.Throws<ArgumentException>("on", () => index.At(from.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(default, index.At(from.PlusDays(-1)));
        Assert.Equal(1, index.At(from).Valid.Three);
        Assert.Equal(1, index.At(new(2023, 6, 2)).Valid.Three);
        Assert.Equal(new PortfolioCounts { Expired = new(1, 0, 0) }, index.At(new(2023, 6, 3)));
    }
}
