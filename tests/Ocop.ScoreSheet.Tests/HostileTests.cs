using System.IO.Compression;
using System.Text;
using Ocop.Domain.Samples.ScoreSheet;
using Ocop.Domain.Scoring;

namespace Ocop.ScoreSheet.Tests;

/// <summary>Files that are no score sheets, or mean harm: one clear error, and nothing of them is followed.</summary>
public sealed class HostileTests
{
    private static readonly byte[] Good = SheetCommands.Make(RandomCards.Book, new Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11 }, 0, Language.Vietnamese);

    public static TheoryData<string, byte[]> Files()
    {
        var random = new byte[5000];
        new Random(1).NextBytes(random);
        return new TheoryData<string, byte[]>
        {
            { "nothing", [] },
            { "a text", "Tiêu chí;Mức"u8.ToArray() },
            { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
            { "noise", random },
            { "noise that begins like an archive", [.. "PK\u0003\u0004"u8, .. random] },
            { "half a file", Good[..(Good.Length / 2)] },
            { "an empty archive", Zip() },
            { "an archive of something else", Zip(("note.txt", "hello")) },
            { "a Word document", Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"), ("word/document.xml", "<document/>")) },
            { "a sheet with a document type", WithSheet(text => text.Replace("<x:worksheet", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x:worksheet", StringComparison.Ordinal)) },
            { "a sheet that is no XML", WithSheet(text => text[..(text.Length / 2)]) },
            { "a workbook without sheets", Package.With(Good, (name, text) => name == "xl/workbook.xml" ? text.Replace("Phiếu", "Sheet1", StringComparison.Ordinal) : text) },
            { "a cell without a place", WithSheet(text => text.Replace("r=\"E9\"", "r=\"?\"", StringComparison.Ordinal)) },
            { "two sheets of one name", Package.With(Good, (name, text) => name == "xl/workbook.xml" ? text.Replace("name=\"Luật\"", "name=\"Phiếu\"", StringComparison.Ordinal) : text) },
            { "a shared text that is not there", WithSheet(text => text.Replace("<x:c r=\"E9\" s=\"16\" />", "<x:c r=\"E9\" t=\"s\"><x:v>99999999</x:v></x:c>", StringComparison.Ordinal)) },
            { "a bomb", Bomb() },
            { "a thousand parts", Zip([.. Enumerable.Range(0, 3000).Select(i => ($"p{i}", string.Empty))]) },
        };
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_no_score_sheet_is_refused(string what, byte[] file)
    {
        var problem = Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems);
        Assert.Contains("cần", problem.Text.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("expected", problem.Text.English, StringComparison.Ordinal);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("", "tệp rỗng")]
    [InlineData("Mã;Điểm", "văn bản")]
    [InlineData("mimetype", "sổ tính OpenDocument (.ods)")]
    [InlineData("word/document.xml", "văn bản Word (.docx)")]
    [InlineData("note.txt", "tệp nén (.zip)")]
    public void A_file_of_another_kind_is_told_as_what_it_is(string begins, string kind)
    {
        var file = begins.EndsWith(".xml", StringComparison.Ordinal) || begins.EndsWith(".txt", StringComparison.Ordinal) ? Zip((begins, "<document/>"))
            : begins == "mimetype" ? [.. "PK\u0003\u0004"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8]
            : Encoding.UTF8.GetBytes(begins);
        var problem = Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems);
        Assert.Equal($"đây là {kind}; cần sổ tính Excel (.xlsx)", problem.Text.Vietnamese);
    }

    // A sheet that is gone is told by its name in the language of the others.
    [Theory]
    [InlineData(Language.Vietnamese, "Phiếu")]
    [InlineData(Language.Vietnamese, "Hồ sơ")]
    [InlineData(Language.English, "Form")]
    [InlineData(Language.English, "Dossier")]
    public void A_sheet_that_is_gone_is_named(Language language, string sheet)
    {
        var file = SheetCommands.Make(RandomCards.Book, new Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11 }, 0, language);
        file = Package.With(file, (name, text) => name == "xl/workbook.xml" ? text.Replace($"name=\"{sheet}\"", "name=\"Copy\"", StringComparison.Ordinal) : text);
        Assert.Contains($"'{sheet}'", Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_in_answers_are_no_answers_whatever_they_show()
    {
        var file = WithSheet(text => Put(text, "E9", "<x:c r=\"E9\" t=\"str\"><x:f>[1]Sheet1!A1</x:f><x:v>2</x:v></x:c>"));
        Assert.Equal("Phiếu!E9: công thức; cần một câu trả lời được chọn hoặc gõ vào", Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems).In(Language.Vietnamese));
    }

    [Fact]
    public void Errors_and_truth_values_are_no_answers()
    {
        foreach (var cell in new[] { "<x:c r=\"E9\" t=\"e\"><x:v>#REF!</x:v></x:c>", "<x:c r=\"E9\" t=\"b\"><x:v>1</x:v></x:c>" })
        {
            Assert.Equal("E9", Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, WithSheet(text => Put(text, "E9", cell)))).Problems).Cell!.Value.Name);
        }
    }

    [Fact]
    public void Cells_far_away_and_in_other_sheets_change_nothing()
    {
        var file = WithSheet(text => text.Replace("</x:sheetData>", "<x:row r=\"1048576\"><x:c r=\"XFD1048576\"><x:v>1</x:v></x:c></x:row></x:sheetData>", StringComparison.Ordinal));
        Assert.Empty(WorkbookReader.Read(RandomCards.Book, file).Card!.Levels);
    }

    [Fact]
    public void Links_to_elsewhere_are_not_followed()
    {
        var file = Package.With(Good, (name, text) => name == "xl/_rels/workbook.xml.rels"
            ? text.Replace("</Relationships>", "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"http://127.0.0.1:9/x.xlsx\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal)
            : text);
        Assert.NotNull(WorkbookReader.Read(RandomCards.Book, file).Card);
    }

    [Theory]
    [InlineData("B2", "99/QĐ-TTg")]
    [InlineData("B3", "27")]
    [InlineData("B3", "-1")]
    [InlineData("B5", "31")]
    [InlineData("B5", "1000000000000")]
    public void A_form_that_there_is_not_is_told(string cell, string text)
    {
        var file = Package.With(Good, (name, part) => name == "xl/worksheets/sheet2.xml" ? Put(part, cell, $"<x:c r=\"{cell}\" t=\"inlineStr\"><x:is><x:t>{text}</x:t></x:is></x:c>") : part);
        Assert.Equal(cell, Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems).Cell!.Value.Name);
    }

    // The cell of that name, written otherwise.
    private static string Put(string sheet, string cell, string written)
    {
        var start = sheet.IndexOf($"<x:c r=\"{cell}\"", StringComparison.Ordinal);
        var (empty, end) = (sheet.IndexOf("/>", start, StringComparison.Ordinal), sheet.IndexOf("</x:c>", start, StringComparison.Ordinal));
        var next = sheet.IndexOf('<', start + 1);
        return sheet[..start] + written + (empty >= 0 && empty < next ? sheet[(empty + 2)..] : sheet[(end + 6)..]);
    }

    private static byte[] WithSheet(Func<string, string> change) => Package.With(Good, (name, text) => name == "xl/worksheets/sheet1.xml" ? change(text) : text);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return zip.ToArray();
    }

    // Some kilobytes that unpack to 200 million.
    private static byte[] Bomb()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (var i = 0; i < 200; i++) entry.Write(blanks);
        }

        return zip.ToArray();
    }
}
