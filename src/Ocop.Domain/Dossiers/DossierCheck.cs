using NodaTime;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of checking a dossier (kiểm tra thành phần hồ sơ): <see cref="DossierComplete"/>, <see cref="DossierIncomplete"/>, <see cref="DossierNotCovered"/> or <see cref="DossierNotKnown"/>, and nothing else.</summary>
public abstract record DossierCheck
{
    private protected DossierCheck()
    {
    }

    /// <summary>Gets the day to which the law was last checked, if the day of filing lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; init; }
}
