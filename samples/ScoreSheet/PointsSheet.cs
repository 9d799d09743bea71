using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using static Ocop.Domain.Samples.ScoreSheet.Functions;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The sheet of points: all that is worked out between the ticks and the stars, criterion by criterion and member by member. Every formula that decides something is here.</summary>
internal sealed class PointsSheet
{
    private const int FirstColumn = 3;

    // The blocks of columns of the criteria, each with a column a member.
    private const int ChosenBlock = 0;
    private const int CountedBlock = 1;
    private const int PointsBlock = 2;
    private const int OpenBlock = 3;
    private const int WrongBlock = 4;
    private const int StopsBlock = 5;
    private const int InapplicableBlock = 6;

    // Those of the minimum levels.
    private const int ReachedBlock = 0;
    private const int BoundLevelBlock = 1;
    private const int BoundPointsBlock = 2;

    private readonly FormLayout layout;
    private readonly Sheet sheet;
    private readonly LawSheet law;
    private readonly Words words;
    private readonly Dictionary<string, int> rows = [];
    private readonly Dictionary<FormItem, CellRange> missed = [];
    private int row;

    public PointsSheet(FormLayout layout, Sheet sheet, LawSheet law)
    {
        this.layout = layout;
        this.sheet = sheet;
        this.law = law;
        words = layout.Words;
        LayItems();
        LayMembers();
        LayMinimums();
        LaySummary();
    }

    /// <summary>Gets the total of a single card, or the mean of a council.</summary>
    public CellAddress Total => Single("total");

    public CellAddress Band => Single("band");

    public CellAddress Ceiling => Single("ceiling");

    public CellAddress Stars => Single("stars");

    /// <summary>Gets the number of the <see cref="SheetState"/>.</summary>
    public CellAddress State => Single("state");

    public CellAddress Open => Single("openCount");

    public CellAddress Wrong => Single("wrongCount");

    public CellAddress Present => Single("present");

    public CellAddress Required => Single("required");

    public CellAddress Spread => Single("spread");

    /// <summary>Gets the code of the first criterion that stops the evaluation.</summary>
    public CellAddress StopsAt => Member("stopsAt", 0);

    public CellAddress MemberTotal(int member) => Member("memberTotal", member);

    public CellAddress PartTotal(int part, int member) => Member(PartKey(part), member);

    public CellAddress PointsOf(FormItem item, int member) => At(item, PointsBlock, member);

    /// <summary>Returns the mean of a row of figures of the members, as far as they score; nothing where nobody does.</summary>
    public Formula MeanOf(CellAddress first) => If(((Formula)Present).Is(0), string.Empty, SumProduct(Row("scoring") * (Formula)(first | sheet.At(first.Row, first.Column + layout.Columns - 1))) / Present);

    /// <summary>Returns what is to be said beside an item.</summary>
    public Formula NoteOf(FormItem item)
    {
        var wrong = layout.IsCouncil
            ? If(Sum(Row(item, WrongBlock)) > 0, ((Formula)Sum(Row(item, WrongBlock))).Then(words.Of(" ô không có trong danh sách", " cells are not of the list")), string.Empty)
            : If((Formula)At(item, WrongBlock, 0) > 0, words.Of("Không có trong danh sách", "Not of the list"), string.Empty);
        var note = missed.TryGetValue(item, out var stars)
            ? If(Count(stars) > 0, ((Formula)words.Of("Chưa đạt mức tối thiểu ", "Minimum level missed: ")).Then(Rept("*", Min(stars))), string.Empty)
            : string.Empty;
        if (!layout.IsCouncil)
        {
            if (layout.Prerequisites.FirstOrDefault(tick => tick.Criterion == item.Code) is { } prerequisite) note = If(IsTicked(layout.TickOf(prerequisite, 0)), words.Of("Điều kiện chưa đạt: 0 điểm", "Prerequisite not met: 0 points"), note);
            if (item.Criterion?.Condition is not null) note = If(((Formula)At(item, InapplicableBlock, 0)).Is(1), words.Of("Không áp dụng: 0 điểm. ", "Does not apply: 0 points. "), string.Empty).Then(note);
            if (item.Criterion is not null) note = If((Formula)At(item, StopsBlock, 0) > 0, words.Of("Dừng đánh giá", "Evaluation stops"), If(((Formula)At(item, OpenBlock, 0)).Is(1), words.Of("Chưa chấm. ", "Open. "), string.Empty).Then(note));
        }

        return If((layout.IsCouncil ? (Formula)Sum(Row(item, WrongBlock)) : At(item, WrongBlock, 0)) > 0, wrong, note);
    }

