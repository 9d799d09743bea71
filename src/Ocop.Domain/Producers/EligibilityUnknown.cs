namespace Ocop.Domain.Producers;

/// <summary>What is known of the decision does not say whether the kind of producer may take part.</summary>
public sealed record EligibilityUnknown : Eligibility
{
    /// <summary>Gets why it is not known.</summary>
    public required BilingualText Why { get; init; }
}
