namespace Ocop.Domain.Producers;

/// <summary>The share of the producers is at least the minimum.</summary>
public sealed record QuotaMet : QuotaOutcome
{
    internal QuotaMet(Quota quota, int producers, int count, long? othersAllowed)
        : base(quota, producers, count) => OthersAllowed = othersAllowed;

    /// <summary>Gets how many more producers that do not count may join while the minimum stays met; one more than that breaks it. Null where no number would, with a minimum of 0.</summary>
    public long? OthersAllowed { get; }

    private protected override void Close()
    {
    }
}
