using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.WhichLaw;

/// <summary>Draws the regimes on a line of time, example dossiers on it, and one answer.</summary>
internal sealed class RegimeScreen
{
    private const int FirstYear = 2019;
    private const int CellsPerYear = 8;
    private const int LeastLastYear = 2027;

    // The columns of the table take about 80; what is left must hold the reasons.
    private const int NarrowestTable = 110;

    // Oldest first, as the decisions are.
    private static readonly string[] Colours = ["deepskyblue1", "orange1", "green", "violet", "yellow"];

    // Made up: one dossier for each thing that can happen.
    private static readonly (DossierKind Kind, LocalDate Filed, LocalDate Evaluated)[] Examples =
    [
        (DossierKind.FirstEvaluation, new LocalDate(2019, 3, 1), new LocalDate(2019, 9, 2)),
        (DossierKind.FirstEvaluation, new LocalDate(2020, 1, 10), new LocalDate(2020, 5, 20)),
        (DossierKind.FirstEvaluation, new LocalDate(2022, 4, 4), new LocalDate(2022, 6, 24)),
        (DossierKind.Upgrade, new LocalDate(2022, 12, 1), new LocalDate(2023, 3, 15)),
        (DossierKind.FirstEvaluation, new LocalDate(2025, 5, 12), new LocalDate(2025, 7, 3)),
        (DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 7, 10)),
        (DossierKind.ReEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 6, 22)),
        (DossierKind.ReEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 7, 10)),
        (DossierKind.FirstEvaluation, new LocalDate(2026, 6, 15), new LocalDate(2026, 11, 22)),
    ];

    private readonly RuleBook book;
    private readonly Language language;
    private readonly string[] decisions;
    private readonly int lastYear;

    // The decisions and what amends them, oldest first; a book holds instruments that rate no dossier too.
    private readonly LegalInstrument[] rating;

    public RegimeScreen(RuleBook book, Language language)
    {
        this.book = book;
        this.language = language;
        decisions = [.. book.Decisions.Reverse()];
        rating = [.. book.Instruments.Where(instrument => decisions.Contains(Root(instrument)))];
        lastYear = Math.Max(LeastLastYear, rating[^1].InForceFrom.Year + 1);
    }

    private int Cells => (lastYear - FirstYear + 1) * CellsPerYear;

    public void ShowTimeline()
    {
        AnsiConsole.MarkupLine($"[bold]{Of("Hồ sơ OCOP được đánh giá theo quyết định nào?", "Which decision rates an OCOP dossier?")}[/]");
        AnsiConsole.WriteLine();
        var outcomes = Examples.Select(example => book.RegimeFor(example.Kind, example.Filed, example.Evaluated)).ToArray();
        Ruler();
        AnsiConsole.MarkupLine(string.Concat(Enumerable.Range(0, Cells).Select(RegimeCell)));
        Starts();
        for (var i = 0; i < outcomes.Length; i++) Line(outcomes[i], Letter(i));
        AnsiConsole.MarkupLine($"[grey]○ {Of("nộp", "filed")}   ● {Of("đánh giá", "evaluated")}   ▄ {Of("bản ban đầu", "as issued")}   █ {Of("đã sửa đổi", "amended")}   · {Of("chưa có bộ tiêu chí", "no criteria yet")}[/]");
        AnsiConsole.WriteLine();
        Instruments();
        AnsiConsole.WriteLine();
        if (AnsiConsole.Profile.Width < NarrowestTable) DossierList(outcomes);
        else DossierTable(outcomes);
        LastCheck.Show(outcomes.Min(outcome => outcome.CheckedOn), language);
        AnsiConsole.MarkupLine($"[grey]{Of("Hồ sơ là ví dụ tự đặt.", "The dossiers are made up.")} {Of("Hỏi một hồ sơ", "Ask for one")}: WhichLaw --kind first --filed 2026-05-01 --evaluated 2026-07-10[/]");
    }

    public void Show(RegimeOutcome outcome)
    {
        var lines = new List<string>
        {
            Facts(outcome),
            string.Empty,
            $"[bold]{Law(outcome)}[/]",
            Markup.Escape(outcome.Reason.In(language)) + Reading(outcome),
        };
        if (Deadline(outcome) is { } deadline)
        {
            lines.Add($"{Of("Hạn đánh giá", "Last day")}: {Day(deadline.Counted)}" + (deadline.Effective == deadline.Counted
                ? string.Empty
                : Of($", rơi vào ngày nghỉ, chuyển sang ngày làm việc tiếp theo, {Day(deadline.Effective)}", $", a day off, moved to {Day(deadline.Effective)}")));
        }

        if (outcome is Regime regime)
        {
            lines.AddRange(Enumerable.Range(3, 3).Select(stars => $"{new string('★', stars),-5} {Markup.Escape(regime.Authority(stars).Reason.In(language))}"));
        }

        lines.Add($"[grey]{Markup.Escape(outcome.Cite(language))}[/]");
        if (outcome.CheckedOn is { } checkedOn) lines.Add($"[yellow]{Markup.Escape(LawChecked.Sentence(checkedOn).In(language))}[/]");
        AnsiConsole.Write(new Panel(string.Join('\n', lines)) { Border = BoxBorder.Rounded, Padding = new Padding(2, 0) });
    }

    private void Ruler()
    {
        var years = Enumerable.Range(FirstYear, lastYear - FirstYear + 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture).PadRight(CellsPerYear));
        AnsiConsole.MarkupLine("[grey]" + string.Concat(years) + "[/]");
    }

    // Asking for every cell draws exactly what a host would be told.
    private string RegimeCell(int cell)
    {
        var day = DayOf(cell);
        return book.RegimeFor(DossierKind.FirstEvaluation, day, day) switch
        {
            Regime regime => $"[{Colour(regime.Decision.Number)}]{(regime.AmendedBy is null ? '▄' : '█')}[/]",
            _ => "[grey]·[/]",
        };
    }

    private void Starts()
    {
        var marks = Enumerable.Repeat(" ", Cells).ToArray();
        for (var i = 0; i < rating.Length; i++) marks[CellOf(rating[i].InForceFrom)] = $"[{Colour(Root(rating[i]))}]{i + 1}[/]";
        AnsiConsole.MarkupLine(string.Concat(marks));
    }

    private void Line(RegimeOutcome outcome, char letter)
    {
        var (from, to) = (CellOf(outcome.FiledOn), CellOf(outcome.EvaluatedOn));
        var bar = from == to ? "●" : "○" + new string('─', to - from - 1) + "●";
        var colour = outcome is Regime regime ? Colour(regime.Decision.Number) : "red";
        AnsiConsole.MarkupLine($"{new string(' ', from)}[{colour}]{bar} {letter}[/]");
    }

    private void Instruments()
    {
        for (var i = 0; i < rating.Length; i++)
        {
            var instrument = rating[i];
            var does = instrument.Amends.Count > 0 ? Of("sửa đổi", "amends") + " " + string.Join(", ", instrument.Amends)
                : instrument.Replaces.Count > 0 ? Of("thay thế", "replaces") + " " + string.Join(", ", instrument.Replaces)
                : Of("bộ tiêu chí quốc gia đầu tiên", "the first national criteria");
            AnsiConsole.MarkupLine($"[{Colour(Root(instrument))}]{i + 1}  {instrument.Number,-15}[/] {Of("từ", "from")} {Day(instrument.InForceFrom)}  [grey]{does}[/]");
        }
    }

    private void DossierList(RegimeOutcome[] outcomes)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = outcomes[i];
            grid.AddRow($"[bold]{Letter(i)}[/]", $"{Facts(outcome)}\n{Law(outcome)}"
                + (outcome is Regime regime ? " · " + Authorities(regime).Replace("\n", ", ", StringComparison.Ordinal) : string.Empty)
                + $"\n{Markup.Escape(outcome.Reason.In(language))}{Reading(outcome)}");
        }

        AnsiConsole.Write(grid);
        AnsiConsole.WriteLine();
    }

    private void DossierTable(RegimeOutcome[] outcomes)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(string.Empty)
            .AddColumn(new TableColumn(Of("Hồ sơ", "Dossier")).NoWrap())
            .AddColumn(new TableColumn(Of("Nộp, đánh giá", "Filed, evaluated")).NoWrap())
            .AddColumn(new TableColumn(Of("Áp dụng", "Law")).NoWrap())
            .AddColumn(new TableColumn(Of("Cấp công nhận", "Certified by")).NoWrap())
            .AddColumn(Of("Vì sao", "Why"));
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = outcomes[i];
            table.AddRow(
                Letter(i).ToString(),
                Kind(outcome.Kind),
                $"{Day(outcome.FiledOn)}\n{Day(outcome.EvaluatedOn)}",
                Law(outcome).Replace(" [grey]+", "\n[grey]+", StringComparison.Ordinal),
                outcome is Regime regime ? Authorities(regime) : "[grey]–[/]",
                Markup.Escape(outcome.Reason.In(language)) + Reading(outcome));
        }

        AnsiConsole.Write(table);
    }

    private string Facts(RegimeOutcome outcome) =>
        $"{Kind(outcome.Kind)} · {Of("nộp", "filed")} {Day(outcome.FiledOn)} · {Of("đánh giá", "evaluated")} {Day(outcome.EvaluatedOn)}";

    private static char Letter(int index) => (char)('a' + index);

    private static string Root(LegalInstrument instrument) => instrument.Amends.FirstOrDefault() ?? instrument.Number;

    private int CellOf(LocalDate day) => Enumerable.Range(0, Cells).Last(cell => DayOf(cell) <= day);

    private static LocalDate DayOf(int cell) => new LocalDate(FirstYear + (cell / CellsPerYear), 1, 1).PlusDays(cell % CellsPerYear * 365 / CellsPerYear);

    private string Colour(string decision) => Colours[Array.IndexOf(decisions, decision) % Colours.Length];

    private string Law(RegimeOutcome outcome) => outcome switch
    {
        Regime regime => $"[{Colour(regime.Decision.Number)}]{regime.Decision.Number}[/]" + (regime.AmendedBy is null ? string.Empty : $" [grey]+ {regime.AmendedBy.Number}[/]"),
        EvaluatedTooLate => $"[red]{Of("quá hạn chuyển tiếp", "too late")}[/]",
        RegimeNotKnown => $"[red]{Of("chưa biết", "not known")}[/]",
        _ => $"[red]{Of("chưa có bộ tiêu chí", "no criteria yet")}[/]",
    };

    private string Authorities(Regime regime) =>
        string.Join('\n', Enumerable.Range(3, 3).GroupBy(stars => regime.Authority(stars).Key).Select(group => $"{string.Join(", ", group)}★ {Authority(regime.Authority(group.First()))}"));

    private string Authority(CertifyingAuthorityOutcome outcome) => outcome switch
    {
        CertifyingAuthorityNamed named => Markup.Escape(Short(named.Authority.Labels.In(language))),
        CertifyingAuthorityNotKnown => $"[yellow]{Of("chưa biết", "not known")}[/]",
        _ => $"[yellow]{Of("chưa rõ", "undetermined")}[/]",
    };

    // The column is narrow: "tỉnh" is enough for "cấp tỉnh". "Bộ" is the ministry, "bộ" a product set.
    private static string Short(string body) => body == "bộ" ? "Bộ" : body.StartsWith("cấp ", StringComparison.Ordinal) ? body["cấp ".Length..] : body;

    private static Deadline? Deadline(RegimeOutcome outcome) => (outcome as Regime)?.Deadline ?? (outcome as EvaluatedTooLate)?.Deadline;

    private string Reading(RegimeOutcome outcome) =>
        outcome is Regime { IsInterpretation: true } or EvaluatedTooLate { IsInterpretation: true } ? $" [yellow]({Of("cách hiểu", "a reading")})[/]" : string.Empty;

    private string Kind(DossierKind kind)
    {
        var name = book.NameOf(kind).In(language);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Day(LocalDate day) => language == Language.English
        ? FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : FormattableString.Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    private string Of(string vietnamese, string english) => language == Language.English ? english : vietnamese;
}
