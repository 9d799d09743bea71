using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The README in Vietnamese says what the one in English says: the same code, commands, packages, namespaces and figures.</summary>
public sealed partial class ReadmeTranslationTests
{
    private static readonly string English = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
    private static readonly string Vietnamese = File.ReadAllText(Path.Combine(Repository.Root, "README.vi.md"));

    [Fact]
    public void Code_and_commands_are_the_same()
    {
        Assert.Equal(Blocks(English), Blocks(Vietnamese));
        Assert.NotEmpty(Blocks(English));
    }

    [Fact]
    public void Rows_of_the_tables_are_of_the_same_things() => Assert.Equal(FirstCells(English), FirstCells(Vietnamese));

    // Of points, sets and levels; a thousand is parted by a point in Vietnamese.
    [Fact]
    public void Figures_of_the_coverage_are_the_same()
    {
        var rows = Coverage().Matches(English).Zip(Coverage().Matches(Vietnamese)).ToArray();
        Assert.Equal(3, rows.Length);
        Assert.All(rows, row => Assert.Equal(Figures(row.First.Groups["forms"].Value), Figures(row.Second.Groups["forms"].Value)));
    }

    [Fact]
    public void Each_leads_to_the_other()
    {
        Assert.Contains("(README.vi.md)", English, StringComparison.Ordinal);
        Assert.Contains("(README.md)", Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("docs/law-index.md")]
    [InlineData("docs/glossary.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/versioning.md")]
    [InlineData("docs/hosting.md")]
    [InlineData("docs/scale.md")]
    public void Links_lead_to_files_and_headings(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var links = Links(page);
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var to = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(Path.Exists(to), $"{page}: {link}");
            if (parts.Length > 1) Assert.Contains(parts[1], Heading().Matches(File.ReadAllText(to)).Select(heading => Anchor(heading.Groups["text"].Value)));
        }
    }

    // Who has only the package can follow every link of its pages.
    [Fact]
    public void Pages_of_the_package_lead_to_what_is_packed()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/Ocop.Domain/Ocop.Domain.csproj"));
        string[] pages = [.. HostPages().Match(project).Groups["names"].Value.Split(';').Select(name => $"docs/{name}.md"), "CHANGELOG.md"];
        Assert.True(pages.Length > 9, string.Join(", ", pages));
        string[] packed = [.. pages, "docs/schemas", "docs/examples", "README.md", "SECURITY.md"];
        foreach (var page in pages)
        {
            foreach (var to in Links(page).Select(link => link.Split('#')[0]).Where(to => to.Length > 0))
            {
                var target = Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, to))).Replace('\\', '/');
                Assert.True(packed.Any(file => target == file || target.StartsWith(file + "/", StringComparison.Ordinal)), $"{page} leads to {target}, which is not packed");
            }
        }
    }

    // Those that stay in the repository.
    private static string[] Links(string page) =>
        [.. Link().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal))];

    private static string[] Blocks(string page) => [.. Block().Matches(page).Select(block => Comment().Replace(block.Groups["text"].Value, string.Empty))];

    // Cells of code; a word in them may be translated elsewhere.
    private static string[] FirstCells(string page) => [.. Row().Matches(page).Select(row => row.Groups["cell"].Value)];

    // A day or the number of a decision is none.
    private static string[] Figures(string text) => [.. Figure().Matches(Day().Replace(text, string.Empty).Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal)).Select(figure => figure.Value).Order(StringComparer.Ordinal)];

    private static string Anchor(string heading) => NoAnchor().Replace(heading.ToLowerInvariant(), string.Empty).Replace(' ', '-');

    [GeneratedRegex("^```(?<kind>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<HostPage Include=\"(?<names>[^\"]+)\"")]
    private static partial Regex HostPages();

    [GeneratedRegex(" +#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("^\\| (?<cell>`[^|]+`) \\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^\\| (?:26/2026|148|1048)/QĐ-TTg[^|]*\\|[^|]*\\|(?<forms>[^|]*)\\|$", RegexOptions.Multiline)]
    private static partial Regex Coverage();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figure();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4}")]
    private static partial Regex Day();

    [GeneratedRegex("\\]\\((?<to>[^)]+)\\)|^\\[\\w[^\\]]*\\]: (?<to>.+)$", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\w -]")]
    private static partial Regex NoAnchor();
}
