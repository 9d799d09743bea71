using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The sign of percent stands at its number, as Vietnamese and English documents write it: 75%, not 75 %.</summary>
public partial class PercentTests
{
    [Fact]
    public void Percent_stands_at_its_number_in_every_text()
    {
        var data = Files("*.json", "src", "Ocop.Domain", "Data").ToArray();
        var pages = Files("*.md", "docs").Append(Path.Combine(Repository.Root, "README.md")).ToArray();
        var code = Files("*.cs", "src").Concat(Files("*.cs", "samples")).ToArray();
        Assert.NotEmpty(data);
        Assert.NotEmpty(code);
        var apart = data.Concat(pages).SelectMany(file => File.ReadLines(file).Where(IsApart).Select(line => Path.GetFileName(file) + ": " + line))
            .Concat(code.SelectMany(file => File.ReadLines(file).Where(line => Literal().Matches(line).Any(literal => IsApart(literal.Value))).Select(line => Path.GetFileName(file) + ": " + line)));
        Assert.Empty(apart);
    }

    [Theory]
    [InlineData("75 %", true)]
    [InlineData("50–<75 % lượng tiêu thụ", true)]
    [InlineData("40,5\u00A0%", true)]
    [InlineData("\" %\"", true)]
    [InlineData("{percent} %", true)]
    [InlineData("75%, 40,5% và 100%", false)]
    [InlineData("i * 31 % 5000", false)]
    public void What_stands_apart_is_found(string text, bool isApart) => Assert.Equal(isApart, IsApart(text));

    private static bool IsApart(string text) => Apart().IsMatch(text);

    private static IEnumerable<string> Files(string pattern, params string[] folder) => Directory
        .EnumerateFiles(Path.Combine([Repository.Root, .. folder]), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    // A remainder has a number after the sign.
    [GeneratedRegex(@"[\d}""][ \u00A0\u202F]%(?! \d)")]
    private static partial Regex Apart();

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""")]
    private static partial Regex Literal();
}
