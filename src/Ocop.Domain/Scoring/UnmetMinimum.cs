namespace Ocop.Domain.Scoring;

/// <summary>A minimum level (mức tối thiểu, the asterisks of the form) that a card does not reach.</summary>
public sealed partial record UnmetMinimum
{
    internal UnmetMinimum(string criterion, int stars, int requiredLevel, int level)
    {
        Criterion = criterion;
        Stars = stars;
        RequiredLevel = requiredLevel;
        Level = level;
    }

    /// <summary>Gets the printed code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the stars, 3 to 5, that need the level.</summary>
    public int Stars { get; }

    /// <summary>Gets the level that is needed, from 1.</summary>
    public int RequiredLevel { get; }

    /// <summary>Gets the level that counts: 0 where nothing is ticked, the prerequisite is unmet or the criterion does not apply.</summary>
    public int Level { get; }
}
