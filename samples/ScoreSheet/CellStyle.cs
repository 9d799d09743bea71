namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>How a cell looks, and whether it may be filled in. Those from <see cref="Choice"/> on are the cells of whoever fills in the form; all others are locked.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Label,
    Text,
    Day,
    Heading,
    Part,
    PartFigure,
    Criterion,
    CriterionFigure,
    Level,
    LevelFigure,
    Note,
    Figure,
    Result,
    Words,
    Choice,
    Tick,
    FreeText,
    FreeDay,
    FreeNumber,
}