    private static string PartKey(int part) => $"part{part}";

    private static Formula IsFilled(Formula cells) => Len(Trim(cells)) > 0;

    private static Formula IsTicked(Formula cells) => Trim(cells).Is(FormLayout.Tick);

    private static Formula IsWrongTick(Formula cells) => IsFilled(cells) * Trim(cells).IsNot(FormLayout.Tick);

    private static Formula OneIf(Formula condition) => If(condition, 1, 0);

    private CellAddress At(FormItem item, int block, int member) => sheet.At(item.PointsRow, FirstColumn + (block * layout.Columns) + member);

    private CellRange Row(FormItem item, int block) => At(item, block, 0) | At(item, block, layout.Columns - 1);

    private CellRange Column(int block, int member) => At(layout.Items[0], block, member) | At(layout.Items[^1], block, member);

    private CellAddress Member(string key, int member) => sheet.At(rows[key], FirstColumn + member);

    private Formula Row(string key) => Member(key, 0) | Member(key, layout.Columns - 1);

    private CellAddress Single(string key) => sheet.At(rows[key], FirstColumn);

    private void LayItems()
    {
        sheet.Widths[1] = 9;
        sheet.Widths[2] = 46;
        (sheet.HeadingRow, sheet.HeadingColumn, sheet.IsLandscape) = (FormLayout.PointsSheetFirst - 1, 2, layout.IsCouncil);
        sheet.Put(1, 1, words.Of("Các bước tính", "How it is worked out"), CellStyle.Title);
        sheet.Put(2, 1, words.Of("Chỗ: thứ tự mức đã chọn trong phiếu, từ 1 (0: trống). Mức được tính: 0 khi tiêu chí không áp dụng hoặc điều kiện chưa đạt.",
            "Place: that of the chosen level on the form, from 1 (0: blank). What counts: 0 where the criterion does not apply or its prerequisite is not met."), CellStyle.Plain);
        string[] blocks =
        [
            words.Of("Chỗ đã chọn", "Place"), words.Of("Mức được tính", "Counts"), words.Of("Điểm", "Points"), words.Of("Chưa chấm", "Open"),
            words.Of("Ô sai", "Wrong"), words.Of("Dừng", "Stops"), words.Of("Không áp dụng", "Inapplicable"),
        ];
        sheet.PutRow(3, CellStyle.Heading, [words.Of("Mã", "Code"), words.Of(SheetTexts.Criterion), .. blocks.SelectMany(block => Enumerable.Repeat<object?>(block, layout.Columns))]);
        sheet.PutRow(4, CellStyle.Heading, [null, null, .. blocks.SelectMany(_ => MemberHeadings())]);
        foreach (var item in layout.Items)
        {
            sheet.Put(item.PointsRow, 1, item.Code, CellStyle.Text);
            sheet.Put(item.PointsRow, 2, words.Of(item.Labels), CellStyle.Text);
            for (var member = 0; member < layout.Columns; member++) LayItem(item, member);
        }

        row = layout.Items[^1].PointsRow + 2;
    }

    private IEnumerable<object?> MemberHeadings() => Enumerable.Range(0, layout.Columns).Select(member => layout.IsCouncil ? (object)Trim(layout.Name(member)) : null);

