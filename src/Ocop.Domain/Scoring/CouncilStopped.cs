namespace Ocop.Domain.Scoring;

/// <summary>Every card stops the evaluation or rejects the dossier: there is no rating.</summary>
public sealed record CouncilStopped : CouncilResult
{
    /// <summary>Gets the outcome of one of the cards: a rejection if there is one, else the earliest halt in form order.</summary>
    public required Rating Rating { get; init; }
}
