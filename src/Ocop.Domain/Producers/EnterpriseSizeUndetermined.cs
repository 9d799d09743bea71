using Ocop.Domain.Internal;

namespace Ocop.Domain.Producers;

/// <summary>The size of the enterprise depends on facts that are missing.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public sealed record EnterpriseSizeUndetermined : EnterpriseSizeOutcome
{
    internal EnterpriseSizeUndetermined()
    {
    }

    /// <summary>Gets the smallest size that is still possible.</summary>
    public EnterpriseSize Smallest { get; internal init; }

    /// <summary>Gets the largest size that is still possible.</summary>
    public EnterpriseSize Largest { get; internal init; }

    /// <summary>Gets the missing facts that can still change the size, in the order of <see cref="EnterpriseFact"/>; at least one.</summary>
    public IReadOnlyList<EnterpriseFact> Missing { get; internal init => field = Unchangeable.List(value); } = null!;

    private protected override void Close()
    {
    }
}
