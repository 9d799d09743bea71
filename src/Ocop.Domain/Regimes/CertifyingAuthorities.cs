using NodaTime;

namespace Ocop.Domain.Regimes;

/// <summary>Who certifies by the book of the package. To be removed: certificates ask their own book.</summary>
internal static class CertifyingAuthorities
{
    public static LocalDate KnownFrom => RuleBook.Default.RegimeLaw.KnownFrom;

    public static CertifyingAuthorityOutcome Of(int stars, LocalDate signedOn) => RuleBook.Default.AuthorityFor(stars, signedOn);
}
