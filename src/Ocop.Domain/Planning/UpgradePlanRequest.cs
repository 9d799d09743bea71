using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>A question for a plan: a card, the stars that are wanted and what the steps cost.</summary>
public sealed partial record UpgradePlanRequest
{
    /// <summary>Creates a question.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="stars">The stars that are wanted, 1 to 5.</param>
    /// <param name="costs">The costs, or null where each step costs 1.</param>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    public UpgradePlanRequest(Scorecard card, int stars, UpgradePlanCosts? costs = null)
    {
        Card = card;
        Stars = stars;
        Costs = costs;
    }

    /// <summary>Gets the scorecard.</summary>
    public Scorecard Card { get; init => field = Guard.NotNull(value, "card"); }

    /// <summary>Gets the stars that are wanted, 1 to 5.</summary>
    public int Stars { get; init; }

    /// <summary>Gets the costs, or null where each step costs 1.</summary>
    public UpgradePlanCosts? Costs { get; init; }
}
