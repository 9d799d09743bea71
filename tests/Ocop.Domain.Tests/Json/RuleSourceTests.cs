using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Json;

/// <summary>What the files of a host give piece by piece, and what they do not have.</summary>
public sealed class RuleSourceTests
{
    private const string Head = """
        "formatVersion": 2, "dataVersion": "2027-07-01.1",
        "instrument": {"number": "5/2027/QĐ-TTg", "kind": "decision", "issued": "2027-06-01", "inForce": "2027-07-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"}
        """;

    [Fact]
    public void File_has_the_forms_that_it_writes_and_no_others()
    {
        var source = Source("{" + Head + """, "forms": [{"set": 11}, {"set": 13}]}""");
        Assert.Equal([11, 13], source.Sets);
        foreach (var set in source.Sets)
        {
            Assert.Equal(set, source.Form(set).Set);
            Assert.Equal(set, source.FormJson(set)!.Value.GetProperty("set").GetInt32());
        }

        Assert.Null(source.FormJson(12));
        Assert.Null(Source("{" + Head + "}").FormJson(12));
    }

    // A form of totals only needs none; whoever asks for one is told its key.
    [Fact]
    public void File_without_labels_defines_none()
    {
        var labels = new LabelTable(Source("{" + Head + "}"));
        foreach (var find in new Func<string, object>[] { labels.Section, labels.Criterion, labels.Note, labels.Disqualifier, labels.Ladder })
        {
            Assert.Contains("'a-key'", Assert.Single(RuleFaults.Thrown(() => find("a-key")).Problems), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"body": "commune", "role": "receives", "for": [4, 4]}""", "$.path.stages[0].for: ")]
    [InlineData("""{"body": "commune", "role": "receives", "term": {"length": {"years": 9000}}}""", "$.path.stages[0].term.length: ")]
    public void Stage_that_cannot_be_is_told_by_its_entry(string stage, string expected)
    {
        var problems = new DocumentProblems();
        var json = "{" + Head + """, "names": {"bodies": {"commune": {"vi": "cấp xã", "en": "commune"}}}, "path": {"stages": [""" + stage + "]}}";
        var head = DocumentReader.Read(Encoding.UTF8.GetBytes(json), RuleFileShapes.Head, problems)!;
        Assert.Empty(problems.All);
        Assert.StartsWith(expected, Assert.Single(RuleFaults.Thrown(() => PathReader.Read(head, head.Instrument.ToInstrument())).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Years_of_days_off_stand_in_order_whichever_came_last()
    {
        var package = OtherFiles.OfPackage();
        AssertInOrder(package);
        AssertInOrder(package.With(new AnnouncedYear(2031, [])).With(new AnnouncedYear(2019, [])).With(new AnnouncedYear(2024, [])));

        static void AssertInOrder(OtherFiles files)
        {
            string[] years = [.. files.Keys.Where(key => key.StartsWith("days-off/2", StringComparison.Ordinal))];
            Assert.True(years.Length > 2);
            Assert.Equal(years.Order(StringComparer.Ordinal).Distinct(), years);
        }
    }

    private static LoadedRuleSource Source(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var problems = new DocumentProblems();
        var file = DocumentReader.Read(bytes, RuleFileShapes.File, problems, isPartial: true)!;
        Assert.Empty(problems.All);
        return new LoadedRuleSource(bytes, file);
    }
}
