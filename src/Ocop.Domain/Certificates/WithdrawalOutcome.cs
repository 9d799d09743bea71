using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Certificates;

/// <summary>The answer to what the law says of a withdrawal (thu hồi): <see cref="WithdrawalRule"/>, <see cref="NoWithdrawalRule"/> or <see cref="WithdrawalNotKnown"/>, and nothing else.</summary>
public abstract record WithdrawalOutcome
{
    private protected WithdrawalOutcome()
    {
    }

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public abstract BilingualText Reason { get; }

    /// <summary>Gets the provision with the ground, or null where none lists it.</summary>
    public LegalReference? GroundReference => Listed;

    /// <summary>Gets the day to which the law was last checked, if the day of the withdrawal lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    private protected abstract LegalReference? Listed { get; }

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Reason), Reason, isFirst: true)
            .Member(nameof(GroundReference), GroundReference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
