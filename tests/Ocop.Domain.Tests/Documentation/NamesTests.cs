using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>What the pages call a member of the book or of one of its types is one.</summary>
public class NamesTests
{
    private static readonly string[] Pages =
    [
        Path.Combine(Repository.Root, "README.md"),
        Path.Combine(Repository.Root, "src", "Ocop.Domain", "README.md"),
        Path.Combine(Repository.Root, "src", "Ocop.Domain.DependencyInjection", "README.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md"),
    ];

    [Fact]
    public void Every_member_of_the_book_that_a_page_names_exists()
    {
        var members = typeof(RuleBook).GetMembers().Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var named = Pages.SelectMany(page => Spans(File.ReadAllText(page), Path.GetFileName(page) == "names.md"))
            .SelectMany(span => Regex.Matches(span, @"\b(?:book|RuleBook|Default)\.([A-Z]\w*)").Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.InRange(named.Count, 20, 1000);
        Assert.Empty(named.Except(members).Order(StringComparer.Ordinal));
    }

    // Code in a line, and blocks of code. Of a table of old and new names only the new ones.
    private static IEnumerable<string> Spans(string text, bool isTableOfNames) => text.Split('\n')
        .Select(line => isTableOfNames && line.StartsWith("| ", StringComparison.Ordinal) ? string.Join("|", line.Split('|').Skip(2)) : line)
        .SelectMany(line => Regex.Matches(line, "`[^`]+`").Select(match => match.Value).Append(line.StartsWith("    ", StringComparison.Ordinal) || line.Contains(';', StringComparison.Ordinal) ? line : string.Empty));
}
