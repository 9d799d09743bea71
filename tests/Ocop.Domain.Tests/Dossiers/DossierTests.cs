using Ocop.Domain.Dossiers;
using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly DossierItem[] Copies = [DossierItem.PaperCopy, DossierItem.ElectronicCopy];

    public static TheoryData<DossierKind, DossierSender, DossierItem[]> Lists => new()
    {
        { DossierKind.FirstEvaluation, DossierSender.Producer, [DossierItem.Registration, DossierItem.SelfAssessment] },
        { DossierKind.Upgrade, DossierSender.Producer, [DossierItem.Registration, DossierItem.SelfAssessment, DossierItem.Changes] },
        { DossierKind.ReEvaluation, DossierSender.Producer, [DossierItem.Registration, DossierItem.SelfAssessment, DossierItem.Updates] },
        { DossierKind.FirstEvaluation, DossierSender.Commune, [DossierItem.ProposalLetter, DossierItem.CommuneAssessment, DossierItem.ProducerDossier, DossierItem.Samples] },
        { DossierKind.ReEvaluation, DossierSender.Commune, [DossierItem.ProposalLetter, DossierItem.CommuneAssessment, DossierItem.ProducerDossier, DossierItem.Samples] },
        {
            DossierKind.Upgrade, DossierSender.Province,
            [DossierItem.ProposalLetter, DossierItem.AdvisoryTeamReport, DossierItem.CouncilReport, DossierItem.ApprovalDecision, DossierItem.ProducerDossier, DossierItem.AddedTests, DossierItem.Samples]
        },
        {
            DossierKind.FirstEvaluation, DossierSender.Province,
            [DossierItem.ProposalLetter, DossierItem.AdvisoryTeamReport, DossierItem.CouncilReport, DossierItem.ApprovalDecision, DossierItem.ProducerDossier, DossierItem.AddedTests, DossierItem.Samples]
        },
        {
            DossierKind.ReEvaluation, DossierSender.Province,
            [DossierItem.ProposalLetter, DossierItem.ProvincialBodyReport, DossierItem.ProducerDossier, DossierItem.AddedTests, DossierItem.Samples]
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Of_lists_what_each_dossier_contains(DossierKind kind, DossierSender sender, DossierItem[] items)
    {
        var goods = DossierChecklist.Of(kind, sender, 11);
        Assert.Equal([.. items, .. Copies], goods.Select(requirement => requirement.Item));
        Assert.All(goods, requirement => Assert.Equal(requirement.Item == DossierItem.Samples ? 5 : 1, requirement.Quantity));
        Assert.All(goods, requirement => Assert.Equal(requirement.Item == DossierItem.AddedTests, requirement.IsOptional));
        Assert.All(goods, requirement => Assert.Equal("26/2026/QĐ-TTg", requirement.Reference.Instrument));

        var tourism = DossierChecklist.Of(kind, sender, 26);
        Assert.Equal([.. items.Where(item => item != DossierItem.Samples), .. Copies], tourism.Select(requirement => requirement.Item));
    }

    [Fact]
    public void Check_with_everything_is_complete() => Assert.IsType<DossierComplete>(Full(DossierSender.Commune, 11, 5).Check());

    [Fact]
    public void Check_lists_what_is_missing_with_its_citation()
    {
        var check = Assert.IsType<DossierIncomplete>(Full(DossierSender.Commune, 11, 4, without: DossierItem.CommuneAssessment).Check());

        Assert.Equal([DossierItem.CommuneAssessment, DossierItem.Samples], check.Missing.Select(item => item.Requirement.Item));
        Assert.Equal([0, 4], check.Missing.Select(item => item.Given));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex III", check.Missing[0].Requirement.Reference.ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 6", check.Missing[1].Requirement.Reference.ToString());
    }

    [Fact]
    public void Check_tourism_needs_no_samples() => Assert.IsType<DossierComplete>(Full(DossierSender.Province, 26, 0).Check());

    [Fact]
    public void Check_added_tests_are_never_missing() =>
        Assert.IsType<DossierComplete>(Full(DossierSender.Province, 1, 5, without: DossierItem.AddedTests).Check());

    [Fact]
    public void Check_paper_copy_is_not_asked_for_on_a_scoring_system()
    {
        Assert.IsType<DossierIncomplete>(Full(DossierSender.Producer, 1, 0, without: DossierItem.PaperCopy).Check());
        Assert.IsType<DossierComplete>(Full(DossierSender.Producer, 1, 0, without: DossierItem.PaperCopy, onSystem: true).Check());
        Assert.IsType<DossierIncomplete>(Full(DossierSender.Producer, 1, 0, without: DossierItem.ElectronicCopy, onSystem: true).Check());
    }

    [Fact]
    public void Check_empty_dossier_lacks_everything_needed()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = DossierSender.Province, ProductSet = 1, FiledOn = Day("2026-05-22") };

        Assert.Equal(8, Assert.IsType<DossierIncomplete>(dossier.Check()).Missing.Count);
    }

    [Fact]
    public void Check_dossier_of_an_earlier_decision_is_not_covered()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = DossierSender.Producer, ProductSet = 1, FiledOn = Day("2026-05-21") };

        Assert.NotEmpty(Assert.IsType<DossierNotCovered>(dossier.Check()).Reason.English);
    }

    [Fact]
    public void Check_impossible_entries_are_named()
    {
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = DossierSender.Producer, ProductSet = 27, FiledOn = Day("2026-06-01") };
        Assert.Equal("$.productSet", Assert.Throws<InvalidEntryException>(dossier.Check).Entry);

        dossier = new Dossier
        {
            Kind = DossierKind.FirstEvaluation,
            Sender = DossierSender.Producer,
            ProductSet = 1,
            FiledOn = Day("2026-06-01"),
            Contents = new Dictionary<DossierItem, int> { [DossierItem.Samples] = -1 },
        };
        Assert.Equal("$.contents.Samples", Assert.Throws<InvalidEntryException>(dossier.Check).Entry);
    }

    private static Dossier Full(DossierSender sender, int productSet, int samples, DossierItem? without = null, bool onSystem = false)
    {
        var contents = Enum.GetValues<DossierItem>().Where(item => item != without).ToDictionary(item => item, _ => 1);
        contents[DossierItem.Samples] = samples;
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
