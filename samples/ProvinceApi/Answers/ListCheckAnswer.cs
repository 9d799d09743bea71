using Ocop.Domain.Samples.ProvinceApi.Imports;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>What a dry run of an import found.</summary>
/// <param name="Rows">How many rows the list has, without headings and blank ones.</param>
/// <param name="Accepted">How many of them have no mistake.</param>
/// <param name="Problems">The mistakes by row.</param>
/// <param name="LeftOut">How many mistakes there are beside them, where there are very many.</param>
internal sealed record ListCheckAnswer(int Rows, int Accepted, IReadOnlyList<RowProblemAnswer> Problems, int LeftOut)
{
    public static ListCheckAnswer Of(ListCheck check, Language language) => new(check.Rows, check.Accepted, [.. check.Problems.Select(problem => RowProblemAnswer.Of(problem, language))], check.LeftOut);
}
