using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>Whether a kind of producer may take part (điều kiện chủ thể): <see cref="Eligible"/>, <see cref="NotEligible"/> or <see cref="EligibilityUnknown"/>, and nothing else.</summary>
public abstract record Eligibility
{
    private protected Eligibility()
    {
    }

    /// <summary>Gets the kind of the producer.</summary>
    public required ProducerKind Kind { get; init; }

    /// <summary>Gets the number of the product set, from 1.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets where the rule stands, or, where nothing is known, the decision that was asked for.</summary>
    public required LegalReference Reference { get; init; }

    /// <summary>Gets the day to which the law was last checked, if the day for which the rules were asked lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; init; }
}
