using System.Globalization;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests;

/// <summary>The forms of every decision as facts that do not come from the rule files: Cases/facts-*.tsv.</summary>
internal static class FactTable
{
    private static readonly string[] Files = ["facts-26-2026.tsv", "facts-148-2023.tsv", "facts-1048-2019.tsv"];

    // Forms that an amendment took the place of, and the day of issue of the decision.
    private static readonly (string Decision, string Issued, string File)[] FilesAsIssued = [("1048/QĐ-TTg", "2019-08-21", "facts-1048-2019-set-26.tsv")];

    private static readonly Lazy<IReadOnlyDictionary<string, Fact[]>> Tables =
        new(() => Files.SelectMany(Read).GroupBy(fact => fact.Decision).ToDictionary(table => table.Key, table => table.ToArray()));

    /// <summary>Gets the numbers of the decisions that have a table.</summary>
    public static IEnumerable<string> Decisions => Tables.Value.Keys;

    /// <summary>Gets the same numbers as theory data.</summary>
    public static TheoryData<string> Theory => [.. Decisions];

    /// <summary>Returns the facts of a decision in the order of the table.</summary>
    public static Fact[] Of(string decision) => Tables.Value[decision];

    /// <summary>Returns the facts of the forms of a decision that an amendment took the place of.</summary>
    public static Fact[] AsIssued(string decision) => [.. FilesAsIssued.Where(each => each.Decision == decision).SelectMany(each => Read(each.File))];

    /// <summary>Returns the first day of those forms.</summary>
    public static string Issued(string decision) => FilesAsIssued.Single(each => each.Decision == decision).Issued;

    /// <summary>Returns how listings name a form: by its set, and by its first day where a later form took its place.</summary>
    public static string NameOf(int set, string? from) => set.ToString(CultureInfo.InvariantCulture) + (from is null ? string.Empty : $" ({from})");

    /// <summary>Returns the same of a form of the book.</summary>
    public static string NameOf(Domain.Rubrics.Rubric form) => NameOf(form.ProductSet.Number, BookForms.IsOfEarlierDays(form) ? Domain.Internal.IsoDate.Format(BookForms.FirstDay(form)) : null);

    private static IEnumerable<Fact> Read(string file) => CaseTable.Read(file).Select(cells =>
    {
        Assert.True(cells[10] is "yes" or "no", $"{file}: {string.Join('\t', cells)}: the last column is yes or no");
        return new Fact(cells[0], Number(cells[1]), cells[2], cells[3], cells[4], cells[5], Number(cells[6]), Number(cells[7]), Number(cells[8]), cells[9], cells[10] == "yes");
    });

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
