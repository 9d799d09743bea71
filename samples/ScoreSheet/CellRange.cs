namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A rectangle of cells.</summary>
internal readonly record struct CellRange(string Sheet, int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Gets the name inside the sheet, such as <c>B15:B18</c>.</summary>
    public string Name => $"{new CellAddress(Sheet, FirstRow, FirstColumn).Name}:{new CellAddress(Sheet, LastRow, LastColumn).Name}";

    /// <summary>Gets the name inside the sheet as one that stays when a formula is copied.</summary>
    public string FixedName => $"{new CellAddress(Sheet, FirstRow, FirstColumn).FixedName}:{new CellAddress(Sheet, LastRow, LastColumn).FixedName}";

    /// <summary>Gets the cells, row by row.</summary>
    public IEnumerable<CellAddress> Cells
    {
        get
        {
            for (var row = FirstRow; row <= LastRow; row++)
            {
                for (var column = FirstColumn; column <= LastColumn; column++) yield return new CellAddress(Sheet, row, column);
            }
        }
    }
}
