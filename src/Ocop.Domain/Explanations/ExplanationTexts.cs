using System.Globalization;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Explanations;

/// <summary>Every sentence of an explanation, of a card and of a council.</summary>
internal static class ExplanationTexts
{
    // What stands in the way or leads further.
    public static BilingualText NoLevelHelps { get; } = new("Không có cách nào: điểm không bù được lý do này", "None: no level makes up for the finding");

    public static BilingualText FindingGone { get; } = new("Khi lý do này không còn", "The finding no longer stands");

    public static BilingualText NoPlan { get; } = new("Không lập được kế hoạch: không biết đủ mức tối thiểu hay tiêu chí", "No plan: the minimum levels or the criteria are not known");

    public static BilingualText Rejected { get; } = new("hồ sơ bị loại", "the dossier is rejected");

    public static BilingualText NoFinding { get; } = new("Không có lý do loại hồ sơ hay dừng đánh giá", "No finding rejects the dossier or stops the evaluation");

    public static BilingualText StarsUnknown { get; } = new("chưa xác định được hạng sao, vì không biết đủ mức tối thiểu", "the stars are unknown, because the minimum levels are");

    public static BilingualText MixedCases { get; } = new("Các tiêu chí có hai trường hợp không cùng chấm một trường hợp", "Criteria with two cases are not all ticked in the same case");

    // The keys are those of the list of readings.
    public static BilingualText Interpretation(IReadOnlyList<string> keys) => new($"Kết quả dựa trên cách hiểu luật: {string.Join(", ", keys)}", $"The result rests on a listed reading of the law: {string.Join(", ", keys)}");

    public static BilingualText CouncilStarsUnknown { get; } = new("chưa xác định được hạng sao", "the stars are unknown");

    public static BilingualText ScoreAgainForFindings { get; } = new("chấm lại, vì các phiếu không thống nhất về lý do loại hồ sơ hay dừng đánh giá", "to be scored again: the cards differ on findings");

    public static BilingualText ScoreAgainForSpread { get; } = new("chấm lại, vì điểm chênh lệch quá nhiều", "to be scored again: the totals are too far apart");

    public static BilingualText NoQuorum { get; } = new("không đủ thành viên chấm điểm", "too few members scored");

    public static BilingualText NoPresence { get; } = new("thiếu người giữ vai trò phải có mặt", "a role that must be present is not");

    public static BilingualText CouncilStopped { get; } = new("không xếp hạng: mọi phiếu đều dừng hoặc loại hồ sơ", "no rating: every card stops or rejects");

    public static BilingualText EvaluateAgain { get; } = new("Tỉnh đánh giá lại", "The province evaluates again");

    public static BilingualText ScoreAgain { get; } = new("Thảo luận rồi chấm lại", "Discuss, then score again");

    public static BilingualText NoMean { get; } = new("Không có: không có điểm bình quân", "None: there is no mean");

    public static BilingualText TickAboveZero { get; } = new("Chấm mức trên 0 điểm", "A tick above 0 points");

    public static BilingualText AllNeeded { get; } = new("cần tất cả", "all are needed");

    public static BilingualText MeanLevelNeeded { get; } = new("cần mức bình quân", "the mean level is needed");

    public static BilingualText MeanPointsNeeded { get; } = new("cần điểm bình quân", "the mean of the points is needed");

    public static BilingualText MajorityNeeded { get; } = new("cần quá nửa", "more than half is needed");

    // The outcome, after the name of the product set.
    public static BilingualText Of(ProductSet set, BilingualText outcome) => new($"{set.Labels.Vietnamese}: {outcome.Vietnamese}", $"{set.Labels.English}: {outcome.English}");

    public static BilingualText StopsAt(string criterion) => new($"dừng đánh giá ở tiêu chí {criterion}", $"the evaluation stops at criterion {criterion}");

    public static BilingualText StarsOf(int stars) => new($"{stars} sao", Stars(stars));

