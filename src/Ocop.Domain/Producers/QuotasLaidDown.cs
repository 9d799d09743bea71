using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>An instrument lays quotas down for the day.</summary>
public sealed record QuotasLaidDown : QuotasOutcome
{
    internal QuotasLaidDown(LocalDate on, LegalInstrument instrument, QuotaProvisions provisions)
        : base(on, provisions.Reference)
    {
        Instrument = instrument;
        Quotas = Unchangeable.List(provisions.Quotas);
    }

    /// <summary>Gets the instrument.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the quotas, in the order of the rule file.</summary>
    public IReadOnlyList<ProgrammeQuota> Quotas { get; }

    private protected override void Close()
    {
    }
}
