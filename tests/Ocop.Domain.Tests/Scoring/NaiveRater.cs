using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Rates a valid card a second time, in the plainest way: straight from the printed rules, with no table and no shared code.</summary>
internal static class NaiveRater
{
    public static Rating Rate(Scorecard card)
    {
        var rubric = Law26.Rules.Rubric(card.ProductSet);
        var criteria = rubric.Criteria.ToList();

        var grounds = card.Findings.Where(finding => finding.Kind == FindingKind.Disqualifies).ToList();
        if (grounds.Count > 0)
        {
            var dossier = grounds.Where(ground => ground.Criterion is null);
            var printed = criteria.SelectMany(criterion => grounds.Where(ground => ground.Criterion == criterion.Code));
            return new Rejected { Decision = card.Decision, ProductSet = card.ProductSet, Reasons = [.. dossier, .. printed] };
        }

        foreach (var criterion in criteria)
        {
            var found = card.Findings.Any(finding => finding.Criterion == criterion.Code);
            var zero = card.ProductSet == 16 && criterion.Code.StartsWith("6.", StringComparison.Ordinal) && Tick(criterion, card) is { } tick && tick.Points == 0;
            if (found || zero)
            {
                var reason = found ? HaltReason.Finding : HaltReason.ZeroPoints;
                return new Halted { Decision = card.Decision, ProductSet = card.ProductSet, Criterion = criterion.Code, Reason = reason };
            }
        }

        var storyLevel = card.Levels.GetValueOrDefault("5.1");
        var parts = new Dictionary<string, int> { ["A"] = 0, ["B"] = 0, ["C"] = 0 };
        var unmet = new List<UnmetMinimum>();
        var open = new List<string>();
        var remarks = new List<Remark>();
        if (criteria.Where(c => c.Cases.Count == 2).SelectMany(c => c.Cases).Where(c => card.Levels.ContainsKey(c.Code)).Select(c => c.Letter).Distinct().Count() == 2)
        {
            remarks.Add(new Remark(RemarkCode.MixedCases));
        }

        foreach (var criterion in criteria)
        {
            var tick = Tick(criterion, card);
            if (tick is null && !card.AnsweredNone.Contains(criterion.Code)) open.Add(criterion.Code);
            if (card.ProductSet <= 25 && criterion.Code == "5.2" && storyLevel <= 1)
            {
                remarks.Add(new Remark(RemarkCode.Inapplicable, "5.2"));
                tick = null;
            }

            if (card.UnmetPrerequisites.Contains(criterion.Code)) tick = null;
            parts[criterion.Section.Part.Code] += tick?.Points ?? 0;
            foreach (var level in criterion.Cases.SelectMany(ladder => ladder.Levels))
            {
                if (level.MinimumForStars is { } mark && (tick?.Number ?? 0) < level.Number)
                {
                    unmet.Add(new UnmetMinimum(criterion.Code, mark, level.Number, tick?.Number ?? 0));
                }
            }
        }

        if (open.Count > 0) remarks.Add(new Remark(RemarkCode.Provisional));
        var total = parts.Values.Sum();
        var band = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
        var ceiling = unmet.Any(u => u.Stars == 3) ? 2 : unmet.Any(u => u.Stars == 4) ? 3 : unmet.Any(u => u.Stars == 5) ? 4 : 5;
        var stars = Math.Min(band, ceiling);
        return new Rated
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Total = total,
            Parts = new PartTotals(parts["A"], parts["B"], parts["C"]),
            Band = band,
            Ceiling = ceiling,
            Stars = stars,
            HeldBackBy = stars == 5 ? LimitingFactor.Nothing : band == ceiling ? LimitingFactor.Both : band < ceiling ? LimitingFactor.Points : LimitingFactor.MinimumLevels,
            Unmet = unmet,
            Open = open,
            Remarks = remarks,
        };
    }

    private static CriterionLevel? Tick(Criterion criterion, Scorecard card) =>
        criterion.Cases.Where(ladder => card.Levels.ContainsKey(ladder.Code)).Select(ladder => ladder.Levels[card.Levels[ladder.Code] - 1]).FirstOrDefault();
}
