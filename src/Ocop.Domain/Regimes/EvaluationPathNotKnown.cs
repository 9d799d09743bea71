using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The way of a dossier is not known: the instrument in force says nothing of it, and what it replaced does not speak for it.</summary>
public sealed record EvaluationPathNotKnown : EvaluationPathOutcome
{
    internal EvaluationPathNotKnown(LegalInstrument instrument, BilingualText reason, CertifyingAuthorityOutcome certification, LocalDate? checkedOn)
        : base(certification, checkedOn)
    {
        Instrument = instrument;
        Reason = reason;
    }

    /// <summary>Gets the instrument that says nothing of it.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets why it is not known.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the instrument as a citation.</summary>
    public LegalReference Reference => Instrument.ToReference();

    private protected override void Close()
    {
    }
}
