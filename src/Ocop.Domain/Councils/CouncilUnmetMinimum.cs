namespace Ocop.Domain.Councils;

/// <summary>A minimum level that a council as a whole does not reach.</summary>
/// <param name="Criterion">The printed code of the criterion.</param>
/// <param name="Stars">The stars, 3 to 5, that need the level.</param>
/// <param name="RequiredLevel">The level that is needed, from 1.</param>
/// <param name="ReachedBy">The number of members whose cards reach it.</param>
public sealed record CouncilUnmetMinimum(string Criterion, int Stars, int RequiredLevel, int ReachedBy);
