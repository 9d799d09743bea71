using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

public class FirstRecognitionTests
{
    private static readonly LocalDate Day = new(2023, 3, 1);

    [Fact]
    public void Periods_of_another_calendar_are_refused_by_their_day()
    {
        var first = RuleBook.Default.PortfolioOf([new("D", "P")], [ProductEvent.Recognised("D", Day, 3)]).FirstRecognitionOf("D")!.Value;
        var julian = Day.WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>("since", () => first.MustBeWithin(julian, Day));
        Assert.Throws<ArgumentException>("through", () => first.MustBeWithin(null, julian));
        Assert.Throws<ArgumentException>("since", () => first.CanBeWithin(julian, Day));
        Assert.Throws<ArgumentException>("through", () => first.CanBeWithin(null, julian));
    }
}