    private void LayItem(FormItem item, int member)
    {
        Formula answer = layout.Answer(item, member);
        Formula chosen = At(item, ChosenBlock, member), counted = At(item, CountedBlock, member);
        void Put(int block, Formula formula) => sheet.Put(At(item, block, member), formula, CellStyle.Figure);
        if (item.Criterion is not { } criterion)
        {
            Put(ChosenBlock, OneIf(IsNumber(answer)));
            Put(CountedBlock, chosen);
            Put(PointsBlock, If(IsNumber(answer), answer, 0));
            Put(OpenBlock, OneIf(Not(IsFilled(answer))));
            var isOut = Or(answer < 0, answer > item.Max);
            if (layout.IsCouncil) isOut = Or(isOut, Int(answer).IsNot(answer));
            Put(WrongBlock, If(IsNumber(answer), OneIf(isOut), OneIf(IsFilled(answer))));
            Put(StopsBlock, 0);
            Put(InapplicableBlock, 0);
            return;
        }

        // The text of a choice, or its mark alone.
        Formula texts = layout.TextsOf(item);
        var isChoice = (texts.Is(Trim(answer)) + Left(texts, Len(Trim(answer)) + FormChoice.Separator.Length).Is(Trim(answer).Then(FormChoice.Separator))) > 0;
        var exempt = layout.Exempt(item, member);
        var wrong = OneIf(And(IsFilled(answer), chosen.Is(0)));
        if (item.IsAdditive)
        {
            // Place 1 stands for any lines, 2 for none.
            Formula lines = layout.LinesOf(item, member);
            var ticked = SumProduct(IsTicked(lines) * 1);
            Put(ChosenBlock, If(ticked > 0, 1, SumProduct(isChoice * 2)));
            Put(CountedBlock, If(Or(Inapplicable(), Unmet(), chosen.IsNot(1)), 0, 1));
            Put(PointsBlock, If(counted.Is(0), 0, SumProduct(IsTicked(lines) * layout.PointsOf(item))));
            wrong = SumProduct(IsWrongTick(lines)) + OneIf(And(IsFilled(answer), Or(chosen.IsNot(2), ticked > 0)));
            Put(StopsBlock, Stops(And(chosen.Is(1), SumProduct(IsTicked(lines) * layout.PointsOf(item)).Is(0))));
        }
        else
        {
            Put(ChosenBlock, SumProduct(isChoice * Places(layout.TextsOf(item))));
            Put(CountedBlock, If(Or(Inapplicable(), Unmet(), chosen > item.LevelCount), 0, chosen));
            Put(PointsBlock, If(counted.Is(0), 0, Index(layout.PointsOf(item), counted)));
            Put(StopsBlock, Stops(If(And(chosen > 0, chosen <= item.LevelCount), Index(layout.PointsOf(item), chosen).Is(0), 0)));
        }

        Put(OpenBlock, OneIf(exempt is { } isExempt ? And(chosen.Is(0), Not(IsFilled(answer)), Not(IsTicked(isExempt))) : And(chosen.Is(0), Not(IsFilled(answer)))));
        Put(WrongBlock, exempt is { } alsoExempt ? wrong + IsWrongTick(alsoExempt) : wrong);
        Put(InapplicableBlock, criterion.Condition is { } condition ? OneIf(LevelOf(condition.Criterion, member) <= condition.AboveLevel) : 0);

        Formula Inapplicable() => ((Formula)At(item, InapplicableBlock, member)).Is(1);

        Formula Unmet() => layout.Prerequisites.FirstOrDefault(tick => tick.Criterion == item.Code) is { } prerequisite ? IsTicked(layout.TickOf(prerequisite, member)) : 0;

        Formula Stops(Formula atZero)
        {
            var finding = layout.Halting.FirstOrDefault(tick => tick.Criterion == item.Code);
            return (finding, criterion.HaltsWhenZero) switch
            {
                (null, false) => 0,
                (null, true) => OneIf(atZero),
                (not null, false) => OneIf(IsTicked(layout.TickOf(finding, member))),
                _ => OneIf(Or(IsTicked(layout.TickOf(finding, member)), atZero)),
            };
        }
    }

