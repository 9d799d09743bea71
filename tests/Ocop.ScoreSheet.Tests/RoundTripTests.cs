using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ScoreSheet;

namespace Ocop.ScoreSheet.Tests;

/// <summary>What is written into a workbook is read from it.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(Language.Vietnamese, 1)]
    [InlineData(Language.English, 2)]
    public void Cards_of_all_forms_come_back(Language language, int seed)
    {
        var cards = new RandomCards(seed);

        // The language changes words only: of English some forms are enough.
        foreach (var form in RandomCards.Forms.Where((_, i) => language == Language.Vietnamese || i % 4 == 0))
        {
            var card = cards.Card(form);
            var file = SheetCommands.Make(RandomCards.Book, card, 0, language);
            var read = WorkbookReader.Read(RandomCards.Book, file).Card!;
            Assert.Equal(card, read);

            // With the digits that were given.
            var rating = RandomCards.Book.Rate(card);
            Assert.Equal(OcopJson.Write(rating), OcopJson.Write(RandomCards.Book.Rate(read)));

            // The figures stand in the file before any program has calculated it.
            var cells = WorkbookFile.Open(file);
            Figures.Of(rating).AssertAreThoseOf(RandomCards.Layout(form, language: language), cell => cells.CellAt(cell) is { Number: { } number } ? number : cells.CellAt(cell)!.Text);
        }
    }

    [Fact]
    public void Sessions_of_all_forms_come_back()
    {
        var cards = new RandomCards(3);
        foreach (var form in RandomCards.Forms)
        {
            var session = cards.Session(form);
            var layout = RandomCards.Layout(form, session.Members.Count, cards.Pick(Language.Vietnamese, Language.English));
            var read = WorkbookReader.Read(RandomCards.Book, WorkbookWriter.Write(ScoreWorkbook.Of(layout, SheetContents.Of(session)))).Session;
            Assert.Equal(session, read);
        }
    }

    // A card may name its product with signs that XML has no room for.
    [Theory]
    [InlineData("x\ry\r\nz\t\u0001\uFFFF")]
    [InlineData("_x0041__x000D_ _x00 _x_")]
    [InlineData("😀 'a'!B1")]
    public void Any_name_of_a_product_comes_back(string name)
    {
        var card = new Domain.Scoring.Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11, Product = new(name, "=HYPERLINK(\"x\")") };
        Assert.Equal(card, WorkbookReader.Read(RandomCards.Book, SheetCommands.Make(RandomCards.Book, card, 0, Language.Vietnamese)).Card);
    }

    [Fact]
    public void The_same_card_gives_the_same_bytes()
    {
        var card = new RandomCards(4).Card(RandomCards.Forms[10]);
        var bytes = SheetCommands.Make(RandomCards.Book, card, 0, Language.Vietnamese);
        Thread.Sleep(2100);
        Assert.Equal(bytes, SheetCommands.Make(RandomCards.Book, card, 0, Language.Vietnamese));
    }

    // Excel refuses, or mends aloud, what the schema does not allow.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Files_are_as_the_schema_of_Excel_2010_has_them(int members)
    {
        var cards = new RandomCards(5);
        foreach (var form in RandomCards.Forms.Where((_, i) => i % 6 == 0 || i > 75))
        {
            using var stream = new MemoryStream(SheetCommands.Make(RandomCards.Book, cards.Card(form), members, Language.Vietnamese));
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2010).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            Assert.Null(document.PackageProperties.Creator);
            Assert.Null(document.PackageProperties.Created);
        }
    }
}
