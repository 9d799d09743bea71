namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier lacks (thành phần còn thiếu).</summary>
/// <param name="Requirement">What is required, with its citation.</param>
/// <param name="Given">How many there are, fewer than required.</param>
public sealed record MissingItem(DossierRequirement Requirement, int Given);
