using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>Recorded results on the wire: the digits that were given come back, and what cannot stand together is refused by its entry.</summary>
public sealed class RecordedResultJsonTests
{
    private const string Head = "\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":1";

    [Theory]
    [InlineData("""{"total":69.71}""")]
    [InlineData("""{"total":69.70,"parts":{"A":30.500,"B":19,"C":20.0},"stars":3}""")]
    [InlineData("""{"total":70,"stars":5}""")]
    [InlineData("""{"total":0.000000001,"parts":{"C":0.0}}""")]
    [InlineData("""{"total":-1.50,"parts":{"x y":999999999.999999999},"stars":77}""")]
    public void ReadScorecard_what_is_read_is_written_with_the_same_digits(string recorded)
    {
        var json = "{" + Head + ",\"recorded\":" + recorded + ",\"evaluatedOn\":\"2026-11-01\",\"product\":{\"name\":\"Chè\"}}";
        var card = OcopJson.ReadScorecard(json);
        Assert.Equal(json, OcopJson.Write(card));
        Assert.Equal(card, OcopJson.ReadScorecard(Encoding.UTF8.GetBytes(json)));
        Assert.Empty(card.Levels);
        Assert.Null(card.PartTotals);
        Assert.NotNull(card.Recorded);
        Assert.NotEqual(card, card with { Recorded = null });
    }

