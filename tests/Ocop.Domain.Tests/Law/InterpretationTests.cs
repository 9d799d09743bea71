using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Conformance;

namespace Ocop.Domain.Tests.Law;

/// <summary>The readings of the law have keys, and each answer that rests on some lists them: those that the list says it lists, and no others.</summary>
public sealed class InterpretationTests
{
    private const string OfRuleFile = "reading-of-rule-file";
    private const string OfHost = "a-reading-of-the-host";

    private static readonly RuleBook Book = RuleBook.Default;

    private static IEnumerable<string> Listed => Book.Interpretations.Where(interpretation => interpretation.Listed is not null).Select(interpretation => interpretation.Key);

    [Fact]
    public void Each_reading_is_found_by_its_key_and_says_what_it_is_in_both_languages()
    {
        Assert.True(Book.Interpretations.Count > 90);
        Assert.Equal(Book.Interpretations.Count, Book.Interpretations.Select(interpretation => interpretation.Key).Distinct().Count());
        foreach (var interpretation in Book.Interpretations)
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", interpretation.Key);
            Assert.True(Book.TryGetInterpretation(interpretation.Key, out var found));
            Assert.Same(interpretation, found);
            Assert.NotEqual(interpretation.Reading.Vietnamese, interpretation.Reading.English);
            if (interpretation.Listed is { } listed) Assert.NotEqual(listed.Vietnamese, listed.English);
        }

