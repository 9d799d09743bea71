using NodaTime;
using Ocop.Domain.Explanations;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Explanations;

/// <summary>One of a thing is said otherwise than several of it.</summary>
public sealed class ExplanationTextsTests
{
    [Theory]
    [InlineData(1, "1 point before the stop")]
    [InlineData(2, "2 points before the stop")]
    public void Points_before_a_stop(int points, string english) => Assert.Equal(english, ExplanationTexts.PointsBeforeStop(points).English);

    [Theory]
    [InlineData("1", "1 point more")]
    [InlineData("1.5", "1.5 points more")]
    [InlineData("2", "2 points more")]
    public void Points_that_are_missing(string points, string english)
    {
        Assert.True(DecimalPoints.TryParse(points, out var missing));
        Assert.Equal(english, ExplanationTexts.MorePoints(missing).English);
    }

    [Theory]
    [InlineData(1, "Thêm 1 phiếu đạt", "One more card that reaches it")]
    [InlineData(2, "Thêm 2 phiếu đạt", "2 more cards that reach it")]
    public void Cards_that_are_missing(int cards, string vietnamese, string english) => Assert.Equal(new BilingualText(vietnamese, english), ExplanationTexts.MoreCards(cards));

    [Theory]
    [InlineData(1, "1 member must score: 0 did", "1/9 of the 9 appointed, 1 member, must score: 0 did")]
    [InlineData(2, "2 members must score: 0 did", "2/9 of the 9 appointed, 2 members, must score: 0 did")]
    public void Members_that_must_score(int members, string english, string ofShare)
    {
        Assert.Equal(english, ExplanationTexts.Quorum(members, 0).English);
        Assert.Equal(ofShare, ExplanationTexts.QuorumShare(new Fraction(members, 9), 9, members, 0).English);
    }

    [Theory]
    [InlineData(1, "potential 1 star, forwarded to the ministry")]
    [InlineData(5, "potential 5 stars, forwarded to the ministry")]
    public void Stars_of_a_result(int stars, string english) => Assert.Equal(english, ExplanationTexts.Forwarded(stars).English);

    [Theory]
    [InlineData(null, FindingKind.Disqualifies, HaltReason.Finding, "An: lý do đối với cả hồ sơ, loại hồ sơ", "An: a finding on the dossier as a whole, which rejects the dossier")]
    [InlineData("3.5", FindingKind.Disqualifies, HaltReason.Finding, "An: lý do ở tiêu chí 3.5, loại hồ sơ", "An: a finding on criterion 3.5, which rejects the dossier")]
    [InlineData("3.5", FindingKind.Halts, HaltReason.Finding, "An: lý do ở tiêu chí 3.5, dừng đánh giá", "An: a finding on criterion 3.5, which stops the evaluation")]
    [InlineData("3.5", FindingKind.Halts, HaltReason.ZeroPoints, "An: 0 điểm ở tiêu chí 3.5, dừng đánh giá", "An: 0 points on criterion 3.5, which stops the evaluation")]
    public void What_a_member_found(string? criterion, FindingKind kind, HaltReason reason, string vietnamese, string english) =>
        Assert.Equal(new BilingualText(vietnamese, english), ExplanationTexts.CouncilFinding("An", criterion, kind, reason));

    [Fact]
    public void List_without_a_line_is_said_to_have_no_line()
    {
        var card = new Scorecard { Decision = RuleFiles.Of1048, ProductSet = 26, EvaluatedOn = new LocalDate(2020, 1, 1), Levels = new Dictionary<string, int>() };
        var form = RuleBook.Default.RubricFor(card);
        Assert.Contains(form.Criteria, criterion => criterion.IsAdditive);
        card = card with { AnsweredNone = [.. form.Criteria.Select(criterion => criterion.Code)] };
        var text = RuleBook.Default.Explain(card).ToText(Language.English);
        Assert.Contains("no line ticked", text, StringComparison.Ordinal);
        Assert.Contains("no level reached", text, StringComparison.Ordinal);
        Assert.Contains("không đạt dòng nào", RuleBook.Default.Explain(card).ToText(Language.Vietnamese), StringComparison.Ordinal);
    }
}
