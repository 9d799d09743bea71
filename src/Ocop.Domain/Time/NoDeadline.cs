using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The outcome of an act for which the law of its day sets no deadline (không có thời hạn).</summary>
public sealed record NoDeadline : DeadlineOutcome
{
    internal NoDeadline(LegalInstrument? instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that sets none, or null where no instrument of the book speaks of it yet.</summary>
    public LegalInstrument? Instrument { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument is { } instrument ? TimeTexts.SetsNone(instrument) : TimeTexts.NoRuleYet;

    /// <inheritdoc/>
    public override LegalReference? Reference => Instrument?.ToReference();

    private protected override Deadline? Set => null;
}