    // The ticked level of a ladder, or 0.
    private Formula LevelOf(string code, int member)
    {
        layout.Rubric.TryGetLadder(code, out var ladder);
        var item = layout.Items.First(each => each.Criterion == ladder!.Criterion);
        Formula chosen = At(item, ChosenBlock, member);
        var (first, last) = item.PlacesOf(ladder!);
        return If(And(chosen >= first, chosen <= last), chosen - (first - 1), 0);
    }

    private void LayMembers()
    {
        sheet.PutRow(row, CellStyle.Heading, [null, words.Of("Theo phiếu", "By card"), .. MemberHeadings()]);
        var parts = layout.Rubric.Parts;
        for (var part = 0; part < parts.Count; part++)
        {
            FormItem[] items = [.. layout.Items.Where(item => item.Part == parts[part])];
            Figures(PartKey(part), words.Of($"Phần {parts[part].Code}", $"Part {parts[part].Code}"), member => Sum(At(items[0], PointsBlock, member) | At(items[^1], PointsBlock, member)));
        }

        // Totals of parts may have decimals, which a computer adds wrongly in the sixteenth digit. They have nine at most, so nothing that counts is rounded away.
        Figures("memberTotal", words.Of(SheetTexts.Total), member => layout.IsTotalsOnly ? Round(Sum(Column(PointsBlock, member)), 9) : Sum(Column(PointsBlock, member)));
        Figures("open", words.Of("Tiêu chí chưa chấm", "Open criteria"), member => Sum(Column(OpenBlock, member)));
        Figures("rejects", words.Of("Phát hiện loại hồ sơ", "Findings that reject"), member => SumProduct(IsTicked(layout.TicksOf(layout.Rejecting, member)!.Value) * 1));
        Figures("stops", words.Of("Tiêu chí dừng đánh giá", "Criteria that stop"), member => Sum(Column(StopsBlock, member)));
        Figures("stopsAt", words.Of("Dừng đầu tiên tại", "First stops at"), member => If(((Formula)Member("stops", member)).Is(0), string.Empty, Index(sheet.At(layout.Items[0].PointsRow, 1) | sheet.At(layout.Items[^1].PointsRow, 1), MatchNumber(1, Column(StopsBlock, member)))));
        Figures("wrong", words.Of("Ô sai", "Wrong cells"), member => new[] { layout.Rejecting, layout.Halting, layout.Prerequisites }
            .Select(ticks => layout.TicksOf(ticks, member))
            .OfType<CellRange>()
            .Aggregate((Formula)Sum(Column(WrongBlock, member)), (sum, ticks) => sum + SumProduct(IsWrongTick(ticks))));
        Figures("isStopped", words.Of("Bị loại hoặc dừng (1: có)", "Rejected or stopped (1: yes)"), member => OneIf((Formula)Member("rejects", member) + Member("stops", member) > 0));
        if (layout.IsCouncil) LayVotes();
        row++;
    }

