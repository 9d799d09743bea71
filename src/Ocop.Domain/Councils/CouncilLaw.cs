using Ocop.Domain.Law;

namespace Ocop.Domain.Councils;

/// <summary>What a decision says of councils, by level. All else is left to their regulations.</summary>
internal sealed record CouncilLaw(CouncilLevelRules Province, CouncilLevelRules Centre)
{
    public CouncilLevelRules Of(CouncilLevel level) => level == CouncilLevel.Province ? Province : Centre;
}

/// <summary>What a decision says of the councils of one level: what they pass on, and what they send back.</summary>
internal sealed record CouncilLevelRules(CouncilStep? Forwards, CouncilStep? Returns)
{
    public static CouncilLevelRules None { get; } = new(null, null);
}

/// <summary>A step at a number of stars, and where it is laid down.</summary>
internal sealed record CouncilStep(int Stars, LegalReference Reference);
