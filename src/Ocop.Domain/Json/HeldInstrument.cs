using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>An instrument that a book holds, and where what it says is read.</summary>
internal sealed class HeldInstrument(LegalInstrument instrument, RuleSource source)
{
    public LegalInstrument Instrument => instrument;

    public RuleSource Source => source;
}
