namespace Ocop.Domain.Councils;

/// <summary>The central council did not find the stars for which it evaluates, such as 5: the product goes back to the province, which recognises 3 or 4 stars on this result or evaluates again.</summary>
/// <remarks>
/// The law speaks of a mean under 90. A mean of 90 or more that misses a minimum level is read alike, since the central
/// council evaluates for 5 stars only; <see cref="CouncilTally.HeldBackBy"/> tells the two apart.
/// Law: Decision 26/2026/QĐ-TTg, Article 7, clause 4. Under Decision 1048/QĐ-TTg, Annex II, the province certifies by this result.
/// </remarks>
public sealed partial record CouncilReturned : CouncilResult
{
    private const int FewestRecognised = 3;

    internal CouncilReturned()
    {
    }

    /// <summary>Gets the stars below which the decision sends a product back.</summary>
    public int Below { get; internal init; }

    /// <summary>Gets the stars that the province may recognise on this result, from 3 to those below the ones that are missed, or null where the result carries none of them.</summary>
    public int? ProvinceMayRecognise => Tally?.Stars is >= FewestRecognised and var most ? most : null;

    /// <summary>Gets a value indicating whether the province certifies by this result, as under Decision 1048/QĐ-TTg; else it may also evaluate again.</summary>
    public bool IsBinding { get; internal init; }

    private protected override void Close()
    {
    }
}
