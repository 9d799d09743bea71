using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>The converters that the types carry: each format is read from whatever a host's reader stands on, whole or in pieces, and refused with one exception.</summary>
public sealed class ConverterTests
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":1},"answeredNone":["2.4"],"findings":[{"criterion":"6.1","kind":"halts"},{"kind":"disqualifies"}],"unmetPrerequisites":["1.1"],"evaluatedOn":"2026-11-01","product":{"name":"Chè \uD83C\uDF75 \"Đ\\\n\"","code":"20-06184-1-2026"}}""";
    private const string Rated = """{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"dataVersion":"2026-11-29.1","total":88,"parts":{"A":36,"B":21,"C":31},"band":4,"ceiling":3,"stars":3,"heldBackBy":"minimumLevels","unmet":[{"criterion":"3.5","stars":4,"requiredLevel":2,"level":1}],"open":["2.4"],"remarks":[{"code":"inapplicable","criterion":"5.2"},{"code":"provisional"}],"interpretations":[],"unknown":[],"checkedOn":"2026-11-29"}""";
    private const string Unknown = """{"outcome":"rated","decision":"148/QĐ-TTg","productSet":22,"dataVersion":null,"total":87,"parts":{"A":36,"B":21,"C":30},"band":4,"ceiling":null,"stars":null,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"checkedOn":null}""";
    private const string Recorded = """{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":1,"dataVersion":"2026-11-29.1","total":69.70,"parts":{"A":30.50},"band":3,"ceiling":null,"stars":4,"heldBackBy":null,"unmet":[],"open":[],"remarks":[],"interpretations":[],"unknown":["minimumLevels"],"contradictions":[{"code":"starsAboveBand","part":null}],"checkedOn":null}""";
    private const string Halted = """{"outcome":"halted","decision":"26/2026/QĐ-TTg","productSet":16,"dataVersion":"2026-11-29.1","criterion":"6.1","reason":"zeroPoints","remarks":[],"interpretations":[],"checkedOn":null}""";
    private const string Rejected = """{"outcome":"rejected","decision":"26/2026/QĐ-TTg","productSet":9,"dataVersion":"2026-11-29.1","reasons":[{"criterion":"1.1","kind":"disqualifies"}],"remarks":[],"interpretations":[],"checkedOn":null}""";
    private const string Found = $$"""{"outcome":"plan","cost":5,"changes":[{"criterion":"3.5","from":0,"to":2}],"result":{{Rated}},"alternatives":[[{"criterion":"3.5","from":0,"to":2}]],"checkedOn":"2026-11-29"}""";
    private const string AlreadyThere = $$"""{"outcome":"alreadyThere","result":{{Rated}},"checkedOn":"2026-11-29"}""";
    private const string Impossible = $$"""{"outcome":"impossible","reason":"zeroPoints","best":{{Halted}},"checkedOn":null}""";

    private const string Mark = "the value that is replaced";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of every type that is read, documents as they are written.</summary>
    public static TheoryData<Type, string> Documents => new()
    {
        { typeof(Fraction), """{"numerator":-269,"denominator":3}""" },
        { typeof(Fraction), """{"numerator":-9223372036854775808,"denominator":9223372036854775807}""" },
        { typeof(BilingualText), """{"vi":"Chè Đ","en":"Tea"}""" },
        { typeof(Scorecard), Card },
        { typeof(Scorecard), """{"decision":"148/QĐ-TTg","productSet":22,"partTotals":{"A":36,"B":21,"C":30}}""" },
        { typeof(Scorecard), """{"decision":"148/QĐ-TTg","productSet":7,"partTotals":{"A":36.50,"B":21,"C":12.210}}""" },
        { typeof(Scorecard), """{"decision":"26/2026/QĐ-TTg","productSet":1,"recorded":{"total":69.70,"parts":{"A":30.5},"stars":3},"evaluatedOn":"2026-11-01"}""" },
        { typeof(RecordedResult), """{"total":69.70,"parts":{"A":30.5,"B":0},"stars":3}""" },
        { typeof(RecordedResult), """{"total":100}""" },
        { typeof(DecimalPoints), "69.70" },
        { typeof(DecimalPoints), "-3" },
        { typeof(RecordedContradiction), """{"code":"partAboveMaximum","part":"A"}""" },
        { typeof(RecordedContradiction), """{"code":"partsDoNotAddUp","part":null}""" },
        { typeof(Finding), """{"criterion":"6.1","kind":"halts"}""" },
        { typeof(ScorecardProduct), """{"name":"Chè","code":"x"}""" },
        { typeof(PartTotals), """{"A":36,"B":{"numerator":71,"denominator":3}}""" },
        { typeof(PartTotals), """{"A":36.50,"B":{"numerator":71,"denominator":2},"C":0.0}""" },
        { typeof(Remark), """{"code":"interpretation","criterion":"5.2"}""" },
        { typeof(UnmetMinimum), """{"criterion":"3.5","stars":4,"requiredLevel":2,"level":1}""" },
        { typeof(UnknownRequirement), "\"minimumRequirements781\"" },
        { typeof(Rating), Rated },
        { typeof(Rating), Unknown },
        { typeof(Rating), Recorded },
        { typeof(Rated), Recorded },
        { typeof(Rating), Halted },
        { typeof(Rating), Rejected },
        { typeof(Rated), Rated },
        { typeof(Halted), Halted },
        { typeof(Rejected), Rejected },
        { typeof(UpgradePlanRequest), $$$"""{"card":{{{Card}}},"to":4,"costs":{"3.5":[0,2,null],"1.1":[]}}""" },
        { typeof(UpgradePlanCosts), """{"3.5":[0,2,null],"1.1":[]}""" },
        { typeof(UpgradePlanChange), """{"criterion":"3.5","from":0,"to":2}""" },
        { typeof(UpgradePlan), Found },
        { typeof(UpgradePlan), AlreadyThere },
        { typeof(UpgradePlan), Impossible },
        { typeof(UpgradePlanFound), Found },
        { typeof(UpgradePlanAlreadyThere), AlreadyThere },
        { typeof(UpgradePlanImpossible), Impossible },
        { typeof(CouncilSession), """{"decision":"26/2026/QĐ-TTg","productSet":11,"evaluatedOn":"2026-11-01","members":[{"name":"Bà Đ","role":"chair","levels":{"3.5":2},"answeredNone":["2.4"]},{"name":"b","levels":{}}],"rules":{"council":"centre","minimumLevels":"unanimity","regulation":"Quy chế","quorum":5,"largestSpread":10,"scoringRoles":["chair"]}}""" },
        { typeof(CertificateQuestion), """{"signed":"2024-01-31","stars":4,"on":"2026-09-01","validFrom":"2024-02-10","filed":"2026-08-20","withdrawn":"2026-11-01","ground":"productionEnded","convention":"exclusive"}""" },
    };

    /// <summary>Documents that are refused, with the entries that are told.</summary>
    public static TheoryData<Type, string, string> Refused => new()
    {
        { typeof(Scorecard), """{"decision":"Đ","levls":{"1.1":3},"productSet":"11"}""", "$.levls, $.productSet, $.levels" },
        { typeof(Scorecard), """{"decision":"Đ","productSet":1,"levels":{"1.1":3.0,"\u0031.1":1,"Đ":-0},"evaluatedOn":"2026-02-29"}""", "$.levels['1.1'], $.levels['1.1'], $.levels['Đ'], $.evaluatedOn" },
        { typeof(Scorecard), """{"decision":"\ud800","productSet":12345678901234567890,"levels":{"\udc00":1}}""", "$.decision, $.productSet, $.levels" },
        { typeof(Scorecard), """{"decision":"x","productSet":-123456789012345678901234567890123456789012345678901234567890e-9,"levels":{},"evaluatedOn":"2026-11-01 and much more that is no date at all"}""", "$.productSet, $.evaluatedOn" },
        { typeof(Rating), """{"outcome":"ratéd","decision":"Đ"}""", "$.outcome" },
        { typeof(Rating), """{"decision":"Đ","total":[1,{"a":"b"}]}""", "$.outcome" },
        { typeof(Halted), Rejected, "$.outcome" },
        { typeof(UpgradePlanCosts), """{"3.5":[0,-1,1e0,null,"2"]}""", "$['3.5'][1], $['3.5'][2], $['3.5'][4]" },
        { typeof(Fraction), """{"numerator":1,"denominator":0}""", "$.denominator" },
        { typeof(Fraction), """{"numerator":-9223372036854775809,"denominator":3.0}""", "$.numerator, $.denominator" },
        { typeof(Remark), """{"code":"Provisional"}""", "$.code" },
        { typeof(Finding), """{"kind":"halts","criterion":null}""", "$.criterion" },
        { typeof(CertificateQuestion), """{"signed":"2024-1-31","stars":"4","on":null}""", "$.signed, $.stars, $.on" },
    };

    public static TheoryData<string> WrittenOnly => [.. Carriers().Where(type => !IsRead(type)).Select(type => type.FullName!)];

    [Fact]
    public void Every_type_that_is_read_has_a_document() =>
        Assert.Equal(Carriers().Where(IsRead).Select(type => type.Name), Documents.Select(row => (Type)row.AsEnumerable().First()).Distinct().Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_is_written_as_it_was_read(Type type, string document) =>
        Assert.Equal(document, Written(JsonSerializer.Deserialize(document, type, Options), type));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_cut_at_any_byte_is_read_the_same(Type type, string document)
    {
        foreach (var text in new[] { document, Escaped(document) })
        {
            foreach (var pieces in Pieces.Cuts(Encoding.UTF8.GetBytes(text)))
            {
                var reader = new Utf8JsonReader(pieces);
                Assert.Equal(document, Written(JsonSerializer.Deserialize(ref reader, type, Options), type));
                Assert.Equal(pieces.Length, reader.BytesConsumed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refused_document_names_the_entries_wherever_it_is_cut(Type type, string document, string entries)
    {
        var whole = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(document, type, Options));
        var refused = Assert.IsType<InvalidEntryException>(whole.InnerException);
        Assert.Equal(entries, string.Join(", ", refused.Problems.Select(problem => problem.Entry)));
        Assert.Equal(refused.Message, whole.Message);
        Assert.Equal("$", whole.Path);
        Assert.Equal(refused.Problems.Select(problem => problem.In(Language.English)), whole.Message.Split('\n'));
        foreach (var pieces in Pieces.Cuts(Encoding.UTF8.GetBytes(document)))
        {
            var cut = Assert.Throws<JsonException>(() =>
            {
                var reader = new Utf8JsonReader(pieces);
                JsonSerializer.Deserialize(ref reader, type, Options);
            });
            Assert.Equal(whole.Message, cut.Message);
        }
    }

    [Fact]
    public void Refusal_shows_what_was_given_as_the_reader_of_the_format_does()
    {
        const string Document = """{"decision":"26/2026/QĐ-TTg","productSet":0.5,"levls":{},"evaluatedOn":"a long text"}""";
        var refused = Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(Document));
        Assert.Contains("a long text", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scorecard>(Document, Options)).Message);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_with_any_value_replaced_or_taken_away_is_read_or_refused(Type type, string document)
    {
        string[] values = ["null", "0", "-1", "6", "2147483647", "-9223372036854775808", "1.5", "1e3", "true", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "{}", "{\"\":0}"];
        var count = Places(JsonNode.Parse(document)!).Count();
        var refused = 0;
        for (var place = 0; place < count; place++)
        {
            foreach (var value in values.Prepend(null))
            {
                var bent = JsonNode.Parse(document)!;
                var (parent, key) = Places(bent).ElementAt(place);
                switch (parent)
                {
                    case JsonObject members when value is null:
                        members.Remove((string)key);
                        break;
                    case JsonObject members:
                        members[(string)key] = Mark;
                        break;
                    case JsonArray list when value is null:
                        list.RemoveAt((int)key);
                        break;
                    case JsonArray list:
                        list[(int)key] = Mark;
                        break;
                }

                try
                {
                    var read = JsonSerializer.Deserialize(bent.ToJsonString().Replace($"\"{Mark}\"", value, StringComparison.Ordinal), type, Options);
                    Written(read, type);
                }
                catch (JsonException exception)
                {
                    Assert.IsType<InvalidEntryException>(exception.InnerException);
                    refused++;
                }
            }
        }

        // A word or a number alone has no place to bend.
        Assert.True(count == 0 ? type == typeof(UnknownRequirement) || type == typeof(DecimalPoints) : refused > count);
    }

    [Fact]
    public void Place_in_a_document_of_the_host_is_told_by_the_serializer()
    {
        Assert.Equal("$[1]", PathOf<List<Scorecard>>($"[{Card},{{}}]"));
        Assert.Equal("$.a['b c']", PathOf<Dictionary<string, Dictionary<string, Scorecard?>>>("""{"a":{"b":null,"b c":{}}}"""));
        Assert.Equal("$.ratings[0]", PathOf<Held>("""{"card":null,"ratings":[{}]}"""));

        static string? PathOf<T>(string document) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(document, Options)).Path;
    }

    [Fact]
    public void Null_is_what_the_host_says()
    {
        Assert.Null(JsonSerializer.Deserialize<Held>("""{"card":null}""", Options)!.Card);
        Assert.Null(Assert.Single(JsonSerializer.Deserialize<List<Scorecard?>>("[null]", Options)!));
        Assert.Null(JsonSerializer.Deserialize<Fraction?>("null", Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fraction>("null", Options));
    }

    [Theory]
    [MemberData(nameof(WrittenOnly))]
    public void What_is_written_only_refuses_to_be_read(string name)
    {
        var type = typeof(Scorecard).Assembly.GetType(name, throwOnError: true)!;
        foreach (var document in new[] { "{}", "[]", "1", "\"x\"" })
        {
            var exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(document, type, Options));
            Assert.Contains($"{type.Name} is written only", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Certificate_names_what_is_written_in_its_place()
    {
        var certificate = RuleBook.Default.CertificateFor(new NodaTime.LocalDate(2024, 1, 1), 3);
        var exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(certificate, Options));
        Assert.Contains(nameof(CertificateAnswer), exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Carriers() => typeof(Scorecard).Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Length > 0)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static bool IsRead(Type type)
    {
        try
        {
            JsonSerializer.Deserialize("[]", type, Options);
            return true;
        }
        catch (JsonException)
        {
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static string Written(object? value, Type type) => JsonSerializer.Serialize(value, type, Options);

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node)
    {
        var keys = node is JsonObject members ? members.Select(member => ((object)member.Key, member.Value)) : node is JsonArray list ? list.Select((value, i) => ((object)i, value)) : [];
        foreach (var (key, value) in keys)
        {
            yield return (node, key);
            foreach (var place in value is null ? [] : Places(value)) yield return place;
        }
    }

    // Of the signs of names and texts every fifth becomes an escape.
    private static string Escaped(string document)
    {
        var escaped = new StringBuilder();
        var isText = false;
        for (var i = 0; i < document.Length; i++)
        {
            if (document[i] == '"') isText = !isText;
            if (document[i] == '\\')
            {
                var length = document[i + 1] == 'u' ? 6 : 2;
                escaped.Append(document, i, length);
                i += length - 1;
            }
            else if (isText && document[i] != '"' && i % 5 == 0)
            {
                escaped.Append("\\u").Append(((int)document[i]).ToString(i % 2 == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(document[i]);
            }
        }

        return escaped.ToString();
    }

    private sealed record Held(Scorecard? Card, IReadOnlyList<Rating>? Ratings);
}
