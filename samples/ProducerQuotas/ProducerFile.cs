using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>A list of producers, one row for each product or for each producer: columns <c>producer</c> and <c>kind</c>, and one column for each trait with yes or no.</summary>
internal sealed record ProducerFile(IReadOnlyList<Producer> Entries, IReadOnlyList<string> Traits)
{
    // What a list may tell beside the traits; it has no part in the count.
    private static readonly string[] Other = ["producer", "kind", "name", "product"];

    public static ProducerFile Read(byte[] utf8)
    {
        var table = CsvTable.Read(utf8, "producers");
        table.Require("producer");
        table.Require("kind");
        string[] traits = [.. table.Columns.Except(Other, StringComparer.Ordinal)];
        var entries = new List<Producer>();
        for (var row = 0; row < table.Count; row++)
        {
            var cell = table.RequiredCell(row, "kind");
            if (!ProducerKinds.TryParse(cell, out var kind))
            {
                var names = string.Join(", ", ProducerKinds.All.Select(ProducerKinds.WireName));
                throw CsvTable.Problem(table.Path(row, "kind"), $"'{cell}': cần một trong {names}", $"'{cell}': expected one of {names}");
            }

            entries.Add(new Producer(table.RequiredCell(row, "producer"), kind, [.. traits.Where(trait => YesOrNo(table, row, trait))]));
        }

        return new ProducerFile(entries, traits);
    }

    private static bool YesOrNo(CsvTable table, int row, string trait) => table.Cell(row, trait) switch
    {
        "yes" or "có" => true,
        "no" or "không" => false,
        var other => throw CsvTable.Problem(table.Path(row, trait), $"'{other}': cần yes, no, có hoặc không", $"'{other}': expected yes, no, có or không"),
    };
}
