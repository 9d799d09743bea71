using System.Text.RegularExpressions;
using Ocop.Domain.Samples;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>Commands on pages: their programs, options and files exist. Those that are shown with what they print are run, as far as the samples can be run here.</summary>
internal static partial class PageCommands
{
    private static readonly (Regex Pattern, Action<string[]> Assert)[] Known =
    [
        (Run(), words => AssertRuns(words)),
        (Test(), words => Array.ForEach(words, AssertExists)),
        (Add(), words => Assert.True(IsPackage(words[0]), $"No package is called {words[0]}.")),
        (Mutate(), words => Array.ForEach(words, AssertIsOfLibrary)),
        (Hostile(), words => Array.ForEach(words, AssertIsTest)),
        (Fuzz(), words => Assert.Contains($"  {words[0]})", File.ReadAllText(Path.Combine(Repository.Root, "tests", "Fuzz", "run")), StringComparison.Ordinal)),
        (Publish(), words => AssertExists(words[0])),
        (Browser(), words => Array.ForEach(words, word => Assert.Contains($"  {word})", File.ReadAllText(Path.Combine(Repository.Root, "tests", "Browser", "run")), StringComparison.Ordinal))),
        (Packages(), words => Array.ForEach(words, name => AssertExists("tests/Packages/" + name))),
        (Plain(), words => { }),
    ];

    public static void AssertAreRight(PageBlock block)
    {
        var lines = block.Text.TrimEnd().Split('\n');
        if (block.Kind == "console") AssertPrint(block, lines);
        else Array.ForEach(lines, line => AssertIsKnown(block, line));
    }

    private static void AssertIsKnown(PageBlock block, string line)
    {
        var command = Comment().Replace(line, string.Empty).Trim();
        if (command.Length == 0) return;
        foreach (var (pattern, assert) in Known)
        {
            if (pattern.Match(command) is not { Success: true } match) continue;
            assert(match.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return;
        }

        Assert.Fail($"{block}: nothing proves the command '{command}'.");
    }

    private static void AssertPrint(PageBlock block, string[] lines)
    {
        Assert.StartsWith("$ ", lines[0], StringComparison.Ordinal);
        for (var i = 0; i < lines.Length;)
        {
            var command = lines[i][2..];
            AssertIsKnown(block, command);
            var printed = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToArray();
            i += 1 + printed.Length;

            // The tests of that page run its commands, with files that it describes.
            if (block.Page == "docs/adding-a-decision.md" && AddingADecisionTests.HasCommand(command)) continue;
            Assert.Equal(string.Concat(printed.Select(line => line + "\n")), Answer(command));
        }
    }

    // What a sample prints without its screen.
    private static string Answer(string command)
    {
        var words = command.Split(' ');
        Assert.True(words.Length > 4, $"No sample can be run as '{command}'.");
        var arguments = new Arguments(words.Skip(5));
        if (words[3] == "samples/CertificateCalendar" && arguments.Json && WorkingDayQuestion.Read(arguments) is { } question) return question.ToJson(arguments.Language) + "\n";
        throw new NotSupportedException($"No sample can be run as '{command}'.");
    }

    private static void AssertRuns(string[] words)
    {
        var folder = Path.Combine(Repository.Root, words[0]);
        Assert.True(Directory.Exists(folder), $"There is no {words[0]}.");
        var source = string.Concat(Directory.EnumerateFiles(folder, "*.cs").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "Shared"), "*.cs")).Select(File.ReadAllText));
        foreach (var word in words.Skip(1).Where(word => word != "--"))
        {
            if (word.StartsWith("--", StringComparison.Ordinal)) Assert.True(Regex.IsMatch(source, Regex.Escape(word) + @"\b"), $"{words[0]} has no option {word}.");
            else if (word.Contains('/', StringComparison.Ordinal) && Path.HasExtension(word)) AssertExists(word);
        }
    }

    private static void AssertExists(string path) => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"There is no {path}.");

    private static void AssertIsOfLibrary(string pattern) =>
        Assert.NotEmpty(Directory.GetFileSystemEntries(Path.Combine(Repository.Root, "src", "Ocop.Domain"), pattern));

    private static void AssertIsTest(string name) => Assert.Contains(typeof(PageCommands).Assembly.GetTypes(), type => type.Name == name);

    private static bool IsPackage(string name) =>
        Directory.Exists(Path.Combine(Repository.Root, "src", name)) || File.ReadAllText(Path.Combine(Repository.Root, "Directory.Packages.props")).Contains($"\"{name}\"", StringComparison.Ordinal);

    [GeneratedRegex("^dotnet run (?:-c Release )?--project (?<words>[^ ]+(?: -- .+)?)$")]
    private static partial Regex Run();

    [GeneratedRegex("^(?:OCOP_APPROVE=1 )?dotnet test(?<words>(?: [^ -][^ ]*)?)$")]
    private static partial Regex Test();

    [GeneratedRegex("^dotnet add package (?<words>[^ ]+)$")]
    private static partial Regex Add();

    [GeneratedRegex("^tests/mutate(?<words>(?: [^ ]+)*)$")]
    private static partial Regex Mutate();

    [GeneratedRegex("^OCOP_HOSTILE=[0-9]+ dotnet test -c Release tests/Ocop.Domain.Tests --filter \"FullyQualifiedName~(?<words>[A-Za-z]+)\"$")]
    private static partial Regex Hostile();

    [GeneratedRegex("^tests/Fuzz/run (?<words>[a-z]+) [0-9]+$")]
    private static partial Regex Fuzz();

    [GeneratedRegex("^dotnet publish (?<words>[^ ]+) -c Release -o artifacts/[a-z]+$")]
    private static partial Regex Publish();

    [GeneratedRegex("^tests/Browser/run(?<words>(?: --[a-z]+)?)$")]
    private static partial Regex Browser();

    [GeneratedRegex("^tests/Packages/run(?<words>(?: [A-Za-z0-9]+)*)$")]
    private static partial Regex Packages();

    [GeneratedRegex(@"^(?:git diff|dotnet pack -c Release -o artifacts/packages|\.ci/run|tests/Ocop\.ScoreSheet\.Tests/recalculate|dotnet run|dotnet new console -o [A-Za-z]+|cd [A-Za-z]+)$")]
    private static partial Regex Plain();

    [GeneratedRegex("(?:^| +)#.*$")]
    private static partial Regex Comment();
}
