using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A list of producers, one row for each product or for each producer: columns <c>producer</c> and <c>kind</c>, and one column for each trait with yes or no.</summary>
internal sealed record ProducerFile(IReadOnlyList<Producer> Entries, IReadOnlyList<string> Traits)
{
    // What a list may tell beside the traits; it has no part in the count, but a producer has one name.
    private static readonly string[] Other = ["producer", "kind", "name", "product"];

    public static ProducerFile Read(RuleBook book, byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "producers");
        table.Require("producer");
        table.Require("kind");
        string[] traits = [.. table.Columns.Except(Other, StringComparer.Ordinal)];
        // A quota of this name would be one of the kind, and the column would never be looked at.
        if (Array.Find(traits, trait => trait == QuotaQuestion.Enterprise || book.TryGetProducerKind(trait, out _)) is { } taken)
        {
            throw CsvTable.Problem(
                "$.producers",
                $"cột '{taken}' mang tên một loại hình chủ thể; cần tên khác cho đặc điểm",
                $"column '{taken}' has the name of a kind of producer; expected another name for a trait");
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<Producer>();
        for (var row = 0; row < table.Count; row++)
        {
            var cell = table.RequiredCell(row, "kind");
            if (!book.TryGetProducerKind(cell, out var kind))
            {
                var kinds = string.Join(", ", book.ProducerKinds);
                throw CsvTable.Problem(table.Path(row, "kind"), $"'{cell}': cần một trong {kinds}", $"'{cell}': expected one of {kinds}");
            }

            var id = table.RequiredCell(row, "producer");
            RequireSameName(table, row, id, names);
            entries.Add(new Producer(id, kind, [.. traits.Where(trait => YesOrNo(table, row, trait))]));
        }

        return new ProducerFile(entries, traits);
    }

    // Two names under one identity are two producers or a slip; an empty cell tells nothing.
    private static void RequireSameName(CsvTable table, int row, string id, Dictionary<string, string> names)
    {
        if (!table.Columns.Contains("name") || table.Cell(row, "name") is not { Length: > 0 } name) return;
        if (names.TryAdd(id, name) || names[id] == name) return;
        throw CsvTable.Problem(
            table.Path(row, "name"),
            $"{id} tên '{name}', nhưng dòng trước ghi '{names[id]}'; cần như nhau",
            $"{id} is named '{name}', but '{names[id]}' in an earlier entry; expected the same");
    }

    private static bool YesOrNo(CsvTable table, int row, string trait) => table.Cell(row, trait) switch
    {
        "yes" or "có" => true,
        "no" or "không" => false,
        var other => throw CsvTable.Problem(table.Path(row, trait), $"'{other}': cần yes, no, có hoặc không", $"'{other}': expected yes, no, có or không"),
    };
}
