using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>What is wrong with a card.</summary>
/// <param name="Problems">Every mistake; empty where the card can be rated.</param>
internal sealed record CheckAnswer(IReadOnlyList<ApiProblemEntry> Problems)
{
    public static CheckAnswer Of(IReadOnlyList<EntryProblem> problems, Language language) => new([.. problems.Select(problem => new ApiProblemEntry(problem.Entry, problem.Text.In(language)))]);
}
