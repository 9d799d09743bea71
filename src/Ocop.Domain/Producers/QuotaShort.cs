namespace Ocop.Domain.Producers;

/// <summary>The share of the producers is under the minimum.</summary>
public sealed record QuotaShort : QuotaOutcome
{
    internal QuotaShort(Quota quota, int producers, int count, long? moreNeeded)
        : base(quota, producers, count) => MoreNeeded = moreNeeded;

    /// <summary>Gets the fewest new producers that count whose joining would meet the minimum; one fewer would not. Null where no number would, with a minimum of 1 and others present.</summary>
    public long? MoreNeeded { get; }

    private protected override void Close()
    {
    }
}
