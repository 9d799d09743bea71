using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Certificates;

/// <summary>What a certificate is worth on a day, why, and what must happen next (giá trị của giấy chứng nhận tại một ngày).</summary>
public sealed record CertificateStanding
{
    internal CertificateStanding()
    {
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>Gets the status.</summary>
    public CertificateStatus Status { get; internal init; }

    /// <summary>Gets the stars that the product may show on the day, 3 to 5, or null where the certificate is not known to be in force.</summary>
    public int? StarsInForce { get; internal init; }

    /// <summary>Gets the run of days with this status that the day lies in.</summary>
    public CertificatePeriod Period { get; internal init; } = null!;

    /// <summary>Gets why the status is what it is.</summary>
    public BilingualText Reason { get; internal init; } = null!;

    /// <summary>Gets the provision that the status rests on, the instrument that does not say where the status is not known, or null where there is none.</summary>
    public LegalReference? Reference { get; internal init; }

    /// <summary>Gets what must happen next, or null where nothing must or it is not known.</summary>
    public CertificateAction? Next { get; internal init; }

    /// <summary>Gets a value indicating whether the status rests on a reading of the law that is listed among the interpretations.</summary>
    public bool IsInterpretation => Interpretations.Count > 0;

    /// <summary>Gets the keys of the listed readings that the status rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get; internal init => field = Unchangeable.List(value); } = InterpretationKeys.None;

    /// <summary>Gets the day to which the law behind the answer was last checked, where the day of the question lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    /// <summary>Gets a value indicating whether the certificate is known to be in force.</summary>
    public bool IsInForce => StarsInForce is not null;

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Status), Status)
            .Member(nameof(StarsInForce), StarsInForce)
            .Member(nameof(Period), Period)
            .Member(nameof(Reason), Reason)
            .Member(nameof(Reference), Reference)
            .Member(nameof(Next), Next)
            .Member(nameof(IsInterpretation), IsInterpretation)
            .Member(nameof(Interpretations), Interpretations)
            .Member(nameof(CheckedOn), CheckedOn)
            .Member(nameof(IsInForce), IsInForce);
        return true;
    }
#pragma warning restore IDE0051
}
