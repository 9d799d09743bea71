using NodaTime;

namespace Ocop.Domain.Registry;

/// <summary>The one place where the registry counts the term of a certificate.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 4, clause 3; the corresponding day 36 months on, or the end of that month, is still valid.</remarks>
internal static class CertificateTerm
{
    private const int Months = 36;

    public static LocalDate LastValidDay(LocalDate validFrom) => validFrom.PlusMonths(Months);
}