    public static BilingualText Outcome(int stars, LimitingFactor? heldBackBy, bool isFinal)
    {
        BilingualText held = heldBackBy switch
        {
            LimitingFactor.Points => new(", vì chưa đủ điểm của hạng trên", ", held back by the points"),
            LimitingFactor.MinimumLevels => new(", vì chưa đủ mức tối thiểu của hạng trên", ", held back by minimum levels"),
            LimitingFactor.Both => new(", vì chưa đủ cả điểm và mức tối thiểu của hạng trên", ", held back by points and minimum levels alike"),
            _ => new(string.Empty, string.Empty),
        };
        BilingualText provisional = isFinal ? new(string.Empty, string.Empty) : new(" (tạm tính, còn tiêu chí chưa trả lời)", " (provisional: criteria are open)");
        return new($"{stars} sao{held.Vietnamese}{provisional.Vietnamese}", $"{Stars(stars)}{held.English}{provisional.English}");
    }

    // Recorded results.
    public static BilingualText OutcomeRecorded(int stars) => new($"{stars} sao theo kết quả đã công bố", $"{Stars(stars)} as published");

    public static BilingualText Contradiction(RecordedContradiction contradiction, Rated rated, Rubric rubric)
    {
        switch (contradiction.Code)
        {
            case RecordedContradictionCode.StarsAboveBand:
                return new(
                    $"Mâu thuẫn: công bố {rated.Stars} sao nhưng {Vi(rated.ExactTotal)} điểm chỉ thuộc khung {rated.Band} sao",
                    $"A contradiction: {Stars(rated.Stars!.Value)} published, but {Points(rated.ExactTotal)} are in the band of {Stars(rated.Band)}");
            case RecordedContradictionCode.PartAboveMaximum:
                var part = rubric.Parts.First(one => one.Code == contradiction.Part);
                var points = rated.Parts.DecimalOf(part.Code)!.Value;
                return new(
                    $"Mâu thuẫn: phần {part.Code} công bố {Vi(points)} điểm, tối đa là {part.Max}",
                    $"A contradiction: {Points(points)} published for part {part.Code}, which gives at most {part.Max}");
            default:
                var sum = rated.Parts.Codes.Sum(code => rated.Parts.DecimalOf(code)!.Value.Value).ToString(CultureInfo.InvariantCulture);
                return new(
                    $"Mâu thuẫn: cộng các phần được {sum.Replace('.', ',')} điểm, tổng công bố là {Vi(rated.ExactTotal)}, lệch quá mức làm tròn",
                    $"A contradiction: the parts add up to {sum}, {rated.ExactTotal} is published, and rounding does not explain the difference");
        }
    }

    public static BilingualText Regime(ProductSet set, string? day)
    {
        BilingualText evaluated = day is null ? new(string.Empty, string.Empty) : new($", đánh giá ngày {day}", $", evaluated on {day}");
        return new(
            $"Phiếu của bộ sản phẩm {set.Number}, {set.Labels.Vietnamese}{evaluated.Vietnamese}",
            $"The form of product set {set.Number}, {set.Labels.English}{evaluated.English}");
    }

    // Findings.
    public static BilingualText Finding(Criterion? criterion, FindingKind kind, BilingualText? note)
    {
        BilingualText where = criterion is null ? new("Lý do đối với cả hồ sơ", "A finding on the dossier as a whole") : new($"Lý do ở tiêu chí {criterion.Code}", $"A finding on criterion {criterion.Code}");
        BilingualText what = kind == FindingKind.Disqualifies ? new("loại hồ sơ", "rejects the dossier") : new("dừng đánh giá", "stops the evaluation");
        BilingualText printed = note is null ? new(string.Empty, string.Empty) : new($" ({note.Vietnamese})", $" ({note.English})");
        return new($"{where.Vietnamese} {what.Vietnamese}{printed.Vietnamese}", $"{where.English} {what.English}{printed.English}");
    }

    public static BilingualText StopsAtZero(string criterion) => new($"Tiêu chí {criterion} 0 điểm, dừng đánh giá", $"Criterion {criterion} has 0 points, which stops the evaluation");

    public static BilingualText CouncilFinding(string member, string? criterion, FindingKind kind, HaltReason reason)
    {
        BilingualText what = reason == HaltReason.ZeroPoints ? new($"0 điểm ở tiêu chí {criterion}", $"0 points on criterion {criterion}")
            : criterion is null ? new("lý do đối với cả hồ sơ", "a finding on the dossier as a whole")
            : new($"lý do ở tiêu chí {criterion}", $"a finding on criterion {criterion}");
        BilingualText effect = kind == FindingKind.Disqualifies ? new("loại hồ sơ", "which rejects the dossier") : new("dừng đánh giá", "which stops the evaluation");
        return new($"{member}: {what.Vietnamese}, {effect.Vietnamese}", $"{member}: {what.English}, {effect.English}");
    }

