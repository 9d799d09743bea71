using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Certificates;

/// <summary>A run of days on which a certificate has one status (giai đoạn).</summary>
public sealed record CertificatePeriod
{
    internal CertificatePeriod(LocalDate? from, LocalDate? through, CertificateStatus status)
    {
        From = from;
        Through = through;
        Status = status;
    }

    /// <summary>Gets the first day, or null for all days before.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, or null for all days after.</summary>
    public LocalDate? Through { get; internal init; }

    /// <summary>Gets the status.</summary>
    public CertificateStatus Status { get; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(From), From, isFirst: true)
            .Member(nameof(Through), Through)
            .Member(nameof(Status), Status);
        return true;
    }
#pragma warning restore IDE0051
}
