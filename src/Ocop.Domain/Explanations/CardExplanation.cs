using System.Globalization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Explanations;

/// <summary>Builds the explanation of one card from what was read of it.</summary>
internal sealed class CardExplanation
{
    private readonly CheckedCard card;
    private readonly Rubric rubric;
    private readonly Rating rating;

    public CardExplanation(CheckedCard card)
    {
        this.card = card;
        rubric = card.Rubric;
        rating = card.Rating;
    }

    public ExplanationStep Result()
    {
        var name = rubric.ProductSet.Labels;
        switch (rating)
        {
            case Rejected:
                return new ExplanationStep(ExplanationStepKind.Result, Say($"{name.Vietnamese}: hồ sơ bị loại", $"{name.English}: the dossier is rejected"), Form())
                {
                    Holds = false,
                    Change = Say("Không có: không mức điểm nào bù được phát hiện này", "None: no level makes up for the finding"),
                    Steps = [Regime(), .. Findings()],
                };
            case Halted halted:
                return new ExplanationStep(
                    ExplanationStepKind.Result, Say($"{name.Vietnamese}: dừng đánh giá ở tiêu chí {halted.Criterion}", $"{name.English}: the evaluation stops at criterion {halted.Criterion}"), Form())
                {
                    Holds = false,
                    Change = PlanFor(1),
                    Steps = [Regime(), .. Findings(), Points(null)],
                };
            default:
                var rated = (Rated)rating;
                return new ExplanationStep(ExplanationStepKind.Result, Say($"{name.Vietnamese}: {Outcome(rated).Vietnamese}", $"{name.English}: {Outcome(rated).English}"), Band(rated.Band))
                {
                    Steps = [Regime(), .. Findings(), Points(rated), BandStep(rated), .. Enumerable.Range(2, 4).Select(stars => Star(rated, stars)), .. Remarks(rated)],
                };
        }
    }

    internal static BilingualText Say(string vietnamese, string english) => new(vietnamese, english);

    internal static ExplanationStep RegimeOf(Rubric rubric, string? day)
    {
        var set = rubric.ProductSet;
        return new ExplanationStep(
            ExplanationStepKind.Regime,
            Say(
                $"Phiếu của bộ sản phẩm {set.Number}, {set.Labels.Vietnamese}" + (day is null ? string.Empty : $", đánh giá ngày {day}"),
                $"The form of product set {set.Number}, {set.Labels.English}" + (day is null ? string.Empty : $", evaluated on {day}")),
            new RuleBasis(rubric.Reference));
    }

    internal static BilingualText Range(Rubric rubric, int stars)
    {
        var bands = rubric.Rules.Bands;
        var index = bands.TakeWhile(band => band.Stars != stars).Count();
        var from = bands[index].From;
        return index == 0 ? Say($"từ {from} đến {rubric.MaxTotal}", $"{from} to {rubric.MaxTotal}") : Say($"từ {from} đến dưới {bands[index - 1].From}", $"{from} to under {bands[index - 1].From}");
    }

    /// <summary>Says whether the minimum levels of fewer stars are reached, where there are any: more stars need them too.</summary>
    internal static IEnumerable<ExplanationStep> LowerMinimums(Rubric rubric, int stars, IEnumerable<(string Criterion, int Stars)> unmet, int? ceiling)
    {
        if (stars <= 3 || ceiling is null) yield break;
        var codes = string.Join(", ", unmet.Where(entry => entry.Stars < stars).Select(entry => entry.Criterion).Distinct());
        yield return new ExplanationStep(
            ExplanationStepKind.LowerMinimumLevels, Say($"Mọi mức tối thiểu của ít hơn {stars} sao", $"Every minimum level of fewer than {stars} stars"), new RuleBasis(rubric.Reference))
        {
            Holds = codes.Length == 0,
            Change = codes.Length == 0 ? null : Say($"Đạt mức tối thiểu ở tiêu chí {codes}", $"Reach the minimum of criterion {codes}"),
        };
    }

    private static BilingualText Outcome(Rated rated)
    {
        if (rated.Stars is not { } stars) return Say("chưa xác định được hạng sao, vì không biết đủ mức tối thiểu", "the stars are unknown, because the minimum levels are");
        var provisional = rated.IsFinal ? Say(string.Empty, string.Empty) : Say(" (tạm tính, còn tiêu chí chưa trả lời)", " (provisional: criteria are open)");
        var held = rated.HeldBackBy switch
        {
            LimitingFactor.Points => Say(", do điểm", ", held back by the points"),
            LimitingFactor.MinimumLevels => Say(", do mức tối thiểu", ", held back by minimum levels"),
            LimitingFactor.Both => Say(", do cả điểm và mức tối thiểu", ", held back by points and minimum levels alike"),
            _ => Say(string.Empty, string.Empty),
        };
        return Say($"{stars} sao{held.Vietnamese}{provisional.Vietnamese}", $"{Stars(stars)}{held.English}{provisional.English}");
    }

