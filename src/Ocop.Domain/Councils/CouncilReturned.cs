namespace Ocop.Domain.Councils;

/// <summary>The central council did not find 5 stars: the product goes back to the province, which recognises 3 or 4 stars on this result or evaluates again.</summary>
/// <remarks>
/// The law speaks of a mean under 90. A mean of 90 or more that misses a minimum level is read alike, since the central
/// council evaluates for 5 stars only; <see cref="CouncilTally.HeldBackBy"/> tells the two apart.
/// Law: Decision 26/2026/QĐ-TTg, Article 7, clause 4.
/// </remarks>
public sealed record CouncilReturned : CouncilResult
{
    internal CouncilReturned()
    {
    }

    /// <summary>Gets the stars that the province may recognise on this result, 3 or 4, or null where the result carries neither.</summary>
    public int? ProvinceMayRecognise => Tally?.Stars >= 3 ? Math.Min(Tally!.Stars!.Value, 4) : null;

    private protected override void Close()
    {
    }
}
