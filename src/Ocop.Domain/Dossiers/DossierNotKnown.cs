using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier filed under an instrument that does not say what a dossier contains (không rõ thành phần hồ sơ): what was asked before it is no answer.</summary>
public sealed record DossierNotKnown : DossierCheck
{
    internal DossierNotKnown(LegalInstrument instrument, BilingualText reason)
    {
        Instrument = instrument;
        Reason = reason;
    }

    /// <summary>Gets the instrument that does not say.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets a reference to that instrument.</summary>
    public LegalReference Reference => Instrument.ToReference();

    /// <summary>Gets why the dossier was not checked.</summary>
    public BilingualText Reason { get; }

    private protected override void Close()
    {
    }
}
