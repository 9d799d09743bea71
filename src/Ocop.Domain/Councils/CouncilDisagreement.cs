namespace Ocop.Domain.Councils;

/// <summary>A criterion that the members do not see alike.</summary>
public sealed partial record CouncilDisagreement
{
    internal CouncilDisagreement(string criterion, int lowest, int highest, Fraction mean)
    {
        Criterion = criterion;
        Lowest = lowest;
        Highest = highest;
        Mean = mean;
    }

    /// <summary>Gets the printed code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the lowest points that a member gives.</summary>
    public int Lowest { get; }

    /// <summary>Gets the highest points that a member gives.</summary>
    public int Highest { get; }

    /// <summary>Gets the exact mean of the points.</summary>
    public Fraction Mean { get; }
}
