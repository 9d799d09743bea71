using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a proposal for which no round is laid down (không có đợt): the law of its day has none at that level.</summary>
public sealed record NoRound : RoundOutcome
{
    internal NoRound(LegalInstrument? instrument) => Instrument = instrument;

    /// <summary>Gets the instrument that lays down none, or null before the first with rounds.</summary>
    public LegalInstrument? Instrument { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument is { } instrument ? DossierTexts.NoRoundAtLevel(instrument) : DossierTexts.NoRoundsYet;

    private protected override EvaluationRound? Found => null;
}
