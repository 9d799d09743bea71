using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>It is not known which law rates the dossier: the instrument in force since then does not say what the answer needs, and what it replaced does not speak for it.</summary>
public sealed partial record RegimeNotKnown : RegimeOutcome
{
    private readonly BilingualText reason;

    internal RegimeNotKnown(DossierFacts facts, LegalInstrument instrument, BilingualText reason, LocalDate? checkedOn)
        : base(facts, InterpretationKeys.None, checkedOn)
    {
        Instrument = instrument;
        this.reason = reason;
    }

    /// <summary>Gets the instrument that does not say it.</summary>
    public LegalInstrument Instrument { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations => Unchangeable.Wrap(new[] { Instrument.ToReference() });

    private protected override BilingualText Explain() => reason;
}