    private void LayVotes()
    {
        Figures("filled", words.Of("Số ô đã điền", "Cells that are filled in"), member => new[] { layout.Rejecting, layout.Halting, layout.Prerequisites }
            .Select(ticks => layout.TicksOf(ticks, member))
            .OfType<CellRange>()
            .Append(layout.AnswersOf(member))
            .Select(cells => SumProduct(IsFilled(cells) * 1))
            .Aggregate((sum, next) => sum + next));
        Figures("mayScore", words.Of("Được chấm điểm (1: được)", "May score (1: yes)"), member => If(
            SumProduct(IsFilled(layout.ScoringRoles) * 1).Is(0), 1, OneIf(And(IsFilled(layout.Role(member)), SumProduct(Exact(Trim(layout.ScoringRoles), Trim(layout.Role(member))) * 1) > 0))));
        Figures("scoring", words.Of("Đã chấm điểm (1: có)", "Scored (1: yes)"), member => OneIf(And(
            IsFilled(layout.Name(member)), ((Formula)Member("mayScore", member)).Is(1), Or((Formula)Member("filled", member) > 0, Trim(layout.BlankCards).Is(NameOf(CouncilBlankCards.Vote))))));
        Figures("counted", words.Of("Tổng điểm được tính", "Points that count"), member => If(((Formula)Member("scoring", member)).Is(1), Member("memberTotal", member), string.Empty));
        Figures("nameless", words.Of("Phiếu không có tên (1: có)", "Card without a name (1: yes)"), member => OneIf(And(Not(IsFilled(layout.Name(member))), (Formula)Member("filled", member) > 0)));
    }

    private string NameOf<T>(T value)
        where T : struct, Enum => words.Of(layout.Book.NameOf(value));

    private void Figures(string key, string label, Func<int, Formula> figure)
    {
        sheet.Put(row, 2, label, CellStyle.Text);
        rows.Add(key, row);
        for (var member = 0; member < layout.Columns; member++) sheet.Put(row, FirstColumn + member, figure(member), CellStyle.Figure);
        row++;
    }

    private void Figure(string key, string label, Formula figure)
    {
        sheet.Put(row, 2, label, CellStyle.Text);
        rows.Add(key, row);
        sheet.Put(row, FirstColumn, figure, CellStyle.Figure);
        row++;
    }

    private void LayMinimums()
    {
        // The day decides whether added requirements count.
        Formula day = layout.Day;
        var typed = Trim(day);
        Formula year = Value(Left(typed, 4)), month = Value(Mid(typed, 6, 2)), dayOfMonth = Value(Mid(typed, 9, 2));
        var read = Date(year, month, dayOfMonth);

        // A spreadsheet would count 31 February as a day of March.
        var isReal = And(month >= 1, month <= 12, dayOfMonth >= 1, read < Date(year, month + 1, 1));
        Figure("day", words.Of("Ngày đánh giá (0: không ghi, -1: không đọc được)", "Day of the evaluation (0: none, -1: unreadable)"), If(
            IsNumber(day), day, If(Not(IsFilled(day)), 0, If(And(Len(typed).Is(10), Mid(typed, 5, 1).Is("-"), Mid(typed, 8, 1).Is("-")), IfError(If(isReal, read, -1), -1), -1))));
        if (layout.IsCouncil) Figure("present", words.Of("Số thành viên đã chấm", "Members who scored"), Sum(Row("scoring")));
        row++;

        var scalars = FirstColumn + ((layout.IsCouncil ? 3 : 1) * layout.Columns);
        string[] blocks = layout.IsCouncil
            ? [words.Of("Đạt", "Reached"), words.Of("Mức (bình quân)", "Level (mean)"), words.Of("Điểm (bình quân)", "Points (mean)")]
            : [words.Of("Đạt", "Reached")];
        sheet.PutRow(row, CellStyle.Heading,
        [
            words.Of("Mã", "Code"), words.Of("Mức tối thiểu", "Minimum level"), .. blocks.SelectMany(block => Enumerable.Repeat<object?>(block, layout.Columns)),
            words.Of("Cho (sao)", "For (stars)"), words.Of("Mức", "Level"), words.Of("Điểm của mức", "Points of it"), words.Of("Áp dụng", "Applies"),
            words.Of("Số người đạt", "Reached by"), words.Of("Kết luận", "Verdict"), words.Of("Thiếu (sao)", "Missed (stars)"),
        ]);
        row++;
        var (first, firstOfItem) = (row, row);
        foreach (var item in layout.Items.Where(item => item.Criterion is not null))
        {
            firstOfItem = row;
            foreach (var choice in item.Choices)
            {
                if (choice.Level?.MinimumForStars is { } stars) LayMinimum(item, choice.Ladder!, choice.Level.Level, stars, 1, scalars);
            }

            foreach (var requirement in law.Added?.Known ?? [])
            {
                // Without a day a list counts where it is complete, as amendments do.
                if (requirement.CriterionKey == item.Criterion!.Key && requirement.RequiredLevel(layout.Rubric.ProductSet.Number) is { } level)
                {
                    var isAsked = OneIf(Or(((Formula)Single("day")).Is(0) * (law.Added!.IsComplete ? 1 : 0), (Formula)Single("day") >= law.AddedFrom!.Value));
                    LayMinimum(item, item.Criterion.Ladders[0], level, requirement.Stars, isAsked, scalars);
                }
            }

            if (row > firstOfItem) missed.Add(item, sheet.At(firstOfItem, scalars + 6) | sheet.At(row - 1, scalars + 6));
        }

        AllMissed = row > first ? sheet.At(first, scalars + 6) | sheet.At(row - 1, scalars + 6) : null;
        row++;
    }

