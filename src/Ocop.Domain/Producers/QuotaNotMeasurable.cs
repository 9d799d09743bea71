namespace Ocop.Domain.Producers;

/// <summary>There are no producers, so there is no share to compare.</summary>
public sealed record QuotaNotMeasurable : QuotaOutcome
{
    internal QuotaNotMeasurable(Quota quota)
        : base(quota, 0, 0)
    {
    }

    private protected override void Close()
    {
    }
}
