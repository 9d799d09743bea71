using System.Text.RegularExpressions;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ScoreSheet;
using Ocop.Domain.Scoring;

namespace Ocop.ScoreSheet.Tests;

/// <summary>What people and programs put into the cells, and how it is told what is wrong with it.</summary>
public sealed class ReaderTests
{
    private static readonly FormLayout Tea = RandomCards.Layout(RandomCards.Book.RubricFor("26/2026/QĐ-TTg", 11));

    // Criterion 1.2 has three levels.
    [Theory]
    [InlineData("2")]
    [InlineData(" 2 ")]
    [InlineData(2.0)]
    [InlineData("2 –")]
    [InlineData("2 - Chứng nhận")]
    [InlineData("2: chứng nhận chất lượng chuẩn quốc gia")]
    [InlineData("\u00A02 – Chứng nhận…")]
    public void A_choice_may_be_typed_where_it_can_mean_one_thing_only(object typed) =>
        Assert.Equal(2, Read(Tea, (Answer(Tea, "1.2"), typed)).Card!.Levels["1.2"]);

    [Theory]
    [InlineData("4")]
    [InlineData("2.5")]
    [InlineData(1.5)]
    [InlineData("-1")]
    [InlineData("hai")]
    [InlineData("2 – Không có chứng nhận chất lượng")]
    [InlineData("22")]
    [InlineData("Chứng nhận")]
    public void Anything_else_is_told_with_its_cell(object typed)
    {
        var problem = Assert.Single(Problems(Tea, (Answer(Tea, "1.2"), typed)));
        Assert.Equal(Answer(Tea, "1.2"), problem.Cell);
        Assert.Equal($"Phiếu!{Answer(Tea, "1.2").Name}: '{Formula.Text(typed)}': không có trong danh sách; cần một dòng của tiêu chí 1.2, hoặc số của nó: 1, 2, 3, 0", problem.In(Language.Vietnamese));
    }

    [Fact]
    public void None_applies_is_an_answer() => Assert.Equal(["1.2"], Read(Tea, (Answer(Tea, "1.2"), "0")).Card!.AnsweredNone);

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var halting = Tea.TickOf(Tea.Halting[0], 0);
        (CellAddress Cell, object Content)[] wrong =
        [
            (Answer(Tea, "1.1"), "nhiều"), (Answer(Tea, "11"), 7.0), (halting, "có"), (Tea.Day, "31/02/2026"),
            (Answer(Tea, "2.1"), (Formula)1 + 1), (new CellAddress(Tea.Sheets.Form, Tea.Items[0].Choices[1].Row, FormLayout.FirstAnswerColumn), "x"),
        ];
        Assert.Equal(wrong.Select(each => each.Cell).ToHashSet(), Problems(Tea, wrong).Select(problem => problem.Cell!.Value).ToHashSet());
        Assert.Equal(wrong.Length, Problems(Tea, wrong).Count);

