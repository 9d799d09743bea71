using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Rules;

/// <summary>The folders of the package and the single files that hosts load are the same law: one is the plain union of the other.</summary>
public sealed class SavedFileTests
{
    public static TheoryData<string> Keys => RuleFiles.KeyData;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Save_gives_the_plain_union_of_the_files(string key)
    {
        var name = FileOf(key);
        var union = new JsonObject();
        if (DataFile.Resources.Contains(name + ".json"))
        {
            Add(union, Resource(name + ".json"));
        }
        else
        {
            Add(union, Resource(name + "/instrument.json"));
            Add(union, Resource(name + "/labels.json"));
            var forms = DataFile.Resources.Where(resource => resource.StartsWith(name + "/forms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal((key == RuleFiles.Of781 ? [26] : Enumerable.Range(1, 26)).Select(set => $"{name}/forms/set-{set:00}.json"), forms);
            union["forms"] = new JsonArray([.. forms.Select(Resource)]);
        }

        // The order of the members is part of it: a file that is saved reads like the folder.
        Assert.Equal(union.ToJsonString(), RuleFiles.Json(key).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Save_writes_lines_that_the_files_of_the_folder_have(string key)
    {
        // Every line of the union is one of a file, deeper where a form stands in the list; nothing is written twice but the brackets.
        var name = FileOf(key);
        var files = DataFile.Resources.Where(resource => resource == name + ".json" || resource.StartsWith(name + "/", StringComparison.Ordinal));
        var lines = files.SelectMany(resource => DataFile.Text(resource).Split('\n')).Select(Bare).Where(line => line.Length > 2);
        var saved = RuleFiles.Text(key);
        Assert.Equal(lines.Order(StringComparer.Ordinal), saved.Split('\n').Select(Bare).Where(line => line.Length > 2 && line != "\"forms\": [").Order(StringComparer.Ordinal));
        Assert.EndsWith("\n}\n", saved, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", saved, StringComparison.Ordinal);

        // A form of the list stands two steps deeper than in its own file.
        if (saved.Contains("  \"forms\": [\n", StringComparison.Ordinal)) Assert.Contains("  \"forms\": [\n    {\n      \"set\": ", saved, StringComparison.Ordinal);

        static string Bare(string line) => line.Trim().TrimEnd(',');
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Load_of_a_saved_file_is_the_same_law_and_saves_the_same_bytes(string key)
    {
        var file = RuleFiles.Load(RuleFiles.Bytes(key));
        var book = RuleBook.Default.With(file);
        Assert.Equal(key, file.Key);
        Assert.Equal(RuleFiles.Bytes(key), RuleFiles.Saved(book, key));
        Assert.Equal(RuleBook.Default.Instruments, book.Instruments);
        foreach (var (loaded, shipped) in book.Instruments.Zip(RuleBook.Default.Instruments))
        {
            Assert.Equal((shipped.Title, shipped.Link, shipped.Ends, shipped.CheckedOn, shipped.CheckedBy), (loaded.Title, loaded.Link, loaded.Ends, loaded.CheckedOn, loaded.CheckedBy));
            Assert.Equal(shipped.Replaces, loaded.Replaces);
            Assert.Equal(shipped.Amends, loaded.Amends);
            Assert.Equal(shipped.EntryReference, loaded.EntryReference);
        }

        foreach (var decision in RuleBook.Default.Decisions)
        {
            foreach (var day in RuleBook.Default.Instruments.Select(instrument => instrument.InForceFrom))
            {
                var (shipped, loaded) = (RuleBook.Default.Rules(decision, day), book.Rules(decision, day));
                Assert.Equal(OcopJson.Write(shipped), OcopJson.Write(loaded));
                Assert.Equal((shipped.DataVersion, shipped.Form, shipped.MaxTotal), (loaded.DataVersion, loaded.Form, loaded.MaxTotal));
                Assert.Equal(shipped.Bands.Select(band => (band.Stars, band.From, band.Reference)), loaded.Bands.Select(band => (band.Stars, band.From, band.Reference)));
                Assert.Equal(
                    shipped.Rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => (criterion.Reference, criterion.Condition?.Criterion, criterion.Condition?.AboveLevel, criterion.IsYesNo, criterion.HaltsWhenZero, criterion.IsMarkOnHeading)),
                    loaded.Rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => (criterion.Reference, criterion.Condition?.Criterion, criterion.Condition?.AboveLevel, criterion.IsYesNo, criterion.HaltsWhenZero, criterion.IsMarkOnHeading)));
                Assert.Equal(shipped.ProductSets.Select(set => (set.Number, set.Labels, set.Reference)), loaded.ProductSets.Select(set => (set.Number, set.Labels, set.Reference)));
                Assert.Equal(shipped.MinimumRequirements?.From, loaded.MinimumRequirements?.From);
                Assert.Equal(shipped.MinimumRequirements?.Known.Select(known => (known.Stars, known.CriterionKey, known.Labels, known.Reference)), loaded.MinimumRequirements?.Known.Select(known => (known.Stars, known.CriterionKey, known.Labels, known.Reference)));
            }
        }
    }

    [Fact]
    public void Load_of_all_saved_files_in_any_order_is_the_same_book()
    {
        var files = RuleFiles.Keys.Select(key => RuleFiles.Load(RuleFiles.Bytes(key))).ToArray();
        foreach (var order in new[] { files, [.. files.Reverse()], [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)] })
        {
            var book = RuleBook.Default.With(order);
            Assert.Equal(RuleBook.Default.Instruments, book.Instruments);
            Assert.Equal(RuleBook.Default.Decisions, book.Decisions);
            Assert.All(RuleFiles.Keys, key => Assert.Equal(RuleFiles.Bytes(key), RuleFiles.Saved(book, key)));
        }
    }

    [Fact]
    public void Save_of_a_key_that_the_book_does_not_hold_is_refused()
    {
        using var stream = new MemoryStream();
        Assert.Contains("148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg", Assert.Throws<KeyNotFoundException>(() => RuleBook.Default.Save("9/2028/QĐ-TTg", stream)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("key", () => RuleBook.Default.Save(null!, stream));
        Assert.Throws<ArgumentNullException>("stream", () => RuleBook.Default.Save(RuleFiles.Of26, null!));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Index_repeats_the_instrument_of_each_file_and_lists_every_file()
    {
        var index = Resource("index.json")["instruments"]!.AsArray();
        foreach (var entry in index)
        {
            var name = (string)entry!["file"]!;
            var head = Resource(DataFile.Resources.Contains(name + ".json") ? name + ".json" : name + "/instrument.json");
            Assert.Equal(head["instrument"]!.ToJsonString(), entry["instrument"]!.ToJsonString());
        }

        Assert.Equal(RuleFiles.Keys, index.Select(entry => (string)entry!["instrument"]!["number"]!));
        var names = index.Select(entry => (string)entry!["file"]!).ToArray();
        Assert.Distinct(names);
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            DataFile.Resources.Where(resource => Resource(resource)["instrument"] is not null).Select(resource => resource.EndsWith("/instrument.json", StringComparison.Ordinal) ? resource[..^"/instrument.json".Length] : resource[..^".json".Length]).Order(StringComparer.Ordinal));
    }

    // What cards are rated by must be what the heads say: the file is written from them, and never by hand.
    [Fact]
    public void File_for_cards_repeats_the_heads_of_the_decisions_with_forms()
    {
        var lines = new List<string>();
        foreach (var entry in Resource("index.json")["instruments"]!.AsArray().Where(entry => entry!["forms"] is not null))
        {
            var instrument = entry!["instrument"]!;
            var number = (string)instrument["number"]!;
            var head = Resource($"{entry["file"]}/instrument.json");
            if (head["minimumRequirements"] is not null) continue;
            var isAmended = RuleBook.Default.Instruments.Any(each => each.Amends.Contains(number));
            var parts = head["parts"]!["list"]!.AsArray().Select(part => $"\"{part!["code"]}\"");
            var bands = head["bands"]!["from"]!.AsObject().Select(band => $"\"{band.Key}\": {band.Value}");
            lines.Add(
                $"    {{\"folder\": \"{entry["file"]}\", \"number\": \"{number}\", \"inForce\": \"{instrument["inForce"]}\", \"checkedOn\": \"{instrument["checkedOn"]}\", \"amended\": {(isAmended ? "true" : "false")}, "
                + $"\"dataVersion\": \"{head["dataVersion"]}\", \"forms\": {entry["forms"]}, \"total\": {head["parts"]!["total"]}, \"parts\": [{string.Join(", ", parts)}], \"bands\": {{{string.Join(", ", bands)}}}}}");
        }

        var text = "{\n  \"formatVersion\": 2,\n  \"decisions\": [\n" + string.Join(",\n", lines) + "\n  ]\n}\n";
        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "src", "Ocop.Domain", "Data", PackageForms.Resource), text);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), Resource(PackageForms.Resource)), "The file was written anew; build once more.");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Identical_ladders_stand_once_in_a_shipped_file(string key)
    {
        if (RuleFiles.Json(key)["labels"] is not { } labels) return;
        var twice = labels["ladders"]!.AsObject().GroupBy(entry => entry.Value!.ToJsonString(), entry => entry.Key).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group));
        Assert.Empty(twice);
    }

    [Fact]
    public void Host_file_may_have_identical_ladders()
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file =>
        {
            var criterion = RuleFiles.Criterion(file, 11, "3.5");
            var ladders = RuleFiles.Labels(file, "ladders");
            ladders["copy"] = ladders[(string)criterion["ladder"]!]!.DeepClone();
            criterion["ladder"] = "copy";
        });
        Assert.Equal(OcopJson.Write(Law26.Rules), OcopJson.Write(book.Rules(RuleFiles.Of26)));
    }

    private static string FileOf(string key) => (string)Resource("index.json")["instruments"]!.AsArray().Single(entry => (string)entry!["instrument"]!["number"]! == key)!["file"]!;

    private static JsonNode Resource(string name) => JsonNode.Parse(Encoding.UTF8.GetString(DataFile.Bytes(name)))!;

    private static void Add(JsonObject union, JsonNode file)
    {
        foreach (var (name, value) in file.AsObject()) union.Add(name, value?.DeepClone());
    }
}
