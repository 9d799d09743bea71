using Ocop.Domain.Samples.ScoreSheet;

namespace Ocop.ScoreSheet.Tests;

/// <summary>The sheets in LibreOffice: its own figures are those of the library, and every formula of theirs gives there what it gives here.</summary>
public sealed class RecalculationTests
{
    private const int Cards = 300;
    private const int Sessions = 60;

    [RecalculatedFact]
    public void Cards_of_all_forms_are_calculated_as_the_library_rates_them()
    {
        var cards = new RandomCards(2026);
        var forms = RandomCards.Forms;
        AssertRecalculated(Enumerable.Range(0, Cards).Select(i =>
        {
            var card = cards.Card(forms[i % forms.Count]);
            return (RandomCards.Layout(forms[i % forms.Count]), SheetContents.Of(card), Figures.Of(RandomCards.Book.Rate(card)), (object)card);
        }));
    }

    [RecalculatedFact]
    public void Sessions_are_calculated_as_the_library_decides_them()
    {
        var cards = new RandomCards(1048);
        var forms = RandomCards.Forms;
        AssertRecalculated(Enumerable.Range(0, Sessions).Select(i =>
        {
            var form = forms[i * 7 % forms.Count];
            var session = cards.Session(form);
            return (RandomCards.Layout(form, session.Members.Count, i % 4 == 0 ? Language.English : Language.Vietnamese), SheetContents.Of(session), Figures.Of(RandomCards.Book.Decide(session)), (object)session);
        }));
    }

    private static void AssertRecalculated(IEnumerable<(FormLayout Layout, SheetContents Contents, Figures Figures, object Given)> drawn)
    {
        var all = drawn.Select(each => (each.Layout, each.Figures, each.Given, Workbook: ScoreWorkbook.Of(each.Layout, each.Contents))).ToArray();
        using var office = new Office();
        var saved = office.Resave([.. all.Select(each => Package.WithWrongValues(WorkbookWriter.Write(each.Workbook)))]);
        foreach (var (each, bytes) in all.Zip(saved))
        {
            var file = WorkbookFile.Open(bytes);
            object Shown(CellAddress cell) => file.CellAt(cell) is { } found ? found.IsOdd ? $"error {found.Text}" : found.Number is { } number ? number : found.Text : string.Empty;
            each.Figures.AssertAreThoseOf(each.Layout, Shown);
            foreach (var sheet in each.Workbook.Sheets)
            {
                foreach (var ((row, column), cell) in sheet.Cells)
                {
                    if (cell.Content is not Formula) continue;
                    var (needed, shown) = (each.Workbook.ValueOf(sheet.At(row, column)), Shown(sheet.At(row, column)));
                    if (needed is double a && shown is double b && Math.Abs(a - b) < 1e-9) continue;
                    Assert.True(Equals(needed is string text ? text.Trim() : needed, shown is string also ? also.Trim() : shown), $"{sheet.At(row, column)} of {each.Given}: expected {needed}, found {shown}");
                }
            }

            // What LibreOffice saves is read as what was written.
            var read = WorkbookReader.Read(RandomCards.Book, bytes);
            Assert.Equal(each.Given, read.Session ?? (object?)read.Card);
        }
    }
}