    internal static string Stars(int stars) => stars == 1 ? "1 star" : $"{stars} stars";

    internal static string PointsOf(int points) => points == 1 ? "1 point" : $"{points} points";

    private RuleBasis Form() => new(rubric.Reference);

    private RuleBasis Band(int stars) => new(rubric.Rules.Bands.First(band => band.Stars == stars).Reference);

    private ExplanationStep Regime() => RegimeOf(rubric, card.Card.EvaluatedOn is { } day ? IsoDate.Format(day) : null);

    private IEnumerable<ExplanationStep> Findings()
    {
        foreach (var finding in card.Findings.OrderBy(finding => CheckedCard.FormPosition(rubric, finding.Criterion)).ThenBy(finding => finding.Kind))
        {
            rubric.TryGetCriterion(finding.Criterion, out var criterion);
            var rejects = finding.Kind == FindingKind.Disqualifies;
            var note = criterion?.Notes.FirstOrDefault(printed => printed.Kind == (rejects ? CriterionNoteKind.Disqualifies : CriterionNoteKind.Halts))?.Labels;
            var what = rejects ? Say("loại hồ sơ", "rejects the dossier") : Say("dừng đánh giá", "stops the evaluation");
            var where = criterion is null ? Say("Phát hiện đối với cả hồ sơ", "A finding on the dossier as a whole") : Say($"Phát hiện ở tiêu chí {criterion.Code}", $"A finding on criterion {criterion.Code}");
            yield return new ExplanationStep(
                ExplanationStepKind.Finding,
                Say($"{where.Vietnamese} {what.Vietnamese}" + (note is null ? string.Empty : $" ({note.Vietnamese})"), $"{where.English} {what.English}" + (note is null ? string.Empty : $" ({note.English})")),
                criterion is null ? Form() : new RuleBasis(criterion.Reference))
            {
                Holds = false,
                Change = Say("Phát hiện không còn", "The finding no longer stands"),
            };
        }

        foreach (var zero in card.Answers.Where(answer => answer.HaltsAtZero))
        {
            yield return new ExplanationStep(
                ExplanationStepKind.Finding,
                Say($"Tiêu chí {zero.Criterion.Code} 0 điểm, dừng đánh giá", $"Criterion {zero.Criterion.Code} has 0 points, which stops the evaluation"),
                new RuleBasis(zero.Ladder!.Levels[zero.Level - 1].Reference))
            {
                Holds = false,
                Change = FirstAboveZero(zero),
            };
        }

        if (rating is Rated) yield return new ExplanationStep(ExplanationStepKind.Finding, Say("Không có phát hiện loại hồ sơ hay dừng đánh giá", "No finding rejects the dossier or stops the evaluation"), Form()) { Holds = true };
    }

    private static BilingualText? FirstAboveZero(CriterionAnswer zero)
    {
        var level = zero.Ladder!.Levels.FirstOrDefault(one => one.Points > 0);
        return level is null ? null : Raise(zero.Ladder.Code, zero.Level, level.Level);
    }

    private static BilingualText Raise(string code, int from, int to) => from == 0
        ? Say($"Đạt mức {to} ở tiêu chí {code}", $"Reach level {to} of criterion {code}")
        : Say($"Nâng tiêu chí {code} từ mức {from} lên mức {to}", $"Raise criterion {code} from level {from} to level {to}");

    private ExplanationStep Points(Rated? rated)
    {
        // A halted evaluation shows the points up to the criterion at which it stopped.
        var stop = rating is Halted halted ? Array.FindIndex(card.Answers, answer => answer.Criterion.Code == halted.Criterion) : card.Answers.Length;
        var counted = card.Answers.Take(stop).ToArray();
        var total = rated?.Total ?? counted.Sum(answer => answer.Points);
        var text = rated is null ? Say($"{total} điểm trước khi dừng", $"{PointsOf(total)} before the stop") : Say($"{total}/{rubric.MaxTotal} điểm", $"{total} of {rubric.MaxTotal} points");
        return new ExplanationStep(ExplanationStepKind.Points, text, Form()) { Steps = rubric.Parts.Select(part => Part(part, rated, counted)).ToArray() };
    }

