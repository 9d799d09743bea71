using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Ocop.Domain.Tests.Json;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>Every fenced block of every page is proved, each as a case of its own: programs are compiled and run, documents read, commands looked up.</summary>
[Collection(ProgramCollection.Name)]
public sealed class PageBlocksTests
{
    /// <summary>What is shown and cannot be proved, by page.</summary>
    private static readonly Dictionary<string, string> Shown = new()
    {
        ["docs/forms/README.md"] = "A line that a person signs with.",
        ["docs/testing.md"] = "What the tool for properties prints when one fails; ShrinkingTests provoke such failures.",
    };

    public static TheoryData<string, int> Blocks => OfKind(kind => true);

    public static TheoryData<string, int> Programs => OfKind(kind => kind == "csharp");

    public static TheoryData<string, int> Documents => OfKind(kind => kind == "json");

    public static TheoryData<string, int> Commands => OfKind(kind => kind is "sh" or "console");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_is_of_a_kind_that_is_proved(string page, int line) => AssertIsKnown(PageBlock.At(page, line));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_prints_what_the_page_shows(string page, int line) => AssertPrints(PageBlock.At(page, line), PageBlock.All);

    // Who has the oldest supported SDK, that of .NET 8, can use the page as it stands.
    [Fact]
    public void First_page_asks_for_no_newer_language_than_that_of_the_oldest_SDK()
    {
        var blocks = PageBlock.All.Where(block => block is { Page: "docs/getting-started.md", Kind: "csharp" }).ToArray();
        var usings = Assert.Single(blocks, block => PageProgram.IsUsings(block.Text)).Text;
        Assert.All(blocks.Where(block => block.Text != usings), block => Assert.NotEmpty(new PageProgram(block.Text, usings).Compile(LanguageVersion.CSharp12)));
        Assert.Throws<FormatException>(() => new PageProgram("Console.WriteLine(nameof(List<>));\n").Compile(LanguageVersion.CSharp12));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_has_its_format(string page, int line) => PageDocuments.AssertIsRight(PageBlock.At(page, line));

    // Forms are too long for a page; costs and problems are parts of the examples of other formats.
    [Fact]
    public void Page_of_the_formats_shows_each_of_them() => Assert.Equal(
        SchemaFiles.All.Keys.Except(["forms", "problem", "upgrade-plan-costs"]).Concat(["json-lines-error", "product-code-answer", "working-days"]).Order(StringComparer.Ordinal),
        PageBlock.All.Where(block => block is { Page: "docs/wire-formats.md", Kind: "json" }).Select(block => block.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_can_be_given(string page, int line) => PageCommands.AssertAreRight(PageBlock.At(page, line));

    [Fact]
    public void What_is_only_shown_is_one_block_a_page() =>
        Assert.Equal(Shown.Keys, PageBlock.All.Where(block => block.Kind == "text").Select(block => block.Page));

    [Fact]
    public void Pages_of_the_packages_are_among_them()
    {
        Assert.Superset(
            new HashSet<string> { "README.md", "docs/getting-started.md", "docs/web-host.md", "docs/wire-formats.md", "src/Ocop.Domain/README.md", "src/Ocop.Domain.DependencyInjection/README.md" },
            PageBlock.All.Select(block => block.Page).ToHashSet());
    }

    [Fact]
    public void Every_task_of_the_cookbook_is_in_its_list_and_has_a_program()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "getting-started.md"));
        var listed = Regex.Matches(page, @"^[0-9]+\. \[(?<title>.+)\]\(#(?<anchor>.+)\)$", RegexOptions.Multiline);
        var tasks = page.Split("\n### ").Skip(1).ToArray();
        Assert.Equal(tasks.Select(task => task.Split('\n')[0]), listed.Select(entry => entry.Groups["title"].Value));
        foreach (Match entry in listed) Assert.Equal(Regex.Replace(entry.Groups["title"].Value.ToLowerInvariant(), "[^a-z0-9 -]", string.Empty).Replace(' ', '-'), entry.Groups["anchor"].Value);
        Assert.All(tasks, task => Assert.Single(Regex.Matches(task, "^```csharp$", RegexOptions.Multiline)));
        Assert.Equal(24, tasks.Length);
    }

    // The proofs are proved: on a page that is wrong each of them fails.
    [Theory]
    [InlineData("Console.WriteLine(1 + 1);\n// 3\n", "2")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);\n// 1\n", "2")]
    [InlineData("Console.WriteLine(1);\n// 1\n//\n", "1")]
    [InlineData("Console.WriteLine(1);\n", "1")]
    [InlineData("Console.WriteLine(1);\n// 2\n\n_ = 1;\n// 1\n", "line 2")]
    [InlineData("foreach (var i in new[] { 1 })\n{\n    Console.WriteLine(i);\n    // 2\n}\n// 1\n", "line 4")]
    [InlineData("_ = 1;\n", "prints nothing")]
    [InlineData("Console.WriteLine(RuleBook.Default.CheckedOn.Year > 1);\n// True\n", "RuleBook")]
    [InlineData("string text = null;\nConsole.WriteLine(text?.Length ?? 1);\n// 1\n", "CS8600")]
    [InlineData("using Ocop.Domain;\nConsole.WriteLine(RuleBook.Default.Others);\n// 1\n", "CS1061")]
    [InlineData("using Xunit;\nConsole.WriteLine(1);\n// 1\n", "CS0246")]
    [InlineData("Console.WriteLine(1);\nthrow new InvalidOperationException(\"broken\");\n// 1\n", "broken")]
    public void Wrong_program_is_found(string source, string told)
    {
        var block = Block("csharp", string.Empty, source);
        var refused = Assert.ThrowsAny<Exception>(() => AssertPrints(block, [block]));
        Assert.Contains("wrong.md:3", refused.Message, StringComparison.Ordinal);
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("cs")]
    [InlineData("c#")]
    [InlineData("text")]
    [InlineData("yaml")]
    public void Block_of_an_unknown_kind_is_found(string kind) => Assert.ThrowsAny<Exception>(() => AssertIsKnown(Block(kind, string.Empty, "x\n")));

