using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProductCodes;

/// <summary>A list of communes in CSV: columns <c>code</c>, <c>province</c>, <c>from</c>, <c>to</c> (empty: it exists) and <c>name</c>, also under Vietnamese headings.</summary>
internal static class CommunesFile
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["code"] = "code",
        ["Mã xã"] = "code",
        ["province"] = "province",
        ["Mã tỉnh"] = "province",
        ["from"] = "from",
        ["Từ ngày"] = "from",
        ["to"] = "to",
        ["Đến ngày"] = "to",
        ["name"] = "name",
        ["Tên xã"] = "name",
    };

    public static CommuneList Read(byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "communes", Headings);
        foreach (var column in new[] { "code", "province", "from", "to" }) table.Require(column, Headings.First(heading => heading.Value == column && heading.Key != column).Key);
        return new CommuneList(Enumerable.Range(0, table.Count).Select(row => new Commune(
            table.RequiredCell(row, "code"),
            table.RequiredCell(row, "province"),
            Day(table, row, "from") ?? throw CsvTable.Problem(table.Path(row, "from"), "ô trống", "the cell is empty"),
            Day(table, row, "to"),
            table.Has("name") ? table.Cell(row, "name") : null)));
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
