using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>Rates scorecards: checks that a card fits its form, works out the levels that count, and says in full what the compiled verdict says in short.</summary>
internal static class ScorecardRater
{
    private const int MostStars = 5;

    // Shared and never added to: most cards list nothing.
    private static readonly HashSet<string> None = [];

    public static Rating Rate(Rubric rubric, Scorecard card)
    {
        var rating = RateCard(rubric, card);
        return card.EvaluatedOn > rubric.Rules.CheckedOn ? rating with { CheckedOn = rubric.Rules.CheckedOn } : rating;
    }

    private static Rating RateCard(Rubric rubric, Scorecard card)
    {
        if (card.Decision != rubric.Decision || card.ProductSet != rubric.ProductSet.Number) throw ScorecardProblems.OtherForm(card, rubric);
        if (card.EvaluatedOn < rubric.Rules.Instrument.InForceFrom) throw ScorecardProblems.EvaluatedBeforeForce(card, rubric.Rules);
        var ticks = Ticks(rubric, card);
        var findings = Findings(rubric, card);
        var withoutPrerequisite = Codes(rubric, card.UnmetPrerequisites, "unmetPrerequisites", CriterionNoteKind.Prerequisite);
        var answeredNone = AnsweredNone(rubric, card, ticks);

        var reasons = Array.FindAll(findings, finding => finding.Kind == FindingKind.Disqualifies);
        if (reasons.Length > 0) return new Rejected { Decision = rubric.Decision, ProductSet = card.ProductSet, Reasons = reasons };
        if (Halt(rubric, ticks, findings) is { } halt)
        {
            return new Halted { Decision = rubric.Decision, ProductSet = card.ProductSet, Criterion = halt.Criterion, Reason = halt.Reason };
        }

        return rubric.Status == RubricStatus.TotalsOnly
            ? RateTotals(rubric, card)
            : RateTicks(rubric, card, ticks, withoutPrerequisite, answeredNone);
    }

    private static Rated RateTicks(Rubric rubric, Scorecard card, byte[] ticks, HashSet<string> withoutPrerequisite, HashSet<string> answeredNone)
    {
        var remarks = new List<Remark>();
        if (HasMixedCases(rubric, ticks)) remarks.Add(new Remark(RemarkCode.MixedCases));

        var counting = (byte[])ticks.Clone();
        var open = new List<string>();
        var unmet = new List<UnmetMinimum>();
        var requirements = KnownRequirements(rubric, card);
        foreach (var criterion in rubric.CriterionArray)
        {
            var isTicked = Ticked(criterion, ticks) is not null;
            if (!isTicked && !answeredNone.Contains(criterion.Code)) open.Add(criterion.Code);
            var isInapplicable = IsInapplicable(rubric, criterion, ticks);
            if (isInapplicable) remarks.Add(new Remark(RemarkCode.Inapplicable, criterion.Code));
            if (isInapplicable || withoutPrerequisite.Contains(criterion.Code))
            {
                foreach (var @case in criterion.CaseArray) counting[@case.Index] = 0;
            }

            if (RestsOnHeading(criterion, counting)) remarks.Add(new Remark(RemarkCode.Interpretation, criterion.Code));
            AddUnmet(criterion, counting, unmet);
            foreach (var requirement in requirements) AddUnmet(requirement, criterion, counting, unmet);
        }

        if (open.Count > 0) remarks.Add(new Remark(RemarkCode.Provisional));
        Span<int> partPoints = stackalloc int[rubric.Parts.Count];
        var verdict = rubric.Verdict(counting, partPoints);
        var points = new Fraction[partPoints.Length];
        for (var i = 0; i < points.Length; i++) points[i] = partPoints[i];
        IReadOnlyList<UnknownRequirement> unknown = AddedRequirementsMayHold(rubric, card) ? [rubric.Rules.MinimumRequirements!.Unknown] : [];
        var isKnown = unknown.Count == 0;

        // The verdict is of the marks; of a complete list beside them those that are missed count too.
        var ceiling = requirements.Length == 0 ? verdict.Ceiling : unmet.Aggregate(verdict.Ceiling, (least, missed) => Math.Min(least, missed.Stars - 1));
        return new Rated
        {
            Decision = rubric.Decision,
            ProductSet = rubric.ProductSet.Number,
            Total = verdict.Total,
            Parts = new PartTotals(rubric.PartCodes, points),
            Band = verdict.Band,
            Ceiling = isKnown ? ceiling : null,
            Stars = isKnown ? Math.Min(verdict.Stars, ceiling) : null,
            HeldBackBy = isKnown ? LimitingFactorOf(verdict.Band, ceiling) : null,
            Unmet = Unchangeable.Wrap(unmet),
            Open = Unchangeable.Wrap(open),
            Unknown = unknown,
            Remarks = Unchangeable.Wrap(remarks),
        };
    }

