using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What is known of the decision does not say whether the kind of producer may take part; no older decision is asked in its place.</summary>
public sealed record EligibilityUnknown : Eligibility
{
    /// <summary>Gets the decision that does not say it.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Gets why it is not known.</summary>
    public required BilingualText Why { get; init; }
}
