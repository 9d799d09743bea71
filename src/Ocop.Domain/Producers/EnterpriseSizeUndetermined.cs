using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>The size of the enterprise depends on facts that are missing.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public sealed record EnterpriseSizeUndetermined : EnterpriseSizeOutcome
{
    /// <summary>Gets the smallest size that is still possible.</summary>
    public required EnterpriseSize Smallest { get; init; }

    /// <summary>Gets the largest size that is still possible.</summary>
    public required EnterpriseSize Largest { get; init; }

    /// <summary>Gets the missing facts that can still change the size, in the order of <see cref="EnterpriseFact"/>; at least one.</summary>
    public required IReadOnlyList<EnterpriseFact> Missing { get; init => field = Unchangeable.List(value); }
}
