using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>Reads the answers of a workbook from its cells, and tells all that is wrong with them at once.</summary>
/// <remarks>Codes, points, asterisks and the numbers of the levels must stand where the form has them; names and labels may be edited.</remarks>
internal sealed class WorkbookReader
{
    private const int MostFormProblems = 10;
    private const int ShownLetters = 60;

    private readonly RuleBook book;
    private readonly WorkbookFile file;
    private readonly List<SheetProblem> problems = [];

    private WorkbookReader(RuleBook book, WorkbookFile file) => (this.book, this.file) = (book, file);

    /// <summary>Reads a workbook.</summary>
    /// <exception cref="SheetException">It is no workbook of a form, or a cell holds what cannot stand there.</exception>
    public static ReadForm Read(RuleBook book, byte[] bytes) => new WorkbookReader(book, WorkbookFile.Open(bytes)).Read();

    private ReadForm Read()
    {
        var english = SheetNames.Of(Language.English);
        var language = !file.HasSheet(SheetNames.Of(Language.Vietnamese).Form) && (file.HasSheet(english.Form) || file.HasSheet(english.Dossier)) ? Language.English : Language.Vietnamese;
        var sheets = SheetNames.Of(language);
        foreach (var name in new[] { sheets.Form, sheets.Dossier })
        {
            if (!file.HasSheet(name)) throw new SheetException($"không có sheet '{name}'; cần sổ tính do ScoreSheet new tạo", $"no sheet '{name}'; expected a workbook made by ScoreSheet new");
        }

        var rules = RulesOf(sheets);
        var set = NumberFrom(1, rules?.ProductSets.Count ?? int.MaxValue, FormLayout.ProductSetIn(sheets));
        var members = NumberFrom(0, FormLayout.MostMembers, FormLayout.MemberCountIn(sheets));
        ThrowIfAny();

        // With a day that cannot be read the other cells are looked at all the same.
        var day = Day(FormLayout.DayIn(sheets));
        var layout = LayoutOf(rules!, set, members, language, day);
        CheckStrayAnswers(layout);
        var product = Product(layout);
        return layout.IsCouncil ? ReadCouncil(layout, day, product) : ReadCard(layout, day, product);
    }

    private ReadForm ReadCard(FormLayout layout, LocalDate? day, ScorecardProduct? product)
    {
        var card = Card(layout, 0, day, product);
        AddChecked(layout, () => book.Check(card).Select(problem => new SheetProblem(layout.CellOf(problem, card, 0), problem.Text)));
        ThrowIfAny();
        return new ReadForm(layout, card, null, product);
    }

    private ReadForm ReadCouncil(FormLayout layout, LocalDate? day, ScorecardProduct? product)
    {
        var members = new List<(int Column, CouncilMember Member)>();
        for (var column = 0; column < layout.Columns; column++)
        {
            var card = Card(layout, column, day, product);
            var name = Text(layout.Name(column));
            if (name is not null) members.Add((column, new CouncilMember(name, card, Text(layout.Role(column)))));
            else if (file.FilledIn(layout.AnswersOf(column)).Any()) Add(layout.Name(column), "phiếu ở cột này không có họ tên; cần tên của thành viên", "the card of this column has no name; expected that of the member");
            else if (Text(layout.Role(column)) is not null) Add(layout.Name(column), "có vai trò nhưng không có họ tên; cần tên của thành viên", "a role without a name; expected that of the member");
        }

        var session = new CouncilSession
        {
            Decision = layout.Rubric.Decision,
            ProductSet = layout.Rubric.ProductSet.Number,
            Members = [.. members.Select(member => member.Member)],
            Level = Word(layout.Level, layout, CouncilLevel.Province),
            Regulation = Regulation(layout),
        };
        AddChecked(layout, () => book.Check(session).Select(problem =>
        {
            var member = MemberOf(problem.Entry);
            var of = member is { } index && index < members.Count ? members[index] : members.FirstOrDefault();
            return new SheetProblem(layout.CellOf(problem, of.Member?.Card, of.Column), problem.Text);
        }));
        ThrowIfAny();
        return new ReadForm(layout, null, session, product);
    }

