using System.Globalization;
using System.Text;
using CsvHelper;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A CSV file in UTF-8 with a header: every row has every column, and an error names the row, from 0, and the column.</summary>
internal sealed class CsvTable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    private readonly string name;
    private readonly List<Dictionary<string, string>> rows = [];

    private CsvTable(string name, IReadOnlyList<string> columns)
    {
        this.name = name;
        Columns = columns;
    }

    public IReadOnlyList<string> Columns { get; }

    public int Count => rows.Count;

    /// <summary>Reads a file; the name of its list stands in the paths of errors.</summary>
    public static CsvTable Read(byte[] utf8, string name)
    {
        var path = "$." + name;
        try
        {
            // The reader replaces bytes that are not UTF-8; here they are an error.
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(utf8);
            using var reader = CsvReader.Create(utf8, Options);
            reader.ReadHeader();
            string[] columns = [.. reader.Headers];
            if (columns.Length == 0) throw Problem(path, "tệp rỗng; cần một dòng tên cột", "the file is empty; expected a line of column names");
            var unclear = columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1 || group.Key.Length == 0);
            if (unclear is not null) throw Problem(path, $"cột '{unclear.Key}' trùng hoặc không tên", $"column '{unclear.Key}' is repeated or has no name");
            var table = new CsvTable(name, columns);
            while (reader.Read()) table.rows.Add(Enumerable.Range(0, columns.Length).ToDictionary(i => columns[i], reader.GetString, StringComparer.Ordinal));
            return table;
        }
        catch (DecoderFallbackException)
        {
            throw Problem(path, "không phải UTF-8", "not UTF-8");
        }
        catch (CsvFormatException exception)
        {
            throw Problem(path, $"dòng {exception.LineNumber}: thừa ô, thiếu ô hoặc sai dấu nháy", $"line {exception.LineNumber}: too many or too few cells, or a stray quote");
        }
    }

    public void Require(string column)
    {
        if (!Columns.Contains(column)) throw Problem("$." + name, $"thiếu cột '{column}'", $"column '{column}' is missing");
    }

    public string Cell(int row, string column) => rows[row][column];

    public string RequiredCell(int row, string column) =>
        Cell(row, column) is { Length: > 0 } cell ? cell : throw Problem(Path(row, column), "ô trống", "the cell is empty");

    public string Path(int row, string column) => string.Format(CultureInfo.InvariantCulture, "$.{0}[{1}].{2}", name, row, column);

    public static InvalidEntryException Problem(string path, string vietnamese, string english) => new(path, new BilingualText(vietnamese, english));
}
