using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>Who certifies, by stars; for stars that are missing nobody is named.</summary>
internal sealed record CertificationRules(IReadOnlyDictionary<int, CertifierRule> ByStars, LegalReference Reference);

/// <summary>Who certifies products of some stars.</summary>
/// <param name="By">The body.</param>
/// <param name="Through">The last day on which it does; nobody is named on later days. Null where it goes on.</param>
/// <param name="Afterwards">Why nobody is named on later days, or null for the plain reason.</param>
/// <param name="Reading">The key of the reading that nobody is named on later days.</param>
/// <param name="Reference">The provision.</param>
internal sealed record CertifierRule(KeyedLabel By, LocalDate? Through, BilingualText? Afterwards, string Reading, LegalReference Reference);
