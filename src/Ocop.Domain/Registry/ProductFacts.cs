namespace Ocop.Domain.Registry;

/// <summary>What one product is in every count of a snapshot at once. Products that are alike in all of it are counted together, so that any two counts can be laid over each other: those of one that are in the other too.</summary>
/// <param name="Status">Its status on the date.</param>
/// <param name="Stars">The stars of its latest rating; 0 where there is none, and where it may be that it was not recognised by the date.</param>
/// <param name="IsInForce">Whether its certificate is certainly in force on the date, within its term or extended.</param>
/// <param name="IsStandardised">Whether it was standardised by the date.</param>
/// <param name="IsNew">Whether it was certainly recognised for the first time in the period.</param>
/// <param name="IsUpgraded">Whether it was upgraded in the period.</param>
/// <param name="IsReRated">Whether it was rated again in the period.</param>
/// <param name="IsPotentialFive">Whether it is certainly potential 5 stars on the date.</param>
/// <param name="IsPotentialFiveSince">Whether it is so since the period.</param>
internal readonly record struct ProductFacts(
    ProductStatus Status, int Stars, bool IsInForce, bool IsStandardised, bool IsNew, bool IsUpgraded, bool IsReRated, bool IsPotentialFive, bool IsPotentialFiveSince);
