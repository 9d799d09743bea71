using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Councils;

/// <summary>What a decision says of councils, by level. All else is left to their regulations.</summary>
/// <param name="District">The council of the district; null where the decision has none.</param>
/// <param name="Province">The council of the province.</param>
/// <param name="Centre">The council of the centre.</param>
internal sealed record CouncilLaw(CouncilLevelRules? District, CouncilLevelRules Province, CouncilLevelRules Centre)
{
    /// <summary>Returns what is said of the councils of a level, or null where there are none.</summary>
    public CouncilLevelRules? Of(CouncilLevel level) => level switch
    {
        CouncilLevel.District => District,
        CouncilLevel.Province => Province,
        _ => Centre,
    };
}

/// <summary>What a decision says of the councils of one level. A member that is null is one that it does not lay down.</summary>
/// <param name="Forwards">What they pass on.</param>
/// <param name="Returns">What they send back.</param>
/// <param name="Spread">How far the members' totals may be apart.</param>
/// <param name="Size">How many members they have.</param>
/// <param name="Through">The last day on which there are such councils.</param>
internal sealed record CouncilLevelRules(CouncilStep? Forwards = null, CouncilStep? Returns = null, CouncilSpread? Spread = null, CouncilSize? Size = null, LocalDate? Through = null)
{
    public static CouncilLevelRules None { get; } = new();
}

/// <summary>A step at a number of stars, and where it is laid down.</summary>
/// <param name="Stars">The stars.</param>
/// <param name="Reference">The place.</param>
/// <param name="Reading">The key of the listed reading that it rests on, or null where the decision says it.</param>
/// <param name="IsBinding">Whether the council below certifies by this result and does not evaluate again.</param>
internal sealed record CouncilStep(int Stars, LegalReference Reference, string? Reading = null, bool IsBinding = false);

/// <summary>The most points by which the members' totals may differ, and where it is laid down.</summary>
internal sealed record CouncilSpread(int Most, LegalReference Reference);

/// <summary>The number of members, and where it is laid down.</summary>
internal sealed record CouncilSize(int From, int Through, LegalReference Reference)
{
    public bool Allows(int members) => From <= members && members <= Through;
}
