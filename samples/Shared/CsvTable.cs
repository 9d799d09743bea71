using System.Globalization;
using System.Text;
using CsvHelper;

namespace Ocop.Domain.Samples;

/// <summary>A CSV file in UTF-8 with a header, as spreadsheets write it; an error names the row, from 0, and the column.</summary>
/// <remarks>
/// The separator is what a first line <c>sep=</c> says, else the one of comma, semicolon, tab and bar by which the most headings are known: Excel writes semicolons where the comma is decimal.
/// Cells are as <see cref="ListText.Clean"/> gives them; those that a row lacks at its end are empty, since Excel leaves out the separators of a column that is empty for many rows. Rows without anything in any cell are left out and do not count; columns without a heading and without anything below it too.
/// </remarks>
internal sealed class CsvTable
{
    /// <summary>The most rows of a list: ten times the rated products of the whole country.</summary>
    public const int MostRows = 200_000;

    /// <summary>The most columns.</summary>
    public const int MostColumns = 1_000;

    private const int LongestHeading = 200;

    // The first row with anything in it is sought as far as this.
    private const int LongestHead = 64 * 1024;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly string name;
    private readonly string[] columns;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(long Line, string[] Cells)> rows;

    private CsvTable(string name, string[] columns, string[] headings, long headingLine, List<(long Line, string[] Cells)> rows)
    {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
        Headings = headings;
        HeadingLine = headingLine;
        for (var i = 0; i < columns.Length; i++) places[columns[i]] = i;
    }

    /// <summary>The names of the columns: those of the headings that are known, and the headings themselves.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The headings as the file has them, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The line of the headings in the file, from 1.</summary>
    public long HeadingLine { get; }

