using NodaTime;

namespace Ocop.Domain.Dossiers;

/// <summary>The answer to which round a proposal falls in (đợt đánh giá): <see cref="RoundFound"/>, <see cref="NoRound"/> or <see cref="RoundNotKnown"/>, and nothing else.</summary>
public abstract record RoundOutcome
{
    private protected RoundOutcome()
    {
    }

    /// <summary>Gets the round, or null where there is none or it is not known.</summary>
    public EvaluationRound? Round => Found;

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public abstract BilingualText Reason { get; }

    /// <summary>Gets the day to which the law was last checked, if the day of the proposal lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    private protected abstract EvaluationRound? Found { get; }
}