    // Points.
    public static BilingualText PointsBeforeStop(int total) => new($"{total} điểm trước khi dừng", $"{Points(total)} before the stop");

    public static BilingualText PointsOf(DecimalPoints total, int most) => new($"{Vi(total)}/{most} điểm", $"{total} of {most} points");

    public static BilingualText Part(RubricPart part, Fraction points) =>
        new($"Phần {part.Code}, {part.Labels.Vietnamese}: {points}/{part.Max}", $"Part {part.Code}, {part.Labels.English}: {points}/{part.Max}");

    public static BilingualText Part(RubricPart part, DecimalPoints points) =>
        new($"Phần {part.Code}, {part.Labels.Vietnamese}: {Vi(points)}/{part.Max}", $"Part {part.Code}, {part.Labels.English}: {points}/{part.Max}");

    public static BilingualText Criterion(CriterionAnswer answer)
    {
        var criterion = answer.Criterion;
        var ticked = answer.Ticked;
        BilingualText said = ticked.Count > 0 && criterion.IsAdditive ? Lines(ticked)
            : ticked.Count > 0 ? new($"mức {ticked[0].Level}, {ticked[0].Labels.Vietnamese}", $"level {ticked[0].Level}, {ticked[0].Labels.English}")
            : answer.IsOpen ? new("chưa trả lời", "open")
            : criterion.IsAdditive ? new("không đạt dòng nào", "no line ticked")
            : new("không đạt mức nào", "no level reached");
        BilingualText not = answer.LacksPrerequisite ? new("; chưa đáp ứng điều kiện bắt buộc nên tính 0 điểm", "; its prerequisite is unmet, so it counts 0")
            : answer.IsInapplicable ? new($"; không áp dụng khi tiêu chí {criterion.Condition!.Criterion} chưa trên mức {criterion.Condition.AboveLevel}, tính 0 điểm", $"; does not apply unless criterion {criterion.Condition.Criterion} is above level {criterion.Condition.AboveLevel}, so it counts 0")
            : new(string.Empty, string.Empty);
        BilingualText exempt = answer.IsExempt ? new("; sản phẩm thuộc diện không bắt buộc nên không cần mức tối thiểu", "; its minimum levels do not bind this product") : new(string.Empty, string.Empty);
        var code = answer.Ladder?.Code ?? criterion.Code;
        return new(
            $"{code} {criterion.Labels.Vietnamese}: {answer.Points}/{criterion.Max} ({said.Vietnamese}{not.Vietnamese}{exempt.Vietnamese})",
            $"{code} {criterion.Labels.English}: {answer.Points}/{criterion.Max} ({said.English}{not.English}{exempt.English})");
    }

    private static BilingualText Lines(IReadOnlyList<CriterionLevel> lines)
    {
        var numbers = string.Join(", ", lines.Select(line => line.Level));
        return new(
            $"cộng dòng {numbers}: {string.Join("; ", lines.Select(line => line.Labels.Vietnamese))}",
            $"{(lines.Count == 1 ? "line" : "lines")} {numbers} added: {string.Join("; ", lines.Select(line => line.Labels.English))}");
    }

    public static BilingualText Member(string name, int total, PartTotals parts) => new($"{name}: {total} điểm ({parts})", $"{name}: {Points(total)} ({parts})");

    public static BilingualText Mean(Fraction mean) => new($"Điểm bình quân {mean}", $"Mean of the totals {mean}");

    // Bands and stars.
    public static BilingualText Range(int from, int below) => new($"từ {from} đến dưới {below}", $"{from} to under {below}");

    public static BilingualText TopRange(int from, int most) => new($"từ {from} đến {most}", $"{from} to {most}");

    public static BilingualText Band(DecimalPoints total, int stars, BilingualText range) =>
        new($"{Vi(total)} điểm thuộc khung điểm hạng {stars} sao ({range.Vietnamese})", $"{Points(total)}: the band of {Stars(stars)} ({range.English})");

