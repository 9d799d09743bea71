using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>Reads cards that carry a recorded result: what is wrong with one, and what contradicts itself in it.</summary>
internal static class RecordedCard
{
    /// <summary>Adds every mistake of a card with a recorded result.</summary>
    public static void Check(FormTable form, Scorecard card, ProblemList problems)
    {
        var recorded = card.Recorded!;
        if (card.Levels.Count > 0 || card.Lines.Count > 0 || card.PartTotals is not null) problems.Add(ScoringTexts.RecordedBesideLevels);
        if (recorded.Total.Value < 0 || recorded.Total.Value > form.Rubric.MaxTotal) problems.Add(ScoringTexts.RecordedTotalOutOfRange(recorded.Total, form.Rubric));
        foreach (var part in recorded.Parts.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            if (problems.IsFull) return;
            if (!form.PartCodes.Contains(part.Key)) problems.Add(ScoringTexts.UnknownRecordedPart(part.Key));
            else if (part.Value.Value < 0) problems.Add(ScoringTexts.RecordedPartBelowZero(part.Key, part.Value));
        }

        if (recorded.Stars is < 1 or > 5) problems.Add(ScoringTexts.RecordedStarsOutOfRange(recorded.Stars.Value));
        if (card.AnsweredNone.Count > 0) problems.Add(ScoringTexts.BesideRecorded("answeredNone"));
        if (card.Findings.Count > 0) problems.Add(ScoringTexts.BesideRecorded("findings"));
        if (card.UnmetPrerequisites.Count > 0) problems.Add(ScoringTexts.BesideRecorded("unmetPrerequisites"));
        if (card.Exempt.Count > 0) problems.Add(ScoringTexts.BesideRecorded("exempt"));
    }

    /// <summary>Returns what contradicts itself in a result without mistakes: stars, then parts in form order, then the sum.</summary>
    public static IReadOnlyList<RecordedContradiction> Contradictions(FormTable form, RecordedResult recorded, int band)
    {
        var found = new List<RecordedContradiction>();
        if (recorded.Stars > band) found.Add(new RecordedContradiction(RecordedContradictionCode.StarsAboveBand));
        foreach (var part in form.Rubric.Parts)
        {
            if (recorded.Parts.TryGetValue(part.Code, out var points) && points.Value > part.Max) found.Add(new RecordedContradiction(RecordedContradictionCode.PartAboveMaximum, part.Code));
        }

        if (form.PartCodes.All(recorded.Parts.ContainsKey) && !AddUp(recorded)) found.Add(new RecordedContradiction(RecordedContradictionCode.PartsDoNotAddUp));
        return Unchangeable.Wrap(found);
    }

    // Each figure is a mean that was rounded by itself: honest ones differ by up to half a unit of the last digit of each.
    private static bool AddUp(RecordedResult recorded)
    {
        var difference = recorded.Parts.Values.Sum(points => points.Value) - recorded.Total.Value;
        return Math.Abs(difference) <= recorded.Total.HalfUnit + recorded.Parts.Values.Sum(points => points.HalfUnit);
    }
}
