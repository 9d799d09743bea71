using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>Which cell holds what. The writer and the reader both go by it, so they cannot disagree.</summary>
/// <remarks>A column of answers is that of a member of a council; the sheet of a single card has one.</remarks>
internal sealed class FormLayout
{
    /// <summary>The most members of a council.</summary>
    public const int MostMembers = 30;

    /// <summary>The cells for roles, of which a regulation names some.</summary>
    public const int RoleCells = 6;

    /// <summary>What is put into a cell to tick it, in either language.</summary>
    public const string Tick = "x";

    // The columns of the form.
    public const int CodeColumn = 1;
    public const int LabelColumn = 2;
    public const int MaxColumn = 3;
    public const int MarkColumn = 4;
    public const int FirstAnswerColumn = 5;

    /// <summary>The row with the headings of the form; the verdict stands above it.</summary>
    public const int HeadingRow = 6;

    // The cells of the dossier.
    private const int FirstDossierColumn = 2;

    public FormLayout(RuleBook book, Rubric rubric, int members, Language language)
    {
        Book = book;
        Rubric = rubric;
        Members = members;
        Language = language;
        Words = new Words(language);
        Sheets = SheetNames.Of(language);
        Days = FormDays.Of(book, rubric);
        Items = LayForm(out var end);
        FormEnd = end;
        TotalsRow = FormEnd + 1;
        (Rejecting, Halting, Prerequisites) = LayDossier();
    }

    public RuleBook Book { get; }

    public Rubric Rubric { get; }

    /// <summary>Gets the number of members of the council; 0 for a single card.</summary>
    public int Members { get; }

    public bool IsCouncil => Members > 0;

    /// <summary>Gets the number of columns of answers.</summary>
    public int Columns => Math.Max(1, Members);

    public Language Language { get; }

    public Words Words { get; }

    public SheetNames Sheets { get; }

    public FormDays Days { get; }

    public bool IsTotalsOnly => Rubric.Status == RubricStatus.TotalsOnly;

    /// <summary>Gets what is answered, in form order.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>Gets the last row of the criteria on the form.</summary>
    public int FormEnd { get; }

    /// <summary>Gets the first row of the totals under the form: one for each part, then that of the form.</summary>
    public int TotalsRow { get; }

    /// <summary>Gets the column of points, of a council that of their mean.</summary>
    public int PointsColumn => FirstAnswerColumn + Columns;

    public int NoteColumn => PointsColumn + 1;

    /// <summary>Gets the findings that reject the dossier.</summary>
    public IReadOnlyList<TickRow> Rejecting { get; }

    /// <summary>Gets the findings that stop the evaluation.</summary>
    public IReadOnlyList<TickRow> Halting { get; }

    /// <summary>Gets the prerequisites.</summary>
    public IReadOnlyList<TickRow> Prerequisites { get; }

    // Which form it is, and the four figures.
    public CellAddress Decision => DecisionIn(Sheets);

    public CellAddress ProductSet => ProductSetIn(Sheets);

    public CellAddress MemberCount => MemberCountIn(Sheets);

    public CellAddress Day => DayIn(Sheets);

    public CellAddress ProductName => new(Sheets.Dossier, 7, FirstDossierColumn);

    public CellAddress ProductCode => new(Sheets.Dossier, 8, FirstDossierColumn);

    public CellAddress Total => new(Sheets.Form, 2, FirstAnswerColumn);

    public CellAddress Band => new(Sheets.Form, 3, FirstAnswerColumn);

    public CellAddress Ceiling => new(Sheets.Form, 4, FirstAnswerColumn);

    public CellAddress Stars => new(Sheets.Form, 5, FirstAnswerColumn);

    public CellAddress Verdict => new(Sheets.Form, 4, LabelColumn);

    public CellAddress OpenCount => new(Sheets.Form, 5, LabelColumn);

    // The rules that a council meets under.
    public CellAddress Level => Rule(0);

    public CellAddress MinimumRule => Rule(1);

    public CellAddress Regulation => Rule(2);

    public CellAddress Quorum => Rule(3);

    public CellAddress QuorumNumerator => Rule(4);

    public CellAddress QuorumDenominator => Rule(5);

    public CellAddress Appointed => Rule(6);

    public CellAddress LargestSpread => Rule(7);

    public CellAddress BlankCards => Rule(8);

    public CellRange ScoringRoles => Rule(9) | new CellAddress(Sheets.Dossier, Rule(9).Row, FirstDossierColumn + RoleCells - 1);

