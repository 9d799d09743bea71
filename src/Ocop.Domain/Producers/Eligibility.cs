using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>Whether a kind of producer may take part (điều kiện chủ thể): <see cref="Eligible"/>, <see cref="NotEligible"/> or <see cref="EligibilityUnknown"/>, and nothing else.</summary>
public abstract record Eligibility
{
    private protected Eligibility()
    {
    }

    /// <summary>Gets the kind of the producer.</summary>
    public ProducerKind Kind { get; internal init; } = null!;

    /// <summary>Gets the number of the product set, from 1.</summary>
    public int ProductSet { get; internal init; }

    /// <summary>Gets where the rule stands, or, where nothing is known, the decision that was asked for.</summary>
    public LegalReference Reference { get; internal init; } = null!;

    /// <summary>Gets the day to which the law was last checked, if the day for which the rules were asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(ProductSet), ProductSet)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
