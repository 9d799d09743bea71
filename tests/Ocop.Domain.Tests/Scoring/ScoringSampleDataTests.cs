using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The cards that the samples show say what the samples promise.</summary>
public class ScoringSampleDataTests
{
    [Fact]
    public void PlanUpgrade_shows_a_three_star_tea_on_its_way_to_four()
    {
        var card = OcopJson.ReadScorecard(Read("PlanUpgrade", "tea.json"));
        Assert.Equal(3, ((Rated)ScoringCards.Book.Rate(card)).Stars);
        Assert.Equal(4, Assert.IsType<UpgradePlanFound>(ScoringCards.Book.Plan(card, 4)).Result.Stars);
        var costs = OcopJson.ReadUpgradePlanCosts(Read("PlanUpgrade", "costs.json"));
        Assert.Equal(4, Assert.IsType<UpgradePlanFound>(ScoringCards.Book.Plan(card, 4, costs)).Result.Stars);
    }

    [Fact]
    public void CouncilSession_shows_one_member_far_off_and_a_minimum_decided_by_majority()
    {
        var session = OcopJson.ReadCouncilSession(Read("CouncilSession", "session.json"));
        Assert.Equal(5, session.Members.Count);
        var majority = Assert.IsType<CouncilRated>(ScoringCards.Book.Decide(session));
        Assert.Contains(majority.Remarks, remark => remark.Code == CouncilRemarkCode.WideSpread);
        var unanimity = ScoringCards.Book.Decide(session with { Regulation = new() { MinimumLevels = CouncilMinimumRule.Unanimity } });
        Assert.True(unanimity.Tally!.Ceiling < majority.Tally!.Ceiling);
    }

    private static byte[] Read(string sample, string file) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", sample, "data", file));
}
