namespace Ocop.Domain.Producers;

/// <summary>The kind of producer, or an enterprise of its size, may not take part.</summary>
public sealed record NotEligible : Eligibility
{
    internal NotEligible()
    {
    }

    /// <summary>Gets why not.</summary>
    public BilingualText Why { get; internal init; } = null!;

    private protected override void Close()
    {
    }
}
