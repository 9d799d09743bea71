namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What stands in a cell.</summary>
/// <param name="Content">A text, a number, a <see cref="Formula"/>, or null for a cell that waits for an answer.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Decimals">How many digits after the point a <see cref="CellStyle.FreeNumber"/> shows at least: a total of 21.50 keeps them.</param>
internal sealed record Cell(object? Content, CellStyle Style, int Decimals = 0)
{
    /// <summary>Gets a value indicating whether the cell may be filled in.</summary>
    public bool IsFree => Style >= CellStyle.Choice;
}
