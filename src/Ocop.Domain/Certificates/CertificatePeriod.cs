using NodaTime;

namespace Ocop.Domain.Certificates;

/// <summary>A run of days on which a certificate has one status (giai đoạn).</summary>
/// <param name="From">The first day, or null for all days before.</param>
/// <param name="Through">The last day, or null for all days after.</param>
/// <param name="Status">The status.</param>
public sealed record CertificatePeriod(LocalDate? From, LocalDate? Through, CertificateStatus Status);
