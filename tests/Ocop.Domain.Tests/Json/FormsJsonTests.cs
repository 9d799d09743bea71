using System.Text.Json;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

/// <summary>The wire format of the forms.</summary>
public sealed class FormsJsonTests
{
    private static readonly string[] NoteKinds = ["disqualifies", "halts", "halts-when-zero", "prerequisite", "applies-only-if", "binds-only-if", "guidance"];

    [Fact]
    public void Write_one_form_has_its_own_errata_alone()
    {
        foreach (var rubric in Law26.Rules.Rubrics)
        {
            using var document = JsonDocument.Parse(OcopJson.Write(rubric));
            var sets = document.RootElement.GetProperty("errata").EnumerateArray().Select(erratum => erratum.GetProperty("set").GetInt32()).ToArray();
            Assert.Equal(Enumerable.Repeat(rubric.ProductSet.Number, Law26.Rules.Errata.Count(erratum => erratum.ProductSet == rubric.ProductSet.Number)), sets);
        }
    }

    [Fact]
    public void Write_rules_has_the_names_of_the_format()
    {
        using var document = JsonDocument.Parse(OcopJson.Write(Law26.Rules));
        var root = document.RootElement;
        Assert.Equal(["decision", "sets", "errata"], Names(root));
        Assert.Equal("26/2026/QĐ-TTg", root.GetProperty("decision").GetString());
        Assert.Equal(26, root.GetProperty("sets").GetArrayLength());
        Assert.Equal(14, root.GetProperty("errata").GetArrayLength());
        foreach (var erratum in root.GetProperty("errata").EnumerateArray())
        {
            Assert.Equal(["set", "criterion", "level", "printed", "read", "status", "reason"], Names(erratum));
            AssertLabels(erratum.GetProperty("reason"));
        }

        var number = 0;
        foreach (var set in root.GetProperty("sets").EnumerateArray())
        {
            Assert.Equal(["set", "labels", "status", "parts"], Names(set));
            Assert.Equal(++number, set.GetProperty("set").GetInt32());
            AssertLabels(set.GetProperty("labels"));
            Assert.Equal(["A", "B", "C"], set.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("code").GetString()));
            foreach (var part in set.GetProperty("parts").EnumerateArray())
            {
                Assert.Equal(["code", "max", "labels", "sections"], Names(part));
                AssertLabels(part.GetProperty("labels"));
                foreach (var section in part.GetProperty("sections").EnumerateArray())
                {
                    Assert.Equal(["code", "key", "max", "labels", "criteria"], Names(section));
                    AssertLabels(section.GetProperty("labels"));
                    foreach (var criterion in section.GetProperty("criteria").EnumerateArray()) AssertCriterion(criterion);
                }
            }
        }
    }

    [Fact]
    public void Write_rules_holds_what_the_forms_hold()
    {
        using var document = JsonDocument.Parse(OcopJson.Write(Law26.Rules));
        var written = from set in document.RootElement.GetProperty("sets").EnumerateArray()
                      from part in set.GetProperty("parts").EnumerateArray()
                      from section in part.GetProperty("sections").EnumerateArray()
                      from criterion in section.GetProperty("criteria").EnumerateArray()
                      from ladder in criterion.TryGetProperty("cases", out var cases) ? cases.EnumerateArray().ToArray() : [criterion]
                      from level in ladder.GetProperty("levels").EnumerateArray()
                      select string.Join(
                          ' ',
                          set.GetProperty("set"),
                          part.GetProperty("code"),
                          section.GetProperty("code"),
                          criterion.GetProperty("code") + (ladder.TryGetProperty("case", out var letter) ? letter.GetString() : string.Empty),
                          criterion.GetProperty("key"),
                          criterion.GetProperty("max"),
                          level.GetProperty("level"),
                          level.GetProperty("points"),
                          level.GetProperty("minimumForStars").GetRawText(),
                          level.GetProperty("labels").GetProperty("vi"));
        var held = from rubric in Law26.Rules.Rubrics
                   from ladder in rubric.Ladders
                   from level in ladder.Levels
                   select string.Join(
                       ' ',
                       rubric.ProductSet.Number,
                       ladder.Criterion.Section.Part.Code,
                       ladder.Criterion.Section.Code,
                       ladder.Code,
                       ladder.Criterion.Key,
                       ladder.Criterion.Max,
                       level.Level,
                       level.Points,
                       level.MinimumForStars?.ToString() ?? "null",
                       level.Labels.Vietnamese);
        Assert.Equal(held, written);
    }

    private static void AssertCriterion(JsonElement criterion)
    {
        var hasCases = criterion.TryGetProperty("cases", out var cases);
        Assert.Equal(["code", "key", "max", "labels", "notes", hasCases ? "cases" : "levels"], Names(criterion));
        AssertLabels(criterion.GetProperty("labels"));
        foreach (var note in criterion.GetProperty("notes").EnumerateArray())
        {
            Assert.Equal(["kind", "key", "labels"], Names(note));
            Assert.Contains(note.GetProperty("kind").GetString(), NoteKinds);
            AssertLabels(note.GetProperty("labels"));
        }

        if (hasCases)
        {
            Assert.Equal(["a", "b"], cases.EnumerateArray().Select(ladder => ladder.GetProperty("case").GetString()));
            Assert.All(cases.EnumerateArray(), ladder => Assert.Equal(["case", "levels"], Names(ladder)));
        }

        foreach (var levels in hasCases ? cases.EnumerateArray().Select(ladder => ladder.GetProperty("levels")) : [criterion.GetProperty("levels")])
        {
            foreach (var level in levels.EnumerateArray())
            {
                Assert.Equal(["level", "points", "minimumForStars", "labels"], Names(level));
                AssertLabels(level.GetProperty("labels"));
            }
        }
    }

    private static void AssertLabels(JsonElement labels)
    {
        Assert.Equal(["vi", "en"], Names(labels));
        Assert.NotEmpty(labels.GetProperty("vi").GetString()!);
        Assert.NotEmpty(labels.GetProperty("en").GetString()!);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
