using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What is known of an enterprise's size (kết quả xác định quy mô): <see cref="EnterpriseSized"/> or <see cref="EnterpriseSizeUndetermined"/>, and nothing else.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public abstract record EnterpriseSizeOutcome
{
    private protected EnterpriseSizeOutcome()
    {
    }

    /// <summary>Gets the group of sectors.</summary>
    public required EnterpriseSector Sector { get; init; }

    /// <summary>Gets the smallest size whose labour limit holds, or null where the labour is not known.</summary>
    public required EnterpriseSize? ByLabour { get; init; }

    /// <summary>Gets the smallest size whose revenue limit holds, or null where the revenue is not known.</summary>
    public required EnterpriseSize? ByRevenue { get; init; }

    /// <summary>Gets the smallest size whose capital limit holds, or null where the capital is not known.</summary>
    public required EnterpriseSize? ByCapital { get; init; }

    /// <summary>Gets where the limits are laid down.</summary>
    public LegalReference Reference => EnterpriseSizeRule.Reference;
}
