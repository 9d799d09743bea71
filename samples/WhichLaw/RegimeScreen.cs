using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.WhichLaw;

/// <summary>Draws the regimes on a line of time, example dossiers on it, and one answer.</summary>
internal static class RegimeScreen
{
    private const int FirstYear = 2019;
    private const int LastYear = 2027;
    private const int CellsPerYear = 8;
    private const int Cells = (LastYear - FirstYear + 1) * CellsPerYear;

    // The columns of the table take about 80; what is left must hold the reasons.
    private const int NarrowestTable = 110;

    // Oldest first, as the decisions are.
    private static readonly string[] Colours = ["deepskyblue1", "orange1", "green"];

    private static readonly string[] Decisions = [.. RuleBook.Default.Decisions.Reverse()];

    // The decisions and what amends them, oldest first; a book holds instruments that rate no dossier too.
    private static readonly LegalInstrument[] Rating = [.. RuleBook.Default.Instruments.Where(instrument => Decisions.Contains(Root(instrument)))];

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

    public static void ShowTimeline(Language language)
    {
        AnsiConsole.MarkupLine($"[bold]{Of(language, "Hồ sơ OCOP được đánh giá theo quyết định nào?", "Which decision rates an OCOP dossier?")}[/]");
        AnsiConsole.WriteLine();
        var outcomes = Examples.Select(example => RuleBook.Default.RegimeFor(example.Kind, example.Filed, example.Evaluated)).ToArray();
        Ruler();
        AnsiConsole.MarkupLine(string.Concat(Enumerable.Range(0, Cells).Select(RegimeCell)));
        Starts();
        for (var i = 0; i < outcomes.Length; i++) Line(outcomes[i], Letter(i));
        AnsiConsole.MarkupLine($"[grey]○ {Of(language, "nộp", "filed")}   ● {Of(language, "đánh giá", "evaluated")}   ▄ {Of(language, "bản gốc", "as issued")}   █ {Of(language, "đã sửa đổi", "amended")}   · {Of(language, "chưa có bộ tiêu chí", "no criteria yet")}[/]");
        AnsiConsole.WriteLine();
        Instruments(language);
        AnsiConsole.WriteLine();
        if (AnsiConsole.Profile.Width < NarrowestTable) DossierList(outcomes, language);
        else DossierTable(outcomes, language);
        AnsiConsole.MarkupLine($"[grey]{Of(language, "Hồ sơ là ví dụ tự đặt.", "The dossiers are made up.")} {Of(language, "Hỏi một hồ sơ", "Ask for one")}: WhichLaw --kind first --filed 2026-05-01 --evaluated 2026-07-10[/]");
    }

    public static void Show(RegimeOutcome outcome, Language language)
    {
        var lines = new List<string>
        {
            Facts(outcome, language),
            string.Empty,
            $"[bold]{Law(outcome, language)}[/]",
            Markup.Escape(outcome.Reason.In(language)) + Reading(outcome, language),
        };
        if (Deadline(outcome) is { } deadline)
        {
            lines.Add($"{Of(language, "Hạn đánh giá", "Last day")}: {Day(deadline.Counted, language)}" + (deadline.Effective == deadline.Counted
                ? string.Empty
                : Of(language, $", rơi vào ngày nghỉ, lùi đến {Day(deadline.Effective, language)}", $", a day off, moved to {Day(deadline.Effective, language)}")));
        }

        if (outcome is Regime regime)
        {
            lines.AddRange(Enumerable.Range(3, 3).Select(stars => $"{new string('★', stars),-5} {Markup.Escape(regime.Authority(stars).Reason.In(language))}"));
        }

        lines.Add($"[grey]{Markup.Escape(outcome.Cite(language))}[/]");
        if (outcome.CheckedOn is { } checkedOn) lines.Add($"[yellow]{Markup.Escape(LawChecked.Sentence(checkedOn).In(language))}[/]");
        AnsiConsole.Write(new Panel(string.Join('\n', lines)) { Border = BoxBorder.Rounded, Padding = new Padding(2, 0) });
    }