    public CellRange PresentRoles => Rule(10) | new CellAddress(Sheets.Dossier, Rule(10).Row, FirstDossierColumn + RoleCells - 1);

    /// <summary>Gets the row of the names of the members on the sheet of the dossier; their roles stand in the next.</summary>
    public int NamesRow => 22;

    public CellRange Names => Name(0) | Name(Columns - 1);

    public CellRange Roles => Role(0) | Role(Columns - 1);

    /// <summary>Gets the heading row above the findings.</summary>
    public int FindingsRow => IsCouncil ? NamesRow + 3 : 10;

    // What tells which form a workbook holds: these stand in the same place of each.
    public static CellAddress DecisionIn(SheetNames sheets) => new(sheets.Dossier, 2, FirstDossierColumn);

    public static CellAddress ProductSetIn(SheetNames sheets) => new(sheets.Dossier, 3, FirstDossierColumn);

    public static CellAddress MemberCountIn(SheetNames sheets) => new(sheets.Dossier, 5, FirstDossierColumn);

    public static CellAddress DayIn(SheetNames sheets) => new(sheets.Dossier, 6, FirstDossierColumn);

    public CellAddress Name(int member) => new(Sheets.Dossier, NamesRow, FirstDossierColumn + member);

    public CellAddress Role(int member) => new(Sheets.Dossier, NamesRow + 1, FirstDossierColumn + member);

    public CellAddress Answer(FormItem item, int member) => new(Sheets.Form, item.Row, FirstAnswerColumn + member);

    public CellAddress Line(FormChoice line, int member) => new(Sheets.Form, line.Row, FirstAnswerColumn + member);

    public CellAddress? Exempt(FormItem item, int member) => item.ExemptRow is { } row ? new(Sheets.Form, row, FirstAnswerColumn + member) : null;

    public CellAddress TickOf(TickRow row, int member) => new(Sheets.Dossier, row.Row, FirstDossierColumn + member);

    /// <summary>Gets all cells of the form in which a member answers, and locked ones without anything between them.</summary>
    public CellRange AnswersOf(int member) => new(Sheets.Form, HeadingRow + 1, FirstAnswerColumn + member, FormEnd, FirstAnswerColumn + member);

    /// <summary>Gets the texts of the choices of an item: the list of its drop-down.</summary>
    public CellRange TextsOf(FormItem item) => new(Sheets.Form, item.Choices[item.IsAdditive ? item.LevelCount : 0].Row, LabelColumn, item.Choices[^1].Row, LabelColumn);

    /// <summary>Gets the points of the levels of an item.</summary>
    public CellRange PointsOf(FormItem item) => new(Sheets.Form, item.Choices[0].Row, MaxColumn, item.Choices[item.LevelCount - 1].Row, MaxColumn);

    public CellRange LinesOf(FormItem item, int member) => Line(item.Choices[0], member) | Line(item.Choices[item.LevelCount - 1], member);

    /// <summary>Gets a column of ticks of one kind; null where the form has none of the kind.</summary>
    public CellRange? TicksOf(IReadOnlyList<TickRow> rows, int member) => rows.Count == 0 ? null : TickOf(rows[0], member) | TickOf(rows[^1], member);

    /// <summary>Finds the cell that an entry of a card is told about, or null where none holds it.</summary>
    /// <param name="problem">What the library says.</param>
    /// <param name="card">The card that was read.</param>
    /// <param name="member">The column of the card.</param>
    public CellAddress? CellOf(EntryProblem problem, Scorecard? card, int member)
    {
        var entry = problem.Entry;
        string? At(string list, Func<int, string?> code) => Indexed(entry, list) is { } index ? code(index) : null;
        if (entry.Contains(".levels", StringComparison.Ordinal) || entry.Contains(".partTotals", StringComparison.Ordinal))
        {
            var code = problem.Criterion ?? Items.FirstOrDefault(each => entry.EndsWith("." + each.Code, StringComparison.Ordinal) || entry.EndsWith($"['{each.Code}']", StringComparison.Ordinal))?.Code;
            var item = Items.FirstOrDefault(each => each.Code == code || each.Choices.Any(choice => choice.Ladder?.Code == code)) ?? Items[0];
            return Answer(item, member);
        }

        if (entry.EndsWith(".evaluatedOn", StringComparison.Ordinal)) return Day;
        if (entry.EndsWith(".decision", StringComparison.Ordinal)) return Decision;
        if (entry.EndsWith(".productSet", StringComparison.Ordinal)) return ProductSet;
        if (entry.EndsWith("].name", StringComparison.Ordinal)) return Name(member);
        if (entry.StartsWith("$.members", StringComparison.Ordinal) && !entry.Contains("].", StringComparison.Ordinal)) return MemberCount;
        if (card is not null)
        {
            if (At("answeredNone", index => card.AnsweredNone[index]) is { } none) return Answer(Items.First(item => item.Code == none), member);
            if (At("exempt", index => card.Exempt[index]) is { } exempt) return Exempt(Items.First(item => item.Code == exempt), member);
        }

        return entry switch
        {
            "$.rules.council" => Level,
            "$.rules.minimumLevels" => MinimumRule,
            "$.rules.quorum" => Quorum,
            "$.rules.appointed" => Appointed,
            "$.rules.largestSpread" => LargestSpread,
            _ => null,
        };
    }

