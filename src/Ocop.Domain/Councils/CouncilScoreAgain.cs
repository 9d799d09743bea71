namespace Ocop.Domain.Councils;

/// <summary>The members must talk and score again: there is no result.</summary>
public sealed record CouncilScoreAgain : CouncilResult
{
    /// <summary>Gets why.</summary>
    public required CouncilScoreAgainReason Reason { get; init; }
}
