using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The cells of a file of Excel, whichever program saved it. Nothing of it is run or fetched: formulas, macros, links and pictures are passed over.</summary>
internal sealed class WorkbookFile
{
    // A council of thirty comes to a tenth of this.
    private const long MostBytes = 64 * 1024 * 1024;
    private const int MostEntries = 2000;
    private const int MostRows = 4000;
    private const int MostColumns = 400;

    // Programs that write days as texts add the time.
    private const string Midnight = "T00:00:00";

    private readonly Dictionary<string, Dictionary<(int Row, int Column), FileCell>> sheets = new(StringComparer.Ordinal);

    private WorkbookFile()
    {
    }

    /// <summary>Gets a value indicating whether days are counted from 1904, as old programs of Apple did.</summary>
    public bool CountsFrom1904 { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="SheetException">It is no workbook, or too large.</exception>
    public static WorkbookFile Open(byte[] bytes)
    {
        var other = bytes.Length == 0 ? new("tệp rỗng", "an empty file") : ForeignFile.OtherThanWorkbook(bytes);
        if (other is { } kind) throw new SheetException($"đây là {kind.Vietnamese}; cần sổ tính Excel (.xlsx)", $"this is {kind.English}; expected an Excel workbook (.xlsx)");

        try
        {
            if (!PackedSize.IsWithin(bytes, MostEntries, MostBytes, mostBytesOfRelations: MostBytes)) throw TooLarge();
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var file = new WorkbookFile();
            file.Read(document.WorkbookPart ?? throw new InvalidDataException("It has no workbook."));
            return file;
        }
        catch (Exception exception) when (exception is not SheetException and not OutOfMemoryException)
        {
            // The libraries of archive, package and XML have an exception each for what they cannot read, and some for none of their own.
            throw new SheetException(
                $"không đọc được như sổ tính Excel ({exception.GetType().Name}); cần tệp .xlsx do ScoreSheet new tạo, lưu lại bằng Excel hoặc LibreOffice",
                $"cannot be read as an Excel workbook ({exception.GetType().Name}); expected an .xlsx file made by ScoreSheet new, saved by Excel or LibreOffice");
        }
    }

    public bool HasSheet(string name) => sheets.ContainsKey(name);

    /// <summary>Returns a cell, or null where nothing stands in it.</summary>
    public FileCell? CellAt(CellAddress cell) => sheets.TryGetValue(cell.Sheet, out var cells) && cells.TryGetValue((cell.Row, cell.Column), out var found) && !found.IsBlank ? found : null;

    /// <summary>Returns the cells of a rectangle in which something stands.</summary>
    public IEnumerable<CellAddress> FilledIn(CellRange range) => range.Cells.Where(cell => CellAt(cell) is not null);

    private static SheetException TooLarge() => new($"giải nén ra quá lớn; cần nhiều nhất {MostBytes} byte", $"too large when unpacked; expected at most {MostBytes} bytes");

    private void Read(WorkbookPart main)
    {
        CountsFrom1904 = main.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        var texts = Texts(main.SharedStringTablePart);
        var decimals = Decimals(main.WorkbookStylesPart);
        foreach (var sheet in main.Workbook?.Sheets?.Elements<X.Sheet>() ?? [])
        {
            // A sheet of a chart has no cells.
            if (sheet.Name?.Value is not { } name || sheet.Id?.Value is not { } id || main.GetPartById(id) is not WorksheetPart part) continue;
            if (!sheets.TryAdd(name, [])) throw new InvalidDataException("Two sheets have one name.");
            Read(part, sheets[name], texts, decimals);
        }
    }

    private static List<string> Texts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(TextOf(reader.LoadCurrentElement()));
        }

        return texts;
    }

    // Of a text in several runs all of them, without the pronunciation that some programs add.
    private static string TextOf(OpenXmlElement? element) => element is null ? string.Empty
        : Unescape(string.Concat(element.Descendants<X.Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    // What a number format shows at least: a total that was given as 21.50 keeps its digits.
    private static int[] Decimals(WorkbookStylesPart? part)
    {
        var formats = new Dictionary<uint, string?> { [2] = "0.00" };
        foreach (var format in part?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id) formats[id] = format.FormatCode?.Value;
        }

        return [.. (part?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => SheetStyles.DecimalsOf(formats.GetValueOrDefault(format.NumberFormatId?.Value ?? 0)))];
    }

    private static void Read(WorksheetPart part, Dictionary<(int Row, int Column), FileCell> cells, List<string> texts, int[] decimals)
    {
        using var reader = OpenXmlReader.Create(part);
        var (row, column) = (0, 0);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row))
            {
                // Rows and cells without a number follow the one before.
                row = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r") is { Value: { } number } ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : row + 1;
                column = 0;
            }
            else if (reader.ElementType == typeof(X.Cell))
            {
                var cell = (X.Cell)reader.LoadCurrentElement()!;
                var address = new CellAddress(string.Empty, row, column + 1);
                if (cell.CellReference?.Value is { } name && !CellAddress.TryParse(string.Empty, name, out address)) throw new InvalidDataException("A cell has no place.");
                column = address.Column;
                if (address.Row > MostRows || address.Column > MostColumns || Read(cell, texts, decimals) is not { } found) continue;
                cells[(address.Row, address.Column)] = found;
            }
        }
    }

    private static FileCell? Read(X.Cell cell, List<string> texts, int[] decimals)
    {
        var isFormula = cell.CellFormula is not null;
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString) return new FileCell(TextOf(cell.InlineString), IsFormula: isFormula);
        if (value is null) return isFormula ? new FileCell(string.Empty, IsFormula: true) : null;
        if (type == CellValues.SharedString) return new FileCell(texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)], IsFormula: isFormula);
        if (type == CellValues.String) return new FileCell(Unescape(value), IsFormula: isFormula);
        if (type == CellValues.Date) return new FileCell(value.EndsWith(Midnight, StringComparison.Ordinal) ? value[..^Midnight.Length] : value, IsFormula: isFormula);
        if (type == CellValues.Boolean || type == CellValues.Error) return new FileCell(value, IsFormula: isFormula, IsOdd: true);
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new FileCell(value, IsFormula: isFormula, IsOdd: true);
        var style = (int)(cell.StyleIndex?.Value ?? 0);
        return new FileCell(number.ToString("R", CultureInfo.InvariantCulture), number, isFormula, Decimals: style < decimals.Length ? decimals[style] : 0);
    }

    private static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && int.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