    [Theory]
    [InlineData("", "{}")]
    [InlineData("no-such-format", "{}")]
    [InlineData("scorecard", "{\"decision\": \"26/2026/QĐ-TTg\"}")]
    [InlineData("scorecard", "{\"decision\": \"26/2026/QĐ-TTg\", \"productSet\": 1, \"levels\": {}")]
    [InlineData("scorecard", "{\"decision\": \"26/2026/QĐ-TTg\", \"productSet\": 1, \"levels\": {}} {}")]
    [InlineData("scorecard", "")]
    [InlineData("working-days", "{ \"from\": \"2026-11-23\", \"workingDays\": 3, \"last\": \"2026-11-26\", \"skipped\": [], \"daysOff\": \"announced\" }")]
    [InlineData("json-lines-error", "{ \"error\": \"$.on: missing\", \"line\": 2, \"problems\": [ { \"entry\": \"$.at\", \"message\": \"missing\" } ] }")]
    public void Wrong_document_is_found(string name, string json) => Assert.ThrowsAny<Exception>(() => PageDocuments.AssertIsRight(Block("json", name, json + "\n")));

    [Theory]
    [InlineData("sh", "dotnet run --project samples/NoSuchSample")]
    [InlineData("sh", "dotnet run --project samples/RateProduct -- --no-such-option")]
    [InlineData("sh", "dotnet run --project samples/RateProduct -- no/such/file.json")]
    [InlineData("sh", "dotnet test tests/NoSuchTests")]
    [InlineData("sh", "dotnet add package Ocop.Domian")]
    [InlineData("sh", "tests/mutate NoSuchFolder")]
    [InlineData("sh", "rm -rf /")]
    [InlineData("console", "dotnet test")]
    [InlineData("console", "$ dotnet run --project samples/CertificateCalendar -- --from 2026-11-23 --working-days 3 --json\n{}")]
    [InlineData("console", "$ dotnet run --project samples/WhichLaw")]
    public void Wrong_command_is_found(string kind, string text) => Assert.ThrowsAny<Exception>(() => PageCommands.AssertAreRight(Block(kind, string.Empty, text + "\n")));

    [Fact]
    public void Blocks_are_found_however_they_are_fenced()
    {
        const string Page = "# A\n\n- a\n\n  ```csharp\n  a\n  ```\n\n> ~~~ sh\n> b\n> ~~~\n\n<!-- c -->\n````json\n```\n````\n";
        Assert.Equal(
            [("csharp", 5, string.Empty), ("sh", 9, string.Empty), ("json", 14, "c")],
            PageBlock.Of("a.md", Page).Select(block => (block.Kind, block.Line, block.Name)));
        Assert.Throws<FormatException>(() => PageBlock.Of("a.md", "```csharp\n").ToArray());
    }

    private static PageBlock Block(string kind, string name, string text) => new("wrong.md", 3, kind, name, text);

    private static void AssertIsKnown(PageBlock block) => Assert.True(
        block.Kind is "csharp" or "json" or "sh" or "console" || (block.Kind == "text" && Shown.ContainsKey(block.Page)),
        $"{block}: nothing proves a block of the kind '{block.Kind}'.");

    // Web hosts are started where their framework is, in the tests beside these.
    private static void AssertPrints(PageBlock block, IReadOnlyList<PageBlock> page)
    {
        if (block.IsWebHost || PageProgram.IsUsings(block.Text)) return;
        var usings = page.Where(other => other.Page == block.Page && other.Kind == "csharp" && PageProgram.IsUsings(other.Text)).Select(other => other.Text);
        var program = new PageProgram(block.Text, string.Concat(usings));
        string printed;
        try
        {
            printed = program.Run();
        }
        catch (FormatException exception)
        {
            throw new FormatException($"{block}: {exception.Message}", exception);
        }

        if (printed.Length == 0) Assert.Fail($"{block} prints nothing.");
        if (printed != program.Expected) Assert.Fail($"{block} shows\n{program.Expected}and prints\n{printed}");
    }

    private static TheoryData<string, int> OfKind(Func<string, bool> isWanted)
    {
        var data = new TheoryData<string, int>();
        foreach (var block in PageBlock.All.Where(block => isWanted(block.Kind))) data.Add(block.Page, block.Line);
        return data;
    }
}