    // What the library says of the answers, but where the cell itself could not be read. Without the right day it would take them for those of another form.
    private void AddChecked(FormLayout layout, Func<IEnumerable<SheetProblem>> check)
    {
        var told = problems.Select(problem => problem.Cell).ToHashSet();
        if (!told.Contains(layout.Day)) problems.AddRange(check().Where(problem => problem.Cell is null || !told.Contains(problem.Cell)));
    }

    private static int? MemberOf(string entry) =>
        entry.StartsWith("$.members[", StringComparison.Ordinal) && int.TryParse(entry.AsSpan(10, Math.Max(0, entry.IndexOf(']', StringComparison.Ordinal) - 10)), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    // Which form it is.
    private DecisionRules? RulesOf(SheetNames sheets)
    {
        var cell = FormLayout.DecisionIn(sheets);
        if (book.TryGetRules(Text(cell), out var rules)) return rules;
        var known = string.Join(", ", book.Decisions);
        Add(cell, $"{Shown(cell)}: cần một trong {known}", $"{Shown(cell)}: expected one of {known}");
        return null;
    }

    private int NumberFrom(int least, int most, CellAddress cell)
    {
        if (Answer(cell) is { } found && (found.Number ?? (Arguments.TryNumber(ListText.Clean(found.Text), out var typed) ? typed : double.NaN)) is var number && number >= least && number <= most && number == Math.Floor(number)) return (int)number;
        Add(cell, $"{Shown(cell)}: cần số nguyên từ {least} đến {most}", $"{Shown(cell)}: expected a whole number from {least} to {most}");
        return least;
    }

    // The form of the day; where the cells are those of the form of other days, the day is what is wrong.
    private FormLayout LayoutOf(DecisionRules rules, int set, int members, Language language, LocalDate? day)
    {
        var layouts = FormDays.FormsOf(book, rules.Instrument.Number, set).Select(rubric => new FormLayout(book, rubric, members, language)).Reverse().ToArray();
        var ofDay = Array.Find(layouts, layout => layout.Days.Holds(day)) ?? layouts[0];
        var wrong = WrongFacts(ofDay);
        if (wrong.Count == 0) return ofDay;
        if (Array.Find(layouts, layout => WrongFacts(layout).Count == 0) is { } other)
        {
            // A day that could not be read is told already.
            if (problems.Count > 0) return other;
            var (first, last) = (other.Days.First, other.Days.Last);
            Add(other.Day, $"ngày này thuộc phiếu khác của {rules.Instrument.Number}; phiếu này cần ngày từ {Iso(first)}" + (last is { } end ? $" đến {Iso(end)}" : string.Empty),
                $"another form of {rules.Instrument.Number} holds on this day; this one needs a day from {Iso(first)}" + (last is { } until ? $" to {Iso(until)}" : string.Empty));
            return other;
        }

        problems.AddRange(wrong.Take(MostFormProblems));
        if (wrong.Count > MostFormProblems) problems.Add(new SheetProblem(null, $"và {wrong.Count - MostFormProblems} ô khác của phiếu đã bị sửa hoặc dời chỗ", $"and {wrong.Count - MostFormProblems} more cells of the form were changed or moved"));
        throw new SheetException(problems);
    }

    // What of the form is not as its rules have it: rows that were moved, numbers that were changed.
    private List<SheetProblem> WrongFacts(FormLayout layout)
    {
        var wrong = new List<SheetProblem>();
        var blank = ScoreWorkbook.Of(layout, new SheetContents { Cards = new Scorecard?[layout.Columns] });
        var form = blank.Sheets.First(sheet => sheet.Name == layout.Sheets.Form);
        var choices = layout.Items.SelectMany(item => item.Choices).ToDictionary(choice => choice.Row);
        foreach (var ((row, column), cell) in form.Cells)
        {
            if (row <= FormLayout.HeadingRow || row > layout.FormEnd || cell.Content is Formula) continue;
            var at = form.At(row, column);
            var found = file.CellAt(at)?.Text ?? string.Empty;
            if (column is FormLayout.CodeColumn or FormLayout.MaxColumn or FormLayout.MarkColumn) Compare(at, found, cell.Content is { } fact ? Formula.Text(fact) : string.Empty);
            else if (column == FormLayout.LabelColumn && choices.TryGetValue(row, out var choice) && !found.StartsWith(choice.Mark + FormChoice.Separator, StringComparison.Ordinal)) Compare(at, found, choice.Mark + FormChoice.Separator + "…");
        }

        var dossier = blank.Sheets.First(sheet => sheet.Name == layout.Sheets.Dossier);
        foreach (var ((row, column), cell) in dossier.Cells)
        {
            // Labels with words of the form may differ after its code.
            if (column != 1 || cell.Content is not string label) continue;
            var tick = layout.Rejecting.Concat(layout.Halting).Concat(layout.Prerequisites).FirstOrDefault(each => each.Row == row);
            var needed = tick is null ? label : label[..(label.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? colon : label.Length)] + (tick.Criterion is null ? string.Empty : $": {tick.Criterion} ");
            var found = file.CellAt(dossier.At(row, 1))?.Text ?? string.Empty;
            if (tick is null ? found != label : !found.StartsWith(needed, StringComparison.Ordinal)) Compare(dossier.At(row, 1), found, needed);
        }

        return wrong;

        void Compare(CellAddress at, string found, string needed)
        {
            if (found == needed) return;
            wrong.Add(new SheetProblem(at, $"{Quote(found)}: ô của phiếu đã bị sửa hoặc dời chỗ; cần {Quote(needed)}", $"{Quote(found)}: a cell of the form was changed or moved; expected {Quote(needed)}"));
        }
    }

    // An answer beside its cell, such as an x on a level.
    private void CheckStrayAnswers(FormLayout layout)
    {
        var free = new HashSet<CellAddress>();
        for (var column = 0; column < layout.Columns; column++)
        {
            foreach (var item in layout.Items)
            {
                free.Add(layout.Answer(item, column));
                if (layout.Exempt(item, column) is { } exempt) free.Add(exempt);
                if (item.IsAdditive) free.UnionWith(layout.LinesOf(item, column).Cells);
            }

            foreach (var cell in file.FilledIn(layout.AnswersOf(column)))
            {
                if (!free.Contains(cell)) Add(cell, $"{Shown(cell)}: ô này không nhận câu trả lời; chọn mức ở ô màu vàng của tiêu chí", $"{Shown(cell)}: no answer stands here; choose the level in the yellow cell of the criterion");
            }
        }
    }

    private Scorecard Card(FormLayout layout, int column, LocalDate? day, ScorecardProduct? product)
    {
        var levels = new Dictionary<string, int>();
        var lines = new Dictionary<string, IReadOnlyList<int>>();
        var totals = new List<KeyValuePair<string, DecimalPoints>>();
        var (none, exempt) = (new List<string>(), new List<string>());
        foreach (var item in layout.Items)
        {
            var answer = layout.Answer(item, column);
            if (item.Criterion is null)
            {
                if (PartTotal(layout, answer, item) is { } points) totals.Add(KeyValuePair.Create(item.Code, points));
                continue;
            }

            if (layout.Exempt(item, column) is { } isExempt && IsTicked(isExempt)) exempt.Add(item.Code);
            var choice = Choice(layout, item, answer);
            if (choice is { Ladder: null }) none.Add(item.Code);
            else if (choice is { Ladder: { } ladder, Level: { } level }) levels.Add(ladder.Code, level.Level);
            if (!item.IsAdditive) continue;
            int[] ticked = [.. item.Choices.SkipLast(1).Where(line => IsTicked(layout.Line(line, column))).Select(line => line.Level!.Level)];
            if (ticked.Length > 0) lines.Add(item.Code, ticked);
        }

        // Part totals are given all or, for the blank card of a council's member, not at all.
        if (layout.IsTotalsOnly && totals.Count < layout.Items.Count && (totals.Count > 0 || !layout.IsCouncil))
        {
            foreach (var item in layout.Items.Where(item => file.CellAt(layout.Answer(item, column)) is null))
            {
                Add(layout.Answer(item, column), $"trống; cần điểm của phần {item.Code}, từ 0 đến {item.Max}", $"blank; expected the points of part {item.Code}, 0 to {item.Max}");
            }
        }

        bool Has(TickRow row) => IsTicked(layout.TickOf(row, column));
        return new Scorecard
        {
            Decision = layout.Rubric.Decision,
            ProductSet = layout.Rubric.ProductSet.Number,
            Levels = levels,
            Lines = lines,
            AnsweredNone = none,
            Exempt = exempt,
            PartTotals = totals.Count > 0 ? PartTotals.OfDecimals(totals) : null,
            Findings = [.. layout.Rejecting.Concat(layout.Halting).Where(Has).Select(row => new Finding(row.Finding!.Value, row.Criterion))],
            UnmetPrerequisites = [.. layout.Prerequisites.Where(Has).Select(row => row.Criterion!)],
            EvaluatedOn = day,
            Product = product,
        };
    }

    // A choice as the list offers it, or its number alone or with the beginning of its label.
    private FormChoice? Choice(FormLayout layout, FormItem item, CellAddress cell)
    {
        if (Answer(cell) is not { } found) return null;
        var given = ListText.Clean(found.Text);
        FormChoice[] choices = item.IsAdditive ? [item.Choices[^1]] : [.. item.Choices];
        FormChoice[] fitting = [.. choices.Where(choice => Fits(given, choice, file.CellAt(new CellAddress(layout.Sheets.Form, choice.Row, FormLayout.LabelColumn))?.Text))];
        if (fitting.Length == 1) return fitting[0];
        var marks = string.Join(", ", choices.Select(choice => choice.Mark));
        Add(cell, $"{Shown(cell)}: không có trong danh sách; cần một dòng của tiêu chí {item.Code}, hoặc số của nó: {marks}", $"{Shown(cell)}: not of the list; expected a row of criterion {item.Code}, or its number: {marks}");
        return null;
    }

    private static bool Fits(string given, FormChoice choice, string? shown)
    {
        if (given == ListText.Clean(choice.Text) || (shown is not null && given == ListText.Clean(shown))) return true;
        if (!given.StartsWith(choice.Mark, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = given[choice.Mark.Length..];
        if (rest.Length == 0) return true;
        var label = rest.TrimStart(' ', '-', '–', '—', ':', ')').TrimEnd('…', '.', ' ');
        return label.Length < rest.Length && ListText.Clean(choice.Label).StartsWith(label, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsTicked(CellAddress cell)
    {
        if (Answer(cell) is not { } found) return false;
        if (string.Equals(ListText.Clean(found.Text), FormLayout.Tick, StringComparison.OrdinalIgnoreCase)) return true;
        Add(cell, $"{Shown(cell)}: cần {FormLayout.Tick} hoặc để trống", $"{Shown(cell)}: expected {FormLayout.Tick} or nothing");
        return false;
    }

    private DecimalPoints? PartTotal(FormLayout layout, CellAddress cell, FormItem item)
    {
        if (Answer(cell) is not { } found) return null;
        if (found.Number is { } number && Math.Abs(number) < 1_000_000)
        {
            // Of a number 15 digits are exact: what a computer adds behind them goes. Digits that the format shows were given.
            var value = (decimal)number;
            if (decimal.Round(value, SheetStyles.MostDecimals) == value) return new DecimalPoints(WithDecimals(value, Math.Max(found.Decimals, Significant(value))));
        }

        var (part, max) = (item.Code, item.Max);
        Add(cell, $"{Shown(cell)}: cần điểm của phần {part}, số{(layout.IsCouncil ? " nguyên" : string.Empty)} từ 0 đến {max}", $"{Shown(cell)}: expected the points of part {part}, a {(layout.IsCouncil ? "whole " : string.Empty)}number from 0 to {max}");
        return null;
    }

    // How many digits after the point are not zeros at the end.
    private static int Significant(decimal value)
    {
        var digits = 0;
        for (; digits < SheetStyles.MostDecimals && decimal.Round(value, digits) != value; digits++)
        {
        }

        return digits;
    }

    // 21.5 with two digits is 21.50.
    private static decimal WithDecimals(decimal value, int decimals) => decimal.Parse(value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private ScorecardProduct? Product(FormLayout layout)
    {
        string? Of(CellAddress cell) => Answer(cell)?.Text;
        var (name, code) = (Of(layout.ProductName), Of(layout.ProductCode));
        return name is null && code is null ? null : new ScorecardProduct(name, code);
    }

    private CouncilRegulation Regulation(FormLayout layout)
    {
        var (numerator, denominator) = (WholeNumber(layout.QuorumNumerator), WholeNumber(layout.QuorumDenominator));
        if (numerator is null != denominator is null || denominator <= 0)
        {
            var cell = denominator is > 0 ? layout.QuorumNumerator : layout.QuorumDenominator;
            Add(cell, $"{Shown(cell)}: tỷ lệ cần tử số và mẫu số, mẫu số từ 1", $"{Shown(cell)}: a share has a numerator and a denominator, the latter from 1");
            numerator = null;
        }

        var name = Text(layout.Regulation);
        return new CouncilRegulation(
            name is null ? null : new BilingualText(name, name),
            Word(layout.MinimumRule, layout, CouncilMinimumRule.Majority),
            Small(layout.Quorum),
            Small(layout.LargestSpread),
            Texts(layout.ScoringRoles),
            numerator is { } of && denominator is { } whole ? new Fraction(of, whole) : null,
            Small(layout.Appointed),
            Texts(layout.PresentRoles),
            Word(layout.BlankCards, layout, CouncilBlankCards.Absent));
    }

    private int? Small(CellAddress cell) => WholeNumber(cell) is { } number ? (int)Math.Min(number, int.MaxValue) : null;

    private List<string>? Texts(CellRange range)
    {
        List<string> texts = [.. range.Cells.Select(Text).OfType<string>()];
        return texts.Count > 0 ? texts : null;
    }

    private T Word<T>(CellAddress cell, FormLayout layout, T otherwise)
        where T : struct, Enum
    {
        if (Text(cell) is not { } text) return otherwise;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(book.NameOf(value).In(layout.Language), text, StringComparison.OrdinalIgnoreCase)) return value;
        }

        var known = string.Join("; ", Enum.GetValues<T>().Select(value => book.NameOf(value).In(layout.Language)));
        Add(cell, $"{Shown(cell)}: cần một trong: {known}", $"{Shown(cell)}: expected one of: {known}");
        return otherwise;
    }

    private LocalDate? Day(CellAddress cell)
    {
        if (Answer(cell) is not { } found) return null;
        if (found.Number is { } serial && Functions.DayOf(serial + (file.CountsFrom1904 ? 1462 : 0)) is { } day) return day;
        if (found.Number is null && LocalDatePattern.Iso.Parse(ListText.Clean(found.Text)) is { Success: true } parsed && parsed.Value.Year >= 1) return parsed.Value;
        Add(cell, $"{Shown(cell)}: cần ngày có thật, không có giờ, hoặc để trống", $"{Shown(cell)}: expected a day that exists, without a time, or nothing");
        return null;
    }

    private long? WholeNumber(CellAddress cell)
    {
        if (Answer(cell) is not { } found) return null;
        if (found.Number is { } number && number == Math.Floor(number) && Math.Abs(number) <= 999_999_999_999) return (long)number;
        if (found.Number is null && Arguments.TryNumber(ListText.Clean(found.Text), out var typed)) return typed;
        Add(cell, $"{Shown(cell)}: cần số nguyên", $"{Shown(cell)}: expected a whole number");
        return null;
    }

    private string? Text(CellAddress cell) => Answer(cell) is { } found ? ListText.Clean(found.Text) : null;

    // What was filled in; a formula or an error is no answer.
    private FileCell? Answer(CellAddress cell)
    {
        if (file.CellAt(cell) is not { } found) return null;
        if (!found.IsFormula && !found.IsOdd) return found;
        Add(
            cell,
            found.IsFormula ? "công thức; cần một câu trả lời được chọn hoặc gõ vào" : $"{Shown(cell)}: giá trị đúng sai hoặc lỗi của bảng tính; cần một câu trả lời",
            found.IsFormula ? "a formula; expected an answer that is chosen or typed" : $"{Shown(cell)}: a truth value or an error of the spreadsheet; expected an answer");
        return null;
    }

    private string Shown(CellAddress cell) => Quote(file.CellAt(cell)?.Text ?? string.Empty);

    private static string Quote(string text)
    {
        var clean = PlainText.Of(ListText.Clean(text));
        return clean.Length <= ShownLetters ? $"'{clean}'" : $"'{clean[..ShownLetters]}…'";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void Add(CellAddress cell, string vietnamese, string english)
    {
        var problem = new SheetProblem(cell, vietnamese, english);
        if (!problems.Contains(problem)) problems.Add(problem);
    }

    private void ThrowIfAny()
    {
        if (problems.Count > 0) throw new SheetException(problems);
    }
}
