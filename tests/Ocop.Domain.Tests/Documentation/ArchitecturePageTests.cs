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

    [Fact]
    public void Tests_and_folders_that_the_page_names_exist()
    {
        var names = Name().Matches(Page).Select(match => match.Groups["name"].Value).ToArray();
        Assert.InRange(names.Length, 10, 1_000);
        foreach (var name in names.Where(name => name.EndsWith("Tests", StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal))) Assert.NotNull(Array.Find(typeof(RoomsTests).Assembly.GetTypes(), type => type.Name == name));
        foreach (var path in names.Where(name => name.Contains('/', StringComparison.Ordinal))) Assert.True(Path.Exists(Path.Combine(Repository.Root, path)) || Path.Exists(Path.Combine(Repository.Root, "src", "Ocop.Domain", path)), path);
    }

    [GeneratedRegex(@"^\| (?:`(?<room>\w+)`|(?<room>\(root\))) \|", RegexOptions.Multiline)]
    private static partial Regex Room();

    [GeneratedRegex(@"`(?<name>[\w./-]+)`")]
    private static partial Regex Name();
}
