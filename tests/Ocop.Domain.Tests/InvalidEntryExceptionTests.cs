namespace Ocop.Domain.Tests;

public sealed class InvalidEntryExceptionTests
{
    private static readonly BilingualText Problem = new("cần số từ 1 đến 3", "expected 1 to 3");

    [Fact]
    public void Message_names_the_entry_and_the_problem_in_english()
    {
        var cause = new InvalidOperationException();
        var exception = new InvalidEntryException("$.levels['3.5']", Problem, cause);
        Assert.Equal("$.levels['3.5']: expected 1 to 3", exception.Message);
        Assert.Equal("$.levels['3.5']: expected 1 to 3", exception.Explain(Language.English));
        Assert.Equal("$.levels['3.5']: cần số từ 1 đến 3", exception.Explain(Language.Vietnamese));
        Assert.Same(cause, exception.InnerException);
    }

    [Fact]
    public void Constructor_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("entry", () => new InvalidEntryException(null!, Problem));
        Assert.Throws<ArgumentNullException>("problem", () => new InvalidEntryException("$", null!));
    }

    [Theory]
    [InlineData("$", "$.cards[3]")]
    [InlineData("$.levels['3.5']", "$.cards[3].levels['3.5']")]
    [InlineData("[2]", "[2]")]
    [InlineData("on", "on")]
    public void A_problem_of_a_part_is_told_under_the_path_of_the_part(string entry, string expected)
    {
        var problem = new InvalidEntryException(entry, Problem).Problems[0];
        var under = problem.Under("$.cards[3]");
        Assert.Equal(expected, under.Entry);
        Assert.Equal((problem.Kind, problem.Text, problem.Criterion, problem.Level), (under.Kind, under.Text, under.Criterion, under.Level));
        Assert.Throws<ArgumentNullException>("path", () => problem.Under(null!));
    }
}
