using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The outcome of an act of which the instrument in force on its day says nothing (không rõ thời hạn): what held before it is no answer.</summary>
public sealed record DeadlineNotKnown : DeadlineOutcome
{
    internal DeadlineNotKnown(LegalInstrument instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that does not say.</summary>
    public LegalInstrument Instrument { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument.DoesNotSay(TimeTexts.ByWhen);

    /// <inheritdoc/>
    public override LegalReference? Reference => Instrument.ToReference();

    private protected override Deadline? Set => null;
}
