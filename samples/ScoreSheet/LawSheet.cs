using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The sheet with every bound that the formulas compare with, each with its place in the law, and with what they cannot hold.</summary>
internal sealed class LawSheet
{
    private readonly FormLayout layout;
    private readonly Sheet sheet;
    private readonly Words words;
    private int row = 1;

    public LawSheet(FormLayout layout, Workbook workbook, LocalDate? day)
    {
        this.layout = layout;
        words = layout.Words;
        sheet = workbook.Add(layout.Sheets.Law);
        (sheet.Widths[1], sheet.Widths[2], sheet.Widths[3], sheet.Widths[4], sheet.Widths[5]) = (52, 16, 16, 16, 60);
        sheet.Put(row, 1, words.Of("Giới hạn mà các công thức so sánh, kèm căn cứ", "The bounds that the formulas compare with, each with its place in the law"), CellStyle.Title);
        row += 2;
        (BandFrom, BandStars) = Bands();
        Added = layout.Book.Rules(layout.Rubric.Decision).MinimumRequirements is { } added && added.AreFor(layout.Rubric.ProductSet.Number) ? added : null;
        LayDays();
        if (layout.IsCouncil) LaySteps(day);
        LayNotes();
    }

    /// <summary>Gets the fewest points of each band, ascending.</summary>
    public CellRange BandFrom { get; }

    public CellRange BandStars { get; }

    /// <summary>Gets the requirements that were added to the marks of the form; null where none were.</summary>
    public MinimumRequirements? Added { get; }

    public CellAddress FirstDay { get; private set; }

    /// <summary>Gets the last day, of a form that has one.</summary>
    public CellAddress? LastDay { get; private set; }

    /// <summary>Gets the day from which added requirements hold.</summary>
    public CellAddress? AddedFrom { get; private set; }

    // 1 where the minimum levels are not all known: without a day, before and from that day.
    public CellAddress UnknownWithoutDay { get; private set; }

    public CellAddress UnknownBefore { get; private set; }

    public CellAddress UnknownFrom { get; private set; }

    public CellRange LevelNames { get; private set; }

    public CellRange Forwards { get; private set; }

    public CellRange Returns { get; private set; }

    public CellRange Spreads { get; private set; }

    public CellRange MinimumRules { get; private set; }

    public CellRange BlankCards { get; private set; }

    private (CellRange From, CellRange Stars) Bands()
    {
        sheet.PutRow(row, CellStyle.Heading, words.Of("Khung điểm", "Bands of points"), words.Of("Từ (điểm)", "From (points)"), words.Of("Số sao", "Stars"), null, words.Of("Căn cứ", "Place in the law"));
        var first = row + 1;
        foreach (var band in layout.Rubric.Rules.Bands.Reverse())
        {
            row++;
            sheet.Put(row, 1, words.Of($"{band.Stars} sao", band.Stars == 1 ? "1 star" : $"{band.Stars} stars"), CellStyle.Text);
            sheet.Put(row, 2, (double)band.From, CellStyle.Figure);
            sheet.Put(row, 3, (double)band.Stars, CellStyle.Figure);
            sheet.Put(row, 5, band.Reference.ToString(words.Language), CellStyle.Text);
        }

        var last = row;
        row += 2;
        return (sheet.At(first, 2) | sheet.At(last, 2), sheet.At(first, 3) | sheet.At(last, 3));
    }

    private void LayDays()
    {
        sheet.PutRow(row, CellStyle.Heading, words.Of("Ngày đánh giá", "Day of the evaluation"), words.Of("Ngày", "Day"), null, null, words.Of("Căn cứ", "Place in the law"));
        FirstDay = Fact(words.Of("Phiếu này dùng từ ngày", "The form is used from"), Functions.SerialOf(layout.Days.First), CellStyle.Day, layout.Rubric.Reference.ToString(words.Language));
        if (layout.Days.Last is { } last) LastDay = Fact(words.Of("Phiếu này dùng đến hết ngày; phải ghi ngày đánh giá", "The form is used through; the day of the evaluation must be given"), Functions.SerialOf(last), CellStyle.Day, string.Empty);
        if (Added is { } added) AddedFrom = Fact(words.Of("Yêu cầu tối thiểu được bổ sung từ ngày", "Minimum requirements were added from"), Functions.SerialOf(added.From), CellStyle.Day, added.Reference.ToString(words.Language));
        row++;
        sheet.PutRow(row, CellStyle.Heading, words.Of("Mức tối thiểu chưa biết đủ (1: chưa đủ, không có số sao; 0: đủ)", "Minimum levels not all known (1: not all, so there are no stars; 0: all)"), null, null, null, null);
        UnknownWithoutDay = Fact(words.Of("khi không ghi ngày đánh giá", "without a day of the evaluation"), IsUnknownOn(null), CellStyle.Figure, Why(null));
        if (Added is { } later)
        {
            UnknownBefore = Fact(words.Of("trước ngày được bổ sung", "before that day"), IsUnknownOn(later.From.PlusDays(-1)), CellStyle.Figure, Why(later.From.PlusDays(-1)));
            UnknownFrom = Fact(words.Of("từ ngày được bổ sung", "from that day"), IsUnknownOn(later.From), CellStyle.Figure, Why(later.From));
        }

        row++;
    }

