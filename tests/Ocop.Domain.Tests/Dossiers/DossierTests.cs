using Ocop.Domain.Dossiers;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly string[] Copies = ["paper-copy", "electronic-copy"];

    private static readonly string[] Items =
    [
        "registration", "self-assessment", "changes", "updates", "proposal-letter", "commune-assessment", "producer-dossier", "advisory-team-report",
        "council-report", "approval-decision", "provincial-body-report", "added-tests", "samples", "paper-copy", "electronic-copy",
    ];

    public static TheoryData<DossierKind, string, string[]> Lists => new()
    {
        { DossierKind.FirstEvaluation, "producer", ["registration", "self-assessment"] },
        { DossierKind.Upgrade, "producer", ["registration", "self-assessment", "changes"] },
        { DossierKind.ReEvaluation, "producer", ["registration", "self-assessment", "updates"] },
        { DossierKind.FirstEvaluation, "commune", ["proposal-letter", "commune-assessment", "producer-dossier", "samples"] },
        { DossierKind.ReEvaluation, "commune", ["proposal-letter", "commune-assessment", "producer-dossier", "samples"] },
        {
            DossierKind.Upgrade, "province",
            ["proposal-letter", "advisory-team-report", "council-report", "approval-decision", "producer-dossier", "added-tests", "samples"]
        },
        {
            DossierKind.FirstEvaluation, "province",
            ["proposal-letter", "advisory-team-report", "council-report", "approval-decision", "producer-dossier", "added-tests", "samples"]
        },
        {
            DossierKind.ReEvaluation, "province",
            ["proposal-letter", "provincial-body-report", "producer-dossier", "added-tests", "samples"]
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Of_lists_what_each_dossier_contains(DossierKind kind, string sender, string[] items)
    {
        var goods = Checklist(kind, sender, 11);
        Assert.Equal([.. items, .. Copies], goods.Select(requirement => requirement.Item.Key));
        Assert.All(goods, requirement => Assert.Equal(requirement.Item.Key == "samples" ? 5 : 1, requirement.Quantity));
        Assert.All(goods, requirement => Assert.Equal(requirement.Item.Key == "added-tests", requirement.IsOptional));
        Assert.All(goods, requirement => Assert.Equal("26/2026/QĐ-TTg", requirement.Reference.Instrument));

        var tourism = Checklist(kind, sender, 26);
        Assert.Equal([.. items.Where(item => item != "samples"), .. Copies], tourism.Select(requirement => requirement.Item.Key));
    }

    [Fact]
    public void Check_with_everything_is_complete() => Assert.IsType<DossierComplete>(RuleBook.Default.CompletenessOf(Full("commune", 11, 5)));

    [Fact]
    public void Check_lists_what_is_missing_with_its_citation()
    {
        var check = Assert.IsType<DossierIncomplete>(RuleBook.Default.CompletenessOf(Full("commune", 11, 4, without: "commune-assessment")));

        Assert.Equal(["commune-assessment", "samples"], check.Missing.Select(item => item.Requirement.Item.Key));
        Assert.Equal([0, 4], check.Missing.Select(item => item.Given));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex III", check.Missing[0].Requirement.Reference.ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 6", check.Missing[1].Requirement.Reference.ToString());
    }

    [Fact]
    public void Check_tourism_needs_no_samples() => Assert.IsType<DossierComplete>(RuleBook.Default.CompletenessOf(Full("province", 26, 0)));

    [Fact]
    public void Check_added_tests_are_never_missing() =>
        Assert.IsType<DossierComplete>(RuleBook.Default.CompletenessOf(Full("province", 1, 5, without: "added-tests")));

    [Fact]
    public void Check_paper_copy_is_not_asked_for_on_a_scoring_system()
    {
        Assert.IsType<DossierIncomplete>(RuleBook.Default.CompletenessOf(Full("producer", 1, 0, without: "paper-copy")));
        Assert.IsType<DossierComplete>(RuleBook.Default.CompletenessOf(Full("producer", 1, 0, without: "paper-copy", onSystem: true)));
        Assert.IsType<DossierIncomplete>(RuleBook.Default.CompletenessOf(Full("producer", 1, 0, without: "electronic-copy", onSystem: true)));
    }

    [Fact]
    public void Check_empty_dossier_lacks_everything_needed()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = "province", ProductSet = 1, FiledOn = Day("2026-05-22") };

        Assert.Equal(8, Assert.IsType<DossierIncomplete>(RuleBook.Default.CompletenessOf(dossier)).Missing.Count);
    }

    [Fact]
    public void Check_dossier_of_an_earlier_decision_is_not_covered()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 1, FiledOn = Day("2026-05-21") };

        Assert.NotEmpty(Assert.IsType<DossierNotCovered>(RuleBook.Default.CompletenessOf(dossier)).Reason.English);
    }

    [Fact]
    public void Check_impossible_entries_are_named()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 27, FiledOn = Day("2026-06-01") };
        Assert.Equal("$.productSet", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CompletenessOf(dossier)).Entry);

        dossier = new Dossier
        {
            Kind = DossierKind.FirstEvaluation,
            Sender = "producer",
            ProductSet = 1,
            FiledOn = Day("2026-06-01"),
            Contents = new Dictionary<string, int> { ["samples"] = -1 },
        };
        Assert.Equal("$.contents.samples", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CompletenessOf(dossier)).Entry);
    }

    private static IReadOnlyList<DossierRequirement> Checklist(DossierKind kind, string sender, int productSet) =>
        Assert.IsType<DossierChecklist>(RuleBook.Default.ChecklistFor(kind, sender, productSet, Day("2026-05-22"))).Requirements;

    private static Dossier Full(string sender, int productSet, int samples, string? without = null, bool onSystem = false)
    {
        var contents = Items.Where(item => item != without).ToDictionary(item => item, _ => 1);
        contents["samples"] = samples;
        return new Dossier
        {
            Kind = DossierKind.FirstEvaluation,
            Sender = sender,
            ProductSet = productSet,
            FiledOn = Day("2026-06-01"),
            Contents = contents,
            IsOnScoringSystem = onSystem,
        };
    }
}
