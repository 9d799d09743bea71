namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What a cell takes: Excel and LibreOffice offer the entries of a list, and refuse what is typed otherwise.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Kind">The kind.</param>
/// <param name="First">The list, or the least that is allowed.</param>
/// <param name="Last">The most that is allowed; null for a list.</param>
/// <param name="Message">What is said to whoever types something else.</param>
internal sealed record CellRule(CellRange Cells, CellRuleKind Kind, string First, string? Last, string Message);
