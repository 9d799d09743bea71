using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Json.Schema;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Conformance;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Json;
using Ocop.Domain.Time;
using Format = Ocop.Domain.Tests.Generators.WireFormat;

namespace Ocop.Domain.Tests.Schemas;

/// <summary>A validator of others takes by the schemas what the library takes and writes, and refuses what it refuses, but for what no schema can see.</summary>
public sealed class SchemaProofTests
{
    private const string Head = "\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11";
    private const int MostOfAType = 40;
    private const string Minimal = "{" + Head + ",\"levels\":{}}";
    private const string Rated = """{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"total":3,"parts":{"A":1,"B":2},"band":1,"ceiling":2,"stars":1,"heldBackBy":"points","unmet":[],"open":[],"remarks":[],"unknown":[]}""";

    /// <summary>What the library refuses and no schema can: a schema sees the values, not how they are written, and no value beside another.</summary>
    private static readonly (string Name, Type Type, string Json)[] Unseen =
    [
        ("repeated member", typeof(Scorecard), "{" + Head + "," + Head + ",\"levels\":{}}"),
        ("repeated code", typeof(Scorecard), "{" + Head + ",\"levels\":{\"3.5\":1,\"3.5\":1}}"),
        ("repeated code of costs", typeof(UpgradePlanCosts), "{\"3.5\":[1],\"3.5\":[1]}"),
        ("line twice", typeof(Scorecard), "{" + Head + ",\"levels\":{\"3.5\":[1,1]}}"),
        ("number with a point", typeof(Scorecard), "{" + Head + ",\"levels\":{\"3.5\":1.0}}"),
        ("number with an exponent", typeof(Scorecard), "{" + Head + ",\"levels\":{\"3.5\":1e0}}"),
        ("nought with a sign", typeof(Scorecard), "{" + Head + ",\"levels\":{\"3.5\":-0}}"),
        ("number with ten decimals", typeof(Scorecard), "{" + Head + ",\"recorded\":{\"total\":0.0123456789}}"),
        ("finding beside a recorded result", typeof(Scorecard), "{" + Head + ",\"recorded\":{\"total\":1},\"findings\":[]}"),
        ("ceiling of a recorded result", typeof(Rating), Rated.Replace("\"unknown\":[]", "\"unknown\":[\"minimumLevels\"],\"contradictions\":[]", StringComparison.Ordinal)),
        ("half a character in a text", typeof(Scorecard), "{" + Head + ",\"levels\":{},\"product\":{\"name\":\"\\ud800\"}}"),
        ("total that is not the sum of the parts", typeof(Rating), Rated.Replace("\"total\":3", "\"total\":4", StringComparison.Ordinal)),
        ("stars that are not the lower of band and ceiling", typeof(Rating), Rated.Replace("\"stars\":1", "\"stars\":2", StringComparison.Ordinal)),
        ("no parts", typeof(Rating), Rated.Replace("{\"A\":1,\"B\":2}", "{}", StringComparison.Ordinal).Replace("\"total\":3", "\"total\":0", StringComparison.Ordinal)),
        ("readings out of order", typeof(Rating), Rated.Replace("\"remarks\"", "\"interpretations\":[\"b\",\"a\"],\"remarks\"", StringComparison.Ordinal)),
        ("reading twice", typeof(Rating), Rated.Replace("\"remarks\"", "\"interpretations\":[\"a\",\"a\"],\"remarks\"", StringComparison.Ordinal)),
        ("share above 1", typeof(CouncilSession), WithQuorum("\"4/3\"")),
        ("share above 1 in percent", typeof(CouncilSession), WithQuorum("\"101%\"")),
        ("share of nothing", typeof(CouncilSession), WithQuorum("\"0%\"")),
        ("day that is not that of the rating", typeof(UpgradePlan), $"{{\"outcome\":\"alreadyThere\",\"result\":{Rated},\"checkedOn\":\"2026-11-01\"}}"),
    ];

