using System.Text.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>Compares the shipped forms with the reference forms, entry by entry, where the reference lies beside the repository.</summary>
public sealed class ReferenceTests
{
    // An instruction to the evaluator that the two ladders of the criterion already say.
    private const string ChooseOneCase = "choose-one-case";

    [Fact]
    public void Forms_are_those_of_the_reference()
    {
        if (Repository.Reference is null) return;
        using var reference = Read();
        Assert.Equal(ReferenceLines(reference.RootElement.GetProperty("sets")), ShippedLines());
    }

    [Fact]
    public void Errata_are_those_of_the_reference()
    {
        if (Repository.Reference is null) return;
        using var reference = Read();
        var expected = reference.RootElement.GetProperty("errata").EnumerateArray().Select(erratum => string.Join(
            " | ",
            erratum.GetProperty("set"),
            Text(erratum, "criterion"),
            Text(erratum, "level"),
            Text(erratum, "printed"),
            Text(erratum, "read"),
            erratum.GetProperty("status").GetString() == "suspected, kept as printed" ? "keptAsPrinted" : erratum.GetProperty("status").GetString()));
        var actual = Law26.Rules.Errata.Select(erratum => string.Join(
            " | ",
            erratum.ProductSet,
            erratum.Criterion ?? "null",
            erratum.Level?.ToString() ?? "null",
            erratum.Printed ?? "null",
            erratum.Read ?? "null",
            Domain.Json.WireNames<ErratumStatus>.Of(erratum.Status)));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Errata_that_mend_points_say_what_is_printed()
    {
        if (Repository.Reference is null) return;
        using var reference = Read();
        var printed = from set in reference.RootElement.GetProperty("sets").EnumerateArray()
                      from criterion in Criteria(set)
                      from ladder in Ladders(criterion)
                      from level in ladder.Levels
                      where level.TryGetProperty("printedPoints", out _)
                      select $"set {set.GetProperty("set")}, {criterion.GetProperty("code")}, level {level.GetProperty("level")}: {Text(level, "printedPoints")}";
        var errata = from erratum in Law26.Rules.Errata
                     where erratum.Status == ErratumStatus.Corrected && int.TryParse(erratum.Read, out _) && erratum.Level is not null
                     select $"set {erratum.ProductSet}, {erratum.Criterion}, level {erratum.Level}: {erratum.Printed ?? "null"}";
        Assert.Equal(printed.Order(StringComparer.Ordinal), errata.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Grounds_of_the_dossier_are_there_where_the_form_prints_them()
    {
        if (Repository.Reference is null) return;
        using var reference = Read();
        foreach (var set in reference.RootElement.GetProperty("sets").EnumerateArray())
        {
            var rubric = Law26.Rules.Rubric(set.GetProperty("set").GetInt32());
            Assert.Equal(set.GetProperty("dossierDisqualifiers").GetArrayLength(), rubric.Disqualifiers.Count);
        }
    }

    private static JsonDocument Read() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Reference!, "decision-26-2026-annex-ii.json")));

    private static List<string> ReferenceLines(JsonElement sets)
    {
        var lines = new List<string>();
        foreach (var set in sets.EnumerateArray())
        {
            var where = "set " + set.GetProperty("set");
            lines.Add(where);
            foreach (var part in set.GetProperty("parts").EnumerateArray())
            {
                lines.Add($"{where}, part {part.GetProperty("code")}: {part.GetProperty("max")}");
                foreach (var section in part.GetProperty("sections").EnumerateArray())
                {
                    lines.Add($"{where}, section {section.GetProperty("code")}: {section.GetProperty("max")}");
                    foreach (var criterion in Criteria(section))
                    {
                        var at = $"{where}, {criterion.GetProperty("code")}";
                        var notes = criterion.TryGetProperty("notes", out var printed) ? printed.EnumerateArray().Select(note => note.GetProperty("kind").GetString()).Where(kind => kind != ChooseOneCase) : [];
                        lines.Add($"{at}: {criterion.GetProperty("max")}, yes or no: {criterion.TryGetProperty("binary", out var binary) && binary.GetBoolean()}, notes: {string.Join(" ", notes)}");
                        lines.AddRange(Ladders(criterion).SelectMany(ladder => ladder.Levels.Select(level => $"{at}{ladder.Letter}, level {level.GetProperty("level")}: {level.GetProperty("points")} {Text(level, "minimumForStars")}")));
                    }
                }
            }
        }

        return lines;
    }

    private static List<string> ShippedLines()
    {
        var lines = new List<string>();
        foreach (var rubric in Law26.Rules.Rubrics)
        {
            var where = $"set {rubric.ProductSet.Number}";
            lines.Add(where);
            foreach (var part in rubric.Parts)
            {
                lines.Add($"{where}, part {part.Code}: {part.Maximum}");
                foreach (var section in part.Sections)
                {
                    lines.Add($"{where}, section {section.Code}: {section.Maximum}");
                    foreach (var criterion in section.Criteria)
                    {
                        var at = $"{where}, {criterion.Code}";
                        lines.Add($"{at}: {criterion.Maximum}, yes or no: {criterion.IsYesNo}, notes: {string.Join(" ", criterion.Notes.Select(note => Domain.Json.WireNames<CriterionNoteKind>.Of(note.Kind)))}");
                        lines.AddRange(criterion.Cases.SelectMany(ladder => ladder.Levels.Select(level => $"{at}{ladder.Letter}, level {level.Number}: {level.Points} {level.MinimumForStars?.ToString() ?? "null"}")));
                    }
                }
            }
        }

        return lines;
    }

    // Of a set: those of its sections; a heading without levels is no criterion.
    private static IEnumerable<JsonElement> Criteria(JsonElement owner) => owner.TryGetProperty("parts", out var parts)
        ? parts.EnumerateArray().SelectMany(part => part.GetProperty("sections").EnumerateArray()).SelectMany(Criteria)
        : owner.GetProperty("criteria").EnumerateArray().Where(criterion => !criterion.TryGetProperty("heading", out _));

    private static IEnumerable<(string Letter, JsonElement[] Levels)> Ladders(JsonElement criterion) => criterion.TryGetProperty("cases", out var cases)
        ? cases.EnumerateArray().Select(@case => (@case.GetProperty("case").GetString()!, @case.GetProperty("levels").EnumerateArray().ToArray()))
        : [(string.Empty, criterion.GetProperty("levels").EnumerateArray().ToArray())];

    private static string Text(JsonElement owner, string member) => owner.GetProperty(member) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : "null";
}
