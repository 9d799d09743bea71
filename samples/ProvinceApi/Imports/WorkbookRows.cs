using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>Reads the first visible sheet of a workbook as rows of texts, each as the sheet shows it. Nothing of the file is run or fetched, and no part of it is ever held as a whole.</summary>
internal sealed class WorkbookRows
{
    // A list of 200,000 rows comes to less.
    private const long MostBytes = 256 * 1024 * 1024;
    private const long MostBytesOfRelations = 1024 * 1024;
    private const int MostParts = 1_000;
    private const int MostTexts = 4_000_000;
    private const int LongestText = 32_767; // of a cell, by Excel
    private const int MostMerged = 100_000;
    private const int TitleRows = 20;

    private static readonly LocalDate FirstDay = new(1899, 12, 30);

    private readonly List<string> texts = [];
    private readonly List<string> formats = [];
    private readonly List<(long Line, string[] Cells)> rows = [];
    private readonly string path;
    private bool countsFrom1904;

    private WorkbookRows(string name) => path = "$." + name;

    /// <summary>Reads a workbook as a table. What stands above the headings, such as the title of the list, is passed over; a cell that goes over several rows stands in each of them.</summary>
    /// <exception cref="InvalidEntryException">It is no workbook, is too large, or its cells make no table.</exception>
    public static CsvTable Read(byte[] file, string name, IReadOnlyDictionary<string, string> headings)
    {
        var workbook = new WorkbookRows(name);
        if (ForeignFile.OtherThanWorkbook(file) is { } kind) throw CsvTable.Problem(workbook.path, $"đây là {kind.Vietnamese}; cần sổ tính Excel (.xlsx)", $"this is {kind.English}; expected an Excel workbook (.xlsx)");
        try
        {
            if (!PackedSize.IsWithin(file, MostParts, MostBytes, MostBytesOfRelations)) throw workbook.TooLarge();
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            workbook.Read(document.WorkbookPart ?? throw new InvalidDataException("It has no workbook."));
        }
        catch (Exception exception) when (exception is not InvalidEntryException and not OutOfMemoryException)
        {
            // The libraries of archive, package and XML have an exception each for what they cannot read, and some for none of their own.
            throw CsvTable.Problem(
                workbook.path,
                $"không đọc được như sổ tính Excel ({exception.GetType().Name}); cần tệp .xlsx, lưu lại bằng Excel hoặc LibreOffice",
                $"cannot be read as an Excel workbook ({exception.GetType().Name}); expected an .xlsx file, saved anew by Excel or LibreOffice");
        }

        return CsvTable.Of(workbook.WithoutTitle(headings), name, headings);
    }

    private InvalidEntryException TooLarge() => CsvTable.Problem(path, "giải nén ra quá lớn; cần danh sách không kèm ảnh và sheet khác", "too large when unpacked; expected the list without pictures and other sheets");

    private void Read(WorkbookPart main)
    {
        if (FirstSheet(main) is not { } sheet) throw CsvTable.Problem(path, "sổ tính không có sheet nào hiện; cần một sheet có danh sách", "the workbook has no visible sheet; expected one with the list");
        if (main.SharedStringTablePart is { } shared) ReadTexts(shared);
        if (main.WorkbookStylesPart is { } styles) ReadFormats(styles);
        ReadRows(sheet);
    }

