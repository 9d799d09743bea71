namespace Ocop.Domain.Councils;

/// <summary>The mean reaches the band with which the decision sends a product on, such as that of 5 stars at the province: the product is potential 5 stars (tiềm năng 5 sao) and goes to the ministry, on the points alone. What a district forwards goes to the province.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 3; Decisions 1048/QĐ-TTg and 148/QĐ-TTg, Annex II.</remarks>
public sealed partial record CouncilForwarded : CouncilResult
{
    internal CouncilForwarded()
    {
    }

    /// <summary>Gets the stars that the product may come to: those of its points.</summary>
    public int PotentialStars => Tally!.Band;

    // The fewest stars by points that go on; they are not this council's to give.
    internal int From { get; init; }

    // Whose council forwards. What a district forwards has no stars of its own yet.
    internal CouncilLevel By { get; init; }

    private protected override void Close()
    {
    }
}