    private static void Ruler()
    {
        var years = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture).PadRight(CellsPerYear));
        AnsiConsole.MarkupLine("[grey]" + string.Concat(years) + "[/]");
    }

    // Asking for every cell draws exactly what a host would be told.
    private static string RegimeCell(int cell)
    {
        var day = DayOf(cell);
        return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, day, day) switch
        {
            Regime regime => $"[{Colour(regime.Decision.Number)}]{(regime.AmendedBy is null ? '▄' : '█')}[/]",
            _ => "[grey]·[/]",
        };
    }

    private static void Starts()
    {
        var marks = Enumerable.Repeat(" ", Cells).ToArray();
        for (var i = 0; i < Rating.Length; i++) marks[CellOf(Rating[i].InForceFrom)] = $"[{Colour(Root(Rating[i]))}]{i + 1}[/]";
        AnsiConsole.MarkupLine(string.Concat(marks));
    }

    private static void Line(RegimeOutcome outcome, char letter)
    {
        var (from, to) = (CellOf(outcome.FiledOn), CellOf(outcome.EvaluatedOn));
        var bar = from == to ? "●" : "○" + new string('─', to - from - 1) + "●";
        var colour = outcome is Regime regime ? Colour(regime.Decision.Number) : "red";
        AnsiConsole.MarkupLine($"{new string(' ', from)}[{colour}]{bar} {letter}[/]");
    }

    private static void Instruments(Language language)
    {
        for (var i = 0; i < Rating.Length; i++)
        {
            var instrument = Rating[i];
            var does = instrument.Amends.Count > 0 ? Of(language, "sửa đổi", "amends") + " " + string.Join(", ", instrument.Amends)
                : instrument.Replaces.Count > 0 ? Of(language, "thay thế", "replaces") + " " + string.Join(", ", instrument.Replaces)
                : Of(language, "bộ tiêu chí quốc gia đầu tiên", "the first national criteria");
            AnsiConsole.MarkupLine($"[{Colour(Root(instrument))}]{i + 1}  {instrument.Number,-15}[/] {Of(language, "từ", "from")} {Day(instrument.InForceFrom, language)}  [grey]{does}[/]");
        }
    }

    private static void DossierList(RegimeOutcome[] outcomes, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = outcomes[i];
            grid.AddRow($"[bold]{Letter(i)}[/]", $"{Facts(outcome, language)}\n{Law(outcome, language)}"
                + (outcome is Regime regime ? " · " + Authorities(regime, language).Replace("\n", ", ", StringComparison.Ordinal) : string.Empty)
                + $"\n{Markup.Escape(outcome.Reason.In(language))}{Reading(outcome, language)}");
        }

        AnsiConsole.Write(grid);
        AnsiConsole.WriteLine();
    }

    private static void DossierTable(RegimeOutcome[] outcomes, Language language)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(string.Empty)
            .AddColumn(new TableColumn(Of(language, "Hồ sơ", "Dossier")).NoWrap())
            .AddColumn(new TableColumn(Of(language, "Nộp, đánh giá", "Filed, evaluated")).NoWrap())
            .AddColumn(new TableColumn(Of(language, "Áp dụng", "Law")).NoWrap())
            .AddColumn(new TableColumn(Of(language, "Ai công nhận", "Certified by")).NoWrap())
            .AddColumn(Of(language, "Vì sao", "Why"));
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = outcomes[i];
            table.AddRow(
                Letter(i).ToString(),
                Kind(outcome.Kind, language),
                $"{Day(outcome.FiledOn, language)}\n{Day(outcome.EvaluatedOn, language)}",
                Law(outcome, language).Replace(" [grey]+", "\n[grey]+", StringComparison.Ordinal),
                outcome is Regime regime ? Authorities(regime, language) : "[grey]–[/]",
                Markup.Escape(outcome.Reason.In(language)) + Reading(outcome, language));
        }

        AnsiConsole.Write(table);
    }

    private static string Facts(RegimeOutcome outcome, Language language) =>
        $"{Kind(outcome.Kind, language)} · {Of(language, "nộp", "filed")} {Day(outcome.FiledOn, language)} · {Of(language, "đánh giá", "evaluated")} {Day(outcome.EvaluatedOn, language)}";

    private static char Letter(int index) => (char)('a' + index);

    private static string Root(LegalInstrument instrument) => instrument.Amends.FirstOrDefault() ?? instrument.Number;

    private static int CellOf(LocalDate day) => Enumerable.Range(0, Cells).Last(cell => DayOf(cell) <= day);

    private static LocalDate DayOf(int cell) => new LocalDate(FirstYear + (cell / CellsPerYear), 1, 1).PlusDays(cell % CellsPerYear * 365 / CellsPerYear);

    private static string Colour(string decision) => Colours[Array.IndexOf(Decisions, decision) % Colours.Length];

    private static string Law(RegimeOutcome outcome, Language language) => outcome switch
    {
        Regime regime => $"[{Colour(regime.Decision.Number)}]{regime.Decision.Number}[/]" + (regime.AmendedBy is null ? string.Empty : $" [grey]+ {regime.AmendedBy.Number}[/]"),
        EvaluatedTooLate => $"[red]{Of(language, "quá hạn chuyển tiếp", "too late")}[/]",
        RegimeNotKnown => $"[red]{Of(language, "chưa biết", "not known")}[/]",
        _ => $"[red]{Of(language, "chưa có bộ tiêu chí", "no criteria yet")}[/]",
    };

    private static string Authorities(Regime regime, Language language) =>
        string.Join('\n', Enumerable.Range(3, 3).GroupBy(stars => regime.Authority(stars).Key).Select(group => $"{string.Join(", ", group)}★ {Authority(regime.Authority(group.First()), language)}"));

    private static string Authority(CertifyingAuthorityOutcome outcome, Language language) => outcome switch
    {
        CertifyingAuthorityNamed named => Markup.Escape(Short(named.Authority.Labels.In(language))),
        CertifyingAuthorityNotKnown => $"[yellow]{Of(language, "chưa biết", "not known")}[/]",
        _ => $"[yellow]{Of(language, "chưa rõ", "undetermined")}[/]",
    };

    // The column is narrow: "tỉnh" is enough for "cấp tỉnh".
    private static string Short(string body) => body.StartsWith("cấp ", StringComparison.Ordinal) ? body["cấp ".Length..] : body;

    private static Deadline? Deadline(RegimeOutcome outcome) => (outcome as Regime)?.Deadline ?? (outcome as EvaluatedTooLate)?.Deadline;

    private static string Reading(RegimeOutcome outcome, Language language) =>
        outcome is Regime { IsInterpretation: true } or EvaluatedTooLate { IsInterpretation: true } ? $" [yellow]({Of(language, "cách hiểu", "a reading")})[/]" : string.Empty;

    private static string Kind(DossierKind kind, Language language) => kind switch
    {
        DossierKind.Upgrade => Of(language, "Nâng hạng", "Upgrade"),
        DossierKind.ReEvaluation => Of(language, "Đánh giá lại", "Re-evaluation"),
        _ => Of(language, "Đánh giá lần đầu", "First evaluation"),
    };

    private static string Day(LocalDate day, Language language) => language == Language.English
        ? FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : FormattableString.Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    private static string Of(Language language, string vietnamese, string english) => language == Language.English ? english : vietnamese;
}
