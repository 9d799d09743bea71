namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What a file has in a cell.</summary>
/// <param name="Text">The text, or the digits of a number.</param>
/// <param name="Number">The number; null where it is a text or an error.</param>
/// <param name="IsFormula">Whether a formula stands in it.</param>
/// <param name="IsOdd">Whether it holds a truth value or an error, which no answer is.</param>
/// <param name="Decimals">How many digits after the point its format shows at least.</param>
internal sealed record FileCell(string Text, double? Number = null, bool IsFormula = false, bool IsOdd = false, int Decimals = 0)
{
    public bool IsBlank => !IsFormula && !IsOdd && ListText.Clean(Text).Length == 0;
}