    private CellRange? AllMissed { get; set; }

    private void LayMinimum(FormItem item, Ladder ladder, int level, int stars, Formula isAsked, int scalars)
    {
        var (first, last) = item.PlacesOf(ladder);
        CellAddress Of(int block, int member) => sheet.At(row, FirstColumn + (block * layout.Columns) + member);
        CellRange All(int block) => Of(block, 0) | Of(block, layout.Columns - 1);
        CellAddress Scalar(int place) => sheet.At(row, scalars + place);
        void Put(CellAddress cell, Formula formula) => sheet.Put(cell, formula, CellStyle.Figure);
        sheet.Put(row, 1, item.Code, CellStyle.Text);
        sheet.Put(row, 2, item.Choices[first + level - 2].Text, CellStyle.Text);
        for (var member = 0; member < layout.Columns; member++)
        {
            // With the other one of two cases ticked it asks for nothing.
            Formula counted = At(item, CountedBlock, member);
            Formula isReached = item.Criterion!.Ladders.Count == 1 ? counted >= level : Or(counted < first, counted > last, counted >= first + level - 1);
            isReached = If(counted.Is(0), 0, OneIf(isReached));
            var exempt = layout.Exempt(item, member);
            Put(Of(ReachedBlock, member), exempt is { } cell ? If(IsTicked(cell), 1, isReached) : isReached);
            if (!layout.IsCouncil) continue;
            var bound = If(counted.Is(0), 0, item.Criterion.Ladders.Count == 1 ? counted : If(And(counted >= first, counted <= last), counted - (first - 1), string.Empty));
            if (exempt is { } also) bound = If(IsTicked(also), string.Empty, bound);
            Put(Of(BoundLevelBlock, member), If(((Formula)Member("scoring", member)).Is(1), bound, string.Empty));
            Put(Of(BoundPointsBlock, member), If(IsNumber(Of(BoundLevelBlock, member)), At(item, PointsBlock, member), string.Empty));
        }

        sheet.Put(Scalar(0), (double)stars, CellStyle.Figure);
        sheet.Put(Scalar(1), (double)level, CellStyle.Figure);
        Put(Scalar(2), new CellAddress(layout.Sheets.Form, item.Choices[first + level - 2].Row, FormLayout.MaxColumn));
        Put(Scalar(3), isAsked);
        Formula reachedBy = Scalar(4), levels = All(BoundLevelBlock), points = All(BoundPointsBlock);
        Put(Scalar(4), layout.IsCouncil ? SumProduct(Row("scoring") * (Formula)All(ReachedBlock)) : Of(ReachedBlock, 0));
        Put(Scalar(5), !layout.IsCouncil ? reachedBy : OneIf(If(
            Rule(CouncilMinimumRule.Unanimity), reachedBy.Is(Single("present")),
            If(
                Rule(CouncilMinimumRule.MeanLevel), Sum(levels) >= Scalar(1) * Count(levels),
                If(Rule(CouncilMinimumRule.MeanPoints), Sum(points) >= Scalar(2) * Count(points), reachedBy * 2 > Single("present"))))));
        Put(Scalar(6), If(And(((Formula)Scalar(3)).Is(1), ((Formula)Scalar(5)).Is(0)), Scalar(0), string.Empty));
        row++;

        Formula Rule(CouncilMinimumRule rule) => Trim(layout.MinimumRule).Is(NameOf(rule));
    }

