using Ocop.Domain.Samples.ProductCodes;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>What a code says, or why it is none.</summary>
/// <param name="Line">Its place in the list, from 1.</param>
/// <param name="Code">Its text.</param>
/// <param name="Outcome"><c>valid</c> or <c>refused</c>.</param>
/// <param name="Regime">The decision that writes such codes in the year; null where two do.</param>
/// <param name="ProvinceThen">The code of the province with the meaning of the year of the code.</param>
/// <param name="ProvinceNow">The code of the province that it is in on the asked day.</param>
/// <param name="District">The code of the district.</param>
/// <param name="Commune">The code of the commune.</param>
/// <param name="CommuneChecked">Whether a list of communes has the commune.</param>
/// <param name="Serial">The number within commune and year.</param>
/// <param name="Year">The year.</param>
/// <param name="Error">Why it is refused.</param>
/// <param name="Problems">The same, each with its place.</param>
internal sealed record ProductCodeAnswer(
    long Line,
    string Code,
    string Outcome,
    string? Regime,
    string? ProvinceThen,
    string? ProvinceNow,
    string? District,
    string? Commune,
    bool CommuneChecked,
    int? Serial,
    int? Year,
    string? Error,
    IReadOnlyList<ApiProblemEntry> Problems)
{
    public static ProductCodeAnswer Of(CodeAnswer answer, Language language) => new(
        answer.Line,
        answer.Text,
        answer.Code is null ? "refused" : "valid",
        answer.Regime,
        answer.Code?.Province.Code,
        answer.ProvinceNow,
        answer.Code?.District,
        answer.Code?.Commune,
        answer.Code?.CommuneChecked == true,
        answer.Code?.Serial,
        answer.Code?.Year,
        answer.Problems.Count > 0 ? answer.Problems[0].In(language) : null,
        [.. answer.Problems.Select(problem => new ApiProblemEntry(problem.Entry, problem.Text.In(language)))]);
}
