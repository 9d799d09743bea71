using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>A dated step in the life of a certificate (mốc thời gian).</summary>
public sealed partial record CertificateStep
{
    internal CertificateStep(LocalDate on, CertificateStepKind kind, BilingualText labels, LocalDate? movedTo, LegalReference? reference)
    {
        On = on;
        Kind = kind;
        Labels = labels;
        MovedTo = movedTo;
        Reference = reference;
    }

    /// <summary>Gets the day, as counted.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what happens.</summary>
    public CertificateStepKind Kind { get; }

    /// <summary>Gets what happens, in words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the next working day, where the step is a deadline that falls on a day off; else null.</summary>
    public LocalDate? MovedTo { get; }

    /// <summary>Gets the provision, or null where the law has none.</summary>
    public LegalReference? Reference { get; }

    /// <summary>Gets what was known of the days off, where the step is a deadline that moves from one; else null: no day off changes it.</summary>
    public CalendarBasis? Basis { get; internal init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Kind), Kind)
            .Member(nameof(Labels), Labels)
            .Member(nameof(MovedTo), MovedTo)
            .Member(nameof(Reference), Reference)
            .Member(nameof(Basis), Basis);
        return true;
    }
#pragma warning restore IDE0051
}