    private void LaySummary()
    {
        sheet.PutRow(row, CellStyle.Heading, null, words.Of("Kết quả", "Result"), null);
        row++;
        Formula day = Single("day");
        Figure("wrongCount", words.Of("Ô sai", "Wrong cells"), layout.IsCouncil ? Sum(Row("wrong")) + Sum(Row("nameless")) : Sum(Row("wrong")));
        Figure("openCount", words.Of("Tiêu chí chưa chấm", "Open criteria"), layout.IsCouncil ? SumProduct(Row("scoring") * Row("open")) : Sum(Row("open")));
        Formula[] wrongDay =
        [
            day < 0, day.IsNot(Int(day)), And(day > 0, day < law.FirstDay),
            .. law.LastDay is { } last ? new[] { day > last, day.Is(0) } : [],
        ];
        Figure("wrongDay", words.Of("Ngày không dùng được (1: có)", "Day that cannot be used (1: yes)"), OneIf(Or(wrongDay)));
        Figure("isUnknown", words.Of("Chưa biết đủ mức tối thiểu (1: đúng)", "Minimum levels not all known (1: yes)"), law.AddedFrom is { } from
            ? If(day.Is(0), law.UnknownWithoutDay, If(day < from, law.UnknownBefore, law.UnknownFrom))
            : law.UnknownWithoutDay);
        if (layout.IsCouncil) LayCouncil();
        Formula total = layout.IsCouncil ? If(((Formula)Single("present")).Is(0), 0, SumProduct(Row("scoring") * Row("memberTotal")) / Single("present")) : MemberTotal(0);
        Figure("total", words.Of(layout.IsCouncil ? SheetTexts.Mean : SheetTexts.Total), total);
        Figure("bandOfTotal", words.Of("Khung của số điểm", "Band of the points"), Index(law.BandStars, MatchAscending(Max(Single("total"), 0), law.BandFrom)));
        Figure("ceilingOfLevels", words.Of("Mức tối thiểu cho phép (5 khi không thiếu mức nào)", "Minimum levels allow (5 where none is missed)"), AllMissed is { } stars ? If(Count(stars).Is(0), 5, Min(stars) - 1) : 5);
        Figure("state", words.Of("Trạng thái", "State"), StateFormula());
        Formula state = Single("state"), band = Single("bandOfTotal"), ceiling = Single("ceilingOfLevels");
        const string Dash = "–";
        var isCounted = layout.IsCouncil
            ? And(Not(Is(SheetState.WrongCells)), Not(Is(SheetState.WrongDay)), (Formula)Single("present") > 0, ((Formula)Single("stoppedCount")).Is(0))
            : Or(Is(SheetState.Rated), Is(SheetState.Unknown));
        Figure("band", words.Of("Khung điểm (sao)", "Band (stars)"), If(isCounted, band, Dash));
        Figure("ceiling", words.Of("Mức tối thiểu (sao)", "Minimum levels (stars)"), If(And(isCounted, ((Formula)Single("isUnknown")).Is(0)), ceiling, Dash));

        // A council that passes a product on, or sends it back, has no say in the fifth star, and that of a district in none.
        var both = Min(band, ceiling);
        var isKnown = ((Formula)Single("isUnknown")).Is(0);
        var given = layout.IsCouncil
            ? If(And(isKnown, Is(SheetState.Rated)), both, If(
                And(isKnown, Or(Is(SheetState.Returned), And(Is(SheetState.Forwarded), Trim(layout.Level).IsNot(NameOf(CouncilLevel.District)))), both < 5), both, 0))
            : If(Is(SheetState.Rated), both, 0);
        Figure("stars", words.Of(SheetTexts.Stars), given);

        Formula Is(SheetState of) => state.Is((int)of);
    }

