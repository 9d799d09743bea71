using System.Globalization;
using System.Text;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The pages of the readings say what the list says, each in its language.</summary>
public sealed class InterpretationsPageTests
{
    private const string Begin = "<!-- The tests write what follows, from src/Ocop.Domain/Data/interpretations.json. -->\n";
    private const string End = "<!-- The tests write no further. -->\n";

    [Theory]
    [InlineData("interpretations.md", Language.English, "key | reading | where | source | alternative | switch | listed in answers", "no")]
    [InlineData("interpretations.vi.md", Language.Vietnamese, "khóa | cách hiểu | nơi áp dụng | căn cứ | cách hiểu khác | cách chuyển | ghi trong câu trả lời", "không")]
    public void Page_is_the_list(string name, Language language, string columns, string no)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, name + " lacks the lines between which the tests write.");
        Repository.AssertApprovedFile(path, page[..begin] + Tables(language, columns, no) + page[end..]);
    }

    [Theory]
    [InlineData("interpretations.md")]
    [InlineData("interpretations.vi.md")]
    public void Row_of_the_page_has_each_column(string name)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", name)).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();
        Assert.Equal(RuleBook.Default.Interpretations.Count, rows.Length);
        Assert.All(rows, row => Assert.Equal(7, row[2..^2].Split(" | ").Length));
    }

    private static string Tables(Language language, string columns, string no)
    {
        var text = new StringBuilder();
        foreach (var section in RuleBook.Default.Interpretations.GroupBy(interpretation => interpretation.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Key.In(language)}\n\n| {columns} |\n|{string.Concat(columns.Split(" | ").Select(_ => " --- |"))}\n");
            foreach (var row in section) text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Cells(row, language, no))} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string[] Cells(Interpretation row, Language language, string no) =>
    [
        "`" + row.Key + "`",
        row.Reading.In(language),
        row.Where.In(language),
        row.Source.In(language),
        row.Alternative?.In(language) ?? "-",
        row.Setting?.In(language) ?? "-",
        row.Listed?.In(language) ?? no,
    ];
}
