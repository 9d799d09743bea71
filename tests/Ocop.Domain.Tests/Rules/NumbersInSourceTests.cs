using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Rules;

/// <summary>The law stands in files: no code knows the number of a decision, a date of the law or a year of it.</summary>
public sealed partial class NumbersInSourceTests
{
    // Hosts may name the shipped instruments by these constants; nothing else in the sources uses them.
    private const string Constants = "KnownInstruments.cs";

    public static TheoryData<string, bool> Lines => new()
    {
        { "if (decision == \"26/2026/QĐ-TTg\") return;", true },
        { "[\"148/QĐ-TTg\"]", true },
        { "const string Old = \"1048/QĐ-TTg\";", true },
        { "\"1489/QĐ-TTg\" or \"781/QĐ-TTg\"", true },
        { "new LocalDate(2026, 5, 22)", true },
        { "LocalDate day = new(2019, 8, 21);", true },
        { "if (day.Year >= 2026) return;", true },
        { "FirstYear = 2019", true },
        { "/// <summary>Such as <c>26/2026/QĐ-TTg</c>, from 2026 on: new(2026, 5, 22).</summary>", false },
        { "    // Decision \"148/QĐ-TTg\" of 2023", false },
        { "new LocalDate(year, 12, 31)", false },
        { "private static readonly LocalDate AnyDay = new(3000, 1, 31);", false },
        { "private const int LatestYear = 9997;", false },
        { "Guard(x2026, 12019, 20260)", false },
        { "const string Draft = \"https://json-schema.org/draft/2020-12/schema\";", false },
        { "var address = \"https://example.org\"; day = new(2026, 1, 1);", true },
    };

    [Fact]
    public void No_code_of_the_library_has_them()
    {
        var root = Path.Combine(Repository.Root, "src");
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .ToArray();
        Assert.True(files.Length > 200, $"only {files.Length} files were found");
        var found = files
            .Where(file => Path.GetFileName(file) != Constants)
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (line, Place: $"{Path.GetRelativePath(root, file)}:{i + 1}")))
            .Where(entry => HasLaw(entry.line))
            .Select(entry => $"{entry.Place}: {entry.line.Trim()}");
        Assert.Empty(found);
        Assert.Single(files, file => Path.GetFileName(file) == Constants);
        Assert.DoesNotContain(files.Where(file => Path.GetFileName(file) != Constants).SelectMany(File.ReadLines), line => WithoutComment(line).Contains("KnownInstruments.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_with_law_in_code_is_seen(string line, bool hasLaw) => Assert.Equal(hasLaw, HasLaw(line));

    private static bool HasLaw(string line)
    {
        var code = WithoutComment(line);
        return Number().IsMatch(code) || Date().IsMatch(code) || Year().IsMatch(code);
    }

    // A line that is a comment, or the code before one; two strokes within a text, as in an address, begin none.
    private static string WithoutComment(string line) => Comment().Replace(line, string.Empty);

    [GeneratedRegex(@"^\s*//.*|(?<=[;{}),]\s*)//.*")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(26/2026|148|1048|1489|781|919|1162|80/2021)/")]
    private static partial Regex Number();

    [GeneratedRegex(@"new( LocalDate)?\(20[0-9]{2}, ")]
    private static partial Regex Date();

    // The drafts of JSON Schema are named by years.
    [GeneratedRegex(@"(?<![\w.])(?<!https://json-schema\.org/draft/)20(19|2[0-9])(?!\w)")]
    private static partial Regex Year();
}
