using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The products of a portfolio on a day.</summary>
/// <param name="EverRecognised">Recognised once, whatever became of them.</param>
/// <param name="Valid">With a certificate within its term.</param>
/// <param name="Extended">With a certificate that is in force past its term.</param>
/// <param name="Expired">With a certificate that has ended.</param>
/// <param name="Withdrawn">With a certificate that was withdrawn.</param>
/// <param name="Undecided">Of which it is not known whether their certificate is in force.</param>
/// <param name="NotKnown">Of which no instrument says the term.</param>
/// <param name="PotentialFive">Potential 5 stars, in none of the numbers by stars.</param>
/// <param name="Standardised">Standardised.</param>
/// <param name="Example">Whether some of them are examples.</param>
internal sealed record CountsAnswer(
    StarsAnswer EverRecognised,
    StarsAnswer Valid,
    StarsAnswer Extended,
    StarsAnswer Expired,
    StarsAnswer Withdrawn,
    StarsAnswer Undecided,
    StarsAnswer NotKnown,
    int PotentialFive,
    int Standardised,
    bool Example)
{
    public static CountsAnswer Of(PortfolioCounts counts, bool example) => new(
        StarsAnswer.Of(counts.EverRecognised),
        StarsAnswer.Of(counts.Valid),
        StarsAnswer.Of(counts.Extended),
        StarsAnswer.Of(counts.Expired),
        StarsAnswer.Of(counts.Withdrawn),
        StarsAnswer.Of(counts.Undecided),
        StarsAnswer.Of(counts.NotKnown),
        counts.PotentialFive,
        counts.Standardised,
        example);
}
