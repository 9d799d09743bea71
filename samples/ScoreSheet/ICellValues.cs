namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The values of cells, as formulas see them.</summary>
internal interface ICellValues
{
    /// <summary>Returns the value of a cell: a number, a text, a truth value, or <see cref="Formula.Nothing"/>.</summary>
    object ValueOf(CellAddress cell);
}
