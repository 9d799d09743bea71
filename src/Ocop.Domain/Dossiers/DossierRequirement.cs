using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier must contain (yêu cầu hồ sơ): one thing, how many of it, and where the law asks for it.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Labels">Its name.</param>
/// <param name="Quantity">How many are needed, from 1.</param>
/// <param name="IsOptional">Whether it belongs to the dossier only where there is one; such a thing is never missing.</param>
/// <param name="Reference">The provision that asks for it.</param>
public sealed record DossierRequirement(DossierItem Item, BilingualText Labels, int Quantity, bool IsOptional, LegalReference Reference);
