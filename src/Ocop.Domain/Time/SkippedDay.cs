using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A day that a term in working days passes over (ngày không tính), and why.</summary>
public sealed record SkippedDay
{
    internal SkippedDay(LocalDate on, SkippedDayKind kind, BilingualText? holiday, LegalReference? reference)
    {
        On = on;
        Kind = kind;
        Holiday = holiday;
        Reference = reference;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets why it is passed over.</summary>
    public SkippedDayKind Kind { get; }

    /// <summary>Gets the holiday that it belongs to, or null for a mere weekend.</summary>
    public BilingualText? Holiday { get; }

    /// <summary>Gets the provision or the announcement that makes it a day off; null for a mere weekend, and where a host's announcement has no number.</summary>
    public LegalReference? Reference { get; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Kind), Kind)
            .Member(nameof(Holiday), Holiday)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