    public static BilingualText Band(Fraction mean, int stars, BilingualText range) =>
        new($"{mean} thuộc khung điểm hạng {stars} sao ({range.Vietnamese})", $"{mean} is in the band of {Stars(stars)} ({range.English})");

    public static BilingualText StarPoints(int from, DecimalPoints total) => new($"Từ {from} điểm: có {Vi(total)}", $"{from} points or more: it has {total}");

    public static BilingualText StarPoints(int from, Fraction mean) => new($"Bình quân từ {from}: có {mean}", $"A mean of {from} or more: it is {mean}");

    public static BilingualText MorePoints(DecimalPoints missing) => new($"Thêm {Vi(missing)} điểm", $"{Points(missing)} more");

    public static BilingualText MorePoints(Fraction missing) => new($"Thêm {missing} điểm bình quân", $"{missing} more on average");

    public static BilingualText Star(int stars, bool? holds) => holds switch
    {
        true => new($"Đạt {stars} sao", $"{Stars(stars)} reached"),
        false => new($"Chưa đạt {stars} sao", $"{Stars(stars)} not reached"),
        null => new($"Chưa rõ có đạt {stars} sao", $"{Stars(stars)}: not known"),
    };

    public static BilingualText CouncilStar(int stars) => new($"Điều kiện {stars} sao", $"What {stars} stars ask for");

    // Minimum levels.
    public static BilingualText LowerMinimums(int stars) => new($"Đạt mọi mức tối thiểu của các hạng dưới {stars} sao", $"Every minimum level of fewer than {stars} stars");

    public static BilingualText ReachMinimums(string criteria) => new($"Đạt mức tối thiểu ở tiêu chí {criteria}", $"Reach the minimum of criterion {criteria}");

    public static BilingualText Minimum(string code, BilingualText name, int level, int counted) =>
        new($"{code} {name.Vietnamese}: cần ít nhất mức {level}, hiện {(counted == 0 ? "chưa đạt mức nào" : $"tính mức {counted}")}", $"{code} {name.English}: minimum level {level}, level {counted} counts");

    public static BilingualText CouncilMinimums(int stars) => new($"Đạt mọi mức tối thiểu {stars} sao", $"Every minimum level of {stars} stars is reached");

    public static BilingualText CouncilMinimum(string code, BilingualText name, int level, int reachedBy, int members, int exempt, BilingualText rule) => new(
        $"{code} {name.Vietnamese}: cần ít nhất mức {level}, {reachedBy}/{members} phiếu đạt{(exempt > 0 ? $" (trong đó {exempt} phiếu ghi là không bắt buộc)" : string.Empty)}, {rule.Vietnamese}",
        $"{code} {name.English}: minimum level {level}, reached on {reachedBy} of {members} cards{(exempt > 0 ? $" ({exempt} of them exempt)" : string.Empty)}, {rule.English}");

    public static BilingualText MeanLevel(int level) => new($"Mức bình quân đạt {level}", $"A mean level of {level}");

    public static BilingualText MeanPoints(int points) => new($"Điểm bình quân đạt {points}", $"A mean of {Points(points)}");

    public static BilingualText MoreCards(int count) => count == 1
        ? new("Thêm 1 phiếu đạt", "One more card that reaches it")
        : new($"Thêm {count} phiếu đạt", $"{count} more cards that reach it");

    public static BilingualText Raise(string code, int from, int to) => from == 0
        ? new($"Đạt mức {to} ở tiêu chí {code}", $"Reach level {to} of criterion {code}")
        : new($"Nâng tiêu chí {code} từ mức {from} lên mức {to}", $"Raise criterion {code} from level {from} to level {to}");

    public static BilingualText MeetPrerequisite(string code) => new($"Đáp ứng điều kiện bắt buộc của tiêu chí {code}", $"Meet the prerequisite of criterion {code}");

    public static BilingualText All(IReadOnlyCollection<BilingualText> needed) =>
        new(string.Join("; ", needed.Select(text => text.Vietnamese)), string.Join("; ", needed.Select(text => text.English)));

