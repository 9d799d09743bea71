using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What is known of an enterprise's size (kết quả xác định quy mô): <see cref="EnterpriseSized"/>, <see cref="EnterpriseSizeUndetermined"/> or <see cref="EnterpriseSizeNotKnown"/>, and nothing else.</summary>
/// <remarks>Law: Decree 80/2021/NĐ-CP, Article 5.</remarks>
public abstract record EnterpriseSizeOutcome
{
    private protected EnterpriseSizeOutcome()
    {
    }

    /// <summary>Gets the group of sectors.</summary>
    public required EnterpriseSector Sector { get; init; }

    /// <summary>Gets the smallest size whose labour limit holds, or null where the labour or the limits are not known.</summary>
    public required EnterpriseSize? ByLabour { get; init; }

    /// <summary>Gets the smallest size whose revenue limit holds, or null where the revenue or the limits are not known.</summary>
    public required EnterpriseSize? ByRevenue { get; init; }

    /// <summary>Gets the smallest size whose capital limit holds, or null where the capital or the limits are not known.</summary>
    public required EnterpriseSize? ByCapital { get; init; }

    /// <summary>Gets where the limits are laid down; where they are not known, the instrument that does not say them, or null where there is none.</summary>
    public LegalReference? Reference { get; internal init; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the size was asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }
}
