using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Json;

public sealed class ScorecardJsonTests
{
    private const string Full = """
        {"decision":"26/2026/QĐ-TTg","productSet":1,"levels":{"1.1":3,"6.1":2},"answeredNone":["2.4"],"findings":[{"criterion":"6.1","kind":"halts"}],"unmetPrerequisites":["1.1"],"evaluatedOn":"2026-11-01","product":{"name":"Chè Tà Xùa","code":"20-06184-1-2026"}}
        """;

    private const string Minimal = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}}""";

    public static TheoryData<string, string, string, string> Invalid { get; } = Table();

    [Fact]
    public void ReadScorecard_full_card_reads_every_member()
    {
        var card = OcopJson.ReadScorecard(Full);
        Assert.Equal("26/2026/QĐ-TTg", card.Decision);
        Assert.Equal(1, card.ProductSet);
        Assert.Equal([new("1.1", 3), new("6.1", 2)], card.Levels);
        Assert.Equal(["2.4"], card.AnsweredNone);
        Assert.Equal([new Finding(FindingKind.Halts, "6.1")], card.Findings);
        Assert.Equal(["1.1"], card.UnmetPrerequisites);
        Assert.Equal(new LocalDate(2026, 11, 1), card.EvaluatedOn);
        Assert.Equal(new ScorecardProduct { Name = "Chè Tà Xùa", Code = "20-06184-1-2026" }, card.Product);
        Assert.Null(card.PartTotals);
    }

    [Fact]
    public void ReadScorecard_minimal_card_has_the_defaults()
    {
        var card = OcopJson.ReadScorecard(Minimal);
        Assert.Empty(card.Levels);
        Assert.Empty(card.AnsweredNone);
        Assert.Empty(card.Findings);
        Assert.Empty(card.UnmetPrerequisites);
        Assert.Empty(card.Exempt);
        Assert.Null(card.EvaluatedOn);
        Assert.Null(card.Product);
        Assert.Null(card.PartTotals);
    }

    [Fact]
    public void ReadScorecard_part_totals_stand_instead_of_levels()
    {
        var card = OcopJson.ReadScorecard("""{"decision":"148/QĐ-TTg","productSet":7,"partTotals":{"A":36,"B":21,"C":30}}""");
        Assert.Equal(ThreeParts.Of(36, 21, 30), card.PartTotals);
        Assert.Empty(card.Levels);
        Assert.Equal("""{"decision":"148/QĐ-TTg","productSet":7,"partTotals":{"A":36,"B":21,"C":30}}""", OcopJson.Write(card));
    }

    [Fact]
    public void Write_full_card_gives_back_its_text() => Assert.Equal(Full, OcopJson.Write(OcopJson.ReadScorecard(Full)));

    [Fact]
    public void Write_minimal_card_gives_back_its_text() => Assert.Equal(Minimal, OcopJson.Write(OcopJson.ReadScorecard(Minimal)));

    [Fact]
    public void ReadScorecard_members_in_another_order_and_with_spaces_are_accepted()
    {
        var card = OcopJson.ReadScorecard("\r\n { \"levels\" : { \"2.4\" : 1 } ,\t\"productSet\":11, \"decision\":\"26\\/2026\\/Q\\u0110-TTg\" } \n");
        Assert.Equal("26/2026/QĐ-TTg", card.Decision);
        Assert.Equal(1, card.Levels["2.4"]);
    }

    [Fact]
    public void ReadScorecard_byte_order_mark_is_accepted() =>
        Assert.Equal(11, OcopJson.ReadScorecard([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Minimal)]).ProductSet);

    [Fact]
    public void ReadScorecard_first_and_last_day_of_a_leap_year_february_are_read() =>
        Assert.Equal(new LocalDate(2028, 2, 29), OcopJson.ReadScorecard(Minimal.Replace("{}", """{},"evaluatedOn":"2028-02-29" """, StringComparison.Ordinal)).EvaluatedOn);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void ReadScorecard_and_Rate_invalid_card_names_the_entry(string name, string card, string entry, string expected)
    {
        Assert.NotEmpty(name);
        var exception = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(OcopJson.ReadScorecard(card)));
        Assert.Equal(entry, exception.Entry);
        Assert.Contains(expected, exception.Problem.English, StringComparison.Ordinal);
        Assert.NotEmpty(exception.Problem.Vietnamese);
        Assert.NotEqual(exception.Problem.English, exception.Problem.Vietnamese);
        Assert.StartsWith(entry + ": ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rate_day_on_which_the_decision_came_into_force_is_accepted() =>
        Assert.IsType<Rated>(RuleBook.Default.Rate(OcopJson.ReadScorecard(Minimal.Replace("{}", """{},"evaluatedOn":"2026-05-22" """, StringComparison.Ordinal))));

    [Theory]
    [InlineData("decision", "\"26/2026/Q\u00ff-TTg\"")]
    [InlineData("product", "{\"name\":\"\u00ff\u00fe\"}")]
    public void ReadScorecard_bytes_that_are_not_utf8_are_refused(string member, string value)
    {
        var bytes = Encoding.Latin1.GetBytes($$"""{"productSet":11,"levels":{},"{{member}}":{{value}}}""");
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(bytes));
        Assert.Contains(exception.Problems, problem => problem.Text.English.Contains("UTF-8", StringComparison.Ordinal) && problem.Entry.StartsWith("$." + member, StringComparison.Ordinal));
    }

    [Fact]
    public void ReadScorecard_utf16_is_refused()
    {
        Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(Encoding.Unicode.GetBytes(Minimal)));
        Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Minimal)]));
    }

    // The marks of UTF-16, and what begins as they do.
    [Theory]
    [InlineData(0xFF, 0xFE, true)]
    [InlineData(0xFE, 0xFF, true)]
    [InlineData(0xFF, 0xFF, false)]
    [InlineData(0xFE, 0xFE, false)]
    [InlineData(0x20, 0xFE, false)]
    [InlineData(0x20, 0xFF, false)]
    [InlineData(0xFF, null, false)]
    [InlineData(0xFE, null, false)]
    public void ReadScorecard_mark_of_utf16_is_told(int first, int? second, bool isMark)
    {
        byte[] bytes = second is { } next ? [(byte)first, (byte)next] : [(byte)first];
        var problem = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(bytes)).Problem.English;
        Assert.Contains(isMark ? "not valid Unicode" : "not valid JSON", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadScorecard_lone_surrogate_is_refused()
    {
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(Minimal.Replace("{}", "{},\"product\":{\"name\":\"\ud800\"}", StringComparison.Ordinal)));
        Assert.Contains("UTF-8", exception.Problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n ")]
    [InlineData("\uFEFF \n")]
    public void ReadScorecard_white_space_alone_is_told_to_be_empty(string json) =>
        Assert.Equal("$: empty; expected one JSON object", Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(json)).Message);

    [Theory]
    [InlineData("[]", "$.levels", null, EntryProblemKind.Other)]
    [InlineData("""{"3.1":"x"}""", "$.levels['3.1']", "3.1", EntryProblemKind.Other)]
    [InlineData("""{"1.1":1,"1.1":1}""", "$.levels['1.1']", "1.1", EntryProblemKind.Repeated)]
    [InlineData("""{"1.1":1,"6":[]}""", "$.levels['6']", "6", EntryProblemKind.Missing)]
    [InlineData("""{"1.1":1,"6":[1,2,1]}""", "$.levels['6'][2]", "6", EntryProblemKind.Repeated)]
    public void ReadScorecard_problem_has_its_kind_and_the_criterion(string levels, string entry, string? criterion, EntryProblemKind kind)
    {
        var problem = Assert.Single(Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(Minimal.Replace("{}", levels, StringComparison.Ordinal))).Problems);
        Assert.Equal((entry, criterion, kind), (problem.Entry, problem.Criterion, problem.Kind));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"levels\":", "}")]
    public void ReadScorecard_deep_nesting_is_refused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(nested));
        var inside = Minimal.Replace("{}", "{},\"findings\":" + nested, StringComparison.Ordinal);
        Assert.StartsWith("$.findings", Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(inside)).Entry, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadScorecard_null_text_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>("json", () => OcopJson.ReadScorecard((string)null!));

    [Property]
    public void ReadScorecard_written_card_of_any_kind_comes_back(ValidCard value)
    {
        var card = value.Card;
        var text = OcopJson.Write(card);
        var read = OcopJson.ReadScorecard(text);
        Assert.Equal(text, OcopJson.Write(read));
        Assert.DoesNotContain('\n', text);
        Assert.Equal(card.Levels.OrderBy(entry => entry.Key, StringComparer.Ordinal), read.Levels.OrderBy(entry => entry.Key, StringComparer.Ordinal));
        Assert.Equal(card.Lines, read.Lines);
        Assert.Equal(card.AnsweredNone, read.AnsweredNone);
        Assert.Equal(card.Findings, read.Findings);
        Assert.Equal(card.UnmetPrerequisites, read.UnmetPrerequisites);
        Assert.Equal(card.Exempt, read.Exempt);
        Assert.Equal((card.Decision, card.ProductSet, card.PartTotals, card.EvaluatedOn, card.Product), (read.Decision, read.ProductSet, read.PartTotals, read.EvaluatedOn, read.Product));
        Assert.Equal(OcopJson.Write(value.Rating), OcopJson.Write(RuleBook.Default.Rate(read)));
    }

    private static TheoryData<string, string, string, string> Table()
    {
        var table = new TheoryData<string, string, string, string>();
        foreach (var row in CaseTable.Read("invalid-scorecards.tsv")) table.Add(row[0], row[1], row[2], row[3]);
        return table;
    }
}
