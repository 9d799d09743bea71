using NodaTime;
using Ocop.Domain.Samples;

namespace Ocop.Domain.Tests.Samples;

public class ArgumentsTests
{
    [Theory]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("2026-05-22", 2026, 5, 22)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Date_that_exists_is_read(string text, int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), Read(text));

    [Theory]
    [InlineData("0000-01-02")]
    [InlineData("-9998-01-01")]
    [InlineData("-0001-12-31")]
    [InlineData("10000-01-01")]
    [InlineData("2026-02-29")]
    [InlineData("2026-5-22")]
    [InlineData("26-05-22")]
    [InlineData("22/05/2026")]
    [InlineData("2026-05-22T00:00")]
    [InlineData(" 2026-05-22")]
    [InlineData("")]
    public void Date_that_does_not_exist_or_is_written_otherwise_is_refused(string text)
    {
        var problem = Assert.Throws<UsageException>(() => Read(text)).Problem;
        Assert.Equal($"--on {text}: expected a date that exists, written yyyy-MM-dd", problem.English);
        Assert.Equal($"--on {text}: cần ngày có thật, viết yyyy-MM-dd", problem.Vietnamese);
    }

    [Fact]
    public void Date_that_is_not_given_is_null() => Assert.Null(new Arguments([]).Date("--on"));

    private static LocalDate? Read(string text) => new Arguments(["--on", text]).Date("--on");
}
