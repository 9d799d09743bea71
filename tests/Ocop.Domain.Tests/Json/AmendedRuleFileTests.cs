using System.Text.Json.Nodes;
using NodaTime;

namespace Ocop.Domain.Tests.Json;

/// <summary>Amendments of the small decision of two product sets that the page on adding decisions shows: what of it they leave, and what they are told for.</summary>
public sealed class AmendedRuleFileTests
{
    private const string Decision = "9/2028/QĐ-TTg";
    private const string First = "2/2029/QĐ-TTg";
    private const string Second = "3/2029/QĐ-TTg";
    private const string WithoutSet2 = """
        "catalogue": {"categories": [{"number": 1, "vi": "Thực phẩm", "en": "Food", "groups": [{"number": 1, "vi": "Thực phẩm chế biến", "en": "Processed food", "sets": [
          {"set": 1, "vi": "Mứt", "en": "Jam", "ministries": ["agricultureAndEnvironment"]}]}]}]}
        """;

    private static readonly RuleBook Book = RuleBook.Default.With(RuleFiles.Load(Example()));

    // A form that is written anew brings its own errata. Errata that speak of another form too are all there are.
    [Theory]
    [InlineData(null, new[] { "2 of the decision" })]
    [InlineData(new[] { 1 }, new[] { "2 of the decision", "1 of the amendment" })]
    [InlineData(new[] { 1, 2 }, new[] { "1 of the amendment", "2 of the amendment" })]
    [InlineData(new[] { 2 }, new[] { "2 of the amendment" })]
    public void Errata_of_a_form_written_anew_leave_those_of_other_forms(int[]? written, string[] expected)
    {
        var decision = Example();
        decision["errata"]!.AsArray().Add(Erratum(2, "of the decision"));
        var form = RuleFiles.Form(decision, 1).DeepClone();
        form["anew"] = true;
        var changes = new JsonObject { ["forms"] = new JsonArray(form) };
        if (written is not null) changes["errata"] = new JsonArray([.. written.Select(set => Erratum(set, "of the amendment"))]);
        var book = RuleBook.Default.With(RuleFiles.Load(decision), Amendment(First, "2029-01-01", changes.ToJsonString()));
        Assert.Equal(["1 All other sets print 6", "2 of the decision"], Errata(new LocalDate(2028, 12, 31)));
        Assert.Equal(expected, Errata(new LocalDate(2029, 1, 1)));

        IEnumerable<string> Errata(LocalDate day) => book.Rules(Decision, day).Errata.Select(erratum => $"{erratum.ProductSet} {erratum.Reason.English}");
    }

    [Theory]
    [InlineData("{" + WithoutSet2 + "}", 1)]
    [InlineData("{" + WithoutSet2 + """, "forms": [{"set": 2, "disqualifiers": []}]}""", 0)]
    public void Form_outside_the_catalogue_is_told_by_its_place_in_the_file_that_wrote_it_last(string changes, int place) => Assert.Equal(
        [$"$.forms[{place}]: set 2 is not in the catalogue. (as amended by {First})"],
        RuleFaults.Thrown(() => Book.With(Amendment(First, "2029-01-01", changes))).Problems);

    [Fact]
    public void Forms_that_an_amendment_brings_may_stand_in_any_order()
    {
        var example = Example();
        var changes = new JsonObject { ["forms"] = new JsonArray(RuleFiles.Form(example, 2).DeepClone(), RuleFiles.Form(example, 1).DeepClone()) };
        foreach (var member in new[] { "catalogue", "parts", "bands", "labels" }) changes[member] = example[member]!.DeepClone();
        var bare = new JsonObject();
        foreach (var member in new[] { "formatVersion", "dataVersion", "instrument" }) bare[member] = example[member]!.DeepClone();
        var book = RuleBook.Default.With(RuleFiles.Load(bare), Amendment(First, "2029-01-01", changes.ToJsonString()));
        Assert.Equal([1, 2], book.Rules(Decision).Rubrics.Select(form => form.ProductSet.Number));
    }

    [Fact]
    public void Minimum_requirements_hold_from_the_amendment_that_wrote_them_last()
    {
        const string Story = """{"minimumRequirements": {"known": [{"stars": 4, "criterion": "story", "vi": "Câu chuyện", "en": "Story", "levels": {"1": 2}}]}}""";
        const string Bands = """{"bands": {"from": {"5": 44}}}""";
        Assert.Equal(new LocalDate(2029, 1, 1), From(Amendment(First, "2029-01-01", Story), Amendment(Second, "2029-07-01", Bands)));
        Assert.Equal(new LocalDate(2029, 7, 1), From(Amendment(First, "2029-01-01", Bands), Amendment(Second, "2029-07-01", Story)));

        static LocalDate From(params RuleFile[] amendments) => Book.With(amendments).Rules(Decision).MinimumRequirements!.From;
    }

    // The programme has targets, whose last day may be another; the decision has none, so a last day alone is half of a block.
    [Fact]
    public void Fault_of_an_amendment_of_two_says_with_which_of_them_it_shows() => Assert.Equal(
        [
            "$.targets.period.from: missing; expected this member (148/QĐ-TTg as amended by 3/2025/QĐ-TTg)",
            "$.targets.figures: missing; expected this member (148/QĐ-TTg as amended by 3/2025/QĐ-TTg)",
        ],
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment("3/2025/QĐ-TTg", "2025-01-01", "148/QĐ-TTg 919/QĐ-TTg", """{"targets": {"period": {"through": "2024-12-31"}}}"""))).Problems);

    // It names a body and ends an authority of the same key: where it ends itself, only the body is missed.
    [Fact]
    public void Amendment_that_is_replaced_is_not_told_for_the_names_that_it_ended()
    {
        var problems = RuleFaults.Thrown(() => Book.With(
            Amendment(First, "2029-01-01", """{"names": {"bodies": {"city": {"vi": "thành phố", "en": "city"}}}, "certificates": {"withdrawal": {"authorities": {"city": null}}}}"""),
            Amendment(Second, "2029-07-01", """{"certification": {"5": {"by": "city"}}}"""),
            FutureLaw.Instrument("5/2030/QĐ-TTg", "2030-01-01", """ "quotas": {"shares": {}} """, $""", "replaces": ["{First}"]"""))).Problems;
        Assert.Equal([$"$.certification.5.by: 'city' is not named in $.names.bodies; expected one of commune, province, ministry ({Decision}) (without {First}, which 5/2030/QĐ-TTg replaces)"], problems);
    }

    private static JsonObject Example() => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "new.json")))!.AsObject();

    private static RuleFile Amendment(string number, string inForce, string changes) => RuleFiles.Amendment(number, inForce, Decision, changes);

    private static JsonObject Erratum(int set, string reason) => new()
    {
        ["set"] = set,
        ["criterion"] = null,
        ["level"] = null,
        ["printed"] = null,
        ["read"] = null,
        ["status"] = "noted",
        ["vi"] = "Ghi chú",
        ["en"] = reason,
    };
}
