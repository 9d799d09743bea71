using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The sheet of the dossier: which form it is, day and product, the council with its rules, findings and prerequisites.</summary>
internal static class DossierSheet
{
    public static void Lay(FormLayout layout, Sheet sheet, LawSheet law, SheetContents contents)
    {
        var words = layout.Words;
        sheet.Widths[1] = 58;
        sheet.IsLandscape = layout.IsCouncil;
        for (var i = 0; i < Math.Max(layout.Columns, layout.IsCouncil ? FormLayout.RoleCells : 1); i++) sheet.Widths[i + 2] = layout.IsCouncil ? 18 : 40;
        sheet.Put(1, 1, words.Of("Hồ sơ", "Dossier"), CellStyle.Title);
        Fact(layout.Decision, words.Of(SheetTexts.Decision), layout.Rubric.Decision);
        Fact(layout.ProductSet, words.Of(SheetTexts.ProductSet), (double)layout.Rubric.ProductSet.Number);
        Fact(sheet.At(4, 2), words.Of("Tên bộ sản phẩm", "Name of the set"), words.Of(layout.Rubric.ProductSet.Labels));
        Fact(layout.MemberCount, words.Of("Số thành viên hội đồng (0: phiếu của một người)", "Members of the council (0: one person's card)"), (double)layout.Members);
        Free(layout.Day, words.Of("Ngày đánh giá (năm-tháng-ngày)", "Day of the evaluation"), contents.Day is { } day ? Functions.SerialOf(day) : null, CellStyle.FreeDay);
        Free(layout.ProductName, words.Of("Tên sản phẩm", "Name of the product"), contents.Product?.Name, CellStyle.FreeText);
        Free(layout.ProductCode, words.Of("Mã sản phẩm", "Code of the product"), contents.Product?.Code, CellStyle.FreeText);
        var dayMessage = layout.Days.Last is { } last
            ? words.Of($"Cần ngày từ {words.Of(layout.Days.First)} đến {words.Of(last)}.", $"Expected a day from {words.Of(layout.Days.First)} to {words.Of(last)}.")
            : words.Of($"Cần ngày từ {words.Of(layout.Days.First)}.", $"Expected a day from {words.Of(layout.Days.First)}.");
        sheet.Rules.Add(new CellRule(layout.Day | layout.Day, CellRuleKind.Day, Figure(Functions.SerialOf(layout.Days.First)), Figure(layout.Days.Last is { } end ? Functions.SerialOf(end) : 2_958_465), dayMessage));
        if (layout.IsCouncil) LayCouncil();
        LayTicks();

        void Fact(CellAddress cell, string label, object fact)
        {
            sheet.Put(cell.Row, 1, label, CellStyle.Label);
            sheet.Put(cell, fact, CellStyle.Text);
        }

        void Free(CellAddress cell, string label, object? answer, CellStyle style)
        {
            sheet.Put(cell.Row, 1, label, CellStyle.Label);
            sheet.Put(cell, answer, style);
        }

        void LayCouncil()
        {
            var regulation = contents.Regulation;
            sheet.PutRow(9, CellStyle.Heading, words.Of("Quy chế hội đồng", "Regulation of the council"), null);
            Free(layout.Level, words.Of("Hội đồng", "Council of the"), words.Of(layout.Book.NameOf(contents.Level)), CellStyle.Choice);
            List(layout.Level, law.LevelNames);
            Free(layout.MinimumRule, words.Of("Mức tối thiểu đạt khi có", "A minimum level is reached by"), words.Of(layout.Book.NameOf(regulation.MinimumLevels)), CellStyle.Choice);
            List(layout.MinimumRule, law.MinimumRules);
            Free(layout.Regulation, words.Of("Tên quy chế (nếu có)", "Name of the regulation, if any"), regulation.Name == Councils.CouncilRegulation.None.Name ? null : words.Of(regulation.Name), CellStyle.FreeText);
            Free(layout.Quorum, words.Of("Số thành viên chấm điểm ít nhất (số)", "Fewest members who must score (a number)"), Number(regulation.Quorum), CellStyle.FreeNumber);
            Free(layout.QuorumNumerator, words.Of("hoặc tỷ lệ của số người được cử: tử số", "or a share of those appointed: the numerator"), Number(regulation.QuorumShare?.Numerator), CellStyle.FreeNumber);
            Free(layout.QuorumDenominator, words.Of("mẫu số", "the denominator"), Number(regulation.QuorumShare?.Denominator), CellStyle.FreeNumber);
            Free(layout.Appointed, words.Of("Số người được cử và được chấm điểm", "Appointed members who may score"), Number(regulation.Appointed), CellStyle.FreeNumber);
            Free(layout.LargestSpread, words.Of("Chênh lệch điểm lớn nhất", "Largest spread of points"), Number(regulation.LargestSpread), CellStyle.FreeNumber);
            foreach (var cell in new[] { layout.Quorum, layout.QuorumNumerator, layout.QuorumDenominator, layout.Appointed, layout.LargestSpread })
            {
                sheet.Rules.Add(new CellRule(cell | cell, CellRuleKind.WholeNumber, "0", "2147483647", words.Of("Cần số nguyên.", "Expected a whole number.")));
            }

            Free(layout.BlankCards, words.Of("Phiếu trắng", "A blank card"), words.Of(layout.Book.NameOf(regulation.BlankCards)), CellStyle.Choice);
            List(layout.BlankCards, law.BlankCards);
            Texts(layout.ScoringRoles, words.Of("Vai trò được chấm điểm, mỗi ô một vai trò (để trống: mọi người)", "Roles that may score, one a cell (left blank: everyone)"), regulation.ScoringRoles);
            Texts(layout.PresentRoles, words.Of("Vai trò phải có mặt, mỗi ô một vai trò", "Roles that must be present, one a cell"), regulation.PresentRoles);
            sheet.PutRow(layout.NamesRow - 1, CellStyle.Heading, [words.Of("Thành viên", "Members"), .. Enumerable.Range(1, layout.Columns).Select(i => $"{i}")]);
            Texts(layout.Names, words.Of("Họ tên", "Name"), [.. contents.Members.Select(member => member.Name)]);
            Texts(layout.Roles, words.Of("Vai trò", "Role"), [.. contents.Members.Select(member => member.Role)]);
        }

        void List(CellAddress cell, CellRange list) =>
            sheet.Rules.Add(new CellRule(cell | cell, CellRuleKind.List, $"{CellAddress.Quoted(list.Sheet)}!{list.FixedName}", null, words.Of("Chọn một mục trong danh sách.", "Choose an entry of the list.")));

        void Texts(CellRange range, string label, IReadOnlyList<string?>? texts)
        {
            sheet.Put(range.FirstRow, 1, label, CellStyle.Label);
            foreach (var (i, cell) in range.Cells.Index()) sheet.Put(cell, i < texts?.Count ? texts[i] : null, CellStyle.FreeText);
        }

        void LayTicks()
        {
            Heading(layout.FindingsRow, words.Of("Phát hiện: đánh dấu x nếu có", "Findings: put an x where there is one"));
            foreach (var row in layout.Rejecting.Concat(layout.Halting)) Row(row);
            if (layout.Prerequisites.Count == 0) return;
            Heading(layout.Prerequisites[0].Row - 1, words.Of("Điều kiện bắt buộc: đánh dấu x nếu CHƯA đạt", "Prerequisites: put an x where one is NOT met"));
            foreach (var row in layout.Prerequisites) Row(row);
        }

        void Heading(int row, string text)
        {
            sheet.Put(row, 1, text, CellStyle.Heading);
            for (var i = 0; i < layout.Columns; i++) sheet.Put(row, 2 + i, layout.IsCouncil ? Functions.Trim(layout.Name(i)) : "x", CellStyle.Heading);
        }

        void Row(TickRow row)
        {
            sheet.Put(row.Row, 1, Label(layout, row), CellStyle.Label);
            for (var i = 0; i < layout.Columns; i++) sheet.Put(layout.TickOf(row, i), contents.Cards[i] is { } card && IsTicked(card, row) ? FormLayout.Tick : null, CellStyle.Tick);
            sheet.Rules.Add(TickRule(layout.TickOf(row, 0) | layout.TickOf(row, layout.Columns - 1), words));
        }
    }

