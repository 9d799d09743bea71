using Ocop.Domain.Internal;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a proposal that is in time for a round (thuộc một đợt).</summary>
public sealed record RoundFound : RoundOutcome
{
    internal RoundFound(EvaluationRound round) => Found = round;

    /// <inheritdoc/>
    public override BilingualText Reason => new(
        $"Đề nghị trước {DateText.Vietnamese(Found!.ProposedBefore)}", $"Proposed before {DateText.English(Found.ProposedBefore)}");

    private protected override EvaluationRound? Found { get; }
}
