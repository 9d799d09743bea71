using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A list of producers, one row for each product or for each producer: columns <c>producer</c> and <c>kind</c>, and one column for each trait with yes or no.</summary>
internal sealed record ProducerFile(IReadOnlyList<Producer> Entries, IReadOnlyList<string> Traits)
{
    private const string Code = "code";

    // What a list may tell beside the traits; name and product have no part in the count, but a producer has one name.
    private static readonly string[] Other = ["producer", "kind", "name", "product"];

    // As the lists of offices head these columns.
    private static readonly (string Heading, string Column)[] Headings =
    [
        ("producer", "producer"), ("Chủ thể", "producer"), ("Mã chủ thể", Code),
        ("kind", "kind"), ("Loại hình", "kind"), ("Loại hình chủ thể", "kind"),
        ("name", "name"), ("Tên", "name"), ("Tên chủ thể", "name"),
        ("product", "product"), ("Sản phẩm", "product"), ("Tên sản phẩm", "product"),
    ];

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal)
    {
        [ListText.Key("yes")] = true,
        [ListText.Key("có")] = true,
        [ListText.Key("no")] = false,
        [ListText.Key("không")] = false,
    };

    /// <summary>Gets the groups of names that are possibly one, where the names are all that tells the producers apart: they are counted as given.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PossiblySame { get; private init; } = [];

    public static ProducerFile Read(RuleBook book, byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "producers", Known(book));
        var hasCodes = table.Has(Code);
        if (hasCodes)
        {
            // Beside a code, the producer is named and no more.
            if (table.Has("producer")) table.Rename("producer", "name");
            table.Rename(Code, "producer");
        }

        table.Require("producer", "Chủ thể, Mã chủ thể");
        table.Require("kind", "Loại hình");
        var kinds = new KindNames(book);
        string[] traits = [.. table.Columns.Except(Other, StringComparer.Ordinal)];
        // A quota of this name would be one of the kind, and the column would never be looked at.
        if (Array.Find(traits, trait => KindNames.IsEnterprise(trait) || kinds.TryGet(trait, out _)) is { } taken)
        {
            throw CsvTable.Problem(
                "$.producers",
                $"cột {ListText.Quoted(taken)} mang tên một loại hình chủ thể; cần tên khác cho đặc điểm",
                $"column {ListText.Quoted(taken)} has the name of a kind of producer; expected another name for a trait");
        }

        var isNames = !hasCodes && !table.Has("name");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<Producer>();
        for (var row = 0; row < table.Count; row++)
        {
            var cell = table.RequiredCell(row, "kind");
            if (!kinds.TryGet(cell, out var kind))
            {
                var (vietnamese, english) = (string.Join(", ", book.ProducerKinds.Select(known => $"{known} ({known.Labels.Vietnamese})")), string.Join(", ", book.ProducerKinds));
                throw CsvTable.Problem(table.Path(row, "kind"), $"{ListText.Quoted(cell)}: cần một trong {vietnamese}", $"{ListText.Quoted(cell)}: expected one of {english}");
            }

            var id = table.RequiredCell(row, "producer");
            if (ListText.ProblemOfIdentity(id) is { } problem) throw CsvTable.Problem(table.Path(row, "producer"), $"{ListText.Quoted(id)}: {problem.Vietnamese}", $"{ListText.Quoted(id)}: {problem.English}");
            if (!isNames) RequireOneWriting(table, row, id, codes);
            RequireSameName(table, row, id, names);
            entries.Add(new Producer(id, kind, [.. traits.Where(trait => YesOrNo(table, row, trait))]));
        }

        return new ProducerFile(entries, traits) { PossiblySame = isNames ? AlikeNames(entries) : [] };
    }

    // The traits of the programmes stand under the names of the law's data, whatever their capitals, or under those for people.
    private static Dictionary<string, string> Known(RuleBook book)
    {
        var known = Headings.ToDictionary(heading => heading.Heading, heading => heading.Column, StringComparer.Ordinal);
        foreach (var (trait, labels) in QuotaQuestion.TraitsOf(book))
        {
            foreach (var heading in new[] { trait, labels.Vietnamese, labels.English }) known.TryAdd(heading, trait);
        }

        return known;
    }

    // Two codes that differ in what nobody would tell two holders apart by are one holder or a slip.
    private static void RequireOneWriting(CsvTable table, int row, string id, Dictionary<string, string> codes)
    {
        var key = ListText.CodeKey(id);
        if (codes.TryAdd(key, id) || codes[key] == id) return;
        throw CsvTable.Problem(
            table.Path(row, "producer"),
            $"{ListText.Quoted(id)} chỉ khác {ListText.Quoted(codes[key])} ở dòng trước về khoảng trắng, chữ hoa, dấu gạch, dấu nháy, số 0 ở đầu hoặc chữ cái trông giống nhau; cần viết như nhau",
            $"{ListText.Quoted(id)} differs from {ListText.Quoted(codes[key])} of an earlier entry in blanks, capitals, dashes, quotes, leading zeros or letters that look alike; expected one writing");
    }

    private static string[][] AlikeNames(IReadOnlyList<Producer> entries) =>
    [
        .. entries.Select(entry => entry.Id).Distinct(StringComparer.Ordinal)
            .GroupBy(ListText.NameKey, StringComparer.Ordinal)
            .Select(group => group.ToArray())
            .Where(group => group.Length > 1),
    ];

    // Two names under one identity are two producers or a slip; an empty cell tells nothing.
    private static void RequireSameName(CsvTable table, int row, string id, Dictionary<string, string> names)
    {
        if (!table.Has("name") || table.Cell(row, "name") is not { Length: > 0 } name) return;
        if (names.TryAdd(id, name) || names[id] == name) return;
        throw CsvTable.Problem(
            table.Path(row, "name"),
            $"{ListText.Quoted(id)} tên {ListText.Quoted(name)}, nhưng dòng trước ghi {ListText.Quoted(names[id])}; cần như nhau",
            $"{ListText.Quoted(id)} is named {ListText.Quoted(name)}, but {ListText.Quoted(names[id])} in an earlier entry; expected the same");
    }

    private static bool YesOrNo(CsvTable table, int row, string trait) => Answers.TryGetValue(ListText.Key(table.Cell(row, trait)), out var answer)
        ? answer
        : throw CsvTable.Problem(
            table.Path(row, trait),
            $"{ListText.Quoted(table.Cell(row, trait))}: cần yes, no, có hoặc không",
            $"{ListText.Quoted(table.Cell(row, trait))}: expected yes, no, có or không");
}