    private static Rated RateTotals(Rubric rubric, Scorecard card)
    {
        // In form order, however the card gives them.
        var parts = new PartTotals(rubric.PartCodes, rubric.PartCodes.Select(code => card.PartTotals![code]).ToArray());
        var total = (int)parts.Total.Numerator;
        var band = rubric.Rules.BandOf(total);
        IReadOnlyList<UnknownRequirement> unknown = HasNoMinimum(rubric, card) ? []
            : AddedRequirementsMayHold(rubric, card) ? [UnknownRequirement.MinimumLevels, rubric.Rules.MinimumRequirements!.Unknown]
            : [UnknownRequirement.MinimumLevels];
        var isKnown = unknown.Count == 0;
        return new Rated
        {
            Decision = rubric.Decision,
            ProductSet = rubric.ProductSet.Number,
            Total = total,
            Parts = parts,
            Band = band,
            Ceiling = isKnown ? MostStars : null,
            Stars = isKnown ? band : null,
            HeldBackBy = isKnown ? LimitingFactorOf(band, MostStars) : null,
            Unknown = unknown,
        };
    }

    private static bool AddedRequirementsMayHold(Rubric rubric, Scorecard card) => rubric.Rules.MinimumRequirements?.AreOpenOn(card.EvaluatedOn) == true;

    // A decision whose minimum requirements were all added later had none before that day, whatever the ticks.
    private static bool HasNoMinimum(Rubric rubric, Scorecard card) =>
        rubric.Rules.MinimumRequirements is { } added && card.EvaluatedOn < added.From && !rubric.Rules.PrintsMarks;

    internal static LimitingFactor LimitingFactorOf(int band, int ceiling) =>
        band < ceiling ? LimitingFactor.Points
        : ceiling < band ? LimitingFactor.MinimumLevels
        : band < 5 ? LimitingFactor.Both
        : LimitingFactor.Nothing;

    private static byte[] Ticks(Rubric rubric, Scorecard card)
    {
        if (card.PartTotals is { } parts) CheckCodes(rubric, parts);
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            if (card.PartTotals is not { } totals) throw ScorecardProblems.LevelsForTotalsOnly(rubric);
            foreach (var part in rubric.Parts) CheckPoints(part, totals[part.Code]);
            if (card.Levels.Count > 0) throw ScorecardProblems.LevelsForTotalsOnly(rubric);
            return [];
        }

        if (card.PartTotals is not null) throw ScorecardProblems.TotalsForComplete(rubric);
        var ticks = new byte[rubric.Cases.Count];
        foreach (var entry in card.Levels)
        {
            if (!rubric.TryGetCase(entry.Key, out var @case)) throw ScorecardProblems.UnknownLevelCode(entry.Key, rubric);
            if (entry.Value < 1 || entry.Value > @case.Levels.Count) throw ScorecardProblems.LevelOutOfRange(@case, entry.Value);
            ticks[@case.Index] = (byte)entry.Value;
        }

        foreach (var criterion in rubric.CriterionArray)
        {
            if (criterion.CaseArray.Length == 2 && ticks[criterion.CaseArray[0].Index] > 0 && ticks[criterion.CaseArray[1].Index] > 0) throw ScorecardProblems.BothCases(criterion);
        }

