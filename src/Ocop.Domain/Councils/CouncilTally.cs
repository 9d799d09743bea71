using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>What the cards of a council come to when they are taken together (điểm bình quân).</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 3: the average total decides the band. Nothing is rounded: 89.99 is under 90.</remarks>
public sealed record CouncilTally
{
    internal CouncilTally()
    {
    }

    /// <summary>Gets the exact mean of the members' totals, 0 to the total of the form.</summary>
    public Fraction Mean { get; internal init; }

    /// <summary>Gets the exact means of the parts by their codes, in form order; they add up to the mean.</summary>
    public PartTotals Parts { get; internal init; } = null!;

    /// <summary>Gets the stars of the band that the mean falls in, 1 to 5.</summary>
    public int Band { get; internal init; }

    /// <summary>Gets the most stars that the minimum levels allow, 2 to 5, or null where they cannot be known.</summary>
    public int? Ceiling { get; internal init; }

    /// <summary>Gets the lower of band and ceiling, or null where the ceiling is. What the council recognises is said by its outcome.</summary>
    public int? Stars => Ceiling is { } ceiling ? Math.Min(Band, ceiling) : null;

    /// <summary>Gets what keeps the product from more stars, or null where the ceiling is.</summary>
    public LimitingFactor? HeldBackBy { get; internal init; }

    /// <summary>Gets the points between the lowest and the highest total.</summary>
    public int Spread { get; internal init; }

    /// <summary>Gets the minimum levels that the council does not reach, in form order and then by stars.</summary>
    public IReadOnlyList<CouncilUnmetMinimum> Unmet { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets the criteria on which the members differ, in form order.</summary>
    public IReadOnlyList<CouncilDisagreement> Disagreements { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets what each card comes to, by name.</summary>
    public IReadOnlyList<CouncilMemberTotal> Members { get; internal init => field = Unchangeable.List(value); } = null!;
}
