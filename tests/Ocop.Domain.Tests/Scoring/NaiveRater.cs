using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Rates a valid card of any decision a second time, in the plainest way: straight from the printed rules, with no table and no shared code.</summary>
/// <remarks>A form says how many points and asterisks each level has. Whatever else the decisions print, or this library reads into them, is written out here once more.</remarks>
internal static class NaiveRater
{
    private const string Decision26 = "26/2026/QĐ-TTg";
    private const string Decision148 = "148/QĐ-TTg";
    private const string Decision1048 = "1048/QĐ-TTg";
    private const int Tourism = 26;

    private static readonly LocalDate MinimumRequirementsFrom = new(2020, 6, 8);

    public static Rating Rate(Scorecard card)
    {
        var checkedOn = RuleBook.Default.Instruments
            .Where(instrument => instrument.Number == card.Decision || instrument.Amends.Contains(card.Decision))
            .Min(instrument => instrument.CheckedOn);
        return RateAlone(card) with { CheckedOn = card.EvaluatedOn > checkedOn ? checkedOn : null };
    }

    private static Rating RateAlone(Scorecard card)
    {
        var criteria = RuleBook.Default.RubricFor(card).Criteria.ToList();

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
            var zero = StopsAtZero(card, criterion.Code) && Tick(criterion, card) is { Points: 0 };
            if (found || zero)
            {
                var reason = found ? HaltReason.Finding : HaltReason.ZeroPoints;
                return new Halted { Decision = card.Decision, ProductSet = card.ProductSet, Criterion = criterion.Code, Reason = reason };
            }
        }

        if (card.PartTotals is { } totals) return Rated(card, totals, [], [], []);

        var parts = RuleBook.Default.RubricFor(card).Parts.ToDictionary(part => part.Code, _ => default(Fraction));
        var unmet = new List<UnmetMinimum>();
        var open = new List<string>();
        var remarks = new List<Remark>();
        if (criteria.Where(c => c.Ladders.Count == 2).SelectMany(c => c.Ladders).Where(c => card.Levels.ContainsKey(c.Code)).Select(c => c.Letter).Distinct().Count() == 2)
        {
            remarks.Add(new Remark(RemarkCode.MixedCases));
        }

        foreach (var criterion in criteria)
        {
            var tick = Tick(criterion, card);
            var isExempt = card.Exempt.Contains(criterion.Code);
            var missedBefore = unmet.Count;
            if (tick is null && !isExempt && !card.AnsweredNone.Contains(criterion.Code)) open.Add(criterion.Code);
            if (NeedsStory(card, criterion.Code) && card.Levels.GetValueOrDefault("5.1") <= 1)
            {
                remarks.Add(new Remark(RemarkCode.Inapplicable, criterion.Code));
                tick = null;
            }

            if (card.UnmetPrerequisites.Contains(criterion.Code)) tick = null;

            // Part C of the tourism form of 2019: the points of all ticked lines are added.
            if (IsList(card, criterion.Code)) parts[criterion.Section.Part.Code] += Lines(card, criterion.Code).Sum(line => criterion.Ladders[0].Levels[line - 1].Points);
            else parts[criterion.Section.Part.Code] += tick?.Points ?? 0;

            // The asterisks on the heading ask for a tick, as read here; by the other reading they would ask for the last level.
            var isOnHeading = card.Decision == Decision148 && criterion.Key == "intellectual-property";
            if (isOnHeading && tick is not null && tick.Level < criterion.Ladders[0].Levels.Count) remarks.Add(new Remark(RemarkCode.Interpretation, criterion.Code));
            if (isOnHeading && tick is null) unmet.Add(new UnmetMinimum(criterion.Code, 4, 1, 0));

            var ladders = tick is null ? criterion.Ladders : criterion.Ladders.Where(ladder => card.Levels.ContainsKey(ladder.Code));
            foreach (var level in isOnHeading ? [] : ladders.SelectMany(ladder => ladder.Levels))
            {
                if (level.MinimumForStars is { } mark && (tick?.Level ?? 0) < level.Level)
                {
                    unmet.Add(new UnmetMinimum(criterion.Code, mark, level.Level, tick?.Level ?? 0));
                }
            }

            if (isExempt) unmet.RemoveRange(missedBefore, unmet.Count - missedBefore);
            if (DeclaredStandard(card, criterion) is { } declared && (tick?.Level ?? 0) < declared) unmet.Add(new UnmetMinimum(criterion.Code, 3, declared, tick?.Level ?? 0));
            if (BindsSome(card, criterion.Code) && unmet.Count > missedBefore) remarks.Add(new Remark(RemarkCode.Interpretation, criterion.Code));
        }

