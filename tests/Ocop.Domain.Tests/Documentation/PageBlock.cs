using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, as a path from the root of the repository.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Kind">The word after the fence, such as <c>csharp</c>; empty where there is none.</param>
/// <param name="Name">What a comment on the line above calls the block (<c>&lt;!-- rating --&gt;</c>); empty where there is none.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed partial record PageBlock(string Page, int Line, string Kind, string Name, string Text)
{
    /// <summary>The pages whose blocks are proved: those in the root of the repository, of the packages, and under docs.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of all pages.</summary>
    public static IReadOnlyList<PageBlock> All { get; } = [.. Pages.SelectMany(page => Of(page, File.ReadAllText(Path.Combine(Repository.Root, page))))];

    /// <summary>Whether the block is a program that needs the framework of web hosts.</summary>
    public bool IsWebHost => Kind == "csharp" && Text.Contains("WebApplication.", StringComparison.Ordinal);

    public static PageBlock At(string page, int line) => All.Single(block => block.Page == page && block.Line == line);

    /// <summary>Finds the blocks of a page. A fence may be indented; one that is not closed is an error of the page.</summary>
    public static IEnumerable<PageBlock> Of(string page, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence) continue;
            var start = i;
            var closing = fence.Groups["fence"].Value;
            var body = new List<string>();
            for (i++; i < lines.Length && !IsEnd(lines[i], closing); i++) body.Add(lines[i]);
            if (i == lines.Length) throw new FormatException($"{page}:{start + 1}: the block is not closed.");
            var name = start > 0 && Comment().Match(lines[start - 1]) is { Success: true } comment ? comment.Groups["name"].Value : string.Empty;
            yield return new PageBlock(page, start + 1, fence.Groups["kind"].Value.Trim(), name, string.Concat(body.Select(line => line + "\n")));
        }
    }

    public override string ToString() => $"{Page}:{Line}";

    private static bool IsEnd(string line, string fence) => line.Trim(' ', '>') is var rest && rest.StartsWith(fence, StringComparison.Ordinal) && rest.Trim(fence[0]).Length == 0;

    [GeneratedRegex("^[ >]*(?<fence>`{3,}|~{3,})(?<kind>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^ *<!-- (?<name>.+?) -->$")]
    private static partial Regex Comment();
}
