namespace Ocop.Domain.Producers;

/// <summary>The kind of producer, or an enterprise of its size, may not take part.</summary>
public sealed record NotEligible : Eligibility
{
    /// <summary>Gets why not.</summary>
    public required BilingualText Why { get; init; }
}
