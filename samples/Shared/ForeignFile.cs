using System.Text;

namespace Ocop.Domain.Samples;

/// <summary>Tells files of other programs from texts by how they begin.</summary>
internal static class ForeignFile
{
    private static readonly BilingualText Workbook = new("sổ tính Excel (.xlsx)", "an Excel workbook (.xlsx)");

    // Most begin with bytes of their own.
    private static readonly (byte[] Start, BilingualText Name)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], new("tệp Excel hoặc Word kiểu cũ (.xls, .doc) hay có mật khẩu", "an old Excel or Word file (.xls, .doc), or one with a password")),
        ("%PDF-"u8.ToArray(), new("tệp PDF", "a PDF file")),
        ("{\\rtf"u8.ToArray(), new("tệp RTF", "an RTF file")),
        ([0x1F, 0x8B], new("tệp nén (.gz)", "a compressed file (.gz)")),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], new("tệp nén (.7z)", "an archive (.7z)")),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 0x07], new("tệp nén (.rar)", "an archive (.rar)")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], new("tệp ảnh (.png)", "a picture (.png)")),
        ([0xFF, 0xD8, 0xFF], new("tệp ảnh (.jpg)", "a picture (.jpg)")),
        ([0xFF, 0xFE, 0, 0], new("văn bản UTF-32", "a text in UTF-32")),
        ([0, 0, 0xFE, 0xFF], new("văn bản UTF-32", "a text in UTF-32")),
        ([0xFF, 0xFE], new("văn bản UTF-16", "a text in UTF-16")),
        ([0xFE, 0xFF], new("văn bản UTF-16", "a text in UTF-16")),
    ];

    // What a package is follows from the names of its parts, which stand in it as they are.
    private static readonly (byte[] Part, BilingualText Name)[] Parts =
    [
        ("xl/workbook"u8.ToArray(), Workbook),
        ("xl/worksheets"u8.ToArray(), Workbook),
        ("word/document"u8.ToArray(), new("văn bản Word (.docx)", "a Word document (.docx)")),
        ("opendocument.spreadsheet"u8.ToArray(), new("sổ tính OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")),
    ];

    /// <summary>Returns what a file is where it is no text in UTF-8 that a list or a card could stand in, or null.</summary>
    public static BilingualText? Name(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8))
        {
            foreach (var (part, name) in Parts)
            {
                if (file.IndexOf(part) >= 0) return name;
            }

            return new("tệp nén (.zip)", "an archive (.zip)");
        }

        foreach (var (start, name) in Starts)
        {
            if (file.StartsWith(start)) return name;
        }

        // A web page or a table as XML under the name of a workbook: many programs export such.
        var text = file.TrimStart("\uFEFF \t\r\n"u8);
        var head = Encoding.ASCII.GetString(text[..Math.Min(text.Length, 14)]);
        if (new[] { "<html", "<table", "<!doctype html" }.Any(tag => head.StartsWith(tag, StringComparison.OrdinalIgnoreCase))) return new("trang web (HTML)", "a web page (HTML)");
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return new("tệp XML", "an XML file");

        if (file.IndexOf((byte)0) < 0) return null;
        return IsWide(file) ? new("văn bản UTF-16", "a text in UTF-16") : new("tệp nhị phân", "a binary file");
    }

    /// <summary>Returns what a file is that is no workbook of Excel, or null for one.</summary>
    public static BilingualText? OtherThanWorkbook(ReadOnlySpan<byte> file) => Name(file) switch
    {
        null => new("văn bản", "a text"),
        var kind when kind == Workbook => null,
        var kind => kind,
    };

    // Latin letters of two bytes each: of the first signs, every second byte is zero and the others are not.
    private static bool IsWide(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length & ~1, 64)];
        if (head.Length == 0) return false;
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) zeros.Even++;
            if (head[i + 1] == 0) zeros.Odd++;
        }

        var most = head.Length / 2;
        return (zeros.Even == 0 && zeros.Odd * 2 > most) || (zeros.Odd == 0 && zeros.Even * 2 > most);
    }
}
