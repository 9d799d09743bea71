using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>A body is named: it recognises the product and signs the certificate.</summary>
public sealed record CertifyingAuthorityNamed : CertifyingAuthorityOutcome
{
    internal CertifyingAuthorityNamed(KeyedLabel authority, int stars, LegalReference reference, LocalDate? checkedOn)
        : base(RegimeTexts.Certifies(authority, stars), reference, checkedOn) => Authority = authority;

    /// <summary>Gets the body, such as the province (Ủy ban nhân dân cấp tỉnh) or the ministry in charge of agriculture.</summary>
    public KeyedLabel Authority { get; }

    private protected override string Word => Authority.Key;
}
