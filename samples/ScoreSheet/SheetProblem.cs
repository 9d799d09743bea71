namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A mistake of a workbook: the cell, or the workbook as a whole, what stands there and what was expected.</summary>
internal sealed record SheetProblem(CellAddress? Cell, BilingualText Text)
{
    public SheetProblem(CellAddress? cell, string vietnamese, string english)
        : this(cell, new BilingualText(vietnamese, english))
    {
    }

    public string In(Language language) => Cell is { } cell ? $"{cell}: {Text.In(language)}" : Text.In(language);
}
