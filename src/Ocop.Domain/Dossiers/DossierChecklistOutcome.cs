using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
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

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Instrument), Instrument, isFirst: true)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
