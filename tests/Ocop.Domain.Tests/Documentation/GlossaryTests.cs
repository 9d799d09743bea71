using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The glossary names types and members that exist, by the Vietnamese words that stand in their comments.</summary>
public sealed partial class GlossaryTests
{
    private static readonly (string Term, string English, string[] Members, string Where)[] Rows =
    [
        .. RowPattern().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "glossary.md")))
            .Select(row => (row.Groups["term"].Value, row.Groups["english"].Value, Code().Matches(row.Groups["members"].Value).Select(code => code.Groups["name"].Value).ToArray(), row.Groups["where"].Value))
            .Where(row => row.Item1 is not ("tiếng Việt" or "---")),
    ];

    [Fact]
    public void Types_and_members_exist()
    {
        Assert.InRange(Rows.Length, 60, 1_000);
        Assert.DoesNotContain(Rows.SelectMany(row => row.Members), member => !LawComment.Exists(member));
        Assert.All(Rows, row => Assert.False(string.IsNullOrWhiteSpace(row.English) || string.IsNullOrWhiteSpace(row.Where), row.Term));
    }

    // The same word in the code and on the page. What a page adds in brackets or after a colon is its own.
    [Fact]
    public void Term_of_a_type_stands_in_its_comment()
    {
        var summaries = LawComment.Summaries();
        var missing =
            from row in Rows
            where row.Members.Length == 1 && !row.Members[0].Contains('.', StringComparison.Ordinal)
            let type = row.Members[0]
            let words = row.Term.Split(';', ':', '(')[0].Trim()
            where !summaries.GetValueOrDefault(type, string.Empty).Contains(words, StringComparison.OrdinalIgnoreCase)
            select $"{type}: {words}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Nothing_is_explained_twice() => Assert.Empty(Rows.GroupBy(row => row.Term).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [GeneratedRegex(@"^\| (?<term>[^|]+) \| (?<english>[^|]+) \| (?<members>[^|]+) \| (?<where>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex("`(?<name>[A-Za-z.]+)`")]
    private static partial Regex Code();
}
