using System.Diagnostics;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ScoreSheet;
using Ocop.Domain.Scoring;

namespace Ocop.ScoreSheet.Tests;

/// <summary>The program itself: what it prints, writes and returns.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("score-sheet-").FullName;

    private static string StarAnise => Path.Combine(Repository.Root, "samples", "RateProduct", "data", "star-anise.json");

    [Fact]
    public void Without_arguments_it_writes_an_example_and_rates_it()
    {
        var card = OcopJson.ReadScorecard(File.ReadAllText(StarAnise));
        Assert.Equal((0, OcopJson.Write(RandomCards.Book.Rate(card)) + "\n", string.Empty), Run("--json"));
        Assert.Equal(card, WorkbookReader.Read(RandomCards.Book, File.ReadAllBytes(Path.Combine(folder, "star-anise.xlsx"))).Card);
        Assert.Contains("3 sao", Run().Output, StringComparison.Ordinal);
        Assert.Contains("3 stars", Run("--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_is_written_and_read()
    {
        Assert.Equal((0, "Đã viết tea.xlsx\n", string.Empty), Run("new", "--set", "11", "-o", "tea.xlsx"));
        Assert.Equal(OcopJson.Write(RandomCards.Book.Rate(new Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11 })) + "\n", Run("read", "tea.xlsx", "--json").Output);
        Assert.Equal((0, "Wrote old.xlsx\n", string.Empty), Run("new", "--set", "26", "--decision", "1048/QĐ-TTg", "--members", "5", "-o", "old.xlsx", "--lang", "en"));
        Assert.StartsWith("{\"outcome\":\"noQuorum\"", Run("read", "old.xlsx", "--json").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("new", "--card", StarAnise, "--members", "2", "-o", "two.xlsx").Exit);
        Assert.Contains("\"members\":[{\"name\":\"Thành viên 1\",\"total\":78,", Run("read", "two.xlsx", "--json").Output, StringComparison.Ordinal);
    }

    // A rule file of a host gives its form as a sheet, too; without the file the sheet is of no decision that is known.
    [Fact]
    public void The_form_of_a_rule_file_is_written_and_read()
    {
        using (var saved = File.Create(Path.Combine(folder, "rules.json"))) RandomCards.Book.Save("26/2026/QĐ-TTg", saved);
        var rules = File.ReadAllText(Path.Combine(folder, "rules.json")).Replace("Chè tươi, chè chế biến", "Chè các loại", StringComparison.Ordinal).Replace(RandomCards.Book.Rules("26/2026/QĐ-TTg").DataVersion, "2026-12-01.7", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "rules.json"), rules);
        Assert.Equal(0, Run("new", "--set", "11", "--rules", "rules.json", "-o", "tea.xlsx").Exit);
        Assert.Contains("Chè các loại", Run("read", "tea.xlsx", "--rules", "rules.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recorded_result_fills_no_form()
    {
        File.WriteAllText(Path.Combine(folder, "card.json"), """{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "recorded": { "total": 69.71 } }""");
        var (exit, output, errors) = Run("new", "--card", "card.json", "-o", "tea.xlsx");
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.StartsWith("card.json: $.recorded: ", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "tea.xlsx")));
    }

    [Fact]
    public void Wrong_cells_exit_with_1_and_are_listed()
    {
        var layout = RandomCards.Layout(RandomCards.Book.RubricFor("26/2026/QĐ-TTg", 11));
        var workbook = ScoreWorkbook.Of(layout, SheetContents.Of(new Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11 }));
        workbook.Sheets[0].Put(layout.Answer(layout.Items[0], 0), "7", CellStyle.Choice);
        workbook.Sheets[0].Put(layout.Answer(layout.Items[1], 0), "8", CellStyle.Choice);
        File.WriteAllBytes(Path.Combine(folder, "tea.xlsx"), WorkbookWriter.Write(workbook));
        var (exit, output, errors) = Run("read", "tea.xlsx", "--lang", "en");
        Assert.Equal((1, string.Empty), (exit, output));
        Assert.Equal(
            "tea.xlsx: Phiếu!E9: '7': not of the list; expected a row of criterion 1.1, or its number: 1, 2, 3, 0\n"
            + "tea.xlsx: Phiếu!E15: '8': not of the list; expected a row of criterion 1.2, or its number: 1, 2, 3, 0\n",
            errors);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.xlsx", "b.xlsx")]
    [InlineData("read", "a.xlsx", "--set", "11")]
    [InlineData("write")]
    [InlineData("new", "-o", "tea.xlsx")]
    [InlineData("new", "more", "--set", "11", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11")]
    [InlineData("new", "--set", "27", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "0", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "--decision", "99/QĐ-TTg", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "--members", "0", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "--members", "31", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "--card", "card.json", "-o", "tea.xlsx")]
    [InlineData("new", "--card", "card.json", "--decision", "148/QĐ-TTg", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "--json", "-o", "tea.xlsx")]
    [InlineData("new", "--set", "11", "-o", "tea.ods")]
    [InlineData("new", "--set", "11", "-o", "tea")]
    [InlineData("new", "--set", "11", "-o", "")]
    [InlineData("new", "--card", "card.json", "-o", "card.json")]
    [InlineData("read", "tea.xlsx", "--force")]
    [InlineData("--force")]
    [InlineData("--set", "11")]
    [InlineData("--no-such-option")]
    public void Wrong_arguments_are_told(params string[] arguments)
    {
        using var nothing = new StringWriter();
        Assert.Throws<UsageException>(() => SheetCommands.Run(new Arguments(arguments), nothing, nothing));
        Assert.Empty(nothing.ToString());
    }

    [Theory]
    [InlineData("read", "missing.xlsx")]
    [InlineData("new", "--set", "11", "-o", "no/such/folder/tea.xlsx")]
    [InlineData("new", "--set", "11", "-o", "/dev/null/tea.xlsx")]
    [InlineData("new", "--set", "11", "--wrong", "-o", "tea.xlsx")]
    public void What_cannot_be_done_exits_with_2(params string[] arguments)
    {
        var (exit, output, errors) = Run(arguments);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    // Whoever filled in a form saved it with another program: that file is not lost by the same command once again.
    [Fact]
    public void A_form_that_was_filled_in_is_overwritten_only_on_demand()
    {
        string[] again = ["new", "--set", "21", "-o", "tea.xlsx"];
        var target = Path.Combine(folder, "tea.xlsx");
        File.WriteAllBytes(target, []);
        Assert.Equal(0, Run(again).Exit);
        Assert.Equal(0, Run("new", "--set", "11", "--members", "3", "-o", "tea.xlsx").Exit);
        foreach (var filled in new[] { File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lacquer-saved-by-libreoffice.xlsx")), "no workbook"u8.ToArray() })
        {
            File.WriteAllBytes(target, filled);
            var (exit, output, errors) = Run(again);
            Assert.Equal((2, string.Empty), (exit, output));
            Assert.Equal("tea.xlsx: đã có tệp này và có thể đã được điền; cần tên khác, hoặc --force để ghi đè\n", errors);
            Assert.Equal(filled, File.ReadAllBytes(target));
            Assert.Equal(0, Run([.. again, "--force"]).Exit);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ScoreSheet.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
