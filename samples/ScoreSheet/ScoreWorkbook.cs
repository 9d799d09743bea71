namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>Makes the workbook of a form from its parts.</summary>
internal static class ScoreWorkbook
{
    /// <summary>The names of the cells with the total, the band, what the minimum levels allow and the stars: the last is 0 where there are none.</summary>
    public const string Total = "Total";
    public const string Band = "Band";
    public const string Ceiling = "Ceiling";
    public const string Stars = "Stars";

    public static Workbook Of(FormLayout layout, SheetContents contents)
    {
        var workbook = new Workbook
        {
            Title = layout.Words.Of("Phiếu chấm điểm OCOP, bộ ", "OCOP score sheet, set ") + FormattableString.Invariant($"{layout.Rubric.ProductSet.Number}, ") + layout.Rubric.Decision,
        };
        var form = workbook.Add(layout.Sheets.Form);
        var dossier = workbook.Add(layout.Sheets.Dossier);
        var points = workbook.Add(layout.Sheets.Points);
        var law = new LawSheet(layout, workbook, contents.Day);
        FormSheet.Lay(layout, form, new PointsSheet(layout, points, law), contents);
        DossierSheet.Lay(layout, dossier, law, contents);
        workbook.Names.Add(Total, layout.Total);
        workbook.Names.Add(Band, layout.Band);
        workbook.Names.Add(Ceiling, layout.Ceiling);
        workbook.Names.Add(Stars, layout.Stars);
        return workbook;
    }
}