    // Plans.
    public static BilingualText FewestSteps(long cost, IReadOnlyList<UpgradePlanChange> changes) => new(
        $"Cách ít bước nhất ({cost} bước): {string.Join("; ", changes.Select(change => $"{change.Criterion} từ {Ticked(change.From, change.FromLines)} lên {Ticked(change.To, change.ToLines)}"))}",
        $"Fewest steps ({cost}): {string.Join("; ", changes.Select(change => $"{change.Criterion}: {Ticked(change.From, change.FromLines)} → {Ticked(change.To, change.ToLines)}"))}");

    // Lines stand in brackets, as on the wire.
    private static string Ticked(int level, IReadOnlyList<int>? lines) => lines is null ? level.ToString(CultureInfo.InvariantCulture) : $"[{string.Join(", ", lines)}]";

    public static BilingualText MinimumsStillMissed(string codes) => new($"Nâng mức không đủ: mức tối thiểu ở {codes} vẫn thiếu", $"Levels alone do not suffice: the minimum of {codes} is still missed");

    public static BilingualText PointsAtMost(int total) => new($"Nâng mức không đủ: nhiều nhất {total} điểm", $"Levels alone do not suffice: {Points(total)} at most");

    // What a council's regulation asks for.
    public static BilingualText Forwarded(int stars) => new($"tiềm năng {stars} sao, chuyển lên Bộ", $"potential {Stars(stars)}, forwarded to the ministry");

    public static BilingualText ForwardedToProvince(int stars) => new($"tiềm năng {stars} sao, chuyển lên tỉnh", $"potential {Stars(stars)}, forwarded to the province");

    public static BilingualText Returned(int stars) => new($"chưa đạt {stars} sao ở trung ương, trả về tỉnh", $"not {Stars(stars)} at the centre, back to the province");

    public static BilingualText MayRecognise(int stars) => new($"Tỉnh có thể công nhận {stars} sao theo kết quả này, hoặc đánh giá lại", $"The province may recognise {stars} stars on this result, or evaluate again");

    public static BilingualText Recognises(int stars) => new($"Tỉnh công nhận {stars} sao theo kết quả này", $"The province recognises {stars} stars by this result");

    public static BilingualText RecognisesByCentre { get; } = new("Tỉnh căn cứ kết quả này", "The province goes by this result");

    public static BilingualText MoreToScore(int count) => new($"Thêm {count} thành viên chấm điểm", $"{count} more to score");

    public static BilingualText Quorum(int quorum, int present) => new($"Cần {quorum} thành viên chấm điểm: có {present}", $"{quorum} {(quorum == 1 ? "member" : "members")} must score: {present} did");

    public static BilingualText QuorumShare(Fraction share, int appointed, int quorum, int present) => new(
        $"Cần {share} của {appointed} người được cử, tức {quorum} thành viên, chấm điểm: có {present}",
        $"{share} of the {appointed} appointed, {quorum} {(quorum == 1 ? "member" : "members")}, must score: {present} did");

    public static BilingualText PresentRoles(IReadOnlyList<string> roles) => new($"Phải có mặt: {string.Join(", ", roles)}", $"Must be present: {string.Join(", ", roles)}");

    public static BilingualText BringIn(IReadOnlyList<string> roles) => new($"Có mặt: {string.Join(", ", roles)}", $"Present: {string.Join(", ", roles)}");

    public static BilingualText MoreMembers(int count) => new($"Thêm {count} thành viên", $"{count} more to score");

    public static BilingualText Spread(int largest, int spread) => new($"Chênh lệch nhiều nhất {largest} điểm: có {spread}", $"A spread of {Points(largest)} at most: it is {spread}");

    public static BilingualText NarrowSpread(int by) => new($"Giảm chênh lệch {by} điểm", $"Narrow it by {by}");

    public static BilingualText DoesNotCount(string? member) => new($"Phiếu của {member} không được tính", $"The card of {member} does not count");

    private static string Stars(int stars) => stars == 1 ? "1 star" : $"{stars} stars";

    private static string Vi(DecimalPoints points) => points.ToText(Language.Vietnamese);

    private static string Points(DecimalPoints points) => points == 1 ? "1 point" : $"{points} points";

    private static string Points(int points) => points == 1 ? "1 point" : $"{points} points";
}
