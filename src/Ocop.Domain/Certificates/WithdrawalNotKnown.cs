using Ocop.Domain.Law;

namespace Ocop.Domain.Certificates;

/// <summary>The outcome of a withdrawal of which the instrument in force says nothing (không rõ): what held before it is no answer.</summary>
public sealed record WithdrawalNotKnown : WithdrawalOutcome
{
    internal WithdrawalNotKnown(LegalInstrument instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that does not say.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets a reference to that instrument.</summary>
    public LegalReference Reference => Instrument.ToReference();

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument.DoesNotSay(CertificateTexts.HowWithdrawn);

    private protected override LegalReference? Listed => null;
}
