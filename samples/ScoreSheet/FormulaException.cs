namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What a spreadsheet shows in the place of a value, such as <c>#VALUE!</c>.</summary>
internal sealed class FormulaException(string shown) : Exception(shown);
