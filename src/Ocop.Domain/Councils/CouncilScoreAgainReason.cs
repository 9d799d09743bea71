namespace Ocop.Domain.Councils;

/// <summary>Why a council scores again. The default value is the spread.</summary>
public enum CouncilScoreAgainReason
{
    /// <summary>The totals differ by more than the decision or the regulation allows.</summary>
    Spread = 0,

    /// <summary>Some cards stop the evaluation or reject the dossier and others do not, so that there is no mean of all.</summary>
    Findings = 1,
}
