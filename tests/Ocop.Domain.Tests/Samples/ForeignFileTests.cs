using System.IO.Compression;
using System.Text;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProducerQuotas;

namespace Ocop.Domain.Tests.Samples;

public class ForeignFileTests
{
    private const string List = "producer,kind\nP1,farm\n";

    public static TheoryData<string, string> Files => new()
    {
        { Package("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook (.xlsx)" },
        { Package("[Content_Types].xml", "xl/workbook.bin"), "an Excel workbook (.xlsx)" },
        { Package("word/document.xml"), "a Word document (.docx)" },
        { Package("list.csv"), "an archive (.zip)" },
        { Package(), "an archive (.zip)" },
        { Hex([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]), "an old Excel or Word file (.xls, .doc), or one with a password" },
        { Hex("%PDF-1.7\n"u8), "a PDF file" },
        { Hex("{\\rtf1 a}"u8), "an RTF file" },
        { Hex([0x1F, 0x8B, 8, 0]), "a compressed file (.gz)" },
        { Hex([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), "a picture (.png)" },
        { Hex([0xFF, 0xD8, 0xFF, 0xE0]), "a picture (.jpg)" },
        { Hex("\n<HTML><table><tr><td>"u8), "a web page (HTML)" },
        { Hex("<!DOCTYPE html>"u8), "a web page (HTML)" },
        { Hex("\uFEFF<?xml version=\"1.0\"?><Workbook>"u8), "an XML file" },
        { Hex([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(List)]), "a text in UTF-16" },
        { Hex([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(List)]), "a text in UTF-16" },
        { Hex(Encoding.Unicode.GetBytes(List)), "a text in UTF-16" },
        { Hex(Encoding.BigEndianUnicode.GetBytes(List)), "a text in UTF-16" },
        { Hex([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(List)]), "a text in UTF-32" },
        { Hex("producer,kind\0\nP1,farm\n"u8), "a binary file" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_of_other_programs_are_named(string hex, string name)
    {
        var file = Convert.FromHexString(hex);
        Assert.Equal(name, ForeignFile.Name(file)?.English);
        var refusal = Assert.Throws<InvalidEntryException>(() => ProducerFile.Read(RuleBook.Default, file));
        Assert.Equal("$.producers", refusal.Entry);
        Assert.Equal($"$.producers: this is {name}; expected a CSV file, which Excel saves as 'CSV UTF-8'", refusal.Explain(Language.English));

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            Assert.Equal($"{path}: this is {name}; expected a text in UTF-8", Assert.Throws<InputException>(() => InputFile.ReadText(path)).Problem.English);
            Assert.Throws<InputException>(() => Ocop.Domain.Samples.ProductCodes.CodeLines.Open(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("P")]
    [InlineData("producer,kind\nP1,farm\n")]
    [InlineData("\uFEFFChủ thể;Loại hình\n")]
    [InlineData("{\"decision\":\"26/2026/QĐ-TTg\"}")]
    [InlineData("[1]")]
    [InlineData("<b>")]
    [InlineData("PKa,kind")]
    public void Texts_are_texts(string text) => Assert.Null(ForeignFile.Name(Encoding.UTF8.GetBytes(text)));

    private static string Hex(ReadOnlySpan<byte> file) => Convert.ToHexString(file);

    private static string Package(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(part).Open());
                writer.Write("<a/>");
            }
        }

        return Hex(stream.ToArray());
    }
}
