namespace Ocop.Domain.Councils;

/// <summary>The province's mean reaches the band with which the decision sends a product on, such as that of 5 stars: the product is potential 5 stars (tiềm năng 5 sao) and goes to the ministry, on the points alone.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 3.</remarks>
public sealed partial record CouncilForwarded : CouncilResult
{
    internal CouncilForwarded()
    {
    }

    /// <summary>Gets the stars that the product may come to: those of its points.</summary>
    public int PotentialStars => Tally!.Band;

    // The fewest stars by points that go on; they are not this council's to give.
    internal int From { get; init; }

    private protected override void Close()
    {
    }
}
