using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Reports;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Tests.Councils;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Planning;
using Ocop.Domain.Tests.Producers;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Tests.Registry;
using Ocop.Domain.Tests.Reports;
using Ocop.Domain.Tests.Rules;
using Ocop.Domain.Tests.Scoring;
using Ocop.Domain.Tests.Time;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The page that leads from an article to the type that encodes it and to the test that proves it: made from the rule files of the book and from the doc comments, so that it cannot leave one out.</summary>
public sealed partial class LawIndexTests
{
    private const string Begin = "<!-- The tests write what follows, from the rule files and the doc comments. -->\n";
    private const string End = "<!-- The tests write no further. -->\n";
    private const string Head = " what | type and member | proved by |\n| --- | --- | --- | --- |\n";
    private const string Newest = "26/2026/QĐ-TTg";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "law-index.md");
    private static readonly string Tests = Path.Combine(Repository.Root, "tests", "Ocop.Domain.Tests");
    private static readonly RuleBook Book = RuleBook.Default;

    // What proves the types whose comments name a place in the law; a member of the book by itself.
    private static readonly Dictionary<string, Type[]> ProofsOfComments = new()
    {
        [nameof(AdministrativeDivision)] = [typeof(AdministrativeDivisionTests), typeof(AdministrativeDataTests)],
        [nameof(Certificate)] = [typeof(CertificateTests), typeof(CertificatePropertyTests)],
        [nameof(CommuneReport)] = [typeof(ReportTests)],
        [nameof(CouncilForwarded)] = [typeof(CouncilTests), typeof(CouncilLawTests)],
        [nameof(CouncilLevel)] = [typeof(CouncilLawTests)],
        [nameof(CouncilRegulation)] = [typeof(CouncilRegulationTests)],
        [nameof(CouncilReturned)] = [typeof(CouncilTests), typeof(CouncilLawTests)],
        [nameof(CouncilTally)] = [typeof(CouncilTests), typeof(PublishedResultsTests)],
        [nameof(Deadline)] = [typeof(TermTests)],
        [nameof(DossierChecklist)] = [typeof(DossierTests)],
        [nameof(DossierKind)] = [typeof(RegimeTests), typeof(DossierTests)],
        [nameof(EnterpriseFact)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EnterpriseSector)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EnterpriseSize)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EnterpriseSizeLimit)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EnterpriseSizeOutcome)] = [typeof(EnterpriseSizeRuleTests), typeof(EnterpriseSizeLawTests)],
        [nameof(EnterpriseSizeRule)] = [typeof(EnterpriseSizeRuleTests), typeof(EnterpriseSizeLawTests)],
        [nameof(EnterpriseSized)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EnterpriseSizeUndetermined)] = [typeof(EnterpriseSizeRuleTests)],
        [nameof(EvaluationRound)] = [typeof(EvaluationRoundsTests)],
        [nameof(PortfolioCounts)] = [typeof(PortfolioTests)],
        [nameof(ProducerRules)] = [typeof(ProducerRulesTests), typeof(ProducerLawTests)],
        [nameof(ProductCode)] = [typeof(ProductCodeTests), typeof(ProductCodeRulesTests)],
        [nameof(ProductEvent)] = [typeof(CertificatesAndEventsTests), typeof(PotentialFiveTests)],
        [nameof(ProductStanding)] = [typeof(PortfolioTests), typeof(CertificatesAndEventsTests)],
        [nameof(ProductStatus)] = [typeof(CertificatesAndEventsTests)],
        [nameof(Rated)] = [typeof(RatingCasesTests), typeof(RatingPropertyTests)],
        [nameof(RenewalWindow)] = [typeof(RenewalWindowTests)],
        ["RuleBook.Rate"] = [typeof(RatingCasesTests), typeof(RatingPropertyTests)],
        ["RuleBook.RoundFor"] = [typeof(EvaluationRoundsTests)],
        [nameof(Scorecard)] = [typeof(ExemptionTests)],
        [nameof(SelfAssessment)] = [typeof(ReportTests)],
        [nameof(Term)] = [typeof(TermTests)],
        [nameof(UpgradePlan)] = [typeof(UpgradePlannerTests)],
        [nameof(Withdrawal)] = [typeof(WithdrawalTests)],
        [nameof(WithdrawalGround)] = [typeof(WithdrawalTests)],
        [nameof(WorkingDayCalendar)] = [typeof(WorkingDayCalendarTests)],
        [nameof(WorkingDayTerm)] = [typeof(WorkingDayCalendarTests), typeof(TermTests)],
    };

    private static readonly JsonNode EnumNames = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Ocop.Domain", "Data", "enumerations.json")))!["names"]!;

    private static readonly Dictionary<string, string[]> FactsOf = new()
    {
        [Newest] = ["facts-26-2026.tsv"],
        ["148/QĐ-TTg"] = ["facts-148-2023.tsv"],
        ["781/QĐ-TTg"] = ["facts-1048-2019.tsv"],
        ["1048/QĐ-TTg"] = ["facts-1048-2019.tsv", "facts-1048-2019-set-26.tsv"],
    };

    [Fact]
    public void Page_is_what_rule_files_and_comments_say()
    {
        var page = File.ReadAllText(Page);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, "law-index.md lacks the lines between which the tests write.");
        Repository.AssertApprovedFile(Page, page[..begin] + Index() + page[end..]);
    }

    [Fact]
    public void Place_of_every_value_in_a_rule_file_has_its_topic()
    {
        var without = Files().SelectMany(file => Places(file.Root, string.Empty).Select(place => place.Path).Where(path => TopicOf(path) is null).Select(path => $"{file.Key}: {path}"));
        Assert.Empty(without);
        Assert.All(LawTopic.All, topic => Assert.Contains(Files(), file => Nodes(file.Root, topic.Path).Any()));
    }

    [Fact]
    public void Members_that_the_page_names_exist() =>
        Assert.DoesNotContain(Rows().Values.SelectMany(row => row.Members), member => !LawComment.Exists(member));

    [Fact]
    public void Proofs_are_classes_with_tests_and_tables_that_stand_there()
    {
        var proofs = LawTopic.All.SelectMany(topic => topic.Proofs).Concat(ProofsOfComments.Values.SelectMany(types => types)).Distinct();
        foreach (var proof in proofs)
        {
            if (proof is Type type) Assert.Contains(type.GetMethods(), method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);
            foreach (var file in FilesOf(proof, Newest)) Assert.True(File.Exists(Path.Combine(Tests, file)), file);
        }

        Assert.All(FactsOf.Values.SelectMany(tables => tables), table => Assert.True(File.Exists(Path.Combine(Tests, "Cases", table)), table));
    }

    [Fact]
    public void Type_whose_comment_names_the_law_has_its_proof()
    {
        Assert.InRange(LawComment.All.Count, 40, 1_000);
        Assert.Equal(LawComment.All.Select(KeyOf).Distinct().Order(StringComparer.Ordinal), ProofsOfComments.Keys.Order(StringComparer.Ordinal));
    }

    // 26/2026 is known in full: each of its articles is in the index or among what is not encoded.
    [Fact]
    public void Articles_of_the_newest_decision_are_encoded_or_said_not_to_be()
    {
        var encoded = Rows().Keys.Where(place => place.Instrument == Newest).Select(place => place.Article).OfType<string>().ToHashSet();
        var page = File.ReadAllText(Page);
        var left = NotEncoded().Matches(page).SelectMany(row => Regex.Matches(row.Groups["articles"].Value, @"\d+").Select(number => number.Value)).ToHashSet();
        Assert.Empty(Enumerable.Range(1, 12).Select(number => number.ToString(CultureInfo.InvariantCulture)).Except(encoded).Except(left));
        Assert.Superset(new HashSet<string> { "2", "3", "4", "5", "6", "7", "8", "11", "12" }, encoded);
    }

    [Theory]
    [InlineData("Decision 26/2026/QĐ-TTg, Article 4, clause 3; Article 12, clause 3.", "Decision 26/2026/QĐ-TTg, Article 4, clause 3|Decision 26/2026/QĐ-TTg, Article 12, clause 3")]
    [InlineData("Decision 26/2026/QĐ-TTg, Articles 4, 7, 8 and 12; Decision 148/QĐ-TTg, Annex II; Decision 1048/QĐ-TTg.", "Decision 26/2026/QĐ-TTg, Article 4|Decision 26/2026/QĐ-TTg, Article 7|Decision 26/2026/QĐ-TTg, Article 8|Decision 26/2026/QĐ-TTg, Article 12|Decision 148/QĐ-TTg, Annex II|Decision 1048/QĐ-TTg")]
    [InlineData("Decisions 1048/QĐ-TTg and 148/QĐ-TTg, Annex II, for the district.", "Decision 1048/QĐ-TTg, Annex II|Decision 148/QĐ-TTg, Annex II")]
    [InlineData("Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4, points b.", "Decision 26/2026/QĐ-TTg, Article 7, clause 3, point b|Decision 26/2026/QĐ-TTg, Article 7, clause 4, point b")]
    [InlineData("Decision 26/2026/QĐ-TTg, Annex II, set 21, criterion 7.", "Decision 26/2026/QĐ-TTg, Annex II, product set 21, criterion 7")]
    [InlineData("the form, and for Decision 26/2026/QĐ-TTg Article 3.", "Decision 26/2026/QĐ-TTg, Article 3")]
    [InlineData("Law 45/2019/QH14 (Labour Code), Articles 111 and 112, Resolution 28/2026/QH16, with the yearly announcements.", "Law 45/2019/QH14, Article 111|Law 45/2019/QH14, Article 112|Resolution 28/2026/QH16")]
    [InlineData("Decision 26/2026/QĐ-TTg, Article 3 and Annex II; earlier decisions in their own forms.", "Decision 26/2026/QĐ-TTg, Article 3|Decision 26/2026/QĐ-TTg, Annex II")]
    public void Places_are_read_from_a_line_of_a_comment(string line, string places) =>
        Assert.Equal(places, string.Join('|', LawComment.PlacesOf(line)));

    [Theory]
    [InlineData("nothing that has a number")]
    [InlineData("Article 4 of nothing")]
    [InlineData("Decision 26/2026/QĐ-TTg, clause 3")]
    public void Line_without_a_place_is_refused(string line) => Assert.Throws<FormatException>(() => LawComment.PlacesOf(line));

    private static string Index()
    {
        var text = new StringBuilder();
        var byInstrument = Rows().GroupBy(row => row.Key.Instrument).ToDictionary(rows => rows.Key, rows => rows.OrderBy(row => Order(row.Key), StringComparer.Ordinal).ToArray());
        foreach (var held in Book.Instruments.Reverse())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {held.ToReference().ToString(Language.Vietnamese)} ({held.ToReference().ToString(Language.English)})\n");
            text.Append(CultureInfo.InvariantCulture, $"\n{held.Title!.Vietnamese} / {held.Title.English}. In force from {held.InForceFrom:uuuu-MM-dd}; checked on {held.CheckedOn:uuuu-MM-dd}.\n\n| place |{Head}");
            foreach (var (place, row) in byInstrument[held.Number]) text.Append(CultureInfo.InvariantCulture, $"| {PlaceWithin(place)} |{Cells(row)}");
            byInstrument.Remove(held.Number);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Văn bản khác (Other instruments)\n\nDays off, divisions of the country, the Civil Code and the Labour Code: law that is not the programme's own.\n\n| place |{Head}");
        foreach (var (place, row) in byInstrument.OrderBy(rows => rows.Value[0].Key.Kind).ThenBy(rows => rows.Key, StringComparer.Ordinal).SelectMany(rows => rows.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {place.ToString(Language.Vietnamese)}<br>{place.ToString(Language.English)} |{Cells(row)}");
        }

        // The links, so that the tables can be read as they are.
        text.Append('\n');
        foreach (var file in Rows().Values.SelectMany(row => row.Proofs).Distinct().Order(StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"[{NameOf(file)}]: ../tests/Ocop.Domain.Tests/{file}\n");
        return text.Append('\n').ToString();
    }

    private static string Cells(Row row) =>
        $" {string.Join("<br>", row.Names)} | {string.Join(", ", row.Members.Order(StringComparer.Ordinal).Select(member => $"`{member}`"))} | {string.Join(", ", row.Proofs.Order(StringComparer.Ordinal).Select(file => $"[{NameOf(file)}]"))} |\n";

    private static string NameOf(string file) => file.EndsWith(".cs", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(file) : Path.GetFileName(file);

    private static string KeyOf(LawComment comment) => ProofsOfComments.ContainsKey(comment.Member) ? comment.Member : LawComment.NameOf(comment.Type);

    // As a lawyer reads: the instrument as a whole, articles by number, then annexes.
    private static string Order(LegalReference place) => string.Join(' ', place.Annex is null ? "0" : "1", place.Annex ?? Number(place.Article), Number(place.Clause), Number(place.Point), Number(place.ProductSet?.ToString(CultureInfo.InvariantCulture)), place.Criterion);

    // đ stands after d in the alphabet of the law.
    private static string Number(string? text) => text is null ? string.Empty : text == "đ" ? "00d+" : text.PadLeft(3, '0');

    private static string PlaceWithin(LegalReference place)
    {
        var whole = place with { Article = null, Clause = null, Point = null, Annex = null, ProductSet = null, Criterion = null };
        return place == whole ? "-" : $"{Within(Language.Vietnamese)}<br>{Within(Language.English)}";

        string Within(Language language) => place.ToString(language)[(whole.ToString(language).Length + 2)..];
    }

    private static Dictionary<LegalReference, Row> Rows()
    {
        var rows = new Dictionary<LegalReference, Row>();
        foreach (var (key, root) in Files())
        {
            foreach (var topic in LawTopic.All)
            {
                foreach (var node in Nodes(root, topic.Path))
                {
                    foreach (var row in PlacesOf(node, topic, root).Distinct().Select(place => RowOf(rows, place)))
                    {
                        row.Add(topic.Words is null ? topic.Name : WordOf(topic, node));
                        row.Members.UnionWith(topic.Words is null ? topic.Members : topic.Members.Append($"{topic.Words}.{Pascal(LastName(node))}"));
                        row.Proofs.UnionWith(topic.Proofs.SelectMany(proof => FilesOf(proof, key)));
                    }
                }
            }
        }

        var ofFiles = rows.Keys.ToHashSet();
        foreach (var comment in LawComment.All)
        {
            foreach (var place in comment.Places)
            {
                var row = RowOf(rows, place);
                if (!ofFiles.Contains(place)) row.Add($"`{comment.Member}`: {comment.Summary}");
                row.Members.Add(comment.Member);
                row.Proofs.UnionWith(ProofsOfComments[KeyOf(comment)].SelectMany(proof => FilesOf(proof, place.Instrument)));
            }
        }

        return rows;
    }

    private static Row RowOf(Dictionary<LegalReference, Row> rows, LegalReference place)
    {
        if (!rows.TryGetValue(place, out var row)) rows.Add(place, row = new Row());
        return row;
    }

    // A word of an enumeration has its name for people.
    private static BilingualText WordOf(LawTopic topic, JsonNode node)
    {
        var name = EnumNames[char.ToLowerInvariant(topic.Words![0]) + topic.Words[1..]]![LastName(node)]!;
        return new($"{topic.Name.Vietnamese}: {Text(name, "vi")}", $"{topic.Name.English}: {Text(name, "en")}");
    }

    private static string LastName(JsonNode node) => PathOf(node).Split('.')[^1];

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    // Where a value stands: as it says, as its parts say, as what holds it says, or the instrument as a whole.
    private static IEnumerable<LegalReference> PlacesOf(JsonNode node, LawTopic topic, JsonObject root)
    {
        if (topic.Path == "divisions") return node.AsArray().SelectMany(each => new[] { new LegalReference(Text(each!, "resolution"), LegalInstrumentKind.Resolution), new LegalReference(Text(each!, "codes")) });
        var own = Places(node, PathOf(node)).Where(place => TopicOf(place.Path) == topic).Select(place => place.At).ToList();
        if (root["source"] is { } source)
        {
            // Days off that name nothing else stand in the announcement.
            var isAnnounced = node.AsArray().Any(day => day!["at"] is null);
            return own.Select(at => ReferenceTo(at, root)).Concat(isAnnounced ? [OfSource(source.GetValue<string>())] : []);
        }

        if (own.Count > 0) return own.Select(at => ReferenceTo(at, root));
        if (topic.Within is not null && root[topic.Within]?["at"] is JsonObject shared) return [ReferenceTo(shared, root)];
        for (var holder = node.Parent; holder is not null; holder = holder.Parent)
        {
            if (holder is JsonObject within && within["at"] is JsonObject at) return [ReferenceTo(at, root)];
        }

        return [ReferenceTo([], root)];
    }

    private static LegalReference OfSource(string number) => new(number, number.Contains("/QH", StringComparison.Ordinal) ? LegalInstrumentKind.Law : LegalInstrumentKind.Notice);

    private static LegalReference ReferenceTo(JsonObject at, JsonObject root)
    {
        var number = at["instrument"]?.GetValue<string>() ?? Text(root["instrument"]!, "number");
        var kind = at["kind"]?.GetValue<string>() ?? (at["instrument"] is null ? Text(root["instrument"]!, "kind") : "decision");
        return new LegalReference(number, Enum.Parse<LegalInstrumentKind>(kind, ignoreCase: true), at["article"]?.GetValue<string>(), at["clause"]?.GetValue<string>(), at["point"]?.GetValue<string>(), at["annex"]?.GetValue<string>());
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private static IEnumerable<(string Path, JsonObject At)> Places(JsonNode? node, string path)
    {
        if (node is JsonArray list) return list.SelectMany(each => Places(each, path));
        if (node is not JsonObject members) return [];
        var own = members["at"] is JsonObject at ? [(path, at)] : Array.Empty<(string Path, JsonObject At)>();
        return own.Concat(members.Where(member => member.Key != "at").SelectMany(member => Places(member.Value, path.Length == 0 ? member.Key : path + "." + member.Key)));
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode root, string path) =>
        path.Split('.').Aggregate<string, IEnumerable<JsonNode?>>([root], (nodes, name) => nodes.OfType<JsonObject>().SelectMany(node => name == "*" ? node.Select(member => member.Value) : [node[name]])).OfType<JsonNode>();

    private static string PathOf(JsonNode node) => node.GetPath()[2..];

    // The topic of a place is the most exact one that leads to it.
    private static LawTopic? TopicOf(string path) => LawTopic.All.Where(topic => LeadsTo(topic.Path, path)).MaxBy(topic => topic.Path.Length);

    private static bool LeadsTo(string topic, string path)
    {
        string[] wanted = topic.Split('.'), given = path.Split('.');
        return wanted.Length <= given.Length && wanted.Zip(given).All(pair => pair.First == "*" || pair.First == pair.Second);
    }

    private static IEnumerable<string> FilesOf(object proof, string instrument) => proof switch
    {
        Type type => [string.Join('/', [.. type.Namespace!.Split('.').Skip(3), type.Name + ".cs"])],
        LawTopic.FactsOfTheInstrument => FactsOf[instrument].Select(table => "Cases/" + table),
        _ => ["Cases/" + proof],
    };

    private static (string Key, JsonObject Root)[] Files() => [.. Book.Keys.Select(key =>
    {
        using var stream = new MemoryStream();
        Book.Save(key, stream);
        return (key, JsonNode.Parse(stream.ToArray())!.AsObject());
    })];

    [GeneratedRegex(@"^\| 26/2026/QĐ-TTg, (?<articles>Articles? [^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex NotEncoded();

    private sealed class Row
    {
        public List<string> Names { get; } = [];

        public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Proofs { get; } = new(StringComparer.Ordinal);

        public void Add(BilingualText name) => Add($"{name.Vietnamese} / {name.English}");

        public void Add(string name)
        {
            if (!Names.Contains(name)) Names.Add(name);
        }
    }
}
