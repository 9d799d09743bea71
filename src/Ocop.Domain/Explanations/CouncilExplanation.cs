using Ocop.Domain.Councils;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Explanations;

/// <summary>Builds the explanation of a council's outcome.</summary>
internal sealed class CouncilExplanation
{
    private readonly CouncilSession session;
    private readonly Rubric rubric;
    private readonly CouncilResult result;

    public CouncilExplanation(Rubric rubric, CouncilSession session, CouncilResult result)
    {
        this.rubric = rubric;
        this.session = session;
        this.result = result;
    }

    public ExplanationStep Result()
    {
        var steps = new List<ExplanationStep> { CardExplanation.RegimeOf(rubric, day: null) };
        if (session.Regulation.Quorum is { } quorum) steps.Add(Quorum(quorum));
        foreach (var finding in result.Findings) steps.Add(Finding(finding));
        if (result.Tally is { } tally)
        {
            steps.Add(Points(tally));
            if (session.Regulation.LargestSpread is { } largest) steps.Add(Spread(tally, largest));
            steps.Add(Band(tally));
            for (var stars = 3; stars <= 5; stars++) steps.Add(Star(tally, stars));
        }

        foreach (var remark in result.Remarks) steps.Add(new ExplanationStep(ExplanationStepKind.Regulation, Remark(remark), remark.Basis));
        return new ExplanationStep(ExplanationStepKind.Result, Outcome(), result.Basis) { Holds = result is CouncilRated or CouncilForwarded ? null : false, Change = Change(), Steps = steps };
    }

    private static BilingualText Say(string vietnamese, string english) => CardExplanation.Say(vietnamese, english);

    private BilingualText Outcome()
    {
        var name = rubric.ProductSet.Labels;
        var text = result switch
        {
            CouncilRated { Stars: { } stars } => Say($"{stars} sao", CardExplanation.Stars(stars)),
            CouncilRated => Say("chưa xác định được hạng sao", "the stars are unknown"),
            CouncilForwarded { PotentialStars: var stars } => Say($"tiềm năng {stars} sao, chuyển lên Bộ", $"potential {CardExplanation.Stars(stars)}, forwarded to the ministry"),
            CouncilReturned { Below: var stars } => Say($"chưa đạt {stars} sao ở trung ương, trả về tỉnh", $"not {CardExplanation.Stars(stars)} at the centre, back to the province"),
            CouncilScoreAgain { Reason: CouncilScoreAgainReason.Findings } => Say("chấm lại, vì các phiếu không thống nhất về phát hiện", "to be scored again: the cards differ on findings"),
            CouncilScoreAgain => Say("chấm lại, vì điểm chênh lệch quá nhiều", "to be scored again: the totals are too far apart"),
            CouncilNoQuorum => Say("không đủ thành viên chấm điểm", "too few members scored"),
            _ => Say("không xếp hạng: mọi phiếu đều dừng hoặc loại hồ sơ", "no rating: every card stops or rejects"),
        };
        return Say($"{name.Vietnamese}: {text.Vietnamese}", $"{name.English}: {text.English}");
    }

    private BilingualText? Change() => result switch
    {
        CouncilReturned { ProvinceMayRecognise: { } stars } => Say($"Tỉnh có thể công nhận {stars} sao theo kết quả này, hoặc đánh giá lại", $"The province may recognise {stars} stars on this result, or evaluate again"),
        CouncilReturned => Say("Tỉnh đánh giá lại", "The province evaluates again"),
        CouncilScoreAgain => Say("Thảo luận rồi chấm lại", "Discuss, then score again"),
        CouncilNoQuorum noQuorum => Say($"Thêm {noQuorum.Required - noQuorum.Present} thành viên chấm điểm", $"{noQuorum.Required - noQuorum.Present} more to score"),
        CouncilStopped => Say("Không có: không có điểm bình quân", "None: there is no mean"),
        _ => null,
    };

    private ExplanationStep Finding(CouncilFinding finding)
    {
        rubric.TryGetCriterion(finding.Criterion, out var criterion);
        var what = finding.Reason == HaltReason.ZeroPoints ? Say($"0 điểm ở tiêu chí {finding.Criterion}", $"0 points on criterion {finding.Criterion}")
            : criterion is null ? Say("phát hiện đối với cả hồ sơ", "a finding on the dossier as a whole")
            : Say($"phát hiện ở tiêu chí {criterion.Code}", $"a finding on criterion {criterion.Code}");
        var effect = finding.Kind == FindingKind.Disqualifies ? Say("loại hồ sơ", "which rejects the dossier") : Say("dừng đánh giá", "which stops the evaluation");
        return new ExplanationStep(
            ExplanationStepKind.Finding,
            Say($"{finding.Member}: {what.Vietnamese}, {effect.Vietnamese}", $"{finding.Member}: {what.English}, {effect.English}"),
            new RuleBasis(criterion?.Reference ?? rubric.Reference))
        {
            Holds = false,
            Change = finding.Reason == HaltReason.ZeroPoints ? Say("Chấm mức trên 0 điểm", "A tick above 0 points") : Say("Phát hiện không còn", "The finding no longer stands"),
        };
    }

    private ExplanationStep Quorum(int quorum)
    {
        var present = result is CouncilNoQuorum few ? few.Present : session.Members.Count - result.Remarks.Count(remark => remark.Code == CouncilRemarkCode.MayNotScore);
        return new ExplanationStep(ExplanationStepKind.Regulation, Say($"Cần {quorum} thành viên chấm điểm: có {present}", $"{quorum} {(quorum == 1 ? "member" : "members")} must score: {present} did"), new RuleBasis(session.Regulation.Name))
        {
            Holds = present >= quorum,
            Change = present >= quorum ? null : Say($"Thêm {quorum - present} thành viên", $"{quorum - present} more to score"),
        };
    }

