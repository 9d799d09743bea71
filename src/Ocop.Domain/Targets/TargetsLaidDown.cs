using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Targets;

/// <summary>An instrument lays targets down for the day.</summary>
public sealed record TargetsLaidDown : TargetsOutcome
{
    internal TargetsLaidDown(LocalDate on, LegalInstrument instrument, TargetProvisions provisions)
        : base(on, provisions.Reference)
    {
        Instrument = instrument;
        Targets = Unchangeable.List(provisions.Targets);
    }

    /// <summary>Gets the instrument.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the targets, in the order of the rule file.</summary>
    public IReadOnlyList<Target> Targets { get; }

    private protected override void Close()
    {
    }
}
