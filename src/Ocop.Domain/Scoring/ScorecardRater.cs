using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>Rates scorecards: checks that a card fits its form, works out the levels that count, and says in full what the compiled verdict says in short.</summary>
internal static class ScorecardRater
{
    public static Rating Rate(Rubric rubric, Scorecard card)
    {
        if (card.Decision != rubric.Decision || card.ProductSet != rubric.ProductSet.Number) throw ScorecardProblems.OtherForm(card, rubric);
        if (card.EvaluatedOn < rubric.Rules.Instrument.InForceFrom) throw ScorecardProblems.EvaluatedBeforeForce(card, rubric.Rules);
        var ticks = Ticks(rubric, card);
        var findings = Findings(rubric, card);
        var withoutPrerequisite = Codes(rubric, card.UnmetPrerequisites, "unmetPrerequisites", CriterionNoteKind.Prerequisite);
        var answeredNone = AnsweredNone(rubric, card, ticks);

        var reasons = findings.Where(finding => finding.Kind == FindingKind.Disqualifies).ToArray();
        if (reasons.Length > 0) return new Rejected { Decision = rubric.Decision, ProductSet = card.ProductSet, Reasons = reasons };
        if (Halt(rubric, ticks, findings) is { } halt)
        {
            return new Halted { Decision = rubric.Decision, ProductSet = card.ProductSet, Criterion = halt.Criterion, Reason = halt.Reason };
        }

        return rubric.Status == RubricStatus.TotalsOnly
            ? RateTotals(rubric, card.PartTotals!)
            : RateTicks(rubric, ticks, withoutPrerequisite, answeredNone);
    }

    private static Rated RateTicks(Rubric rubric, byte[] ticks, HashSet<string> withoutPrerequisite, HashSet<string> answeredNone)
    {
        var remarks = new List<Remark>();
        if (HasMixedCases(rubric, ticks)) remarks.Add(new Remark(RemarkCode.MixedCases));

        var counting = (byte[])ticks.Clone();
        var open = new List<string>();
        var unmet = new List<UnmetMinimum>();
        foreach (var criterion in rubric.Criteria)
        {
            var isTicked = Ticked(criterion, ticks) is not null;
            if (!isTicked && !answeredNone.Contains(criterion.Code)) open.Add(criterion.Code);
            var isInapplicable = IsInapplicable(rubric, criterion, ticks);
            if (isInapplicable) remarks.Add(new Remark(RemarkCode.Inapplicable, criterion.Code));
            if (isInapplicable || withoutPrerequisite.Contains(criterion.Code))
            {
                foreach (var @case in criterion.Cases) counting[@case.Index] = 0;
            }

            AddUnmet(criterion, counting, unmet);
        }

        if (open.Count > 0) remarks.Add(new Remark(RemarkCode.Provisional));
        var verdict = rubric.Verdict(counting);
        return new Rated
        {
            Decision = rubric.Decision,
            ProductSet = rubric.ProductSet.Number,
            Total = verdict.Total,
            Parts = new PartTotals(verdict.PartA, verdict.PartB, verdict.PartC),
            Band = verdict.Band,
            Ceiling = verdict.Ceiling,
            Stars = verdict.Stars,
            HeldBackBy = LimitingFactorOf(verdict.Band, verdict.Ceiling),
            Unmet = unmet,
            Open = open,
            Remarks = remarks,
        };
    }

    private static Rated RateTotals(Rubric rubric, PartTotals totals) => new()
    {
        Decision = rubric.Decision,
        ProductSet = rubric.ProductSet.Number,
        Total = totals.Total,
        Parts = totals,
        Band = rubric.Rules.BandOf(totals.Total),
        Ceiling = null,
        Stars = null,
        HeldBackBy = null,
        Unknown = [UnknownRequirement.MinimumLevels],
    };

    internal static LimitingFactor LimitingFactorOf(int band, int ceiling) =>
        band < ceiling ? LimitingFactor.Points
        : ceiling < band ? LimitingFactor.MinimumLevels
        : band < 5 ? LimitingFactor.Both
        : LimitingFactor.Nothing;

    private static byte[] Ticks(Rubric rubric, Scorecard card)
    {
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            if (card.PartTotals is not { } totals) throw ScorecardProblems.LevelsForTotalsOnly(rubric);
            CheckPart(rubric.Parts[0], totals.A);
            CheckPart(rubric.Parts[1], totals.B);
            CheckPart(rubric.Parts[2], totals.C);
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

        foreach (var criterion in rubric.Criteria)
        {
            if (criterion.Cases.Count == 2 && ticks[criterion.Cases[0].Index] > 0 && ticks[criterion.Cases[1].Index] > 0) throw ScorecardProblems.BothCases(criterion);
        }

        return ticks;
    }

    private static void CheckPart(RubricPart part, int points)
    {
        if (points < 0 || points > part.Maximum) throw ScorecardProblems.PartOutOfRange(part, points);
    }

    private static List<Finding> Findings(Rubric rubric, Scorecard card)
    {
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
        return card.Findings.OrderBy(finding => FormPosition(rubric, finding.Criterion)).ToList();
    }

    private static int FormPosition(Rubric rubric, string? code) =>
        rubric.TryGetCriterion(code, out var criterion) ? criterion.Cases[0].Index : -1;

    private static HashSet<string> Codes(Rubric rubric, IReadOnlyList<string> codes, string member, CriterionNoteKind? note)
    {
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

    private static (string Criterion, HaltReason Reason)? Halt(Rubric rubric, byte[] ticks, List<Finding> findings)
    {
        foreach (var criterion in rubric.Criteria)
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
        foreach (var criterion in rubric.Criteria)
        {
            if (criterion.Cases.Count != 2 || Ticked(criterion, ticks) is not { } ticked) continue;
            if (letter is not null && letter != ticked.Letter) return true;
            letter = ticked.Letter;
        }

        return false;
    }

    private static bool IsInapplicable(Rubric rubric, Criterion criterion, byte[] ticks) =>
        criterion.Condition is { } condition && rubric.TryGetCase(condition.Criterion, out var other) && ticks[other.Index] <= condition.AboveLevel;

    private static CriterionCase? Ticked(Criterion criterion, byte[] ticks)
    {
        foreach (var @case in criterion.Cases)
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
        foreach (var @case in criterion.Cases)
        {
            if (ticked is not null && ticked != @case) continue;
            foreach (var marked in @case.Levels)
            {
                if (marked.MinimumForStars is { } stars && level < marked.Number) unmet.Add(new UnmetMinimum(criterion.Code, stars, marked.Number, level));
            }
        }
    }
}
