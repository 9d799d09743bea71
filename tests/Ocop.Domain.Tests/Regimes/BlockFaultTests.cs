using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Regimes;

/// <summary>What contradicts itself in a block of regimes is refused by its entry, all of it at once, before any answer rests on it.</summary>
public sealed class BlockFaultTests
{
    [Theory]
    // names
    [InlineData("names", """{}""", "$.names.bodies: missing")]
    [InlineData("names", """{"bodies": {"Commune": {"vi": "a", "en": "a"}}}""", "$.names.bodies.Commune: wrong name")]
    [InlineData("names", """{"bodies": {"commune": {"vi": "cấp xã"}}}""", "$.names.bodies.commune.en: missing")]
    [InlineData("names", """{"bodies": {"commune": {"vi": "cấp xã", "en": " "}}}""", "$.names.bodies.commune.en: expected a text")]
    [InlineData(
        "names",
        """{"bodies": {"commune": {"vi": "x", "en": "x"}, "province": {"vi": "x", "en": "x"}, "regional-centre": {"vi": "x", "en": "x"}, "undetermined": {"vi": "x", "en": "x"}}}""",
        "$.names.bodies.undetermined: the word says that nobody is named")]
    [InlineData(
        "names",
        """{"bodies": {"commune": {"vi": "x", "en": "x"}}}""",
        "$.certification.4.by: 'province' is not named in $.names.bodies",
        "$.certification.5.by: 'regional-centre' is not named in $.names.bodies",
        "$.path.stages[1].body: 'province' is not named in $.names.bodies",
        "$.path.stages[2].body: 'regional-centre' is not named in $.names.bodies")]
    // transition
    [InlineData("transition", """{"pending": {"first": {"goesOver": true}}}""", "$.transition.pending.first: unknown member")]
    [InlineData("transition", """{"pending": {"upgrade": {}}}""", "$.transition.pending.upgrade: expected either within")]
    [InlineData("transition", """{"pending": {"upgrade": {"goesOver": false, "reading": true}}}""", "$.transition.pending.upgrade: expected either within")]
    [InlineData("transition", """{"pending": {"upgrade": {"goesOver": true, "key": "a-reading"}}}""", "$.transition.pending.upgrade.key: it is not said to be a reading; expected reading: true beside it")]
    [InlineData("transition", """{"pending": {"upgrade": {"goesOver": true, "reading": true, "key": "A reading"}}}""", "$.transition.pending.upgrade.key: expected a key")]
    [InlineData("transition", """{"pending": {"upgrade": {"within": {"days": 1}, "goesOver": true}}}""", "$.transition.pending.upgrade: expected either within")]
    [InlineData("transition", """{"pending": {"upgrade": {"within": {"days": 0}}}}""", "$.transition.pending.upgrade.within.days: expected a whole number from 1")]
    [InlineData("transition", """{"pending": {"upgrade": {"within": {"days": 1, "months": 1}}}}""", "$.transition.pending.upgrade.within: too many")]
    [InlineData("transition", """{"pending": {"upgrade": {"within": {"years": 7972}}}}""", "$.transition.pending.upgrade.within: ends beyond the calendar")]
    [InlineData("transition", """{"ceases": {"after": {"years": 10000}}}""", "$.transition.ceases.after: ends beyond the calendar")]
    [InlineData("transition", """{"ceases": {}}""", "$.transition.ceases.after: missing")]
    [InlineData("transition", """{"extension": {"at": {"article": "1"}}}""", "$.transition.extension.most: missing")]
    [InlineData(
        "transition",
        """{"pending": {"firstEvaluation": {}, "upgrade": {"within": {"months": 100}}, "reEvaluation": {"goesOver": true, "within": {"years": 8000}}}, "ceases": {"after": {"years": 8000}}}""",
        "$.transition.pending.firstEvaluation: expected either within",
        "$.transition.pending.reEvaluation: expected either within",
        "$.transition.pending.reEvaluation.within: ends beyond the calendar",
        "$.transition.ceases.after: ends beyond the calendar")]
    // certification
    [InlineData("certification", """{}""", "$.certification: nobody is named for any stars")]
    [InlineData("certification", """{"2": {"by": "commune"}}""", "$.certification.2: unknown member")]
    [InlineData("certification", """{"3": {}}""", "$.certification.3.by: missing")]
    [InlineData("certification", """{"3": {"by": null}}""", "$.certification.3.by: null")]
    [InlineData("certification", """{"3": {"by": "notKnown"}}""", "$.certification.3.by: expected a key")]
    [InlineData("certification", """{"3": {"by": "ministry"}}""", "$.certification.3.by: 'ministry' is not named in $.names.bodies; expected one of commune, province, regional-centre (9/2028/QĐ-TTg)")]
    [InlineData("certification", """{"3": {"by": "commune", "through": "2027-12-31"}}""", "$.certification.3.through: over before it is in force; expected 2028-01-01 or a later day")]
    [InlineData("certification", """{"3": {"by": "commune", "through": "2028-02-30"}}""", "$.certification.3.through: expected a date that exists")]
    [InlineData("certification", """{"3": {"by": "commune", "afterwards": {"vi": "x", "en": "x"}}}""", "$.certification.3.afterwards: there is no last day")]
    [InlineData(
        "certification",
        """{"3": {"by": "district"}, "4": {"by": "district", "through": "2027-01-01"}, "5": {"by": "commune", "afterwards": {"vi": "x", "en": "x"}}}""",
        "$.certification.3.by: 'district' is not named in $.names.bodies",
        "$.certification.4.by: 'district' is not named in $.names.bodies",
        "$.certification.4.through: over before",
        "$.certification.5.afterwards: there is no last day")]
    // path
    [InlineData("path", """{}""", "$.path.stages: missing")]
    [InlineData("path", """{"stages": []}""", "$.path.stages: empty")]
    [InlineData("path", """{"stages": [{"body": "commune"}]}""", "$.path.stages[0].role: missing")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "decides"}]}""", "$.path.stages[0].role: expected one of receives, assesses, evaluates, certifies")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "certifies"}]}""", "$.path.stages[0].role: who certifies stands in $.certification")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "receives", "for": [2]}]}""", "$.path.stages[0].for[0]: expected a whole number from 3 to 5")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "receives", "for": []}]}""", "$.path.stages[0].for: no stars")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "receives", "for": [4, 4]}]}""", "$.path.stages[0].for: no stars, or some of them twice")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "receives", "term": {"days": 5}}]}""", "$.path.stages[0].term.days: unknown member", "$.path.stages[0].term.length: missing")]
    [InlineData("path", """{"stages": [{"body": "commune", "role": "receives"}, {"body": "commune", "role": "receives", "for": [5]}]}""", "$.path.stages[1]: commune receives in an earlier stage")]
    [InlineData(
        "path",
        """{"stages": [{"body": "district", "role": "receives"}, {"body": "commune", "role": "certifies", "through": "2027-12-31"}, {"body": "province", "role": "evaluates", "for": []}]}""",
        "$.path.stages[0].body: 'district' is not named in $.names.bodies",
        "$.path.stages[1].role: who certifies",
        "$.path.stages[1].through: over before",
        "$.path.stages[2].for: no stars")]
    public void Faults_are_told_by_their_entries(string block, string json, params string[] expected) =>
        Refused(() => NewLaw.Book(file => file[block] = JsonNode.Parse(json)), expected);

    [Fact]
    public void Stages_of_one_body_for_other_stars_are_none()
    {
        var book = NewLaw.Book(file => file["path"] = JsonNode.Parse("""{"stages": [{"body": "commune", "role": "evaluates", "for": [3]}, {"body": "commune", "role": "evaluates", "for": [4, 5]}, {"body": "commune", "role": "receives"}]}"""));
        Assert.Equal("commune Evaluates, commune Receives, commune Certifies", OutcomeText.Of(book.PathFor(3, new NodaTime.LocalDate(2028, 1, 1))));
    }

    [Fact]
    public void Names_left_out_are_missed_where_a_body_is_used() => Refused(
        () => NewLaw.Book(file =>
        {
            file.Remove("names");
            file.Remove("path");
            file["certification"] = JsonNode.Parse("""{"3": {"by": "commune"}}""");
        }),
        "$.certification.3.by: 'commune' is not named in $.names.bodies; expected a name for it (9/2028/QĐ-TTg)");

    [Fact]
    public void A_transition_needs_something_that_is_replaced() =>
        Refused(
            () => RuleBook.Default.With(
                RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2027-12-31"),
                NewLaw.File(file => file["instrument"]!.AsObject().Remove("replaces"))),
            "$.transition: the instrument replaces none");

    [Fact]
    public void Faults_of_several_blocks_are_told_together() => Refused(
        () => NewLaw.Book(file =>
        {
            file["transition"]!["pending"]!["upgrade"] = new JsonObject();
            file["certification"]!["3"]!["by"] = "district";
            file["path"]!["stages"]![2]!["body"] = "district";
        }),
        "$.transition.pending.upgrade: expected either",
        "$.certification.3.by: 'district'",
        "$.path.stages[2].body: 'district'");

    [Fact]
    public void Faults_of_several_files_are_told_together() => Refused(
        () => RuleBook.Default.With(
            NewLaw.File(file => file["certification"]!["3"]!["by"] = "district"),
            RuleFiles.Load(Law26.Decision, file => file["certification"]!["4"]!["by"] = "district")),
        "$.certification.4.by: 'district' is not named in $.names.bodies; expected one of commune, province, ministry (26/2026/QĐ-TTg)",
        "$.certification.3.by: 'district' is not named in $.names.bodies; expected one of commune, province, regional-centre (9/2028/QĐ-TTg)");

    // Only with what it amends does it show that the amendment is wrong, and it is told as the cause; what was wrong before is told once.
    [Fact]
    public void A_fault_of_an_amendment_names_the_amendment()
    {
        Refused(
            () => RuleBook.Default.With(NewLaw.AmendmentFile(file => file["certification"]!["4"]!["by"] = "district")),
            "$.certification.4.by: 'district' is not named in $.names.bodies; expected one of commune, province, ministry, city (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)");
        Refused(
            () => RuleBook.Default.With(
                RuleFiles.Load(Law26.Decision, file => file["path"]!["stages"]![0]!["role"] = "certifies"),
                NewLaw.AmendmentFile(file => file["certification"]!["3"] = JsonNode.Parse("""{"through": "2026-01-01"}"""))),
            "$.certification.3.through: over before it is in force; expected 2026-05-22 or a later day (26/2026/QĐ-TTg) (as amended by 3/2027/QĐ-TTg)",
            "$.path.stages[0].role: who certifies stands in $.certification; expected receives, assesses or evaluates (26/2026/QĐ-TTg)");
    }

    private static void Refused(Action act, params string[] expected)
    {
        var problems = RuleFaults.Thrown(act).Problems;
        Assert.Equal(expected, problems.Select((problem, i) => i < expected.Length && problem.StartsWith(expected[i], StringComparison.Ordinal) ? expected[i] : problem));
    }
}
