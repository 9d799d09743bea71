using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The page on the architecture lists the rooms as they lie.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

    [Fact]
    public void Rooms_of_the_page_are_those_of_the_library_in_their_order()
    {
        var table = Page[Page.IndexOf("| room |", StringComparison.Ordinal)..];
        Assert.Equal(Rooms.Line, Room().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Select(row => row.Groups["room"].Value));
    }

    [Fact]
    public void Rooms_of_the_page_are_the_namespaces_of_the_public_types() =>
        Assert.Empty(typeof(RuleBook).Assembly.GetExportedTypes().Select(type => type.Namespace!.Split('.').ElementAtOrDefault(2) ?? Rooms.Root).Except(Rooms.Line));

    [Theory]
    [InlineData("architecture.md")]
    [InlineData("scale.md")]
    public void Tests_and_folders_that_a_page_names_exist(string page)
    {
        var names = Name().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))).Select(match => match.Groups["name"].Value).Distinct().ToArray();
        var tests = names.Select(name => name.Split('.')).Where(parts => parts[0].EndsWith("Tests", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(tests);
        foreach (var parts in tests)
        {
            var type = Array.Find(typeof(RoomsTests).Assembly.GetTypes(), type => type.Name == parts[0]);
            Assert.NotNull(type);
            if (parts.Length > 1) Assert.NotNull(type.GetMethod(parts[1]));
        }

        foreach (var path in names.Where(name => name.Contains('/', StringComparison.Ordinal)))
        {
            Assert.True(Path.Exists(Path.Combine(Repository.Root, path)) || Path.Exists(Path.Combine(Repository.Root, "src", "Ocop.Domain", path)), path);
        }
    }

    [GeneratedRegex(@"^\| (?:`(?<room>\w+)`|(?<room>\(root\))) \|", RegexOptions.Multiline)]
    private static partial Regex Room();

    [GeneratedRegex(@"`(?<name>[\w./-]+)`")]
    private static partial Regex Name();
}
