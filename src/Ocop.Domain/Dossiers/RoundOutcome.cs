using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

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

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Round), Round, isFirst: true)
            .Member(nameof(Reason), Reason)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
