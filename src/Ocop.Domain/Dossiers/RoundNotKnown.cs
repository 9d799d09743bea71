using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a proposal under an instrument that says nothing of rounds (không rõ đợt): those of before are no answer.</summary>
public sealed record RoundNotKnown : RoundOutcome
{
    internal RoundNotKnown(LegalInstrument instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that does not say.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets a reference to that instrument.</summary>
    public LegalReference Reference => Instrument.ToReference();

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument.DoesNotSay(DossierTexts.Rounds);

    private protected override EvaluationRound? Found => null;
}
