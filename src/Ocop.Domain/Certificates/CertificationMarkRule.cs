using Ocop.Domain.Law;

namespace Ocop.Domain.Certificates;

/// <summary>With how many stars a product may carry the certification mark, while its certificate is in force.</summary>
internal sealed record CertificationMarkRule(int Stars, LegalReference Reference);
