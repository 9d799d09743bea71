namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A sheet of a workbook before it is written.</summary>
/// <param name="name">Its name.</param>
internal sealed class Sheet(string name)
{
    private const double DefaultWidth = 9;
    private const double LineHeight = 13;

    private readonly SortedDictionary<(int Row, int Column), Cell> cells = [];

    public string Name { get; } = name;

    /// <summary>Gets the cells, row by row.</summary>
    public IReadOnlyDictionary<(int Row, int Column), Cell> Cells => cells;

    /// <summary>Gets the widths of the columns, in letters.</summary>
    public SortedDictionary<int, double> Widths { get; } = [];

    /// <summary>Gets the heights of rows that do not follow from what stands in them.</summary>
    public Dictionary<int, double> Heights { get; } = [];

    public List<CellRange> Merged { get; } = [];

    public List<CellRule> Rules { get; } = [];

    /// <summary>Gets or sets the row that stays on the screen, with those above it, and stands on each printed page; 0 for none.</summary>
    public int HeadingRow { get; set; }

    /// <summary>Gets or sets the column that stays on the screen, with those before it; 0 for none.</summary>
    public int HeadingColumn { get; set; }

    public bool IsLandscape { get; set; }

    /// <summary>Returns how high a row is that what stands in it has room: no program does it for a file that it opens.</summary>
    public double? HeightOf(int row)
    {
        if (Heights.TryGetValue(row, out var height)) return height;
        var lines = cells.Where(cell => cell.Key.Row == row && cell.Value is { Content: string, Style: not CellStyle.Choice and not CellStyle.Title and not CellStyle.Plain })
            .Select(cell => Lines((string)cell.Value.Content!, Widths.GetValueOrDefault(cell.Key.Column, DefaultWidth)))
            .DefaultIfEmpty(1)
            .Max();
        return lines > 1 ? (lines * LineHeight) + 2 : null;
    }

    public CellAddress At(int row, int column) => new(Name, row, column);

    /// <summary>Puts something into a cell.</summary>
    public CellAddress Put(int row, int column, object? content, CellStyle style, int decimals = 0)
    {
        cells[(row, column)] = new Cell(content, style, decimals);
        return At(row, column);
    }

    /// <summary>Puts something into a cell.</summary>
    public void Put(CellAddress cell, object? content, CellStyle style, int decimals = 0) => Put(cell.Row, cell.Column, content, style, decimals);

    /// <summary>Puts a whole row of cells, from the first column.</summary>
    public void PutRow(int row, CellStyle style, params object?[] contents)
    {
        for (var i = 0; i < contents.Length; i++) Put(row, i + 1, contents[i], style);
    }

    // Words that do not fit go into the next line, so some of each stays empty.
    private static int Lines(string text, double width) => Math.Max(1, (int)Math.Ceiling(text.Length / Math.Max(1, width * 1.1)));
}
