namespace Ocop.Domain.Producers;

/// <summary>How producers stand to a quota (kết quả so với tỷ lệ tối thiểu): <see cref="QuotaMet"/>, <see cref="QuotaShort"/> or <see cref="QuotaNotMeasurable"/>, and nothing else.</summary>
public abstract record QuotaOutcome
{
    private protected QuotaOutcome(Quota quota, int producers, int count)
    {
        Quota = quota;
        Producers = producers;
        Count = count;
    }

    /// <summary>Gets the quota.</summary>
    public Quota Quota { get; }

    /// <summary>Gets the number of distinct producers.</summary>
    public int Producers { get; }

    /// <summary>Gets the number of distinct producers that count towards the minimum.</summary>
    public int Count { get; }

    /// <summary>Gets the exact share of those that count, 0 to 1, or null where there are no producers.</summary>
    public Fraction? Share => Producers == 0 ? null : new Fraction(Count, Producers);

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();
}
