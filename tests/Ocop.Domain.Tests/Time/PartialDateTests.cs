using NodaTime;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", 2022, null, null, "2022-01-01", "2022-12-31")]
    [InlineData("2022-12", 2022, 12, null, "2022-12-01", "2022-12-31")]
    [InlineData("2023-02", 2023, 2, null, "2023-02-01", "2023-02-28")]
    [InlineData("2024-02", 2024, 2, null, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", 2024, 2, "2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("0001", 1, null, null, "0001-01-01", "0001-12-31")]
    [InlineData("9999", 9999, null, null, "9999-01-01", "9999-12-31")]
    public void Parse_reads_what_papers_tell(string text, int year, int? month, string? day, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((year, month, DayOrNull(day)), (date.Year, date.Month, date.Day));
        Assert.Equal((Day(first), Day(last), day is not null), (date.First, date.Last, date.IsDay));
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, PartialDate.Parse(date.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("0000")]
    [InlineData("02022")]
    [InlineData("2022-")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-1")]
    [InlineData("12/2022")]
    [InlineData("2023-02-29")]
    [InlineData("2022-12-")]
    [InlineData(" 2022")]
    [InlineData("+022")]
    public void TryParse_refuses_the_rest(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        if (text is not null) Assert.Contains("yyyy-MM-dd", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_converts_by_itself_and_differs_from_its_month_and_year()
    {
        PartialDate day = Day("2022-01-01");
        Assert.Equal(day, PartialDate.FromLocalDate(Day("2022-01-01")));
        Assert.Equal(3, new[] { day, new PartialDate(2022, 1), new PartialDate(2022) }.Distinct().Count());
        Assert.Equal(new LocalDate(1, 1, 1), default(PartialDate).Day);
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new PartialDate(2022, 13));
        Assert.Throws<ArgumentException>("day", () => new PartialDate(new LocalDate(2022, 1, 1, CalendarSystem.Julian)));
    }
}
