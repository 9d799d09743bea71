using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>A dated step in the life of a certificate (mốc thời gian).</summary>
/// <param name="On">The day, as counted.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Labels">What happens, in words.</param>
/// <param name="MovedTo">The next working day, where the step is a deadline that falls on a day off; else null.</param>
/// <param name="Reference">The provision, or null where the law has none.</param>
public sealed record CertificateStep(LocalDate On, CertificateStepKind Kind, BilingualText Labels, LocalDate? MovedTo, LegalReference? Reference)
{
    /// <summary>Gets what was known of the days off, where the step is a deadline that moves from one; else null: no day off changes it.</summary>
    public CalendarBasis? Basis { get; init; }
}
