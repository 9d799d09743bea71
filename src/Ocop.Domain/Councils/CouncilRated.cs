namespace Ocop.Domain.Councils;

/// <summary>The council rated the product.</summary>
public sealed partial record CouncilRated : CouncilResult
{
    internal CouncilRated()
    {
    }

    /// <summary>Gets the stars, 1 to 5, or null where the minimum levels cannot be known. A province never gives 5.</summary>
    public int? Stars => Tally?.Stars;

    private protected override void Close()
    {
    }
}