    private void LayCouncil()
    {
        Formula quorum = layout.Quorum, numerator = layout.QuorumNumerator, denominator = layout.QuorumDenominator, appointed = layout.Appointed;

        // Rounded up among whole numbers: nothing is lost.
        Figure("required", words.Of("Số thành viên phải chấm", "Members who must score"), If(
            And(IsNumber(numerator), IsNumber(denominator), IsNumber(appointed)),
            If(denominator > 0, Int(((numerator * appointed) + denominator - 1) / denominator), 1),
            If(IsNumber(quorum), Max(quorum, 1), 1)));
        Figure("missingRoles", words.Of("Vai trò vắng mặt", "Roles that are missing"), layout.PresentRoles.Cells
            .Select(cell => If(IsFilled(cell), OneIf(SumProduct(Exact(Trim(layout.Roles), Trim(cell)) * IsFilled(layout.Names)).Is(0)), 0))
            .Aggregate((sum, next) => sum + next));
        Figure("stoppedCount", words.Of("Số phiếu bị loại hoặc dừng", "Cards that are rejected or stopped"), SumProduct(Row("scoring") * Row("isStopped")));
        Figure("spread", words.Of("Chênh lệch lớn nhất", "Largest spread"), Max(Row("counted")) - Min(Row("counted")));
        Formula names = law.LevelNames;
        Formula OfLevel(CellRange column) => SumProduct(names.Is(Trim(layout.Level)) * (Formula)column);
        Figure("spreadLimit", words.Of("Chênh lệch cho phép", "Spread that is allowed"), If(IsNumber(layout.LargestSpread), Min(OfLevel(law.Spreads), layout.LargestSpread), OfLevel(law.Spreads)));
        Figure("forwardsFrom", words.Of("Chuyển lên từ (sao)", "Passed on from (stars)"), OfLevel(law.Forwards));
        Figure("returnsBelow", words.Of("Trả về dưới (sao)", "Sent back under (stars)"), OfLevel(law.Returns));
    }

    // In the order in which the library asks.
    private Formula StateFormula()
    {
        Formula wrong = Single("wrongCount"), wrongDay = Single("wrongDay"), isUnknown = Single("isUnknown");
        var rest = If(isUnknown.Is(1), (int)SheetState.Unknown, (int)SheetState.Rated);
        if (layout.IsCouncil)
        {
            Formula band = Single("bandOfTotal"), ceiling = Single("ceilingOfLevels"), forwards = Single("forwardsFrom"), returns = Single("returnsBelow"), stopped = Single("stoppedCount"), present = Single("present");
            rest = If(
                present < Single("required"), (int)SheetState.NoQuorum, If(
                (Formula)Single("missingRoles") > 0, (int)SheetState.MissingRole, If(
                stopped > 0, If(stopped.Is(present), (int)SheetState.AllStopped, (int)SheetState.SomeStopped), If(
                (Formula)Single("spread") > Single("spreadLimit"), (int)SheetState.WideSpread, If(
                And(forwards > 0, band >= forwards), (int)SheetState.Forwarded, If(
                And(returns > 0, Or(band < returns, And(isUnknown.Is(0), ceiling < returns))), (int)SheetState.Returned, rest))))));
        }
        else
        {
            rest = If((Formula)Member("rejects", 0) > 0, (int)SheetState.Rejected, If((Formula)Member("stops", 0) > 0, (int)SheetState.Halted, rest));
        }

        return If(wrong > 0, (int)SheetState.WrongCells, If(wrongDay.Is(1), (int)SheetState.WrongDay, rest));
    }
}
