using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>A list after its check against the rules and against what is stored.</summary>
/// <param name="Rows">How many rows it has, without headings and blank ones.</param>
/// <param name="Accepted">How many of them have no mistake.</param>
/// <param name="Problems">The mistakes by row, the first <see cref="MostProblems"/>.</param>
/// <param name="LeftOut">How many mistakes there are beside them.</param>
/// <param name="Producers">The producers that are not stored yet.</param>
/// <param name="Products">The products, none of which is stored yet.</param>
internal sealed record ListCheck(int Rows, int Accepted, IReadOnlyList<RowProblem> Problems, int LeftOut, IReadOnlyList<NewProducer> Producers, IReadOnlyList<ListedProduct> Products)
{
    /// <summary>The most mistakes that are told: who has more of them has one that repeats.</summary>
    public const int MostProblems = 5_000;
}