    public int Count => rows.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="name">The name of the list, which stands in the paths of errors.</param>
    /// <param name="headings">What each heading that is known names, however it is written.</param>
    /// <exception cref="InvalidEntryException">It is another kind of file, or a cell or a heading is wrong.</exception>
    public static CsvTable Read(byte[] file, string name, IReadOnlyDictionary<string, string> headings)
    {
        var path = "$." + name;
        if (ForeignFile.Name(file) is { } kind)
        {
            throw Problem(
                path,
                $"đây là {kind.Vietnamese}; cần tệp CSV, trong Excel lưu dạng 'CSV UTF-8'",
                $"this is {kind.English}; expected a CSV file, which Excel saves as 'CSV UTF-8'");
        }

        try
        {
            // The reader replaces bytes that are not UTF-8; here they are an error.
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(file);
        }
        catch (DecoderFallbackException)
        {
            throw Problem(path, "không phải UTF-8; trong Excel lưu dạng 'CSV UTF-8'", "not UTF-8; Excel saves it as 'CSV UTF-8'");
        }

        var known = Known(headings);
        var text = file.AsMemory(file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        var (separator, length) = Hint(text.Span, path);
        text = text[length..];
        separator ??= Separators.MaxBy(candidate => Header(text, candidate) is var header ? (header.Count(heading => known.ContainsKey(ListText.Key(heading))), header.Length) : default);
        return Read(text, separator.Value, linesBefore: length > 0 ? 1 : 0, name, known);
    }

    /// <summary>Makes a table of the rows of another file, such as a sheet of a workbook.</summary>
    /// <param name="lines">Each row: its number in the file, from 1, and its cells as <see cref="ListText.Clean"/> gives them.</param>
    /// <param name="name">The name of the list, which stands in the paths of errors.</param>
    /// <param name="headings">What each heading that is known names, however it is written.</param>
    /// <exception cref="InvalidEntryException">A cell or a heading is wrong.</exception>
    public static CsvTable Of(IEnumerable<(long Line, string[] Cells)> lines, string name, IReadOnlyDictionary<string, string> headings) =>
        Of(lines, name, Known(headings), line => Problem("$." + name, $"dòng {line}: thừa ô", $"line {line}: too many cells"));

    /// <summary>Whether the list has a column.</summary>
    public bool Has(string column) => places.ContainsKey(column);

    /// <summary>Refuses a list without a column.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="heading">What offices write above it.</param>
    public void Require(string column, string heading)
    {
        if (Has(column)) return;
        var found = string.Join(", ", columns.Take(10).Select(ListText.Quoted));
        throw Problem("$." + name, $"thiếu cột '{column}' ({heading}); danh sách có {found}", $"column '{column}' ({heading}) is missing; the list has {found}");
    }

    /// <summary>Gives a column another name, where what it names follows from the others.</summary>
    public void Rename(string column, string newName)
    {
        var place = places[column];
        places.Remove(column);
        if (!places.TryAdd(newName, place)) throw Twice("$." + name, column, newName);
        columns[place] = newName;
    }

    public string Cell(int row, string column) => rows[row].Cells[places[column]];

    /// <summary>The line of a row in the file, from 1: the last one where a cell has several.</summary>
    public long Line(int row) => rows[row].Line;

    public string RequiredCell(int row, string column) =>
        Cell(row, column) is { Length: > 0 } cell ? cell : throw Problem(Path(row, column), "ô trống", "the cell is empty");

    public string Path(int row, string column) => string.Format(CultureInfo.InvariantCulture, "$.{0}[{1}].{2}", name, row, column);

    public static InvalidEntryException Problem(string path, string vietnamese, string english) => new(path, new BilingualText(vietnamese, english));

    private static InvalidEntryException Twice(string path, string first, string second) => first == second
        ? Problem(path, $"cột {ListText.Quoted(first)} trùng", $"column {ListText.Quoted(first)} is repeated")
        : Problem(path, $"cột {ListText.Quoted(first)} và {ListText.Quoted(second)} cùng một nghĩa; cần một cột", $"columns {ListText.Quoted(first)} and {ListText.Quoted(second)} mean the same; expected one");

    private static Dictionary<string, string> Known(IReadOnlyDictionary<string, string> headings)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, column) in headings) known.TryAdd(ListText.Key(heading), column);
        return known;
    }

    private static CsvTable Read(ReadOnlyMemory<byte> text, char separator, int linesBefore, string name, Dictionary<string, string> known)
    {
        var path = "$." + name;
        try
        {
            using var reader = Open(text, separator, CsvMalformedDataHandling.Throw);
            return Of(Lines(reader, linesBefore, path), name, known, line => Malformed(path, line));
        }
        catch (CsvFormatException exception)
        {
            throw Malformed(path, exception.LineNumber + linesBefore);
        }
    }

    private static IEnumerable<(long Line, string[] Cells)> Lines(CsvReader reader, int linesBefore, string path)
    {
        while (reader.Read())
        {
            if (reader.FieldCount > MostColumns) throw Problem(path, $"dòng {reader.LineNumber + linesBefore}: quá {MostColumns} cột", $"line {reader.LineNumber + linesBefore}: more than {MostColumns} columns");
            yield return (reader.LineNumber + linesBefore, Cells(reader));
        }
    }

    private static CsvTable Of(IEnumerable<(long Line, string[] Cells)> lines, string name, Dictionary<string, string> known, Func<long, InvalidEntryException> tooMany)
    {
        var path = "$." + name;
        (long Line, string[] Cells)? headings = null;
        var rows = new List<(long Line, string[] Cells)>();
        foreach (var (line, cells) in lines)
        {
            if (IsBlank(cells)) continue;
            if (headings is not { } head)
            {
                headings = (line, cells);
                continue;
            }

            if (cells.Length > head.Cells.Length && !IsBlank(cells.AsSpan(head.Cells.Length))) throw tooMany(line);
            if (rows.Count == MostRows) throw Problem(path, $"quá {MostRows} dòng", $"more than {MostRows} rows");
            rows.Add((line, Fitted(cells, head.Cells.Length)));
        }

        if (headings is not { } found) throw Problem(path, "tệp rỗng; cần một dòng tên cột", "the file is empty; expected a line of column names");
        return Named(name, found.Line, found.Cells, rows, known);
    }

    // A row may lack cells at its end, and may have blank ones too many.
    private static string[] Fitted(string[] cells, int count)
    {
        if (cells.Length == count) return cells;
        var fitted = new string[count];
        for (var i = 0; i < count; i++) fitted[i] = i < cells.Length ? cells[i] : string.Empty;
        return fitted;
    }

    private static InvalidEntryException Malformed(string path, long line) =>
        Problem(path, $"dòng {line}: thừa ô hoặc sai dấu nháy", $"line {line}: too many cells or a stray quote");

    private static CsvTable Named(string name, long line, string[] headings, List<(long Line, string[] Cells)> rows, Dictionary<string, string> known)
    {
        var path = "$." + name;
        var kept = Enumerable.Range(0, headings.Length).Where(i => headings[i].Length > 0 || rows.Any(row => row.Cells[i].Length > 0)).ToArray();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var i in kept)
        {
            if (headings[i].Length == 0) throw Problem(path, $"cột {i + 1} không tên", $"column {i + 1} has no name");
            if (headings[i].Length > LongestHeading) throw Problem(path, $"tên cột {i + 1} dài quá {LongestHeading} ký tự", $"the name of column {i + 1} has more than {LongestHeading} characters");
            var key = ListText.Key(headings[i]);
            if (known.TryGetValue(key, out var meaning)) key = ListText.Key(meaning);
            if (!names.TryAdd(key, headings[i])) throw Twice(path, names[key], headings[i]);
        }

        string[] columns = [.. kept.Select(i => known.GetValueOrDefault(ListText.Key(headings[i]), headings[i]))];
        if (kept.Length < headings.Length) rows = [.. rows.Select(row => (row.Line, kept.Select(i => row.Cells[i]).ToArray()))];
        return new CsvTable(name, columns, [.. kept.Select(i => headings[i])], line, rows);
    }

    private static CsvReader Open(ReadOnlyMemory<byte> text, char separator, CsvMalformedDataHandling malformed) => CsvReader.Create(text, new CsvReaderOptions
    {
        Separator = separator,
        HasHeader = false,
        TrimWhitespace = true,
        MalformedData = malformed,
        TrackLineNumbers = true,
    });

    // The first row with anything in it, as it reads with a separator.
    private static string[] Header(ReadOnlyMemory<byte> text, char separator)
    {
        using var reader = Open(text[..Math.Min(text.Length, LongestHead)], separator, CsvMalformedDataHandling.Recover);
        while (reader.Read())
        {
            var cells = Cells(reader);
            if (!IsBlank(cells)) return cells;
        }

        return [];
    }

    private static bool IsBlank(ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.Length > 0) return false;
        }

        return true;
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = ListText.Clean(reader.GetString(i));
        return cells;
    }

    // A first line such as sep=; for Excel: the separator and the bytes of the line, or nothing.
    private static (char? Separator, int Length) Hint(ReadOnlySpan<byte> text, string path)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? text : text[..end];
        if (line.Length > 16) return (null, 0);
        // A tab is the separator itself; other blanks around it are none.
        var hint = Encoding.UTF8.GetString(line).Trim(' ').Trim('"');
        if (!hint.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return (null, 0);
        if (hint[4..] is not [var separator] || !char.IsAscii(separator) || char.IsLetterOrDigit(separator) || separator == '"' || (char.IsControl(separator) && separator != '\t'))
        {
            throw Problem(path, $"'{hint}': cần một dấu ngăn cách sau sep=", $"'{hint}': expected one separator after sep=");
        }

        var next = end < 0 ? line.Length : text[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1;
        return (separator, next);
    }
}
