using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>The points of parts on the wire: the reader refuses what no form could have, rating what this form does not have, both by the entry and in the words of every format.</summary>
public sealed class PartTotalsJsonTests
{
    private const string Card = "\"decision\":\"148/QĐ-TTg\",\"productSet\":7";
    private const string Missing = "missing; expected this member";
    private const string Unknown = "unknown member; expected one that this format knows";
    private const string Repeated = "repeated member; expected each member once";
    private const string Number = "expected a number with at most nine digits before the point and nine after it, without an exponent";
    private const string Whole = "expected a whole number, written in digits";
    private const string Object = "expected an object of codes of parts and points";
    private const string Utf8 = "not valid Unicode; expected JSON in UTF-8";

    public static TheoryData<string, string, string> Refused => new()
    {
        { """{"B":2,"C":3}""", ".A", Missing },
        { """{"A":1,"C":3}""", ".B", Missing },
        { """{}""", ".A", Missing },
        { """{"A":1,"B":2,"C":3,"D":4}""", ".D", Unknown },
        { """{"A":1,"B":2,"C":3,"a":4}""", ".a", Unknown },
        { """{"A":1,"B":2,"D":3}""", ".D", Unknown },
        { """{"A":1,"B":2,"C":3,"":4}""", "['']", Unknown },
        { """{"A":1,"B":2,"C":3,"đ":4}""", ".đ", Unknown },
        { """{"A":1,"B":2,"C":3,"x y":4}""", "['x y']", Unknown },
        { """{"A":1,"B":2,"C":3,"x.y":4}""", "['x.y']", Unknown },
        { """{"A":1,"A":1,"B":2,"C":3}""", ".A", Repeated },
        { """{"A":1,"\u0041":1,"B":2,"C":3}""", ".A", Repeated },
        { """{"A":null,"B":2,"C":3}""", ".A", "null; " + Number },
        { """{"A":"1","B":2,"C":3}""", ".A", "wrong type of value; " + Number },
        { """{"A":true,"B":2,"C":3}""", ".A", "wrong type of value; " + Number },
        { """{"A":[1],"B":2,"C":3}""", ".A", "wrong type of value; " + Number },
        { """{"A":{},"B":2,"C":3}""", ".A", "wrong type of value; " + Number },
        { """{"A":1.0123456789,"B":2,"C":3}""", ".A", "1.0123456789 cannot be used; " + Number },
        { """{"A":-0.0,"B":2,"C":3}""", ".A", "-0.0 cannot be used; " + Number },
        { """{"A":1e1,"B":2,"C":3}""", ".A", "1e1 cannot be used; " + Number },
        { """{"A":4294967296,"B":2,"C":3}""", ".A", "4294967296 cannot be used; " + Number },
        { """{"A":-1,"B":2,"C":3}""", ".A", "-1 is not a total of part A; expected 0 to 40" },
        { """{"A":-0.5,"B":2,"C":3}""", ".A", "-0.5 is not a total of part A; expected 0 to 40" },
        { """{"A":40.01,"B":2,"C":3}""", ".A", "40.01 is not a total of part A; expected 0 to 40" },
        { """{"A":41,"B":2,"C":3}""", ".A", "41 is not a total of part A; expected 0 to 40" },
        { """{"A":1,"B":2,"C":36}""", ".C", "36 is not a total of part C; expected 0 to 35" },
        { """{"\ud800":1,"A":1,"B":2,"C":3}""", "", Utf8 },
        { "[]", "", "wrong type of value; " + Object },
        { "5", "", "wrong type of value; " + Object },
        { "\"90\"", "", "wrong type of value; " + Object },
        { "null", "", "null; " + Object },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_and_rate_part_totals_that_do_not_fit_name_the_entry(string totals, string entry, string problem)
    {
        AssertRefused("$.partTotals" + entry, problem, () => RuleBook.Default.Rate(OcopJson.ReadScorecard($"{{{Card},\"partTotals\":{totals}}}")));
        AssertRefused("$.card.partTotals" + entry, problem, () => RuleBook.Default.Plan(OcopJson.ReadUpgradePlanRequest(Utf8Of($"{{\"card\":{{{Card},\"partTotals\":{totals}}},\"to\":3}}"))));

        // A member of a council has whole points.
        if (problem.EndsWith(Number, StringComparison.Ordinal)) problem = problem.Replace(Number, Whole, StringComparison.Ordinal);
        if (totals.Contains('.', StringComparison.Ordinal) && !problem.Contains("member", StringComparison.Ordinal) && !problem.EndsWith(Whole, StringComparison.Ordinal)) problem = problem[..problem.IndexOf(" is not", StringComparison.Ordinal)] + " cannot be used; " + Whole;
        AssertRefused("$.members[1].partTotals" + entry, problem, () => RuleBook.Default.Decide(
            OcopJson.ReadCouncilSession(Utf8Of($"{{{Card},\"members\":[{{\"name\":\"a\",\"partTotals\":{{\"A\":1,\"B\":2,\"C\":3}}}},{{\"name\":\"b\",\"partTotals\":{totals}}}]}}"))));
    }

    [Theory]
    [InlineData("""{"A":01,"B":2,"C":3}""", "$.partTotals.A", "not valid JSON, from byte 61; expected one JSON object")]
    [InlineData("""{"A":NaN,"B":2,"C":3}""", "$.partTotals.A", "not valid JSON, from byte 60; expected one JSON object")]
    [InlineData("{\"A\":1,\n\"B\":NaN,\"C\":3}", "$.partTotals.B", "not valid JSON, from line 2 byte 5; expected one JSON object")]
    [InlineData("""{"A":1,"B" 2,"C":3}""", "$.partTotals", "not valid JSON, from byte 66; expected one JSON object")]
    [InlineData("""{"A":1,"B":2,"C":3,}""", "$.partTotals", "not valid JSON, from byte 74; expected one JSON object")]
    public void ReadScorecard_part_totals_that_are_not_json_name_the_place(string totals, string entry, string problem) =>
        AssertRefused(entry, problem, () => OcopJson.ReadScorecard($"{{{Card},\"partTotals\":{totals}}}"));

    [Fact]
    public void ReadScorecard_parts_are_read_in_any_order_and_written_in_that_of_their_codes()
    {
        var card = OcopJson.ReadScorecard("{" + Card + ",\"partTotals\":{\"C\":30,\"A\":36,\"B\":21}}");
        Assert.Equal(ThreeParts.Of(36, 21, 30), card.PartTotals);
        Assert.Equal("{" + Card + ",\"partTotals\":{\"A\":36,\"B\":21,\"C\":30}}", OcopJson.Write(card));
    }

    [Fact]
    public void Write_parts_of_a_form_stand_in_form_order()
    {
        var card = FourParts.Card(FourParts.Totals(50, 30, 25, 15));
        const string Json = """{"decision":"9/2028/QĐ-TTg","productSet":2,"partTotals":{"X":50,"M":30,"Q1":25,"D":15}}""";
        Assert.Equal(Json, OcopJson.Write(card));
        Assert.Equal(card.PartTotals, OcopJson.ReadScorecard(Json).PartTotals);

        // However the card has them, a rating has them as the form does.
        var rating = FourParts.Book.Rate(OcopJson.ReadScorecard(Json));
        Assert.Equal(
            $$"""{"outcome":"rated","decision":"9/2028/QĐ-TTg","productSet":2,"dataVersion":"{{FourParts.Form.Rules.DataVersion}}","total":120,"parts":{"X":50,"M":30,"Q1":25,"D":15},"band":5,"ceiling":null,"stars":null,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"checkedOn":null}""",
            OcopJson.Write(rating));
        Assert.Equal(((Rated)rating).Parts, ((Rated)OcopJson.ReadRating(OcopJson.Write(rating))).Parts);
    }

    [Fact]
    public void Write_points_without_an_end_are_the_callers_mistake()
    {
        var card = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = ThreeParts.Of(36, new Fraction(43, 3), 30) };
        Assert.Contains("Part B has 43/3 points", Assert.Throws<ArgumentException>("card", () => OcopJson.Write(card)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OcopJson.Write((Rated)RuleBook.Default.Rate(new Scorecard { Decision = card.Decision, ProductSet = 7, PartTotals = ThreeParts.Of(1, 2, 3) }) with { Parts = card.PartTotals }));
        using var stream = new MemoryStream();
        using var writer = new System.Text.Json.Utf8JsonWriter(stream);
        Assert.Throws<ArgumentException>("card", () => OcopJson.Write(writer, card));
        Assert.Throws<ArgumentException>("request", () => OcopJson.Write(writer, new Domain.Planning.UpgradePlanRequest(card, 3)));
        Assert.Throws<ArgumentException>("session", () => OcopJson.Write(writer, new Domain.Councils.CouncilSession(card.Decision, 7, [new Domain.Councils.CouncilMember("a", card)])));
        writer.Flush();
        Assert.Equal(0, stream.Length);
        AssertRefused("$.partTotals.B", "43/3 is no decimal number; expected at most nine digits after the point", () => RuleBook.Default.Rate(card));
    }

    private static byte[] Utf8Of(string json) => Encoding.UTF8.GetBytes(json);

    private static void AssertRefused(string entry, string problem, Func<object> action)
    {
        var exception = Assert.Throws<InvalidEntryException>(action);
        Assert.Equal((entry, problem), (exception.Entry, exception.Problem.English));
        Assert.NotEqual(exception.Problem.English, exception.Problem.Vietnamese);
    }
}