        if (open.Count > 0) remarks.Add(new Remark(RemarkCode.Provisional));
        return Rated(card, new PartTotals(parts), unmet, open, remarks);
    }

    /// <summary>Says whether a tick at 0 points stops the evaluation: the notes speak of four criteria, printed on one of them, but for 1048 set 7.</summary>
    public static bool StopsAtZero(Scorecard card, string criterion) => (card.Decision, card.ProductSet) switch
    {
        (Decision26, 16) or (Decision1048, 17) => criterion is "6.1" or "6.2" or "6.3" or "6.4",
        (Decision1048, 7) => criterion == "6.1",
        _ => false,
    };

    /// <summary>Says whether a criterion counts only where a story is told, that is where 5.1 is ticked above its first level.</summary>
    public static bool NeedsStory(Scorecard card, string criterion) =>
        (card.ProductSet <= 25 || IsTourismOf2019(card)) && (criterion == "5.2" || (criterion == "5.3" && card.Decision != Decision26));

    /// <summary>Says whether the asterisks of a criterion bind only the products that must declare their quality: others need not.</summary>
    public static bool BindsSome(Scorecard card, string criterion) => (card.Decision, card.ProductSet, criterion) == (Decision26, 21, "7");

    /// <summary>Says whether a decision, or a later one that added to it, asks for minimum levels that are not known here.</summary>
    public static IReadOnlyList<UnknownRequirement> Unknown(Scorecard card)
    {
        // The forms of 1048 have no minimum levels. 781 added some, known in part; a card without a day may be of either time.
        // They are not for tourism.
        if (card.Decision == Decision1048 && (card.EvaluatedOn < MinimumRequirementsFrom || card.ProductSet == Tourism)) return [];
        var unknown = new List<UnknownRequirement>();
        if (card.PartTotals is not null) unknown.Add(UnknownRequirement.MinimumLevels);
        if (card.Decision == Decision1048) unknown.Add(UnknownRequirement.MinimumRequirementsOf("781"));
        return unknown;
    }

    public static int Band(int total) => total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;

    private static Rated Rated(Scorecard card, PartTotals parts, List<UnmetMinimum> unmet, List<string> open, List<Remark> remarks)
    {
        var unknown = Unknown(card);
        var total = (int)parts.Codes.Sum(code => parts[code].Numerator);
        var band = Band(total);
        var ceiling = unmet.Any(u => u.Stars == 3) ? 2 : unmet.Any(u => u.Stars == 4) ? 3 : unmet.Any(u => u.Stars == 5) ? 4 : 5;
        var stars = Math.Min(band, ceiling);
        var heldBackBy = stars == 5 ? LimitingFactor.Nothing : band == ceiling ? LimitingFactor.Both : band < ceiling ? LimitingFactor.Points : LimitingFactor.MinimumLevels;
        return new Rated
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Total = total,
            Parts = parts,
            Band = band,
            Ceiling = unknown.Count == 0 ? ceiling : null,
            Stars = unknown.Count == 0 ? stars : null,
            HeldBackBy = unknown.Count == 0 ? heldBackBy : null,
            Unmet = unmet,
            Open = open,
            Unknown = unknown,
            Remarks = remarks,
            Interpretations = Interpretations(card, remarks),
        };
    }

    // The one requirement of 781 that a level of the forms shows: a declared standard for 3 stars, in food and drink the highest level of the declaration,
    // in handicrafts the complete one. It is missed for sure only on a card that gives a day on which 781 held.
    private static int? DeclaredStandard(Scorecard card, Criterion criterion) =>
        card.Decision != Decision1048 || criterion.Key != "quality-declaration" || card.EvaluatedOn is not { } day || day < MinimumRequirementsFrom ? null
        : card.ProductSet <= 18 ? criterion.Ladders[0].Levels.Count
        : card.ProductSet is 23 or 24 ? 3
        : null;

    private static string[] Interpretations(Scorecard card, List<Remark> remarks)
    {
        // Two readings are of the tourism form of 1048 alone: which one a card without a day is of, and that 781 asks nothing of it.
        var isTourism = card is { Decision: Decision1048, ProductSet: Tourism };
        return
        [
            .. isTourism && card.EvaluatedOn is null ? ["card-without-day-takes-all-amendments"] : Array.Empty<string>(),
            .. remarks.Exists(remark => remark.Code == RemarkCode.Interpretation && card.Decision == Decision26) ? ["binds-unless-exempt"] : Array.Empty<string>(),
            .. remarks.Exists(remark => remark.Code == RemarkCode.Interpretation && card.Decision == Decision148) ? ["mark-on-heading-is-first-level"] : Array.Empty<string>(),
            .. isTourism && !(card.EvaluatedOn < MinimumRequirementsFrom) ? ["requirements-of-781-not-for-tourism"] : Array.Empty<string>(),
        ];
    }

    private static bool IsTourismOf2019(Scorecard card) => card is { Decision: Decision1048, ProductSet: Tourism } && card.EvaluatedOn < MinimumRequirementsFrom;

    private static bool IsList(Scorecard card, string criterion) => IsTourismOf2019(card) && (criterion is "6" or "7" or "8" or "9" or "10" or "11" or "12");

    private static IReadOnlyList<int> Lines(Scorecard card, string criterion) =>
        card.Lines.TryGetValue(criterion, out var lines) ? lines : card.Levels.TryGetValue(criterion, out var line) ? [line] : [];

    // Of a list any line that is ticked: that there is one.
    private static CriterionLevel? Tick(Criterion criterion, Scorecard card) => IsList(card, criterion.Code)
        ? Lines(card, criterion.Code).Select(line => criterion.Ladders[0].Levels[line - 1]).FirstOrDefault()
        : criterion.Ladders.Where(ladder => card.Levels.ContainsKey(ladder.Code)).Select(ladder => ladder.Levels[card.Levels[ladder.Code] - 1]).FirstOrDefault();
}