        // What the library refuses, too: a day before the decision, beside an answer that is none.
        Assert.Equal([Answer(Tea, "1.1"), Tea.Day], Problems(Tea, wrong[0], (Tea.Day, "2026-05-01")).Select(problem => problem.Cell!.Value));
    }

    // Of a form of other days an unreadable day is told once, with the cells of the form that it is.
    [Fact]
    public void An_unreadable_day_hides_no_other_mistake()
    {
        var layout = RandomCards.Layout(RandomCards.Forms.Single(form => form.Decision == "1048/QĐ-TTg" && form.Criteria.Any(criterion => criterion.IsAdditive)));
        Assert.Equal([layout.Day, layout.Answer(layout.Items[0], 0)], Problems(layout, (layout.Day, "31/12/2019"), (layout.Answer(layout.Items[0], 0), "9")).Select(problem => problem.Cell!.Value));
    }

    [Theory]
    [InlineData("2026-11-01", 5)]
    [InlineData(" 2026-11-01 ", 5)]
    [InlineData("2028-02-29", 5)]
    [InlineData("2026-12-31", 5)]
    [InlineData("2026-02-31", 0)]
    [InlineData("2027-02-29", 0)]
    [InlineData("2026-13-01", 0)]
    [InlineData("2026-11-00", 0)]
    [InlineData("2026-11-1x", 0)]
    [InlineData("01-11-2026", 0)]
    public void The_sheet_takes_the_days_that_are_read(string day, int stars)
    {
        var best = new Scorecard { Decision = "26/2026/QĐ-TTg", ProductSet = 11, Levels = Tea.Rubric.Ladders.ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count) };
        var workbook = ScoreWorkbook.Of(Tea, SheetContents.Of(best));
        workbook.Sheets.Single(sheet => sheet.Name == Tea.Day.Sheet).Put(Tea.Day, day, CellStyle.FreeDay);
        Assert.Equal((double)stars, workbook.ValueOf(Tea.Stars));
        if (stars > 0) Assert.NotNull(WorkbookReader.Read(RandomCards.Book, WorkbookWriter.Write(workbook)).Card);
        else Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, WorkbookWriter.Write(workbook)));
    }

    [Theory]
    [InlineData("2026-11-01")]
    [InlineData(46327.0)]
    public void A_day_is_a_date_of_the_spreadsheet_or_a_text(object day) => Assert.Equal(new NodaTime.LocalDate(2026, 11, 1), Read(Tea, (Tea.Day, day)).Card!.EvaluatedOn);

    [Theory]
    [InlineData("1/11/2026")]
    [InlineData(46327.5)]
    [InlineData("2026-02-30")]
    [InlineData(0.0)]
    [InlineData("2026-05-01")]
    public void A_day_that_is_none_or_too_early_is_told(object day) => Assert.Equal(Tea.Day, Assert.Single(Problems(Tea, (Tea.Day, day))).Cell);

    [Theory]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-01T00:00:00", true)]
    [InlineData("2026-11-01T08:30:00", false)]
    public void A_day_may_be_written_as_one_of_its_own_type(string day, bool isDay)
    {
        var file = Package.With(Write(Tea, [(Tea.Day, 46327.0)]), (name, text) => name == "xl/worksheets/sheet2.xml" ? Regex.Replace(text, "<x:c r=\"B6\"([^>]*)><x:v>46327</x:v>", $"<x:c r=\"B6\"$1 t=\"d\"><x:v>{day}</x:v>") : text);
        if (isDay) Assert.Equal(new NodaTime.LocalDate(2026, 11, 1), WorkbookReader.Read(RandomCards.Book, file).Card!.EvaluatedOn);
        else Assert.Equal(Tea.Day, Assert.Single(Assert.Throws<SheetException>(() => WorkbookReader.Read(RandomCards.Book, file)).Problems).Cell);
    }

    [Fact]
    public void Days_of_old_programs_of_Apple_are_counted_from_1904()
    {
        var file = Package.With(Write(Tea, [(Tea.Day, 46327.0 - 1462)]), (name, text) => name == "xl/workbook.xml" ? text.Replace("<x:workbookProtection", "<x:workbookPr date1904=\"1\"/><x:workbookProtection", StringComparison.Ordinal) : text);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 1), WorkbookReader.Read(RandomCards.Book, file).Card!.EvaluatedOn);
    }

    [Fact]
    public void The_form_of_another_day_is_told_at_the_day()
    {
        var form = RandomCards.Forms.Single(form => form.Decision == "1048/QĐ-TTg" && form.Criteria.Any(criterion => criterion.IsAdditive));
        var layout = RandomCards.Layout(form);
        Assert.Equal(layout.Day, Assert.Single(Problems(layout, (layout.Day, "2021-01-01"))).Cell);
        Assert.Equal(layout.Day, Assert.Single(Problems(layout)).Cell);
        Assert.NotNull(Read(layout, (layout.Day, "2020-06-07")).Card);
    }

    // A line and none of them cannot both be; in the sheet they give no stars.
    [Fact]
    public void A_list_takes_lines_or_none()
    {
        var form = RandomCards.Forms.Single(form => form.Decision == "1048/QĐ-TTg" && form.Criteria.Any(criterion => criterion.IsAdditive));
        var layout = RandomCards.Layout(form);
        var item = layout.Items.First(item => item.IsAdditive);
        var (first, third, none, day) = ((layout.Line(item.Choices[0], 0), (object)"X"), (layout.Line(item.Choices[2], 0), (object)"x"), (layout.Answer(item, 0), (object)"0"), (layout.Day, (object)"2020-01-01"));
        Assert.Equal([1, 3], Read(layout, day, first, third).Card!.Lines[item.Code]);
        Assert.Equal(layout.Answer(item, 0), Assert.Single(Problems(layout, day, first, none)).Cell);
    }

    [Fact]
    public void An_exempt_criterion_may_be_ticked()
    {
        var layout = RandomCards.Layout(RandomCards.Book.RubricFor("26/2026/QĐ-TTg", 21));
        var item = layout.Items.Single(item => item.ExemptRow is not null);
        var card = Read(layout, (layout.Exempt(item, 0)!.Value, "x"), (layout.Answer(item, 0), "1")).Card!;
        Assert.Equal(["7"], card.Exempt);
        Assert.Equal(1, card.Levels["7"]);
    }

    [Fact]
    public void Changed_numbers_and_moved_rows_are_noticed()
    {
        var points = new CellAddress(Tea.Sheets.Form, Tea.Items[0].Choices[0].Row, FormLayout.MaxColumn);
        var mark = new CellAddress(Tea.Sheets.Form, Tea.Items[0].Choices[0].Row, FormLayout.MarkColumn);
        Assert.Equal(points, Assert.Single(Problems(Tea, (points, 2.0))).Cell);
        Assert.Equal(mark, Assert.Single(Problems(Tea, (mark, "*****"))).Cell);
        Assert.Contains(Problems(Tea, (new CellAddress(Tea.Sheets.Form, Tea.Items[0].Row, FormLayout.CodeColumn), "9.9")), problem => problem.Text.English.Contains("'9.9'", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_and_labels_may_be_edited()
    {
        var item = Tea.Items[0];
        CellAddress Label(int row) => new(Tea.Sheets.Form, row, FormLayout.LabelColumn);
        var card = Read(Tea, (Label(item.Row), "Tên khác"), (Label(item.Choices[1].Row), "2 – Nhãn của chúng tôi"), (Tea.Answer(item, 0), "2 – Nhãn của chúng tôi")).Card!;
        Assert.Equal(2, card.Levels["1.1"]);
    }

    [Fact]
    public void Part_totals_keep_the_digits_that_were_given_and_none_is_left_out()
    {
        var layout = RandomCards.Layout(RandomCards.Book.RubricFor("148/QĐ-TTg", 7));
        Assert.Equal([layout.Answer(layout.Items[1], 0), layout.Answer(layout.Items[2], 0)], Problems(layout, (layout.Answer(layout.Items[0], 0), 36.0)).Select(problem => problem.Cell!.Value));
        (CellAddress Cell, object Content)[] given = [(layout.Answer(layout.Items[0], 0), 36.100000000000001), (layout.Answer(layout.Items[1], 0), 21.2), (layout.Answer(layout.Items[2], 0), 32.7)];
        Assert.Equal(90m, ((Rated)RandomCards.Book.Rate(Read(layout, given).Card!)).ExactTotal.Value);
        Assert.Equal(layout.Answer(layout.Items[2], 0), Assert.Single(Problems(layout, [given[0], given[1], (given[2].Cell, 36.0)])).Cell);
    }

    [Fact]
    public void A_council_s_workbook_gives_the_result_of_the_session()
    {
        var session = OcopJson.ReadCouncilSession(File.ReadAllText(Path.Combine(Repository.Root, "samples", "CouncilSession", "data", "session.json")));
        var layout = RandomCards.Layout(RandomCards.Book.RubricFor(session), session.Members.Count);
        var workbook = ScoreWorkbook.Of(layout, SheetContents.Of(session));
        var read = WorkbookReader.Read(RandomCards.Book, WorkbookWriter.Write(workbook)).Session!;
        Assert.Equal(OcopJson.Write(RandomCards.Book.Decide(session)), OcopJson.Write(RandomCards.Book.Decide(read)));
    }

    [Fact]
    public void Mistakes_of_a_council_are_told_with_their_cells()
    {
        var layout = RandomCards.Layout(Tea.Rubric, 3);
        (CellAddress, object)[] all =
        [
            (layout.Name(0), "An"), (layout.Name(1), "an"), (layout.Answer(layout.Items[0], 2), "1"), (layout.Level, "cấp xã"), (layout.QuorumNumerator, 3.0),
        ];
        Assert.Equal([layout.Name(2), layout.Level, layout.QuorumDenominator, layout.Name(1)], Problems(layout, all).Select(problem => problem.Cell!.Value));
        Assert.Equal(layout.Name(1), Assert.Single(Problems(layout, all[..2])).Cell);
        Assert.Equal(layout.Level, Assert.Single(Problems(layout, all[0], (layout.Level, "cấp huyện"))).Cell);
        Assert.Equal(layout.Appointed, Assert.Single(Problems(layout, all[0], (layout.QuorumNumerator, 3.0), (layout.QuorumDenominator, 4.0))).Cell);
        Assert.Equal(CouncilLevel.Centre, Read(layout, all[0], (layout.Level, "Cấp trung ương")).Session!.Level);
    }

    // Saved by LibreOffice 7.4 from a filled-in form of set 21: shared texts, its own formats.
    [Fact]
    public void A_file_of_LibreOffice_is_read()
    {
        var card = OcopJson.ReadScorecard(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "lacquer.json")));
        Assert.Equal(card, WorkbookReader.Read(RandomCards.Book, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lacquer-saved-by-libreoffice.xlsx"))).Card);
    }

    private static CellAddress Answer(FormLayout layout, string code) => layout.Answer(layout.Items.Single(item => item.Code == code), 0);

    private static byte[] Write(FormLayout layout, IEnumerable<(CellAddress Cell, object Content)> cells)
    {
        var workbook = ScoreWorkbook.Of(layout, new SheetContents { Cards = new Scorecard?[layout.Columns] });
        foreach (var (cell, content) in cells) workbook.Sheets.Single(sheet => sheet.Name == cell.Sheet).Put(cell, content, CellStyle.FreeText);
        return WorkbookWriter.Write(workbook);
    }

    private static ReadForm Read(FormLayout layout, params (CellAddress Cell, object Content)[] cells) => WorkbookReader.Read(RandomCards.Book, Write(layout, cells));

    private static IReadOnlyList<SheetProblem> Problems(FormLayout layout, params (CellAddress Cell, object Content)[] cells) =>
        Assert.Throws<SheetException>(() => Read(layout, cells)).Problems;
}
