using Ocop.Domain.Dossiers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Tests.Certificates;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>Dossiers and rounds follow the book: a decision of 2028, an amendment of 2027, and what none of them says.</summary>
public sealed class LaterDossierLawTests
{
    private static readonly RuleBook Later = LaterLaw.Book();

    public static TheoryData<string, DossierKind, string, int, string[]> Lists => new()
    {
        { "2027-12-31", DossierKind.FirstEvaluation, "producer", 1, ["registration 1", "self-assessment 1", "paper-copy 1", "electronic-copy 1"] },
        { "2028-01-01", DossierKind.FirstEvaluation, "producer", 1, ["registration 1", "paper-copy 1"] },
        { "2028-01-02", DossierKind.Upgrade, "producer", 1, ["registration 1", "traceability-code 2", "paper-copy 1"] },
        { "2028-01-02", DossierKind.ReEvaluation, "producer", 1, ["registration 1", "traceability-code 2", "paper-copy 1"] },
        { "2028-01-02", DossierKind.FirstEvaluation, "cluster", 3, ["registration 1", "samples 3"] },
        { "2028-01-02", DossierKind.FirstEvaluation, "cluster", 4, ["registration 1"] },
        { "2028-01-02", DossierKind.FirstEvaluation, "cluster", 26, ["registration 1", "samples 3"] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void ChecklistFor_goes_by_the_law_of_the_day_of_filing(string filed, DossierKind kind, string sender, int productSet, string[] items)
    {
        var list = Assert.IsType<DossierChecklist>(Later.ChecklistFor(kind, sender, productSet, Day(filed)));

        Assert.Equal(items, list.Requirements.Select(requirement => $"{requirement.Item.Key} {requirement.Quantity}"));
        Assert.Equal(sender, list.Sender.Key);
        Assert.Equal(filed == "2027-12-31" ? "26/2026/QĐ-TTg" : LaterLaw.Decision, list.Instrument?.Number);
    }

    [Fact]
    public void ChecklistFor_cites_and_names_what_the_law_of_the_day_asks_for()
    {
        var list = Assert.IsType<DossierChecklist>(Later.ChecklistFor(DossierKind.Upgrade, "producer", 1, Day("2028-01-01"))).Requirements;

        Assert.Equal(["Decision 9/2028/QĐ-TTg, Annex II", "Decision 9/2028/QĐ-TTg, Article 8", "Decision 9/2028/QĐ-TTg, Article 8"], list.Select(requirement => requirement.Reference.ToString()));
        Assert.Equal("Traceability code", list[1].Labels.English);
    }

    [Fact]
    public void ChecklistFor_what_is_not_known_is_said()
    {
        var before = Assert.IsType<DossierChecklistNotKnown>(Later.ChecklistFor(DossierKind.Upgrade, "producer", 1, Day("2026-05-21")));
        Assert.Null(before.Instrument);
        Assert.Contains("2026-05-22", before.Reason.English, StringComparison.Ordinal);

        var silent = LaterLaw.Without("dossiers");
        var unknown = Assert.IsType<DossierChecklistNotKnown>(silent.ChecklistFor(DossierKind.Upgrade, "producer", 1, Day("2028-01-01")));
        Assert.Equal((LaterLaw.Decision, "Decision 9/2028/QĐ-TTg"), (unknown.Instrument?.Number, unknown.Reference?.ToString()));
        Assert.Contains("9/2028/QĐ-TTg does not say", unknown.Reason.English, StringComparison.Ordinal);
        Assert.IsType<DossierChecklist>(silent.ChecklistFor(DossierKind.Upgrade, "producer", 1, Day("2027-12-31")));
    }

    [Fact]
    public void ChecklistFor_wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => Later.ChecklistFor(DossierKind.Upgrade, "producer", 27, Day("2027-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => Later.ChecklistFor(DossierKind.Upgrade, "producer", 0, Day("2028-01-01")));
        // The decision of 2028 comes without forms here: which sets it has is not known.
        Assert.IsType<DossierChecklist>(Later.ChecklistFor(DossierKind.Upgrade, "producer", 27, Day("2028-01-01")));
        Assert.Throws<ArgumentException>("sender", () => Later.ChecklistFor(DossierKind.Upgrade, "province", 1, Day("2028-01-01")));
        Assert.Throws<ArgumentNullException>("sender", () => Later.ChecklistFor(DossierKind.Upgrade, null!, 1, Day("2028-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Later.ChecklistFor((DossierKind)3, "producer", 1, Day("2028-01-01")));
        Assert.Throws<ArgumentNullException>("dossier", () => Later.CompletenessOf(null!));
    }

    [Fact]
    public void CompletenessOf_compares_with_the_law_of_the_day()
    {
        Assert.IsType<DossierComplete>(Later.CompletenessOf(Filed("2028-01-01", ("registration", 1), ("paper-copy", 1))));
        Assert.Equal(["self-assessment", "electronic-copy"], Assert.IsType<DossierIncomplete>(Later.CompletenessOf(Filed("2027-12-31", ("registration", 1), ("paper-copy", 1)))).Missing.Select(item => item.Requirement.Item.Key));
        Assert.Equal("$.contents.self-assessment", Assert.Throws<InvalidEntryException>(() => Later.CompletenessOf(Filed("2028-01-01", ("self-assessment", 1)))).Entry);
        Assert.Equal("$.sender", Assert.Throws<InvalidEntryException>(() => Later.CompletenessOf(Filed("2028-01-01", "commune"))).Entry);
        Assert.IsType<DossierNotCovered>(Later.CompletenessOf(Filed("2026-05-21")));

        var unknown = Assert.IsType<DossierNotKnown>(LaterLaw.Without("dossiers").CompletenessOf(Filed("2028-01-01", ("anything", 1))));
        Assert.Equal((LaterLaw.Decision, "Decision 9/2028/QĐ-TTg"), (unknown.Instrument.Number, unknown.Reference.ToString()));
        Assert.Contains("9/2028/QĐ-TTg does not say", unknown.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Amendment_replaces_the_list_as_a_whole_and_leaves_the_rest()
    {
        var book = RuleBook.Default.With(LaterLaw.Amendment(""" "dossiers": {"list": [{"item": "registration", "senders": ["producer"]}]} """));

        Assert.Equal(4, Assert.IsType<DossierChecklist>(book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 1, Day("2027-06-30"))).Requirements.Count);
        var one = Assert.Single(Assert.IsType<DossierChecklist>(book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 1, Day("2027-07-01"))).Requirements);
        Assert.Equal(("Form 01: registration", "Decision 5/2027/QĐ-TTg"), (one.Labels.English, one.Reference.ToString()));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 2", book.CommuneAssessmentDue(Day("2027-07-01")).Reference?.ToString());
    }

    [Fact]
    public void Amendment_that_names_a_set_that_is_not_there_is_refused_by_its_name()
    {
        var fault = RuleFaults.Thrown(() => RuleBook.Default.With(LaterLaw.Amendment(""" "dossiers": {"list": [{"item": "registration", "senders": ["producer"], "notForSets": [27]}]} """)));
        Assert.Equal(
            ["$.dossiers.list[0].notForSets[0]: the decision has no set 27; expected one of 1 to 26 (26/2026/QĐ-TTg) (as amended by 5/2027/QĐ-TTg)"],
            fault.Problems);
    }

    [Fact]
    public void CommuneAssessmentDue_goes_by_the_law_of_the_day()
    {
        // 31 December 2027 is a Friday; of 2028 only weekends and fixed days off are known.
        Assert.Equal((Day("2028-01-21"), "26/2026/QĐ-TTg"), (Later.CommuneAssessmentDue(Day("2027-12-31")).Deadline!.Counted, Later.CommuneAssessmentDue(Day("2027-12-31")).Reference!.Instrument));
        Assert.Equal((Day("2028-01-14"), LaterLaw.Decision), (Later.CommuneAssessmentDue(Day("2028-01-01")).Deadline!.Counted, Later.CommuneAssessmentDue(Day("2028-01-01")).Reference!.Instrument));
        Assert.Equal(LaterLaw.Decision, Assert.IsType<DeadlineNotKnown>(LaterLaw.Without("dossiers").CommuneAssessmentDue(Day("2028-01-01"))).Instrument.Number);
        Assert.Equal(LaterLaw.Decision, Assert.IsType<NoDeadline>(LaterLaw.Book(file => file["dossiers"]!.AsObject().Remove("communeAssessment")).CommuneAssessmentDue(Day("2028-01-01"))).Instrument?.Number);
    }

    [Theory]
    [InlineData("province", "2027-12-31", 1, "2028-04-30", "2028-06-30", "Decision 26/2026/QĐ-TTg, Article 5")]
    [InlineData("province", "2028-01-01", 1, "2028-11-30", "2029-02-28", "Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("province", "2027-11-30", 1, "2028-04-30", "2028-06-30", "Decision 26/2026/QĐ-TTg, Article 5")]
    [InlineData("province", "2028-11-29", 1, "2028-11-30", "2029-02-28", "Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("province", "2031-11-29", 1, "2031-11-30", "2032-02-28", "Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("province", "2028-11-30", 1, "2029-11-30", "2030-02-28", "Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("commune", "2028-01-01", 1, "2028-03-15", "2028-04-15", "Decision 9/2028/QĐ-TTg, Article 10")]
    public void RoundFor_goes_by_the_law_of_the_day_of_the_proposal(string level, string proposed, int number, string proposedBefore, string evaluatedBefore, string citation)
    {
        var round = Assert.IsType<RoundFound>(Later.RoundFor(level, Day(proposed))).Round!;

        Assert.Equal((level, number, Day(proposedBefore), Day(evaluatedBefore), citation), (round.Level, round.Number, round.ProposedBefore, round.EvaluatedBefore, round.Reference?.ToString()));
    }

    [Fact]
    public void RoundFor_none_and_not_known_are_two_things()
    {
        Assert.Null(Assert.IsType<NoRound>(Later.RoundFor("province", Day("2026-05-21"))).Instrument);
        Assert.Equal("26/2026/QĐ-TTg", Assert.IsType<NoRound>(Later.RoundFor("commune", Day("2027-12-31"))).Instrument?.Number);
        Assert.Equal(LaterLaw.Decision, Assert.IsType<NoRound>(Later.RoundFor("ministry", Day("2028-01-01"))).Instrument?.Number);

        var silent = LaterLaw.Without("rounds");
        var own = new EvaluationRound("province", 1, Day("2028-02-01"), Day("2028-03-01"));
        var unknown = Assert.IsType<RoundNotKnown>(silent.RoundFor("province", Day("2028-01-01"), own));
        Assert.Equal((LaterLaw.Decision, "Decision 9/2028/QĐ-TTg"), (unknown.Instrument.Number, unknown.Reference.ToString()));
        Assert.Contains("9/2028/QĐ-TTg does not say", unknown.Reason.English, StringComparison.Ordinal);
        Assert.IsType<RoundFound>(silent.RoundFor("province", Day("2027-12-31")));

        // A round of a level that the law has none of, and one that is over.
        Assert.Same(own, Later.RoundFor("province", Day("2028-01-31"), own).Round);
        Assert.Equal(Day("2028-11-30"), Later.RoundFor("province", Day("2028-02-01"), own).Round!.ProposedBefore);
        Assert.NotNull(Later.RoundFor("district", Day("2028-01-01"), new EvaluationRound("district", 1, Day("2028-02-01"), Day("2028-03-01"))).Round);
    }

    [Fact]
    public void RoundFor_wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("level", () => Later.RoundFor(null!, Day("2028-01-01")));
        Assert.Throws<ArgumentNullException>("added", () => Later.RoundFor("province", Day("2028-01-01"), null!));
        Assert.Throws<ArgumentNullException>("added", () => Later.RoundFor("province", Day("2028-01-01"), [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("proposedOn", () => Later.RoundFor("province", Day("9998-01-01")));
        Assert.NotNull(Later.RoundFor("province", Day("9997-12-31")).Round);
        Assert.Throws<ArgumentNullException>("level", () => new EvaluationRound(null!, 1, Day("2028-02-01"), Day("2028-03-01")));
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "dossiers.list", """[{"item": "licence", "senders": ["producer"]}]""", "$.dossiers.list[0].item: 'licence' is not named; expected one of " },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer", "mayor"]}]""", "$.dossiers.list[0].senders[1]: 'mayor' is not named; expected one of" },
        { "dossiers.list", """[{"item": "samples", "senders": []}]""", "$.dossiers.list[0].senders: nobody sends it; expected one of producer, cluster" },
        { "dossiers", """{"at": {"article": "8"}, "senders": {}, "items": {"samples": {"vi": "Mẫu", "en": "Samples"}}, "list": [{"item": "samples", "senders": []}]}""", "$.dossiers.list[0].senders: nobody sends it; expected a sender, named in $.dossiers.senders" },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer"], "kinds": []}]""", "$.dossiers.list[0].kinds: " },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer"], "kinds": ["renewal"]}]""", "$.dossiers.list[0].kinds[0]: " },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer"], "quantity": 0}]""", "$.dossiers.list[0].quantity: " },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer"], "notForSets": [0]}]""", "$.dossiers.list[0].notForSets[0]: " },
        { "dossiers.list", """[{"item": "samples", "senders": ["producer"]}, {"item": "samples", "senders": ["cluster", "producer"], "kinds": ["upgrade"]}]""", "$.dossiers.list[1]: samples of producer stands twice" },
        { "dossiers.items", """{"samples": {"vi": "Mẫu", "en": " "}}""", "$.dossiers.items.samples.en: " },
        { "dossiers.senders", """{"Producer": {"vi": "Chủ thể", "en": "Producer"}}""", "$.dossiers.senders.Producer: " },
        { "dossiers.communeAssessment", """{"within": {"workingDays": -1}}""", "$.dossiers.communeAssessment.within.workingDays: " },
        { "dossiers.communeAssessment", """{"within": {"years": 9000}}""", "$.dossiers.communeAssessment.within: " },
        { "dossiers", """{"senders": {}, "items": {}}""", "$.dossiers.list: missing" },
        { "rounds", "{}", "$.rounds.list: missing" },
        { "rounds.list", """[{"level": "village", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].level: 'village' is not named in $.names.bodies; expected one of commune, province (9/2028/QĐ-TTg)" },
        { "names.bodies", """{"commune": {"vi": "xã", "en": "commune"}}""", "$.rounds.list[1].level: 'province' is not named in $.names.bodies; expected one of commune (9/2028/QĐ-TTg)" },
        { "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": "02-30", "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].proposedBefore: " },
        { "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "13-01"}]""", "$.rounds.list[0].evaluatedBefore: " },
        { "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": "4-30", "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].proposedBefore: " },
        { "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": "+4-30", "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].proposedBefore: " },
        { "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": 430, "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].proposedBefore: " },
        { "rounds.list", """[{"level": "province", "number": 0, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}]""", "$.rounds.list[0].number: " },
        {
            "rounds.list",
            """[{"level": "province", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}, {"level": "commune", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}, {"level": "province", "number": 1, "proposedBefore": "05-30", "evaluatedBefore": "06-30"}]""",
            "$.rounds.list[2].number: "
        },
        {
            "rounds.list",
            """[{"level": "province", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}, {"level": "province", "number": 2, "proposedBefore": "04-30", "evaluatedBefore": "07-30"}]""",
            "$.rounds.list[1].proposedBefore: "
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faulty_block_is_refused_by_its_entry(string path, string json, string problem)
    {
        var exception = RuleFaults.Thrown(() => LaterLaw.Book(file => LaterCertificateLawTests.Put(file, path, json)));

        Assert.StartsWith(problem, exception.Problems[0], StringComparison.Ordinal);
    }

    // Who is not named is told in each row, and not also that it stands twice.
    [Fact]
    public void Sender_that_is_not_named_is_told_for_that_alone()
    {
        const string List = """[{"item": "samples", "senders": ["mayor"]}, {"item": "samples", "senders": ["mayor"]}]""";
        var problems = RuleFaults.Thrown(() => LaterLaw.Book(file => LaterCertificateLawTests.Put(file, "dossiers.list", List))).Problems;
        Assert.Equal(["$.dossiers.list[0].senders[0]", "$.dossiers.list[1].senders[0]"], problems.Select(problem => problem.Split(": ")[0]));
    }

    [Fact]
    public void Round_is_cited_from_its_own_place_where_it_has_one()
    {
        var book = LaterLaw.Book(file =>
        {
            LaterCertificateLawTests.Put(file, "rounds.at", """{"article": "7"}""");
            LaterCertificateLawTests.Put(file, "rounds.list", """[{"level": "province", "number": 1, "proposedBefore": "04-30", "evaluatedBefore": "06-30"}, {"level": "province", "number": 2, "proposedBefore": "10-31", "evaluatedBefore": "12-31", "at": {"article": "8"}}]""");
        });
        Assert.Equal(["Article 7", "Article 8"], new[] { "2028-02-01", "2028-08-01" }.Select(day => book.RoundFor("province", Day(day)).Round!.Reference!.ToString().Split(", ")[^1]));
    }

    private static Dossier Filed(string on, params (string Item, int Quantity)[] contents) => Filed(on, "producer", contents);

    private static Dossier Filed(string on, string sender, params (string Item, int Quantity)[] contents) => new()
    {
        Kind = DossierKind.FirstEvaluation,
        Sender = sender,
        ProductSet = 1,
        FiledOn = Day(on),
        Contents = contents.ToDictionary(item => item.Item, item => item.Quantity),
    };
}