    private WorksheetPart? FirstSheet(WorkbookPart main)
    {
        WorksheetPart? first = null;
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(WorkbookProperties)) countsFrom1904 = Attribute(reader, "date1904") is "1" or "true";
            else if (first is null && reader.ElementType == typeof(Sheet) && Attribute(reader, "state") is null or "visible" && Attribute(reader, "id") is { } id && main.GetPartById(id) is WorksheetPart part) first = part;
        }

        return first;
    }

    private void ReadTexts(SharedStringTablePart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(SharedStringItem)) continue;
            if (texts.Count == MostTexts) throw TooLarge();
            texts.Add(Text(reader));
        }
    }

    // Of a text in several runs all of them, without the pronunciation that some programs add.
    private static string Text(OpenXmlReader reader)
    {
        var text = new StringBuilder();
        var inside = reader.ElementType;
        var isSaid = false;
        while (reader.Read() && !(reader.IsEndElement && reader.ElementType == inside))
        {
            if (reader.ElementType == typeof(PhoneticRun)) isSaid = reader.IsStartElement;
            else if (reader.IsStartElement && reader.ElementType == typeof(Text) && !isSaid) text.Append(reader.GetText());
            if (text.Length > LongestText) throw new InvalidDataException("A cell is too long.");
        }

        return ListText.Clean(text.ToString());
    }

    private void ReadFormats(WorkbookStylesPart part)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var isOfCells = false;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(CellFormats)) isOfCells = reader.IsStartElement;
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(NumberingFormat) && Attribute(reader, "numFmtId") is { } id) codes[id] = Attribute(reader, "formatCode") ?? string.Empty;
            else if (isOfCells && reader.ElementType == typeof(CellFormat)) formats.Add(Attribute(reader, "numFmtId") is { } number ? codes.GetValueOrDefault(number) ?? DayFormats.BuiltIn(number) : string.Empty);
        }
    }

    private void ReadRows(WorksheetPart part)
    {
        var (line, column) = (0L, 0);
        var cells = new List<string>();
        var merged = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row))
            {
                if (reader.IsStartElement)
                {
                    // Rows and cells without a number follow the one before.
                    var next = Attribute(reader, "r") is { } number ? long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : line + 1;
                    (line, column) = (next > line ? next : throw new InvalidDataException("Rows stand in no order."), 0);
                    cells.Clear();
                }

                if (!reader.IsEndElement || cells.TrueForAll(cell => cell.Length == 0)) continue;
                if (rows.Count > CsvTable.MostRows + TitleRows) throw CsvTable.Problem(path, $"quá {CsvTable.MostRows} dòng", $"more than {CsvTable.MostRows} rows");
                rows.Add((line, [.. cells]));
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Cell))
            {
                column = Attribute(reader, "r") is { } name ? ColumnOf(name) : column + 1;
                if (ReadCell(reader) is not { Length: > 0 } cell) continue;
                if (column > CsvTable.MostColumns) throw CsvTable.Problem(path, $"dòng {line}: quá {CsvTable.MostColumns} cột", $"line {line}: more than {CsvTable.MostColumns} columns");
                while (cells.Count < column) cells.Add(string.Empty);
                cells[column - 1] = cell;
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(MergeCell) && Attribute(reader, "ref") is { } range)
            {
                if (++merged > MostMerged) throw TooLarge();
                Fill(range);
            }
        }
    }

    private string ReadCell(OpenXmlReader reader)
    {
        var (type, style) = (Attribute(reader, "t"), Attribute(reader, "s"));
        string? value = null;
        while (reader.Read() && !(reader.IsEndElement && reader.ElementType == typeof(Cell)))
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(CellValue)) value = reader.GetText();
            else if (reader.ElementType == typeof(InlineString)) value = Text(reader);
        }

        if (value is null) return string.Empty;
        if (value.Length > LongestText) throw new InvalidDataException("A cell is too long.");
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var text) && text < texts.Count ? texts[text] : throw new InvalidDataException("A cell names no text."),
            null or "n" => Number(value, style),
            "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value,
            _ => ListText.Clean(value),
        };
    }

    // A number whose format is of days is the day, the month or the year that the sheet shows; any other is its digits, as they stand in the file.
    private string Number(string value, string? style)
    {
        var format = style is not null && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < formats.Count ? formats[index] : string.Empty;
        if (DayFormats.Shown(format) is not { } shown) return ListText.Clean(value);
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial != Math.Floor(serial) || serial is < 0 or > 2_958_465) return ListText.Clean(value);
        // Excel has a 29 February 1900: days before it would be off by one, and are of no certificate.
        var day = FirstDay.PlusDays((int)serial + (countsFrom1904 ? 1462 : 0));
        return LocalDatePattern.CreateWithInvariantCulture(shown).Format(day);
    }

    // The first cell of a merged range holds its value: it goes over all rows that the list has there.
    private void Fill(string range)
    {
        if (range.Split(':') is not [var from, var to]) return;
        var (left, right, first, last) = (ColumnOf(from), ColumnOf(to), LineOf(from), LineOf(to));
        if (right < left || last < first || right > CsvTable.MostColumns) throw new InvalidDataException("A merged range has no place.");
        var at = rows.BinarySearch((first, []), LineOrder.Instance);
        if (at < 0 || rows[at].Cells.Length < left) return;
        var value = rows[at].Cells[left - 1];
        for (var i = at + 1; i < rows.Count && rows[i].Line <= last; i++)
        {
            var cells = rows[i].Cells;
            if (cells.Length < left)
            {
                Array.Resize(ref cells, left);
                for (var j = rows[i].Cells.Length; j < left; j++) cells[j] = string.Empty;
                rows[i] = (rows[i].Line, cells);
            }

            cells[left - 1] = value;
        }
    }

    // The headings are the first row in which two are known; without such a row the first one, for the error to name.
    private IEnumerable<(long Line, string[] Cells)> WithoutTitle(IReadOnlyDictionary<string, string> headings)
    {
        var known = headings.Keys.Select(ListText.Key).ToHashSet(StringComparer.Ordinal);
        var head = rows.Take(TitleRows).ToList().FindIndex(row => row.Cells.Count(cell => cell.Length > 0 && known.Contains(ListText.Key(cell))) >= 2);
        return rows.Skip(Math.Max(0, head));
    }

    private static string? Attribute(OpenXmlReader reader, string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name) return attribute.Value;
        }

        return null;
    }

    private static int ColumnOf(string cell)
    {
        var column = 0;
        foreach (var letter in cell.TakeWhile(char.IsAsciiLetter)) column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        return column is > 0 and <= 16_384 ? column : throw new InvalidDataException("A cell has no place.");
    }

    private static long LineOf(string cell) => long.Parse(cell.AsSpan(cell.AsSpan().IndexOfAnyInRange('0', '9')), NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed class LineOrder : IComparer<(long Line, string[] Cells)>
    {
        public static readonly LineOrder Instance = new();

        public int Compare((long Line, string[] Cells) x, (long Line, string[] Cells) y) => x.Line.CompareTo(y.Line);
    }
}
