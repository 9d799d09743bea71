using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>What must happen next with a certificate and by when (việc cần làm và thời hạn).</summary>
/// <param name="Kind">What.</param>
/// <param name="Labels">What, in words.</param>
/// <param name="From">The first day on which it can happen, or null where it can at once.</param>
/// <param name="By">By when, or null where the law sets no day.</param>
/// <param name="Reference">The provision, or null where the law has none.</param>
public sealed record CertificateAction(CertificateActionKind Kind, BilingualText Labels, LocalDate? From, Deadline? By, LegalReference? Reference);
