using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>Looks at the two ends of what open criteria can get.</summary>
/// <remarks>
/// A higher level never costs points, minimum levels or conditions, so no tick at all is the lowest end and the highest
/// level the other one. Only a tick at 0 points that stops the evaluation lies outside; it is looked for on its own.
/// </remarks>
internal sealed class PartialRatingSearch
{
    private readonly CheckedCard card;
    private readonly Rated lowest;
    private readonly IReadOnlyList<Criterion> open;
    private readonly IReadOnlyList<Criterion> mayHalt;

    // The ticks with no open criterion ticked, and with each at its highest level.
    private readonly byte[] lowestTicks;
    private readonly byte[] highestTicks;

    public PartialRatingSearch(CheckedCard card, Rated lowest)
    {
        this.card = card;
        this.lowest = lowest;
        // What a recorded result was made of is not open: it is not known.
        open = lowest.IsRecorded ? [] : card.Answers.Where(answer => answer.IsOpen).Select(answer => answer.Criterion).ToArray();
        mayHalt = open.Where(criterion => criterion.HaltsWhenZero).ToArray();
        lowestTicks = card.Ticks;
        highestTicks = card.Ticks;
        foreach (var criterion in open)
        {
            var best = criterion.Ladders.OrderByDescending(ladder => ladder.MostPoints).First();
            highestTicks[best.Index] = (byte)best.TickCount;
        }
    }

    public PartialRatingBounds Bounds()
    {
        var highest = (Rated)Rate(null, 0, othersAreHighest: true);
        var stars = Enumerable.Range(1, 5).Select(count => (Count: count, Prospect: Prospect(count, highest))).ToArray();
        var answers = stars.Any(star => star.Prospect == PartialRatingProspect.Possible) ? open.Select(Answers).ToArray() : [];
        return new PartialRatingBounds
        {
            Lowest = lowest,
            Highest = highest,
            Interpretations = InterpretationKeys.List(lowest.Interpretations.Concat(highest.Interpretations)),
            Stars = stars
                .Select(star => new PartialRatingStar(star.Count, star.Prospect, star.Prospect == PartialRatingProspect.Possible ? Deciders(star.Count, answers) : []))
                .ToArray(),
            MayHaltAt = mayHalt.Select(criterion => criterion.Code).ToArray(),
        };
    }

    private static bool IsCertain(Rating worst, int stars) => worst is Rated { Stars: { } has } && has >= stars;

    private static bool IsPossible(Rating best, int stars) => best is Rated rated && (rated.Stars ?? rated.Band) >= stars;

    private PartialRatingProspect Prospect(int stars, Rated highest) =>
        !IsPossible(highest, stars) ? PartialRatingProspect.Impossible
        : mayHalt.Count == 0 && IsCertain(lowest, stars) ? PartialRatingProspect.Certain
        : PartialRatingProspect.Possible;

    // For each level that a criterion can get, the two ends of what the others make of it.
    private CriterionAnswers Answers(Criterion criterion)
    {
        var othersMayHalt = mayHalt.Any(other => other != criterion);
        var levels = Enumerable.Range(0, criterion.Ladders.Max(ladder => ladder.TickCount) + 1)
            .Select(level => criterion.Ladders
                .Where(ladder => level <= ladder.TickCount)
                .Select(ladder => new Ends(Rate(ladder, level, othersAreHighest: false), Rate(ladder, level, othersAreHighest: true)))
                .ToArray())
            .ToArray();
        return new CriterionAnswers(criterion, othersMayHalt, levels);
    }

    private static IReadOnlyList<PartialRatingDecider> Deciders(int stars, IReadOnlyList<CriterionAnswers> answers) =>
        answers
            .Select(answers => (answers.Criterion, RuledOutBy: Levels(answers, ends => !IsPossible(ends.Best, stars)), SettledBy: answers.OthersMayHalt ? [] : Levels(answers, ends => IsCertain(ends.Worst, stars))))
            .Where(decider => decider.RuledOutBy.Count + decider.SettledBy.Count > 0)
            .Select(decider => decider.Criterion.IsAdditive
                ? new PartialRatingDecider(decider.Criterion.Code, Lines(decider.RuledOutBy), Lines(decider.SettledBy))
                : new PartialRatingDecider(decider.Criterion.Code, decider.RuledOutBy, decider.SettledBy))
            .ToArray();

    // Lists of lines, ascending as lists are: by their first number, then by the next; a list comes before those that it begins.
    private static IReadOnlyList<int>[] Lines(IReadOnlyList<int> ticks)
    {
        var lists = ticks.Select(TickOrder.LinesOf).ToArray();
        Array.Sort(lists, static (left, right) =>
        {
            for (var i = 0; i < left.Length && i < right.Length; i++)
            {
                if (left[i] != right[i]) return left[i] - right[i];
            }

            return left.Length - right.Length;
        });
        return lists;
    }

    private static IReadOnlyList<int> Levels(CriterionAnswers criterion, Func<Ends, bool> decides) =>
        Enumerable.Range(0, criterion.Levels.Count).Where(level => criterion.Levels[level].All(decides)).ToArray();

    private Rating Rate(Ladder? answered, int level, bool othersAreHighest)
    {
        var ticks = (byte[])(othersAreHighest ? highestTicks : lowestTicks).Clone();
        if (answered is not null)
        {
            foreach (var ladder in answered.Criterion.LadderArray) ticks[ladder.Index] = 0;
            ticks[answered.Index] = (byte)level;
        }

        return card.With(ticks).Rating;
    }

    private sealed record Ends(Rating Worst, Rating Best);

    private sealed record CriterionAnswers(Criterion Criterion, bool OthersMayHalt, IReadOnlyList<IReadOnlyList<Ends>> Levels);
}