    private ExplanationStep Part(RubricPart part, Rated? rated, CriterionAnswer[] counted)
    {
        var own = counted.Where(answer => answer.Criterion.Section.Part == part).ToArray();
        var points = rated is null ? own.Sum(answer => answer.Points) : rated.Parts[part.Code];
        return new ExplanationStep(
            ExplanationStepKind.Part,
            Say($"Phần {part.Code}, {part.Labels.Vietnamese}: {points}/{part.Max}", $"Part {part.Code}, {part.Labels.English}: {points}/{part.Max}"),
            new RuleBasis(part.Reference))
        {
            Steps = own.Select(Criterion).ToArray(),
        };
    }

    private static ExplanationStep Criterion(CriterionAnswer answer)
    {
        var criterion = answer.Criterion;
        var level = answer.Ladder?.Levels[answer.Level - 1];
        var said = level is not null ? Say($"mức {level.Level}, {level.Labels.Vietnamese}", $"level {level.Level}, {level.Labels.English}")
            : answer.IsOpen ? Say("chưa trả lời", "open")
            : Say("không đạt mức nào", "no level reached");
        var not = answer.LacksPrerequisite ? Say("; chưa đáp ứng điều kiện bắt buộc nên tính 0", "; its prerequisite is unmet, so it counts 0")
            : answer.IsInapplicable ? Say($"; không áp dụng khi tiêu chí {criterion.Condition!.Criterion} chưa trên mức {criterion.Condition.AboveLevel}, tính 0", $"; does not apply unless criterion {criterion.Condition.Criterion} is above level {criterion.Condition.AboveLevel}, so it counts 0")
            : Say(string.Empty, string.Empty);
        var code = answer.Ladder?.Code ?? criterion.Code;
        return new ExplanationStep(
            ExplanationStepKind.Criterion,
            Say(
                $"{code} {criterion.Labels.Vietnamese}: {answer.Points}/{criterion.Max} ({said.Vietnamese}{not.Vietnamese})",
                $"{code} {criterion.Labels.English}: {answer.Points}/{criterion.Max} ({said.English}{not.English})"),
            new RuleBasis(level?.Reference ?? criterion.Reference));
    }

    private ExplanationStep BandStep(Rated rated)
    {
        var range = Range(rubric, rated.Band);
        return new ExplanationStep(
            ExplanationStepKind.Band,
            Say($"{rated.Total} điểm thuộc khung {rated.Band} sao ({range.Vietnamese})", $"{PointsOf(rated.Total)}: the band of {Stars(rated.Band)} ({range.English})"),
            Band(rated.Band));
    }

    private ExplanationStep Star(Rated rated, int stars)
    {
        var from = rubric.Rules.Bands.First(band => band.Stars == stars).From;
        var hasPoints = rated.Total >= from;
        var missing = from - rated.Total;
        var points = new ExplanationStep(ExplanationStepKind.StarPoints, Say($"Từ {from} điểm: có {rated.Total}", $"{from} points or more: it has {rated.Total}"), Band(stars))
        {
            Holds = hasPoints,
            Change = hasPoints ? null : Say($"Thêm {missing} điểm", $"{PointsOf(missing)} more"),
        };
        bool? holds = !hasPoints ? false : rated.Stars is { } has ? has >= stars : null;
        return new ExplanationStep(ExplanationStepKind.Star, Verdict(stars, holds), Band(stars))
        {
            Holds = holds,
            Change = holds == false ? PlanFor(stars) : null,
            Steps = [points, .. LowerMinimums(rubric, stars, rated.Unmet.Select(unmet => (unmet.Criterion, unmet.Stars)), rated.Ceiling), .. Minimums(stars)],
        };
    }

    // What the steps above do not say by themselves.
    private IEnumerable<ExplanationStep> Remarks(Rated rated)
    {
        foreach (var remark in rated.Remarks)
        {
            var text = remark.Code switch
            {
                RemarkCode.MixedCases => Say("Các tiêu chí có hai trường hợp không cùng chấm một trường hợp", "Criteria with two cases are not all ticked in the same case"),
                RemarkCode.Interpretation => Say("Kết quả dựa trên một cách hiểu luật đã nêu trong danh mục diễn giải", "The result rests on a reading of the law that is listed among the interpretations"),
                _ => null,
            };
            if (text is not null) yield return new ExplanationStep(ExplanationStepKind.Remark, text, Form());
        }
    }

    private static BilingualText Verdict(int stars, bool? holds) => holds switch
    {
        true => Say($"Đạt {stars} sao", $"{Stars(stars)} reached"),
        false => Say($"Chưa đạt {stars} sao", $"{Stars(stars)} not reached"),
        null => Say($"Chưa rõ có đạt {stars} sao", $"{Stars(stars)}: not known"),
    };

