using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
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
    public EnterpriseSector Sector { get; internal init; }

    /// <summary>Gets the smallest size whose labour limit holds, or null where the labour or the limits are not known.</summary>
    public EnterpriseSize? ByLabour { get; internal init; }

    /// <summary>Gets the smallest size whose revenue limit holds, or null where the revenue or the limits are not known.</summary>
    public EnterpriseSize? ByRevenue { get; internal init; }

    /// <summary>Gets the smallest size whose capital limit holds, or null where the capital or the limits are not known.</summary>
    public EnterpriseSize? ByCapital { get; internal init; }

    /// <summary>Gets where the limits are laid down; where they are not known, the instrument that does not say them, or null where there is none.</summary>
    public LegalReference? Reference { get; internal init; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the size was asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Sector), Sector, isFirst: true)
            .Member(nameof(ByLabour), ByLabour)
            .Member(nameof(ByRevenue), ByRevenue)
            .Member(nameof(ByCapital), ByCapital)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
