namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A workbook before it is written: its sheets, and the values of its formulas.</summary>
internal sealed class Workbook : ICellValues
{
    private readonly Dictionary<string, Sheet> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<CellAddress, object> values = [];

    /// <summary>Gets the sheets in their order.</summary>
    public List<Sheet> Sheets { get; } = [];

    /// <summary>Gets the cells that have a name of their own.</summary>
    public SortedDictionary<string, CellAddress> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets what the workbook is called in its properties.</summary>
    public string Title { get; set; } = string.Empty;

    public Sheet Add(string name)
    {
        var sheet = new Sheet(name);
        Sheets.Add(sheet);
        byName.Add(name, sheet);
        return sheet;
    }

    /// <summary>Returns what stands in a cell, or null.</summary>
    public Cell? CellAt(CellAddress cell) => byName[cell.Sheet].Cells.GetValueOrDefault((cell.Row, cell.Column));

    /// <inheritdoc/>
    public object ValueOf(CellAddress cell)
    {
        if (CellAt(cell)?.Content is not { } content) return Formula.Nothing;
        if (content is not Formula formula) return content;
        if (!values.TryGetValue(cell, out var value)) values.Add(cell, value = formula.Evaluate(this));
        return value == Formula.Nothing ? 0.0 : value;
    }
}
