using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>It is not known who certifies: the instrument in force says nothing of certification, and what it replaced does not speak for it.</summary>
public sealed record CertifyingAuthorityNotKnown : CertifyingAuthorityOutcome
{
    internal CertifyingAuthorityNotKnown(LegalInstrument instrument, BilingualText reason, LocalDate? checkedOn)
        : base(reason, instrument.ToReference(), checkedOn) => Instrument = instrument;

    /// <summary>Gets the instrument that says nothing of it.</summary>
    public LegalInstrument Instrument { get; }

    private protected override string Word => "notKnown";
}
