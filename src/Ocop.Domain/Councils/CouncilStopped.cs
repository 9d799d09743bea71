using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Every card stops the evaluation or rejects the dossier: there is no rating.</summary>
public sealed partial record CouncilStopped : CouncilResult
{
    internal CouncilStopped()
    {
    }

    /// <summary>Gets the outcome of the cards together: a rejection for every reason that a card gives, if one rejects; else the earliest halt in form order.</summary>
    public Rating Rating { get; internal init; } = null!;

    private protected override void Close()
    {
    }
}
