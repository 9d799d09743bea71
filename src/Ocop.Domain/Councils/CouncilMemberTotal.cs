using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>What one member's card comes to.</summary>
public sealed partial record CouncilMemberTotal
{
    internal CouncilMemberTotal(string name, int total, PartTotals parts)
    {
        Name = name;
        Total = total;
        Parts = parts;
    }

    /// <summary>Gets the name of the member.</summary>
    public string Name { get; }

    /// <summary>Gets the points of the card.</summary>
    public int Total { get; }

    /// <summary>Gets the points of its parts.</summary>
    public PartTotals Parts { get; }
}
