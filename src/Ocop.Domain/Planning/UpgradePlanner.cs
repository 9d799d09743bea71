using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>Finds the cheapest way to a number of stars (nâng hạng).</summary>
/// <remarks>The answer is an exact optimum, points and minimum levels together; it takes microseconds.</remarks>
internal static class UpgradePlanner
{
    /// <summary>Plans an upgrade of a card without mistakes, with costs that fit its form.</summary>
    public static UpgradePlan Plan(CheckedCard card, int stars, UpgradePlanCosts costs, int alternatives)
    {
        var rating = card.Rating;
        if (rating is Rated { Stars: { } has } rated && has >= stars) return new UpgradePlanAlreadyThere { Result = rated };

        var search = new UpgradePlanSearch(card, stars, costs);

        // Levels cannot undo a finding, and where minimum levels cannot be known there is nothing to plan with: of a halted card that shows only when the halt is gone.
        var isOpenToLevels = card.Findings.Length == 0 && rating is not Rated { Ceiling: null };
        var plans = isOpenToLevels ? search.Best(1 + (long)alternatives) : [];
        if (plans.Count == 0 || card.With(plans[0].Levels).Rating is not Rated { Stars: not null } result) return Impossible(card, search, stars);

        var changes = plans.Select(plan => Changes(card, plan.Levels)).ToArray();
        return new UpgradePlanFound
        {
            Cost = plans[0].Cost,
            Changes = changes[0],
            Result = result,
            Alternatives = alternatives == 0 ? null : Unchangeable.Wrap(changes.Skip(1).ToArray()),
        };
    }

    private static UpgradePlanImpossible Impossible(CheckedCard card, UpgradePlanSearch search, int stars)
    {
        var best = card.With(search.Highest()).Rating;
        return new UpgradePlanImpossible
        {
            Best = best,
            Reason = best switch
            {
                Rejected => UpgradePlanObstacle.Disqualified,
                Halted { Reason: HaltReason.Finding } => UpgradePlanObstacle.Finding,
                Halted => UpgradePlanObstacle.ZeroPoints,
                Rated { Ceiling: null } => UpgradePlanObstacle.UnknownRequirements,
                Rated rated when rated.Ceiling < stars => UpgradePlanObstacle.MinimumLevels,
                _ => UpgradePlanObstacle.Points,
            },
        };
    }

    private static IReadOnlyList<UpgradePlanChange> Changes(CheckedCard card, byte[] levels)
    {
        var from = card.Ticks;
        return Unchangeable.Wrap(card.Rubric.LadderArray
            .Where(ladder => levels[ladder.Index] > from[ladder.Index])
            .Select(ladder => ladder.Criterion.IsAdditive
                ? new UpgradePlanChange(ladder.Code, TickOrder.LinesOf(from[ladder.Index]), TickOrder.LinesOf(levels[ladder.Index]))
                : new UpgradePlanChange(ladder.Code, from[ladder.Index], levels[ladder.Index]))
            .ToArray());
    }
}
