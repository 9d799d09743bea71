using System.Diagnostics;
using System.Globalization;
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
        foreach (var portfolio in new[] { list.Portfolio(), list.Portfolio(ValidityConvention.Exclusive) })
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
        var index = new Portfolio([new("D", "P")], [ProductEvent.Recognised("D", from, 3)]).Index();
        Assert.Equal([from, new(2023, 6, 3)], index.Days);
        Assert.Equal(1, index.At(from.WithCalendar(CalendarSystem.Julian)).Valid.Three);
        Assert.Equal(0, index.At(from.PlusDays(-1).WithCalendar(CalendarSystem.Julian)).Valid.Three);
        Assert.Equal(default, index.At(from.PlusDays(-1)));
        Assert.Equal(1, index.At(from).Valid.Three);
        Assert.Equal(1, index.At(new(2023, 6, 2)).Valid.Three);
        Assert.Equal(new PortfolioCounts { Expired = new(1, 0, 0) }, index.At(new(2023, 6, 3)));
    }

    [Fact]
    public void At_answers_a_date_of_20000_certificates_in_less_than_a_microsecond()
    {
        var first = new LocalDate(2018, 1, 1);
        var dossiers = Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var index = new Portfolio(
            dossiers.Select(dossier => new Product(dossier, dossier)),
            dossiers.Select((dossier, i) => ProductEvent.Recognised(dossier, first.PlusDays(i * 7 % 3000), 3 + (i % 3)))).Index();
        var dates = Enumerable.Range(0, 4096).Select(i => first.PlusDays(i * 31 % 5000)).ToArray();
        var best = TimeSpan.MaxValue;
        long sum = 0;
        // The best of many short runs: the machine may be busy with other tests.
        for (var run = 0; run < 50; run++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < 10_000; i++) sum += index.At(dates[i & 4095]).Valid.Three;
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.True(sum > 0);
        Assert.True(best.TotalMicroseconds < 10_000, $"{best.TotalMicroseconds / 10_000:0.000} microseconds a date");
    }
}
