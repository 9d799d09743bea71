using System.Text;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Codes as numbers, at the ends of what has one: one to eight signs, each of ASCII.</summary>
public sealed class PackedCodeTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("3.5", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789", false)]
    [InlineData("", false)]
    [InlineData("\u0001", true)]
    [InlineData("\u007F", true)]
    [InlineData("\u0080", false)]
    [InlineData("8\u0080", false)]
    [InlineData("\0", false)]
    [InlineData("8\0", false)]
    public void Of_code_is_a_number_that_gives_the_code_back(string code, bool hasNumber)
    {
        var key = PackedCode.Of(code);
        Assert.Equal(hasNumber, key != 0);
        Assert.Equal(key, PackedCode.Of(Encoding.UTF8.GetBytes(code)));
        if (hasNumber) Assert.Equal(code, PackedCode.Text(key));
    }
}