    private ExplanationStep Spread(CouncilTally tally, int largest) =>
        new(ExplanationStepKind.Regulation, Say($"Chênh lệch nhiều nhất {largest} điểm: có {tally.Spread}", $"A spread of {CardExplanation.PointsOf(largest)} at most: it is {tally.Spread}"), new RuleBasis(session.Regulation.Name))
        {
            Holds = tally.Spread <= largest,
            Change = tally.Spread <= largest ? null : Say($"Giảm chênh lệch {tally.Spread - largest} điểm", $"Narrow it by {tally.Spread - largest}"),
        };

    private ExplanationStep Points(CouncilTally tally) =>
        new(ExplanationStepKind.Points, Say($"Điểm bình quân {tally.Mean}", $"Mean of the totals {tally.Mean}"), new RuleBasis(rubric.Rules.Bands[0].Reference))
        {
            Steps = tally.Members
                .Select(member => new ExplanationStep(
                    ExplanationStepKind.Member,
                    Say($"{member.Name}: {member.Total} điểm ({member.Parts})", $"{member.Name}: {CardExplanation.PointsOf(member.Total)} ({member.Parts})"),
                    new RuleBasis(rubric.Reference)))
                .ToArray(),
        };

    private ExplanationStep Band(CouncilTally tally)
    {
        var range = CardExplanation.Range(rubric, tally.Band);
        return new ExplanationStep(
            ExplanationStepKind.Band,
            Say($"{tally.Mean} thuộc khung {tally.Band} sao ({range.Vietnamese})", $"{tally.Mean} is in the band of {CardExplanation.Stars(tally.Band)} ({range.English})"),
            new RuleBasis(rubric.Rules.Bands.First(band => band.Stars == tally.Band).Reference));
    }

    private ExplanationStep Star(CouncilTally tally, int stars)
    {
        var band = rubric.Rules.Bands.First(entry => entry.Stars == stars);
        var hasPoints = tally.Mean >= band.From;
        var missing = new Fraction(band.From) - tally.Mean;
        var points = new ExplanationStep(ExplanationStepKind.StarPoints, Say($"Bình quân từ {band.From}: có {tally.Mean}", $"A mean of {band.From} or more: it is {tally.Mean}"), new RuleBasis(band.Reference))
        {
            Holds = hasPoints,
            Change = hasPoints ? null : Say($"Thêm {missing} điểm bình quân", $"{missing} more on average"),
        };
        bool? holds = !hasPoints ? false : tally.Stars is { } has ? has >= stars : null;
        var unmet = tally.Unmet.Where(entry => entry.Stars == stars).Select(entry => Minimum(tally, entry)).ToArray();
        var all = unmet.Length > 0 || tally.Ceiling is null ? [] : new[]
        {
            new ExplanationStep(ExplanationStepKind.MinimumLevel, Say($"Đạt mọi mức tối thiểu {stars} sao", $"Every minimum level of {stars} stars is reached"), new RuleBasis(rubric.Reference)) { Holds = true },
        };
        return new ExplanationStep(
            ExplanationStepKind.Star,
            Say($"Điều kiện {stars} sao", $"What {stars} stars ask for"),
            new RuleBasis(band.Reference))
        {
            Holds = holds,
            Steps = [points, .. CardExplanation.LowerMinimums(rubric, stars, tally.Unmet.Select(entry => (entry.Criterion, entry.Stars)), tally.Ceiling), .. all, .. unmet],
        };
    }

    private ExplanationStep Minimum(CouncilTally tally, CouncilUnmetMinimum unmet)
    {
        rubric.TryGetCriterion(unmet.Criterion, out var criterion);
        var (rule, change) = session.Regulation.MinimumLevels switch
        {
            CouncilMinimumRule.Unanimity => (Say("cần tất cả", "all are needed"), MoreCards(tally.Members.Count - unmet.ReachedBy)),
            CouncilMinimumRule.MeanLevel => (Say("cần mức bình quân", "the mean level is needed"), Say($"Mức bình quân đạt {unmet.RequiredLevel}", $"A mean level of {unmet.RequiredLevel}")),
            _ => (Say("cần quá nửa", "more than half is needed"), MoreCards((tally.Members.Count / 2) + 1 - unmet.ReachedBy)),
        };
        return new ExplanationStep(
            ExplanationStepKind.MinimumLevel,
            Say(
                $"{unmet.Criterion} {criterion!.Labels.Vietnamese}: mức tối thiểu {unmet.RequiredLevel}, {unmet.ReachedBy}/{tally.Members.Count} phiếu đạt, {rule.Vietnamese}",
                $"{unmet.Criterion} {criterion.Labels.English}: minimum level {unmet.RequiredLevel}, reached on {unmet.ReachedBy} of {tally.Members.Count} cards, {rule.English}"),
            new RuleBasis(session.Regulation.Name))
        {
            Holds = false,
            Change = change,
        };
    }

    private static BilingualText MoreCards(int count) => Say($"Thêm {count} phiếu đạt", count == 1 ? "One more card that reaches it" : $"{count} more cards that reach it");

    private static BilingualText Remark(CouncilRemark remark) => remark.Code switch
    {
        CouncilRemarkCode.WideSpread => Say("Điểm các thành viên chênh lệch nhiều", "The members' totals are far apart"),
        CouncilRemarkCode.Provisional => Say($"Phiếu của {remark.Member} còn tiêu chí chưa trả lời", $"The card of {remark.Member} leaves criteria open"),
        _ => Say($"Phiếu của {remark.Member} không được tính", $"The card of {remark.Member} does not count"),
    };
}
