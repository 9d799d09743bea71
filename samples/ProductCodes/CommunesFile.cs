using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProducerQuotas;

namespace Ocop.Domain.Samples.ProductCodes;

/// <summary>A list of communes in CSV: columns <c>code</c>, <c>province</c>, <c>from</c>, <c>to</c> (empty: it exists) and <c>name</c>.</summary>
internal static class CommunesFile
{
    public static CommuneList Read(byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "communes");
        foreach (var column in new[] { "code", "province", "from", "to" }) table.Require(column);
        var hasName = table.Columns.Contains("name");
        return new CommuneList(Enumerable.Range(0, table.Count).Select(row => new Commune(
            table.RequiredCell(row, "code"),
            table.RequiredCell(row, "province"),
            Day(table, row, "from") ?? throw CsvTable.Problem(table.Path(row, "from"), "ô trống", "the cell is empty"),
            Day(table, row, "to"),
            hasName ? table.Cell(row, "name") : null)));
    }

    private static LocalDate? Day(CsvTable table, int row, string column)
    {
        var cell = table.Cell(row, column);
        if (cell.Length == 0) return null;
        var parsed = LocalDatePattern.Iso.Parse(cell);
        return parsed.Success
            ? parsed.Value
            : throw CsvTable.Problem(table.Path(row, column), $"'{cell}': cần ngày có thật, viết yyyy-MM-dd", $"'{cell}': expected a date that exists, written yyyy-MM-dd");
    }
}
