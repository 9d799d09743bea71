using System.Text.RegularExpressions;
using Ocop.Domain.Samples.ScoreSheet;

namespace Ocop.ScoreSheet.Tests;

/// <summary>The formulas of the sheets against the library: the values that stand in the files, which are calculated by the very formulas.</summary>
public sealed partial class FormulaTests
{
    [Fact]
    public void Cards_of_all_forms_have_the_stars_of_the_library()
    {
        var cards = new RandomCards(20261130);
        var outcomes = new SortedSet<string>();
        for (var round = 0; round < 5; round++)
        {
            foreach (var form in RandomCards.Forms)
            {
                var card = cards.Card(form);
                var layout = RandomCards.Layout(form);
                var rating = RandomCards.Book.Rate(card);
                outcomes.Add($"{rating.GetType().Name} {rating.Stars}");
                Figures.Of(rating).AssertAreThoseOf(layout, ScoreWorkbook.Of(layout, SheetContents.Of(card)).ValueOf);
            }
        }

        Assert.Equal(["Halted ", "Rated ", "Rated 1", "Rated 2", "Rated 3", "Rated 4", "Rated 5", "Rejected "], outcomes);
    }

    [Fact]
    public void Sessions_of_all_forms_have_the_result_of_the_library()
    {
        var cards = new RandomCards(148);
        var outcomes = new SortedSet<string>();
        for (var round = 0; round < 2; round++)
        {
            foreach (var form in RandomCards.Forms)
            {
                var session = cards.Session(form);
                var layout = RandomCards.Layout(form, session.Members.Count);
                var result = RandomCards.Book.Decide(session);
                outcomes.Add(result.GetType().Name);
                Figures.Of(result).AssertAreThoseOf(layout, ScoreWorkbook.Of(layout, SheetContents.Of(session)).ValueOf);
            }
        }

        Assert.Equal(["CouncilForwarded", "CouncilNoQuorum", "CouncilRated", "CouncilReturned", "CouncilScoreAgain", "CouncilStopped"], outcomes);
    }

    // Excel 2010 and LibreOffice 7.4 know these, and calculate them alike.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Only_functions_that_old_programs_know_are_used(int members)
    {
        string[] known = ["AND", "COUNT", "DATE", "EXACT", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "LEFT", "LEN", "MATCH", "MAX", "MID", "MIN", "NOT", "OR", "REPT", "ROUND", "ROW", "SUM", "SUMPRODUCT", "TRIM", "VALUE"];
        var used = new SortedSet<string>();
        foreach (var form in RandomCards.Forms)
        {
            var layout = RandomCards.Layout(form, members);
            foreach (var sheet in ScoreWorkbook.Of(layout, new SheetContents { Cards = new Domain.Scoring.Scorecard?[layout.Columns] }).Sheets)
            {
                foreach (var formula in sheet.Cells.Values.Select(cell => cell.Content).OfType<Formula>())
                {
                    var text = formula.Write(sheet.Name);

                    // The most that Excel takes.
                    Assert.InRange(text.Length, 1, 8192);
                    used.UnionWith(Function().Matches(Quoted().Replace(text, string.Empty)).Select(match => match.Groups["name"].Value));
                }
            }
        }

        Assert.Subset(new SortedSet<string>(known), used);
    }

    [GeneratedRegex(@"(?<name>[A-Z][A-Z0-9.]*)\(")]
    private static partial Regex Function();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'!")]
    private static partial Regex Quoted();
}