    [Theory]
    [InlineData("""{"total":69.70,"parts":{"C":20.01,"A":30.50},"stars":4}""", ""","total":69.70,"parts":{"A":30.50,"C":20.01},"band":3,"ceiling":null,"stars":4,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"contradictions":[{"code":"starsAboveBand","part":null}],"checkedOn":null""")]
    [InlineData("""{"total":70}""", ""","total":70,"parts":{},"band":4,"ceiling":null,"stars":null,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"contradictions":[],"checkedOn":null""")]
    [InlineData("""{"total":89.99,"parts":{"A":41.0,"B":25,"C":35},"stars":4}""", ""","total":89.99,"parts":{"A":41.0,"B":25,"C":35},"band":4,"ceiling":null,"stars":4,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"contradictions":[{"code":"partAboveMaximum","part":"A"},{"code":"partsDoNotAddUp","part":null}],"checkedOn":null""")]
    public void Write_the_rating_has_the_digits_and_comes_back_equal(string recorded, string expected)
    {
        var rating = RuleBook.Default.Rate(OcopJson.ReadScorecard("{" + Head + ",\"recorded\":" + recorded + "}"));
        var json = OcopJson.Write(rating);
        Assert.Equal($"{{\"outcome\":\"rated\",{Head},\"dataVersion\":\"{rating.DataVersion}\"{expected}}}", json);
        var read = OcopJson.ReadRating(json);
        Assert.Equal(rating, read);
        Assert.Equal(json, OcopJson.Write(read));
        using var stream = new MemoryStream();
        using var writer = new System.Text.Json.Utf8JsonWriter(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        OcopJson.Write(writer, rating);
        writer.Flush();
        Assert.Equal(json, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void ReadRating_stars_that_were_given_come_back(int stars)
    {
        var rating = RuleBook.Default.Rate(OcopJson.ReadScorecard("{" + Head + ",\"recorded\":{\"total\":70,\"stars\":" + stars + "}}"));
        Assert.Equal(stars, OcopJson.ReadRating(OcopJson.Write(rating)).Stars);
        Assert.Equal(rating, OcopJson.ReadRating(OcopJson.Write(rating)));
    }

    [Fact]
    public void Write_part_totals_with_decimals_come_back_with_their_digits()
    {
        const string Json = """{"decision":"148/QĐ-TTg","productSet":7,"partTotals":{"A":36.50,"B":21,"C":12.210}}""";
        var card = OcopJson.ReadScorecard(Json);
        Assert.Equal(Json, OcopJson.Write(card));
        var rating = RuleBook.Default.Rate(card);
        var written = OcopJson.Write(rating);
        Assert.Contains("\"total\":69.710,\"parts\":{\"A\":36.50,\"B\":21,\"C\":12.210},\"band\":3,\"ceiling\":null,\"stars\":null,", written, StringComparison.Ordinal);
        Assert.DoesNotContain("contradictions", written, StringComparison.Ordinal);
        Assert.Equal(rating, OcopJson.ReadRating(written));
        Assert.Equal(written, OcopJson.Write(OcopJson.ReadRating(written)));
    }

    /// <summary>The members after decision and set, and the entries that are told.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "\"recorded\":null", "$.recorded" },
        { "\"recorded\":[]", "$.recorded" },
        { "\"recorded\":69.71", "$.recorded" },
        { "\"recorded\":{}", "$.recorded.total" },
        { "\"recorded\":{\"parts\":{},\"stars\":3}", "$.recorded.total" },
        { "\"recorded\":{\"total\":null}", "$.recorded.total" },
        { "\"recorded\":{\"total\":\"69.71\"}", "$.recorded.total" },
        { "\"recorded\":{\"total\":6.971e1}", "$.recorded.total" },
        { "\"recorded\":{\"total\":7E1}", "$.recorded.total" },
        { "\"recorded\":{\"total\":-0}", "$.recorded.total" },
        { "\"recorded\":{\"total\":-0.0}", "$.recorded.total" },
        { "\"recorded\":{\"total\":69.7100000000}", "$.recorded.total" },
        { "\"recorded\":{\"total\":1000000000}", "$.recorded.total" },
        { "\"recorded\":{\"total\":-0.01}", "$.recorded.total" },
        { "\"recorded\":{\"total\":100.01}", "$.recorded.total" },
        { "\"recorded\":{\"total\":69.71,\"total\":69.71}", "$.recorded.total" },
        { "\"recorded\":{\"total\":69.71,\"band\":3}", "$.recorded.band" },
        { "\"recorded\":{\"total\":69.71,\"stars\":null}", "$.recorded.stars" },
        { "\"recorded\":{\"total\":69.71,\"stars\":3.0}", "$.recorded.stars" },
        { "\"recorded\":{\"total\":69.71,\"stars\":\"3\"}", "$.recorded.stars" },
        { "\"recorded\":{\"total\":69.71,\"stars\":0}", "$.recorded.stars" },
        { "\"recorded\":{\"total\":69.71,\"stars\":6}", "$.recorded.stars" },
        { "\"recorded\":{\"total\":69.71,\"parts\":null}", "$.recorded.parts" },
        { "\"recorded\":{\"total\":69.71,\"parts\":[]}", "$.recorded.parts" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"A\":null}}", "$.recorded.parts.A" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"A\":1e1}}", "$.recorded.parts.A" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"A\":1,\"A\":1}}", "$.recorded.parts.A" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"A\":-0.5}}", "$.recorded.parts.A" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"D\":1}}", "$.recorded.parts.D" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"a\":1}}", "$.recorded.parts.a" },
        { "\"recorded\":{\"total\":69.71,\"parts\":{\"\":1}}", "$.recorded.parts['']" },
        { "\"levels\":{},\"recorded\":{\"total\":69.71}", "$.recorded" },
        { "\"partTotals\":{\"A\":1,\"B\":2,\"C\":3},\"recorded\":{\"total\":69.71}", "$.recorded" },
        { "\"recorded\":{\"total\":69.71},\"partTotals\":{\"A\":1,\"B\":2,\"C\":3},\"levels\":{}", "$.partTotals, $.recorded" },
        { "\"recorded\":{\"total\":69.71},\"answeredNone\":[]", "$.answeredNone" },
        { "\"recorded\":{\"total\":69.71},\"findings\":[]", "$.findings" },
        { "\"recorded\":{\"total\":69.71},\"findings\":[{\"kind\":\"disqualifies\"}]", "$.findings" },
        { "\"recorded\":{\"total\":69.71},\"unmetPrerequisites\":[]", "$.unmetPrerequisites" },
        { "\"recorded\":{\"total\":69.71},\"recorded\":{\"total\":69.71}", "$.recorded" },
        { "\"recorded\":{\"total\":69.71},\"stars\":3", "$.stars" },
        { "\"evaluatedOn\":\"2025-01-01\",\"recorded\":{\"total\":69.71}", "$.evaluatedOn" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_and_rate_what_does_not_fit_is_refused_by_its_entry(string members, string entries)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(OcopJson.ReadScorecard("{" + Head + "," + members + "}")));
        Assert.Equal(entries, string.Join(", ", exception.Problems.Select(problem => problem.Entry)));
        Assert.All(exception.Problems, problem => Assert.NotEqual(problem.Text.Vietnamese, problem.Text.English));
    }

    [Fact]
    public void ReadCouncilSession_a_member_has_no_recorded_result()
    {
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadCouncilSession("{" + Head + ",\"members\":[{\"name\":\"a\",\"recorded\":{\"total\":69.71}}]}"));
        Assert.Equal("$.members[0].recorded", exception.Entry);
    }

    [Theory]
    [InlineData("\"ceiling\":null", "\"ceiling\":4", "$.ceiling")]
    [InlineData("\"stars\":3", "\"stars\":6", "$.stars, $.contradictions")]
    [InlineData("\"stars\":3", "\"stars\":4", "$.contradictions")]
    [InlineData("\"heldBackBy\":null", "\"heldBackBy\":\"points\"", "$.heldBackBy")]
    [InlineData("\"open\":[]", "\"open\":[\"1.1\"]", "$.open")]
    [InlineData("\"unmet\":[]", "\"unmet\":[{\"criterion\":\"1.1\",\"stars\":3,\"requiredLevel\":2,\"level\":1}]", "$.unmet")]
    [InlineData("\"unknown\":[\"minimumLevels\"]", "\"unknown\":[]", "$.unknown")]
    [InlineData("\"contradictions\":[]", "\"contradictions\":[{\"code\":\"starsAboveBand\",\"part\":null}]", "$.contradictions")]
    [InlineData("\"contradictions\":[]", "\"contradictions\":[{\"code\":\"partAboveMaximum\"}]", "$.contradictions[0].part")]
    [InlineData("\"contradictions\":[]", "\"contradictions\":null", "$.contradictions")]
    [InlineData("\"contradictions\":[],", "", "$.total, $.stars")]
    [InlineData("\"total\":69.71", "\"total\":-69.71", "$.total")]
    [InlineData("\"total\":69.71", "\"total\":6.971e1", "$.total")]
    [InlineData("\"A\":30.50", "\"A\":-30.50", "$.parts.A")]
    public void ReadRating_what_does_not_follow_is_refused(string part, string other, string entries)
    {
        var rating = RuleBook.Default.Rate(OcopJson.ReadScorecard("{" + Head + ",\"recorded\":{\"total\":69.71,\"parts\":{\"A\":30.50},\"stars\":3}}"));
        var json = OcopJson.Write(rating);
        Assert.Contains(part, json, StringComparison.Ordinal);
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(json.Replace(part, other, StringComparison.Ordinal)));
        Assert.Equal(entries, string.Join(", ", exception.Problems.Select(problem => problem.Entry)));
    }

    [Fact]
    public void Write_a_card_of_several_kinds_is_the_callers_mistake()
    {
        var card = OcopJson.ReadScorecard("{" + Head + ",\"recorded\":{\"total\":69.71}}");
        foreach (var other in new[]
        {
            card with { Levels = new Dictionary<string, int> { ["1.1"] = 1 } },
            card with { Lines = new Dictionary<string, IReadOnlyList<int>> { ["6"] = [1] } },
            card with { PartTotals = ThreeParts.Of(1, 2, 3) },
            card with { AnsweredNone = ["1.1"] },
            card with { Findings = [new Finding(FindingKind.Disqualifies)] },
            card with { UnmetPrerequisites = ["1.1"] },
            card with { Recorded = new RecordedResult(1, new Dictionary<string, DecimalPoints> { ["a\ud800"] = 1 }) },
        })
        {
            Assert.Throws<ArgumentException>("card", () => OcopJson.Write(other));
        }
    }
}
