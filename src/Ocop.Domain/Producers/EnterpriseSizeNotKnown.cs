using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>No limits of sizes are known on the day: the instrument in force does not lay them down, none was in force yet, or it speaks for earlier days only. No older one is asked in its place.</summary>
public sealed record EnterpriseSizeNotKnown : EnterpriseSizeOutcome
{
    internal EnterpriseSizeNotKnown(LegalInstrument? instrument, BilingualText reason)
    {
        Instrument = instrument;
        Reason = reason;
    }

    /// <summary>Gets the instrument that does not say it, or null where none of the book ever does.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>Gets the same for people.</summary>
    public BilingualText Reason { get; }

    private protected override void Close()
    {
    }
}
