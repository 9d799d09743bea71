namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a proposal that is in time for a round (thuộc một đợt).</summary>
public sealed record RoundFound : RoundOutcome
{
    internal RoundFound(EvaluationRound round) => Found = round;

    /// <inheritdoc/>
    public override BilingualText Reason => DossierTexts.ProposedBefore(Found!.ProposedBefore);

    private protected override EvaluationRound? Found { get; }
}
