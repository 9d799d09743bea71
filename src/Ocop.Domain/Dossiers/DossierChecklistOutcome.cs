using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The answer to what a dossier must contain (danh mục thành phần hồ sơ): <see cref="DossierChecklist"/> or <see cref="DossierChecklistNotKnown"/>, and nothing else.</summary>
public abstract record DossierChecklistOutcome
{
    private protected DossierChecklistOutcome()
    {
    }

    /// <summary>Gets the instrument in force on the day of filing, or null before the first whose list is held here.</summary>
    public LegalInstrument? Instrument => InForce;

    /// <summary>Gets the day to which the law was last checked, if the day of filing lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    private protected abstract LegalInstrument? InForce { get; }
}
