namespace Ocop.Domain.Councils;

/// <summary>A minimum level that a council as a whole does not reach.</summary>
public sealed partial record CouncilUnmetMinimum
{
    internal CouncilUnmetMinimum(string criterion, int stars, int requiredLevel, int reachedBy)
    {
        Criterion = criterion;
        Stars = stars;
        RequiredLevel = requiredLevel;
        ReachedBy = reachedBy;
    }

    /// <summary>Gets the printed code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the stars, 3 to 5, that need the level.</summary>
    public int Stars { get; }

    /// <summary>Gets the level that is needed, from 1.</summary>
    public int RequiredLevel { get; }

    /// <summary>Gets the number of members whose cards reach it; a card whose product is exempt does.</summary>
    public int ReachedBy { get; }
}
