using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Json;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.BrowseRubric;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The page on adding a decision: its examples are files that load, its answers are what a book says with them, its faults are what the proof prints.</summary>
public sealed partial class AddingADecisionTests : IDisposable
{
    private const string New = "9/2028/QĐ-TTg";
    private const string Faulty = "faulty.json";
    private const string LastDivision = "last entry of divisions.json";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "adding-a-decision.md"));

    private static readonly Dictionary<string, string> Examples = ExamplePattern().Matches(Page)
        .GroupBy(match => match.Groups["name"].Value)
        .ToDictionary(parts => parts.Key, parts => string.Concat(parts.Select(part => part.Groups["text"].Value)));

    private static readonly RuleBook Book = RuleBook.Default.With(Example("new.json"));
    private static readonly RuleBook Amended = RuleBook.Default.With(Example("amendment.json"), Example("new.json"));

    private readonly string folder = Directory.CreateTempSubdirectory("adding-a-decision").FullName;

    public static TheoryData<string> Files => [.. FileNames];

    public static TheoryData<string> Faults => [.. FaultPattern().Matches(Page).Select(match => match.Groups["changed"].Value)];

    public static TheoryData<string> Commands => [.. CommandPattern().Matches(Page).Select(match => match.Groups["arguments"].Value)];

    private static string[] FileNames => [.. Examples.Keys.Where(name => name != LastDivision)];

    /// <summary>Whether these tests prove an example that the page has under a name.</summary>
    internal static bool HasExample(string name) => Examples.ContainsKey(name);

    /// <summary>Whether these tests run a command that the page shows with what it prints.</summary>
    internal static bool HasCommand(string command) => CommandPattern().Matches(Page).Any(match => command == "dotnet run --project samples/BrowseRubric -- " + match.Groups["arguments"].Value);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_example_in_the_notation_of_files_is_proved()
    {
        Assert.Equal(Regex.Count(Page, "^```json$", RegexOptions.Multiline), ExamplePattern().Count(Page));
        Assert.Equal(["new.json", "decree.json", "programme.json", "requirements.json", "amendment.json", "days-off-2028.json", LastDivision], Examples.Keys);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Example_stands_ready_as_a_file(string name)
    {
        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "examples", name), Examples[name]);
        Assert.Contains($"(examples/{name})", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_of_the_examples_has_no_others() =>
        Assert.Equal(FileNames.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "examples")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_shows_every_block_and_its_example_writes_them_all()
    {
        var written = Examples.Where(example => example.Key != LastDivision).SelectMany(example => JsonNode.Parse(example.Value)!.AsObject().Select(member => member.Key)).ToHashSet();
        foreach (var block in RuleFileShapes.File.Members.Select(member => member.Name))
        {
            Assert.Contains(block, written);
            Assert.Contains("`" + block + "`", Page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Answers_on_the_page_are_those_of_the_book() =>
        Assert.Equal(Answers().Select(answer => "→ " + answer), Page.Split('\n').Where(line => line.StartsWith('→')));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_prints_what_the_table_says(string changed)
    {
        var fault = FaultPattern().Matches(Page).Single(match => match.Groups["changed"].Value == changed);
        var (code, output) = Check(Change(Examples["new.json"], fault));
        Assert.Equal((2, fault.Groups["printed"].Value.Replace("`<br>`", "\n", StringComparison.Ordinal) + "\n"), (code, output));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_prints_what_the_page_shows(string arguments)
    {
        var shown = CommandPattern().Matches(Page).Single(match => match.Groups["arguments"].Value == arguments).Groups["output"].Value;
        File.WriteAllText(Path.Combine(folder, Faulty), FaultPattern().Matches(Page).Take(3).Aggregate(Examples["new.json"], Change));
        var (code, output) = Run(arguments);
        Assert.Equal(shown, output);
        Assert.Equal(arguments.Contains(Faulty, StringComparison.Ordinal) ? 2 : 0, code);
    }

    [Fact]
    public void Errata_that_name_what_an_amendment_changes_are_written_anew()
    {
        const string Levels = "\"forms\": [{\"set\": 1, \"parts\": {\"A\": [{\"code\": \"1\", \"criteria\": [{\"code\": \"1.1\", \"levels\": [\"2\", \"5***\", \"10****\"]}]}]}}]";
        var alone = RuleFaults.Thrown(() => Amend("{" + Levels + "}"));
        Assert.Equal(["9/2028/QĐ-TTg, erratum of set 1: level 2 of criterion 1.1 does not give the 6 points that are read. (as amended by 4/2029/QĐ-TTg)"], alone.Problems);
        Assert.Equal(5, Amend("{\"errata\": [], " + Levels + "}").RubricFor(New, 1).Criteria[0].Ladders[0].Levels[1].Points);
    }

    [Fact]
    public void Levels_become_cases_where_both_are_said()
    {
        const string Cases = "\"cases\": [{\"case\": \"a\", \"levels\": [\"5\"], \"ladder\": \"yes\"}, {\"case\": \"b\", \"levels\": [\"1\", \"5\"], \"ladder\": \"some-full\"}]";
        RuleFaults.Thrown(() => Amend(Market("{\"code\": \"2.2\", \"appliesIf\": null, " + Cases + "}")));
        RuleFaults.Thrown(() => Amend(Market("{\"code\": \"2.2\", \"levels\": null, \"ladder\": null, " + Cases + "}")));

        // 2.3 depends on 2.2, and no condition is on a criterion with cases: it loses its own.
        Assert.True(Amend(Market("{\"code\": \"2.2\", \"levels\": null, \"ladder\": null, " + Cases + "}, {\"code\": \"2.3\", \"appliesIf\": null}")).RubricFor(New, 1).TryGetCriterion("2.2", out var criterion));
        Assert.Equal(["2.2a", "2.2b"], criterion.Ladders.Select(ladder => ladder.Code));
    }

    [Fact]
    public void Amendment_of_an_amendment_is_refused()
    {
        var refused = RuleFaults.Thrown(() => Amended.With(RuleFiles.Amendment("4/2029/QĐ-TTg", "2029-08-01", "3/2029/QĐ-TTg", "{}")));
        Assert.StartsWith("$.instrument.amends[0]: 3/2029/QĐ-TTg is itself an amendment; expected what it amends, 9/2028/QĐ-TTg", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names", "$.path.stages[0].body")]
    [InlineData("parts", "$.parts: missing")]
    [InlineData("bands", "$.bands: missing")]
    [InlineData("labels", "$.labels: missing")]
    [InlineData("forms", "$.forms: missing")]
    public void Block_that_others_need_is_missed(string block, string problem)
    {
        var refused = RuleFaults.Thrown(() => Without(block));
        Assert.Contains(refused.Problems, told => told.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Block_that_is_left_out_is_not_known()
    {
        Assert.IsType<RegimeNotKnown>(Without("transition").RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-15"), Day("2028-02-10")));
        Assert.IsType<CertifyingAuthorityNotKnown>(Without("certification").AuthorityFor(3, Day("2028-03-01")));
        Assert.IsType<EvaluationPathNotKnown>(Without("path").PathFor(3, Day("2028-03-01")));
        Assert.Null(Without("certificates").CertificateFor(Day("2028-03-01"), 3).LastValidDay);
        Assert.IsType<DossierChecklistNotKnown>(Without("dossiers").ChecklistFor(DossierKind.FirstEvaluation, "commune", 1, Day("2028-03-01")));
        Assert.IsType<RoundNotKnown>(Without("rounds").RoundFor("province", Day("2028-03-01")));
        Assert.Equal(CouncilRemarkCode.RegulationAlone, Assert.Single(Without("councils").Decide(Session()).Remarks).Code);
        Assert.IsType<EligibilityUnknown>(Without("producers").ProducerRulesOf(New).MayTakePart(Kinds.Cooperative, 1));
        Assert.EndsWith("not known: 9/2028/QĐ-TTg does not say how product codes are written", Assert.Throws<InvalidEntryException>(() => Without("productCode").ProductCodes.Parse("22-06978-7-2029")).Problem.English, StringComparison.Ordinal);
        Assert.All(Without("catalogue").Rules(New).ProductSets, set => Assert.Empty(set.Ministries));
    }

    [Fact]
    public void Member_that_is_left_out_of_a_block_means_that_there_is_none()
    {
        var book = With(file =>
        {
            var certificates = file["certificates"]!.AsObject();
            certificates.Remove("notice");
            certificates.Remove("window");
            file["rounds"]!["list"]!.AsArray().Clear();
        });
        var certificate = book.CertificateFor(Day("2028-03-01"), 3);
        Assert.Equal(Day("2030-03-01"), certificate.LastValidDay);
        Assert.Null(certificate.NoticeDueOn);
        Assert.Null(certificate.Window);
        Assert.IsType<NoRound>(book.RoundFor("province", Day("2028-03-01")));
    }

    [Theory]
    [InlineData("bytes of a file", DataFile.MostBytes)]
    [InlineData("parts of a form", RuleValidator.MostParts)]
    [InlineData("points of a form", RuleValidator.MostPoints)]
    [InlineData("criteria of a form", RuleValidator.MostCriteria)]
    [InlineData("criteria of a form with `appliesIf`", RuleValidator.MostConditions)]
    [InlineData("levels of a criterion", Ladder.MostLevels)]
    [InlineData("count of a term", Term.LongestCount)]
    [InlineData("faults told at once", RuleDataException.MostProblems)]
    public void Limit_is_that_of_the_reader(string of, int most) =>
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\n| {of} | {most:N0} |\n"), Page, StringComparison.Ordinal);

    [Fact]
    public void Links_lead_to_files()
    {
        foreach (Match link in LinkPattern().Matches(Page)) Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", link.Groups["to"].Value)), link.Value);
    }

    private static IEnumerable<string> Answers()
    {
        // instrument
        yield return $"On 2027-12-31 the forms of {RulesOn("2027-12-31")} are in force, on 2028-01-01 those of {RulesOn("2028-01-01")}.";

        // transition
        yield return $"A first evaluation filed on 2027-12-15 and evaluated on 2028-02-10 is rated by {RegimeOf(DossierKind.FirstEvaluation)}, a re-evaluation on the same days by {RegimeOf(DossierKind.ReEvaluation)}.";

        // certification, path
        yield return $"3 stars are certified by the {Certifier(3)}, 5 stars by the {Certifier(5)}.";
        var path = Assert.IsType<EvaluationPath>(Book.PathFor(4, Day("2028-03-01")));
        yield return $"The way to 4 stars: {string.Join(", ", path.Stages.Select(stage => stage.Body.Labels.English + " " + JsonNamingPolicy.CamelCase.ConvertName(stage.Role.ToString())))}.";

        // certificates
        var certificate = Book.CertificateFor(Day("2028-03-01"), 3);
        yield return $"A certificate of 3 stars signed on 2028-03-01 is valid through {Iso(certificate.LastValidDay)}; its window is {Iso(certificate.Window!.Opens)} to {Iso(certificate.Window.Closes)}; notice is due on {Iso(certificate.NoticeDueOn)}.";
        var before = Book.CertificateFor(Day("2027-12-31"), 3);
        yield return $"A certificate signed on 2027-12-31 keeps the {Months(before)} months of {before.Instrument.Number}.";
        var withdrawal = Assert.IsType<WithdrawalRule>(Book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-03-01")));
        yield return $"On 2028-03-01 a certificate of 3 stars is withdrawn for breachOfLaw by {withdrawal.Authority!.Key}.";

        // certificationMark
        Assert.Equal((true, true), (Mark(3, "2027-12-31"), Mark(4, "2027-12-31")));
        Assert.Equal((false, true), (Mark(3, "2028-01-01"), Mark(4, "2028-01-01")));
        yield return "On 2027-12-31 a product may carry the mark with 3 stars and with 4, on 2028-01-01 with 4 stars alone.";
        static bool? Mark(int stars, string on) => Book.CertificateFor(Day("2027-06-30"), stars).MayUseMarkOn(Day(on));

        // dossiers, rounds
        yield return $"In a first evaluation of set 1 the commune sends: {Checklist(1)}. Of set 2: {Checklist(2)}.";
        yield return $"A dossier proposed to the province on 2028-03-31 is evaluated before {Iso(Book.RoundFor("province", Day("2028-03-31")).Round!.EvaluatedBefore)}.";

        // councils
        var forwarded = Assert.IsType<CouncilForwarded>(Book.Decide(Session()));
        var remark = JsonNamingPolicy.CamelCase.ConvertName(Assert.Single(forwarded.Remarks).Code.ToString());
        yield return $"A council of the province whose mean allows 5 stars passes the product on; that it has 1 member where 7 to 9 are laid down is remarked ({remark}).";

        // producers
        var producers = Book.ProducerRulesOf(New);
        var community = Book.ProducerKindOf("communityEnterprise");
        Assert.IsType<Eligible>(producers.MayTakePart(community, 1, EnterpriseSize.Small));
        var fixedPoints = Assert.IsType<OrganisationPointsFixed>(producers.PointsOf(community, 1));
        yield return $"A small communityEnterprise may take part in set 1 and gets level {fixedPoints.Level} of criterion {fixedPoints.Reference.Criterion}: {fixedPoints.Points} points. In set 2 it may not: {Assert.IsType<NotEligible>(producers.MayTakePart(community, 2, EnterpriseSize.Small)).Why.English}.";
        yield return $"A farm may not take part: {Assert.IsType<NotEligible>(producers.MayTakePart(Kinds.Farm, 1)).Why.English}.";

        // productCode
        var code = Book.ProductCodes.Parse("OCOP-22-06978-1-7-2028");
        Assert.Equal(RuleBook.Default.ProductCodes.Parse("22-06978-7-2028"), Book.ProductCodes.Parse("22-06978-7-2028"));
        Assert.True(RuleBook.Default.ProductCodes.TryParse("22-06978-7-2029", out _));
        Assert.False(Book.ProductCodes.TryParse("22-06978-7-2029", out _));
        yield return $"{code} is read: province {code.Province.Name}, set {code.ProductSet}, number {code.Serial}. 22-06978-7-2028, of a dossier that the older rules still decide, is read as before, and 22-06978-7-2029 is refused.";

        // enterpriseSizes
        yield return $"With 10 workers and 4 billions each of revenue and capital an enterprise of agriculture is {Size("2028-02-29")} on 2028-02-29 and {Size("2028-03-01")} on 2028-03-01.";

        // quotas, targets
        var programme = RuleBook.Default.With(Example("programme.json"));
        var quotas = Assert.IsType<QuotasLaidDown>(programme.QuotasOn(Day("2027-06-01")));
        var targets = Assert.IsType<TargetsLaidDown>(programme.TargetsOn(Day("2027-06-01")));
        Assert.Equal(quotas.Instrument, targets.Instrument);
        Assert.IsType<QuotasNotKnown>(programme.QuotasOn(Day("2031-01-01")));
        Assert.IsType<TargetsNotKnown>(programme.TargetsOn(Day("2031-01-01")));
        yield return $"On 2027-06-01 there are {quotas.Quotas.Count} quotas and {targets.Targets.Count} targets by {quotas.Instrument.Number}, on 2031-01-01 none are known.";

        // minimumRequirements
        var required = Book.With(Example("requirements.json"));
        Assert.Equal([new UnmetMinimum("2.2", 4, 2, 1)], Rate(required, "2028-07-01", ("2.2", 1)).Unmet);
        Assert.Empty(Rate(required, "2028-06-30", ("2.2", 1)).Unmet);
        Assert.Empty(Rate(required, "2028-07-01").Unmet);
        var open = Book.With(RuleFiles.Load(Examples["requirements.json"].Replace("\"complete\": true,", string.Empty, StringComparison.Ordinal)));
        Assert.Null(Rate(open, "2028-07-01", ("2.2", 1)).Stars);
        yield return $"With this amendment a card of set 1 with the best level everywhere but level 1 of 2.2 has {Rate(required, "2028-06-30", ("2.2", 1)).Stars} stars on 2028-06-30 and {Rate(required, "2028-07-01", ("2.2", 1)).Stars} stars on 2028-07-01, with the requirement on story unmet. Without `complete` its stars on 2028-07-01 are not known.";

        // forms
        var best = Rate(Book, "2028-03-01");
        var held = Rate(Book, "2028-03-01", ("2.1", 2));
        yield return $"The best level everywhere (case a of 1.3) is {best.Total} points and {best.Stars} stars. With level 2 of 2.1 it is {held.Total} points and {held.Stars} stars: the points allow {held.Band}, the minimum levels {held.Ceiling}.";
        yield return $"With level 1 of 2.1 the evaluation halts at {Assert.IsType<Halted>(Book.Rate(Card("2028-03-01", ("2.1", 1)))).Criterion}.";

        // The amendment
        var (earlier, later) = (Amended.CertificateFor(Day("2029-06-30"), 3), Amended.CertificateFor(Day("2029-07-01"), 3));
        yield return $"A certificate signed on 2029-06-30 holds {Months(earlier)} months, one signed on 2029-07-01 {Months(later)} months.";
        Assert.Null(Amended.CertificateFor(Day("2028-03-01"), 3).NoticeDueOn);
        yield return $"No notice is due for the certificate signed on 2028-03-01 any more: its day, {Iso(certificate.NoticeDueOn)}, is after the first day of the amendment.";
        yield return $"Level 2 of 2.1 and the best level elsewhere: {Rate(Amended, "2029-06-30", ("2.1", 2)).Stars} stars on 2029-06-30, {Rate(Amended, "2029-07-01", ("2.1", 2)).Stars} stars on 2029-07-01.";
        yield return $"The term is then cited from {later.TermReference}, the window still from {later.Window!.Reference}.";

        // Days off and divisions
        var days = RuleBook.Default.With(Example("days-off-2028.json")).WorkingDays;
        Assert.True(RuleBook.Default.WorkingDays.IsWorkingDay(Day("2028-01-27")));
        Assert.False(days.IsWorkingDay(Day("2028-01-27")));
        Assert.True(days.IsWorkingDay(Day("2028-02-12")));
        Assert.False(RuleBook.Default.WorkingDays.IsWorkingDay(Day("2028-02-12")));
        yield return "2028-01-27 is a working day by the package and a day off with this file; 2028-02-12 is worked.";
        var divisions = RuleFiles.Book("divisions", file => file["divisions"]!.AsArray().Add(JsonNode.Parse(Examples[LastDivision])));
        yield return $"Quảng Ninh is a {KindOf22(divisions, "2028-12-31")} on 2028-12-31 and a {KindOf22(divisions, "2029-01-01")} on 2029-01-01.";
    }

    private static string RulesOn(string day) => Book.RulesOn(Day(day))!.Instrument.Number;

    private static string RegimeOf(DossierKind kind) => Assert.IsType<Regime>(Book.RegimeFor(kind, Day("2027-12-15"), Day("2028-02-10"))).Decision.Number;

    private static string Certifier(int stars) => Assert.IsType<CertifyingAuthorityNamed>(Book.AuthorityFor(stars, Day("2028-03-01"))).Authority.Key;

    private static int Months(Certificate certificate)
    {
        Assert.Equal(TermUnit.Months, certificate.Term!.Unit);
        return certificate.Term.Count;
    }

    private static string Checklist(int set) => string.Join(
        ", ",
        Assert.IsType<DossierChecklist>(Book.ChecklistFor(DossierKind.FirstEvaluation, "commune", set, Day("2028-03-01"))).Requirements
            .Select(requirement => (requirement.Quantity == 1 ? string.Empty : requirement.Quantity.ToString(CultureInfo.InvariantCulture) + " ") + requirement.Item.Key));

    private static string Size(string on) => JsonNamingPolicy.CamelCase.ConvertName(Assert.IsType<EnterpriseSized>(
        RuleBook.Default.With(Example("decree.json")).DetermineSize(Day(on), EnterpriseSector.AgricultureIndustryConstruction, 10, 4_000_000_000, 4_000_000_000)).Size.ToString());

    private static string KindOf22(RuleBook book, string day) => book.DivisionOn(Day(day)).TryGetProvince("22", out var province) ? province.Kind.ToString().ToLowerInvariant() : string.Empty;

    private static Rated Rate(RuleBook book, string day, params (string Code, int Level)[] ticks) => Assert.IsType<Rated>(book.Rate(Card(day, ticks)));

    private static Scorecard Card(string day, params (string Code, int Level)[] ticks)
    {
        var levels = Cards.Best(Book.RubricFor(New, 1));
        foreach (var (code, level) in ticks) levels[code] = level;
        return new Scorecard { Decision = New, ProductSet = 1, Levels = levels, EvaluatedOn = Day(day) };
    }

    private static CouncilSession Session() => new() { Decision = New, ProductSet = 1, Members = [new CouncilMember("An", Card("2028-03-01"))] };

    private static string Iso(LocalDate? day) => day!.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static RuleFile Example(string name) => RuleFiles.Load(Examples[name]);

    private static RuleBook With(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Examples["new.json"])!;
        change(file);
        return RuleBook.Default.With(RuleFiles.Load(file));
    }

    private static RuleBook Without(string block) => With(file => file.AsObject().Remove(block));

    private static RuleBook Amend(string changes) => Book.With(RuleFiles.Amendment("4/2029/QĐ-TTg", "2029-08-01", New, changes));

    private static string Market(string criteria) => "{\"forms\": [{\"set\": 1, \"parts\": {\"B\": [{\"code\": \"2\", \"criteria\": [" + criteria + "]}]}}]}";

    // The table writes a slip as a text in the place of another, which stands once in the file.
    private static string Change(string file, Match fault)
    {
        var shipped = fault.Groups["shipped"].Value;
        Assert.Equal(2, file.Split(shipped).Length);
        return file.Replace(shipped, fault.Groups["changed"].Value, StringComparison.Ordinal);
    }

    private (int Code, string Output) Check(string file)
    {
        var path = Path.Combine(folder, "checked.json");
        File.WriteAllText(path, file);
        return Run($"--rules {path} --check --lang en");
    }

    // What BrowseRubric does with --check.
    private (int Code, string Output) Run(string line)
    {
        var arguments = new Arguments(line.Split(' ').Select(word => word == Faulty ? Path.Combine(folder, Faulty) : word.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word));
        using var output = new StringWriter { NewLine = "\n" };
        Assert.True(arguments.Flag("--check"));
        arguments.Rest(0);
        return (RuleFileCheck.Run(arguments.RuleFiles, arguments.Json, arguments.Language, output), output.ToString());
    }

    [GeneratedRegex("<!-- (?<name>[^\n]+) -->\n```json\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex(@"^\| `(?<shipped>[^\n]+?)` \| `(?<changed>[^\n]+?)` \| `(?<printed>[^\n]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex FaultPattern();

    [GeneratedRegex(@"^\$ dotnet run --project samples/BrowseRubric -- (?<arguments>[^\n]+)\n(?<output>(?:(?!\$ |```)[^\n]*\n|\$[.\[][^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)\)")]
    private static partial Regex LinkPattern();
}
