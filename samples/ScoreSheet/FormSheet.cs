using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using static Ocop.Domain.Samples.ScoreSheet.Functions;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The sheet that is filled in: the form as it is printed, with a drop-down beside each criterion and the verdict above.</summary>
internal static class FormSheet
{
    // Two lines of a choice.
    private const double AnswerHeight = 28;

    public static void Lay(FormLayout layout, Sheet sheet, PointsSheet points, SheetContents contents)
    {
        var words = layout.Words;
        SetWidths();
        LayVerdict();
        sheet.PutRow(FormLayout.HeadingRow, CellStyle.Heading,
        [
            words.Of("Mã", "Code"), words.Of("Tiêu chí và các mức", "Criteria and their levels"), words.Of("Điểm", "Points"), words.Of("Mức tối thiểu", "Minimum"),
            .. Enumerable.Range(0, layout.Columns).Select(member => (object?)(layout.IsCouncil ? Trim(layout.Name(member)) : layout.IsTotalsOnly ? words.Of("Điểm của phần", "Points of the part") : words.Of("Chọn mức", "Choose a level"))),
            words.Of(layout.IsCouncil ? SheetTexts.Mean : new BilingualText("Điểm đạt", "Points reached")), words.Of("Ghi chú", "Notes"),
        ]);
        sheet.HeadingRow = FormLayout.HeadingRow;
        sheet.HeadingColumn = FormLayout.LabelColumn;
        sheet.IsLandscape = true;
        LayCriteria();
        LayTotals();

        void SetWidths()
        {
            (sheet.Widths[FormLayout.CodeColumn], sheet.Widths[FormLayout.LabelColumn], sheet.Widths[FormLayout.MaxColumn], sheet.Widths[FormLayout.MarkColumn]) = (12, 62, 8, 10);
            for (var member = 0; member < layout.Columns; member++) sheet.Widths[FormLayout.FirstAnswerColumn + member] = layout.IsCouncil ? 18 : 36;
            (sheet.Widths[layout.PointsColumn], sheet.Widths[layout.NoteColumn]) = (11, 32);
        }

        void LayVerdict()
        {
            sheet.Put(1, 1, words.Of($"Bộ {layout.Rubric.ProductSet.Number}: {layout.Rubric.ProductSet.Labels.Vietnamese}", $"Set {layout.Rubric.ProductSet.Number}: {layout.Rubric.ProductSet.Labels.English}"), CellStyle.Title);
            sheet.Put(2, 1, words.Of(SheetTexts.Decision), CellStyle.Label);
            sheet.Put(2, 2, layout.Rubric.Reference.ToString(words.Language), CellStyle.Text);
            sheet.Put(3, 1, words.Of("Sản phẩm", "Product"), CellStyle.Label);
            sheet.Put(3, 2, Trim(layout.ProductName), CellStyle.Text);
            sheet.Put(4, 1, words.Of("Kết quả", "Result"), CellStyle.Label);
            sheet.Put(layout.Verdict, VerdictText(), CellStyle.Words);
            (sheet.Heights[2], sheet.Heights[3], sheet.Heights[4], sheet.Heights[5]) = (18, 18, 30, 18);
            sheet.Heights[FormLayout.HeadingRow] = 30;
            sheet.Put(5, 1, words.Of("Chưa chấm", "Open"), CellStyle.Label);
            sheet.Put(layout.OpenCount, ((Formula)points.Open).Then(layout.IsCouncil ? words.Of(" ô của các thành viên đã chấm", " cells of the members who scored") : layout.IsTotalsOnly ? words.Of(" phần", " parts") : words.Of(" tiêu chí", " criteria")), CellStyle.Text);
            (CellAddress Cell, string Label, Formula Formula)[] figures =
            [
                (layout.Total, words.Of(layout.IsCouncil ? SheetTexts.Mean : SheetTexts.Total), points.Total),
                (layout.Band, words.Of("Khung điểm (sao)", "Band (stars)"), points.Band),
                (layout.Ceiling, words.Of("Tối thiểu (sao)", "Minimum (stars)"), points.Ceiling),
                (layout.Stars, words.Of(SheetTexts.Stars), points.Stars),
            ];
            foreach (var (cell, label, formula) in figures)
            {
                sheet.Put(cell.Row, FormLayout.MaxColumn, label, CellStyle.Label);
                sheet.Put(cell.Row, FormLayout.MarkColumn, null, CellStyle.Label);
                sheet.Merged.Add(sheet.At(cell.Row, FormLayout.MaxColumn) | sheet.At(cell.Row, FormLayout.MarkColumn));
                sheet.Put(cell, formula, CellStyle.Result);
            }
        }

        void LayCriteria()
        {
            foreach (var part in layout.Rubric.Parts)
            {
                var isItem = part.Sections.Count == 0;
                var items = layout.Items.Where(item => item.Part == part).ToArray();
                var partRow = isItem ? items[0].Row : FirstRowOf(items[0]);
                Band(partRow, part.Code, words.Of(part.Labels), part.Max, isItem ? CellStyle.Criterion : CellStyle.Part);
                if (isItem) LayPartTotal(items[0]);
                foreach (var section in part.Sections)
                {
                    var own = items.Where(item => item.Criterion!.Section == section).ToArray();
                    if (FormLayout.HasHeading(section)) Band(own[0].Row - 1, section.Code, words.Of(section.Labels), section.Max, CellStyle.Part);
                    foreach (var item in own) LayCriterion(item);
                }
            }
        }

        int FirstRowOf(FormItem item) => item.Row - (FormLayout.HasHeading(item.Criterion!.Section) ? 2 : 1);

        void Band(int row, string code, string label, int max, CellStyle style)
        {
            for (var column = 1; column <= layout.NoteColumn; column++) sheet.Put(row, column, null, style);
            sheet.Put(row, FormLayout.CodeColumn, code, style);
            sheet.Put(row, FormLayout.LabelColumn, label, style);
            sheet.Put(row, FormLayout.MaxColumn, (double)max, style == CellStyle.Criterion ? CellStyle.CriterionFigure : CellStyle.PartFigure);
        }

        void LayPartTotal(FormItem item)
        {
            for (var member = 0; member < layout.Columns; member++)
            {
                var given = contents.Cards[member]?.PartTotals is { } totals ? totals.DecimalOf(item.Code) : null;
                sheet.Put(layout.Answer(item, member), given is { } known ? (double)known.Value : null, CellStyle.FreeNumber, given?.Decimals ?? 0);
            }

            sheet.Rules.Add(new CellRule(
                layout.Answer(item, 0) | layout.Answer(item, layout.Columns - 1),
                layout.IsCouncil ? CellRuleKind.WholeNumber : CellRuleKind.Number,
                "0",
                FormattableString.Invariant($"{item.Max}"),
                words.Of(layout.IsCouncil ? $"Cần số nguyên từ 0 đến {item.Max}." : $"Cần số từ 0 đến {item.Max}.", layout.IsCouncil ? $"Expected a whole number from 0 to {item.Max}." : $"Expected a number from 0 to {item.Max}.")));
            Result(item);
        }

        void LayCriterion(FormItem item)
        {
            Band(item.Row, item.Code, words.Of(item.Labels), item.Max, CellStyle.Criterion);
            sheet.Heights[item.Row] = AnswerHeight;
            foreach (var (note, row) in item.Criterion!.Notes.Zip(item.NoteRows))
            {
                sheet.Put(row, FormLayout.LabelColumn, words.Of(Kind(note.Kind)) + ": " + words.Of(note.Labels), CellStyle.Note);
            }

            foreach (var choice in item.Choices)
            {
                if (choice.Ladder is { Letter: not null } && choice.Level!.Level == 1) sheet.Put(choice.Row, FormLayout.CodeColumn, choice.Ladder.Code, CellStyle.LevelFigure);
                sheet.Put(choice.Row, FormLayout.LabelColumn, choice.Text, CellStyle.Level);
                sheet.Put(choice.Row, FormLayout.MaxColumn, (double)(choice.Level?.Points ?? 0), CellStyle.LevelFigure);
                sheet.Put(choice.Row, FormLayout.MarkColumn, choice.Level?.MinimumForStars is { } stars ? new string('*', stars) : null, CellStyle.LevelFigure);
            }

            var list = layout.TextsOf(item);
            for (var member = 0; member < layout.Columns; member++) Fill(item, member);
            sheet.Rules.Add(new CellRule(
                layout.Answer(item, 0) | layout.Answer(item, layout.Columns - 1), CellRuleKind.List, list.FixedName, null, words.Of("Chọn một mức trong danh sách.", "Choose a level of the list.")));
            if (item.ExemptRow is { } exempt)
            {
                sheet.Put(exempt, FormLayout.LabelColumn, words.Of("Sản phẩm thuộc diện không bắt buộc: đánh dấu x (vẫn có thể chọn mức)", "Not mandatory for this product: put an x (a level may be chosen all the same)"), CellStyle.Level);
                sheet.Rules.Add(DossierSheet.TickRule(layout.Exempt(item, 0)!.Value | layout.Exempt(item, layout.Columns - 1)!.Value, words));
            }

            if (item.IsAdditive)
            {
                foreach (var line in item.Choices.SkipLast(1)) sheet.Rules.Add(DossierSheet.TickRule(layout.Line(line, 0) | layout.Line(line, layout.Columns - 1), words));
            }

            Result(item);
        }

        void Fill(FormItem item, int member)
        {
            var card = contents.Cards[member];
            var lines = item.IsAdditive ? LinesOf(card, item) : [];
            var chosen = card is null ? null
                : card.AnsweredNone.Contains(item.Code) ? item.Choices[^1]
                : item.IsAdditive ? null
                : item.Choices.FirstOrDefault(choice => choice.Ladder is { } ladder && card.Levels.TryGetValue(ladder.Code, out var level) && level == choice.Level!.Level);
            sheet.Put(layout.Answer(item, member), chosen?.Text, CellStyle.Choice);
            if (layout.Exempt(item, member) is { } exempt) sheet.Put(exempt, card?.Exempt.Contains(item.Code) == true ? FormLayout.Tick : null, CellStyle.Tick);
            if (!item.IsAdditive) return;
            foreach (var line in item.Choices.SkipLast(1)) sheet.Put(layout.Line(line, member), lines.Contains(line.Level!.Level) ? FormLayout.Tick : null, CellStyle.Tick);
        }

        void Result(FormItem item)
        {
            sheet.Put(item.Row, layout.PointsColumn, layout.IsCouncil ? points.MeanOf(points.PointsOf(item, 0)) : points.PointsOf(item, 0), CellStyle.CriterionFigure);
            sheet.Put(item.Row, layout.NoteColumn, points.NoteOf(item), CellStyle.Criterion);
        }

        void LayTotals()
        {
            var row = layout.TotalsRow;
            foreach (var (i, part) in layout.Rubric.Parts.Index())
            {
                Totals(row++, words.Of($"Phần {part.Code}", $"Part {part.Code}"), part.Max, member => points.PartTotal(i, member));
            }

            Totals(row, words.Of(SheetTexts.Total), layout.Rubric.MaxTotal, points.MemberTotal);
        }

        void Totals(int row, string label, int max, Func<int, CellAddress> of)
        {
            Band(row, string.Empty, label, max, CellStyle.Part);
            for (var member = 0; member < layout.Columns && layout.IsCouncil; member++) sheet.Put(row, FormLayout.FirstAnswerColumn + member, (Formula)of(member), CellStyle.PartFigure);
            sheet.Put(row, layout.PointsColumn, layout.IsCouncil ? points.MeanOf(of(0)) : (Formula)of(0), CellStyle.PartFigure);
        }

        Formula VerdictText()
        {
            Formula band = points.Band, ceiling = points.Ceiling, stars = points.Stars, state = points.State, open = points.Open;
            var provisional = If(open > 0, words.Of("; tạm tính vì còn chỗ chưa chấm", "; provisional, since some are open"), string.Empty);
            var noCertificate = If(stars < 3, words.Of("; không được cấp giấy chứng nhận", "; no certificate"), string.Empty);
            var rated = ((Formula)words.Of("Điểm cho phép ", "The points allow ")).Then(band).Then(words.Of(" sao, mức tối thiểu cho phép ", " stars, the minimum levels ")).Then(ceiling).Then(words.Of(" sao: ", ": ")).Then(stars).Then(words.Of(" sao", " stars")).Then(noCertificate).Then(provisional);
            var unknown = ((Formula)words.Of("Chưa biết đủ mức tối thiểu nên không có số sao; điểm cho phép ", "The minimum levels are not all known, so there are no stars; the points allow ")).Then(band).Then(words.Of(" sao", " stars")).Then(provisional);
            var text = Case(SheetState.Unknown, unknown, rated);
            if (layout.IsCouncil)
            {
                text = Case(SheetState.NoQuorum, ((Formula)words.Of("Không đủ thành viên chấm điểm: ", "Too few members scored: ")).Then(points.Present).Then(words.Of(", cần ", ", needed are ")).Then(points.Required), text);
                text = Case(SheetState.MissingRole, words.Of("Vắng vai trò phải có mặt", "A role that must be present is missing"), text);
                text = Case(SheetState.AllStopped, words.Of("Mọi phiếu đều loại hồ sơ hoặc dừng đánh giá: 0 sao", "Every card rejects the dossier or stops the evaluation: 0 stars"), text);
                text = Case(SheetState.SomeStopped, words.Of("Có phiếu loại hồ sơ hoặc dừng đánh giá, có phiếu không: phải thảo luận, chấm lại", "Some cards reject or stop, others do not: to be discussed and scored again"), text);
                text = Case(SheetState.WideSpread, ((Formula)words.Of("Điểm các thành viên chênh nhau ", "The members are ")).Then(points.Spread).Then(words.Of(" điểm: phải thảo luận, chấm lại", " points apart: to be discussed and scored again")), text);
                text = Case(SheetState.Forwarded, ((Formula)words.Of("Chuyển lên hội đồng cấp trên theo điểm, tiềm năng ", "Passed on by its points, potential ")).Then(band).Then(words.Of(" sao; mức tối thiểu cho phép ", " stars; the minimum levels allow ")).Then(ceiling).Then(provisional), text);
                text = Case(SheetState.Returned, ((Formula)words.Of("Trả về cấp dưới: điểm cho phép ", "Sent back: the points allow ")).Then(band).Then(words.Of(" sao, mức tối thiểu cho phép ", " stars, the minimum levels ")).Then(ceiling).Then(provisional), text);
            }
            else
            {
                text = Case(SheetState.Rejected, words.Of("Hồ sơ bị loại: không xếp hạng, 0 sao", "The dossier is rejected: no rating, 0 stars"), text);
                text = Case(SheetState.Halted, ((Formula)words.Of("Dừng đánh giá tại tiêu chí ", "The evaluation stops at criterion ")).Then(points.StopsAt).Then(words.Of(": không xếp hạng, 0 sao", ": no rating, 0 stars")), text);
            }

            text = Case(SheetState.WrongDay, words.Of("Ngày đánh giá không dùng được với phiếu này (xem sheet Luật)", "The day of the evaluation does not fit this form (see the sheet Law)"), text);
            return Case(SheetState.WrongCells, ((Formula)points.Wrong).Then(words.Of(" ô không có trong danh sách: xem cột Ghi chú và sheet Tính điểm", " cells are not of their lists: see the column of notes and the sheet Points")), text);

            Formula Case(SheetState of, Formula said, Formula otherwise) => If(state.Is((int)of), said, otherwise);
        }
    }

    /// <summary>Returns the ticked lines of an additive list.</summary>
    public static IReadOnlyList<int> LinesOf(Scorecard? card, FormItem item)
    {
        var code = item.Code;
        return card is null ? [] : card.Lines.TryGetValue(code, out var lines) ? lines : card.Levels.TryGetValue(code, out var line) ? [line] : [];
    }

    private static BilingualText Kind(CriterionNoteKind kind) => kind switch
    {
        CriterionNoteKind.Disqualifies => new("Loại hồ sơ", "Rejects"),
        CriterionNoteKind.Halts or CriterionNoteKind.HaltsWhenZero => new("Dừng đánh giá", "Stops the evaluation"),
        CriterionNoteKind.Prerequisite => new("Điều kiện bắt buộc", "Prerequisite"),
        CriterionNoteKind.AppliesOnlyIf => new("Điều kiện áp dụng", "Applies only if"),
        CriterionNoteKind.BindsOnlyIf => new("Chỉ bắt buộc với một số sản phẩm", "Binds some products only"),
        _ => new("Hướng dẫn", "Guidance"),
    };
}