    /// <summary>The rule of cells that take an x.</summary>
    public static CellRule TickRule(CellRange cells, Words words) => new(cells, CellRuleKind.List, $"\"{FormLayout.Tick}\"", null, words.Of("Đánh dấu x hoặc để trống.", "Put an x or leave it blank."));

    public static bool IsTicked(Scorecard card, TickRow row) => row.Finding is { } kind
        ? card.Findings.Contains(new Finding(kind, row.Criterion))
        : card.UnmetPrerequisites.Contains(row.Criterion);

    private static string Label(FormLayout layout, TickRow row)
    {
        var words = layout.Words;
        if (row.Criterion is null)
        {
            var grounds = string.Join("; ", layout.Rubric.Disqualifiers.Select(ground => words.Of(ground.Labels)));
            return words.Of("Loại cả hồ sơ", "Rejects the dossier as a whole") + (grounds.Length > 0 ? ": " + grounds : string.Empty);
        }

        layout.Rubric.TryGetCriterion(row.Criterion, out var criterion);
        var kind = row.Finding switch
        {
            FindingKind.Disqualifies => CriterionNoteKind.Disqualifies,
            FindingKind.Halts => CriterionNoteKind.Halts,
            _ => CriterionNoteKind.Prerequisite,
        };
        var effect = row.Finding switch
        {
            FindingKind.Disqualifies => words.Of("Loại hồ sơ", "Rejects"),
            FindingKind.Halts => words.Of("Dừng đánh giá", "Stops"),
            _ => words.Of("Điều kiện", "Prerequisite"),
        };
        return $"{effect}: {row.Criterion} {words.Of(criterion!.Labels)} ({string.Join("; ", criterion.Notes.Where(note => note.Kind == kind).Select(note => words.Of(note.Labels)))})";
    }

    private static object? Number(long? number) => number is { } given ? (double)given : null;

    private static string Figure(double figure) => figure.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
