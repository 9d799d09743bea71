namespace Ocop.Domain.Councils;

/// <summary>The members must talk and score again (chấm lại): there is no result.</summary>
public sealed partial record CouncilScoreAgain : CouncilResult
{
    internal CouncilScoreAgain()
    {
    }

    /// <summary>Gets why.</summary>
    public CouncilScoreAgainReason Reason { get; internal init; }

    private protected override void Close()
    {
    }
}