        Assert.False(Book.TryGetInterpretation(OfHost, out _));
        Assert.False(Book.TryGetInterpretation(null, out _));
        Assert.True(Book.TryGetInterpretation("certificate-last-day-inclusive", out var inclusive));
        Assert.Equal(("`ValidityConvention.Exclusive`", null), (inclusive.Setting?.English, inclusive.Listed));
    }

    [Fact]
    public void Sections_stand_together()
    {
        var sections = Book.Interpretations.Select(interpretation => interpretation.Section).ToArray();
        Assert.Equal(sections.Distinct().Count() - 1, sections.Zip(sections.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    [Theory]
    [InlineData("[{}]", "$.interpretations[0].key: missing")]
    [InlineData("""[{"key": "A", "section": "s", "reading": LABEL, "where": LABEL, "source": LABEL}]""", "$.interpretations[0].key: expected a key")]
    [InlineData("""[{"key": "a", "section": "t", "reading": LABEL, "where": LABEL, "source": LABEL}]""", "$.interpretations[0].section: there is no section t")]
    [InlineData("""[{"key": "a", "section": "s", "reading": LABEL, "where": LABEL, "source": LABEL}, {"key": "a", "section": "s", "reading": LABEL, "where": LABEL, "source": LABEL}]""", "$.interpretations[1].key: a stands twice")]
    public void Faulty_lists_are_refused_by_their_entries(string list, string expected)
    {
        var text = """{"formatVersion": 2, "dataVersion": "2026-12-01.1", "sections": {"s": LABEL}, "interpretations": LIST}""".Replace("LIST", list, StringComparison.Ordinal).Replace("LABEL", """{"vi": "x", "en": "y"}""", StringComparison.Ordinal);
        Assert.StartsWith(expected, RuleFaults.Thrown(() => InterpretationsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void List_is_read_with_all_that_it_says()
    {
        const string Text = """
            {"formatVersion": 2, "dataVersion": "2026-12-01.1", "sections": {"first": {"vi": "một", "en": "one"}, "second": {"vi": "hai", "en": "two"}},
             "interpretations": [
               {"key": "b", "section": "second", "reading": {"vi": "đọc", "en": "reading"}, "where": {"vi": "đâu", "en": "where"}, "source": {"vi": "nguồn", "en": "source"},
                "alternative": {"vi": "khác", "en": "alternative"}, "setting": {"vi": "cách", "en": "setting"}, "listed": {"vi": "kê", "en": "listed"}},
               {"key": "a", "section": "first", "reading": {"vi": "đọc", "en": "reading"}, "where": {"vi": "đâu", "en": "where"}, "source": {"vi": "nguồn", "en": "source"}}]}
            """;
        var read = InterpretationsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(["b", "a"], read.Select(interpretation => interpretation.Key));
        Assert.Equal(["two", "reading", "where", "source", "alternative", "setting", "listed"], Texts(read[0]).Select(text => text?.English));
        Assert.Equal(["một", "đọc", "đâu", "nguồn", null, null, null], Texts(read[1]).Select(text => text?.Vietnamese));

        static BilingualText?[] Texts(Interpretation one) => [one.Section, one.Reading, one.Where, one.Source, one.Alternative, one.Setting, one.Listed];
    }

    [Fact]
    public void Keys_of_code_and_of_rule_files_stand_in_the_list_as_listed()
    {
        var ofCode = typeof(InterpretationKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToArray();
        string[] ofFiles = [.. RuleFiles.Keys.Select(RuleFiles.Json).SelectMany(file => new[] { file["transition"], file["certification"], file["councils"], file["producers"]?["eligibility"], file["minimumRequirements"]?["notFor"] }).SelectMany(KeysOf).Distinct()];
        Assert.NotEmpty(ofCode);
        Assert.NotEmpty(ofFiles);
        Assert.Equal(Listed.Order(StringComparer.Ordinal), ofCode.Concat(ofFiles).Order(StringComparer.Ordinal));
    }

    // Whatever the list says that answers list, some answer here does; none lists another.
    [Fact]
    public void Each_listed_reading_is_reached_and_the_flag_says_whether_there_is_one()
    {
        var reached = new HashSet<string>();
        foreach (var name in new[] { "ratings.jsonl", "certificates.jsonl", "plans.jsonl", "councils.jsonl", "regimes.jsonl" })
        {
            var seen = 0;
            foreach (var answer in ConformanceFiles.Read(name).SelectMany(line => Objects(JsonNode.Parse(line))).Where(answer => answer.ContainsKey("interpretations")))
            {
                var keys = answer["interpretations"]!.AsArray().Select(key => (string)key!).ToArray();
                Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
                if (answer["interpretation"] is { } flag) Assert.Equal(keys.Length > 0, (bool)flag);
                else if (!answer.ContainsKey("members")) Assert.True(keys.Length > 0 || !answer["remarks"]!.AsArray().Any(remark => (string)remark!["code"]! == "interpretation"));
                reached.UnionWith(keys);
                seen++;
            }

            Assert.True(seen > 0, name);
        }

        foreach (var eligible in Book.Decisions.SelectMany(decision => Kinds.All.Select(kind => Book.ProducerRulesOf(decision).MayTakePart(kind, 1))).OfType<Eligible>())
        {
            Assert.Equal(eligible.Interpretation is not null, eligible.Interpretations.Count > 0);
            reached.UnionWith(eligible.Interpretations);
        }

        reached.UnionWith(Book.ProductCodes.Parse("31-318-00000-1-2022").Interpretations);
        Assert.Equal(Listed.Where(key => key != OfRuleFile).Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, OfRuleFile)]
    [InlineData(OfHost, OfHost)]
    public void Rule_file_of_a_host_may_name_a_reading_or_leave_it_without_a_name(string? key, string expected)
    {
        var regimes = RuleFiles.Book(RuleFiles.Of148, file => Name(file["transition"]!["pending"]!["upgrade"]!, key));
        Assert.Equal([expected], regimes.RegimeFor(DossierKind.Upgrade, new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 1)).Interpretations);
        Assert.Equal(["dossier-of-1048-goes-over-to-148"], regimes.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 1)).Interpretations);

        var kinds = RuleFiles.Book(RuleFiles.Of26, file => Name(file["producers"]!["eligibility"]!["kinds"]!["unionOfCooperatives"]!["interpretation"]!, key));
        Assert.Equal([expected], Assert.IsType<Eligible>(kinds.ProducerRulesOf(RuleFiles.Of26).MayTakePart(Kinds.Of("unionOfCooperatives"), 1)).Interpretations);

        var certifiers = RuleFiles.Book(RuleFiles.Of148, file => Name(file["certification"]!["3"]!["afterwards"]!, key));
        Assert.Equal([expected], KeysOfCertificate(certifiers, "2025-07-03", 3));
    }

    [Fact]
    public void Nobody_named_to_certify_is_a_reading_of_the_rule_file()
    {
        var book = RuleFiles.Book(RuleFiles.Of148, file => file["certification"]!.AsObject().Remove("5"));
        Assert.Equal([OfRuleFile], KeysOfCertificate(book, "2024-01-02", 5));
        Assert.Empty(KeysOfCertificate(book, "2024-01-02", 4));
    }

    [Fact]
    public void Dossier_over_several_readings_lists_each_once_and_ascending()
    {
        var outcome = Book.RegimeFor(DossierKind.ReEvaluation, new LocalDate(2022, 12, 1), new LocalDate(2026, 6, 22));
        Assert.Equal(["dossier-of-1048-goes-over-to-148", "transition-end-moves-from-day-off"], outcome.Interpretations);
        Assert.Equal(["dossier-of-1048-goes-over-to-148"], Assert.IsType<EvaluatedTooLate>(Book.RegimeFor(DossierKind.ReEvaluation, new LocalDate(2022, 12, 1), new LocalDate(2026, 6, 23))).Interpretations);
    }

    [Fact]
    public void What_is_made_of_ratings_lists_what_they_rest_on()
    {
        string[] expected = ["mark-on-heading-is-first-level"];
        var heading = Readings.CardOnHeading();
        var other = Readings.CardOnHeading(isLastLevel: true);
        Assert.Equal(expected, Book.Rate(heading).Interpretations);
        Assert.Empty(Book.Rate(other).Interpretations);

        Assert.Equal(expected, Book.Bounds(heading).Interpretations);
        Assert.Equal(expected, LastMember(OcopJson.Write(Book.Bounds(heading))));
        Assert.Empty(LastMember(OcopJson.Write(Book.Bounds(other))));

        Assert.Equal(expected, Book.Explain(heading).Interpretations);
        Assert.Equal(expected, LastMember(OcopJson.Write(Book.Explain(heading))));
        Assert.DoesNotContain("\"interpretations\"", JsonNode.Parse(OcopJson.Write(Book.Explain(heading)))!["steps"]!.ToJsonString(), StringComparison.Ordinal);

        var session = new CouncilSession { Decision = heading.Decision, ProductSet = heading.ProductSet, Members = [new CouncilMember("a", other, "r"), new CouncilMember("b", heading, "s")] };
        Assert.Equal(expected, Book.Decide(session).Interpretations);
        Assert.Equal(expected, Book.Explain(session).Interpretations);
        Assert.Equal(expected, LastMember(OcopJson.Write(Book.Decide(session))));

        // A card that does not count decides nothing.
        Assert.Empty(Book.Decide(session with { Regulation = CouncilRegulation.None with { ScoringRoles = ["r"] } }).Interpretations);
    }

    [Fact]
    public void A_card_that_stops_rests_on_no_reading()
    {
        var stopped = Readings.CardOnHeading(isLastLevel: false, new Finding(FindingKind.Disqualifies));
        Assert.Empty(Book.Rate(stopped).Interpretations);
        Assert.Empty(LastMember(OcopJson.Write(Book.Bounds(stopped))));
    }

    private static void Name(JsonNode reading, string? key)
    {
        if (key is null) Assert.True(reading.AsObject().Remove("key"));
        else reading["key"] = key;
    }

    private static string[] KeysOfCertificate(RuleBook book, string signed, int stars)
    {
        var answer = JsonNode.Parse(OcopJson.Write(book.Answer(OcopJson.ReadCertificateQuestion(Encoding.UTF8.GetBytes($$"""{"signed":"{{signed}}","stars":{{stars}},"on":"{{signed}}"}""")))))!;
        string[] keys = [.. answer["interpretations"]!.AsArray().Select(key => (string)key!)];
        Assert.Equal(keys.Length > 0, (bool)answer["interpretation"]!);
        return keys;
    }

    private static string[] LastMember(string json)
    {
        var last = JsonNode.Parse(json)!.AsObject().Last();
        Assert.Equal("interpretations", last.Key);
        return [.. last.Value!.AsArray().Select(key => (string)key!)];
    }

    private static IEnumerable<string> KeysOf(JsonNode? block) => Objects(block).Select(each => each["key"]).OfType<JsonNode>().Where(key => key.GetValueKind() == JsonValueKind.String).Select(key => (string)key!);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject each => each.Select(member => member.Value).SelectMany(Objects).Prepend(each),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
