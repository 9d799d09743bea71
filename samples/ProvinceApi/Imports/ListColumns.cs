using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>The columns of a list of products: the names that the API has for them, and what offices write above them.</summary>
internal sealed class ListColumns
{
    public const string Producer = "producer";
    public const string ProducerName = "producerName";
    public const string Kind = "kind";
    public const string Commune = "commune";
    public const string Product = "product";
    public const string ProductName = "productName";
    public const string ProductSet = "productSet";
    public const string Decision = "decision";
    public const string Area = "area";
    public const string Code = "code";
    public const string Event = "event";
    public const string On = "on";
    public const string Stars = "stars";
    public const string SignedOn = "signedOn";
    public const string Paper = "paper";

    /// <summary>Columns that a list may have and that nothing is taken from.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>The same.</summary>
    public const string Note = "note";

    // The first heading of a column is the one that errors and the page of the format name.
    private static readonly (string Column, string[] Headings)[] Fixed =
    [
        (Producer, ["Mã chủ thể", "Mã số thuế", "producer"]),
        (ProducerName, ["Tên chủ thể", "Chủ thể", "producerName"]),
        (Kind, ["Loại hình", "Loại hình chủ thể", "kind"]),
        (Commune, ["Mã xã", "commune"]),
        (Product, ["Mã hồ sơ", "product"]),
        (ProductName, ["Tên sản phẩm", "Sản phẩm", "productName"]),
        (ProductSet, ["Bộ sản phẩm", "Bộ", "productSet"]),
        (Decision, ["Bộ theo quyết định", "decision"]),
        (Area, ["Địa bàn", "area"]),
        (Code, ["Mã sản phẩm", "code"]),
        (Event, ["Sự kiện", "event"]),
        (On, ["Ngày công nhận", "on"]),
        (Stars, ["Số sao", "Hạng sao", "Sao", "stars"]),
        (SignedOn, ["Ngày ký", "signedOn"]),
        (Paper, ["Số quyết định", "paper"]),
        (Ordinal, ["STT", "Số thứ tự", "TT"]),
        (Note, ["Ghi chú"]),
    ];

    private static readonly string[] Needed = [Producer, Product, ProductName, ProductSet];

    public ListColumns(RuleBook book)
    {
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, names) in Fixed)
        {
            foreach (var name in names) headings.Add(name, column);
        }

        var traits = new List<string>();
        foreach (var quota in book.Instruments.Select(instrument => book.QuotasOn(instrument.InForceFrom)).OfType<QuotasLaidDown>().SelectMany(laidDown => laidDown.Quotas))
        {
            if (quota.Quota.Trait is not { } trait || traits.Contains(trait)) continue;
            traits.Add(trait);
            foreach (var name in new[] { quota.Labels.Vietnamese, quota.Labels.English, trait }) headings.TryAdd(name, trait);
        }

        (Headings, Traits) = (headings, traits);
    }

    /// <summary>What each heading names.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; }

    /// <summary>The traits that quotas of the programme count: a column each, with yes or no.</summary>
    public IReadOnlyList<string> Traits { get; }

    /// <summary>Refuses a list that lacks a column without which no row can be read, and one with a column that nobody reads: a slip in a heading would lose all that stands below it.</summary>
    /// <exception cref="InvalidEntryException">It names all of it.</exception>
    public void Check(CsvTable table, string name)
    {
        foreach (var column in Needed) table.Require(column, Fixed.First(each => each.Column == column).Headings[0]);
        var unknown = table.Columns.Where(column => !Headings.ContainsKey(column) && !Headings.Values.Contains(column)).ToList();
        if (unknown.Count == 0) return;
        var (found, known) = (string.Join(", ", unknown.Take(10).Select(ListText.Quoted)), string.Join(", ", Headings.GroupBy(heading => heading.Value).Select(group => ListText.Quoted(group.First().Key))));
        throw CsvTable.Problem(
            "$." + name,
            $"không có cột nào mang tên {found}; cần {known}, hoặc bỏ cột ấy đi",
            $"there is no column {found}; expected {known}, or the column left out");
    }
}
