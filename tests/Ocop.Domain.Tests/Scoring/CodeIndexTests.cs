using System.Text;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Codes are found whatever their length and letters: those of up to eight ASCII signs as numbers, all others as text.</summary>
public sealed class CodeIndexTests
{
    private static readonly string[] Codes = ["1.1", "12345678", "123456789", "đ", "3.2a", "\u007F", "987654321"];

    [Fact]
    public void Find_gives_the_place_of_each_code()
    {
        var index = Index();
        Assert.Equal(Enumerable.Range(0, Codes.Length), Codes.Select(index.Find));
        Assert.All(new[] { "1.2", "1", "", "12345679", "123456780", "e", "3.2A", null }, code => Assert.Equal(-1, index.Find(code)));
    }

    [Fact]
    public void Find_number_is_the_same_wherever_it_looks_first()
    {
        var index = Index();
        for (var likely = 0; likely <= Codes.Length + 1; likely++)
        {
            Assert.Equal(1, index.Find(PackedCode.Of("12345678"), likely));
            Assert.Equal(4, index.Find(PackedCode.Of("3.2a"), likely));
            Assert.Equal(-1, index.Find(PackedCode.Of("3.2b"), likely));
        }
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("3.2a", true)]
    [InlineData("1234567", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789", false)]
    [InlineData("", false)]
    [InlineData("\u0001", true)]
    [InlineData("a\0", false)]
    [InlineData("\u007E", true)]
    [InlineData("\u007F", true)]
    [InlineData("\u0080", false)]
    [InlineData("đ", false)]
    public void Number_of_a_code_is_there_for_one_to_eight_signs(string code, bool isThere)
    {
        var key = PackedCode.Of(code);
        Assert.Equal(isThere, key != 0);
        Assert.Equal(key, PackedCode.Of(Encoding.UTF8.GetBytes(code)));
        if (isThere) Assert.Equal(code, PackedCode.Text(key));
    }

    private static CodeIndex Index()
    {
        var index = new CodeIndex(Codes.Length);
        foreach (var code in Codes) index.Add(code);
        return index;
    }
}
