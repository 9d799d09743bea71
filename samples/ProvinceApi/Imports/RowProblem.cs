namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>One mistake of a list: where it stands, what stands there, and what was expected.</summary>
/// <param name="Row">The row of the file, from 1, as a spreadsheet numbers it.</param>
/// <param name="Column">The heading as the file has it; null where the mistake is of the row as a whole.</param>
/// <param name="Entry">The place by the names of the API, such as <c>$.list[0].productSet</c>, counted from 0 without headings and blank rows.</param>
/// <param name="Given">What stands in the cell, cut where it is long.</param>
/// <param name="Text">What was expected.</param>
internal sealed record RowProblem(long Row, string? Column, string Entry, string? Given, BilingualText Text);