    private static int? Indexed(string entry, string list)
    {
        var start = entry.IndexOf($".{list}[", StringComparison.Ordinal);
        if (start < 0) return null;
        var digits = entry[(start + list.Length + 2)..].TakeWhile(char.IsAsciiDigit).ToArray();
        return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private CellAddress Rule(int place) => new(Sheets.Dossier, 10 + place, FirstDossierColumn);

    private List<FormItem> LayForm(out int last)
    {
        var items = new List<FormItem>();
        var row = HeadingRow;
        foreach (var part in Rubric.Parts)
        {
            row++;
            if (part.Sections.Count == 0)
            {
                items.Add(new FormItem { Code = part.Code, Labels = part.Labels, Max = part.Max, Part = part, Row = row, PointsRow = PointsSheetFirst + items.Count });
            }

            foreach (var section in part.Sections)
            {
                if (HasHeading(section)) row++;
                foreach (var criterion in section.Criteria) items.Add(Lay(criterion, ref row, items.Count));
            }
        }

        last = row;
        return items;
    }

    /// <summary>The first row of the items on the sheet of points.</summary>
    public const int PointsSheetFirst = 5;

    /// <summary>Returns whether a section has a row of its own: one with a single criterion of the same number has none.</summary>
    public static bool HasHeading(RubricSection section) => section.Criteria is not [{ } only] || only.Code != section.Code;

    private FormItem Lay(Criterion criterion, ref int row, int index)
    {
        var heading = ++row;
        var notes = new List<int>();
        foreach (var _ in criterion.Notes) notes.Add(++row);
        int? exempt = criterion.HasNote(CriterionNoteKind.BindsOnlyIf) ? ++row : null;
        var choices = new List<FormChoice>();
        foreach (var ladder in criterion.Ladders)
        {
            foreach (var level in ladder.Levels) choices.Add(new FormChoice(++row, FormattableString.Invariant($"{ladder.Letter}{level.Level}"), level, ladder, Words.Of(level.Labels)));
        }

        choices.Add(new FormChoice(++row, "0", null, null, Words.Of(criterion.IsAdditive ? SheetTexts.NoLine : SheetTexts.NoLevel)));
        return new FormItem
        {
            Code = criterion.Code,
            Labels = criterion.Labels,
            Max = criterion.Max,
            Part = criterion.Section.Part,
            Criterion = criterion,
            Row = heading,
            NoteRows = notes,
            ExemptRow = exempt,
            Choices = choices,
            PointsRow = PointsSheetFirst + index,
        };
    }

    private (TickRow[] Rejecting, TickRow[] Halting, TickRow[] Prerequisites) LayDossier()
    {
        var row = FindingsRow + 1;
        string[] With(CriterionNoteKind kind) => [.. Rubric.Criteria.Where(criterion => criterion.HasNote(kind)).Select(criterion => criterion.Code)];
        TickRow[] rejecting = [new TickRow(row++, null, FindingKind.Disqualifies), .. With(CriterionNoteKind.Disqualifies).Select(code => new TickRow(row++, code, FindingKind.Disqualifies))];
        TickRow[] halting = [.. With(CriterionNoteKind.Halts).Select(code => new TickRow(row++, code, FindingKind.Halts))];

        // A heading of their own.
        row++;
        TickRow[] prerequisites = [.. With(CriterionNoteKind.Prerequisite).Select(code => new TickRow(row++, code, null))];
        return (rejecting, halting, prerequisites);
    }
}
