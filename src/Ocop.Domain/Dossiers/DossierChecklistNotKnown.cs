using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier whose list of contents is not known (chưa rõ danh mục): the instrument in force does not give one, or its list is not held here.</summary>
public sealed record DossierChecklistNotKnown : DossierChecklistOutcome
{
    internal DossierChecklistNotKnown(LegalInstrument? instrument, BilingualText reason)
    {
        InForce = instrument;
        Reason = reason;
    }

    /// <summary>Gets why it is not known.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets a reference to the instrument that does not say, or null before the first whose list is held here.</summary>
    public LegalReference? Reference => InForce?.ToReference();

    private protected override LegalInstrument? InForce { get; }
}
