namespace Ocop.Domain.Scoring;

/// <summary>A minimum level (mức tối thiểu, the asterisks of the form) that a card does not reach.</summary>
/// <param name="Criterion">The printed code of the criterion.</param>
/// <param name="Stars">The stars, 3 to 5, that need the level.</param>
/// <param name="RequiredLevel">The level that is needed, from 1.</param>
/// <param name="Level">The level that counts: 0 where nothing is ticked, the prerequisite is unmet or the criterion does not apply.</param>
public sealed record UnmetMinimum(string Criterion, int Stars, int RequiredLevel, int Level);
