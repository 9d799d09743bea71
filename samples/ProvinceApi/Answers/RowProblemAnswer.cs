using Ocop.Domain.Samples.ProvinceApi.Imports;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>One mistake of a list.</summary>
/// <param name="Row">The row of the file, from 1, as a spreadsheet numbers it.</param>
/// <param name="Column">The heading as the file has it; null where the mistake is of the row as a whole.</param>
/// <param name="Entry">The place by the names of the API, counted from 0 without headings and blank rows.</param>
/// <param name="Given">What stands in the cell, cut where it is long.</param>
/// <param name="Message">What is wrong and what was expected, in the caller's language.</param>
internal sealed record RowProblemAnswer(long Row, string? Column, string Entry, string? Given, string Message)
{
    public static RowProblemAnswer Of(RowProblem problem, Language language) => new(problem.Row, problem.Column, problem.Entry, problem.Given, problem.Text.In(language));
}
