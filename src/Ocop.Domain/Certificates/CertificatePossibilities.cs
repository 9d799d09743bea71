using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Certificates;

/// <summary>What a certificate can be of which only the year or the month of the signing is known (các khả năng): reckoned over each day on which it can have been signed.</summary>
public sealed record CertificatePossibilities
{
    internal CertificatePossibilities(IReadOnlyList<CertificateStatus> statuses, CertificateValidity validity, LocalDate? earliestLastValidDay, LocalDate? latestLastValidDay)
    {
        Statuses = statuses;
        Validity = validity;
        EarliestLastValidDay = earliestLastValidDay;
        LatestLastValidDay = latestLastValidDay;
    }

    /// <summary>Gets the statuses that it can have on the day of the question, in the order of the enumeration; at least one.</summary>
    public IReadOnlyList<CertificateStatus> Statuses { get; }

    /// <summary>Gets whether it is in force on that day.</summary>
    public CertificateValidity Validity { get; }

    /// <summary>Gets the earliest day that can be its last valid one; null where no instrument says a term.</summary>
    public LocalDate? EarliestLastValidDay { get; }

    /// <summary>Gets the latest day that can be its last valid one; null where no instrument says a term.</summary>
    public LocalDate? LatestLastValidDay { get; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Statuses), Statuses, isFirst: true)
            .Member(nameof(Validity), Validity)
            .Member(nameof(EarliestLastValidDay), EarliestLastValidDay)
            .Member(nameof(LatestLastValidDay), LatestLastValidDay);
        return true;
    }
#pragma warning restore IDE0051
}