    // The book says it of a card, so it is asked about one without a point.
    private Rated Probe(LocalDate? day)
    {
        var rubric = layout.Rubric;
        var on = day ?? (layout.Days.Last is null ? null : layout.Days.First);
        if (on < layout.Days.First) on = layout.Days.First;
        if (on > layout.Days.Last) on = layout.Days.Last;
        var card = new Scorecard { Decision = rubric.Decision, ProductSet = rubric.ProductSet.Number, EvaluatedOn = on };
        return (Rated)layout.Book.Rate(layout.IsTotalsOnly
            ? card with { PartTotals = new PartTotals(rubric.Parts.Select(part => KeyValuePair.Create(part.Code, new Fraction(0)))) }
            : card with { AnsweredNone = [.. rubric.Criteria.Select(criterion => criterion.Code)] });
    }

    private double IsUnknownOn(LocalDate? day) => Probe(day).Unknown.Count > 0 ? 1 : 0;

    private string Why(LocalDate? day)
    {
        var rated = Probe(day);
        return string.Join("; ", rated.Unknown.Select(unknown => words.Of(layout.Book.Describe(rated, unknown))));
    }

    private void LaySteps(LocalDate? day)
    {
        sheet.PutRow(row, CellStyle.Heading, words.Of("Hội đồng (0: không quy định)", "Councils (0: not laid down)"), words.Of("Chuyển lên từ (sao)", "Passed on from (stars)"), words.Of("Trả về dưới (sao)", "Sent back under (stars)"), words.Of("Chênh lệch tối đa", "Largest spread"), words.Of("Căn cứ", "Place in the law"));
        var first = row + 1;
        foreach (var step in CouncilSteps.Of(layout.Book, layout.Rubric, day ?? (layout.Days.Last is null ? null : layout.Days.First)))
        {
            row++;
            sheet.Put(row, 1, words.Of(layout.Book.NameOf(step.Level)), CellStyle.Text);
            sheet.Put(row, 2, (double)(step.ForwardsFrom ?? 0), CellStyle.Figure);
            sheet.Put(row, 3, (double)(step.ReturnsBelow ?? 0), CellStyle.Figure);
            sheet.Put(row, 4, (double)(step.LargestSpread ?? layout.Rubric.MaxTotal), CellStyle.Figure);
            sheet.Put(row, 5, step.LargestSpread is null ? words.Of($"không giới hạn chênh lệch: {layout.Rubric.MaxTotal} điểm là cả phiếu", $"no limit of the spread: {layout.Rubric.MaxTotal} points are the whole form") : string.Empty, CellStyle.Text);
        }

        CellRange Column(int column) => sheet.At(first, column) | sheet.At(row, column);
        (LevelNames, Forwards, Returns, Spreads) = (Column(1), Column(2), Column(3), Column(4));
        row += 2;
        MinimumRules = List(words.Of("Cách xét mức tối thiểu", "How a minimum level is decided"), Enum.GetValues<CouncilMinimumRule>());
        BlankCards = List(words.Of("Phiếu trắng", "Blank cards"), Enum.GetValues<CouncilBlankCards>());
    }

    private CellRange List<T>(string heading, T[] values)
        where T : struct, Enum
    {
        sheet.Put(row, 1, heading, CellStyle.Heading);
        var first = row + 1;
        foreach (var value in values) sheet.Put(++row, 1, words.Of(layout.Book.NameOf(value)), CellStyle.Text);
        var list = sheet.At(first, 1) | sheet.At(row, 1);
        row += 2;
        return list;
    }

    private void LayNotes()
    {
        string[] notes =
        [
            words.Of("Dấu *** trên phiếu: mức phải đạt để có 3 sao; **** cho 4 sao; ***** cho 5 sao. Số sao là số nhỏ hơn trong khung điểm và mức tối thiểu.",
                "*** on the form: a level that must be reached for 3 stars; **** for 4, ***** for 5. The stars are the lower of band and minimum levels."),
            words.Of("Tiêu chí để trống tính 0 điểm và chưa đạt mức tối thiểu nào: kết quả tạm tính.",
                "A criterion that is left open counts 0 and reaches no minimum level: the result is provisional."),
            words.Of("Không làm tròn khi so sánh: 89,99 điểm dưới 90. Tổng điểm từng phần chỉ được làm tròn ở chữ số thập phân thứ chín, nơi máy tính cộng sai.",
                "Nothing is rounded for comparing: 89.99 is under 90. Totals of parts are only rounded to the ninth digit, where computers add wrongly."),
            words.Of("Lệnh ScoreSheet read đọc các ô để trống màu vàng, không đọc kết quả của công thức: nó xếp hạng lại, giải trình và báo mọi ô sai.",
                "The command ScoreSheet read reads the yellow cells and no result of a formula: it rates anew, explains, and tells of every wrong cell."),
            .. layout.IsCouncil
                ? new[]
                {
                    words.Of("Các điều sau chỉ lệnh read xét, vì là chữ chứ không phải số: tên trùng nhau, ngày mà hội đồng một cấp không còn, số người được cử ít hơn số người chấm, chênh lệch rộng hơn quy định, số thành viên của hội đồng.",
                        "These are decided by the command read alone, since they are words and no numbers: a name twice, the day from which there are no councils of a level, fewer appointed than score, a spread wider than the law allows, the size of the council."),
                }
                : [],
        ];
        sheet.Put(row, 1, words.Of("Ghi chú", "Notes"), CellStyle.Heading);
        foreach (var note in notes)
        {
            sheet.Put(++row, 1, note, CellStyle.Note);
            sheet.Merged.Add(sheet.At(row, 1) | sheet.At(row, 5));
            sheet.Heights[row] = 32;
        }
    }

    private CellAddress Fact(string label, double figure, CellStyle style, string place)
    {
        row++;
        sheet.Put(row, 1, label, CellStyle.Text);
        sheet.Put(row, 5, place, CellStyle.Text);
        return sheet.Put(row, 2, figure, style);
    }
}
