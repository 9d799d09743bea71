namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier that lacks nothing (hồ sơ đầy đủ).</summary>
public sealed record DossierComplete : DossierCheck
{
    internal DossierComplete()
    {
    }

    private protected override void Close()
    {
    }
}
