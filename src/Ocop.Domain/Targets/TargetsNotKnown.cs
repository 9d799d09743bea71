using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Targets;

/// <summary>No targets are known on the day: the programme is over, none has begun, or the instrument in force says nothing of them. Those of another day are not carried on.</summary>
public sealed record TargetsNotKnown : TargetsOutcome
{
    internal TargetsNotKnown(LocalDate on, LawGap gap)
        : base(on, gap.Instrument?.ToReference())
    {
        Instrument = gap.Instrument;
        Reason = gap.Reason;
    }

    /// <summary>Gets the instrument that does not say it, or null where none of the book ever does.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>Gets the same for people.</summary>
    public BilingualText Reason { get; }

    private protected override void Close()
    {
    }
}
