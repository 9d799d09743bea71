namespace Ocop.Domain.Councils;

/// <summary>A criterion that the members do not see alike.</summary>
/// <param name="Criterion">The printed code of the criterion.</param>
/// <param name="Lowest">The lowest points that a member gives.</param>
/// <param name="Highest">The highest points that a member gives.</param>
/// <param name="Mean">The exact mean of the points.</param>
public sealed record CouncilDisagreement(string Criterion, int Lowest, int Highest, Fraction Mean);
