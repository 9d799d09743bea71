namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of checking a dossier (kiểm tra thành phần hồ sơ): <see cref="DossierComplete"/>, <see cref="DossierIncomplete"/> or <see cref="DossierNotCovered"/>, and nothing else.</summary>
public abstract record DossierCheck
{
    private protected DossierCheck()
    {
    }
}