    // What this number of stars needs at least, marks and added requirements alike; what fewer stars need stands under theirs.
    private IEnumerable<ExplanationStep> Minimums(int stars) =>
        from minimum in card.Minimums
        let answer = card.Answers[minimum.Criterion]
        where minimum.Stars == stars && answer.IsBoundBy(minimum)
        select Minimum(answer, minimum);

    private static ExplanationStep Minimum(CriterionAnswer answer, FormMinimum minimum)
    {
        var (ladder, level) = (minimum.Ladder, minimum.Level);
        var holds = answer.Reaches(minimum);
        var name = answer.Criterion.Labels;
        return new ExplanationStep(
            ExplanationStepKind.MinimumLevel,
            Say($"{ladder.Code} {name.Vietnamese}: mức tối thiểu {level}, tính mức {answer.CountedLevel}", $"{ladder.Code} {name.English}: minimum level {level}, level {answer.CountedLevel} counts"),
            new RuleBasis(minimum.Reference))
        {
            Holds = holds,
            Change = holds ? null : ToReach(answer, ladder, level),
        };
    }

    private static BilingualText ToReach(CriterionAnswer answer, Ladder ladder, int level)
    {
        var needed = new List<BilingualText>();
        if (answer.LacksPrerequisite) needed.Add(MeetPrerequisite(ladder.Criterion.Code));
        if (answer.IsInapplicable)
        {
            var condition = answer.Criterion.Condition!;
            needed.Add(Raise(condition.Criterion, 0, condition.AboveLevel + 1));
        }

        // Where the other one of two cases is ticked, its level says nothing of this one.
        if (answer.Ladder is null || (answer.Ladder == ladder && answer.Level < level)) needed.Add(Raise(ladder.Code, answer.Level, level));
        return All(needed);
    }

    private static BilingualText MeetPrerequisite(string code) => Say($"Đáp ứng điều kiện bắt buộc của tiêu chí {code}", $"Meet the prerequisite of criterion {code}");

    private static BilingualText All(IReadOnlyCollection<BilingualText> needed) =>
        Say(string.Join("; ", needed.Select(text => text.Vietnamese)), string.Join("; ", needed.Select(text => text.English)));

    // The fewest steps; what stands in the way where there are none. No level makes up for a prerequisite, so those that a minimum level needs are named beside the steps.
    private BilingualText PlanFor(int stars)
    {
        var plan = UpgradePlanner.Plan(card, stars, UpgradePlanCosts.OnePerStep, alternatives: 0);
        if (plan is UpgradePlanImpossible { Reason: UpgradePlanObstacle.MinimumLevels, Best: Rated raised })
        {
            var prerequisites = raised.Unmet.Where(unmet => unmet.Stars <= stars && LacksPrerequisite(unmet.Criterion)).Select(unmet => unmet.Criterion).Distinct().ToArray();
            var met = prerequisites.Length == 0 ? plan : UpgradePlanner.Plan(card.WithPrerequisites(prerequisites), stars, UpgradePlanCosts.OnePerStep, alternatives: 0);
            if (met is UpgradePlanFound) return All([.. prerequisites.Select(MeetPrerequisite), Describe(met, stars)]);
            if (met is UpgradePlanAlreadyThere) return All(prerequisites.Select(MeetPrerequisite).ToArray());
        }

        return Describe(plan, stars);
    }

    private bool LacksPrerequisite(string criterion) => Array.Exists(card.Answers, answer => answer.LacksPrerequisite && answer.Criterion.Code == criterion);

    private static BilingualText Describe(UpgradePlan plan, int stars)
    {
        switch (plan)
        {
            case UpgradePlanFound found:
                var changes = string.Join("; ", found.Changes.Select(change => string.Format(CultureInfo.InvariantCulture, "{0}: {1} → {2}", change.Criterion, change.From, change.To)));
                return Say($"Ít bước nhất ({found.Cost}): {changes}", $"Fewest steps ({found.Cost}): {changes}");
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.UnknownRequirements }:
                return Say("Không lập được kế hoạch: không biết đủ mức tối thiểu hay tiêu chí", "No plan: the minimum levels or the criteria are not known");
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.MinimumLevels, Best: Rated best }:
                var codes = string.Join(", ", best.Unmet.Where(unmet => unmet.Stars <= stars).Select(unmet => unmet.Criterion).Distinct());
                return Say($"Nâng mức không đủ: mức tối thiểu ở {codes} vẫn thiếu", $"Levels alone do not suffice: the minimum of {codes} is still missed");
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.Points, Best: Rated best }:
                return Say($"Nâng mức không đủ: nhiều nhất {best.Total} điểm", $"Levels alone do not suffice: {PointsOf(best.Total)} at most");
            default:
                return Say("Không có: không mức điểm nào bù được phát hiện này", "None: no level makes up for the finding");
        }
    }
}
