namespace Ocop.Domain.Councils;

/// <summary>When a council as a whole reaches a minimum level. The law does not say. The default value is the majority.</summary>
/// <remarks>A member whose card says that it does not bind the product (<see cref="Scoring.Scorecard.Exempt"/>) reaches it; the two means leave that member out, and if all are exempt it does not bind.</remarks>
public enum CouncilMinimumRule
{
    /// <summary>When more than half of the members reach it; half is not enough.</summary>
    Majority = 0,

    /// <summary>When every member reaches it.</summary>
    Unanimity = 1,

    /// <summary>When the exact mean of the members' levels reaches it; no tick is level 0.</summary>
    MeanLevel = 2,

    /// <summary>When the exact mean of the members' points reaches the points of the level; no tick is 0 points. Levels of equal points count alike.</summary>
    MeanPoints = 3,
}
