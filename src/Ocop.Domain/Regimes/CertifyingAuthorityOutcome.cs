using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>Who certifies a product of some stars on a day (thẩm quyền công nhận), why, and where the law says so.</summary>
/// <param name="Authority">The authority, or <see cref="CertifyingAuthority.Undetermined"/>.</param>
/// <param name="Reason">Why it is this authority, or why none can be named.</param>
/// <param name="Reference">The provision that holds on the day.</param>
public sealed record CertifyingAuthorityOutcome(CertifyingAuthority Authority, BilingualText Reason, LegalReference Reference)
{
    /// <summary>Gets a value indicating whether an authority is named.</summary>
    public bool IsDetermined => Authority != CertifyingAuthority.Undetermined;
}
