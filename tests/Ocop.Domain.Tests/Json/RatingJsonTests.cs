using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Json;

/// <summary>The wire format of ratings: names, order and values, to the character.</summary>
public sealed class RatingJsonTests
{
    public static TheoryData<string, string> Outcomes => new()
    {
        {
            "11 best 3.5=1 1.2=1 1.3=1 1.4=1 4.2=1",
            Told("""{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"total":88,"parts":{"A":31,"B":22,"C":35},"band":4,"ceiling":3,"stars":3,"heldBackBy":"minimumLevels","unmet":[{"criterion":"3.5","stars":4,"requiredLevel":2,"level":1}],"open":[],"remarks":[],"interpretations":[],"unknown":[],"checkedOn":null}""")
        },
        {
            "11 best",
            Told("""{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"total":100,"parts":{"A":40,"B":25,"C":35},"band":5,"ceiling":5,"stars":5,"heldBackBy":"nothing","unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":[],"checkedOn":null}""")
        },
        {
            "26 best -8a -9a 9b=2 -3.4",
            Told("""{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":26,"total":94,"parts":{"A":37,"B":25,"C":32},"band":5,"ceiling":3,"stars":3,"heldBackBy":"minimumLevels","unmet":[{"criterion":"3.4","stars":4,"requiredLevel":2,"level":0}],"open":["3.4","8"],"remarks":[{"code":"mixedCases"},{"code":"provisional"}],"interpretations":[],"unknown":[],"checkedOn":null}""")
        },
        {
            "11 best 5.1=1",
            Told("""{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"total":93,"parts":{"A":40,"B":18,"C":35},"band":5,"ceiling":3,"stars":3,"heldBackBy":"minimumLevels","unmet":[{"criterion":"5.1","stars":4,"requiredLevel":5,"level":1}],"open":[],"remarks":[{"code":"inapplicable","criterion":"5.2"}],"interpretations":[],"unknown":[],"checkedOn":null}""")
        },
        { "16 best 6.1=1", Told("""{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":[],"checkedOn":null}""") },
        { "11 best halt:6.1.1", Told("""{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":11,"criterion":"6.1.1","reason":"finding","remarks":[],"interpretations":[],"checkedOn":null}""") },
        {
            "9 best reject:1.1 reject:dossier",
            Told("""{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[{"kind":"disqualifies"},{"criterion":"1.1","kind":"disqualifies"}],"remarks":[],"interpretations":[],"checkedOn":null}""")
        },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "", "$" },
        { "null", "$" },
        { "[]", "$" },
        { "{}", "$.outcome" },
        { """{"decision":""" + new string('[', 70) + new string(']', 70) + ""","outcome":"halted"}""", "$" },
        { """{"outcome":""" + new string('[', 70) + new string(']', 70) + "}", "$.outcome" },
        { """{"outcome":"passed"}""", "$.outcome" },
        { """{"outcome":1}""", "$.outcome" },
        { """{"outcome":null}""", "$.outcome" },
        { """{"outcome":"rated","outcome":"rated"}""", "$.outcome" },
        { """{"decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[],"remarks":[]}""", "$.outcome" },
        { """{"outcome":"rejected","productSet":9,"reasons":[]}""", "$.decision" },
        { """{"outcome":"rejected","decision":null,"productSet":9,"reasons":[]}""", "$.decision" },
        { """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[],"why":1}""", "$.why" },
        { """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[{"kind":"disqualifies"}],"reasons":[]}""", "$.reasons" },
        { """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[{"kind":"Disqualifies"}]}""", "$.reasons[0].kind" },
        { """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[null],"remarks":[]}""", "$.reasons[0]" },
        { """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"reasons":[],"remarks":[null]}""", "$.remarks[0]" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0,"B":0,"C":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[null],"open":[],"remarks":[],"unknown":[]}""", "$.unmet[0]" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0,"B":0,"C":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":["1.1",null],"remarks":[],"unknown":[]}""", "$.open[1]" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"nothing","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.heldBackBy" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.heldBackBy" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":null,"stars":null,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":["minimumLevels"]}""", "$.heldBackBy" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":["minimumLevels"]}""", "$.unknown" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":null,"stars":null,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.unknown" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.parts" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":[],"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.parts" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0,"B":"0"},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.parts.B" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0,"B.1":5e-1},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.parts['B.1']" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0,"B":0,"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.parts.A" },
        { """{"outcome":"rated","decision":"x","productSet":0,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.productSet" },
        { """{"outcome":"rated","decision":"x","productSet":-1,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""", "$.productSet" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[{"criterion":"1.1","stars":77,"requiredLevel":2,"level":1}],"open":[],"remarks":[],"unknown":[]}""", "$.unmet[0].stars" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[{"criterion":"1.1","stars":1,"requiredLevel":2,"level":1}],"open":[],"remarks":[],"unknown":[]}""", "$.unmet[0].stars" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[{"criterion":"1.1","stars":3,"requiredLevel":0,"level":0}],"open":[],"remarks":[],"unknown":[]}""", "$.unmet[0].requiredLevel" },
        { """{"outcome":"rated","decision":"x","productSet":9,"total":0,"parts":{"A":0},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[{"criterion":"1.1","stars":3,"requiredLevel":2,"level":-1}],"open":[],"remarks":[],"unknown":[]}""", "$.unmet[0].level" },
        { """{"outcome":"halted","decision":"x","productSet":0,"criterion":"1.1","reason":"finding","remarks":[]}""", "$.productSet" },
        { Numbers("-5", "-5", "1", "2", "1"), "$.total" },
        { Numbers("5", "-5", "1", "2", "1"), "$.parts.A" },
        { Numbers("5", "4", "1", "2", "1"), "$.total" },
        { Numbers("5", "5", "99", "2", "2"), "$.band" },
        { Numbers("5", "5", "0", "2", "0"), "$.band" },
        { Numbers("5", "5", "1", "-3", "-3"), "$.ceiling" },
        { Numbers("5", "5", "1", "6", "1"), "$.ceiling" },
        { Numbers("5", "5", "1", "2", "77"), "$.stars" },
        { Numbers("5", "5", "1", "2", "null"), "$.stars" },
        { Numbers("5", "5", "1", "null", "1"), "$.stars" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zero"}""", "$.reason" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"dataVersion":1,"criterion":"6.1","reason":"zeroPoints"}""", "$.dataVersion" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"dataVersion":"","criterion":"6.1","reason":"zeroPoints"}""", "$.dataVersion" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"dataVersion":"2026-11-22.1+","criterion":"6.1","reason":"zeroPoints"}""", "$.dataVersion" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"dataVersion":"new","criterion":"6.1","reason":"zeroPoints"}""", "$.dataVersion" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":"a"}""", "$.interpretations" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":["a",null]}""", "$.interpretations[1]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":[1]}""", "$.interpretations[0]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":[""]}""", "$.interpretations[0]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":["a-b","b--c"]}""", "$.interpretations[1]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":["a","B"]}""", "$.interpretations[1]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":["a","b","b"]}""", "$.interpretations[2]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":["b","a"]}""", "$.interpretations[1]" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16.5,"criterion":"6.1","reason":"zeroPoints"}""", "$.productSet" },
        { """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"criterion":"6.1","reason":"zeroPoints","remarks":[{"code":"provisional"}]} {}""", "$" },
    };

    // The version of the data stands after the set.
    private static string Told(string json) => Regex.Replace(json, "\"productSet\":[0-9]+,", "$0\"dataVersion\":\"" + Law26.Rules.DataVersion + "\",");

    private static string Numbers(string total, string part, string band, string ceiling, string stars) =>
        $$"""{"outcome":"rated","decision":"x","productSet":9,"total":{{total}},"parts":{"A":{{part}}},"band":{{band}},"ceiling":{{ceiling}},"stars":{{stars}},"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""";

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Write_outcome_has_the_names_and_order_of_the_format(string card, string json)
    {
        var rating = RuleBook.Default.Rate(Cards.Parse(card));
        Assert.Equal(json, OcopJson.Write(rating));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) OcopJson.Write(writer, rating);
        using var left = JsonDocument.Parse(json);
        using var right = JsonDocument.Parse(stream.ToArray());
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement));
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void ReadRating_written_outcome_comes_back(string card, string json)
    {
        var rating = OcopJson.ReadRating(json);
        Assert.IsType(RuleBook.Default.Rate(Cards.Parse(card)).GetType(), rating);
        Assert.Equal(json, OcopJson.Write(rating));
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void ReadRating_members_in_another_order_are_accepted(string card, string json)
    {
        Assert.NotEmpty(card);
        var members = JsonNode.Parse(json)!.AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));
        Assert.Equal(json, OcopJson.Write(OcopJson.ReadRating(new JsonObject(members).ToJsonString())));
    }

    [Property]
    public void ReadRating_rating_of_any_valid_card_comes_back(ValidCard card)
    {
        var text = OcopJson.Write(card.Rating);
        Assert.Equal(card.Rating, OcopJson.ReadRating(text));
        Assert.Equal(text, OcopJson.Write(OcopJson.ReadRating(text)));
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void Write_unknown_minimum_levels_are_null_and_say_why()
    {
        var rating = new Rated
        {
            Decision = "148/QĐ-TTg",
            ProductSet = 7,
            Total = 87,
            Parts = ThreeParts.Of(36, 21, 30),
            Band = 4,
            Ceiling = null,
            Stars = null,
            HeldBackBy = null,
            Unknown = [UnknownRequirement.MinimumLevels, UnknownRequirement.MinimumRequirementsOf("781")],
            Remarks = [new Remark(RemarkCode.Interpretation)],
        };
        const string Json = """{"outcome":"rated","decision":"148/QĐ-TTg","productSet":7,"dataVersion":null,"total":87,"parts":{"A":36,"B":21,"C":30},"band":4,"ceiling":null,"stars":null,"heldBackBy":null,"unmet":[],"open":[],"remarks":[{"code":"interpretation"}],"interpretations":[],"unknown":["minimumLevels","minimumRequirements781"],"checkedOn":null}""";
        Assert.Equal(Json, OcopJson.Write(rating));
        Assert.Equal(Json, OcopJson.Write(OcopJson.ReadRating(Json)));
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void ReadRating_any_member_missing_or_null_is_refused(string card, string json)
    {
        Assert.NotEmpty(card);
        foreach (var name in JsonNode.Parse(json)!.AsObject().Select(member => member.Key))
        {
            var missing = JsonNode.Parse(json)!.AsObject();
            missing.Remove(name);

            // Added later: a document of before does not have it, and null is its usual value.
            if (name == "dataVersion")
            {
                missing[name] = null;
                Assert.Equal(Regex.Replace(json, "\"dataVersion\":\"[^\"]+\"", "\"dataVersion\":null"), OcopJson.Write(OcopJson.ReadRating(missing.ToJsonString())));
                missing.Remove(name);
                Assert.Null(OcopJson.ReadRating(missing.ToJsonString()).DataVersion);
                continue;
            }

            if (name is "checkedOn" or "interpretations") Assert.Equal(json, OcopJson.Write(OcopJson.ReadRating(missing.ToJsonString())));
            if (name == "checkedOn") continue;

            if (name != "interpretations") Assert.Equal("$." + name, Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(missing.ToJsonString())).Entry);

            // These three are null where the minimum levels cannot be known.
            if (name is "ceiling" or "stars" or "heldBackBy") continue;
            missing[name] = null;
            Assert.Equal("$." + name, Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(missing.ToJsonString())).Entry);
        }
    }

    [Fact]
    public void ReadRating_keys_of_readings_come_back_also_those_that_the_list_lacks()
    {
        const string Json = """{"outcome":"rejected","decision":"9/2028/QĐ-TTg","productSet":9,"dataVersion":null,"reasons":[{"kind":"disqualifies"}],"remarks":[],"interpretations":["a-reading-of-the-host","mark-on-heading-is-first-level"],"checkedOn":null}""";
        var rating = OcopJson.ReadRating(Json);
        Assert.Equal(["a-reading-of-the-host", "mark-on-heading-is-first-level"], rating.Interpretations);
        Assert.Equal(Json, OcopJson.Write(rating));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void ReadRating_invalid_text_names_the_entry(string json, string entry)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(json));
        Assert.Equal(entry, exception.Entry);
        Assert.Contains("expected", exception.Problem.English, StringComparison.Ordinal);
    }

    // Points of an answer are never below 0, and what is below is told as that, however it is written.
    [Theory]
    [InlineData("-5", "-5 cannot be used; expected a number from 0")]
    [InlineData("-1e1", "-1e1 cannot be used; expected a number from 0")]
    [InlineData("-1.0123456789", "-1.0123456789 cannot be used; expected a number from 0")]
    [InlineData("1e1", "1e1 cannot be used; expected a number with at most nine digits before the point and nine after it, without an exponent")]
    [InlineData("1.0123456789", "1.0123456789 cannot be used; expected a number with at most nine digits before the point and nine after it, without an exponent")]
    [InlineData("\"5\"", "wrong type of value; expected a number from 0")]
    [InlineData("null", "null; expected a number from 0")]
    public void ReadRating_points_that_are_none_say_what_was_expected(string points, string problem)
    {
        Assert.Equal("$.total: " + problem, Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(Numbers(points, "5", "1", "2", "1"))).Message);
        Assert.Equal("$.parts.A: " + problem, Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(Numbers("5", points, "1", "2", "1"))).Message);
    }

    [Fact]
    public void Write_null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>("rating", () => OcopJson.Write((Rating)null!));
        Assert.Throws<ArgumentNullException>("card", () => OcopJson.Write((Scorecard)null!));
        Assert.Throws<ArgumentNullException>("rules", () => OcopJson.Write((Domain.Rubrics.DecisionRules)null!));
        Assert.Throws<ArgumentNullException>("writer", () => OcopJson.Write(null!, RuleBook.Default.Rate(Cards.Parse("1 best"))));
        Assert.Throws<ArgumentNullException>("json", () => OcopJson.ReadRating((string)null!));
    }

    [Fact]
    public void Write_vietnamese_text_is_not_escaped() =>
        Assert.Contains("QĐ-TTg", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(OcopJson.Write(RuleBook.Default.Rate(Cards.Parse("1 best"))))), StringComparison.Ordinal);
}
