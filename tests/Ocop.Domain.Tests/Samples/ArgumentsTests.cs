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

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("10", 10)]
    [InlineData("2147483647", 2147483647)]
    public void Number_is_read(string text, int number) => Assert.Equal(number, new Arguments(["--to", text]).WholeNumber("--to"));

    [Theory]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData(" 1")]
    [InlineData("２")]
    [InlineData("2147483648")]
    [InlineData("")]
    public void Number_written_otherwise_is_refused(string text) =>
        Assert.Equal($"--to {text}: expected a whole number", Assert.Throws<UsageException>(() => new Arguments(["--to", text]).WholeNumber("--to")).Problem.English);

    [Theory]
    [InlineData("-h x", true)]
    [InlineData("x -h", true)]
    [InlineData("--help x", true)]
    [InlineData("--json --help --lang en", true)]
    [InlineData("-help", false)]
    [InlineData("h", false)]
    [InlineData("./-h", false)]
    [InlineData("", false)]
    public void Help_is_asked_for_wherever_it_stands(string arguments, bool asked) => Assert.Equal(asked, Arguments.AskForHelp(arguments.Split(' ')));

    [Theory]
    [InlineData("-x")]
    [InlineData("-json")]
    [InlineData("--unknown")]
    public void What_looks_like_an_option_is_no_file(string argument) =>
        Assert.Equal($"{argument}: unknown option", Assert.Throws<UsageException>(() => new Arguments([argument]).Rest()).Problem.English);

    [Fact]
    public void File_whose_name_begins_with_a_hyphen_is_named_with_its_folder() => Assert.Equal(["./-x", "-"], new Arguments(["./-x", "-"]).Rest());

    private static LocalDate? Read(string text) => new Arguments(["--on", text]).Date("--on");
}
