namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier filed before 22 May 2026 (hồ sơ theo quy định cũ): its contents follow an earlier decision, whose list this library does not hold.</summary>
public sealed record DossierNotCovered : DossierCheck
{
    /// <summary>Gets why the dossier was not checked.</summary>
    public BilingualText Reason { get; } = new(
        "Hồ sơ nộp trước 22/05/2026 theo quyết định cũ; danh mục của quyết định đó chưa có ở đây",
        "Filed before 2026-05-22, under an earlier decision whose list of contents is not held here");
}
