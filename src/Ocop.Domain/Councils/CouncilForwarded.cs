namespace Ocop.Domain.Councils;

/// <summary>The province's mean reaches the band of 5 stars: the product is potential 5 stars (tiềm năng 5 sao) and goes to the ministry, on the points alone.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 3.</remarks>
public sealed record CouncilForwarded : CouncilResult
{
    internal CouncilForwarded()
    {
    }

    private protected override void Close()
    {
    }
}