        return ticks;
    }

    private static void CheckCodes(Rubric rubric, PartTotals totals)
    {
        foreach (var code in totals.Codes)
        {
            if (!rubric.PartCodes.Contains(code)) throw ScorecardProblems.UnknownPart(code);
        }

        foreach (var code in rubric.PartCodes)
        {
            if (!totals.TryGetPoints(code, out _)) throw ScorecardProblems.MissingPart(code);
        }
    }

    private static void CheckPoints(RubricPart part, Fraction points)
    {
        if (points < 0 || points > part.Maximum) throw ScorecardProblems.PartOutOfRange(part, points);
        if (points.Denominator > 1) throw ScorecardProblems.PartNotWhole(part, points);
    }

    private static Finding[] Findings(Rubric rubric, Scorecard card)
    {
        if (card.Findings.Count == 0) return [];
        for (var i = 0; i < card.Findings.Count; i++)
        {
            var finding = card.Findings[i];
            var entry = $"$.findings[{i}]";
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (finding == card.Findings[earlier]) throw ScorecardProblems.Repeated(entry, finding.Criterion ?? "disqualifies");
            }

            if (finding.Criterion is null)
            {
                if (finding.Kind == FindingKind.Halts) throw ScorecardProblems.HaltsWithoutCriterion(entry);
                continue;
            }

            var kind = finding.Kind == FindingKind.Halts ? CriterionNoteKind.Halts : CriterionNoteKind.Disqualifies;
            if (!rubric.TryGetCriterion(finding.Criterion, out var criterion)) throw ScorecardProblems.UnknownCriterion(entry + ".criterion", finding.Criterion, rubric);
            if (!criterion.HasNote(kind)) throw ScorecardProblems.NoSuchNote(entry + ".criterion", finding.Criterion, kind, rubric);
        }

        // The dossier as a whole first, then in form order, however the card lists them.
        return card.Findings.OrderBy(finding => FormPosition(rubric, finding.Criterion)).ToArray();
    }

    /// <summary>Returns where a criterion stands among those of the form; the dossier as a whole, which has no code, stands before them.</summary>
    internal static int FormPosition(Rubric rubric, string? code) =>
        rubric.TryGetCriterion(code, out var criterion) ? criterion.CaseArray[0].Index : -1;

    private static HashSet<string> Codes(Rubric rubric, IReadOnlyList<string> codes, string member, CriterionNoteKind? note)
    {
        if (codes.Count == 0) return None;
        var result = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
        {
            var entry = $"$.{member}[{i}]";
            if (!rubric.TryGetCriterion(codes[i], out var criterion)) throw ScorecardProblems.UnknownCriterion(entry, codes[i], rubric);
            if (note is { } kind && !criterion.HasNote(kind)) throw ScorecardProblems.NoSuchNote(entry, codes[i], kind, rubric);
            if (!result.Add(codes[i])) throw ScorecardProblems.Repeated(entry, codes[i]);
        }

        return result;
    }

    private static HashSet<string> AnsweredNone(Rubric rubric, Scorecard card, byte[] ticks)
    {
        var codes = Codes(rubric, card.AnsweredNone, "answeredNone", note: null);
        for (var i = 0; i < card.AnsweredNone.Count; i++)
        {
            rubric.TryGetCriterion(card.AnsweredNone[i], out var criterion);
            if (Ticked(criterion!, ticks) is not null) throw ScorecardProblems.AnsweredNoneButTicked($"$.answeredNone[{i}]", card.AnsweredNone[i]);
        }

        return codes;
    }

    private static (string Criterion, HaltReason Reason)? Halt(Rubric rubric, byte[] ticks, Finding[] findings)
    {
        foreach (var criterion in rubric.CriterionArray)
        {
            foreach (var finding in findings)
            {
                if (finding.Criterion == criterion.Code) return (criterion.Code, HaltReason.Finding);
            }

            if (criterion.HaltsWhenZero && Ticked(criterion, ticks) is { } ticked && ticked.Levels[ticks[ticked.Index] - 1].Points == 0)
            {
                return (criterion.Code, HaltReason.ZeroPoints);
            }
        }

        return null;
    }

    private static bool HasMixedCases(Rubric rubric, byte[] ticks)
    {
        string? letter = null;
        foreach (var criterion in rubric.CriterionArray)
        {
            if (criterion.CaseArray.Length != 2 || Ticked(criterion, ticks) is not { } ticked) continue;
            if (letter is not null && letter != ticked.Letter) return true;
            letter = ticked.Letter;
        }

        return false;
    }

    private static bool IsInapplicable(Rubric rubric, Criterion criterion, byte[] ticks) =>
        criterion.Condition is { } condition && rubric.TryGetCase(condition.Criterion, out var other) && ticks[other.Index] <= condition.AboveLevel;

    private static CriterionCase? Ticked(Criterion criterion, byte[] ticks)
    {
        foreach (var @case in criterion.CaseArray)
        {
            if (ticks[@case.Index] > 0) return @case;
        }

        return null;
    }

    private static void AddUnmet(Criterion criterion, byte[] counting, List<UnmetMinimum> unmet)
    {
        var ticked = Ticked(criterion, counting);
        var level = ticked is null ? 0 : counting[ticked.Index];

        // With no tick in either case, each mark of both is unmet.
        foreach (var @case in criterion.CaseArray)
        {
            if (ticked is not null && ticked != @case) continue;
            foreach (var marked in @case.Marked)
            {
                if (level < marked.Number) unmet.Add(new UnmetMinimum(criterion.Code, marked.MinimumForStars!.Value, marked.Number, level));
            }
        }
    }

    /// <summary>Returns the added requirements that a card must meet: what is known of them in part counts only where they surely hold, on a card that gives the day of its evaluation.</summary>
    internal static MinimumRequirement[] KnownRequirements(Rubric rubric, Scorecard card) =>
        rubric.Rules.MinimumRequirements is { } added && added.CountOn(card.EvaluatedOn) ? added.KnownArray : [];

    private static void AddUnmet(MinimumRequirement requirement, Criterion criterion, byte[] counting, List<UnmetMinimum> unmet)
    {
        if (requirement.RequiredLevel(criterion) is not { } required) return;
        int level = counting[criterion.CaseArray[0].Index];
        if (level < required) unmet.Add(new UnmetMinimum(criterion.Code, requirement.Stars, required, level));
    }

    // Asterisks on the heading are read as a mark of the first level. The other reading, full points, would differ from there up to the last level.
    private static bool RestsOnHeading(Criterion criterion, byte[] counting) =>
        criterion.IsMarkOnHeading && Ticked(criterion, counting) is { } ticked && counting[ticked.Index] < ticked.Levels.Count;
}