    private static string WithQuorum(string quorum) => "{" + Head + ",\"members\":[{\"name\":\"a\",\"levels\":{}}],\"rules\":{\"appointed\":9,\"quorum\":" + quorum + "}}";

    // The ends of what is said of values that do not fit one another.
    private static readonly string[] Checks =
        ["expected the sum of the parts", "expected the lower of band and ceiling, null where ceiling is null", "expected the points of each part", "expected each key once, ascending", "expected each line once", "expected checkedOn of the rating",
         "expected what band and ceiling come to, null where ceiling is null", "expected a share of at most 1", "expected a share above 0", "expected why ceiling is null, or an empty list where it is not",
         "expected only evaluatedOn and product beside a recorded result",
         "expected null or nothing of a recorded result", "expected starsAboveBand where stars are above band, and nowhere else"];

    // The same is said of a number past the ends, which a schema sees, and of one between them that is written with too many digits.
    private const string Digits = " cannot be used; expected a number with at most nine digits before the point and nine after it, without an exponent";

    private static readonly Type[] WrittenFormats = [.. SchemaFiles.All.Values.Where(type => AllFormats.TableOf(type) is WrittenShape)];

    public static TheoryData<string> UnseenNames => [.. Unseen.Select(each => each.Name)];

    public static TheoryData<string, string, Type?, Type> Vectors => new()
    {
        { "ratings.jsonl", "card/rating", typeof(Scorecard), typeof(Rating) },
        { "certificates.jsonl", "question/answer", typeof(CertificateQuestion), typeof(CertificateAnswer) },
        { "plans.jsonl", "question/answer", typeof(UpgradePlanRequest), typeof(UpgradePlan) },
        { "councils.jsonl", "question/answer", typeof(CouncilSession), typeof(CouncilResult) },
        { "regimes.jsonl", "question/answer", null, typeof(RegimeOutcome) },
    };

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("1.5", false)]
    [InlineData("2147483647", true)]
    [InlineData("2147483648", false)]
    [InlineData("\"3/4\"", true)]
    [InlineData("\"75%\"", true)]
    [InlineData("\"12.5%\"", true)]
    [InlineData("\"100%\"", true)]
    [InlineData("\"999999999/999999999\"", true)]
    [InlineData("\"3\"", false)]
    [InlineData("\"03/4\"", false)]
    [InlineData("\"3/0\"", false)]
    [InlineData("\"3 / 4\"", false)]
    [InlineData("\"12.%\"", false)]
    [InlineData("\"0.1234567%\"", false)]
    [InlineData("\"1/1000000000\"", false)]
    [InlineData("null", false)]
    public void Quorum_is_valid_just_if_it_is_read(string quorum, bool isRead)
    {
        Assert.Equal(isRead, Refusal(typeof(CouncilSession), WithQuorum(quorum)) is null);
        Assert.Equal(isRead, SchemaValidator.Allows(typeof(CouncilSession), WithQuorum(quorum)));
    }

    [Theory]
    [InlineData("999999999.999999999", true)]
    [InlineData("999999999.5", true)]
    [InlineData("1000000000", false)]
    [InlineData("1000000000.5", false)]
    [InlineData("-999999999.999999999", true)]
    [InlineData("-1000000000", false)]
    public void Points_of_a_card_are_valid_just_if_they_are_read(string points, bool isRead)
    {
        foreach (var json in new[] { "{" + Head + ",\"recorded\":{\"total\":" + points + "}}", "{" + Head + ",\"recorded\":{\"total\":1,\"parts\":{\"A\":" + points + "}}}", "{" + Head + ",\"partTotals\":{\"A\":" + points + "}}" })
        {
            Assert.Equal(isRead, Refusal(typeof(Scorecard), json) is null);
            Assert.Equal(isRead, SchemaValidator.Allows(typeof(Scorecard), json));
        }
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("999999999.999999999", true)]
    [InlineData("1000000000", false)]
    [InlineData("-0.5", false)]
    public void Points_of_a_rating_are_valid_just_if_they_are_read(string points, bool isRead)
    {
        // What a part has is what the whole has.
        var json = Rated.Replace("{\"A\":1,\"B\":2}", "{\"A\":" + points + "}", StringComparison.Ordinal).Replace("\"total\":3", "\"total\":" + points, StringComparison.Ordinal);
        Assert.Equal(isRead, Refusal(typeof(Rating), json) is null);
        Assert.Equal(isRead, SchemaValidator.Allows(typeof(Rating), json));
    }

    [Theory]
    [InlineData('9')]
    [InlineData('0')]
    public void Number_of_thousands_of_digits_is_refused_by_both(char digit)
    {
        var number = "1" + new string(digit, 5_000);
        foreach (var (type, json) in new[] { (typeof(Scorecard), "{" + Head + ",\"recorded\":{\"total\":" + number + "}}"), (typeof(Rating), Rated.Replace("\"B\":2", "\"B\":" + number, StringComparison.Ordinal)) })
        {
            Assert.NotNull(Refusal(type, json));
            Assert.False(SchemaValidator.Allows(type, json));
        }
    }

    [Fact]
    public void Schema_of_every_type_follows_the_schema_of_schemas()
    {
        foreach (var type in AllFormats.Types.Where(type => type != typeof(Certificate)))
        {
            using var schema = JsonDocument.Parse(OcopJson.Schema(type));
            Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid, type.Name);
            Assert.Equal(type.Name, schema.RootElement.GetProperty("title").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_valid(string file, string members, Type? question, Type answer)
    {
        var names = members.Split('/');
        foreach (var line in ConformanceFiles.Read(file))
        {
            using var vector = JsonDocument.Parse(line);
            if (question is not null) SchemaValidator.AssertAllows(question, vector.RootElement.GetProperty(names[0]));
            SchemaValidator.AssertAllows(answer, vector.RootElement.GetProperty(names[1]));
        }
    }

    [Fact]
    public void Refused_card_is_valid_only_if_its_form_or_what_no_schema_sees_refuses_it()
    {
        var refused = 0;
        foreach (var card in RefusedCards())
        {
            var isSeen = IsRefusalSeen(typeof(Scorecard), card);
            Assert.True(isSeen != SchemaValidator.Allows(typeof(Scorecard), card), card);
            if (isSeen) refused++;
        }

        Assert.True(refused > 200, $"{refused} cards are refused for their shape.");
    }

    [Theory]
    [MemberData(nameof(UnseenNames))]
    public void What_no_schema_sees_is_refused_by_the_reader_alone(string name)
    {
        var (_, type, json) = Unseen.Single(each => each.Name == name);
        Assert.NotNull(Refusal(type, json));
        SchemaValidator.AssertAllows(type, json);
    }

    [Fact]
    public void What_is_refused_beside_it_is_seen()
    {
        SchemaValidator.AssertAllows(typeof(Scorecard), Minimal);
        SchemaValidator.AssertAllows(typeof(Rating), Rated);
        Assert.Null(Refusal(typeof(Rating), Rated));
    }

    // Of years with and without 29 February, days that exist and days that do not.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2096)]
    [InlineData(2100)]
    [InlineData(2199)]
    public void Schema_knows_which_years_months_and_days_exist(int year)
    {
        var months = Enumerable.Range(0, 14).Select(month => FormattableString.Invariant($"{year:0000}-{month:00}")).ToArray();
        var days = months.SelectMany(month => new[] { 0, 1, 9, 10, 19, 20, 27, 28, 29, 30, 31, 32 }.Select(day => FormattableString.Invariant($"{month}-{day:00}")));
        foreach (var text in days.Concat(months).Append(months[0][..4]))
        {
            var isAllowed = SchemaValidator.Allows(typeof(CertificateQuestion), $$"""{"signed":"{{text}}","stars":4,"on":"2025-11-20"}""");
            Assert.True(PartialDate.TryParse(text, out _) == isAllowed, text);
        }
    }

    [Property(MaxTest = 1_000)]
    public void Bent_document_is_valid_just_if_it_is_read_or_no_schema_sees_why_not(BentDocument bent)
    {
        var (type, text) = (TypeOf(bent.Document.Format), bent.Text);
        if (PlainJson.Of(text) is null)
        {
            Assert.NotNull(Refusal(type, text));
            return;
        }

        Assert.Equal(IsRefusalSeen(type, text), !SchemaValidator.Allows(type, text));
        Assert.DoesNotContain(Refusal(type, text)?.Problems ?? [], problem => problem.Text.English.Contains("not valid JSON", StringComparison.Ordinal));
    }

    [Property(MaxTest = 100)]
    public void Answers_to_a_card_are_valid(ValidCard card)
    {
        var book = RuleBook.Default;
        SchemaValidator.AssertAllows(typeof(PartialRating), OcopJson.Write(book.Bounds(card.Card)));
        SchemaValidator.AssertAllows(typeof(Explanation), OcopJson.Write(book.Explain(card.Card)));
    }

    [Property(MaxTest = 100)]
    public void Result_of_a_council_is_valid(GeneratedCouncil council)
    {
        var result = RuleBook.Default.Decide(council.Session);
        foreach (var type in new[] { typeof(CouncilResult), result.GetType() }) SchemaValidator.AssertAllows(type, OcopJson.Write(result));
        SchemaValidator.AssertAllows(typeof(CouncilSession), OcopJson.Write(council.Session));
    }

    [Fact]
    public void Object_of_every_type_is_valid_by_the_schema_of_its_type_and_of_its_base()
    {
        var missing = AllFormats.Types.Where(type => type != typeof(Certificate) && !type.IsAbstract).ToHashSet();
        foreach (var value in Written())
        {
            var type = value.GetType();
            missing.Remove(type);
            var json = JsonSerializer.Serialize(value, type);
            SchemaValidator.AssertAllows(type, json);
            if (type.BaseType is { } parent && AllFormats.Types.Contains(parent)) SchemaValidator.AssertAllows(parent, json);
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_row_of_a_table_of_what_is_written_only_is_used()
    {
        var coverage = new TableCoverage();
        foreach (var (type, json) in WrittenTexts())
        {
            using var document = JsonDocument.Parse(json);
            coverage.Add(type.Name, AllFormats.TableOf(type), document.RootElement);
        }

        // No instrument of the package leaves the term open.
        Assert.Equal("CertificateAnswer.lastValidDays.earliest: null\nCertificateAnswer.lastValidDays.latest: null", string.Join("\n", coverage.Unused));
    }

    [Fact]
    public void Patterns_say_what_the_rules_of_texts_say()
    {
        TextShape[] rules = [TextRules.Code, TextRules.Key, TextRules.Word, TextRules.Identity, TextRules.Number, TextRules.Place, TextRules.Version, TextRules.Versions];
        foreach (var text in Texts(4))
        {
            foreach (var rule in rules) Assert.True(rule.Allows(text) == Regex.IsMatch(text, rule.Pattern!), $"{rule.Expected.English}: '{text}'");
            var word = "minimumRequirements" + text;
            Assert.Equal(UnknownRequirement.Find(word) is not null, Regex.IsMatch(word, UnknownRequirementShape.Instance.Pattern!));
        }
    }

    // Is the document refused for something that stands in its values, and not only beside them?
    private static bool IsRefusalSeen(Type type, string json) =>
        PlainJson.Of(json) is { } plain && Refusal(type, plain) is { } refusal && refusal.Problems.Any(problem => IsSeen(problem.Text.English));

    private static bool IsSeen(string problem) => problem.EndsWith(Digits, StringComparison.Ordinal)
        ? !decimal.TryParse(problem[..^Digits.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 999_999_999.999_999_999m
        : !Checks.Any(check => problem.EndsWith(check, StringComparison.Ordinal));

    // Answers that are written only, with what they are of.
    private static IEnumerable<(Type Type, string Json)> WrittenTexts()
    {
        foreach (var (file, type) in new[] { ("certificates.jsonl", typeof(CertificateAnswer)), ("councils.jsonl", typeof(CouncilResult)), ("regimes.jsonl", typeof(RegimeOutcome)) })
        {
            foreach (var line in ConformanceFiles.Read(file))
            {
                using var vector = JsonDocument.Parse(line);
                yield return (type, vector.RootElement.GetProperty("answer").GetRawText());
            }
        }

        foreach (var value in Written())
        {
            foreach (var type in new[] { value.GetType(), value.GetType().BaseType! }.Intersect(WrittenFormats)) yield return (type, JsonSerializer.Serialize(value, value.GetType()));
        }
    }

    private static IEnumerable<object> Written()
    {
        var walk = new ObjectWalk();
        foreach (var sample in SampleObjects.All()) walk.Visit(sample, sample.GetType().Name);
        var low = OcopJson.ReadScorecard(Minimal);
        foreach (var stars in new[] { 1, 5 }) walk.Visit(RuleBook.Default.Plan(low, stars), "plan");
        walk.Visit(RuleBook.Default.Plan(low, 5, new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["3.5"] = [null, null, null] })), "impossible plan");
        walk.Visit(new UpgradePlanRequest(low, 4), "request");

        // After the day to which the law was last checked.
        var late = low with { EvaluatedOn = new LocalDate(2035, 1, 1) };
        walk.Visit(new object[] { RuleBook.Default.Bounds(late), RuleBook.Default.Explain(late) }, "late");
        walk.Visit(RuleBook.Default.Decide(new CouncilSession { Decision = late.Decision, ProductSet = late.ProductSet, Members = [new CouncilMember("a", late)] }), "late council");
        walk.Visit(new ScorecardProduct { Name = "Chè" }, "product");
        foreach (var decision in RuleBook.Default.Decisions) walk.Visit(RuleBook.Default.Rules(decision).Errata, decision);
        var known = AllFormats.Types.Where(type => type != typeof(Certificate)).ToHashSet();
        return walk.Visited.Where(value => known.Contains(value.GetType())).GroupBy(value => value.GetType()).SelectMany(values => values.Take(MostOfAType)).Append(new Fraction(1, 3)).Append(new DecimalPoints(69.70m));
    }

    private static IEnumerable<string> Texts(int longest) =>
        longest == 0 ? [string.Empty] : Texts(longest - 1).Concat(Texts(longest - 1).Where(text => text.Length == longest - 1).SelectMany(text => "aZ0đ.-/+ é".Select(sign => text + sign)));

    private static IEnumerable<string> RefusedCards()
    {
        foreach (var line in ConformanceFiles.Read("refusals.jsonl"))
        {
            using var vector = JsonDocument.Parse(line);
            yield return vector.RootElement.GetProperty("card").GetRawText();
        }

        foreach (var row in CaseTable.Read("invalid-scorecards.tsv").Select(row => row[1]).Where(IsJson)) yield return row;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Type TypeOf(Format format) => format switch
    {
        Format.Card => typeof(Scorecard),
        Format.Rating => typeof(Rating),
        Format.PlanRequest => typeof(UpgradePlanRequest),
        Format.Costs => typeof(UpgradePlanCosts),
        Format.Council => typeof(CouncilSession),
        _ => typeof(CertificateQuestion),
    };

    private static InvalidEntryException? Refusal(Type type, string json)
    {
        try
        {
            var utf8 = Encoding.UTF8.GetBytes(json);
            if (type == typeof(Scorecard)) OcopJson.ReadScorecard(utf8);
            else if (type == typeof(Rating)) OcopJson.ReadRating(utf8);
            else if (type == typeof(UpgradePlan)) OcopJson.ReadUpgradePlan(utf8);
            else if (type == typeof(UpgradePlanRequest)) OcopJson.ReadUpgradePlanRequest(utf8);
            else if (type == typeof(UpgradePlanCosts)) OcopJson.ReadUpgradePlanCosts(utf8);
            else if (type == typeof(CouncilSession)) OcopJson.ReadCouncilSession(utf8);
            else OcopJson.ReadCertificateQuestion(utf8);
            return null;
        }
        catch (InvalidEntryException exception)
        {
            return exception;
        }
    }
}
