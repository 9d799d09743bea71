using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>What is known of the decision does not say whether the kind of producer may take part; no older decision is asked in its place.</summary>
public sealed record EligibilityUnknown : Eligibility
{
    internal EligibilityUnknown()
    {
    }

    /// <summary>Gets the decision that does not say it.</summary>
    public LegalInstrument Instrument { get; internal init; } = null!;

    /// <summary>Gets why it is not known.</summary>
    public BilingualText Why { get; internal init; } = null!;

    private protected override void Close()
    {
    }
}
