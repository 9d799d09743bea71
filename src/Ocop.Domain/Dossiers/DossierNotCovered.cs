namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier filed before the first list of contents that is held here (hồ sơ theo quy định cũ), 22 May 2026 in the book of the package: its contents follow an earlier decision.</summary>
public sealed record DossierNotCovered : DossierCheck
{
    internal DossierNotCovered(BilingualText reason) => Reason = reason;

    /// <summary>Gets why the dossier was not checked.</summary>
    public BilingualText Reason { get; }

    private protected override void Close()
    {
    }
}
