using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>Finds the cheapest way to a number of stars (nâng hạng).</summary>
/// <remarks>The answer is an exact optimum, points and minimum levels together; it takes microseconds.</remarks>
public static class UpgradePlanner
{
    /// <summary>Plans an upgrade.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="card">The scorecard to start from.</param>
    /// <param name="stars">The stars that are wanted, 1 to 5; more is as good.</param>
    /// <param name="costs">What the steps cost; null for 1 a step.</param>
    /// <param name="alternatives">The most other plans, equally cheap and with as many changes, to list. The default is 0: none.</param>
    /// <returns>The plan, or that none is needed or possible.</returns>
    /// <exception cref="ArgumentNullException">The rules or the card are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 1 to 5, or the alternatives are negative.</exception>
    /// <exception cref="InvalidEntryException">The card or the costs do not fit the form.</exception>
    public static UpgradePlan Plan(RuleBook book, Scorecard card, int stars, UpgradePlanCosts? costs = null, int alternatives = 0)
    {
        Guard.InRange(stars, 1, 5, nameof(stars));
        Guard.InRange(alternatives, 0, int.MaxValue, nameof(alternatives));
        var rubric = Guard.NotNull(book, nameof(book)).RubricOf(Guard.NotNull(card, nameof(card)));
        return Plan(rubric, card, rubric.Rate(card), stars, costs ?? UpgradePlanCosts.OnePerStep, alternatives);
    }

    /// <summary>Plans an upgrade as a request asks for it; an error names the entry of the request.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="request">The request.</param>
    /// <returns>The plan, or that none is needed or possible.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 1 to 5.</exception>
    /// <exception cref="InvalidEntryException">The card or the costs do not fit the form.</exception>
    public static UpgradePlan Plan(RuleBook book, UpgradePlanRequest request)
    {
        Guard.NotNull(book, nameof(book));
        Guard.InRange(Guard.NotNull(request, nameof(request)).Stars, 1, 5, nameof(request));
        var (rubric, rating) = Entries.Under("$.card", request.Card, card =>
        {
            var form = book.RubricOf(card);
            return (form, form.Rate(card));
        });
        return Plan(rubric, request.Card, rating, request.Stars, request.Costs ?? UpgradePlanCosts.OnePerStep, alternatives: 0);
    }

    private static UpgradePlan Plan(Rubric rubric, Scorecard card, Rating rating, int stars, UpgradePlanCosts costs, int alternatives)
    {
        costs.CheckFits(rubric);
        if (rating is Rated { Stars: { } has } rated && has >= stars) return new UpgradePlanAlreadyThere { Result = rated };

        var search = new UpgradePlanSearch(rubric, card, stars, costs);

        // Levels cannot undo a finding, and stars that cannot be known cannot be planned for: of a halted card that shows only when the halt is gone.
        var isOpenToLevels = card.Findings.Count == 0 && rating is not Rated { Stars: null };
        var plans = isOpenToLevels ? search.Best(1 + (long)alternatives) : [];
        if (plans.Count == 0 || rubric.Rate(Raised(card, plans[0].Levels, rubric)) is not Rated { Stars: not null } result) return Impossible(rubric, card, search, stars);

        var changes = plans.Select(plan => Changes(rubric, card, plan.Levels)).ToArray();
        return new UpgradePlanFound
        {
            Cost = plans[0].Cost,
            Changes = changes[0],
            Result = result,
            Alternatives = alternatives == 0 ? null : Unchangeable.Wrap(changes.Skip(1).ToArray()),
        };
    }

    private static UpgradePlanImpossible Impossible(Rubric rubric, Scorecard card, UpgradePlanSearch search, int stars)
    {
        var best = rubric.Rate(Raised(card, search.Highest(), rubric));
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

    private static IReadOnlyList<UpgradePlanChange> Changes(Rubric rubric, Scorecard card, byte[] levels)
    {
        var changes = new List<UpgradePlanChange>();
        foreach (var @case in rubric.Cases)
        {
            card.Levels.TryGetValue(@case.Code, out var from);
            if (levels[@case.Index] > from) changes.Add(new UpgradePlanChange(@case.Code, from, levels[@case.Index]));
        }

        return Unchangeable.Wrap(changes);
    }

    // The same card with the levels of a plan.
    private static Scorecard Raised(Scorecard card, byte[] levels, Rubric rubric)
    {
        if (levels.Length == 0) return card;
        var ticks = new Dictionary<string, int>(levels.Length);
        var ticked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var @case in rubric.Cases)
        {
            if (levels[@case.Index] == 0) continue;
            ticks.Add(@case.Code, levels[@case.Index]);
            ticked.Add(@case.Criterion.Code);
        }

        return new Scorecard
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Levels = Unchangeable.Wrap(ticks),
            AnsweredNone = card.AnsweredNone.Count == 0 ? [] : card.AnsweredNone.Where(code => !ticked.Contains(code)).ToArray(),
            Findings = card.Findings,
            UnmetPrerequisites = card.UnmetPrerequisites,
            EvaluatedOn = card.EvaluatedOn,
            Product = card.Product,
        };
    }
}
