using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A term and the provision that sets it.</summary>
internal sealed record CitedTerm(Term Length, LegalReference Reference);
